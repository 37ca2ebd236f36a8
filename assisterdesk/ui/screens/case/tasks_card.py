"""The tasks of a case: open ones with their day, done at a press, and a short form for more."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.deadlines import deadline_rules, reckon
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.task import TASK_KIND_TITLE, Task, TaskKind
from assisterdesk.ui.screens.case.papers_form import PapersForm
from assisterdesk.ui.screens.case.record_words import reckoned_words, task_line, task_title
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr

#: a deadline that no rule makes
OWN_DAY = "own"
#: done tasks shown under the open ones
DONE_SHOWN = 3


class Tasks(Card):
    """`add_asked(kind, text, due)`, `deadline_asked(clock, started_on, text)`,
    `turn_asked(task, done)`, `off_asked(task)`, `papers_asked(ids, due)`."""

    add_asked = Signal(str, str, object)
    deadline_asked = Signal(str, object, str)
    turn_asked = Signal(object, bool)
    off_asked = Signal(object)
    papers_asked = Signal(object, object)
    form_opened = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        self.add_button = Button(tr("Add task"), "quiet", icon="plus")
        self.add_button.setObjectName("case_add_task")
        self.papers_button = IconButton("document", tr("Checklist of papers"))
        self.papers_button.setObjectName("case_add_papers")
        super().__init__(tr("Tasks"), actions=(self.papers_button, self.add_button))
        self.setObjectName("case_tasks")
        self._today = today
        self._me = StaffId("")
        self.add_button.clicked.connect(lambda: self._open_form())
        self.papers_button.clicked.connect(lambda: self._open_papers())
        self._papers: PapersForm | None = None
        self._lay_form()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.TIGHT)
        self.body.addWidget(self._form)
        self.body.addLayout(self._list)

    def _lay_form(self) -> None:
        self.kind = Choice([(k.value, tr(TASK_KIND_TITLE[k])) for k in TaskKind])
        self.kind.setObjectName("case_task_kind")
        self.text = ProseLine(max_length=200)
        self.text.setObjectName("case_task_text")
        self.text_field = Field(tr("In a few words"), self.text)
        self.due = DayField()
        self.due.setObjectName("case_task_due")
        self.due_field = Field(tr("Due"), self.due)
        self.clock = Choice(
            [*((r.id, tr(r.title)) for r in deadline_rules()), (OWN_DAY, tr("Another last day"))]
        )
        self.clock.setObjectName("case_task_clock")
        self.clock_field = Field(tr("Which deadline"), self.clock)
        self.reckoned = Label("", "small", wrap=True)
        self.reckoned.setObjectName("case_task_reckoned")
        self.keep = Button(tr("Save task"), on_click=self._ask)
        self.keep.setObjectName("case_task_keep")
        cancel = Button(tr("Cancel"), "quiet", on_click=self.close_form)
        cancel.setObjectName("case_task_cancel")
        self._form = QWidget()
        lay = QVBoxLayout(self._form)
        lay.setContentsMargins(0, 0, 0, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        for part in (
            Field(tr("What"), self.kind), self.clock_field, self.due_field, self.reckoned,
            self.text_field,
        ):  # fmt: skip
            lay.addWidget(part)
        lay.addLayout(row(self.keep, cancel, None))
        self._form.hide()
        self.text.textEdited.connect(lambda _text: self.text_field.clear_error())
        self.due.textEdited.connect(lambda _text: self.due_field.clear_error())
        for line in (self.text, self.due):
            line.returnPressed.connect(self._ask)
        self.kind.picked.connect(lambda _id: self._show_kind())
        self.clock.picked.connect(lambda _id: self._show_kind())
        self.due.textChanged.connect(lambda _text: self._reckon())
        self._show_kind()

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

    @property
    def papers(self) -> PapersForm:
        """Made when it is first wanted."""
        if self._papers is None:
            form = self._papers = PapersForm()
            form.hide()
            form.asked.connect(self.papers_asked)
            form.left.connect(self.close_papers)
            self.body.insertWidget(0, form)
        return self._papers

    def _open_papers(self) -> None:
        self.papers.show()
        self.papers.begin()

    def close_papers(self) -> None:
        if self._papers is not None:
            self._papers.hide()
        self.papers_button.setFocus()

    def _open_form(self) -> None:
        self._form.show()
        self.keep.setEnabled(True)
        self.kind.setFocus()
        self.form_opened.emit()

    def _ask(self) -> None:
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
        if self._rule():
            self.deadline_asked.emit(self._rule(), due, self.text.text())
        else:
            self.add_asked.emit(self.kind.chosen_id(), self.text.text(), due)

    def added(self) -> None:
        self.close_form()

    def not_added(self, why: str) -> None:
        self.keep.setEnabled(True)
        self.text_field.set_error(why)
        self.text.setFocus()

    def close_form(self) -> None:
        self._form.hide()
        self.text.clear()
        self.due.clear()
        self.text_field.clear_error()
        self.due_field.clear_error()
        self.add_button.setFocus()

    def show_tasks(
        self,
        tasks: Sequence[Task],
        authors: dict[StaffId, str],
        me: StaffId,
        *,
        names_hidden: bool,
        may_write: bool,
    ) -> None:
        self._me = me
        self.clear_list()
        self.add_button.setVisible(may_write)
        self.papers_button.setVisible(may_write)
        opened = [task for task in tasks if task.is_open]
        done = [task for task in tasks if not task.is_open][:DONE_SHOWN]
        for task in (*opened, *done):
            self._list.addWidget(self._line(task, authors, names_hidden, may_write))
        if not tasks:
            said = tr("Nothing to do is noted. A task with a day shows on Today a week before.")
            self._list.addWidget(Label(said, "muted", wrap=True))

    def _line(
        self, task: Task, authors: dict[StaffId, str], names_hidden: bool, may_write: bool
    ) -> QWidget:
        title = task_title(task, names_hidden=names_hidden)
        tick = Tick("", checked=not task.is_open)
        tick.setObjectName("case_task_done")
        tick.setAccessibleName(tr("Done: {task}").format(task=title))
        tick.setEnabled(may_write)
        tick.clicked.connect(lambda on: self.turn_asked.emit(task, on))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "body" if task.is_open else "muted", wrap=True))
        said = task_line(task, authors, self._me, self._today())
        if said:
            late = task.is_open and task.due is not None and task.due < self._today()
            words.addWidget(Label(said, "attention" if late else "small", wrap=True))
        line = QWidget()
        line.setObjectName(f"case_task_{task.id}")
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.TIGHT)
        across.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        if may_write:
            off = IconButton(
                "close",
                tr("Take off: {task}").format(task=title),
                on_click=lambda: self.off_asked.emit(task),
            )
            off.setObjectName("case_task_off")
            across.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def clear(self) -> None:
        """Show nothing of any case."""
        self.clear_list()
        if self._papers is not None:
            self._papers.hide()
        self._form.hide()
        self.text.clear()
        self.due.clear()

    def clear_list(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
