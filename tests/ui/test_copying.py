"""Text leaves a widget through the copy gate or not at all: keys, menus, mouse, drag, selection."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.card_list import CardList, CardText
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.masked import Masked
from assisterdesk.ui.widgets.table_list import PlainList, TableList
from assisterdesk.ui.widgets.text_area import ReadOnlyText, TextArea

SECRET = "Pa Houa Vang 900-12-3456"
KEYS = QKeySequence.StandardKey
#: the system clipboard, as the tests see it
Board = object


@pytest.fixture
def clipboard(dressed: object) -> Board:
    board = QGuiApplication.clipboard()
    board.setText("what was there")
    return board


def line() -> QLineEdit:
    return LineField(SECRET)


def area() -> TextArea:
    return TextArea(SECRET)


def reading() -> TextArea:
    return ReadOnlyText(SECRET)


TEXTS = pytest.mark.parametrize("make", [line, area, reading])
EDITABLE = pytest.mark.parametrize("make", [line, area])
Make = Callable[[], QLineEdit | TextArea]


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()
    return widget


def press(widget: QWidget, keys: KEYS) -> None:
    QTest.keySequence(widget, QKeySequence(keys))


def content(widget: QLineEdit | TextArea) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


@TEXTS
def test_copying_by_key_offers_the_selection_and_leaves_the_clipboard_alone(
    qtbot: QtBot, clipboard: Board, copies: list[str], make: Make
) -> None:
    widget = make()
    shown(qtbot, widget)
    widget.selectAll()
    press(widget, KEYS.Copy)
    QTest.keyClick(widget, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    assert copies.texts[0] == SECRET
    assert set(copies.texts) == {SECRET}
    assert clipboard.text() == "what was there"


@TEXTS
def test_without_a_gate_nothing_leaves(qtbot: QtBot, clipboard: Board, make: Make) -> None:
    copying.set_copy_gate(None)
    widget = make()
    shown(qtbot, widget)
    widget.selectAll()
    for keys in (KEYS.Copy, KEYS.Cut):
        press(widget, keys)
    assert clipboard.text() == "what was there"
    assert content(widget) == SECRET


@EDITABLE
def test_cutting_removes_the_text_only_when_it_was_let_out(
    qtbot: QtBot, clipboard: Board, copies: list[str], make: Make
) -> None:
    widget = make()
    shown(qtbot, widget)
    copies.lets = False
    widget.selectAll()
    press(widget, KEYS.Cut)
    assert content(widget) == SECRET
    copies.lets = True
    press(widget, KEYS.Cut)
    assert content(widget) == ""
    assert copies.texts == [SECRET, SECRET]
    assert clipboard.text() == "what was there"


@pytest.mark.parametrize("keys", [KEYS.DeleteEndOfLine, KEYS.DeleteCompleteLine])
@EDITABLE
def test_deleting_a_line_by_key_copies_nothing(
    qtbot: QtBot, clipboard: Board, make: Make, keys: KEYS
) -> None:
    widget = make()
    shown(qtbot, widget)
    QTest.keyClick(widget, Qt.Key.Key_Home)
    press(widget, keys)
    assert clipboard.text() == "what was there"


@pytest.mark.parametrize(
    "widget_of",
    [
        lambda: LineField(SECRET),
        lambda: TextArea(SECRET),
        lambda: ReadOnlyText(SECRET),
        lambda: Label(SECRET, copyable=True),
    ],
)
def test_the_menu_copies_through_the_gate(
    qtbot: QtBot, clipboard: Board, copies: list[str], widget_of: Callable[[], QWidget]
) -> None:
    widget = shown(qtbot, widget_of())
    if isinstance(widget, (QLineEdit, TextArea)):
        widget.selectAll()
    middle = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle))
    widget.contextMenuEvent(event)
    menu = widget.findChild(QMenu)
    assert menu is not None
    for action in menu.actions():
        if action.text() in ("Copy", "Cut") and action.isEnabled():
            action.trigger()
    menu.close()
    assert set(copies.texts) == {SECRET}
    assert clipboard.text() == "what was there"


@pytest.mark.parametrize("make_area", [area, reading])
def test_what_qt_itself_would_copy_drag_or_lay_on_the_selection_is_empty(
    qtbot: QtBot, make_area: Callable[[], TextArea]
) -> None:
    widget = make_area()
    shown(qtbot, widget)
    widget.selectAll()
    mime = widget.createMimeDataFromSelection()
    assert mime.formats() == []


@TEXTS
def test_selecting_with_the_mouse_puts_nothing_on_any_clipboard(
    qtbot: QtBot, clipboard: Board, copies: list[str], make: Make
) -> None:
    widget = make()
    shown(qtbot, widget)
    target = widget.viewport() if isinstance(widget, TextArea) else widget
    QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=QPoint(30, 16))
    QTest.mouseMove(target, QPoint(80, 16))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=QPoint(80, 16))
    assert clipboard.text() == "what was there"
    assert clipboard.text(type(clipboard).Mode.Selection) in ("", "what was there")
    assert copies.texts == []


def test_a_passphrase_is_not_even_offered(
    qtbot: QtBot, clipboard: Board, copies: list[str]
) -> None:
    field = LineField("four quiet river stones", secret=True)
    shown(qtbot, field)
    for mode in (QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal):
        field.setEchoMode(mode)
        field.selectAll()
        press(field, KEYS.Copy)
        press(field, KEYS.Cut)
    assert copies.texts == []
    assert field.text() == "four quiet river stones"
    assert clipboard.text() == "what was there"


def table() -> TableList:
    model = RowsModel([Column[str]("Name", lambda r: r)], lambda r: r)
    model.set_rows([SECRET])
    made = TableList()
    model.setParent(made)
    made.setModel(model)
    made.selectRow(0)
    return made


def plain_list() -> PlainList:
    made = PlainList()
    made.setModel(RowsModel([Column[str]("Name", lambda r: r)], lambda r: r, made))
    made.model().set_rows([SECRET])
    made.setCurrentIndex(made.model().index(0, 0))
    return made


@pytest.mark.parametrize("make_list", [table, plain_list])
def test_copying_a_row_offers_what_it_shows(
    qtbot: QtBot, clipboard: Board, copies: list[str], make_list: Callable[[], QWidget]
) -> None:
    widget = shown(qtbot, make_list())
    press(widget, KEYS.Copy)
    assert copies.texts == [SECRET]
    assert clipboard.text() == "what was there"


def test_the_list_of_a_choice_is_ours_too(qtbot: QtBot, dressed: object) -> None:
    choice = Choice([("a", "Case status")])
    qtbot.addWidget(choice)
    assert isinstance(choice.view(), PlainList)


def test_copying_a_card_offers_what_it_shows(
    qtbot: QtBot, clipboard: Board, copies: list[str]
) -> None:
    cards = CardList()
    cards.set_cards([CardText("1", "Pa Houa Vang", ("Head of household",))])
    shown(qtbot, cards)
    tile = cards.findChild(QWidget, "card_tile")
    tile.setFocus()
    qtbot.waitUntil(tile.hasFocus)
    press(tile, KEYS.Copy)
    assert copies.texts == ["Pa Houa Vang\nHead of household"]


def test_a_masked_value_offers_dots_until_it_is_shown(
    qtbot: QtBot, dressed: object, copies: list[str]
) -> None:
    masked = Masked("Social Security number")
    shown(qtbot, masked)
    text = masked.findChild(Label, "masked_text")
    assert not text.isEnabled()
    masked.reveal("900-12-3456")
    text.setFocus()
    press(text, KEYS.Copy)
    assert copies.texts == ["900-12-3456"]
    masked.hide_value()
    assert "900" not in text.text() + text.accessibleName() + text.toolTip()


@EDITABLE
def test_what_was_copied_inside_is_pasted_inside(
    qtbot: QtBot, clipboard: Board, make: Make
) -> None:
    copying.set_paste_source(lambda: "from a note")
    try:
        widget = make()
        shown(qtbot, widget)
        widget.selectAll()
        press(widget, KEYS.Paste)
        assert content(widget) == "from a note"
        copying.set_paste_source(lambda: None)
        widget.selectAll()
        press(widget, KEYS.Paste)
        assert content(widget) == "what was there"
    finally:
        copying.set_paste_source(None)


def test_a_selection_cannot_be_dragged_out(
    qtbot: QtBot, clipboard: Board, copies: list[str]
) -> None:
    field = LineField(SECRET)
    shown(qtbot, field)
    field.selectAll()
    assert not field.dragEnabled()
    rows = table()
    shown(qtbot, rows)
    assert not rows.dragEnabled()


def test_a_label_is_plain_text_and_cannot_be_selected(qtbot: QtBot, dressed: object) -> None:
    label = Label("<b>Vang</b> & son")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus
