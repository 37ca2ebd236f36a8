"""One request as a card: what is asked, who said what, and what can be done with it."""

from collections.abc import Sequence

from assisterdesk.actions.access_asking import Row
from assisterdesk.ui.screens.access import view_model
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.arrange import row as across
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField


class RequestCard(Card):
    """`verbs` stand below, after a field for a few words where one is given."""

    def __init__(
        self,
        row: Row,
        names: dict[str, str],
        state: tuple[str, Tone],
        *,
        who: bool = False,
        words: LineField | None = None,
        verbs: Sequence[Button] = (),
    ) -> None:
        title = view_model.what(row)
        super().__init__(f"{row.who}: {title}" if who else title, icon="key")
        self.setObjectName("access_request")
        self.request = row.id
        badge = Badge(*state)
        badge.setObjectName("access_state")
        self.verbs.addWidget(badge)
        for line in view_model.lines(row):
            self.add(Label(line, wrap=True))
        for line in view_model.signatures(row, names):
            self.add(Label(line, "muted", wrap=True))
        if words is not None:
            self.add(words)
        if verbs:
            self.body.addLayout(across(*verbs, None))
