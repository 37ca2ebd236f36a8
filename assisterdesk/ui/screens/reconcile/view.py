"""The Compare page: choose a list, say what its columns mean, then look at what differs."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.access.reasons import reason_for
from assisterdesk.actions import reconcile_settle, reconcile_settled
from assisterdesk.actions.reconcile import Compared, Difference, compare
from assisterdesk.actions.reconcile_columns import Columns, remember
from assisterdesk.actions.reconcile_settled import with_settled
from assisterdesk.basics.errors import AssisterDeskError, Cancelled
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import Note
from assisterdesk.egress.extract.tables import Table
from assisterdesk.ui import wording
from assisterdesk.ui.screens.reconcile import view_model
from assisterdesk.ui.screens.reconcile.columns import ColumnsCard
from assisterdesk.ui.screens.reconcile.results import Results
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.arrange import Page, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.widgets.reason_bar import offered
from assisterdesk.ui.wording import tr

Pairs = tuple[tuple[Association, Association], ...]


class ReconcilePage(QWidget):
    """The list lives in this page alone and goes when another is chosen or the page does."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("reconcile_page")
        self._context = context
        self.target = DropTarget(self, tr("Drop the list here."), single=True)
        self.target.dropped.connect(lambda paths: self.open_file(paths[0]))
        self.target.refused.connect(context.say)
        self._table: Table | None = None
        self.other = Button(tr("Another list"), on_click=self._choose)
        self.other.setObjectName("reconcile_other")
        back = Button(tr("Clients"), icon="arrow-left", on_click=self._leave)
        back.setObjectName("reconcile_back")
        self.page = Page(tr("Compare with a list"), actions=(back, self.other), scrolls=False)
        self.start = EmptyState(
            "inbox",
            tr("Choose the state's or a carrier's list"),
            tr(
                "An Excel workbook or a CSV file with names and birthdates or numbers. You see who "
                "is missing here or there and what differs. The list itself is not kept."
            ),
            button=tr("Choose a file …"),
            on_click=self._choose,
        )
        self.start.button.setObjectName("reconcile_choose")
        reasons = offered(context.program.catalogues.reasons)
        self.columns = ColumnsCard(reasons, reason_for("changed"))
        self.columns.compare_asked.connect(self._compare)
        self.results = Results(context)
        self.results.take_asked.connect(self._take)
        self.results.settle_asked.connect(self._settle)
        self.results.reopen_asked.connect(self._reopen)
        self.results.open_asked.connect(lambda case: context.navigate("case", case=case))
        self.progress = ProgressLine("reconcile_progress")
        self.stack = QStackedWidget()
        self._columns_area = scrolling(self.columns)
        for stage in (self.start, self._columns_area, self.results):
            self.stack.addWidget(stage)
        self.page.body.addWidget(self.progress)
        self.page.body.addWidget(self.stack, 1)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self._go(self.start)

    def shown(self) -> None:
        if self.stack.currentWidget() is self.start:
            self.start.button.setFocus()

    def _go(self, stage: QWidget) -> None:
        self.stack.setCurrentWidget(stage)
        self.other.setVisible(stage is not self.start)

    def _leave(self) -> None:
        self.forget()
        self._context.navigate("clients")

    def forget(self) -> None:
        """Hold nothing of any list."""
        self.progress.stop()
        self._table = None
        self.columns.forget()
        self.results.forget()
        self.page.set_title(tr("Compare with a list"))
        self._go(self.start)

    # -- the file

    def _choose(self) -> None:
        kinds = tr("Tables (*.xlsx *.csv *.tsv *.txt)")
        self._context.exits.places.to_read(
            self.window(), tr("Choose a list"), kinds, self._chosen
        )

    def _chosen(self, paths: Sequence[Path]) -> None:
        if paths:
            self.open_file(paths[0])

    def open_file(self, path: Path) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: view_model.read(session, path), self._was_read, lane="free", group="file"
        )

    def _was_read(self, read: tuple[Table, Columns]) -> None:
        self._table, columns = read
        self.results.forget()
        self.page.set_title(tr("Compare with a list"), tr("The list is not kept."))
        self.columns.show_table(self._table, columns)
        self._go(self._columns_area)

    # -- comparing

    def _compare(self, columns: Columns, carrier: str) -> None:
        session, table = self._context.session, self._table
        if table is None:
            return
        told = self.progress.begin(tr("Comparing …"))
        self.columns.go.setEnabled(False)

        def work() -> Compared | None:
            try:
                found = compare(session, table, columns, told, carrier=carrier)
            except Cancelled:
                return None
            remember(session, table, columns)
            return with_settled(session, found)

        self._context.background.run(self, work, self._compared, self._not_compared)

    def _compared(self, found: Compared | None) -> None:
        self.progress.hide()
        self.columns.go.setEnabled(True)
        if found is None or self._table is None:
            return
        self.results.show_compared(found)
        self._say_title()
        self._go(self.results)

    def _say_title(self) -> None:
        found = self.results.compared
        self.page.set_title(view_model.title_of(found), view_model.under_title(found))

    def _not_compared(self, error: AssisterDeskError) -> None:
        self.progress.hide()
        self.columns.go.setEnabled(True)
        self.columns.say(error.text)

    # -- what comes of it

    @property
    def _reason(self) -> str:
        return self.columns.reason.chosen_id()

    def _take(self, chosen: tuple[Difference, ...]) -> None:
        session, reason = self._context.session, self._reason
        told = self.progress.begin(tr("Taking over …"))
        self.results.take.setEnabled(False)

        def work() -> Pairs:
            try:
                return reconcile_settle.take_over(session, chosen, reason, told)
            except Cancelled:
                return ()

        def done(pairs: Pairs) -> None:
            self.progress.hide()
            ids = {now.id for _, now in pairs}
            said = tr("taken over from the list")
            self.results.put(
                [
                    replace(one, settled=said)
                    for one in chosen
                    if one.ours is not None and one.ours.association.id in ids
                ]
            )
            self._say_title()
            if pairs:
                many = wording.count(len(pairs), tr("record"), tr("records"))
                self._context.saved()
                self._context.notify(
                    tr("{records} taken over from the list.").format(records=many),
                    lambda: self._take_back(chosen, pairs),
                )

        def failed(error: AssisterDeskError) -> None:
            self.progress.hide()
            self.results.said.set_text(error.text)
            self.results.take.setEnabled(True)

        self._context.background.run(self, work, done, failed, must_finish=True)

    def _take_back(self, chosen: tuple[Difference, ...], pairs: Pairs) -> None:
        session, reason = self._context.session, self._reason

        def done(_: None) -> None:
            self.results.put(chosen)
            self._say_title()

        self._context.background.run(
            self,
            lambda: reconcile_settle.take_back(session, pairs, reason),
            done,
            must_finish=True,
        )

    def _settle(self, chosen: tuple[Difference, ...], note: str) -> None:
        session, reason = self._context.session, self._reason
        told = [(one, view_model.says(one)) for one in chosen if not one.settled]

        def work() -> list[Note]:
            made = [reconcile_settle.settle(session, one, said, note, reason) for one, said in told]
            reconcile_settled.remember(session, [one for one, _ in told])
            return [one for one in made if one is not None]

        def done(notes: list[Note]) -> None:
            self.results.put([replace(one, settled=note.strip()) for one, _ in told])
            self.results.note.clear()
            self._say_title()
            self._context.saved()
            many = wording.count(len(told), tr("line is settled"), tr("lines are settled"))
            self._context.notify(f"{many}.", lambda: self._unsettle(chosen, notes))

        def failed(error: AssisterDeskError) -> None:
            self.results.said.set_text(error.text)

        self._context.background.run(self, work, done, failed, must_finish=True)

    def _reopen(self, chosen: tuple[Difference, ...]) -> None:
        """Settled with an earlier list, to be looked at again."""
        session = self._context.session

        def done(_: None) -> None:
            self.results.put([replace(one, settled_at=None, settled_by="") for one in chosen])
            self._say_title()
            self._context.saved()
            many = wording.count(len(chosen), tr("line is open again"), tr("lines are open again"))
            self._context.notify(f"{many}.", lambda: self._close_again(chosen))

        self._context.background.run(
            self, lambda: reconcile_settled.open_again(session, chosen), done, must_finish=True
        )

    def _close_again(self, chosen: tuple[Difference, ...]) -> None:
        session = self._context.session

        def done(_: None) -> None:
            self.results.put(chosen)
            self._say_title()

        self._context.background.run(
            self, lambda: reconcile_settled.remember(session, chosen), done, must_finish=True
        )

    def _unsettle(self, chosen: tuple[Difference, ...], notes: list[Note]) -> None:
        session, reason = self._context.session, self._reason

        def work() -> None:
            for note in notes:
                reconcile_settle.unsettle(session, note, reason)
            reconcile_settled.open_again(session, chosen)

        def done(_: None) -> None:
            self.results.put(chosen)
            self._say_title()

        self._context.background.run(self, work, done, must_finish=True)
