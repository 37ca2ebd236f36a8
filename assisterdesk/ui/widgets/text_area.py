"""Plain text over many lines, to write or to read, with marked places; copying passes the gate."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from assisterdesk.spelling.running_text import Word
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS, dress
from assisterdesk.ui.widgets.drop_target import PassesFilesOn
from assisterdesk.ui.widgets.spans import (
    Span,
    categories,
    python_place,
    qt_places,
    underline,
    utf16,
    wave,
)
from assisterdesk.ui.widgets.spelling import Spelled, wants_next_unknown
from assisterdesk.ui.wording import tr

#: after this long without a key the text counts as paused, in ms (drafts are saved then)
PAUSE_MS = 600


class TextArea(PassesFilesOn, QPlainTextEdit):
    """Tab moves on; Ctrl+Enter says `submitted`; `paused` comes after each burst of typing."""

    submitted = Signal()
    paused = Signal()
    #: the `why` of the marked place the cursor is in, or ""
    explained = Signal(str)

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        lines: int = 5,
        read_only: bool = False,
        spelled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`spelled`: unknown words get a wave and suggestions, where people write."""
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        #: the unknown words as they stand, which the typing moves along
        self._waves: list[QTextCursor] = []
        self.spelling = Spelled(self, self) if spelled and not read_only else None
        #: the marks as they stand, which the typing moves along
        self._marked: list[tuple[QTextCursor, str]] = []
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setReadOnly(read_only)
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            dress(self, role="reading")
        self.setPlainText(text)
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + 28)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._pause.start)
        if self.spelling is not None:
            self.textChanged.connect(self.spelling.wake)
            self.spelling.wake()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.blockCountChanged.connect(self._show_moved)
        self.cursorPositionChanged.connect(self._explain)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the text and its undo history; marks go."""
        self._spans = ()
        self._waves, self._marked = [], []
        self.setPlainText(text)
        self._mark()

    def spans(self) -> tuple[Span, ...]:
        return self._spans

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Mark places of the text as it is now; marks move along with later typing."""
        self._spans = tuple(sorted(spans, key=lambda s: s.start))
        if self._is_marked():
            self._show_marks()
        else:
            self._mark()
        self._explain()

    def go_to(self, span: Span) -> None:
        """Put the cursor at a marked place and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(utf16(self.text(), span.start))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def put_in_place(self, changes: Sequence[tuple[int, int, str]]) -> None:
        """Replace places (start, end, text), none over another, as one step that can be undone."""
        text = self.text()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, end, words in sorted(changes, reverse=True):
            cursor.setPosition(utf16(text, start))
            cursor.setPosition(utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        cursor.endEditBlock()

    def _mark(self) -> None:
        place = qt_places(self.text() if self._spans else "")
        # most moved along with the typing and stand right already
        kept = {(c.selectionStart(), c.selectionEnd()): c for c, _ in self._marked}
        self._marked = []
        for span in self._spans:
            at = place(span.start), place(span.end)
            self._marked.append((kept.get(at) or self._stretch(*at), span.category))
        self._show_marks()

    def _show_marks(self) -> None:
        """Draw those in sight: each mark that is drawn makes every key a little slower."""
        formats = {c: underline(i) for i, c in enumerate(categories(self._spans))}
        under = wave()
        marks = [(cursor, under) for cursor in self._waves]
        # what the gate says lies over what the dictionary says
        marks += [(cursor, formats[category]) for cursor, category in self._marked]
        if self.isVisible():
            first, last = self.in_sight()
            marks = [
                (cursor, format)
                for cursor, format in marks
                if cursor.selectionStart() <= last and first <= cursor.selectionEnd()
            ]
        self.setExtraSelections([_extra(cursor, format) for cursor, format in marks])

    def _stretch(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # -- the spelling looks here

    def in_sight(self) -> tuple[int, int]:
        corner = self.viewport().rect().bottomRight()
        first = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        return first, self.cursorForPosition(corner).position()

    def at_cursor(self) -> int:
        if not self.hasFocus():
            return -1
        return python_place(self.text(), self.textCursor().position())

    def taken(self) -> list[tuple[int, int]]:
        return [(span.start, span.end) for span in self._spans]

    def show_unknown(self, found: Sequence[Word]) -> None:
        """Put waves under those of these words that are in sight: each mark makes every key a
        little slower. The words stand in the text as it is now."""
        place = qt_places(self.text() if found else "")
        first, last = self.in_sight()
        wanted = [
            (start, end)
            for start, end in ((place(word.start), place(word.end)) for word in found)
            if start <= last and first <= end
        ]
        if wanted != [(c.selectionStart(), c.selectionEnd()) for c in self._waves]:
            self._waves = [self._stretch(start, end) for start, end in wanted]
            self._mark()

    def next_unknown(self) -> None:
        """Choose the next unknown word, from the start again at the end."""
        if self.spelling is None:
            return
        text = self.text()
        word = self.spelling.after(python_place(text, self.textCursor().selectionStart()))
        if word is not None:
            self.setTextCursor(self._stretch(utf16(text, word.start), utf16(text, word.end)))
            self.ensureCursorVisible()
            self.setFocus()

    def _mend(self, action: QAction) -> None:
        if isinstance(change := action.data(), tuple):
            self.put_in_place([change])

    def _show_moved(self) -> None:
        if self._marked:
            self._show_marks()

    def _scrolled(self) -> None:
        self._show_moved()
        if self.spelling is None:
            return
        if self.spelling.is_fresh:
            self.show_unknown(self.spelling.found)
        else:
            self.spelling.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scrolled()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # the last word is finished now
        if self.spelling is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.spelling.wake()

    def _is_marked(self) -> bool:
        """Whether the marks, moved along with the typing, stand where the spans are."""
        if len(self._marked) != len(self._spans):
            return False
        place = qt_places(self.text() if self._spans else "")
        return all(
            category == span.category
            and cursor.selectionStart() == place(span.start)
            and cursor.selectionEnd() == place(span.end)
            for (cursor, category), span in zip(self._marked, self._spans, strict=True)
        )

    def _explain(self) -> None:
        at = self.textCursor().position()
        place = qt_places(self.text() if self._spans else "")
        for span in self._spans:
            if place(span.start) <= at <= place(span.end):
                self.explained.emit(span.why)
                return
        if self._spans:
            self.explained.emit("")

    def _selected(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _copy_out(self) -> bool:
        return copying.offer(self._selected(), self)

    def _cut_out(self) -> None:
        if self._copy_out() and not self.isReadOnly():
            self.textCursor().removeSelectedText()

    def _paste_in(self) -> None:
        inner = copying.inner_text()
        if inner is None:
            self.paste()
        elif not self.isReadOnly():
            self.insertPlainText(inner)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Empty: what Qt itself would copy, drag or lay on the X11 selection holds nothing."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.wants_copy(event):
            self._copy_out()
        elif copying.wants_cut(event):
            self._cut_out()
        elif copying.wants_paste(event):
            self._paste_in()
        elif self.spelling is not None and wants_next_unknown(event):
            self.next_unknown()
        elif copying.is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        may_edit = not self.isReadOnly()
        chosen = self.textCursor().hasSelection()
        if self.spelling is not None and may_edit:
            self.spelling.fill(menu, self._asked_at(event), self._mend)
        history = self.document()
        for text, verb, possible in (
            (tr("Undo"), self.undo, may_edit and history.isUndoAvailable()),
            (tr("Redo"), self.redo, may_edit and history.isRedoAvailable()),
            (tr("Cut"), self._cut_out, may_edit and chosen),
            (tr("Copy"), self._copy_out, chosen),
            (tr("Paste"), self._paste_in, may_edit),
            (tr("Select all"), self.selectAll, not history.isEmpty()),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            # bound, not wrapped: a closure in the menu would keep the field alive, and the
            # menu's end would then be the field's as well, in the middle of its own
            action.triggered.connect(verb)
        if self.spelling is not None and may_edit:
            self.spelling.fill_end(menu, self.next_unknown)
        menu.popup(event.globalPos())

    def _asked_at(self, event: QContextMenuEvent) -> int:
        """Which place the menu is about: the pointer's, or the keyboard's."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            cursor = self.cursorForPosition(event.pos())
        else:
            cursor = self.textCursor()
        return python_place(self.text(), cursor.position())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and (self._spans or self._waves):
            self._mark()


def _extra(cursor: QTextCursor, format: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    # PySide's stub gives these two as read-only descriptors
    setattr(mark, "cursor", cursor)  # noqa: B010
    setattr(mark, "format", format)  # noqa: B010
    return mark


class ReadOnlyText(TextArea):
    """A text to read and select in; selecting lets nothing out without the gate."""

    def __init__(self, text: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, lines=lines, read_only=True, parent=parent)
