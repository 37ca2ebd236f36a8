"""The case list as a table in a file: with the reference alone, or with the households' names."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from assisterdesk.actions.exits_files import case_list
from assisterdesk.cases.case import CaseState
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class TableOut(QObject):
    """Saves the cases of the states that are shown."""

    def __init__(
        self, context: ScreenContext, page: QWidget, states: Callable[[], frozenset[CaseState]]
    ) -> None:
        super().__init__(page)
        self._context = context
        self._states = states
        self.button = IconButton("outbox", tr("Save this list as a table"), on_click=self._ask_how)
        self.button.setObjectName("cases_save_table")
        context.add_verb(
            page,
            Verb(
                "cases.table",
                tr("Save the case list as a table"),
                lambda: self.save(households=False),
                tr("export csv excel"),
                "outbox",
            ),
        )

    def _ask_how(self) -> None:
        menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bare = menu.addAction(tr("References only, no names …"))
        bare.triggered.connect(lambda: self.save(households=False))
        named = menu.addAction(tr("With the households' names …"))
        named.triggered.connect(lambda: self.save(households=True))
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def save(self, *, households: bool) -> None:
        states = self._states()

        def gather(session: "Session", name: str) -> "Outgoing":
            return case_list(session, name, households=households, states=states)

        save_file(self._context, self.button, "cases.csv", tr("Table (*.csv)"), gather)
