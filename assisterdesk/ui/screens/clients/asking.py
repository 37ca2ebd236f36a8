"""The way into asking about several at once, from this list or from the list of cases, and back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from assisterdesk.actions.ask_many import Wanted, wanted_cases
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.association import Association
from assisterdesk.ui.screens.clients import view_model
from assisterdesk.ui.screens.clients.batch import BatchPage
from assisterdesk.ui.screens.clients.view_model import Client
from assisterdesk.ui.shell.screen import ScreenContext

Found = tuple[tuple[Wanted, ...], tuple[Association, ...]]


class Asking(QObject):
    """Shows `batch` in `stack`, and afterwards `page` again, which `shown` reads anew."""

    def __init__(
        self,
        context: ScreenContext,
        stack: QStackedWidget,
        page: QWidget,
        batch: BatchPage,
        shown: Callable[[], None],
    ) -> None:
        super().__init__(batch)
        self._context, self._stack, self._page = context, stack, page
        self._batch, self._shown = batch, shown
        self._from_cases = False
        batch.left.connect(self._back)

    def begin(self, chosen: Sequence[Client]) -> None:
        """About these clients of the list."""
        self._begin((view_model.wanted_of(chosen), tuple(row.value for row in chosen)))

    def begin_with(self, cases: str) -> None:
        """About cases, by their ids with commas between."""
        ids = tuple(CaseId(id) for id in cases.split(",") if id)
        session = self._context.session

        def found(about: Found) -> None:
            self._from_cases = True
            self._begin(about)

        self._context.background.run(self, lambda: wanted_cases(session, ids), found)

    def _begin(self, about: Found) -> None:
        self._batch.begin(*about)
        self._stack.setCurrentWidget(self._batch)
        self._batch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._page)
        from_cases, self._from_cases = self._from_cases, False
        if from_cases:
            self._context.navigate("cases")
        else:
            self._shown()
