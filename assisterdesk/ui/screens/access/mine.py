"""My requests: ask for a case or for a colleague's cases, or take emergency access for hours."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from assisterdesk.access.grants import Level
from assisterdesk.access.requests import GLASS_HOURS, RequestState
from assisterdesk.actions import access_asking as verbs
from assisterdesk.actions.access_asking import Row
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.ui import wording
from assisterdesk.ui.screens.access import view_model
from assisterdesk.ui.screens.access.request_card import RequestCard
from assisterdesk.ui.screens.access.section import AccessSection, button, empty
from assisterdesk.ui.screens.access.view_model import Everything
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr

_ONE, _ALL = "case", "caseload"
#: how long, in days, and the words for it
_SPAN_WORDS = (("7", "A week"), ("30", "A month"), ("90", "Three months"), ("365", "A year"))


class MineSection(AccessSection):
    def __init__(self, context: ScreenContext, id: str, again: Callable[[], None]) -> None:
        super().__init__(context, id, again)
        self._everything: Everything | None = None
        self.column.addWidget(self._form())
        self.list = QVBoxLayout()
        self.list.setSpacing(Space.SNUG)
        self.column.addLayout(self.list)
        self.column.addStretch(1)

    def _form(self) -> Card:
        card = Card(tr("Ask for access"), icon="key")
        card.setObjectName("access_ask_card")
        self.scope = OneOf([(_ONE, tr("One case")), (_ALL, tr("A colleague's cases"))], _ONE)
        self.scope.setObjectName("access_scope")
        self.scope.picked.connect(lambda _: self._fit())
        self.reference = LineField(placeholder=tr("Reference, such as 7QX2KD"), max_length=12)
        self.reference.setObjectName("access_reference")
        self.whose = Choice([], placeholder=tr("Choose a colleague"))
        self.whose.setObjectName("access_whose")
        self.level = Choice(view_model.levels())
        self.level.setObjectName("access_level")
        self.level.choose(Level.READ_MASKED_FIELDS.name)
        known = self.context.program.catalogues.reasons.values()
        self.reason = Choice([(r.id, tr(r.title)) for r in known if not r.program])
        self.reason.setObjectName("access_reason")
        self.span = Choice([(days, tr(words)) for days, words in _SPAN_WORDS])
        self.span.setObjectName("access_span")
        self.span.choose(str(verbs.DAYS))
        self.purpose = ProseLine(max_length=300)
        self.purpose.setObjectName("access_purpose")
        self.case_field = Field(tr("Case"), self.reference)
        self.whose_field = Field(tr("Whose cases"), self.whose)
        self.purpose_field = Field(
            tr("What you need it for"),
            self.purpose,
            help=tr("A few words; name no client. Both who decide read it, and it is kept."),
        )
        first = _abreast(
            self.case_field, self.whose_field, Field(tr("To do what"), self.level)
        )
        second = _abreast(Field(tr("Reason"), self.reason), Field(tr("For how long"), self.span))
        self.ask_button = button("ask", tr("&Ask for access"), self._ask, "primary")
        self.glass_button = button(
            "glass", tr("It cannot wait: open the case now"), self._open_glass, "quiet", "warning"
        )
        card.add(self.scope)
        card.body.addLayout(first)
        card.body.addLayout(second)
        card.add(self.purpose_field)
        card.body.addLayout(row(self.ask_button, self.glass_button, None))
        self.glass = self._glass_part()
        card.add(self.glass)
        return card

    def _glass_part(self) -> Card:
        part = Card(tr("Open it without waiting"), icon="warning")
        part.setObjectName("access_glass_card")
        self.glass_words = Label("", wrap=True)
        self.hours = Choice([])
        self.hours.setObjectName("access_hours")
        name(self.hours, tr("For how many hours"))
        self.hours.setMaximumWidth(160)
        self.glass_yes = button("glass_yes", tr("Open the case now"), self._break, "danger")
        self.glass_no = button("glass_no", tr("Leave it"), part.hide)
        part.add(self.glass_words)
        part.body.addLayout(row(self.hours, self.glass_yes, self.glass_no, None))
        part.hide()
        return part

    # -- showing

    def open_with(self, **params: str) -> None:
        """`reference`: the case to ask for; from where somebody was refused."""
        if params.get("reference"):
            self.scope.choose(_ONE)
            self._fit()
            self.reference.setText(params["reference"])
            self.purpose.setFocus()

    def show_all(self, everything: Everything) -> None:
        self._everything = everything
        session = self.context.session
        me = session.who.id
        others = [(m.id, m.name) for m in everything.staff if m.id != me]
        chosen = self.whose.chosen_id()
        self.whose.set_options(others)
        if chosen:
            self.whose.choose(chosen)
        most = everything.glass_hours
        hours = [n for n in (1, 2, 4, 8, 12) if n <= most] or [most]
        self.hours.set_options(
            [(str(n), wording.count(n, tr("hour"), tr("hours"))) for n in hours]
        )
        self.hours.choose(str(max(n for n in hours if n <= max(GLASS_HOURS, hours[0]))))
        self._fit()
        empty(self.list)
        names = {str(m.id): m.name for m in everything.staff}
        now = self.context.program.now()
        mine = [r for r in everything.rows if r.asked.request.staff == me]
        for one in mine:
            self.list.addWidget(self._card(one, names, now))
        if not mine:
            nothing = Label(
                tr("You asked for nothing. Your own cases, and those assigned to you, are open."),
                "muted",
                wrap=True,
            )
            nothing.setObjectName("access_none")
            self.list.addWidget(nothing)

    def _card(self, one: Row, names: dict[str, str], now: datetime) -> RequestCard:
        asked = one.asked
        deeds = []
        if asked.state is RequestState.OPEN:
            deeds.append(button("withdraw", tr("Take back"), lambda: self._withdraw(one)))
        if asked.in_force(now):
            if asked.request.case:
                deeds.append(
                    button("open_case", tr("Open the case"), lambda: self._to_case(one), "primary")
                )
            deeds.append(button("end", tr("I need it no longer"), lambda: self._end(one)))
        return RequestCard(one, names, view_model.state(one, now), verbs=deeds)

    def _fit(self) -> None:
        single = self.scope.chosen_id() == _ONE
        self.case_field.setVisible(single)
        self.whose_field.setVisible(not single)
        self.glass_button.setVisible(single)
        if not single:
            self.glass.hide()

    # -- doing

    def _ask(self) -> None:
        session = self.context.session
        single = self.scope.chosen_id() == _ONE
        reference, owner = self.reference.text(), StaffId(self.whose.chosen_id())
        level, reason = Level[self.level.chosen_id()], self.reason.chosen_id()
        purpose, days = self.purpose.text(), int(self.span.chosen_id())

        def ask() -> str:
            if single:
                case = verbs.case_named(session, reference)
                return verbs.ask_for_case(session, case, level, reason, purpose, days)
            return verbs.ask_for_caseload(session, owner, level, reason, purpose, days)

        self.change(ask, lambda _: self._asked())

    def _asked(self) -> None:
        self.purpose.clear()
        self.reference.clear()
        self.context.notify(tr("Asked. It stands on the Today of both who decide."))
        self.again()

    def _open_glass(self) -> None:
        self.glass_words.set_text(
            tr(
                "Use this when a family would be harmed by waiting. It opens the case {reference} "
                "to you at once, for hours. The log says so, and the privacy contact sees it on "
                "Today and asks you about it."
            ).format(reference=self.reference.text().strip().upper())
        )
        self.glass.show()
        self.hours.setFocus()

    def _break(self) -> None:
        session, reference = self.context.session, self.reference.text()
        level, reason = Level[self.level.chosen_id()], self.reason.chosen_id()
        purpose, hours = self.purpose.text(), int(self.hours.chosen_id())

        def take() -> tuple[CaseId, datetime]:
            case = verbs.case_named(session, reference)
            return case, verbs.break_glass(session, case, level, reason, purpose, hours)

        def taken(answer: tuple[CaseId, datetime]) -> None:
            case, until = answer
            self.glass.hide()
            self.purpose.clear()
            self.context.notify(
                tr("The case is open to you until {time}.").format(time=wording.clock(until))
            )
            self.context.navigate("case", case=case)

        self.change(take, taken)

    def _withdraw(self, one: Row) -> None:
        session = self.context.session
        self.change(lambda: verbs.withdraw(session, one.id), lambda _: self.again())

    def _end(self, one: Row) -> None:
        session = self.context.session
        self.change(lambda: verbs.end(session, one.id), lambda _: self.again())

    def _to_case(self, one: Row) -> None:
        if one.asked.request.case:
            self.context.navigate("case", case=one.asked.request.case)


def _abreast(*fields: Field) -> QHBoxLayout:
    lay = QHBoxLayout()
    lay.setSpacing(Space.NORMAL)
    for field in fields:
        lay.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return lay
