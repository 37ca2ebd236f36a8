"""No key and no drag of the mouse puts text on the X11 selection or the clipboard.

Only X11 has a selection that a middle click elsewhere fetches, so this bites under
``xvfb-run env QT_QPA_PLATFORM=xcb`` and is skipped where the platform has none.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import ReadOnlyText, TextArea

SECRET = "Pa Houa Vang 900-12-3456"
#: the system clipboard, as the tests see it
Board = object
KEYS = (*range(0x20, 0x60), *range(0x01000000, 0x01000070))
#: opens a menu, which would take the keyboard
MENU = int(Qt.Key.Key_Menu)
_M = Qt.KeyboardModifier
MODIFIERS = (
    _M.NoModifier,
    _M.ControlModifier,
    _M.ShiftModifier,
    _M.ControlModifier | _M.ShiftModifier,
    _M.AltModifier,
)


def locked_line() -> LineField:
    field = LineField(SECRET)
    field.setReadOnly(True)
    return field


WIDGETS = pytest.mark.parametrize(
    "make",
    [
        lambda: LineField(SECRET),
        locked_line,
        lambda: TextArea(SECRET),
        lambda: ReadOnlyText(SECRET),
    ],
    ids=["line", "read-only line", "area", "reading"],
)
Make = Callable[[], QLineEdit | TextArea]


@pytest.fixture
def board(dressed: QApplication) -> Board:
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        pytest.skip("this platform has no X11 selection; run it under xvfb with xcb")
    copying.set_copy_gate(None)
    return clipboard


def select_some(widget: QLineEdit | TextArea) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(SECRET)
        widget.setSelection(3, 8)
        return
    widget.setPlainText(SECRET)
    cursor = widget.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    widget.setTextCursor(cursor)


# QtTest knows no letters for some keys; the key is pressed all the same
@pytest.mark.qt_log_ignore("keyToAscii Unhandled key code", extend=True)
@WIDGETS
def test_no_key_lets_a_selection_out(qtbot: QtBot, board: Board, make: Make) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    leaks = []
    for key in KEYS:
        for modifier in MODIFIERS:
            if key == MENU:
                continue
            select_some(widget)
            board.setText("selected before", type(board).Mode.Selection)
            board.setText("copied before")
            QTest.keyClick(widget, Qt.Key(key), modifier)
            out = board.text(type(board).Mode.Selection) not in ("selected before", "")
            if out or board.text() != "copied before":
                leaks.append((hex(key), modifier))
    assert not leaks


@WIDGETS
def test_no_drag_of_the_mouse_lets_a_selection_out(qtbot: QtBot, board: Board, make: Make) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(400, 120)
    widget.show()
    target = widget.viewport() if isinstance(widget, TextArea) else widget
    board.setText("selected before", type(board).Mode.Selection)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(target, left, pos=QPoint(20, 16))
    there = QPointF(180, 16)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        target.mapToGlobal(there),
        Qt.MouseButton.NoButton,
        left,
        _M.NoModifier,
    )
    QApplication.sendEvent(target, moved)
    QTest.mouseRelease(target, left, pos=there.toPoint())
    QTest.mouseDClick(target, left, pos=QPoint(40, 16))
    QTest.mouseRelease(target, left, pos=QPoint(40, 16))
    assert board.text(type(board).Mode.Selection) in ("selected before", "")
