"""The one way text leaves a widget: offered to the copy gate; without a gate nothing leaves."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

#: gets the text and the widget it comes from; True when it was put on the clipboard at once
CopyGate = Callable[[str, QWidget], bool]

#: text copied inside the program and not let out, or None to paste from the system
PasteSource = Callable[[], str | None]

_gate: list[CopyGate | None] = [None]
_inside: list[PasteSource | None] = [None]


def set_copy_gate(gate: CopyGate | None) -> None:
    """Called once by the shell. With None, copying does nothing (fail closed)."""
    _gate[0] = gate


def offer(text: str, origin: QWidget) -> bool:
    """Hand `text` to the gate. False when it was not copied (yet): a cut then keeps its text."""
    gate = _gate[0]
    return bool(text) and gate is not None and gate(text, origin)


def set_paste_source(source: PasteSource | None) -> None:
    """Called once by the shell: where text copied within the program waits to be pasted."""
    _inside[0] = source


def inner_text() -> str | None:
    """What a paste inside the program should insert; None: what the system clipboard holds."""
    source = _inside[0]
    return source() if source is not None else None


def wants_paste(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste)


def wants_copy(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)


def wants_cut(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Cut)


def is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
