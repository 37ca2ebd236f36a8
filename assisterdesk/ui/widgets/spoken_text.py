"""Words to read aloud in any script: broken only where a line may end, and never drawn as boxes."""

import unicodedata

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

from assisterdesk.ui.widgets.label import Label

#: stands in texts of scripts that set no space between words, where a line may end
MAY_BREAK = "\u200b"

#: spaces, marks of direction and the like have no picture of their own
_UNSEEN = ("Cc", "Cf", "Z")


def can_show(text: str, font: QFont) -> bool:
    """Whether Qt finds every letter of `text`, in `font` or in another of this computer. What it
    does not find it draws as boxes."""
    found = QFontMetrics(font)
    return all(
        found.inFontUcs4(ord(letter))
        for letter in set(text)
        if not unicodedata.category(letter).startswith(_UNSEEN)
    )


class SpokenText(Label):
    """A wrapped label. Qt breaks Burmese inside its syllables and Khmer and Lao not at all, so a
    text with places to break is laid here, line by line."""

    def __init__(self, role: str = "lead") -> None:
        super().__init__("", role, wrap=True, copyable=True)

    def _lay_text(self) -> None:
        whole = self.whole_text()
        self.setText("\n".join(self._lines(self._room(self.width()))) if self._own() else whole)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._own():
            return super().heightForWidth(width)
        lines = len(self._lines(self._room(width)))
        edge = self.contentsMargins()
        height = lines * self.fontMetrics().lineSpacing()
        return height + edge.top() + edge.bottom() + 2 * self.margin()

    def minimumSizeHint(self) -> QSize:
        if not self._own():
            return super().minimumSizeHint()
        widest = max(map(self.fontMetrics().horizontalAdvance, _pieces(self.whole_text())))
        return QSize(widest, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._own():
            self._lay_text()

    def _own(self) -> bool:
        return MAY_BREAK in self.whole_text()

    def _room(self, width: int) -> int:
        edge = self.contentsMargins()
        # a pixel less than there is: Qt would wrap a line that fills its room to the last one
        return width - edge.left() - edge.right() - 2 * self.margin() - 1

    def _lines(self, room: int) -> list[str]:
        lines: list[str] = []
        for paragraph in self.whole_text().split("\n"):
            line = ""
            for piece in _pieces(paragraph):
                longer = line + piece
                if line and self.fontMetrics().horizontalAdvance(longer.rstrip()) > room:
                    lines.append(line.rstrip())
                    longer = piece
                line = longer
            lines.append(line.rstrip())
        return lines


def _pieces(text: str) -> list[str]:
    """What stays together, each with the space after it; the marks themselves are left out."""
    return text.replace(" ", f" {MAY_BREAK}").split(MAY_BREAK)
