"""The Access log narrowed, kept as views, and its chosen entries put on paper or into a file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from assisterdesk.access.log_line import Action, LogFilter, LogLine
from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.actions.log import log_page, log_stretch
from assisterdesk.actions.privacy_log import chosen_log_sheet
from assisterdesk.actions.search import saved_filters
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.ui.screens.log import SCREEN
from assisterdesk.ui.screens.log.view_model import ACTION_TITLE, GROUPS
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.line_field import LineField


@pytest.fixture
def case(office):
    made = create_case(office.session, "Xiong family", "renewal")
    for _ in range(3):
        open_case(office.session, give_reason(office.session, made, "status_inquiry"))
    return made


@pytest.fixture
def opened(case, open_window):
    window = open_window(SCREEN)
    window.go("log")
    return window


def pick(opened, name, id):
    choice = opened.find(Choice, name)
    choice.choose(id)
    choice.picked.emit(id)
    opened.settle()


def done(page):
    return {row.entry.line.action for row in page.model.rows()}


@pytest.mark.requirement("O-G4")
def test_the_log_is_narrowed_to_what_was_done_and_by_whom(office, opened):
    page = opened.window.pages.page("log")
    pick(opened, "log_group", "seen")
    opened.until(lambda: done(page) == {Action.OPENED})
    pick(opened, "log_by", office.session.who.id)
    assert len(page.model.rows()) == 3
    pick(opened, "log_group", "access")
    opened.until(lambda: page.nothing.isVisible())
    assert "nothing like this" in page.nothing.sentence.whole_text()


def test_a_rare_entry_far_back_is_found_part_by_part(office, monkeypatch, opened):
    session = office.session
    monkeypatch.setattr("assisterdesk.store.access_log._STRETCH", 20)
    for _ in range(70):
        session.store.log(LogLine(Action.LISTED, session.access("daily_work")))
    first = log_stretch(session, None, LogFilter(actions=frozenset({Action.CREATED})))
    assert first.entries == () and first.next is not None
    page = opened.window.pages.page("log")
    pick(opened, "log_group", "changed")
    opened.until(lambda: Action.CREATED in done(page) and page.model.is_whole())


def test_a_view_of_the_log_is_kept_without_the_case(office, case, opened):
    page = opened.window.pages.page("log")
    reference = office.session.store.case_reference(case)
    opened.find(LineField, "log_reference").setText(reference)
    pick(opened, "log_group", "left")
    opened.press("log_save_filter")
    opened.find(LineField, "log_filter_title").setText("What left")
    opened.qtbot.keyClick(opened.find(LineField, "log_filter_title"), Qt.Key.Key_Return)
    opened.settle()
    (kept,) = saved_filters(office.session, "log")
    assert dict(kept.more) == {"group": "left", "who": "any"}
    assert reference not in str(kept)
    assert saved_filters(office.session) == ()
    pick(opened, "log_group", "any")
    assert page.views.chosen_id() == ""
    pick(opened, "log_saved_filter", kept.id)
    assert page.group.chosen_id() == "left"


def choose_two(opened):
    page = opened.window.pages.page("log")
    pick(opened, "log_group", "seen")
    opened.until(lambda: page.model.rowCount() == 3)
    page.table.selectRow(0)
    opened.key(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return page


@pytest.mark.requirement("O-G5")
def test_chosen_entries_become_a_table_of_their_own(office, opened, tmp_path):
    page = choose_two(opened)
    file = tmp_path / "log.csv"
    opened.window.exits.places.answer_next(file)
    opened.press("log_chosen_table")
    opened.until(file.exists)
    lines = file.read_text("utf-8").splitlines()
    assert len(lines) == 3
    chosen = {row.entry.seq for row in page.model.rows()[:2]}
    assert {int(line.split(",")[0]) for line in lines[1:]} == chosen
    written = next(e for e in log_page(office.session) if e.line.action is Action.WRITTEN_OUT)
    assert written.line.route == "export"


@pytest.mark.requirement("O-G5")
def test_the_sheet_names_nobody_but_who_looked_and_is_for_the_privacy_office(office, opened):
    page = choose_two(opened)
    entries = [row.entry for row in page.model.rows()[:2]]
    text = chosen_log_sheet(office.session, entries).body
    assert office.session.who.name in text and "Xiong" not in text
    assert "Reason: Status inquiry" in text
    with pytest.raises(Refused):
        chosen_log_sheet(office.session, ())
    other = replace(office.session.who, roles=frozenset({Role.SUPERVISOR}))
    with pytest.raises(NotAllowed):
        chosen_log_sheet(replace(office.session, who=other), entries)


def test_one_chosen_entry_has_no_line_below_the_list(opened):
    page = opened.window.pages.page("log")
    page.table.selectRow(0)
    assert not opened.find(QWidget, "log_chosen").isVisible()


def test_every_group_is_of_known_actions():
    assert all(actions <= ACTION_TITLE.keys() for actions in GROUPS.values())
