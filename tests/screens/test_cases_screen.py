"""The Cases screen over a real store: the list, the search, and a new case."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import (
    add_note,
    create_case,
    give_reason,
    new_person,
    open_case,
)
from assisterdesk.actions.cases import close_case as closing
from assisterdesk.actions.search import SavedFilter, save_filter, saved_filters
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.cases.case import CaseCursor, CaseState
from assisterdesk.people.person import Relation
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
    opened.qtbot.waitUntil(lambda: page.table.isHidden())
    empty = opened.find(QWidget, "cases_empty_search")
    assert empty.isVisible()
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


# -- searching and filtering


def found_words(page):
    return [page.model.data(page.model.index(n, 6)) for n in range(len(page.model.rows()))]


def a_case_with_a_person(office, given, family, note=""):
    person = new_person(CaseId(""), given, family, Relation.SELF)
    case = create_case(office.session, f"{family} family", "renewal", (person,))
    if note:
        add_note(office.session, give_reason(office.session, case, "renewal"), note)
    return case


def test_a_search_says_where_the_words_were_found(office, open_window):
    a_case_with_a_person(office, "Mai", "Xiong", "Brought the paystub")
    a_case_with_a_person(office, "Abdi", "Mohamud")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    assert page.table.isColumnHidden(6)
    field = opened.find(QLineEdit, "cases_search")
    for text, where in (
        ("mai", "Mai Xiong"),
        ("siong", "Similar name: Mai Xiong"),
        ("mohamed", "Similar name: Abdi Mohamud"),
    ):
        field.setText(text)
        opened.qtbot.waitUntil(lambda where=where: found_words(page) == [where])
        assert not page.table.isColumnHidden(6)
    field.setText("paystub")
    opened.qtbot.waitUntil(lambda: found_words(page)[:1] != ["Similar name: Abdi Mohamud"])
    opened.settle()
    assert households(page) == ["Xiong family"]
    assert found_words(page)[0].startswith("Note of ")
    opened.window.set_names_hidden(True)
    field.setText("mai")
    opened.qtbot.waitUntil(lambda: found_words(page) == ["A person's name"])
    field.setText("")
    opened.qtbot.waitUntil(lambda: len(households(page)) == 2)
    assert page.table.isColumnHidden(6)


@pytest.mark.requirement("O-G4")
def test_searching_for_somebody_is_logged_as_such(office, open_window):
    a_case_with_a_person(office, "Mai", "Xiong")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    opened.find(QLineEdit, "cases_search").setText("mai")
    opened.qtbot.waitUntil(lambda: found_words(page) == ["Mai Xiong"])
    assert Action.SOUGHT in actions_logged(office)


def test_further_filters_narrow_the_list_and_are_counted(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    opened.find(QPushButton, "cases_filters_open").click()
    opened.settle()
    filters = page.filters
    assert filters.isVisible()
    filters.owner.choose("mine")
    filters.owner.picked.emit("mine")
    opened.settle()
    assert households(page) == ["Xiong family"]
    assert "(1)" in page.more.text()
    opened.find(QPushButton, "cases_filter_unanswered").click()
    opened.settle()
    assert households(page) == []
    assert opened.find(QWidget, "cases_empty_search").isVisible()
    opened.find(QPushButton, "cases_clear_filters").click()
    opened.settle()
    assert households(page) == ["Xiong family"]
    opened.qtbot.keyClick(filters.owner, Qt.Key.Key_Escape)
    assert filters.isHidden()


def test_a_filter_is_saved_offered_again_and_deleted(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    opened.find(QPushButton, "cases_filters_open").click()
    opened.settle()
    filters = page.filters
    filters.due.choose("7")
    filters.due.picked.emit("7")
    opened.find(QPushButton, "cases_save_filter").click()
    opened.qtbot.keyClick(filters.views.title, Qt.Key.Key_Return)
    opened.settle()
    assert filters.views.naming.error(), "without a name it says what is missing"
    opened.qtbot.keyClicks(filters.views.title, "Due this week")
    opened.qtbot.keyClick(filters.views.title, Qt.Key.Key_Return)
    opened.settle()
    assert filters.views.naming.isHidden()
    (kept,) = saved_filters(office.session)
    assert (kept.title, kept.due_in) == ("Due this week", 7)
    opened.find(QPushButton, "cases_clear_filters").click()
    opened.settle()
    assert households(page) == ["Xiong family"]
    filters.views.choice.choose(kept.id)
    filters.views.choice.picked.emit(kept.id)
    opened.settle()
    assert filters.due.chosen_id() == "7"
    assert households(page) == []
    opened.find(QPushButton, "cases_forget_filter").click()
    opened.settle()
    assert saved_filters(office.session) == ()
    assert filters.views.choice.isHidden()


def test_filters_come_back_as_they_were_kept(office):
    session = office.session
    kept = SavedFilter(
        "",
        "  Broker  desk ",
        frozenset({CaseState.WAITING}),
        mine=True,
        desk=DeskId.BROKER_SERVICE_LINE,
        case_type="renewal_status",
        unanswered=True,
        due_in=-1,
    )
    saved = save_filter(session, kept)
    assert saved_filters(session) == (saved,)
    assert saved.title == "Broker desk"
    only = saved.narrowing(session.who.id, date(2026, 11, 22))
    assert (only.owner, only.due_by) == (session.who.id, date(2026, 11, 21))
    again = save_filter(session, SavedFilter("", "broker desk", frozenset()))
    assert saved_filters(session) == (again,)
    with pytest.raises(Incomplete):
        save_filter(session, SavedFilter("", "  ", frozenset()))
    with pytest.raises(Refused):
        save_filter(session, SavedFilter("", "x" * 41, frozenset()))
    for n in range(19):
        save_filter(session, SavedFilter("", f"filter {n}", frozenset()))
    with pytest.raises(Refused, match="Delete one"):
        save_filter(session, SavedFilter("", "one too many", frozenset()))
