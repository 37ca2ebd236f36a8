"""The Cases screen over a real store: the list, the search, and a new case."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import close_case as closing
from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import CaseCursor
from assisterdesk.ui.screens.cases import SCREEN
from assisterdesk.ui.screens.cases.view_model import (
    cursor_of,
    cursor_text,
    household_for,
)
from assisterdesk.ui.widgets.table_list import TableList


def households(page):
    return [row.case.household for row in page.model.rows()]


def actions_logged(office):
    line = LogLine(Action.LOG_VIEWED, office.session.access("policy_compliance"))
    return [entry.line.action for entry in office.session.store.log_page(line, None, 30)]


def close_a_case(office, household):
    case = create_case(office.session, household, "done")
    access = give_reason(office.session, case, "renewal")
    closing(office.session, access, open_case(office.session, access).case, True)


def test_without_a_case_the_list_teaches_what_a_case_is(open_window):
    opened = open_window(SCREEN)
    page = opened.go("cases")
    assert opened.find(QWidget, "cases_empty_first").isVisible()
    assert page.table.isHidden()


def test_enter_on_a_row_opens_the_case(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    assert households(page) == ["Xiong family"]
    page.table.setFocus()
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.screen == "case"
    assert opened.params() == {"case": case}


def test_a_double_click_on_a_row_opens_the_case(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    place = page.table.visualRect(page.model.index(0, 0)).center()
    viewport = page.table.viewport()
    opened.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(place))
    opened.qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert opened.params() == {"case": case}


def test_typing_narrows_the_list_and_escape_brings_it_back(office, open_window):
    for household in ("Xiong family", "Warsame household", "Delgado family"):
        create_case(office.session, household, "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    field = opened.find(QLineEdit, "cases_search")
    opened.qtbot.keyClicks(field, "wars")
    opened.qtbot.waitUntil(lambda: households(page) == ["Warsame household"])
    opened.qtbot.keyClick(field, Qt.Key.Key_Escape)
    opened.qtbot.waitUntil(lambda: len(households(page)) == 3)


def test_a_search_without_a_hit_says_so_and_shows_all_on_a_press(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    opened.qtbot.keyClicks(opened.find(QLineEdit, "cases_search"), "100%_'")
    empty = opened.find(QWidget, "cases_empty_search")
    opened.qtbot.waitUntil(empty.isVisible)
    empty.button.click()
    opened.settle()
    assert households(page) == ["Xiong family"]


def test_closed_cases_show_when_their_chip_is_on(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    close_a_case(office, "Delgado family")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    assert households(page) == ["Xiong family"]
    opened.find(QPushButton, "cases_filter_closed").click()
    opened.settle()
    assert set(households(page)) == {"Xiong family", "Delgado family"}


def test_when_all_cases_are_closed_nobody_is_told_there_is_none(office, open_window):
    close_a_case(office, "Delgado family")
    opened = open_window(SCREEN)
    opened.go("cases")
    assert opened.find(QWidget, "cases_empty_search").isVisible()


def test_the_way_from_today_shows_the_waiting_cases_only(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases", show="waiting")
    assert households(page) == []
    assert not opened.find(QPushButton, "cases_filter_open").isChecked()


def test_hiding_names_takes_the_household_off_the_list(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    table = opened.find(TableList, "cases_table")
    assert not table.isColumnHidden(1)
    opened.window.set_names_hidden(True)
    assert table.isColumnHidden(1)
    page.table.setFocus()
    opened.window.set_names_hidden(False)
    assert not table.isColumnHidden(1)


@pytest.mark.requirement("O-G2")
def test_the_list_is_logged_when_it_opens_and_what_it_showed_when_it_is_left(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    opened.go("cases")
    logged = actions_logged(office)
    assert Action.LISTED in logged
    assert Action.LIST_SHOWN not in logged
    opened.go("today")
    assert Action.LIST_SHOWN in actions_logged(office)


def test_locking_while_the_list_is_shown_leaves_no_error(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    opened.go("cases")
    opened.window.lock()
    opened.settle()
    assert opened.screen == "sign_in"


def test_a_new_case_takes_four_fields_and_opens(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("cases", new="yes")
    panel = page.panel
    assert panel.isVisible()
    opened.qtbot.keyClicks(panel.given, "Mai")
    opened.qtbot.keyClicks(panel.family, "Xiong")
    assert panel.household.text() == "Xiong family"
    opened.qtbot.keyClicks(panel.topic, "renewal")
    opened.qtbot.keyClick(panel.topic, Qt.Key.Key_Return)
    opened.settle()
    assert opened.screen == "case"
    access = give_reason(office.session, CaseId(opened.params()["case"]), "renewal")
    case = open_case(office.session, access)
    assert case.case.household == "Xiong family"
    assert [person.name for person in case.people] == ["Mai Xiong"]
    assert panel.isHidden()
    assert panel.given.text() == ""


def test_a_household_named_by_hand_is_left_alone(open_window):
    opened = open_window(SCREEN)
    panel = opened.go("cases", new="yes").panel
    opened.qtbot.keyClicks(panel.household, "The aunts")
    opened.qtbot.keyClicks(panel.family, "Xiong")
    assert panel.household.text() == "The aunts"


@pytest.mark.parametrize(
    ("given", "household", "wrong"),
    [("", "Xiong family", "First name"), ("Mai", "", "Household"), ("", "", "First name")],
)
def test_what_a_new_case_lacks_is_said_beside_the_field(open_window, given, household, wrong):
    opened = open_window(SCREEN)
    panel = opened.go("cases", new="yes").panel
    panel.given.setText(given)
    panel.household.setText(household)
    opened.find(QPushButton, "cases_new_create").click()
    opened.settle()
    assert panel.fields[wrong].error()
    assert panel.given.text() == given
    assert opened.screen == "cases"


def test_escape_closes_the_panel(open_window):
    opened = open_window(SCREEN)
    panel = opened.go("cases", new="yes").panel
    opened.qtbot.keyClick(panel.topic, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_more_cases_than_a_page_are_fetched_as_one_scrolls(office, open_window):
    for n in range(75):
        create_case(office.session, f"Household {n}", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    while not page.model.is_whole():
        page.table.scrollToBottom()
        opened.settle()
        if page.model.canFetchMore():
            page.model.fetchMore()
    opened.settle()
    assert len(set(households(page))) == 75


def test_a_cursor_survives_being_written_down(office):
    cursor = CaseCursor(office.program.now(), CaseId("abc"))
    assert cursor_of(cursor_text(cursor)) == cursor


def test_the_household_offered_follows_the_family_name():
    assert household_for("  Xiong ") == "Xiong family"
    assert household_for("") == ""
