"""The cases opened last: in Ctrl+K before a letter is typed and in the menu beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.recent import clear_recent, put_back_recent, recent_cases
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Relation


def actions_logged(office):
    line = LogLine(Action.LOG_VIEWED, office.session.access("policy_compliance"))
    return [entry.line.action for entry in office.session.store.log_page(line, None, 60)]


@pytest.fixture
def cases(office):
    """Two cases, the second opened after the first."""
    made = []
    for family in ("Xiong", "Warsame"):
        first = new_person(CaseId(""), "Mai", family, Relation.SELF)
        made.append(create_case(office.session, f"{family} family", "renewal", (first,)))
    for case in made:
        open_case(office.session, give_reason(office.session, case, "renewal"))
    return made


def palette(opened):
    box = opened.window.palette_box
    box.open()
    opened.settle()
    return box


@pytest.mark.requirement("O-G2")
def test_the_palette_begins_with_the_cases_opened_last_and_writes_no_line(
    office, open_window, cases
):
    opened = open_window()
    before = actions_logged(office)
    box = palette(opened)
    ids = [verb.id for verb in box.found()]
    assert ids[:2] == [f"recent_{cases[1]}", f"recent_{cases[0]}"]
    assert "lock" in ids
    assert len(actions_logged(office)) == len(before) + 1
    # what was looked at before this sign-in is told by reference alone
    assert "family" not in " ".join(verb.title for verb in box.found())
    opened.qtbot.keyClick(opened.find(QLineEdit, "palette_field"), Qt.Key.Key_Return)
    assert opened.screen == "case"
    assert opened.params() == {"case": cases[1]}


def test_a_household_is_named_once_it_was_opened_and_while_names_are_shown(
    open_window, cases
):
    opened = open_window()
    opened.window.context.opened_case(cases[0], "Xiong family")
    assert any("Xiong family" in verb.title for verb in palette(opened).found())
    opened.window.palette_box.close_quietly()
    opened.window.set_names_hidden(True)
    assert not any("Xiong" in verb.title for verb in palette(opened).found())


def test_typing_takes_the_recent_ones_away_and_nothing_comes_back_after_closing(
    open_window, cases
):
    opened = open_window()
    box = palette(opened)
    opened.qtbot.keyClicks(opened.find(QLineEdit, "palette_field"), "loc")
    opened.settle()
    assert not [verb.id for verb in box.found() if verb.id.startswith("recent_")]
    box.close_quietly()
    opened.settle()
    assert box.found() == ()


def test_the_menu_clears_the_list_which_can_be_undone(
    office, open_window, cases
):
    opened = open_window()
    button = opened.find(QAbstractButton, "recent_button")
    opened.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=60_000)
    button.click()

    def menu():
        return opened.window.findChild(QMenu, "recent_menu")

    opened.qtbot.waitUntil(lambda: menu() is not None, timeout=60_000)
    entries = menu().actions()
    assert len(entries) == 4
    entries[-1].trigger()
    menu().close()
    opened.settle()
    assert recent_cases(office.session) == ()
    opened.window.undo_bar._button.click()
    opened.settle()
    assert len(recent_cases(office.session)) == 2


def test_clearing_begins_the_list_anew(office, cases):
    former = clear_recent(office.session)
    assert recent_cases(office.session) == ()
    open_case(office.session, give_reason(office.session, cases[0], "renewal"))
    assert [one.case for one in recent_cases(office.session)] == [cases[0]]
    put_back_recent(office.session, former)
    assert [one.case for one in recent_cases(office.session)] == cases[:1] + cases[1:]
