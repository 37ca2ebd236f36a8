"""The heading of a card with its buttons beside it, or below it where the card is too narrow."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from assisterdesk.ui.theme.scale import Space


class CardHead(QWidget):
    """`title` takes the room that `verbs` leave; nothing of either is ever cut off for the other.

    Words of other languages are longer than English ones: a button that fits beside the heading
    there may not here.
    """

    def __init__(self, title: QWidget, verbs: QWidget) -> None:
        super().__init__()
        self._title, self._verbs = title, verbs
        for part in (title, verbs):
            part.setParent(self)
            part.show()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        title, verbs = self._title.sizeHint(), self._verbs.sizeHint()
        width = title.width() + self._gap() + verbs.width()
        return QSize(width, max(title.height(), verbs.height()))

    def minimumSizeHint(self) -> QSize:
        title, verbs = self._title.minimumSizeHint(), self._verbs.minimumSizeHint()
        return title.expandedTo(verbs)

    def heightForWidth(self, width: int) -> int:
        title, verbs = self._title.sizeHint().height(), self._verbs.sizeHint().height()
        return max(title, verbs) if self._is_abreast(width) else title + Space.TIGHT + verbs

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        # asked by a part that came, went, or takes another size
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _gap(self) -> int:
        return Space.TIGHT if self._verbs.sizeHint().width() > 0 else 0

    def _is_abreast(self, width: int) -> bool:
        return self.sizeHint().width() <= width or self._verbs.sizeHint().width() <= 0

    def _place(self) -> None:
        room, verbs = self.rect(), self._verbs.sizeHint()
        across = min(verbs.width(), room.width())
        if self._is_abreast(room.width()):
            title = QRect(0, 0, room.width() - across - self._gap(), room.height())
            right = QRect(room.width() - across, 0, across, room.height())
        else:
            title = QRect(0, 0, room.width(), self._title.sizeHint().height())
            right = QRect(0, room.height() - verbs.height(), across, verbs.height())
        for part, place in ((self._title, title), (self._verbs, right)):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
