"""Ctrl+K finds cases and people beside screens and verbs, under one logged session."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import create_case, new_person
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Relation


def actions_logged(office):
    line = LogLine(Action.LOG_VIEWED, office.session.access("policy_compliance"))
    return [entry.line.action for entry in office.session.store.log_page(line, None, 30)]


@pytest.fixture
def case(office):
    mai = new_person(CaseId(""), "Mai", "Xiong", Relation.SELF)
    return create_case(office.session, "Xiong family", "renewal", (mai,))


def type_into(opened, text):
    """Open the palette and type; returns the ids of what is offered once it is found."""
    box = opened.window.palette_box
    box.open()
    opened.qtbot.keyClicks(opened.find(QLineEdit, "palette_field"), text)
    opened.settle()
    return [verb.id for verb in box.found()]


def test_a_person_is_found_and_enter_opens_the_case(open_window, case):
    opened = open_window()
    assert type_into(opened, "mai xi")[0] == f"case_{case}"
    verb = opened.window.palette_box.found()[0]
    assert "Xiong family" in verb.title
    assert verb.hint == "Mai Xiong"
    opened.qtbot.keyClick(opened.find(QLineEdit, "palette_field"), Qt.Key.Key_Return)
    assert opened.screen == "case"
    assert opened.params() == {"case": case}


def test_with_names_hidden_only_the_reference_is_shown(open_window, case):
    opened = open_window()
    opened.window.set_names_hidden(True)
    type_into(opened, "siong")
    (verb,) = opened.window.palette_box.found()
    assert "Xiong" not in verb.title + verb.hint


def test_a_verb_typed_from_its_start_stays_first(office, open_window):
    lock = new_person(CaseId(""), "Lock", "Wood", Relation.SELF)
    case = create_case(office.session, "Lockwood family", "renewal", (lock,))
    opened = open_window()
    ids = type_into(opened, "loc")
    assert ids[0] == "lock"
    assert f"case_{case}" in ids


@pytest.mark.requirement("O-G2")
def test_the_session_is_logged_and_what_was_shown_when_the_palette_closes(
    office, open_window, case
):
    opened = open_window()
    before = actions_logged(office).count(Action.LISTED)
    type_into(opened, "mai xi")
    logged = actions_logged(office)
    assert logged.count(Action.LISTED) == before + 1
    assert Action.SOUGHT in logged
    opened.qtbot.keyClick(opened.find(QLineEdit, "palette_field"), Qt.Key.Key_Escape)
    opened.settle()
    assert Action.LIST_SHOWN in actions_logged(office)


def test_one_letter_or_a_verb_alone_opens_no_session(office, open_window, case):
    opened = open_window()
    before = len(actions_logged(office))
    type_into(opened, "m")
    opened.window.palette_box.close_quietly()
    opened.settle()
    assert len(actions_logged(office)) == before + 1, "but for the look at the log itself"


def test_locking_with_the_palette_open_forgets_what_was_found(office, open_window, case):
    opened = open_window()
    type_into(opened, "mai")
    opened.window.lock()
    opened.settle()
    assert opened.screen == "sign_in"
    assert opened.window.palette_box.found() == ()
    assert opened.window.palette_box.finder is None
