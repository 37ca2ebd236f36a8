"""Which papers are asked for: ticks and a day; each becomes a task, ticked off as it comes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.office.papers import papers
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, holder, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.short_tick import ShortTick
from assisterdesk.ui.wording import tr


class PapersForm(QWidget):
    """`asked(ids, due)`; `left` by Esc or the button."""

    asked = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case_papers_form")
        self.ticks: dict[str, ShortTick] = {}
        for id, paper in papers().items():
            tick = ShortTick(tr(paper.title))
            tick.setObjectName(f"case_paper_{id}")
            self.ticks[id] = tick
        self._field = Field(
            tr("Papers that are asked for"), holder(column(*self.ticks.values(), gap=2))
        )
        self.due = DayField()
        self.due.setObjectName("case_papers_due")
        self._due_field = Field(tr("By"), self.due, optional=True)
        self.keep = Button(tr("Add to the checklist"), on_click=self._ask)
        self.keep.setObjectName("case_papers_keep")
        cancel = Button(tr("Cancel"), "quiet", on_click=self.left.emit)
        cancel.setObjectName("case_papers_cancel")
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self._field)
        lay.addWidget(self._due_field)
        lay.addLayout(row(self.keep, cancel, None))
        self.due.returnPressed.connect(self._ask)

    def begin(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(False)
        self.due.clear()
        self._field.clear_error()
        self._due_field.clear_error()
        self.keep.setEnabled(True)
        next(iter(self.ticks.values())).setFocus()

    def _ask(self) -> None:
        try:
            due = self.due.day()
        except NoDay as error:
            self._due_field.set_error(str(error))
            self.due.setFocus()
            return
        self.keep.setEnabled(False)
        chosen = tuple(id for id, tick in self.ticks.items() if tick.isChecked())
        self.asked.emit(chosen, due)

    def not_added(self, why: str) -> None:
        self.keep.setEnabled(True)
        self._field.set_error(why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
