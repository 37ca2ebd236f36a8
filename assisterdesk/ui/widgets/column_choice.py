"""Which columns a table shows: a button with a list of ticks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.wording import tr


class ColumnChoice(IconButton):
    """`changed(ids)` with the chosen columns; the others stay out of sight."""

    changed = Signal(object)

    def __init__(self, columns: Sequence[tuple[str, str]], chosen: frozenset[str]) -> None:
        super().__init__("settings", tr("Choose columns"), on_click=self._open)
        self._columns = tuple(columns)
        self.chosen = chosen

    def _open(self) -> None:
        menu = QMenu(self)
        for id, title in self._columns:
            tick = menu.addAction(title)
            tick.setCheckable(True)
            tick.setChecked(id in self.chosen)
            tick.toggled.connect(lambda on, id=id: self._turn(id, on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _turn(self, id: str, on: bool) -> None:
        self.chosen = self.chosen | {id} if on else self.chosen - {id}
        self.changed.emit(self.chosen)
