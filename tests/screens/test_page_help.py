"""F1 and the question mark lead to the words about the page in front, and back again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.application import open_window
from assisterdesk.ui.screens.help.page_help import page_help
from assisterdesk.ui.shell.pages import found_screens
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.help_button import HelpButton
from tests.screens.conftest import Office

LONG = 60_000


def test_every_screen_has_words_of_its_own() -> None:
    words = page_help()
    assert set(words) == set(found_screens())
    assert len(set(words.values())) == len(words)
    for id, said in words.items():
        assert 80 < len(said) < 400 and said.endswith("."), id


@pytest.fixture
def window(office: Office, qtbot: QtBot) -> MainWindow:
    made = open_window(office.program)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def banner(window: MainWindow) -> Banner:
    found = window.findChild(Banner, "help_here")
    assert found is not None
    return found


def marks(window: MainWindow, screen: str) -> list[HelpButton]:
    page = window.pages.page(screen)
    return [b for b in page.findChildren(HelpButton) if b.isVisible()] if page else []


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=LONG)


def test_f1_leads_to_the_pages_own_words_and_back(
    office: Office, window: MainWindow, qtbot: QtBot
) -> None:
    window.enter(office.session)
    settled(window, qtbot)
    for id in ("today", "cases", "office", "gate"):
        window.navigate(id)
        settled(window, qtbot)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: window.pages.current_screen == "help", timeout=LONG)
        assert banner(window).isVisible() and banner(window).text() == page_help()[id]
        back = window.findChild(Button, "help_back")
        assert back is not None and back.isVisible() and page_help()[id] in (
            back.accessibleDescription()
        )  # fmt: skip
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
        assert window.pages.current_screen == id
    settled(window, qtbot)


def test_the_question_mark_in_the_head_does_the_same(
    office: Office, window: MainWindow, qtbot: QtBot
) -> None:
    window.enter(office.session)
    settled(window, qtbot)
    for id, card in found_screens().items():
        if card.order is None or id == "help":
            continue
        window.navigate(id)
        settled(window, qtbot)
        qtbot.waitUntil(lambda id=id: len(marks(window, id)) == 1, timeout=LONG)
        assert "F1" in marks(window, id)[0].accessibleName()
    marks(window, window.pages.current_screen)[0].click()
    assert window.pages.current_screen == "help" and banner(window).isVisible()
    window.navigate("help", section="keys")
    assert not banner(window).isVisible()
    settled(window, qtbot)


def test_help_is_there_before_anybody_signed_in(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    assert window.pages.current_screen == "sign_in"
    window.help_here()
    assert window.pages.current_screen == "help"
    assert banner(window).text() == page_help()["sign_in"]
    back = window.findChild(QWidget, "help_back")
    assert isinstance(back, Button)
    back.click()
    assert window.pages.current_screen == "sign_in"
    settled(window, qtbot)
