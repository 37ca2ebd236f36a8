"""The Calendar screen, and deadlines from the case to Today, over a real store."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.actions.deadlines import add_deadline
from assisterdesk.cases.task import TaskKind
from assisterdesk.ui.screens.calendar import SCREEN, view_model
from assisterdesk.ui.screens.case import SCREEN as CASE
from assisterdesk.ui.screens.today import SCREEN as TODAY
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.month_grid import MonthGrid, first_shown, month_beside


@pytest.fixture
def case(office):
    return create_case(office.session, "Xiong family", "renewal")


def deadline(office, case, days_left: int):
    access = give_reason(office.session, case, "renewal")
    day = office.program.today()
    return add_deadline(
        office.session, access, "special_enrollment", day + timedelta(days=days_left - 60)
    )


def said(widget: QWidget) -> str:
    return "\n".join(x.whole_text() for x in widget.findChildren(Label) if x.isVisible())


def test_the_month_shows_deadlines_and_leads_to_the_case(office, case, open_window):
    task = deadline(office, case, 3)
    opened = open_window(SCREEN, CASE)
    page = opened.go("calendar")
    grid = opened.find(MonthGrid, "calendar_month")
    assert grid.chosen_day() == office.program.today()
    grid.month_asked.emit(task.due)
    opened.settle()
    assert grid.chosen_day() == task.due
    words = said(page)
    assert "Special enrollment period ends" in words
    assert "Xiong" not in words
    opened.find(QWidget, "card_tile").click()
    assert opened.screen == "case"


def test_the_keyboard_moves_by_day_week_and_month(office, open_window, qtbot):
    opened = open_window(SCREEN)
    opened.go("calendar")
    grid, day = opened.find(MonthGrid, "calendar_month"), date(2026, 11, 30)
    grid.month_asked.emit(day)
    opened.settle()
    for key, expected in (
        (Qt.Key.Key_Right, date(2026, 12, 1)),
        (Qt.Key.Key_Up, date(2026, 11, 24)),
        (Qt.Key.Key_PageDown, date(2026, 12, 24)),
        (Qt.Key.Key_PageUp, date(2026, 11, 24)),
        (Qt.Key.Key_Left, date(2026, 11, 23)),
    ):
        qtbot.keyClick(grid, key)
        opened.settle()
        assert grid.chosen_day() == expected
    opened.find(QPushButton, "calendar_today").click()
    opened.settle()
    assert grid.chosen_day() == office.program.today()


def test_a_screen_reader_hears_the_day_and_what_is_due(office, case, open_window):
    task = deadline(office, case, 2)
    opened = open_window(SCREEN)
    opened.go("calendar")
    grid = opened.find(MonthGrid, "calendar_month")
    grid.month_asked.emit(task.due)
    opened.settle()
    heard = grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Special enrollment period ends" in heard
    assert str(task.due.day) in heard


def test_months_end_where_they_end() -> None:
    assert month_beside(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert month_beside(date(2027, 1, 31), -1) == date(2026, 12, 31)
    assert first_shown(date(2026, 11, 15)) == date(2026, 11, 1)
    assert first_shown(date(2026, 12, 15)) == date(2026, 11, 29)


def test_a_long_period_stands_on_its_first_and_last_day(office) -> None:
    first = first_shown(date(2026, 12, 1))
    by_day = view_model.by_day(view_model.read(office.session, first), first)
    words = [view_model.mark_text(e, date(2026, 12, 31)) for e in by_day[date(2026, 12, 31)]]
    assert "Open enrollment for 2027 ends" in words


def test_a_deadline_is_made_on_the_case_and_stands_in_its_header(office, case, open_window):
    give_reason(office.session, case, "renewal")
    opened = open_window(CASE, TODAY)
    page = opened.go("case", case=case)
    opened.find(QPushButton, "case_add_task").click()
    kind, clock = opened.find(Choice, "case_task_kind"), opened.find(Choice, "case_task_clock")
    assert not clock.isVisible()
    kind.choose(TaskKind.DEADLINE.value)
    kind.picked.emit(kind.chosen_id())
    assert clock.isVisible()
    clock.choose("special_enrollment")
    clock.picked.emit("special_enrollment")
    opened.find(QPushButton, "case_task_keep").click()
    assert "Enter the day" in said(page)
    day = opened.find(DayField, "case_task_due")
    began = office.program.today() - timedelta(days=56)
    day.set_day(began)
    assert "Last day" in opened.find(Label, "case_task_reckoned").whole_text()
    opened.find(QPushButton, "case_task_keep").click()
    opened.settle()
    (task,) = open_case(office.session, give_reason(office.session, case, "renewal")).tasks
    assert task.due == began + timedelta(days=60)
    assert "Special enrollment period ends: in 4 days" in said(page)
    today_page = opened.go("today")
    assert "Special enrollment period ends" in said(today_page.sections["deadlines"])
