"""Two parts side by side with a divider that the mouse or the arrow keys move."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import FOCUS_RING, Space
from assisterdesk.ui.widgets.dressing import name as say_name
from assisterdesk.ui.wording import tr

#: what an arrow key moves it by
_STEP = Space.NORMAL


class Split(QSplitter):
    """`usual` says how wide the first part is in a width, until the person moves the divider; a
    double click or Home gives that back. `moved` then tells; `chosen` is 0 for the usual.

    Found by its object name, under which the window remembers where the divider stood.
    """

    moved = Signal()

    def __init__(
        self,
        name: str,
        first: QWidget,
        second: QWidget,
        *,
        usual: Callable[[int], int],
        gap: int = Space.TIGHT,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.chosen = 0
        self._first, self._usual = first, usual
        self.setChildrenCollapsible(False)
        self.setHandleWidth(gap)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._by_mouse)
        self.relabel()

    def createHandle(self) -> QSplitterHandle:
        return _Divider(self)

    def relabel(self) -> None:
        """Everything in the language of now."""
        words = tr("Divider: the arrow keys move it, Home puts it back")
        say_name(self.handle(1), words)
        self.handle(1).setToolTip(tr("Drag to make room; double click puts it back"))

    def part(self, first: int) -> None:
        """As the person had it; 0 for the usual."""
        self.chosen = max(0, first)
        self.lay_out()

    def lay_out(self) -> None:
        """Both parts in the width there is."""
        wide = self.width() - self.handleWidth()
        if wide > 0:
            first = self.chosen or self._usual(wide)
            self.setSizes([first, max(0, wide - first)])

    def move_by(self, pixels: int) -> None:
        first = self._first
        wanted = first.width() + pixels
        least = max(first.minimumWidth(), first.minimumSizeHint().width())
        self.part(min(max(wanted, least), first.maximumWidth()))
        self.chosen = first.width()
        self.moved.emit()

    def put_back(self) -> None:
        self.part(0)
        self.moved.emit()

    def _by_mouse(self) -> None:
        self.chosen = self._first.width()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()


class _Divider(QSplitterHandle):
    """A line that shows itself under the pointer and when the keyboard is on it."""

    def __init__(self, split: Split) -> None:
        super().__init__(Qt.Orientation.Horizontal, split)
        self._split = split
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(self._split.handleWidth(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._split.move_by(-_STEP)
            case Qt.Key.Key_Right:
                self._split.move_by(_STEP)
            case Qt.Key.Key_Home:
                self._split.put_back()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._split.put_back()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._hovered = event.type() is QEvent.Type.HoverEnter
            self.update()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self._hovered):
            return
        roles, painter = look.current(), QPainter(self)
        colour = roles.focus if self.hasFocus() else roles.edge
        thick = min(FOCUS_RING, self.width())
        left = (self.width() - thick) // 2
        painter.fillRect(left, 0, thick, self.height(), QColor(colour))
        painter.end()
