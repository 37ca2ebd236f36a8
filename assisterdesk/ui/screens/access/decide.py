"""To decide: requests that wait for a signature, and emergency access to look into."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from assisterdesk.access.requests import RequestState, Seat
from assisterdesk.actions import access_asking as verbs
from assisterdesk.actions.access_asking import SEAT_TITLE, Row
from assisterdesk.ui.screens.access import view_model
from assisterdesk.ui.screens.access.request_card import RequestCard
from assisterdesk.ui.screens.access.section import AccessSection, button, empty
from assisterdesk.ui.screens.access.view_model import Everything
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr


class DecideSection(AccessSection):
    def __init__(self, context: ScreenContext, id: str, again: Callable[[], None]) -> None:
        super().__init__(context, id, again)
        self.list = QVBoxLayout()
        self.list.setSpacing(Space.SNUG)
        self.column.addLayout(self.list)
        self.column.addStretch(1)

    def show_all(self, everything: Everything) -> None:
        empty(self.list)
        names = {str(m.id): m.name for m in everything.staff}
        now = self.context.program.now()
        if everything.to_look_into:
            self.list.addWidget(Label(tr("Emergency access to look into"), "heading"))
        for one in everything.to_look_into:
            words = self._words(tr("What it came to; name no client"))
            seen = button(
                "seen", tr("I &looked into it"), partial(self._seen, one, words), "primary"
            )
            end = button("glass_end", tr("End it now"), partial(self._end, one), "danger")
            deeds = [seen, end] if one.asked.in_force(now) else [seen]
            state = view_model.state(one, now)
            card = RequestCard(one, names, state, who=True, words=words, verbs=deeds)
            self.list.addWidget(card)
        if everything.to_sign:
            self.list.addWidget(Label(tr("Waiting for you"), "heading"))
        for one in everything.to_sign:
            words = self._words(tr("A few words, if you like; name no client"))
            seats = " + ".join(tr(SEAT_TITLE[seat]) for seat in self._signs(one))
            yes = button(
                "approve",
                tr("&Approve as {seat}").format(seat=seats),
                partial(self._decide, one, True, words),
                "primary",
            )
            no = button("decline", tr("&Decline"), partial(self._decide, one, False, words))
            state = view_model.state(one, now)
            self.list.addWidget(
                RequestCard(one, names, state, who=True, words=words, verbs=[yes, no])
            )
        if not (everything.to_sign or everything.to_look_into):
            nothing = EmptyState(
                "done",
                tr("Nothing waits for you"),
                tr(
                    "A request needs a supervisor and an information owner: two people, and "
                    "neither the one who asked."
                ),
            )
            nothing.setObjectName("access_nothing_to_decide")
            self.list.addWidget(nothing)

    def _signs(self, one: Row) -> tuple[Seat, ...]:
        both = all(flag.value.startswith("office") for flag in one.seats.values())
        return tuple(one.seats) if both else tuple(one.seats)[:1]

    def _words(self, placeholder: str) -> LineField:
        field = ProseLine(placeholder=placeholder, max_length=300)
        field.setObjectName("access_words")
        name(field, placeholder)
        return field

    def _decide(self, one: Row, approves: bool, words: LineField) -> None:
        session, said_words = self.context.session, words.text()

        def done(state: RequestState) -> None:
            said = {
                RequestState.APPROVED: tr("Access is open to {name} now."),
                RequestState.OPEN: tr("Signed. The second signature is still missing."),
                RequestState.DECLINED: tr("Declined. {name} sees it on the Access page."),
            }.get(state, tr("Done."))
            self.context.notify(said.format(name=one.who))
            self.again()

        self.change(lambda: verbs.decide(session, one, approves, said_words), done)

    def _seen(self, one: Row, words: LineField) -> None:
        session, said = self.context.session, words.text()
        self.change(lambda: verbs.looked_into(session, one.id, said), lambda _: self.again())

    def _end(self, one: Row) -> None:
        session = self.context.session
        self.change(lambda: verbs.end(session, one.id), lambda _: self.again())
