"""Changes of work: each ends what the person could see, at once, and is looked over after."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from assisterdesk.access.job_review import JobEvent
from assisterdesk.actions import access_work as verbs
from assisterdesk.actions.access_work import ReviewRow
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import KIND_TITLE, ROLE_TITLE, Staff
from assisterdesk.ui import wording
from assisterdesk.ui.screens.access.section import AccessSection, button, empty
from assisterdesk.ui.screens.access.view_model import Everything
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class WorkChanges(AccessSection):
    def __init__(self, context: ScreenContext, id: str, again: Callable[[], None]) -> None:
        super().__init__(context, id, again)
        self._staff: dict[str, Staff] = {}
        self._wanted = ""
        self.list = QVBoxLayout()
        self.list.setSpacing(Space.SNUG)
        self.column.addLayout(self.list)
        self.column.addWidget(self._form())
        self.column.addStretch(1)

    def _form(self) -> Card:
        card = Card(tr("Somebody's work changes"), icon="person")
        card.setObjectName("access_work_card")
        self.person = Choice([], placeholder=tr("Choose a colleague"))
        self.person.setObjectName("access_work_person")
        self.person.currentIndexChanged.connect(lambda _: self._fill())
        self.kind = Choice([(k.value, tr(KIND_TITLE[k])) for k in AssisterKind])
        self.kind.setObjectName("access_work_kind")
        self.roles = {role: Tick(tr(ROLE_TITLE[role])) for role in Role}
        flow = Flow()
        for role, tick in self.roles.items():
            tick.setObjectName(f"access_role_{role.value}")
            flow.addWidget(tick)
        who = row(Field(tr("Who"), self.person), Field(tr("Works as"), self.kind), gap=Space.NORMAL)
        who.setStretch(0, 1)
        who.setStretch(1, 1)
        card.add(
            Label(
                tr(
                    "What was approved for this person ends the moment you save, and is asked for "
                    "anew. On leave or with other work, their own cases close to them as well."
                ),
                "muted",
                wrap=True,
            )
        )
        card.body.addLayout(who)
        card.add(flow)
        self.save_button = button("work_save", tr("&Save the change"), self._save, "primary")
        self.leave_button = button("work_leave", tr("Goes on &leave"), self._leave)
        self.move_button = button("work_move", tr("Moves to &other work"), self._move)
        card.body.addLayout(row(self.save_button, self.leave_button, self.move_button, None))
        return card

    def open_with(self, **params: str) -> None:
        """`person`: whose work changes."""
        self._wanted = params.get("person", "")

    def show_all(self, everything: Everything) -> None:
        self._staff = {str(m.id): m for m in everything.staff if m.active}
        chosen, self._wanted = self._wanted or self.person.chosen_id(), ""
        self.person.set_options([(id, m.name) for id, m in self._staff.items()])
        if chosen in self._staff:
            self.person.choose(chosen)
        self._fill()
        empty(self.list)
        for one in everything.reviews:
            if one.review.is_open:
                self.list.addWidget(self._card(one))

    def _card(self, one: ReviewRow) -> Card:
        review = one.review
        card = Card(tr("Look over the access of {name}").format(name=one.who), icon="log")
        card.setObjectName("access_review")
        card.verbs.addWidget(Badge(tr(one.event), Tone.ATTENTION))
        said = tr("Since {at}. Ended at once: {ended}. Cases that are their own: {own}.")
        words = said.format(
            at=wording.moment(review.at), ended=review.ended, own=review.own_cases
        )
        card.add(Label(words, wrap=True))
        if not one.mine_to_close:
            card.add(Label(tr("Another supervisor or information owner closes this."), "muted"))
            return card
        give = button(
            "give_back", tr("Their own cases &open again"), partial(self._close, one, True)
        )
        keep = button(
            "keep_closed", tr("Everything stays &closed"), partial(self._close, one, False)
        )
        give.setVisible(review.event is not JobEvent.LEFT)
        to = Choice(
            [(id, m.name) for id, m in self._staff.items() if id != review.staff],
            placeholder=tr("Give their cases to"),
        )
        to.setObjectName("access_assign_to")
        name(to, tr("Give their cases to"))
        to.setMaximumWidth(240)
        assign = button("assign", tr("Give them their cases"), partial(self._assign, one, to))
        for widget in (to, assign):
            widget.setVisible(review.own_cases > 0)
        card.body.addLayout(row(give, keep, None))
        card.body.addLayout(row(to, assign, None))
        return card

    def _fill(self) -> None:
        member = self._staff.get(self.person.chosen_id())
        for role, tick in self.roles.items():
            tick.setChecked(member is not None and role in member.roles)
        if member is not None:
            self.kind.choose(member.kind.value)
        own = member is not None and member.id == self.context.session.who.id
        for one in (self.save_button, self.leave_button, self.move_button):
            one.setEnabled(member is not None and not own)

    # -- doing

    def _save(self) -> None:
        session, who = self.context.session, StaffId(self.person.chosen_id())
        kind = AssisterKind(self.kind.chosen_id())
        roles = frozenset(role for role, tick in self.roles.items() if tick.isChecked())
        self.change(
            lambda: verbs.change_work(session, who, kind, roles), lambda _: self._changed()
        )

    def _leave(self) -> None:
        self._away(JobEvent.LEAVE)

    def _move(self) -> None:
        self._away(JobEvent.TRANSFERRED)

    def _away(self, event: JobEvent) -> None:
        session, who = self.context.session, StaffId(self.person.chosen_id())
        self.change(lambda: verbs.away(session, who, event), lambda _: self._changed())

    def _changed(self) -> None:
        self.context.notify(tr("Done. What was open to this person has ended; look it over."))
        self.again()

    def _close(self, one: ReviewRow, gives_back: bool) -> None:
        session, review = self.context.session, one.review.id
        self.change(
            lambda: verbs.close_review(session, review, gives_back), lambda _: self.again()
        )

    def _assign(self, one: ReviewRow, to: Choice) -> None:
        session, owner = self.context.session, one.review.staff
        taker = StaffId(to.chosen_id())
        if not taker:
            self.say(tr("Choose the colleague who takes the cases."))
            to.setFocus()
            return

        def assign() -> int:
            cases = tuple(case for case, _ in verbs.owned_cases(session, owner))
            return verbs.assign(session, cases, taker)

        def assigned(number: int) -> None:
            said = wording.count(number, tr("case"), tr("cases"))
            self.context.notify(tr("{cases} given over.").format(cases=said))
            self.again()

        self.change(assign, assigned)
