"""One line in a person's own words, such as a reason: its spelling is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QWidget

from assisterdesk.spelling.running_text import Word
from assisterdesk.ui.theme import look
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.spans import python_place, utf16
from assisterdesk.ui.widgets.spelling import Spelled, wants_next_unknown

#: half a wave, in pixels
_WAVE = 2.0
#: between a letter's foot and its wave
_BELOW = 2.0


class ProseLine(LineField):
    """A `LineField` with waves under unknown words, their suggestions in its menu."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        max_length: int = 500,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, placeholder=placeholder, max_length=max_length, parent=parent)
        self._unknown: tuple[Word, ...] = ()
        self.spelling = Spelled(self, self)
        self.textChanged.connect(self._typed)
        self.spelling.wake()

    def _typed(self, text: str) -> None:
        # what stands before the place of typing is where it was
        place = python_place(text, self.cursorPosition())
        self._unknown = tuple(w for w in self._unknown if w.end < place - 1)
        self.spelling.wake()

    # -- the spelling looks here

    def in_sight(self) -> tuple[int, int]:
        return 0, len(self.text())

    def at_cursor(self) -> int:
        return python_place(self.text(), self.cursorPosition()) if self.hasFocus() else -1

    def taken(self) -> list[tuple[int, int]]:
        return []

    def show_unknown(self, found: Sequence[Word]) -> None:
        self._unknown = tuple(found)
        self.update()

    def next_unknown(self) -> None:
        """Choose the next unknown word, from the start again at the end."""
        text = self.text()
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        word = self.spelling.after(python_place(text, start))
        if word is not None:
            first = utf16(text, word.start)
            self.setSelection(first, utf16(text, word.end) - first)
            self.setFocus()

    def _mend(self, action: QAction) -> None:
        if isinstance(change := action.data(), tuple):
            start, end, word = change
            text = self.text()
            first = utf16(text, start)
            self.setSelection(first, utf16(text, end) - first)
            # inserted, so that it can be undone
            self.insert(word)

    # -- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_next_unknown(event):
            self.next_unknown()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.spelling.wake()

    def _fill(self, menu: QMenu, event: QContextMenuEvent) -> None:
        may_edit = not self.isReadOnly()
        if may_edit:
            mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            at = self.cursorPositionAt(event.pos()) if mouse else self.cursorPosition()
            self.spelling.fill(menu, python_place(self.text(), at), self._mend)
        super()._fill(menu, event)
        if may_edit:
            self.spelling.fill_end(menu, self.next_unknown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._unknown:
            return
        text = self.text()
        sizes = QFontMetricsF(self.font())
        caret = self.cursorRect()
        begin = caret.center().x() - sizes.horizontalAdvance(
            text[: python_place(text, self.cursorPosition())]
        )
        base = caret.center().y() + sizes.height() / 2 - sizes.descent() + _BELOW
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0))
        painter.setPen(QPen(QColor(look.current().refused), 1.2))
        for word in self._unknown:
            left = begin + sizes.horizontalAdvance(text[: word.start])
            right = begin + sizes.horizontalAdvance(text[: word.end])
            painter.drawLines(_wave(left, right, base))
        painter.end()


#: the frame and padding at both ends of a line
_MARGIN = 6


def _wave(left: float, right: float, base: float) -> list[QLineF]:
    lines, x, up = [], left, True
    while x < right:
        after = min(x + _WAVE, right)
        first, last = (base, base - _WAVE) if up else (base - _WAVE, base)
        lines.append(QLineF(x, first, after, last))
        x, up = after, not up
    return lines
