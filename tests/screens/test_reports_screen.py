"""Reports on the screen: numbers beside their plots, small ones hidden, and what is entered."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.cases import create_case
from assisterdesk.actions.reports import add_activity
from assisterdesk.basics.kinds import Role
from assisterdesk.ui.screens.reports import SCREEN
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Mode
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.plot import Bar, Line


@pytest.fixture
def page(office, open_window):
    for number in range(6):
        create_case(office.session, f"Household {number}", "renewal")
    opened = open_window(SCREEN)
    found = opened.go("reports")
    opened.settle()
    return opened, found


def press(opened, name):
    button = opened.window.findChild(QPushButton, name)
    assert button is not None, f"no {name}"
    button.click()
    opened.settle()


def said(widget):
    return " | ".join(label.whole_text() for label in widget.findChildren(Label))


def card(page, id):
    # the newest: one that was taken away may still be there until Qt has let it go
    return page.findChildren(type(page.by_hand).__mro__[1], f"reports_{id}")[-1]


def test_the_numbers_of_the_month_stand_there_with_a_line_and_a_table(page):
    opened, found = page
    opened_card = card(found, "opened")
    assert "In all 6" in said(opened_card)
    line = opened_card.findChild(Line)
    assert line.accessibleDescription().endswith(": 6 (not over yet)")
    press(opened, "reports_opened_table_open")
    table = opened_card.findChild(type(opened_card._table), "reports_opened_table")
    assert table.isVisible()
    # the days so far; those to come are not told as nought
    assert table.model().rowCount() == opened.office.program.today().day
    assert "exact" in found.rule.whole_text()


def test_another_time_is_chosen_and_own_days_are_checked(page):
    opened, found = page
    found.time.choose("last_year")
    found._time_picked("last_year")
    opened.settle()
    assert "Nothing in this time" in said(card(found, "opened"))
    found.time.choose("own")
    found._time_picked("own")
    found.since.setText("13/13/2026")
    found.read()
    assert found.trouble.isVisible()
    today = opened.office.program.today()
    found.since.set_day(today)
    found.until.set_day(today - timedelta(days=1))
    found.read()
    assert "before the first" in found.trouble.text()
    found.until.set_day(today)
    found.read()
    opened.settle()
    assert "In all 6" in said(card(found, "opened"))


def test_the_whole_office_hides_small_numbers(page):
    opened, found = page
    found.office.click()
    opened.settle()
    assert "hidden" in found.rule.whole_text()
    assert found._report.office and not found._report.exact


def test_the_whole_office_is_not_offered_without_the_role(office, open_window):
    who = replace(office.session.who, roles=frozenset({Role.ASSISTER}))
    office.session = replace(office.session, who=who)
    found = open_window(SCREEN).go("reports")
    assert not found.office.isVisible()


def test_an_event_is_entered_shown_and_taken_back(page):
    opened, found = page
    press(opened, "reports_add")
    press(opened, "reports_add_keep")
    assert found.by_hand.text_field.error()
    found.by_hand.kind.choose("outreach_event")
    found.by_hand._show_attended()
    found.by_hand.attended.setText("many")
    press(opened, "reports_add_keep")
    assert found.by_hand.attended_field.error()
    found.by_hand.attended.setText("42")
    press(opened, "reports_add_keep")
    assert "42 came" in said(found.by_hand)
    (one,) = found._report.by_hand
    press(opened, f"reports_back_{one.id}")
    assert found._report.by_hand == ()


def test_a_report_is_saved_as_a_table_past_the_gate(page, tmp_path):
    opened, found = page
    add_activity(opened.office.session, opened.office.program.today(), "outreach_event", 2)
    found.read()
    opened.settle()
    path = tmp_path / "report.csv"
    opened.window.context.exits.places.answer_next(path)
    found.save_table()
    opened.settle()
    opened.qtbot.waitUntil(path.exists)
    text = path.read_text()
    assert "Outreach events,2" in text and "fewer than 5" not in text.splitlines()[1]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_a_plot_is_seen_in_every_look_and_a_hidden_number_is_not_nought(qapp, qtbot, mode):
    def picture(widget):
        qtbot.addWidget(widget)
        widget.resize(300, widget.sizeHint().height())
        return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    look.apply(qapp, mode)
    try:
        full, none, hidden = (picture(Bar(value, 5)) for value in (5, 0, None))
        assert full != none and hidden != none and hidden != full
        titles = ("Jan", "Feb", "Mar")
        seen, gone = picture(Line(titles, (1, 4, 2))), picture(Line(titles, (1, None, 2)))
        assert seen != gone
        assert picture(Line(titles, (0, 0, 0))) != seen
    finally:
        look.apply(qapp, Mode.LIGHT)


def test_a_time_that_runs_is_drawn_as_unfinished_and_not_as_a_fall(page):
    """Dashed to an open point, nothing behind it; the same time when it is over is a full line."""
    opened, found = page
    assert "not over" in found.subtitle.whole_text()
    titles = ["Sep", "Oct", "Nov", "Dec"]

    def drawn(line):
        line.resize(480, 150)
        opened.qtbot.addWidget(line)
        return line.grab().toImage()

    running = drawn(Line(titles, [40, 40, 10], running=True))
    over = drawn(Line(titles, [40, 40, 10, 0]))
    accent = look.current().accent

    def painted(image, left, right):
        """How many columns hold the line's colour."""
        return sum(
            any(image.pixelColor(x, y).name() == accent for y in range(image.height()))
            for x in range(round(image.width() * left), round(image.width() * right))
        )

    # nothing is drawn to the steps that are to come
    assert painted(over, 0.75, 0.98) > 20
    assert painted(running, 0.75, 0.98) == 0
    # the way to the running one has gaps
    assert 0 < painted(running, 0.42, 0.62) < painted(over, 0.42, 0.62)
