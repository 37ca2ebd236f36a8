"""Business days of the state's desks, over Minnesota's holidays, weekends and midnights."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import holidays as holidays_package
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.errors import Damaged
from assisterdesk.office.business_days import (
    add_business_days,
    business_days_after,
    day_in_minnesota,
    holidays_in,
    is_business_day,
    overdue_by,
    reply_due,
)

YEARS = range(2024, 2041)
days = st.dates(date(2024, 1, 1), date(2040, 12, 20))


@pytest.mark.parametrize(
    ("sent", "count", "due"),
    [
        (date(2026, 11, 23), 1, date(2026, 11, 24)),  # Monday
        (date(2026, 11, 25), 1, date(2026, 11, 30)),  # over Thanksgiving and the Friday after
        (date(2026, 11, 25), 2, date(2026, 12, 1)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # Saturday
        (date(2026, 11, 22), 2, date(2026, 11, 24)),  # Sunday
        (date(2026, 7, 2), 1, date(2026, 7, 6)),  # the 4th is a Saturday, kept on Friday the 3rd
        (date(2027, 7, 2), 1, date(2027, 7, 6)),  # the 4th is a Sunday, kept on Monday the 5th
        (date(2027, 12, 23), 1, date(2027, 12, 27)),  # Christmas on Saturday, kept on Friday
        (date(2027, 12, 30), 1, date(2028, 1, 3)),  # New Year 2028 on Saturday, kept in 2027
        (date(2026, 6, 18), 1, date(2026, 6, 22)),  # Juneteenth on a Friday
        (date(2026, 10, 9), 1, date(2026, 10, 12)),  # the second Monday in October is worked
        (date(2026, 1, 16), 1, date(2026, 1, 20)),  # Martin Luther King's Birthday
        (date(2026, 5, 22), 1, date(2026, 5, 26)),  # Memorial Day
    ],
)
def test_a_reply_is_due_after_so_many_business_days(sent: date, count: int, due: date) -> None:
    assert add_business_days(sent, count) == due


def test_the_day_is_the_one_in_minnesota() -> None:
    late_monday = datetime(2026, 11, 24, 5, 59, tzinfo=UTC)  # 23:59 in Saint Paul
    assert day_in_minnesota(late_monday) == date(2026, 11, 23)
    assert reply_due(late_monday, 1) == date(2026, 11, 24)
    assert reply_due(late_monday + timedelta(minutes=1), 1) == date(2026, 11, 25)
    summer = datetime(2026, 7, 1, 4, 59, tzinfo=UTC)
    assert day_in_minnesota(summer) == date(2026, 6, 30)


def test_a_time_without_a_zone_names_no_day() -> None:
    with pytest.raises(ValueError, match="zone"):
        day_in_minnesota(datetime(2026, 11, 23, 12, 0, tzinfo=UTC).replace(tzinfo=None))


def test_a_reply_is_overdue_only_when_its_day_is_over() -> None:
    due = date(2026, 11, 25)
    noon = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
    assert overdue_by(due, noon) == 0
    assert overdue_by(due, noon + timedelta(days=1)) == 0  # Thanksgiving
    assert overdue_by(due, noon + timedelta(days=4)) == 0  # the Sunday after
    assert overdue_by(due, noon + timedelta(days=5)) == 1
    assert overdue_by(due, noon - timedelta(days=9)) == 0


@pytest.mark.parametrize("year", YEARS)
def test_the_catalogue_agrees_with_an_independent_calendar(year: int) -> None:
    """The package knows the observed days; it lacks the Friday after Thanksgiving, which the
    statute adds for the executive branch, and counts weekend days that are holidays anyway."""
    theirs = {day for day in holidays_package.country_holidays("US", subdiv="MN", years=year)}
    mine = set(holidays_in(year))
    fridays = {day for day, name in holidays_in(year).items() if "after" in name}
    assert len(fridays) == 1 and all(day.weekday() == 4 for day in fridays)
    assert mine - fridays == {day for day in theirs if day.weekday() < 5}


@given(days, st.integers(1, 15))
def test_counting_forth_and_back_agree(start: date, count: int) -> None:
    due = add_business_days(start, count)
    assert is_business_day(due)
    assert business_days_after(start, due) == count
    assert business_days_after(start, due - timedelta(days=1)) == count - 1


def test_less_than_one_day_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        add_business_days(date(2026, 11, 23), 0)


HOLIDAY = """
[[holiday]]
id = "desk_meeting"
title = "Desk closed for a meeting"
dates = [2026-12-24]
source = ["https://www.mnsure.org/"]
verified_on = 2026-11-20
"""


def test_an_office_adds_a_closing_that_a_desk_announced(tmp_path: Path) -> None:
    (tmp_path / "holidays.toml").write_text(HOLIDAY, "utf-8")
    assert add_business_days(date(2026, 12, 23), 1, tmp_path) == date(2026, 12, 28)
    assert add_business_days(date(2026, 12, 23), 1) == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("dates = [2026-12-24]", "", "give month and day"),
        ("dates = [2026-12-24]", "month = 2\nday = 30", "no such day"),
        ("dates = [2026-12-24]", "month = 13\nday = 1", "field month"),
        ("dates = [2026-12-24]", "month = 5\nday = 1\nweekday = 0\nnth = 1", "give month"),
        ("[[holiday]]", "[holiday]", "list of tables"),
    ],
)
def test_a_bad_holiday_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    (tmp_path / "holidays.toml").write_text(HOLIDAY.replace(old, new), "utf-8")
    with pytest.raises(Damaged) as caught:
        holidays_in(2026, tmp_path)
    assert says in caught.value.text and "holidays.toml" in caught.value.text
