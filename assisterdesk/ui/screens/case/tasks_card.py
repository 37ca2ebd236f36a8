"""The tasks of a case: open ones with their day, done at a press, and a short form for more."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.many_cases import WantedTask
from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.task import Task
from assisterdesk.ui.screens.case.papers_form import PapersForm
from assisterdesk.ui.screens.case.record_words import task_line, task_title
from assisterdesk.ui.task_form import TaskForm
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

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
        self.form = TaskForm("case_task", today, tr("Save task"))
        self.form.asked.connect(self._ask)
        self.form.left.connect(self.close_form)
        self.form.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.TIGHT)
        self.body.addWidget(self.form)
        self.body.addLayout(self._list)

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
        self.form.show()
        self.form.keep.setEnabled(True)
        self.form.setFocus()
        self.form_opened.emit()

    def _ask(self, wanted: WantedTask) -> None:
        if wanted.clock:
            self.deadline_asked.emit(wanted.clock, wanted.day, wanted.text)
        else:
            self.add_asked.emit(wanted.kind.value, wanted.text, wanted.day)

    def added(self) -> None:
        self.close_form()

    def not_added(self, why: str) -> None:
        self.form.not_added(why)

    def close_form(self) -> None:
        self.form.hide()
        self.form.empty()
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
        self.form.hide()
        self.form.empty()

    def clear_list(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
