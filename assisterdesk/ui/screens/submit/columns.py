"""Three columns where there is room; in a small window the gate stands under the first one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from assisterdesk.ui.theme.scale import Space

#: from this width on, in pixels, three columns can be read side by side
THREE_FROM = 860


class Columns(QWidget):
    """`middle` holds the message, or the call sheet in its place; `gate` only goes with a mail."""

    def __init__(self, what: QWidget, middle: QStackedWidget, gate: QWidget) -> None:
        super().__init__()
        self._what, self._middle, self._gate = what, middle, gate
        self._gate_shown = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SNUG)
        self._wide: bool | None = None
        self._place(True)

    def show_gate(self, shown: bool) -> None:
        self._gate_shown = shown
        self._gate.setVisible(shown)
        wide, self._wide = self._wide, None
        self._place(bool(wide))

    def is_wide(self) -> bool:
        return bool(self._wide)

    def _place(self, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        for part in (self._what, self._middle, self._gate):
            self._grid.removeWidget(part)
        if wide:
            self._grid.addWidget(self._what, 0, 0)
            self._grid.addWidget(self._middle, 0, 1)
            self._grid.addWidget(self._gate, 0, 2)
        else:
            self._grid.addWidget(self._what, 0, 0)
            self._grid.addWidget(self._middle, 0, 1, 2, 1)
            self._grid.addWidget(self._gate, 1, 0)
        three = wide and self._gate_shown
        for column, stretch in enumerate((29, 41, 30) if three else (40, 60, 0)):
            self._grid.setColumnStretch(column, stretch)
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(1, 0 if wide or not self._gate_shown else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width() >= THREE_FROM)
