"""Where the bar stands that says what was just done: low in the window, over nothing chosen."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.pages import Pages
from assisterdesk.ui.shell.rail import Rail
from assisterdesk.ui.shell.status_line import StatusLine
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.chosen_bar import ChosenBar
from assisterdesk.ui.widgets.undo_bar import UndoBar

#: in pixels; narrower only where the window is
_LEAST_WIDTH = 360


class UndoPlace(QObject):
    """Puts `bar`, a child of `ground`, above the status line, and above the line that says how many
    rows are chosen, whose buttons are what a person wants next."""

    def __init__(
        self, bar: UndoBar, ground: QWidget, pages: Pages, rail: Rail, status: StatusLine
    ) -> None:
        super().__init__(bar)
        self._bar, self._ground, self._pages = bar, ground, pages
        self._rail, self._status = rail, status
        pages.built.connect(self._watch)
        pages.currentChanged.connect(self.put)

    def _watch(self, page: QWidget) -> None:
        for chosen in page.findChildren(ChosenBar):
            chosen.placed.connect(self.put)

    def put(self) -> None:
        if not self._bar.isVisible():
            return
        ground, hint = self._ground, self._bar.sizeHint()
        width = min(max(hint.width() + Space.VAST, _LEAST_WIDTH), ground.width() - 2 * Space.WIDE)
        left = self._rail.width() if self._rail.isVisible() else 0
        x = left + (ground.width() - left - width) // 2
        low = ground.height() - self._status.sizeHint().height() - Space.NORMAL
        for chosen in self._pages.findChildren(ChosenBar):
            if chosen.isVisible():
                low = min(low, chosen.mapTo(ground, QPoint(0, 0)).y() - Space.TIGHT)
        self._bar.setGeometry(x, low - hint.height(), width, hint.height())
