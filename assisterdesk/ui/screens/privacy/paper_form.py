"""A look at a paper record, entered by hand: who, when, which case, what it held, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from assisterdesk.actions import privacy_review as verbs
from assisterdesk.basics.ids import REFERENCE_LENGTH, StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.ui.screens.privacy.section import Section, abreast, button, field
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class PaperForm(Card):
    """`done` says whether an entry was made."""

    done = Signal(bool)

    def __init__(self, section: Section) -> None:
        super().__init__(tr("A look at paper"), icon="document")
        self.setObjectName("privacy_paper_form")
        self._section = section
        reasons = section.context.program.catalogues.reasons.values()
        self.reference = LineField(max_length=REFERENCE_LENGTH)
        self.who = Choice()
        self.on = DayField(section.today)
        self.reason = Choice(
            [(r.id, tr(r.title)) for r in reasons if not r.program],
            placeholder=tr("Choose the reason"),
        )
        self.kinds = {c: Tick(tr(d.title)) for c, d in personal_data().items()}
        ticks = Flow(gap=Space.SNUG)
        for category, tick in self.kinds.items():
            tick.setObjectName(f"privacy_paper_{category.value.lower()}")
            ticks.addWidget(tick)
        self.body.addLayout(
            abreast(
                field("paper_reference", tr("Case reference"), self.reference),
                field("paper_who", tr("Who looked"), self.who),
                field("paper_on", tr("Day"), self.on),
                field("paper_reason", tr("Why"), self.reason),
            )
        )
        self.add(Label(tr("What the paper held"), "label"), ticks)
        self.save_button = button("paper_save", tr("Put it in the log"), self._save, "primary")
        self.cancel_button = button(
            "paper_cancel", tr("Cancel"), lambda: self.done.emit(False), "quiet"
        )
        self.body.addLayout(row(self.save_button, self.cancel_button, None))

    def begin(self, staff: Sequence[tuple[str, str]], who: StaffId) -> None:
        self.who.set_options(staff)
        self.who.choose(who)
        self.reference.clear()
        self.on.set_day(self._section.today)
        self.reason.choose("")
        for tick in self.kinds.values():
            tick.setChecked(False)
        self.reference.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit(False)
            event.accept()
            return
        super().keyPressEvent(event)

    def _save(self) -> None:
        day = self._section.day(self.on, tr("Day"))
        if day is None:
            return
        session, reference = self._section.context.session, self.reference.text()
        who, reason = StaffId(self.who.chosen_id()), self.reason.chosen_id()
        seen: list[PiiCategory] = [c for c, tick in self.kinds.items() if tick.isChecked()]
        self._section.change(
            lambda: verbs.enter_paper(session, reference, who, day, seen, reason),
            lambda _: self.done.emit(True),
        )
