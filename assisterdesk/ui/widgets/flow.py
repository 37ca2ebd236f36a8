"""Lays small widgets side by side and goes on in the next line when a line is full.

A widget that places its children itself and no `QLayout`: the items of a layout written in Python
belong half to Qt and half to Python, and one that Qt had let go of ended the program when a page
was shown again.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from assisterdesk.ui.theme.scale import Space

#: set once somebody hid or showed a widget by name
_SAID_SO = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Flow(QWidget):
    """For chips, badges and legends, whose number is not known."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.TIGHT) -> None:
        super().__init__(parent)
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def addWidget(self, widget: QWidget) -> None:
        """Put it behind the last; shown with the flow unless it was hidden."""
        stays_hidden = widget.testAttribute(_SAID_SO) and widget.isHidden()
        widget.setParent(self)
        widget.setVisible(not stays_hidden)
        self.updateGeometry()
        self._place()

    def clear(self) -> None:
        """Let all go."""
        for widget in self._children():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        size = QSize(0, 0)
        for widget in self._shown():
            size = size.expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        # what a child asks of a parent without a layout, and that one is gone
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.ChildRemoved):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _children(self) -> list[QWidget]:
        return [c for c in self.children() if isinstance(c, QWidget)]

    def _shown(self) -> list[QWidget]:
        return [w for w in self._children() if not w.isHidden()]

    def _place(self) -> None:
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """The height it takes; with `move` the widgets are put in place."""
        x, y, line = 0, 0, 0
        for widget in self._shown():
            hint = widget.sizeHint().expandedTo(widget.minimumSize())
            hint = hint.boundedTo(widget.maximumSize())
            if x > 0 and x + hint.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                place = QRect(QPoint(x, y), hint)
                widget.setGeometry(
                    QStyle.visualRect(self.layoutDirection(), self.rect(), place)
                )
            x += hint.width() + self._gap
            line = max(line, hint.height())
        return y + line
