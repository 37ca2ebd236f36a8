"""A place that holds one widget at the top and lets the one before it go."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Holding(QWidget):
    """`width` bounds what it holds, for reading; 0 does not."""

    def __init__(self, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._held: QWidget | None = None
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.addStretch(1)

    def hold(self, widget: QWidget) -> None:
        """Show `widget` in the place of the one before."""
        if self._held is not None:
            self._held.hide()
            self._lay.removeWidget(self._held)
            self._held.deleteLater()
        if self._width:
            widget.setMaximumWidth(self._width)
        self._lay.insertWidget(0, widget)
        self._held = widget
