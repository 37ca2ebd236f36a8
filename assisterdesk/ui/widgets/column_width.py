"""How wide a column of few different words must be, in the language of the window."""

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

#: pixels beside the words: the cell's own room, and an icon with its gap
_ROOM, _ICON = 26, 24


def wide_enough(least: int, words: Iterable[str], icon: bool = False) -> int:
    """Pixels so that none of `words` is cut, `least` at the least."""
    metrics = QFontMetrics(QApplication.font())
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    return max(least, widest + _ROOM + (_ICON if icon else 0))
