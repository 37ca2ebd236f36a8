"""A checklist of papers on a case: ticked as they are asked for, ticked off as they come."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.actions.history import undo_last
from assisterdesk.cases.task import TaskKind
from assisterdesk.ui.screens.case import SCREEN


@pytest.fixture
def case(office):
    return create_case(office.session, "Xiong family", "verification")


def tasks_of(office, case):
    return open_case(office.session, give_reason(office.session, case, "renewal")).tasks


def press(opened, name):
    button = opened.window.findChild(QPushButton, name)
    assert button is not None, f"no {name}"
    button.click()
    opened.settle()


def test_papers_that_are_asked_for_become_a_checklist_undone_in_one_go(office, case, open_window):
    access = give_reason(office.session, case, "renewal")
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    press(opened, "case_add_papers")
    press(opened, "case_papers_keep")
    form = page.body.tasks.papers
    assert form._field.error()
    due = office.program.today() + timedelta(days=9)
    form.ticks["income_job"].setChecked(True)
    form.ticks["residency"].setChecked(True)
    form.due.set_day(due)
    press(opened, "case_papers_keep")
    made = tasks_of(office, case)
    assert [task.kind for task in made] == [TaskKind.COLLECT_PAPERS] * 2
    assert {task.due for task in made} == {due}
    assert form.isHidden()
    undo_last(office.session, access)
    assert tasks_of(office, case) == ()
