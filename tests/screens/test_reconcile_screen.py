"""A list of the state compared on the screen: what differs, taken over, settled, saved."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.reconcile import Kind
from assisterdesk.actions.reconcile_columns import guessed
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.association import AssociationKind, AssociationState
from assisterdesk.people.person import Relation
from assisterdesk.ui.screens.reconcile import SCREEN
from assisterdesk.ui.screens.reconcile.view_model import settled_words

LIST = (
    "First Name,Last Name,DOB,Program,Enrollment Status,Payment Amount,Payment Date\n"
    "Mai,Xiong,05/03/1987,QHP,Active,$100.00,11/02/2026\n"
    "Nobody,Known,03/03/1993,QHP,Active,100,11/02/2026\n"
)


@pytest.fixture
def case(office):
    first = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF), birthdate=date(1987, 5, 3)
    )
    case = create_case(office.session, "Xiong family", "association", (first,))
    typed = TypedAssociation(
        AssociationKind.CASE_ASSOCIATION,
        AssociationState.CONFIRMED,
        enrolled_on=date(2026, 9, 1),
        confirmed_on=date(2026, 9, 3),
    )
    add_association(office.session, give_reason(office.session, case, "status_inquiry"), typed)
    return case


def press(opened, name):
    button = opened.window.findChild(QPushButton, name)
    assert button is not None, f"no {name}"
    button.click()
    opened.settle()


@pytest.fixture
def compared(office, case, open_window, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(LIST)
    opened = open_window(SCREEN)
    page = opened.go("reconcile")
    page.open_file(path)
    opened.settle()
    assert page.columns.isVisible()
    press(opened, "reconcile_go")
    path.unlink()
    return opened, page


def ours(office, case):
    access = give_reason(office.session, case, "status_inquiry")
    return open_case(office.session, access)


def test_what_differs_is_shown_taken_over_and_taken_back(office, case, compared):
    opened, page = compared
    results = page.results
    assert [one.kind for one in results.shown()] == [Kind.NOT_HERE, Kind.AMOUNT]
    results.table.selectAll()
    press(opened, "reconcile_take")
    (now,) = ours(office, case).associations
    assert now.paid_cents == 10_000
    assert [bool(one.settled) for one in results.shown()] == [False, True]
    before = results.shown()
    page._take_back(before, ())
    opened.settle()
    assert results.shown() == before


def test_a_line_is_settled_with_a_note(office, case, compared):
    opened, page = compared
    results = page.results
    results.table.selectAll()
    press(opened, "reconcile_settle")
    assert "few words" in results.said.whole_text()
    results.note.setText("They send it in December")
    press(opened, "reconcile_settle")
    assert all(one.settled for one in results.shown())
    assert "December" in ours(office, case).notes[0].text


def test_the_list_goes_with_the_page(compared):
    opened, page = compared
    page.forget()
    assert page._table is None
    assert page.results.shown() == ()
    assert page.stack.currentWidget() is page.start


def test_a_file_that_is_no_table_is_refused_in_a_sentence(office, open_window, tmp_path):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    opened = open_window(SCREEN)
    page = opened.go("reconcile")
    page.open_file(path)
    opened.settle()
    assert page.stack.currentWidget() is page.start
    page.open_file(tmp_path / "gone.csv")
    opened.settle()
    assert page.stack.currentWidget() is page.start


def test_columns_that_find_nobody_are_said(office, open_window, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name,Amount\nMai Xiong,100\n")
    opened = open_window(SCREEN)
    page = opened.go("reconcile")
    page.open_file(path)
    opened.settle()
    press(opened, "reconcile_go")
    assert "birthdates" in page.columns.error.whole_text()


def test_what_was_settled_is_not_new_the_next_time_and_can_be_opened_again(compared):
    opened, page = compared
    results = page.results
    results.table.selectAll()
    results.note.setText("They send it in December")
    press(opened, "reconcile_settle")
    # the same list again, as next month's would be
    page._compare(guessed(page._table), "")
    opened.settle()
    assert results.shown() == ()
    assert results.earlier.isVisible() and results.earlier.text().endswith(" 2")
    assert "Nothing is left" in page.page.title.whole_text()
    results.earlier.setChecked(True)
    found = results.shown()
    assert len(found) == 2
    assert opened.office.session.who.name in settled_words(found[0])
    results.table.selectAll()
    assert results.again.isVisible() and not results.settle.isVisible()
    press(opened, "reconcile_reopen")
    assert [one.is_settled for one in results.shown()] == [False, False]
    opened.window.undo_bar._button.click()
    opened.settle()
    assert all(one.is_settled for one in results.shown())
