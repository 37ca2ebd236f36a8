"""One thing done to several cases: asked for once, then told for each that it could not be done."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.access.reasons import Reason
from assisterdesk.actions import many_cases
from assisterdesk.actions.hand_over import KEEPS_TITLE, Keeps
from assisterdesk.actions.many_cases import Outcome, Tasks, WantedTask
from assisterdesk.basics.errors import AssisterDeskError, Cancelled
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import CaseState
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.cases.view_model import Listed, Told, state_word, told_of
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.task_form import TaskForm
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, column, holder, row, scrolling
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf
from assisterdesk.ui.widgets.column_width import wide_enough
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.widgets.reason_bar import offered
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import shown, tr, tr_n

HOUSEHOLD_COLUMN, TOPIC_COLUMN, STATE_COLUMN, CAME_COLUMN = 1, 2, 3, 4
_LIKELY = "agreed_follow_up"
_FORM_WIDTH = 360
Undo = Callable[[], None]


class What(StrEnum):
    """What is done to all of them."""

    HAND_OVER = "hand_over"
    TASK = "task"


class ManyPage(QWidget):
    """`left` by Back, Esc, or when all of it was done."""

    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("cases_many")
        self._context = context
        self._cases: tuple[CaseId, ...] = ()
        self._rows: tuple[Listed, ...] = ()
        back = Button(tr("Back to the list"), icon="arrow-left", on_click=self._leave)
        back.setObjectName("cases_many_back")
        self.page = Page("", actions=(back,), scrolls=False)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.forms = QStackedWidget()
        self._hand_over, self._task = self._lay_hand_over(), self._lay_task()
        for form in (self._hand_over, self._task):
            self.forms.addWidget(form)
        self.progress = ProgressLine("cases_many_progress")
        self.told = Banner(Tone.ATTENTION, "")
        self.told.setObjectName("cases_many_told")
        self.told.hide()
        self.table = self._lay_table()
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("cases_many_said")
        self.forms.setFixedWidth(_FORM_WIDTH)
        across = row(self.forms, self.table, gap=Space.NORMAL)
        across.setStretch(1, 1)
        self.page.body.addWidget(self.told)
        # above the list: what can be undone is said over its foot
        self.page.body.addWidget(self.said)
        self.page.body.addWidget(self.progress)
        self.page.body.addLayout(across, 1)
        context.names_hidden_changed.connect(self._hide_names)
        self._hide_names(context.names_hidden)

    def _lay_hand_over(self) -> QWidget:
        self.to = Choice(placeholder=tr("Choose a colleague"))
        self.to.setObjectName("cases_many_to")
        self.to_field = Field(tr("Who takes them"), self.to)
        self.to.picked.connect(lambda _id: self.to_field.clear_error())
        self.keeps = OneOf([(k.value, tr(KEEPS_TITLE[k])) for k in Keeps], Keeps.READ.value)
        self.keeps.setObjectName("cases_many_keeps")
        self.give = Button(tr("Hand over"), "primary", on_click=self._give)
        self.give.setObjectName("cases_many_give")
        card = Card()
        card.add(self.to_field, Field(tr("What the owner of today keeps"), self.keeps))
        card.body.addLayout(row(self.give, None))
        return scrolling(holder(column(card, None)))

    def _lay_task(self) -> QWidget:
        reasons = offered(self._context.program.catalogues.reasons)
        today = self._context.program.today
        self.form = TaskForm("cases_task", today, tr("Add to each"), role="primary")
        self.form.asked.connect(self._add)
        self.form.left.connect(self._leave)
        self.reason = Choice([(r.id, tr(r.title)) for r in reasons if _is_plain(r)])
        self.reason.setObjectName("cases_task_reason")
        self.reason.choose(_LIKELY)
        field = Field(
            tr("Reason"), self.reason, help=tr("It goes into the access log of each case.")
        )
        card = Card()
        card.add(field, self.form)
        return scrolling(holder(column(card, None)))

    def _lay_table(self) -> TableList:
        columns: list[Column[Told]] = [
            Column(tr("Reference"), lambda one: one.row.case.reference, width=98),
            Column(tr("Household"), lambda one: one.row.case.household, width=150),
            Column(tr("Topic"), lambda one: one.row.case.topic, stretch=True),
            Column(
                tr("State"),
                lambda one: state_word(one.row.case.state),
                width=wide_enough(104, map(state_word, CaseState)),
            ),
            Column(
                tr("What came of it"),
                lambda one: shown(one.said) if one.said else "",
                stretch=True,
                icon=lambda one: (
                    icons.icon("done", "done")
                    if one.is_done
                    else icons.icon("warning", "attention")
                    if one.said
                    else None
                ),
            ),
        ]
        self.model: RowsModel[Told] = RowsModel(columns, lambda one: one.row.case.id, self)
        table = TableList()
        table.setObjectName("cases_many_table")
        name(table, tr("The chosen cases"))
        table.setModel(self.model)
        table.current_changed.connect(self._say_one)
        return table

    # -- coming and going

    def begin(self, what: str, rows: Sequence[Listed]) -> None:
        self._rows = tuple(rows)
        self._cases = tuple(row.case.id for row in rows)
        self.model.set_rows([Told(row) for row in self._rows])
        many = len(rows)
        self.page.set_title(
            tr_n("Hand over {n} case", "Hand over {n} cases", many)
            if what == What.HAND_OVER
            else tr_n("A task for {n} case", "A task for {n} cases", many)
        )
        self.told.hide()
        self.said.set_text("")
        self.said.hide()
        self.to_field.clear_error()
        self.form.empty()
        self.give.setEnabled(True)
        self.forms.setCurrentWidget(self._hand_over if what == What.HAND_OVER else self._task)
        self._show_outcome(False)
        if what == What.TASK:
            self.form.setFocus()
            return
        self.to.setFocus()
        session = self._context.session
        self._context.background.run(
            self,
            lambda: many_cases.colleagues_for(session),
            lambda found: self.to.set_options([(c.id, c.name) for c in found]),
        )

    def _show_outcome(self, outcome: bool) -> None:
        """What came of each takes the place of the form and the topic."""
        self.forms.setVisible(not outcome)
        self.table.setColumnHidden(TOPIC_COLUMN, outcome)
        self.table.setColumnHidden(STATE_COLUMN, not outcome)
        self.table.setColumnHidden(CAME_COLUMN, not outcome)

    def _leave(self) -> None:
        if self.progress.isVisible():
            self.progress.stop()
            return
        self._cases = self._rows = ()
        self.model.set_rows(())
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self.progress.isVisible():
            self.progress.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _hide_names(self, hidden: bool) -> None:
        self.table.leave_out(HOUSEHOLD_COLUMN, hidden)
        self.model.refresh()

    def _say_one(self, id: str) -> None:
        """The whole sentence on the row that is chosen, since the column cuts it."""
        one = self.model.row(id)
        text = f"{one.row.case.reference}: {shown(one.said)}" if one and one.said else ""
        self.said.set_text(text)
        self.said.setVisible(bool(text))

    # -- handing over

    def _give(self) -> None:
        to, keeps = StaffId(self.to.chosen_id()), Keeps(self.keeps.chosen_id())
        if not to:
            self.to_field.set_error(tr("Choose the colleague who takes the cases."))
            self.to.setFocus()
            return
        session, cases = self._context.session, self._cases
        told = self.progress.begin(tr("Handing over …"))
        self.give.setEnabled(False)
        who = self.to.currentText()

        def done(outcome: Outcome) -> None:
            self.give.setEnabled(True)
            self.progress.hide()
            said = tr_n(
                "{n} case was handed over to {name}.",
                "{n} cases were handed over to {name}.",
                len(outcome.done),
                name=who,
            )
            self._done(outcome, said, lambda: many_cases.take_back_many(session, outcome))

        self._context.background.run(
            self,
            lambda: many_cases.hand_over_many(session, cases, to, keeps, told),
            done,
            lambda error: self._failed(error, self.to_field),
            must_finish=True,
        )

    # -- a task for each

    def _add(self, wanted: WantedTask) -> None:
        session, cases, reason = self._context.session, self._cases, self.reason.chosen_id()
        told = self.progress.begin(tr("Adding the task …"))

        def done(tasks: Tasks) -> None:
            self.form.keep.setEnabled(True)
            self.progress.hide()
            said = tr_n(
                "The task stands on {n} case.",
                "The task stands on {n} cases.",
                len(tasks.outcome.done),
            )
            self._done(tasks.outcome, said, lambda: many_cases.take_off_tasks(session, tasks))

        self._context.background.run(
            self,
            lambda: many_cases.add_tasks(session, cases, wanted, reason, told),
            done,
            lambda error: self._failed(error, self.form.text_field),
            must_finish=True,
        )

    # -- what came of it

    def _failed(self, error: AssisterDeskError, field: Field) -> None:
        self.progress.hide()
        self.give.setEnabled(True)
        self.form.keep.setEnabled(True)
        if not isinstance(error, Cancelled):
            field.set_error(error.text)

    def _done(self, outcome: Outcome, said: str, undo: Undo) -> None:
        context = self._context
        if outcome.done:
            context.saved()
            context.notify(said, lambda: self._undo(undo))
        if not outcome.left:
            self._leave()
            return
        self._show_outcome(True)
        left = tr_n(
            "{n} case could not be done. The list says why.",
            "{n} cases could not be done. The list says why.",
            len(outcome.left),
        )
        self.told.say(
            Tone.ATTENTION,
            f"{said} {left}" if outcome.done else left,
            word=tr("Done in part") if outcome.done else tr("Nothing was done"),
        )
        self.told.show()
        self.model.set_rows(told_of(self._rows, outcome))
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def _undo(self, undo: Undo) -> None:
        def done(_: None) -> None:
            self._context.saved()
            self._context.notify(tr("Undone."))
            self._leave()

        self._context.background.run(self, undo, done, self._context.say, must_finish=True)


def _is_plain(reason: Reason) -> bool:
    """One that needs no words of its own: they would stand on every case alike."""
    return not reason.needs_note

