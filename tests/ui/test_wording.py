"""Dates, times and counts are written in one form."""

from datetime import UTC, date, datetime, timedelta

import pytest

from assisterdesk.ui import wording

TODAY = date(2026, 11, 21)


def test_a_day_has_one_form() -> None:
    assert wording.day(TODAY) == "21 Nov 2026"
    assert wording.day(date(2027, 4, 1)) == "1 Apr 2027"
    assert wording.long_day(TODAY) == "Saturday 21 November"


def test_a_moment_of_the_store_is_shown_on_this_machines_clock() -> None:
    stored = datetime(2026, 11, 21, 18, 41, tzinfo=UTC)
    local = stored.astimezone()
    assert wording.clock(stored) == local.strftime("%H:%M")
    assert wording.clock(stored.replace(tzinfo=None)) == wording.clock(stored)
    assert wording.moment(stored) == f"{wording.day(local)}, {wording.clock(local)}"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "in 3 days"),
        (-12, "12 days ago"),
    ],
)
def test_a_deadline_is_said_from_today(days: int, said: str) -> None:
    assert wording.in_days(TODAY + timedelta(days), TODAY) == said


def test_time_passed_is_rough_while_it_is_short() -> None:
    now = datetime(2026, 11, 21, 18, 41, tzinfo=UTC)
    assert wording.ago(now - timedelta(seconds=20), now) == "just now"
    assert wording.ago(now - timedelta(minutes=4), now) == "4 min ago"
    assert wording.ago(now - timedelta(hours=2), now) == "2 h ago"
    assert wording.ago(now - timedelta(days=3), now) == wording.day(now - timedelta(days=3))


def test_counts_and_sizes() -> None:
    assert wording.count(1, "finding", "findings") == "1 finding"
    assert wording.count(0, "finding", "findings") == "0 findings"
    assert wording.count(1200, "case", "cases") == "1,200 cases"
    assert wording.file_size(812) == "812 bytes"
    assert wording.file_size(14_200) == "14 KB"
    assert wording.file_size(2_300_000) == "2.3 MB"
    assert wording.seconds(1) == "1 second"
    assert wording.joined(["a", "b", "c"]) == "a, b and c"
    assert wording.joined(["a"]) == "a"
    assert wording.joined([]) == ""
