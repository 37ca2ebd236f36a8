"""Agent of record and association: on the case, in the list of clients, and asked about at once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.cases import close_case, create_case, give_reason, new_person, open_case
from assisterdesk.actions.search import saved_filters
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.association import AssociationKind, AssociationOrder, AssociationState
from assisterdesk.people.person import Relation
from assisterdesk.ui.screens.case import SCREEN as CASE
from assisterdesk.ui.screens.case.association_form import NoAmount, cents
from assisterdesk.ui.screens.clients import SCREEN
from assisterdesk.ui.widgets.label import Label

FORM = AssociationKind.CASE_ASSOCIATION


def a_client(office, given, family, **typed):
    first = replace(
        new_person(CaseId(""), given, family, Relation.SELF),
        birthdate=date(1987, 5, 3),
        ssn="666123456",
        phones=("651-555-0142",),
    )
    case = create_case(office.session, f"{family} family", "association", (first,))
    access = give_reason(office.session, case, "status_inquiry")
    if typed:
        add_association(office.session, access, TypedAssociation(FORM, **typed))
    return case


def press(opened, name):
    button = opened.window.findChild(QPushButton, name)
    assert button is not None, f"no {name}"
    button.click()
    opened.settle()


def of(office, case):
    access = give_reason(office.session, case, "status_inquiry")
    return open_case(office.session, access).associations


def said(widget):
    return " | ".join(label.whole_text() for label in widget.findChildren(Label))


@pytest.fixture
def applied(office):
    return office.program.today() - timedelta(days=20)


# -- on the case


def test_an_association_is_noted_asked_and_taken_back(office, open_window, applied):
    case = a_client(office, "Mai", "Xiong")
    opened = open_window(CASE)
    page = opened.go("case", case=case)
    card = page.body.associations
    assert "None is recorded" in said(card)
    press(opened, "case_add_association")
    card.form.days["applied_on"].setText(f"{applied:%m/%d/%Y}")
    press(opened, "case_association_keep")
    (made,) = of(office, case)
    assert (made.applied_on, made.due) == (applied, applied + timedelta(days=30))
    assert "Send the Case Association Form" in said(card)
    press(opened, "case_association_asked")
    assert of(office, case)[0].state is AssociationState.ASKED


def test_what_was_typed_wrong_is_said_beside_it(office, open_window):
    case = a_client(office, "Mai", "Xiong")
    opened = open_window(CASE)
    page = opened.go("case", case=case)
    press(opened, "case_add_association")
    form = page.body.associations.form
    form.days["applied_on"].setText("31/31/2026")
    press(opened, "case_association_keep")
    assert form.fields["applied_on"].error()
    form.days["applied_on"].clear()
    form.plan_year.setText("27")
    press(opened, "case_association_keep")
    assert form.year_field.error()
    form.plan_year.clear()
    form.state.choose("asked")
    press(opened, "case_association_keep")
    assert "day it was asked" in form.state_field.error()
    assert of(office, case) == ()


def test_amounts_are_read_as_people_write_them():
    assert [cents(t) for t in ("", "100", "$1,041.5", "41.50")] == [None, 10_000, 104_150, 4_150]
    for text in ("1,00", "ten", "-5", "1.234"):
        with pytest.raises(NoAmount):
            cents(text)


# -- the list


def test_the_list_shows_what_runs_out_first_and_narrows(office, open_window, applied):
    day = office.program.today()
    late = a_client(office, "Ayaan", "Warsame", applied_on=day - timedelta(days=40))
    a_client(office, "Mai", "Xiong", applied_on=applied)
    a_client(
        office,
        "Tou",
        "Lor",
        state=AssociationState.CONFIRMED,
        confirmed_on=day,
        enrolled_on=day,
    )
    opened = open_window(SCREEN)
    page = opened.go("clients")
    rows = page.model.rows()
    assert [row.row.household for row in rows] == ["Warsame family", "Xiong family", "Lor family"]
    page.chips[AssociationState.CONFIRMED].click()
    opened.settle()
    assert [row.row.household for row in page.model.rows()] == ["Lor family"]
    page.chips[AssociationState.CONFIRMED].click()
    page.due.choose("-1")
    page._pick_filters()
    opened.settle()
    assert [row.value.case for row in page.model.rows()] == [late]
    page.search.setText("nobody")
    opened.qtbot.waitUntil(lambda: page.empty.isVisible())
    page._show_all()
    opened.settle()
    assert len(page.model.rows()) == 3
    page.table.setCurrentIndex(page.model.index(0, 0))
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.params() == {"case": late}


def test_an_empty_office_is_told_where_to_begin(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("clients")
    assert page.empty.isVisible() and page.empty.currentWidget().objectName().endswith("first")
    # a button that cannot yet is no riddle: it says what is missing
    page.ask.click()
    assert "Choose one or more clients" in opened.window.undo_bar.text()


def test_columns_are_chosen_and_remembered(office, open_window, applied):
    a_client(office, "Mai", "Xiong", applied_on=applied)
    opened = open_window(SCREEN)
    page = opened.go("clients")
    # the asked day is left out by itself, the carrier is not
    assert page.table.isColumnHidden(8) and not page.table.isColumnHidden(4)
    page.table.choose_column(8, True)
    page.table.choose_column(4, False)
    opened.settle()
    page.resize(700, 500)
    assert page.table.isColumnHidden(4) and not page.table.isColumnHidden(8)
    again = open_window(SCREEN)
    page = again.go("clients")
    again.settle()
    assert page.table.isColumnHidden(4) and not page.table.isColumnHidden(8)
    page.table.reset_layout()
    again.settle()
    assert page.table.isColumnHidden(8) and not page.table.isColumnHidden(4)


def test_names_are_hidden_with_the_key(office, open_window, applied):
    a_client(office, "Mai", "Xiong", applied_on=applied)
    opened = open_window(SCREEN)
    page = opened.go("clients")
    assert not page.table.isColumnHidden(1)
    opened.window.context.names_hidden_changed.emit(True)
    assert page.table.isColumnHidden(1) and page.batch.table.isColumnHidden(1)


# -- several at once


def test_several_are_asked_about_and_what_lacks_is_typed_once(office, open_window, applied):
    for given, family in (("Mai", "Xiong"), ("Ayaan", "Warsame")):
        a_client(office, given, family, applied_on=applied)
    opened = open_window(SCREEN)
    page = opened.go("clients")
    page.table.selectAll()
    press(opened, "clients_ask")
    press(opened, "reason_accept")
    batch = page.batch
    assert [one.standing.value for one in batch.model.rows()] == ["lacks", "lacks"]
    assert "question" in batch._facts
    batch._facts["question"].setText("Is the case associated with us?")
    press(opened, "clients_batch_again")
    # no secure way is set up: each line says so, and nothing can be sent
    assert [one.standing.value for one in batch.model.rows()] == ["stopped", "stopped"]
    assert not batch.send.button.isEnabled()
    press(opened, "clients_batch_drafts")
    assert len(office.session.store.drafts(office.session.who.id)) == 2
    press(opened, "clients_batch_back")
    assert page.stack.currentWidget() is page.page
    assert batch.model.rows() == ()


# -- with none yet


def test_cases_without_an_association_stand_below_with_the_way_to_start_one(
    office, open_window, applied
):
    a_client(office, "Mai", "Xiong", applied_on=applied)
    bare = a_client(office, "Hodan", "Warsame")
    opened = open_window(SCREEN, CASE)
    page = opened.go("clients")
    opened.settle()
    section = page.unassociated
    opened.qtbot.waitUntil(section.isVisible, timeout=60_000)
    assert "1 case" in section.head.text()
    # closed at first: the list above is what one comes for
    assert not section.table.isVisible()
    press(opened, "clients_unassociated_open")
    assert [row.row.id for row in section.model.rows()] == [bare]
    opened.window.set_names_hidden(True)
    assert section.table.isColumnHidden(1)
    opened.window.set_names_hidden(False)
    press(opened, "clients_unassociated_start")
    assert opened.screen == "case"


def test_with_nothing_recorded_the_section_is_open_and_a_closed_case_is_not_in_it(
    office, open_window
):
    bare = a_client(office, "Hodan", "Warsame")
    over = a_client(office, "Ana", "Reyes")
    access = give_reason(office.session, over, "status_inquiry")
    close_case(office.session, access, open_case(office.session, access).case, True)
    opened = open_window(SCREEN)
    page = opened.go("clients")
    opened.settle()
    opened.qtbot.waitUntil(page.unassociated.table.isVisible, timeout=60_000)
    assert [row.row.id for row in page.unassociated.model.rows()] == [bare]


def test_starting_one_opens_its_form_on_the_case(office, open_window):
    bare = a_client(office, "Hodan", "Warsame")
    opened = open_window(CASE)
    opened.window.navigate("case", case=bare, begin="association")
    opened.settle()
    page = opened.window.pages.page("case")
    opened.qtbot.waitUntil(page.body.associations.form.kind.isVisible, timeout=60_000)


def test_a_view_of_the_list_is_kept_with_its_columns_and_order_and_offered_again(
    office, open_window, applied
):
    a_client(office, "Mai", "Xiong", applied_on=applied)
    opened = open_window(SCREEN)
    page = opened.go("clients")
    opened.settle()
    page.unpaid.setChecked(True)
    page.due.choose("30")
    page._pick_filters()
    page.table.choose_column(8, True)
    page.table.sort_by(1, down=True)
    opened.settle()
    press(opened, "clients_save_filter")
    page.views.title.setText("To chase")
    opened.qtbot.keyClick(page.views.title, Qt.Key.Key_Return)
    opened.settle()
    (kept,) = saved_filters(office.session, "clients")
    assert kept.title == "To chase"
    # the list of cases has its own
    assert saved_filters(office.session) == ()
    page._show_all()
    page.table.reset_layout()
    opened.settle()
    assert page.views.chosen_id() == "" and page.table.isColumnHidden(8)
    page.views.choice.choose(kept.id)
    page.views.choice.picked.emit(kept.id)
    opened.settle()
    assert page.unpaid.isChecked() and page.due.chosen_id() == "30"
    assert not page.table.isColumnHidden(8)
    assert page._search.order is AssociationOrder.HOUSEHOLD and page._search.down
    press(opened, "clients_forget_filter")
    assert saved_filters(office.session, "clients") == ()
