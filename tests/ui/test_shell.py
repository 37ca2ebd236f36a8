"""The window: its menu, its keys, its lock, and what it shows when something went wrong."""

import threading
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.ui.shell.crash_page import whereabouts
from assisterdesk.ui.shell.os_lock import OsLock
from assisterdesk.ui.shell.screen import Verb
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from tests.ui.house import House, Open

pytestmark = pytest.mark.usefixtures("dressed")
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_nothing_but_the_door_is_there_before_someone_signs_in(open_window: Open) -> None:
    window = open_window()
    assert window.pages.current_screen == "sign_in"
    assert not window.rail.isVisible()
    assert not window.top_bar.isVisible()
    window.navigate("notes")
    assert window.pages.current_screen == "sign_in"
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert not window.palette_box.isVisible()
    with pytest.raises(Refused):
        _ = window.context.session


def test_signing_in_shows_today_the_menu_and_who_it_is(
    window: MainWindow, house: House, session: object
) -> None:
    assert window.pages.current_screen == "today"
    assert window.rail.isVisible()
    assert window.findChild(Label, "signed_in_person").text() == "Pa Houa Yang"
    assert window.context.session is session
    assert house.built == ["sign_in", "today"]


def test_the_title_names_nobody(window: MainWindow, open_window: Open, program: object) -> None:
    assert window.windowTitle() == "AssisterDesk"
    window.navigate("notes")
    assert window.windowTitle() == "AssisterDesk"
    program.practice = object()
    practice = open_window()
    assert practice.windowTitle() == "AssisterDesk · practice office"
    assert practice.findChild(QWidget, "practice_band").isVisible()
    assert window.findChild(QWidget, "practice_band") is None


def test_a_screen_is_built_once_and_told_each_time_it_comes(
    window: MainWindow, house: House
) -> None:
    window.navigate("notes", case="7QX2KD")
    page = window.pages.page("notes")
    window.navigate("today")
    window.navigate("notes")
    assert house.built.count("notes") == 1
    assert page.times_shown == 2
    assert page.opened == {"case": "7QX2KD"}
    with pytest.raises(KeyError):
        window.navigate("nowhere")


def test_screens_are_reached_by_menu_and_by_key(window: MainWindow) -> None:
    window.findChild(Button, "rail_notes").click()
    assert window.pages.current_screen == "notes"
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert window.pages.current_screen == "today"
    assert window.findChild(Button, "rail_today").is_current()
    assert not window.findChild(Button, "rail_notes").is_current()


def test_the_menu_is_spoken_as_buttons_one_of_them_open(window: MainWindow) -> None:
    entry = window.findChild(Button, "rail_today")
    spoken = QAccessible.queryAccessibleInterface(entry)
    assert spoken.role() == QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Description) == "This page is open"
    other = QAccessible.queryAccessibleInterface(window.findChild(Button, "rail_notes"))
    assert "open" not in other.text(QAccessible.Text.Description)


def test_the_arrows_go_along_the_menu_and_open_nothing(window: MainWindow) -> None:
    window.findChild(Button, "rail_today").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget().objectName() == "rail_notes"
    assert window.pages.current_screen == "today"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.pages.current_screen == "notes"


def test_the_palette_finds_screens_and_verbs_by_their_words(window: MainWindow) -> None:
    done: list[str] = []
    owner = QLabel()
    window.context.add_verb(
        owner, Verb("request", "Request secure email", lambda: done.append("r"))
    )
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    box = window.palette_box
    assert box.isVisible()
    typed = box.findChild(LineField, "palette_field")
    QTest.keyClicks(typed, "sec em")
    assert [v.id for v in box.found()] == ["request"]
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert done == ["r"]
    assert not box.isVisible()
    box.open()
    typed.clear()
    QTest.keyClicks(typed, "notes")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert window.pages.current_screen == "notes"
    box.open()
    QTest.keyClicks(typed, "zzz")
    assert box.found() == ()
    QTest.keyClick(typed, Qt.Key.Key_Escape)
    assert not box.isVisible()
    shiboken6.delete(owner)
    box.open()
    assert "request" not in [v.id for v in box.found()]


def test_the_palette_adds_what_a_finder_brings_later(window: MainWindow) -> None:
    answers = {}
    window.palette_box.finder = lambda text, show: answers.setdefault(text, show)
    window.palette_box.open()
    typed = window.palette_box.findChild(LineField, "palette_field")
    typed.setText("7q")
    typed.setText("7qx")
    case = Verb("case", "7QX2KD", lambda: None)
    answers["7q"]([case])
    assert window.palette_box.found() == ()
    answers["7qx"]([case])
    assert window.palette_box.found() == (case,)


def test_one_key_hides_all_names(window: MainWindow) -> None:
    heard: list[bool] = []
    window.context.names_hidden_changed.connect(heard.append)
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    assert window.context.names_hidden
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    assert heard == [True, False]


def test_locking_keeps_the_draft_clears_every_screen_and_closes_the_store(
    window: MainWindow, house: House, session: object, qtbot: QtBot
) -> None:
    window.navigate("notes")
    page = window.pages.page("notes")
    page.field.setText("Called the desk about the renewal")
    window.notify("Note saved.", lambda: None)
    window.say("Look here.")
    window.exits.pasteboard.keep_inside("Vang")
    gone: list[str] = []
    page.destroyed.connect(lambda: gone.append("page"))
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert window.pages.current_screen == "sign_in"
    assert not window.rail.isVisible()
    assert not window.undo_bar.isVisible()
    assert not window.findChild(QWidget, "message_banner").isVisible()
    assert window.exits.pasteboard.inside() is None
    assert window.findChild(Label, "signed_in_person").text() == ""
    qtbot.waitUntil(lambda: house.ended == [session])
    assert house.kept == ["Called the desk about the renewal"]
    qtbot.waitUntil(lambda: gone == ["page"])


def test_after_locking_the_next_person_sees_fresh_screens(
    window: MainWindow, house: House, session: object, qtbot: QtBot
) -> None:
    window.navigate("notes")
    window.lock()
    door: list[str] = []
    window.context.when_closed(lambda: door.append("free"))
    qtbot.waitUntil(lambda: door == ["free"])
    window.enter(session)
    window.navigate("notes")
    assert house.built.count("notes") == 2


def test_the_store_closes_only_after_what_is_still_being_sent(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    gate = threading.Event()
    window.background.run(window, lambda: gate.wait(60), lambda _: None, lane="free")
    window.lock()
    door: list[int] = []
    window.context.when_closed(lambda: door.append(len(house.ended)))
    qtbot.wait(30)
    assert house.ended == []
    gate.set()
    qtbot.waitUntil(lambda: door == [1])


def test_a_store_that_does_not_close_well_is_said_and_the_door_opens_again(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    house.fails = Trouble("The last line could not be written. Check the disk.")
    window.lock()
    door: list[str] = []
    window.context.when_closed(lambda: door.append("free"))
    qtbot.waitUntil(lambda: door == ["free"])
    banner = window.findChild(QWidget, "message_banner")
    assert banner.isVisible()
    assert banner.text() == "The last line could not be written. Check the disk."


def test_a_hook_that_fails_does_not_keep_the_window_open(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    window.context.before_lock(window, broken)
    window.lock()
    assert window.session is None
    qtbot.waitUntil(lambda: len(house.ended) == 1)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "crash_page") is not None)


def test_closing_the_window_locks_first(window: MainWindow, house: House, session: object) -> None:
    window.navigate("notes")
    window.pages.page("notes").field.setText("half a note")
    window.close()
    assert house.ended == [session]
    assert house.kept == ["half a note"]


def test_an_error_nobody_took_is_shown_and_goes_with_the_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    def refuse() -> None:
        raise Refused("Ask the supervisor for access.")

    window.background.run(window, refuse, lambda _: None)
    banner = window.findChild(QWidget, "message_banner")
    qtbot.waitUntil(banner.isVisible)
    assert banner.text() == "Ask the supervisor for access."
    window.navigate("notes")
    assert not banner.isVisible()


def test_a_bug_shows_one_page_without_a_word_of_what_was_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    def broken() -> None:
        raise ValueError("Pa Houa Vang 900-12-3456")

    window.background.run(window, broken, lambda _: None)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "crash_page") is not None)
    page = window.findChild(QWidget, "crash_page")
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Vang" not in said
    assert "900" not in said
    assert "ValueError" in said
    page.findChild(Button, "crash_go_on").click()
    assert window.pages.current_screen == "today"
    qtbot.waitUntil(lambda: window.findChild(QWidget, "crash_page") is None)


def test_where_a_bug_happened_is_said_without_its_message_or_this_machines_paths() -> None:
    try:
        raise KeyError("Pa Houa Vang")
    except KeyError as error:
        said = whereabouts(error)
    assert said.startswith("KeyError · test_shell.py:")
    assert "/" not in said.replace("assisterdesk/", "")
    assert whereabouts(KeyError("Vang")) == "KeyError · ?"


def test_the_bars_say_channel_counts_network_and_when_work_was_saved(window: MainWindow) -> None:
    context = window.context
    context.set_channel("ARC: secure channel in use", Tone.DONE)
    badge = window.findChild(Badge, "channel_state")
    assert badge.isVisible()
    assert badge.text() == "ARC: secure channel in use"
    context.set_count("notes", 4)
    assert window.findChild(Button, "rail_notes").accessibleName() == "Notes, 4 waiting"
    context.set_count("sign_in", 4)
    context.set_online(False)
    context.saved()
    assert window.findChild(Label, "status_text").text().startswith("Offline · all work saved ")


def test_the_idle_warning_stands_until_someone_comes_back(window: MainWindow) -> None:
    banner = window.findChild(QWidget, "lock_banner")
    window.inactivity.counting.emit(28)
    assert banner.isVisible()
    assert "28 seconds" in banner.text()
    window.inactivity.counting.emit(0)
    assert not banner.isVisible()


def test_idling_and_the_desktops_lock_lock_the_window(window: MainWindow, session: object) -> None:
    window.inactivity.expired.emit()
    assert window.session is None
    window.enter(session)
    window.os_lock.state_told(False)
    assert window.session is not None
    window.os_lock.state_told(True)
    assert window.session is None
    window.enter(session)
    window.os_lock.lock_told()
    assert window.session is None


def test_listening_to_the_desktop_fails_quietly_where_there_is_none(qtbot: QtBot) -> None:
    assert OsLock().listening >= 0


def test_the_window_fits_a_small_screen(window: MainWindow) -> None:
    window.resize(960, 640)
    assert window.width() == 960
    assert window.minimumSizeHint().width() <= 960
    assert window.minimumSizeHint().height() <= 640


def test_the_cheat_sheet_is_one_key_and_one_verb_away(
    house: House, program: object, session: object, qtbot: QtBot
) -> None:
    opened: list[dict[str, str]] = []

    class HelpPage(QWidget):
        def open_with(self, **params: str) -> None:
            opened.append(params)

    cards = [
        house.card("sign_in", None),
        house.card("today", 10),
        replace(house.card("help", 90), build=lambda _context: HelpPage()),
    ]
    window = MainWindow(program, house.end, screens={c.id: c for c in cards})
    window.begin()
    window.show()
    window.activateWindow()
    window.enter(session)
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    QTest.keyClick(window, Qt.Key.Key_Slash, CONTROL)
    assert window.pages.current_screen == "help"
    assert opened[-1] == {"section": "keys"}
    window.navigate("today")
    window.palette_box.open()
    QTest.keyClicks(window.palette_box.findChild(LineField, "palette_field"), "keyboard")
    assert "keys" in [verb.id for verb in window.palette_box.found()]
    window.close()
