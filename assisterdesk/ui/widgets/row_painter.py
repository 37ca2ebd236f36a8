"""Paints the rows of a table itself: one call per cell, each text laid out once.

The style would ask the model seven times for every cell of every frame.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QStaticText

from assisterdesk.ui.paging import Cell
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Roles
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.theme.sheet import CELL_INSET

#: laid out texts that are kept; a screen shows about two hundred
_KEPT = 2_000
#: an icon beside words is a little smaller than one that stands alone
_ICON, _ICON_GAP = 16, 6
_PAD = Space.TIGHT + CELL_INSET


@dataclass(frozen=True, slots=True)
class Place:
    """A visible column: its number, where it begins and how wide it is, in pixels."""

    column: int
    x: int
    width: int


class RowPainter:
    """Holds what was laid out until `forget`: for another font, scale or style."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, int], tuple[QStaticText, float, float]] = {}

    def forget(self) -> None:
        self._texts.clear()

    def row(
        self,
        painter: QPainter,
        box: QRect,
        places: Sequence[Place],
        cells: Sequence[Cell],
        font: QFont,
        ground: str,
        *,
        enabled: bool,
    ) -> None:
        """One row in `box`, which is as wide as what is seen; `ground` is '' for the table's own
        colour."""
        roles = look.current()
        if ground:
            painter.fillRect(box, QColor(getattr(roles, ground)))
        self._rule(painter, box, roles)
        painter.setPen(QColor(roles.text if enabled else roles.text_muted))
        for place in places:
            cell = cells[place.column]
            left = place.x + _PAD
            if isinstance(cell.icon, QIcon):
                top = box.top() + (box.height() - 1 - _ICON) // 2
                cell.icon.paint(painter, QRect(left, top, _ICON, _ICON))
                left += _ICON + _ICON_GAP
            room = place.x + place.width - _PAD - left
            if cell.text and room > 0:
                self._text(painter, box, left, room, cell, font)

    def _rule(self, painter: QPainter, box: QRect, roles: Roles) -> None:
        line = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(line, QColor(roles.border))

    def _text(
        self, painter: QPainter, box: QRect, left: int, room: int, cell: Cell, font: QFont
    ) -> None:
        text, width, height = self._laid_out(cell.text, room, font)
        x = left + room - width if cell.right else left
        # whole pixels: letters of one row must not stand a hair apart from those of the next
        y = box.top() + (box.height() - 1 - height) // 2
        painter.drawStaticText(QPointF(round(x), y), text)

    def _laid_out(self, text: str, room: int, font: QFont) -> tuple[QStaticText, float, float]:
        kept = self._texts.get((text, room))
        if kept is None:
            if len(self._texts) >= _KEPT:
                self._texts.clear()
            one_line = " ".join(text.split("\n"))
            short = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, room)
            laid = QStaticText(short)
            # a name is never markup
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(font=font)
            size = laid.size()
            kept = self._texts[text, room] = (laid, size.width(), size.height())
        return kept
