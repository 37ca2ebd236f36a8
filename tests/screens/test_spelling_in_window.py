"""Spelling in the real window: in the chosen language, with the office's words, until a lock."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.settings import settings
from assisterdesk.people.person import Relation
from assisterdesk.settings.own import SpellingChoice
from assisterdesk.ui.application import open_window
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.spelling import spell_desk
from assisterdesk.ui.widgets.text_area import TextArea
from tests.screens.conftest import Office

LONG = 60_000


@pytest.fixture
def window(office: Office, qtbot: QtBot) -> MainWindow:
    session = office.session
    case = create_case(session, "Vang family", "renewal")
    access = give_reason(session, case, "status_inquiry")
    save_person(session, access, new_person(case, "Txhiaj", "Vang", Relation.SELF))
    made = open_window(office.program)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.enter(session)
    made.navigate("case", case=case)
    return made


def note(window: MainWindow, qtbot: QtBot) -> TextArea:
    def there() -> bool:
        return any(a.isVisible() for a in window.findChildren(TextArea, "case_note_text"))

    qtbot.waitUntil(there, timeout=LONG)
    return next(a for a in window.findChildren(TextArea, "case_note_text") if a.isVisible())


def unknown(area: TextArea) -> list[str]:
    assert area.spelling is not None
    return [word.text for word in area.spelling.found]


def menu_at(area: TextArea, word: str, qtbot: QtBot) -> QMenu:
    cursor = area.textCursor()
    cursor.setPosition(area.text().index(word))
    area.setTextCursor(cursor)
    place = area.cursorRect().center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, area.mapToGlobal(place)
    )
    QApplication.sendEvent(area, asked)
    qtbot.waitUntil(lambda: any(m.isVisible() for m in area.findChildren(QMenu)), timeout=LONG)
    return next(m for m in area.findChildren(QMenu) if m.isVisible())


def press(menu: QMenu, text: str) -> None:
    action = next(a for a in menu.actions() if a.text() == text)
    action.trigger()
    menu.close()


def test_words_are_marked_added_and_forgotten(
    office: Office, window: MainWindow, qtbot: QtBot
) -> None:
    area = note(window, qtbot)
    area.set_text("Txhiaj recieved it from METS at the walkin desk; la familia espera hoy.")
    area.clearFocus()
    expected = ["recieved", "walkin", "la", "familia", "espera", "hoy"]
    qtbot.waitUntil(lambda: unknown(area)[:2] == expected[:2], timeout=LONG)
    assert "Txhiaj" not in unknown(area) and "METS" not in unknown(area)
    press(menu_at(area, "walkin", qtbot), "Add to the office's words")
    qtbot.waitUntil(lambda: "walkin" not in unknown(area), timeout=LONG)
    assert [w.word for w in office.session.store.office_words()] == ["walkin"]
    press(menu_at(area, "recieved", qtbot), "received")
    assert area.text().startswith("Txhiaj received it")
    languages = menu_at(area, "received", qtbot).findChild(QMenu, "spelling_languages")
    assert languages is not None
    press(languages, "Español")
    for menu in area.findChildren(QMenu):
        menu.close()
    qtbot.waitUntil(lambda: "received" in unknown(area), timeout=LONG)
    assert not {"familia", "espera", "hoy"} & set(unknown(area))
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=LONG)
    assert settings(office.session).writing.spelling is SpellingChoice.SPANISH
    assert spell_desk() is not None
    window.lock()
    qtbot.waitUntil(lambda: window.session is None, timeout=LONG)
    assert spell_desk() is None
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=LONG)


def test_a_name_is_not_added_and_the_window_says_why(
    office: Office, window: MainWindow, qtbot: QtBot
) -> None:
    area = note(window, qtbot)
    area.set_text("I asked gonzalez again.")
    area.clearFocus()
    qtbot.waitUntil(lambda: unknown(area) == ["gonzalez"], timeout=LONG)
    press(menu_at(area, "gonzalez", qtbot), "Add to the office's words")
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=LONG)
    assert office.session.store.office_words() == ()
    assert unknown(area) == ["gonzalez"]
