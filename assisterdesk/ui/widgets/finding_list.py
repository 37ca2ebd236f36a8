"""Places that were found in a text, grouped by kind; choosing one says which, to jump there."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS, dress, name
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.found_tile import FoundPlace, FoundTiles
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.spans import underline

#: seconds of making rows in one turn of the event loop, where the list may grow by slices
SLICE = 0.002
_GAP = 2
#: the column it usually stands in, in pixels
_USUAL_WIDTH = 300


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """`mark`: the order of the underline that stands under these places, None for none.

    `fixes`: what one press does to all of them, as (id, words).
    """

    title: str
    places: tuple[FoundPlace, ...]
    mark: int | None = None
    more: str = ""
    id: str = ""
    fixes: tuple[tuple[str, str], ...] = ()


class _MarkSample(QWidget):
    """A few letters as they are marked in the text."""

    _LETTERS = "abc"

    def __init__(self, order: int) -> None:
        super().__init__()
        self._order = order
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        metrics = self.fontMetrics()
        self.setFixedSize(
            QSize(metrics.horizontalAdvance(self._LETTERS) + 4, metrics.height() + 4)
        )

    def show_order(self, order: int) -> None:
        if order != self._order:
            self._order = order
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        lay = QTextLayout(self._LETTERS, self.font())
        mark = QTextLayout.FormatRange()
        # PySide's stub gives these three as read-only descriptors
        setattr(mark, "start", 0)  # noqa: B010
        setattr(mark, "length", len(self._LETTERS))  # noqa: B010
        setattr(mark, "format", underline(self._order))  # noqa: B010
        lay.setFormats([mark])
        lay.beginLayout()
        lay.createLine().setPosition(QPointF(0, 0))
        lay.endLayout()
        painter = QPainter(self)
        lay.draw(painter, QPointF(2, 1))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.update()


class _Box(QWidget):
    """One group: its title, its places, what can be done about them."""

    #: it needs another height
    grew = Signal()

    def __init__(self, group: FoundGroup, parent: "FindingList") -> None:
        super().__init__(parent)
        self.group = replace(group, places=(), fixes=(), more="")
        self.buttons: list[QWidget] = []
        self._list = parent
        self._heights: dict[int, int] = {}
        self._sample = None if group.mark is None else _MarkSample(group.mark)
        self._sign = self._sample or Glyph("attachment", "text_muted", 16)
        self._sign.setParent(self)
        self._title = Label(group.title, "strong", wrap=True, parent=self)
        self._tiles = FoundTiles(self)
        self._tiles.chosen.connect(parent.chosen)
        self._fixes: Flow | None = None
        self._more: Label | None = None
        self.say(group)

    def stops(self) -> list[QWidget]:
        return [*self._tiles.tiles, *self.buttons]

    def say(self, group: FoundGroup) -> None:
        """Another state of the same kind; rows that stay are kept."""
        old, self.group = self.group, group
        if self._sample is not None and group.mark is not None:
            self._sample.show_order(group.mark)
        if old.title != group.title:
            self._title.set_text(group.title)
        if old.places != group.places:
            self._tiles.say(group.places)
        if (old.fixes, old.title) != (group.fixes, group.title):
            self._offer(group, again=old.fixes == group.fixes)
        if old.more != group.more:
            self._more = self._more or Label("", "small", parent=self)
            self._more.set_text(group.more)
            self._more.setVisible(bool(group.more))
        self._settle()

    def height_at(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._put(width, move=False)
        return self._heights[width]

    def _put(self, width: int, *, move: bool) -> int:
        """The height it takes; with `move` the parts are put in place."""
        sign = self._sign.size()
        left = sign.width() + Space.TIGHT
        self._title.ensurePolished()
        parts: list[tuple[QWidget, int, int]] = [
            (self._title, left, self._title.heightForWidth(max(1, width - left))),
            (self._tiles, 0, self._tiles.height_at(width)),
        ]
        if self._fixes is not None:
            parts.append((self._fixes, 0, self._fixes.heightForWidth(width)))
        if self._more is not None and self.group.more:
            parts.append((self._more, Space.TIGHT, self._more.sizeHint().height()))
        if move:
            self._place(self._sign, QRect(QPoint(0, 0), sign))
        y = 0
        for part, x, height in parts:
            if move:
                self._place(part, QRect(x, y, max(0, width - x), height))
            y += max(height, sign.height() if part is self._title else 0) + _GAP
        return y - _GAP

    def _place(self, part: QWidget, box: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        # what a part asks of a parent without a layout, and another look
        if event.type() in (QEvent.Type.LayoutRequest, *LOOK_EVENTS):
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        self._heights.clear()
        self._put(self.width(), move=True)
        self.grew.emit()

    def _offer(self, group: FoundGroup, *, again: bool) -> None:
        """What can be done about this kind, side by side; it wraps where there is no room."""
        if again:
            for fix, (_, words) in zip(self.buttons, group.fixes, strict=True):
                name(fix, f"{words}: {group.title}")
            return
        if self._fixes is not None:
            self._fixes.hide()
            self._fixes.deleteLater()
        self._fixes, self.buttons = None, []
        if not group.fixes:
            return
        self._fixes = flow = Flow(self)
        for id, words in group.fixes:
            fix = Button(words, "quiet")
            fix.setObjectName(f"fix_{group.id.lower()}_{id}")
            name(fix, f"{words}: {group.title}")
            fix.clicked.connect(lambda _=False, id=id: self._list.fix_asked.emit(group.id, id))
            flow.addWidget(fix)
            self.buttons.append(fix)
        flow.show()


class FindingList(QWidget):
    """Groups one under the other. Only what says something else is written anew.

    `by_slices`: a long list is made in several turns of the event loop, the first ones at once, so
    that nobody who types waits for it. What is shown is always of the newest groups.
    """

    chosen = Signal(str)
    #: the group's id and the fix's
    fix_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, by_slices: bool = False) -> None:
        super().__init__(parent)
        self._groups: tuple[FoundGroup, ...] = ()
        #: one for each group, None while it is still to be made
        self._boxes: list[_Box | None] = []
        self._by_slices = by_slices
        #: all are put in place once, at the end
        self._says = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._make)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        dress(self, role="bare")

    def groups(self) -> tuple[FoundGroup, ...]:
        return self._groups

    def is_whole(self) -> bool:
        """Whether all groups stand, none is still to be made."""
        return None not in self._boxes

    def places(self) -> list[QWidget]:
        """Where Tab stops, from the first place to the last."""
        return [stop for box in self._shown() for stop in box.stops()]

    def show_groups(self, groups: Sequence[FoundGroup]) -> None:
        """What says the same as before stays as it is, so that nothing flickers while typing."""
        groups = tuple(groups)
        if groups == self._groups:
            return
        self._groups = groups
        old: dict[tuple[str, bool], list[_Box]] = {}
        for box in self._shown():
            old.setdefault(_kind(box.group), []).append(box)
        self._boxes = [_first(old.get(_kind(group), [])) for group in groups]
        for left in old.values():
            for box in left:
                box.hide()
                box.deleteLater()
        self._says = True
        for kept, group in zip(self._boxes, groups, strict=True):
            if kept is not None and kept.group != group:
                kept.say(group)
        self._says = False
        self._make()

    def _shown(self) -> list[_Box]:
        return [box for box in self._boxes if box is not None]

    def _make(self) -> None:
        """The groups that are still to be made, as many as one turn has time for."""
        stop = time.perf_counter() + SLICE
        for n, group in enumerate(self._groups):
            if self._boxes[n] is not None:
                continue
            if self._by_slices and time.perf_counter() > stop:
                self._next.start()
                break
            made = self._boxes[n] = _Box(group, self)
            made.grew.connect(self._settle)
            made.show()
        else:
            self._next.stop()
        self._settle()

    # -- a widget that places its children itself: a layout of layouts asked each of them for many
    #    widths after every slice

    def heightForWidth(self, width: int) -> int:
        heights = [box.height_at(width) for box in self._shown()]
        return sum(heights) + Space.SNUG * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put()

    def _settle(self) -> None:
        if not self._says:
            self.updateGeometry()
            self._put()

    def _put(self) -> None:
        y = 0
        for box in self._shown():
            height = box.height_at(self.width())
            box.setGeometry(0, y, self.width(), height)
            y += height + Space.SNUG


def _first(boxes: list[_Box]) -> _Box | None:
    return boxes.pop(0) if boxes else None


def _kind(group: FoundGroup) -> tuple[str, bool]:
    """What a box is of: it can be told anew as long as this stays."""
    return group.id or group.title, group.mark is None
