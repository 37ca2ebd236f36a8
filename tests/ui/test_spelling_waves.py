"""Waves under unknown words: in bites, moving along, mended by keyboard, never loud."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import DARK, LIGHT
from assisterdesk.ui.widgets import spans
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.spans import Span
from assisterdesk.ui.widgets.spelling import look_again, set_spell_desk
from assisterdesk.ui.widgets.text_area import ReadOnlyText, TextArea

LONG = 60_000
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
NO_GROUND = Qt.BrushStyle.NoBrush
ALT = Qt.KeyboardModifier.AltModifier


class Desk:
    """Knows no word in `wrong`, and remembers what was asked of it."""

    def __init__(self) -> None:
        self.wrong = {"teh": ("the", "tech"), "wrod": ("word",), "zzz": ()}
        self.added: list[str] = []
        self.chosen = "en"
        self.ready = True

    def wanted(self) -> str:
        return "" if self.chosen == "off" else self.chosen

    def is_ready(self) -> bool:
        return self.ready and self.chosen != "off"

    def is_unknown(self, word: str) -> bool:
        return word in self.wrong and word not in self.added

    def suggestions(self, word: str) -> tuple[str, ...]:
        return self.wrong[word]

    def is_added(self, word: str) -> bool:
        return word in self.added

    def leave(self, word: str) -> None:
        del self.wrong[word]
        look_again()

    def add(self, word: str, origin: QWidget) -> None:
        self.added.append(word)
        look_again()

    def take_back(self, word: str, origin: QWidget) -> None:
        self.added.remove(word)
        look_again()

    def languages(self) -> tuple[tuple[str, str, bool], ...]:
        return tuple((id, id.upper(), id == self.chosen) for id in ("en", "es", "off"))

    def choose(self, id: str) -> None:
        self.chosen = id
        look_again()

    def language(self) -> str:
        return self.chosen


@pytest.fixture
def desk(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    # how long it waits is for people; here only that it waits
    monkeypatch.setattr("assisterdesk.ui.widgets.spelling.AFTER_MS", 20)
    made = Desk()
    set_spell_desk(made)
    yield made
    set_spell_desk(None)


Field = TextArea | ProseLine


def put(field: Field, text: str) -> None:
    if isinstance(field, TextArea):
        field.set_text(text)
    else:
        field.setText(text)


def unknown(field: Field) -> list[str]:
    assert field.spelling is not None
    return [word.text for word in field.spelling.found]


@pytest.fixture(params=[TextArea, ProseLine])
def field(request: pytest.FixtureRequest, qtbot: QtBot, desk: Desk) -> Field:
    made: Field = request.param()
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    qtbot.waitExposed(made)
    return made


def menu_of(field: Field, qtbot: QtBot) -> QMenu:
    """As the menu key opens it."""
    place = field.rect().center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, field.mapToGlobal(place)
    )
    QApplication.sendEvent(field, asked)
    qtbot.waitUntil(lambda: any(m.isVisible() for m in field.findChildren(QMenu)), timeout=LONG)
    return next(m for m in field.findChildren(QMenu) if m.isVisible())


def press(menu: QMenu, text: str) -> None:
    action = next(a for a in menu.actions() if a.text().startswith(text))
    assert action.isEnabled()
    action.trigger()
    menu.close()


def test_a_field_of_another_language_is_left_alone(field: Field, qtbot: QtBot, desk: Desk) -> None:
    assert field.spelling is not None
    field.spelling.only = "en"
    put(field, "this is teh wrod here")
    qtbot.waitUntil(lambda: unknown(field) == ["teh", "wrod"], timeout=LONG)
    # the window speaks Spanish, the message to the desk stays English
    desk.choose("es")
    qtbot.waitUntil(lambda: unknown(field) == [], timeout=LONG)


def test_unknown_words_are_found_once_the_typing_pauses(field: Field, qtbot: QtBot) -> None:
    put(field, "this is teh wrod here")
    qtbot.waitUntil(lambda: unknown(field) == ["teh", "wrod"], timeout=LONG)
    assert "2 unknown words" in field.accessibleDescription()
    put(field, "this is the word here")
    qtbot.waitUntil(lambda: unknown(field) == [], timeout=LONG)
    assert field.accessibleDescription() == ""


def test_the_word_being_typed_is_not_wrong_yet(field: Field, qtbot: QtBot) -> None:
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=LONG)
    qtbot.keyClicks(field, "wrod and teh")
    qtbot.waitUntil(lambda: unknown(field) == ["wrod"], timeout=LONG)
    field.clearFocus()
    qtbot.waitUntil(lambda: unknown(field) == ["wrod", "teh"], timeout=LONG)


def test_alt_f7_goes_round_and_a_suggestion_mends(field: Field, qtbot: QtBot) -> None:
    put(field, "wrod and teh end")
    qtbot.waitUntil(lambda: unknown(field) == ["wrod", "teh"], timeout=LONG)

    def chosen() -> str:
        if isinstance(field, TextArea):
            return field.textCursor().selectedText()
        return field.selectedText()

    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F7, ALT)
    qtbot.keyClick(field, Qt.Key.Key_F7, ALT)
    seen = {chosen()}
    qtbot.keyClick(field, Qt.Key.Key_F7, ALT)
    seen.add(chosen())
    assert seen == {"wrod", "teh"}
    while chosen() != "teh":
        qtbot.keyClick(field, Qt.Key.Key_F7, ALT)
    press(menu_of(field, qtbot), "the")
    assert field.text() == "wrod and the end"
    qtbot.waitUntil(lambda: unknown(field) == ["wrod"], timeout=LONG)
    field.undo()
    assert field.text() == "wrod and teh end"


def test_a_word_can_be_left_added_and_taken_back(field: Field, qtbot: QtBot, desk: Desk) -> None:
    put(field, "teh zzz end")
    qtbot.waitUntil(lambda: unknown(field) == ["teh", "zzz"], timeout=LONG)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Home)
    press(menu_of(field, qtbot), "Leave this word")
    qtbot.waitUntil(lambda: unknown(field) == ["zzz"], timeout=LONG)
    qtbot.keyClick(field, Qt.Key.Key_F7, ALT)
    menu = menu_of(field, qtbot)
    assert "No word comes near" in [a.text() for a in menu.actions()]
    press(menu, "Add to the office")
    qtbot.waitUntil(lambda: unknown(field) == [], timeout=LONG)
    assert desk.added == ["zzz"]
    press(menu_of(field, qtbot), "Take “zzz” off")
    qtbot.waitUntil(lambda: unknown(field) == ["zzz"], timeout=LONG)


def test_the_language_is_chosen_in_the_field(field: Field, qtbot: QtBot, desk: Desk) -> None:
    put(field, "teh end")
    qtbot.waitUntil(lambda: unknown(field) == ["teh"], timeout=LONG)
    menu = menu_of(field, qtbot)
    choice = menu.findChild(QMenu, "spelling_languages")
    assert choice is not None
    assert [(a.text(), a.isChecked()) for a in choice.actions()] == [
        ("EN", True),
        ("ES", False),
        ("OFF", False),
    ]
    press(choice, "OFF")
    menu.close()
    qtbot.waitUntil(lambda: unknown(field) == [], timeout=LONG)
    assert desk.chosen == "off"


def test_at_the_lock_nothing_is_marked(field: Field, qtbot: QtBot, desk: Desk) -> None:
    put(field, "teh end")
    qtbot.waitUntil(lambda: unknown(field) == ["teh"], timeout=LONG)
    set_spell_desk(None)
    qtbot.waitUntil(lambda: unknown(field) == [], timeout=LONG)


def test_a_text_in_another_language_is_left_alone(field: Field, qtbot: QtBot, desk: Desk) -> None:
    put(field, "teh zzz wrod " * 6 + "end")
    qtbot.waitUntil(lambda: "no dictionary" in field.accessibleDescription(), timeout=LONG)
    assert unknown(field) == []


def test_a_field_keeps_what_a_screen_reader_is_told_besides(field: Field, qtbot: QtBot) -> None:
    field.setAccessibleDescription("Name nobody here.")
    put(field, "teh end")
    qtbot.waitUntil(lambda: unknown(field) == ["teh"], timeout=LONG)
    assert field.accessibleDescription().startswith("Name nobody here. Spelling: 1 unknown word.")
    put(field, "the end")
    qtbot.waitUntil(lambda: field.accessibleDescription() == "Name nobody here.", timeout=LONG)


def test_waves_and_the_gates_marks_are_told_apart_by_form(qtbot: QtBot, desk: Desk) -> None:
    area = TextArea("teh 612-555-0188 wrod end")
    qtbot.addWidget(area)
    area.set_spans([Span(4, 16, "phone"), Span(17, 21, "name")])
    qtbot.waitUntil(lambda: unknown(area) == ["teh"], timeout=LONG)
    forms = sorted(
        (s.format.underlineStyle() is WAVE, s.format.background().style() is NO_GROUND)
        for s in area.extraSelections()
    )
    assert forms == [(False, False), (False, False), (True, True)]
    assert WAVE not in spans._STYLES


def test_a_long_text_is_looked_through_in_bites_what_is_in_sight_first(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assisterdesk.ui.widgets.spelling.BITE_S", 0.0)
    asked: list[str] = []
    was = desk.is_unknown
    monkeypatch.setattr(desk, "is_unknown", lambda word: asked.append(word) or was(word))
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(300, 100)
    area.show()
    area.set_text("\n".join(["first teh"] + ["middle"] * 300 + ["last zzz here"]))
    area.moveCursor(area.textCursor().MoveOperation.End)
    area.ensureCursorVisible()
    asked.clear()
    look_again()
    qtbot.waitUntil(lambda: unknown(area) == ["teh", "zzz"], timeout=LONG)
    assert asked.index("zzz") < asked.index("teh")


def test_only_what_is_in_sight_carries_marks_and_scrolling_brings_the_others(
    qtbot: QtBot, desk: Desk
) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(300, 100)
    area.show()
    qtbot.waitExposed(area)
    area.set_text("\n".join(["first teh here"] + ["middle"] * 300 + ["last zzz here"]))
    qtbot.waitUntil(lambda: unknown(area) == ["teh", "zzz"], timeout=LONG)

    def marked() -> list[str]:
        return [s.cursor.selectedText() for s in area.extraSelections()]

    assert marked() == ["teh"]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: marked() == ["zzz"], timeout=LONG)


def test_waves_move_along_with_the_typing(qtbot: QtBot, desk: Desk) -> None:
    area = TextArea("\U0001f600 teh end")
    qtbot.addWidget(area)
    qtbot.waitUntil(lambda: unknown(area) == ["teh"], timeout=LONG)
    desk.ready = False
    cursor = area.textCursor()
    cursor.insertText("now ")
    assert [s.cursor.selectedText() for s in area.extraSelections()] == ["teh"]


def test_what_is_only_read_is_not_looked_at(qtbot: QtBot, desk: Desk) -> None:
    area = ReadOnlyText("teh end")
    qtbot.addWidget(area)
    assert area.spelling is None


def test_waves_take_the_colour_of_the_look(qtbot: QtBot, desk: Desk) -> None:
    area = TextArea("teh end")
    qtbot.addWidget(area)
    qtbot.waitUntil(lambda: unknown(area) == ["teh"], timeout=LONG)
    assert spans.wave().underlineColor().name() == LIGHT.refused.lower()
    assert LIGHT.refused != DARK.refused and look.current() is LIGHT
