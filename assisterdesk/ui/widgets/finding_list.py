"""Places that were found in a text, grouped by kind; choosing one says which, to jump there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import Button, draw_ring
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS, dress, name
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.spans import underline


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """`id` is what `chosen` carries; `where` and `why` are words, never the value itself."""

    id: str
    where: str
    why: str


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


class _Place(QFrame):
    """One place: where, and under it why. A click or Enter chooses it."""

    chosen = Signal(str)

    def __init__(self, place: FoundPlace) -> None:
        super().__init__()
        self.id = place.id
        self.setObjectName("found_place")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(place.where)
        self.setAccessibleDescription(place.why)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(Space.TIGHT, Space.HAIR, Space.HAIR, Space.HAIR)
        lay.setSpacing(0)
        lay.addWidget(Label(place.where, "body", elide=True))
        lay.addWidget(Label(place.why, "small", wrap=True))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.is_enter(event) or event.key() == Qt.Key.Key_Space:
            self.chosen.emit(self.id)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_ring(self)


class FindingList(QWidget):
    """Groups one under the other. Written anew only when something changed."""

    chosen = Signal(str)
    #: the group's id and the fix's
    fix_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FoundGroup, ...] = ()
        #: by group: its places, and where Tab stops in it
        self._tiles: list[list[_Place]] = []
        self._stops: list[list[QWidget]] = []
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setSpacing(Space.SNUG)
        dress(self, role="bare")

    def groups(self) -> tuple[FoundGroup, ...]:
        return self._groups

    def places(self) -> list[QWidget]:
        """Where Tab stops, from the first place to the last."""
        return [stop for stops in self._stops for stop in stops]

    def show_groups(self, groups: Sequence[FoundGroup]) -> None:
        """A group that says what it said before stays as it is, so that typing is not disturbed."""
        groups = tuple(groups)
        if groups == self._groups:
            return
        old, self._groups = self._groups, groups
        for n, group in enumerate(groups):
            if n < len(old) and _says(old[n]) == _says(group):
                for tile, place in zip(self._tiles[n], group.places, strict=True):
                    tile.id = place.id
                continue
            if n < len(old):
                self._take(n)
            box, tiles, stops = self._group(group)
            self._lay.insertWidget(n, box)
            self._tiles[n:n], self._stops[n:n] = [tiles], [stops]
        while len(self._tiles) > len(groups):
            self._take(len(self._tiles) - 1)

    def _take(self, n: int) -> None:
        """The group in that place goes."""
        del self._tiles[n], self._stops[n]
        item = self._lay.takeAt(n)
        box = item.widget() if item is not None else None
        if box is not None:
            box.hide()
            box.deleteLater()

    def _group(self, group: FoundGroup) -> tuple[QWidget, list[_Place], list[QWidget]]:
        """A group's box, the places in it and where Tab stops."""
        box = QWidget()
        lay = QVBoxLayout(box)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        if group.mark is not None:
            head.addWidget(_MarkSample(group.mark), 0, Qt.AlignmentFlag.AlignTop)
        else:
            head.addWidget(Glyph("attachment", "text_muted", 16), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(group.title, "strong", wrap=True), 1)
        lay.addLayout(head)
        tiles = []
        for place in group.places:
            tile = _Place(place)
            tile.chosen.connect(self.chosen)
            tiles.append(tile)
            lay.addWidget(tile)
        stops: list[QWidget] = [*tiles]
        if group.fixes:
            fixes, buttons = self._fixes(group)
            lay.addWidget(fixes)
            stops += buttons
        if group.more:
            more = Label(group.more, "small")
            more.setContentsMargins(Space.TIGHT, 0, 0, 0)
            lay.addWidget(more)
        return box, tiles, stops

    def _fixes(self, group: FoundGroup) -> tuple[QWidget, list[QWidget]]:
        """What can be done about this kind, side by side; it wraps where there is no room."""
        flow = Flow()
        buttons: list[QWidget] = []
        for id, words in group.fixes:
            fix = Button(words, "quiet")
            fix.setObjectName(f"fix_{group.id.lower()}_{id}")
            name(fix, f"{words}: {group.title}")
            fix.clicked.connect(
                lambda _=False, id=id: self.fix_asked.emit(group.id, id)
            )
            flow.addWidget(fix)
            buttons.append(fix)
        return flow, buttons


def _says(group: FoundGroup) -> FoundGroup:
    """What one reads of a group: all but the ids of its places."""
    return replace(group, places=tuple(replace(p, id="") for p in group.places))
