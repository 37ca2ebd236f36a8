"""Several cases chosen in the list: handed over, given a task, asked about, put into a file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.cases import add_note, create_case, open_case
from assisterdesk.actions.hand_over import Keeps, hand_over
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff
from assisterdesk.ui.screens.cases import SCREEN
from assisterdesk.ui.screens.clients import SCREEN as CLIENTS
from assisterdesk.ui.widgets import chosen_bar, copying
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.list_menu import list_menu
from assisterdesk.ui.widgets.undo_bar import UndoBar

MORE = Qt.KeyboardModifier.ShiftModifier
FAMILIES = ("Xiong family", "Warsame household", "Delgado family")


@pytest.fixture
def omar(office):
    staff = Staff(
        StaffId("staff-omar"),
        "Omar Warsame",
        AssisterKind.NAVIGATOR,
        frozenset({Role.ASSISTER}),
    )
    with office.session.store.change(office.session.who.id, "add colleague") as change:
        change.put_staff(staff)
        change.commit()
    return staff


@pytest.fixture
def cases(office):
    return [create_case(office.session, household, "renewal") for household in FAMILIES]


@pytest.fixture
def opened(cases, open_window):
    window = open_window(SCREEN, CLIENTS)
    page = window.go("cases")
    window.qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=60_000)
    return window


def choose_all(opened):
    page = opened.window.pages.page("cases")
    page.table.setFocus()
    opened.key(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return page


def undo(opened):
    bar = opened.window.findChild(UndoBar)
    opened.until(bar.isVisible)
    said = bar.text()
    opened.press("undo_button")
    return said


def owner(office, case):
    session = office.session
    return open_case(session, session.access("status_inquiry", case)).case.owner


def tasks(office, case):
    session = office.session
    opened = open_case(session, session.access("status_inquiry", case))
    return [task.text for task in opened.tasks]


def test_shift_and_ctrl_choose_and_the_line_says_how_many(opened, monkeypatch):
    heard = []
    monkeypatch.setattr(chosen_bar, "announce", lambda _list, said: heard.append(said))
    page = opened.window.pages.page("cases")
    bar = opened.find(QWidget, "cases_chosen")
    page.table.setFocus()
    assert not bar.isVisible()
    top = page.table.visualRect(page.model.index(0, 0)).top()
    opened.key(page.table, Qt.Key.Key_Down, MORE)
    opened.until(bar.isVisible)
    assert opened.find(Label, "cases_chosen_number").whole_text() == "2 chosen"
    assert bar.accessibleName() == "2 chosen"
    # no row moved away under the pointer
    assert page.table.visualRect(page.model.index(0, 0)).top() == top
    third = page.table.visualRect(page.model.index(2, 0)).center()
    control = Qt.KeyboardModifier.ControlModifier
    opened.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, control, third)
    assert bar.accessibleName() == "3 chosen"
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert len(page.table.chosen_ids()) == 1 and not bar.isVisible()
    assert heard == ["2 chosen", "3 chosen", "1 chosen"]


def test_the_menu_key_offers_the_same_for_one_row(opened):
    page = opened.window.pages.page("cases")
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Down)
    menu = list_menu(page.table, page.table)
    said = [action.text() for action in menu.actions()]
    assert said[:2] == ["Hand over …", "Add a task …"] and "Columns" in said


@pytest.mark.requirement("O-D1")
def test_chosen_cases_are_handed_over_and_one_undo_brings_them_back(office, cases, omar, opened):
    page = choose_all(opened)
    opened.press("cases_chosen_hand_over")
    opened.press("cases_many_give")
    assert page.chosen.many.to_field.error()
    opened.find(Choice, "cases_many_to").choose(omar.id)
    opened.press("cases_many_give")
    assert page.stack.currentWidget() is page.page
    assert undo(opened) == "3 cases were handed over to Omar Warsame."
    opened.until(lambda: {owner(office, c) for c in cases} == {office.session.who.id})


@pytest.mark.requirement("O-D1")
def test_what_could_not_be_done_is_named_by_its_reference(office, cases, omar, opened):
    session = office.session
    choose_all(opened)
    opened.press("cases_chosen_hand_over")
    opened.find(Choice, "cases_many_to").choose(omar.id)
    # one of them changed hands meanwhile
    page = opened.window.pages.page("cases")
    hand_over(session, session.access("hand_over", cases[0]), omar.id, Keeps.READ)
    opened.press("cases_many_give")
    told = opened.find(Banner, "cases_many_told")
    opened.until(told.isVisible)
    assert "2 cases were handed over" in told.text() and "1 case could not" in told.text()
    first = page.chosen.many.model.rows()[0]
    assert first.row.case.id == cases[0] and not first.is_done
    said = opened.find(Label, "cases_many_said").whole_text()
    assert said.startswith(session.store.case_reference(cases[0]))
    opened.qtbot.keyClick(page.chosen.many.table, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.page


def test_a_task_stands_on_each_and_comes_off_again(office, cases, opened):
    choose_all(opened)
    opened.press("cases_chosen_task")
    page = opened.window.pages.page("cases")
    opened.window.set_names_hidden(True)
    assert page.chosen.many.table.isColumnHidden(1)
    opened.find(Choice, "cases_task_kind").choose("other")
    opened.press("cases_task_keep")
    assert "few words" in page.chosen.many.form.text_field.error()
    opened.find(LineField, "cases_task_text").setText("Ask for the new lease")
    opened.press("cases_task_keep")
    assert [tasks(office, case) for case in cases] == [["Ask for the new lease"]] * 3
    assert undo(opened) == "The task stands on 3 cases."
    opened.until(lambda: [tasks(office, case) for case in cases] == [[]] * 3)


def test_what_leaves_is_what_is_chosen_without_hidden_names(
    office, cases, opened, tmp_path, monkeypatch
):
    page = choose_all(opened)
    opened.window.set_names_hidden(True)
    copied = []
    monkeypatch.setattr(copying, "offer", lambda text, _widget: copied.append(text))
    opened.key(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(copied[0].splitlines()) == 3
    assert not any(family.split()[0] in copied[0] for family in FAMILIES)
    wanted = next(n for n, row in enumerate(page.model.rows()) if row.case.id == cases[0])
    index = page.model.index(wanted, 0)
    control = Qt.KeyboardModifier.ControlModifier
    place = page.table.visualRect(index).center()
    # out of the choice again: the other two go
    opened.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, control, place)
    file = tmp_path / "cases.csv"
    opened.window.exits.places.answer_next(file)
    opened.press("cases_chosen_table")
    opened.until(file.exists)
    written = file.read_text("utf-8")
    references = [office.session.store.case_reference(case) for case in cases]
    assert [reference in written for reference in references] == [False, True, True]
    assert "Warsame" not in written


def test_chosen_cases_are_asked_about_in_one_go_and_back_again(
    office, cases, opened, monkeypatch
):
    monkeypatch.setattr("assisterdesk.actions.ask_many.MOST", 2)
    add_note(office.session, office.session.access("renewal", cases[0]), "Called.")
    choose_all(opened)
    opened.press("cases_chosen_ask")
    opened.until(lambda: opened.screen == "clients")
    batch = opened.window.pages.page("clients").batch
    opened.until(batch.isVisible)
    assert "first 2 are here" in opened.find(Banner, "message_banner").text()
    opened.press("reason_accept")
    opened.until(lambda: batch.model.rowCount() == 2)
    opened.press("clients_batch_back")
    opened.until(lambda: opened.screen == "cases")

