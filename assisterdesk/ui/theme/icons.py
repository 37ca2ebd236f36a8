"""Icons from own SVG files, tinted by colour role and drawn sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from assisterdesk.basics.resources import resource
from assisterdesk.ui.theme import look

#: physical sizes kept in a QIcon: 16, 18, 20 and 24 px at 100, 150 and 200 %
_SIZES = (16, 18, 20, 24, 27, 30, 32, 36, 40, 48, 72)

#: point where reading goes to or comes from
_POINTING = frozenset({"arrow-left", "chevron-left", "chevron-right", "submit"})


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    tinted = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(tinted.encode("utf-8")))


def paint(painter: QPainter, name: str, role: str, box: QRectF) -> None:
    """Draw an icon into `box`. Raises FileNotFoundError for a name without a file."""
    _renderer(name, look.current().of(role)).render(painter, box)


def _pixmap(name: str, colour: str, size: int, gap: int, mirrored: bool) -> QPixmap:
    picture = QPixmap(QSize(size + gap, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(gap, 0)
        if name in _POINTING:
            painter.translate(size, 0)
            painter.scale(-1, 1)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str, spaced: bool, mirrored: bool) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        gap = size // 3 if spaced else 0
        icon.addPixmap(_pixmap(name, colour, size, gap, mirrored), QIcon.Mode.Normal)
        icon.addPixmap(_pixmap(name, disabled, size, gap, mirrored), QIcon.Mode.Disabled)
    return icon


def icon(
    name: str, role: str = "text", *, spaced: bool = False, mirrored: bool = False
) -> QIcon:
    """The icon in today's colours; ask again after the look changed.

    `spaced` adds a third of its width on the side of the button's words, to keep them at a
    distance. `mirrored`: the words stand on its left, and what points forward points left.
    """
    roles = look.current()
    return _icon(name, roles.of(role), roles.text_muted, spaced, mirrored)
