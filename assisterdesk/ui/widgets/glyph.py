"""An icon as a widget: drawn from SVG at each paint, so it is sharp and follows the look."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.scale import ICON


class Glyph(QWidget):
    """Decoration beside a word; a screen reader passes over it."""

    def __init__(
        self, icon: str, role: str = "text", size: int = ICON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(size, size)

    def show_icon(self, icon: str, role: str | None = None) -> None:
        self._icon = icon
        self._role = role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self._icon, self._role, QRectF(self.rect()))
        painter.end()
