"""Beside the history: hand the case over, send it to another computer, erase it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from assisterdesk.actions.erase import GROUNDS, WHAT_GOES
from assisterdesk.actions.hand_over import KEEPS_TITLE, Colleague, Keeps
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class HandOver(Card):
    """`asked(colleague, keeps)`."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(tr("Hand the case over"), icon="people")
        self.setObjectName("case_hand_over")
        self._said = Label("", "muted", wrap=True)
        self.to = Choice(placeholder=tr("Choose a colleague"))
        self.to.setObjectName("case_hand_over_to")
        self.to_field = Field(tr("Who takes it"), self.to)
        self.keeps = OneOf([(k.value, tr(KEEPS_TITLE[k])) for k in Keeps], Keeps.READ.value)
        self.keeps.setObjectName("case_hand_over_keeps")
        self.give = Button(tr("Hand over"), on_click=self._ask)
        self.give.setObjectName("case_hand_over_give")
        self._keeps_field = Field(tr("What the owner of today keeps"), self.keeps)
        self.add(self._said, self.to_field, self._keeps_field)
        self.body.addLayout(row(self.give, None))
        self.to.picked.connect(lambda _id: self.to_field.clear_error())

    def show_owner(self, owner: str, colleagues: Sequence[Colleague], *, may: bool) -> None:
        """`may`: the person owns the case or is the supervisor."""
        said = tr("{name} owns this case.").format(name=owner or tr("Somebody"))
        if not may:
            said = tr("{said} Its owner or the supervisor can hand it over.").format(said=said)
        elif not colleagues:
            said = tr("{said} There is no colleague to hand it to yet.").format(said=said)
        self._said.set_text(said)
        able = may and bool(colleagues)
        self.to.set_options([(c.id, c.name) for c in colleagues])
        self.to_field.clear_error()
        for part in (self.to_field, self._keeps_field, self.give):
            part.setVisible(able)
        self.give.setEnabled(True)

    def _ask(self) -> None:
        if not self.to.chosen_id():
            self.to_field.set_error(tr("Choose the colleague who takes the case."))
            self.to.setFocus()
            return
        self.give.setEnabled(False)
        self.asked.emit(self.to.chosen_id(), self.keeps.chosen_id())

    def not_given(self, why: str) -> None:
        self.give.setEnabled(True)
        self.to_field.set_error(why)


class SendAway(Card):
    """`asked`: the case goes to a colleague at another computer."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Another computer"), icon="lock")
        self.setObjectName("case_send_away")
        said = tr("A colleague with a store of their own gets the case as a sealed file.")
        self.go = Button(tr("Send to another computer"), on_click=self.asked.emit)
        self.go.setObjectName("case_send_away_go")
        self.add(Label(said, "muted", wrap=True))
        self.body.addLayout(row(self.go, None))


class Erase(Card):
    """`asked(ground, reference)`; shown to the information owner only."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(tr("Erase the case"), icon="trash")
        self.setObjectName("case_erase")
        self.warning = Banner(Tone.ATTENTION, tr(WHAT_GOES))
        self.ground = Choice(
            [(id, tr(words)) for id, words in GROUNDS.items()], placeholder=tr("Choose")
        )
        self.ground.setObjectName("case_erase_ground")
        self.ground_field = Field(tr("Why"), self.ground)
        self.reference = LineField(max_length=12)
        self.reference.setObjectName("case_erase_reference")
        self.reference_field = Field(
            tr("Reference of this case"),
            self.reference,
            help=tr("Type it to show that this case is meant."),
        )
        self.go = Button(tr("Erase for good"), "danger", on_click=self._ask)
        self.go.setObjectName("case_erase_go")
        self.add(self.warning, self.ground_field, self.reference_field)
        self.body.addLayout(row(self.go, None))
        self.ground.picked.connect(lambda _id: self.ground_field.clear_error())
        self.reference.textEdited.connect(lambda _text: self.reference_field.clear_error())

    def begin(self, *, may: bool) -> None:
        self.setVisible(may)
        self.ground.choose("")
        self.reference.clear()
        self.ground_field.clear_error()
        self.reference_field.clear_error()
        self.go.setEnabled(True)

    def _ask(self) -> None:
        if not self.ground.chosen_id():
            self.ground_field.set_error(tr("Choose why this case is erased."))
            self.ground.setFocus()
            return
        self.go.setEnabled(False)
        self.asked.emit(self.ground.chosen_id(), self.reference.text())

    def not_erased(self, why: str) -> None:
        self.go.setEnabled(True)
        self.reference_field.set_error(why)
