"""What can be done with the cases chosen in the list, and the page on which it is asked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from assisterdesk.actions.ask_many import types_for_many
from assisterdesk.actions.exits_files import case_list
from assisterdesk.actions.exits_paper import case_list_sheet, on_paper
from assisterdesk.basics.ids import CaseId
from assisterdesk.ui.paging import PagedModel
from assisterdesk.ui.screens.cases.view_model import Listed
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.ways_out import print_out, save_file
from assisterdesk.ui.widgets.chosen_bar import ChosenBar, ChosenDeed
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.ui.screens.cases.many import ManyPage


class ChosenCases(QObject):
    """`bar` stands below the list; the page for many is made when it is first wanted and shown in
    `stack`, and `back` brings the list again."""

    def __init__(
        self,
        context: ScreenContext,
        stack: QStackedWidget,
        table: TableList,
        model: PagedModel[Listed],
        back: Callable[[], None],
    ) -> None:
        super().__init__(stack)
        self._context, self._stack = context, stack
        self._table, self._model, self._back = table, model, back
        self._many: ManyPage | None = None
        deeds = (
            ChosenDeed("hand_over", tr("Hand over …"), self.hand_over, "people"),
            ChosenDeed("task", tr("Add a task …"), self.add_task, "plus"),
            ChosenDeed("ask", tr("Ask the desk …"), self._ask, "submit", self._may_ask),
            ChosenDeed("print", tr("Print …"), self._print, "print"),
            ChosenDeed("table", tr("Save …"), self._save, "outbox"),
        )
        self.bar = ChosenBar(table, "cases", deeds)
        for id, title, run in (
            ("cases.hand_over", tr("Hand the chosen cases over"), self.hand_over),
            ("cases.task", tr("Add a task to the chosen cases"), self.add_task),
        ):
            context.add_verb(table, Verb(id, title, run, icon="cases"))

    @property
    def many(self) -> "ManyPage":
        if self._many is None:
            from assisterdesk.ui.screens.cases.many import ManyPage

            self._many = ManyPage(self._context)
            self._many.left.connect(self._left)
            self._stack.addWidget(self._many)
        return self._many

    def is_at_work(self) -> bool:
        """Whether the page for many is in front."""
        return self._many is not None and self._stack.currentWidget() is self._many

    def rows(self) -> tuple[Listed, ...]:
        ids = set(self._table.chosen_ids())
        return tuple(row for row in self._model.rows() if row.case.id in ids)

    def _ids(self) -> tuple[CaseId, ...]:
        return tuple(row.case.id for row in self.rows())

    def hand_over(self) -> None:
        self._begin("hand_over")

    def add_task(self) -> None:
        self._begin("task")

    def _begin(self, what: str) -> None:
        rows = self.rows()
        if rows:
            self._stack.setCurrentWidget(self.many)
            self.many.begin(what, rows)

    def _left(self) -> None:
        self._stack.setCurrentIndex(0)
        self._back()

    def _may_ask(self) -> bool:
        return bool(types_for_many(self._context.session))

    def _ask(self) -> None:
        self._context.navigate("clients", ask=",".join(self._ids()))

    # -- out

    def _print(self) -> None:
        ids = self._ids()
        self._with_names_or_without(
            "print",
            lambda origin, households: print_out(
                self._context,
                origin,
                lambda s: on_paper(case_list_sheet(s, ids, households=households)),
            ),
        )

    def _save(self) -> None:
        ids = self._ids()
        self._with_names_or_without(
            "table",
            lambda origin, households: save_file(
                self._context,
                origin,
                "cases.csv",
                tr("Table (*.csv)"),
                lambda s, name: case_list(s, name, households=households, among=ids),
            ),
        )

    def _with_names_or_without(self, deed: str, then: Callable[[QWidget, bool], None]) -> None:
        """Asked each time; while names are hidden they are not offered."""
        origin = self.bar.origin(deed)
        if self._context.names_hidden:
            then(origin, False)
            return
        menu = QMenu(origin)
        menu.setObjectName("cases_chosen_names")
        menu.aboutToHide.connect(menu.deleteLater)
        bare = menu.addAction(tr("References only, no names …"))
        bare.triggered.connect(lambda: then(origin, False))
        named = menu.addAction(tr("With the households' names …"))
        named.triggered.connect(lambda: then(origin, True))
        menu.popup(origin.mapToGlobal(QPoint(0, 0)))
