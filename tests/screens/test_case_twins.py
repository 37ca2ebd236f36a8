"""On the case screen: somebody entered twice is pointed out and made one, or two again."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.duplicates import decisions
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Relation
from assisterdesk.people.same import SameKind
from assisterdesk.ui.screens.case import SCREEN
from assisterdesk.ui.widgets.label import Label

BORN = date(1987, 5, 3)


def mai(case=""):
    return replace(new_person(CaseId(case), "Mai", "Xiong", Relation.SELF), birthdate=BORN)


@pytest.fixture
def case(office):
    return create_case(office.session, "Xiong family", "renewal", (mai(),))


def enter(opened, case):
    page = opened.go("case", case=case)
    opened.qtbot.keyClick(opened.find(QWidget, "reason_choice"), Qt.Key.Key_Return)
    opened.settle()
    return page


def enter_person(opened, page, person):
    """As the form hands it over."""
    page.form.saved.emit(person)
    opened.settle()


def access_to(office, case):
    return give_reason(office.session, case, "renewal")


def people_of(office, case):
    return len(open_case(office.session, access_to(office, case)).people)


def test_the_same_person_twice_on_a_case_becomes_one_and_two_again(office, open_window, case):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    twin = replace(mai(case), relation=Relation.OTHER_RELATIVE)
    enter_person(opened, page, twin)
    bar = page.twins.bar
    assert bar.isVisible()
    assert bar.accessibleName() == (
        "Mai Xiong on this case has the same first name and birthdate."
    )
    assert bar.other.isHidden()
    opened.find(QPushButton, "case_twin_same").click()
    opened.settle()
    assert bar.isHidden()
    assert people_of(office, case) == 1
    page.twins._take_last_back()
    opened.settle()
    assert people_of(office, case) == 2
    page.twins._take_last_back()
    opened.settle()
    assert people_of(office, case) == 2


def test_somebody_of_another_case_is_pointed_out_by_its_reference(office, open_window, case):
    other = create_case(office.session, "Xyooj household", "appeal")
    opened = open_window(SCREEN)
    page = enter(opened, other)
    enter_person(opened, page, replace(mai(other), relation=Relation.SELF))
    reference = office.session.store.case_reference(case)
    bar = page.twins.bar
    assert reference in bar.accessibleName()
    opened.window.set_names_hidden(True)
    assert "Mai" not in bar.accessibleName()
    opened.window.set_names_hidden(False)
    opened.find(QPushButton, "case_twin_same").click()
    opened.settle()
    assert bar.isHidden()
    (same,) = decisions(office.session, access_to(office, other))
    assert (same.kind, same.other_case) == (SameKind.SAME, case)


def test_two_people_are_not_pointed_out_again(office, open_window, case):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    twin = replace(mai(case), relation=Relation.OTHER_RELATIVE)
    enter_person(opened, page, twin)
    opened.find(QPushButton, "case_twin_different").click()
    opened.settle()
    enter_person(opened, page, replace(twin, language="Hmong"))
    assert page.twins.bar.isHidden()


def test_opening_the_other_case_leads_there_and_forgets_the_bar(office, open_window, case):
    other = create_case(office.session, "Xyooj household", "appeal")
    opened = open_window(SCREEN)
    page = enter(opened, other)
    enter_person(opened, page, replace(mai(other), relation=Relation.SELF))
    opened.find(QPushButton, "case_twin_open").click()
    opened.settle()
    assert page.twins.bar.isHidden()


def test_nobody_is_pointed_out_when_nobody_is_like_them(office, open_window, case):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    enter_person(opened, page, new_person(case, "Tou", "Xiong", Relation.CHILD))
    assert page.twins.bar.isHidden()


def test_a_merge_is_told_without_ids_or_numbers_and_undone_from_the_history(
    office, open_window, case
):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    twin = replace(
        mai(case), relation=Relation.OTHER_RELATIVE, emails=("maiv@example.org",), ssn="666120009"
    )
    enter_person(opened, page, twin)
    opened.find(QPushButton, "case_twin_same").click()
    opened.settle()
    page.body.history.click()
    opened.settle()
    said = " ".join(label.whole_text() for label in page.history.page.findChildren(Label))
    assert "Two records of a person made one" in said
    assert "Made one" in said
    for hidden in ("maiv@example.org", "666120009", "666-12-0009", twin.id, case):
        assert hidden not in said
    opened.find(QPushButton, "case_change_unmerge").click()
    opened.settle()
    assert people_of(office, case) == 2
    assert "Merge taken back" in " ".join(
        label.whole_text() for label in page.history.page.findChildren(Label)
    )
    left = opened.window.findChildren(QPushButton, "case_change_unmerge")
    assert not any(button.isVisible() for button in left)


def test_a_decision_undone_asks_again(office, open_window, case):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    enter_person(opened, page, replace(mai(case), relation=Relation.OTHER_RELATIVE))
    opened.find(QPushButton, "case_twin_different").click()
    opened.settle()
    assert page.twins.bar.isHidden()
    opened.find(QPushButton, "undo_button").click()
    opened.settle()
    assert page.twins.bar.isVisible()
    assert decisions(office.session, access_to(office, case)) == ()
