"""The first start: the keyboard alone goes through it, and no button is grey without a word."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.bootstrap import practice_office
from assisterdesk.ui.application import open_window
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Mode
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.label import Label


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look.apply(qapp, Mode.LIGHT)
    with practice_office() as (program, _exchange):
        opened = open_window(program)
        opened.show()
        opened.activateWindow()
        yield opened
        opened.close()


def shown(window: MainWindow, kind: type[QWidget], name: str) -> QWidget | None:
    found = window.findChildren(kind, name)
    return next((w for w in found if w.isVisibleTo(window)), None)


@pytest.mark.requirement("X3")
def test_enter_leads_from_the_first_field_into_the_office(
    window: MainWindow, qtbot: QtBot
) -> None:
    def press(key: Qt.Key) -> None:
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def stands_in(name: str) -> bool:
        focused = window.focusWidget()
        near = (focused, focused.parentWidget()) if focused is not None else ()
        return any(w is not None and w.objectName() == f"first_start_{name}" for w in near)

    qtbot.waitUntil(lambda: stands_in("office_name"), timeout=60_000)
    for name in ("name", "passphrase", "passphrase_again"):
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda name=name: stands_in(name), timeout=60_000
        )
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: shown(window, Label, "first_start_recovery_key") is not None, timeout=60_000
    )
    on = shown(window, Button, "first_start_next")
    assert on is not None and not on.isEnabled()
    why = shown(window, Label, "first_start_why")
    assert isinstance(why, Label) and why.whole_text().startswith("Tick it first")
    tick = shown(window, QAbstractButton, "first_start_recovery_kept")
    assert tick is not None
    tick.setFocus()
    press(Qt.Key.Key_Space)
    assert shown(window, Label, "first_start_why") is None
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=60_000)
