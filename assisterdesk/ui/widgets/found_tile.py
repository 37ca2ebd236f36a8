"""Places that were found, one under the other: where, and under it why.

They draw their texts and find their heights themselves: a long message has hundreds of places, and
two labels and a layout for each made typing stand still.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import Space, Text
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import draw_ring
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS

_LEFT, _EDGE = int(Space.TIGHT), int(Space.HAIR)
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_GAP = 2
#: higher than any reason is
_ENDLESS = 10_000


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """`id` is what `chosen` carries; `where` and `why` are words, never the value itself."""

    id: str
    where: str
    why: str


@lru_cache(maxsize=2_000)
def _height(why: str, width: int) -> int:
    """Many places have the same reason; forgotten with every change of the look."""
    room = QRect(0, 0, width, _ENDLESS)
    return QFontMetrics(look.font(Text.SMALL)).boundingRect(room, _WRAP, why).height()


class FoundTile(QAbstractButton):
    """`chosen` carries `id`, on a click, Enter or Space, or when a screen reader presses it, which
    knows it as a button; the arrows go to the next and the last."""

    chosen = Signal(str)

    def __init__(self, place: FoundPlace, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = FoundPlace("", "", "")
        self.setObjectName("found_place")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.chosen.emit(self.place.id))
        self.say(place)

    def say(self, place: FoundPlace) -> None:
        """Another place in the same row."""
        old, self.place = self.place, place
        if (old.where, old.why) != (place.where, place.why):
            self.setAccessibleName(place.where)
            self.setAccessibleDescription(place.why)
            self.update()

    def height_at(self, width: int) -> int:
        """In pixels, the reason wrapped to that width."""
        lines = _height(self.place.why, max(1, width - _LEFT - _EDGE))
        return 2 * _EDGE + QFontMetrics(look.font()).height() + lines

    # -- what it shows

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = look.current()
        body = look.font()
        metrics = QFontMetrics(body)
        inner = QStyle.visualRect(
            self.layoutDirection(), self.rect(), self.rect().adjusted(_LEFT, _EDGE, -_EDGE, -_EDGE)
        )
        painter = QPainter(self)
        # as a label does: a text goes its own way, whatever way the window goes
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(body)
        painter.setPen(QColor(roles.text))
        short = metrics.elidedText(self.place.where, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _ONE_LINE, short)
        painter.setFont(look.font(Text.SMALL))
        painter.setPen(QColor(roles.text_muted))
        painter.drawText(inner.adjusted(0, metrics.height(), 0, 0), _WRAP, self.place.why)
        painter.end()
        if self.hasFocus():
            draw_ring(self)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            # made when it is asked for: only what does not fit is told once more
            room = self.width() - _LEFT - _EDGE
            fits = QFontMetrics(look.font()).horizontalAdvance(self.place.where) <= room
            self.setToolTip("" if fits else self.place.where)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.update()

    # -- choosing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.is_enter(event) or event.key() == Qt.Key.Key_Space:
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class FoundTiles(QWidget):
    """The places of one kind. A widget that places its children itself and no layout."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiles: list[FoundTile] = []

    def say(self, places: Sequence[FoundPlace]) -> None:
        """Rows that are there are told anew and keep the focus; the rest comes or goes."""
        for tile, place in zip(self.tiles, places, strict=False):
            tile.say(place)
        for tile in self.tiles[len(places) :]:
            tile.hide()
            tile.deleteLater()
        del self.tiles[len(places) :]
        for place in places[len(self.tiles) :]:
            tile = FoundTile(place, self)
            tile.chosen.connect(self.chosen)
            tile.show()
            self.tiles.append(tile)
        self._put()

    def height_at(self, width: int) -> int:
        """In pixels, all of them, for whoever places this."""
        return sum(tile.height_at(width) + _GAP for tile in self.tiles) - _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            _height.cache_clear()
            self._put()

    def _put(self) -> None:
        y = 0
        for tile in self.tiles:
            box = QRect(QPoint(0, y), QSize(self.width(), tile.height_at(self.width())))
            tile.setGeometry(box)
            y += box.height() + _GAP
