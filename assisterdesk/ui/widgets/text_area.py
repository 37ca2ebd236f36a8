"""Plain text over many lines, to write or to read, with marked places; copying passes the gate."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS, dress
from assisterdesk.ui.widgets.spans import Span, categories, qt_places, underline, utf16
from assisterdesk.ui.wording import tr

#: after this long without a key the text counts as paused, in ms (drafts are saved then)
PAUSE_MS = 600


class TextArea(QPlainTextEdit):
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
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
        self.cursorPositionChanged.connect(self._explain)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the text and its undo history; marks go."""
        self._spans = ()
        self.setPlainText(text)
        self._mark()

    def spans(self) -> tuple[Span, ...]:
        return self._spans

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Mark places of the text as it is now; marks move along with later typing."""
        self._spans = tuple(sorted(spans, key=lambda s: s.start))
        if not self._is_marked():
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
        formats = {c: underline(i) for i, c in enumerate(categories(self._spans))}
        marks, self._marked = [], []
        for span in self._spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(place(span.start))
            cursor.setPosition(place(span.end), QTextCursor.MoveMode.KeepAnchor)
            # PySide's stub gives these two as read-only descriptors
            setattr(mark, "cursor", cursor)  # noqa: B010
            setattr(mark, "format", formats[span.category])  # noqa: B010
            marks.append(mark)
            self._marked.append((cursor, span.category))
        self.setExtraSelections(marks)

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
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and self._spans:
            self._mark()


class ReadOnlyText(TextArea):
    """A text to read and select in; selecting lets nothing out without the gate."""

    def __init__(self, text: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, lines=lines, read_only=True, parent=parent)
