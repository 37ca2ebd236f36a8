"""What leaves the window is asked about first; the warning stands beside it and stops nobody."""


import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.widgets.warning_panel import WarningPanel
from tests.ui.house import House

pytestmark = pytest.mark.usefixtures("dressed")
CONTROL = Qt.KeyboardModifier.ControlModifier


def copy(window: MainWindow, qtbot: QtBot, text: str) -> QWidget:
    window.navigate("notes")
    field = window.pages.page("notes").field
    field.setText(text)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    return field


def warning(window: MainWindow, qtbot: QtBot) -> WarningPanel:
    qtbot.waitUntil(lambda: window.leaving.panel() is not None)
    panel = window.leaving.panel()
    assert panel is not None
    return panel


def system_clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_copying_reaches_the_clipboard_only_when_cleared(
    window: MainWindow, qtbot: QtBot, house: House
) -> None:
    QGuiApplication.clipboard().setText("what was there")
    field = copy(window, qtbot, "Pa Houa Vang")
    panel = warning(window, qtbot)
    assert window.focusWidget() is field, "a warning takes nobody's keyboard"
    assert system_clipboard() == "what was there"
    assert window.exits.pasteboard.inside() == "Pa Houa Vang"
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: house.left == ["kept in"])
    assert window.leaving.panel() is None
    copy(window, qtbot, "7QX2KD")
    qtbot.waitUntil(lambda: system_clipboard() == "7QX2KD")
    assert "emptied in 20 seconds" in window.findChild(Label, "clipboard_text").text()
    window.lock()
    assert system_clipboard() == ""


def test_the_warning_is_gone_past_with_a_reason_and_stays_until_it_is_given(
    window: MainWindow, qtbot: QtBot, house: House
) -> None:
    copy(window, qtbot, "Pa Houa Vang")
    panel = warning(window, qtbot)
    go = panel.findChild(Button, "warning_override_justified")
    go.click()
    error = panel.findChild(Label, "warning_error")
    qtbot.waitUntil(lambda: bool(error.whole_text()))
    assert "few words" in error.whole_text()
    panel.findChild(LineField, "warning_reason").setText("she asked for it at the counter")
    go.click()
    qtbot.waitUntil(lambda: system_clipboard() == "Pa Houa Vang")
    assert house.left == ["Pa Houa Vang justified"]
    assert window.leaving.panel() is None


def test_an_acknowledgement_needs_its_tick(
    window: MainWindow, qtbot: QtBot, house: House
) -> None:
    copy(window, qtbot, "Pa Houa Vang")
    panel = warning(window, qtbot)
    go = panel.findChild(Button, "warning_override_acknowledged")
    assert not go.isEnabled()
    panel.findChild(Tick, "warning_tick").setChecked(True)
    go.click()
    qtbot.waitUntil(lambda: system_clipboard() == "Pa Houa Vang")


def test_one_press_masks_and_what_is_left_goes_out(
    window: MainWindow, qtbot: QtBot, house: House
) -> None:
    copy(window, qtbot, "Call Vang today")
    warning(window, qtbot).findChild(Button, "warning_fix_mask").click()
    qtbot.waitUntil(lambda: system_clipboard() == "Call [name] today")
    assert window.leaving.panel() is None


@pytest.mark.parametrize("go_away", ["lock", "navigate", "copy"])
def test_whatever_takes_the_warning_away_keeps_it_in_and_says_so(
    window: MainWindow, qtbot: QtBot, house: House, go_away: str
) -> None:
    QGuiApplication.clipboard().setText("what was there")
    copy(window, qtbot, "Pa Houa Vang")
    warning(window, qtbot)
    match go_away:
        case "lock":
            window.lock()
        case "navigate":
            window.navigate("today")
        case _:
            copy(window, qtbot, "7QX2KD")
    qtbot.waitUntil(lambda: "kept in" in house.left)
    assert window.leaving.panel() is None
    assert system_clipboard() in ("what was there", "7QX2KD")


def test_with_names_hidden_the_warning_does_not_show_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.set_names_hidden(True)
    copy(window, qtbot, "Pa Houa Vang")
    panel = warning(window, qtbot)
    assert panel.findChild(TextArea, "warning_text") is None


def test_the_warning_stands_inside_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 640)
    copy(window, qtbot, "Pa Houa Vang")
    panel = warning(window, qtbot)
    ground = window.centralWidget()
    assert ground.rect().contains(panel.geometry())
