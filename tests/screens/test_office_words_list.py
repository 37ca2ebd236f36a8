"""The office's words in Settings: added, refused, taken back by key or button, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.spelling import office_words, put_word
from assisterdesk.ui.screens.settings import SCREEN
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.undo_bar import UndoBar


@pytest.fixture
def opened(office, open_window):
    assert len(office.session.known) == 0
    for word in ("walkin", "copay"):
        put_word(office.session, "en", word)
    window = open_window(SCREEN)
    page = window.go("settings")
    window.qtbot.waitUntil(lambda: page.words.model.rowCount() == 2, timeout=60_000)
    return window


def words(office):
    return [word.word for word in office_words(office.session)]


def undo(opened):
    opened.qtbot.waitUntil(opened.window.findChild(UndoBar).isVisible, timeout=60_000)
    opened.find(QPushButton, "undo_button").click()
    opened.settle()


def test_a_word_is_added_to_the_list_and_a_name_is_refused_beside_it(office, opened):
    page = opened.window.pages.page("settings")
    field = opened.find(LineField, "settings_words_word")
    field.setText("Xiong")
    opened.qtbot.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert "somebody's name" in page.words.field.error()
    field.setText("trámites")
    opened.find(Choice, "settings_words_language").choose("es")
    opened.find(QPushButton, "settings_words_add").click()
    opened.settle()
    assert words(office) == ["copay", "trámites", "walkin"]
    assert not page.words.field.error() and field.text() == ""
    undo(opened)
    assert words(office) == ["copay", "walkin"]


def test_chosen_words_are_taken_back_and_one_undo_brings_them_all(office, opened):
    page = opened.window.pages.page("settings")
    page.words.table.clearSelection()
    assert not page.words.take_off.isEnabled()
    opened.key(page.words.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.qtbot.keyClick(page.words.table, Qt.Key.Key_Delete)
    opened.settle()
    assert words(office) == [] and page.words.none.isVisibleTo(page)
    undo(opened)
    assert words(office) == ["copay", "walkin"]
