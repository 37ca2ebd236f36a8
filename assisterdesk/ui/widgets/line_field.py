"""One line of text to type; what is copied or cut from it is offered to the copy gate."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.widgets.drop_target import PassesFilesOn
from assisterdesk.ui.wording import tr

_Keys = QKeySequence.StandardKey

# On X11 Qt lays whatever is selected after a key where a middle click elsewhere can fetch it. So
# keys that leave a selection are done here, and only keys that end it are handed to Qt at all.
_SELECTING: tuple[tuple[QKeySequence.StandardKey, Callable[[QLineEdit], None]], ...] = (
    (_Keys.SelectAll, QLineEdit.selectAll),
    (_Keys.SelectNextChar, lambda line: line.cursorForward(True)),
    (_Keys.SelectPreviousChar, lambda line: line.cursorBackward(True)),
    (_Keys.SelectNextWord, lambda line: line.cursorWordForward(True)),
    (_Keys.SelectPreviousWord, lambda line: line.cursorWordBackward(True)),
    (_Keys.SelectStartOfLine, lambda line: line.home(True)),
    (_Keys.SelectStartOfBlock, lambda line: line.home(True)),
    (_Keys.SelectStartOfDocument, lambda line: line.home(True)),
    (_Keys.SelectEndOfLine, lambda line: line.end(True)),
    (_Keys.SelectEndOfBlock, lambda line: line.end(True)),
    (_Keys.SelectEndOfDocument, lambda line: line.end(True)),
    (_Keys.Undo, QLineEdit.undo),
    (_Keys.Redo, QLineEdit.redo),
)
_ENDING = (
    _Keys.MoveToNextChar,
    _Keys.MoveToPreviousChar,
    _Keys.MoveToNextWord,
    _Keys.MoveToPreviousWord,
    _Keys.MoveToStartOfLine,
    _Keys.MoveToEndOfLine,
    _Keys.MoveToStartOfBlock,
    _Keys.MoveToEndOfBlock,
)
_ERASING = (
    _Keys.Delete,
    _Keys.Backspace,
    _Keys.DeleteStartOfWord,
    _Keys.DeleteEndOfWord,
)
_PASSED_ON = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)


class LineField(PassesFilesOn, QLineEdit):
    """`secret` shows dots and lets nothing be copied at all, not even through the gate."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        secret: bool = False,
        max_length: int = 500,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._secret = secret
        self.setMaxLength(max_length)
        self.setText(text)
        self.setPlaceholderText(placeholder)
        self.setDragEnabled(False)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)

    def _copy_out(self) -> bool:
        return not self._secret and copying.offer(self.selectedText(), self)

    def _cut_out(self) -> None:
        if self._copy_out() and not self.isReadOnly():
            self.del_()

    def _paste_in(self) -> None:
        inner = copying.inner_text()
        if inner is None:
            self.paste()
        elif not self.isReadOnly():
            self.insert(" ".join(inner.split()))

    def _delete_to(self, start: int, end: int) -> None:
        if not self.isReadOnly():
            self.setSelection(start, end - start)
            self.del_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.wants_copy(event):
            self._copy_out()
        elif copying.wants_cut(event):
            self._cut_out()
        elif copying.wants_paste(event):
            self._paste_in()
        # Qt copies to the clipboard before both of these delete
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
            self._delete_to(self.cursorPosition(), len(self.text().encode("utf-16-le")) // 2)
        elif event.matches(QKeySequence.StandardKey.DeleteCompleteLine):
            self._delete_to(0, len(self.text().encode("utf-16-le")) // 2)
        elif self._select(event):
            pass
        elif self._is_for_qt(event):
            super().keyPressEvent(event)
            return
        else:
            event.ignore()
            return
        event.accept()

    def _is_for_qt(self, event: QKeyEvent) -> bool:
        if event.key() in _PASSED_ON or any(event.matches(k) for k in _ENDING):
            return True
        if self.isReadOnly():
            return False
        control = Qt.KeyboardModifier.ControlModifier
        alt = Qt.KeyboardModifier.AltModifier
        # AltGr is Ctrl with Alt on Windows
        typed = event.text().isprintable() and event.text() != ""
        plain = not event.modifiers() & control or bool(event.modifiers() & alt)
        return (typed and plain) or any(event.matches(k) for k in _ERASING)

    def _select(self, event: QKeyEvent) -> bool:
        for keys, verb in _SELECTING:
            if event.matches(keys):
                verb(self)
                return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # on X11 Qt would put the selection where a middle click elsewhere can fetch it
        if event.button() is Qt.MouseButton.LeftButton and self.hasSelectedText():
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, event)
        menu.popup(event.globalPos())

    def _fill(self, menu: QMenu, event: QContextMenuEvent) -> None:
        """What the menu offers; `event` asked for it."""
        may_edit = not self.isReadOnly()
        chosen = self.hasSelectedText()
        for text, verb, possible in (
            (tr("Undo"), self.undo, may_edit and self.isUndoAvailable()),
            (tr("Redo"), self.redo, may_edit and self.isRedoAvailable()),
            (tr("Cut"), self._cut_out, may_edit and chosen and not self._secret),
            (tr("Copy"), self._copy_out, chosen and not self._secret),
            (tr("Paste"), self._paste_in, may_edit),
            (tr("Select all"), self.selectAll, bool(self.text())),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            # bound, not wrapped: a closure in the menu would keep the field alive, and the
            # menu's end would then be the field's as well, in the middle of its own
            action.triggered.connect(verb)


class PassphraseField(QWidget):
    """A secret line with an eye beside it; forgets a half-typed secret after `forget_after_s`."""

    text_changed = Signal(str)
    entered = Signal()

    def __init__(self, *, forget_after_s: float = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineField(secret=True)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton("eye", tr("Show the passphrase"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.HAIR)
        lay.addWidget(self.line, 1)
        lay.addWidget(self._eye)
        self.setFocusProxy(self.line)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(int(forget_after_s * 1000))
        self._forget.timeout.connect(self.forget)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        return self.line.text()

    def forget(self) -> None:
        """Empty the field and its undo history, and show dots again."""
        self._eye.setChecked(False)
        self.line.setText("")

    def _typed(self, text: str) -> None:
        if self._forget.interval():
            self._forget.start()
        self.text_changed.emit(text)

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.show_icon(
            "eye-off" if on else "eye",
            tr("Hide the passphrase") if on else tr("Show the passphrase"),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange and not self.isEnabled():
            self._eye.setChecked(False)
