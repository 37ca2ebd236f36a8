"""A short form for a task: what, until when, in a few words; a deadline is reckoned meanwhile."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.deadlines import Reckoned, deadline_rules, reckon
from assisterdesk.actions.many_cases import WantedTask
from assisterdesk.basics.errors import Refused
from assisterdesk.cases.task import TASK_KIND_TITLE, TaskKind
from assisterdesk.submissions.clocks import Sense
from assisterdesk.ui import wording
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr

#: a deadline that no rule makes
OWN_DAY = "own"


class TaskForm(QWidget):
    """`asked(WantedTask)`, `left` by Cancel. `id` begins the names of its parts."""

    asked = Signal(object)
    left = Signal()

    def __init__(
        self, id: str, today: Callable[[], date], keep: str, *, role: str = ""
    ) -> None:
        """`keep`: what the button says, in that role."""
        super().__init__()
        self._today = today
        self.kind = Choice([(k.value, tr(TASK_KIND_TITLE[k])) for k in TaskKind])
        self.kind.setObjectName(f"{id}_kind")
        self.text = ProseLine(max_length=200)
        self.text.setObjectName(f"{id}_text")
        self.text_field = Field(tr("In a few words"), self.text)
        self.due = DayField()
        self.due.setObjectName(f"{id}_due")
        self.due_field = Field(tr("Due"), self.due)
        self.clock = Choice(
            [*((r.id, tr(r.title)) for r in deadline_rules()), (OWN_DAY, tr("Another last day"))]
        )
        self.clock.setObjectName(f"{id}_clock")
        self.clock_field = Field(tr("Which deadline"), self.clock)
        self.reckoned = Label("", "small", wrap=True)
        self.reckoned.setObjectName(f"{id}_reckoned")
        self.keep = Button(keep, role, on_click=self._ask)
        self.keep.setObjectName(f"{id}_keep")
        self.cancel = Button(tr("Cancel"), "quiet", on_click=self.left.emit)
        self.cancel.setObjectName(f"{id}_cancel")
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        for part in (
            Field(tr("What"), self.kind), self.clock_field, self.due_field, self.reckoned,
            self.text_field,
        ):  # fmt: skip
            lay.addWidget(part)
        lay.addLayout(row(self.keep, self.cancel, None))
        self.text.textEdited.connect(lambda _text: self.text_field.clear_error())
        self.due.textEdited.connect(lambda _text: self.due_field.clear_error())
        for line in (self.text, self.due):
            line.returnPressed.connect(self._ask)
        self.kind.picked.connect(lambda _id: self._show_kind())
        self.clock.picked.connect(lambda _id: self._show_kind())
        self.due.textChanged.connect(lambda _text: self._reckon())
        self._show_kind()
        self.setFocusProxy(self.kind)

    def _rule(self) -> str:
        """The rule that makes the last day; "" where the person names the day."""
        if self.kind.chosen_id() != TaskKind.DEADLINE.value:
            return ""
        return "" if self.clock.chosen_id() == OWN_DAY else self.clock.chosen_id()

    def _show_kind(self) -> None:
        """A deadline asks for the day it began; everything else for the day it is due."""
        is_deadline = self.kind.chosen_id() == TaskKind.DEADLINE.value
        rule = next((r for r in deadline_rules() if r.id == self._rule()), None)
        self.clock_field.setVisible(is_deadline)
        if rule is not None:
            starts = tr(rule.starts)
            self.due_field.set_label(starts[:1].upper() + starts[1:])
        else:
            self.due_field.set_label(tr("Last day") if is_deadline else tr("Due"))
        self._reckon()

    def _reckon(self) -> None:
        said = ""
        try:
            started = self.due.day()
            if self._rule() and started is not None:
                said = reckoned_words(reckon(self._rule(), started, self._today()))
        except (NoDay, Refused):
            said = ""
        self.reckoned.set_text(said)
        self.reckoned.setVisible(bool(said))

    def _ask(self) -> None:
        if not self.keep.isEnabled():
            return
        try:
            due = self.due.day()
        except NoDay as error:
            self.due_field.set_error(str(error))
            self.due.setFocus()
            return
        if self.kind.chosen_id() == TaskKind.DEADLINE.value and due is None:
            self.due_field.set_error(tr("Enter the day: the deadline follows from it."))
            self.due.setFocus()
            return
        self.keep.setEnabled(False)
        kind = TaskKind(self.kind.chosen_id())
        self.asked.emit(WantedTask(kind, self.text.text(), due, self._rule()))

    def not_added(self, why: str) -> None:
        self.keep.setEnabled(True)
        self.text_field.set_error(why)
        self.text.setFocus()

    def empty(self) -> None:
        """As it was before anything was typed; the kind stays."""
        self.keep.setEnabled(True)
        self.text.clear()
        self.due.clear()
        self.text_field.clear_error()
        self.due_field.clear_error()


def reckoned_words(found: Reckoned) -> str:
    """``Last day: 20 Jan 2027``, and what the rule's note says."""
    waits = found.rule.sense is Sense.WAIT
    said = tr("Not before: {day}.") if waits else tr("Last day: {day}.")
    return f"{said.format(day=wording.day(found.due))} {tr(found.rule.note)}".strip()
