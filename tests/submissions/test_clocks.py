"""Clocks: when a deadline ends that an event started."""

from datetime import date

import pytest

from assisterdesk.office.business_days import add_business_days
from assisterdesk.office.desks import desks
from assisterdesk.submissions.clocks import Sense, Unit, clocks, due_on


@pytest.mark.parametrize(
    ("clock", "start", "due"),
    [
        ("special_enrollment", date(2026, 11, 1), date(2026, 12, 31)),
        ("report_change", date(2026, 11, 1), date(2026, 12, 1)),
        ("case_association_form", date(2026, 2, 1), date(2026, 3, 3)),
        ("retroactive_aor_request", date(2026, 8, 31), date(2027, 2, 28)),
        ("retroactive_aor_request", date(2026, 6, 15), date(2026, 12, 15)),
        ("paper_application", date(2026, 11, 2), date(2026, 11, 23)),
        ("temporary_password", date(2026, 11, 2), date(2026, 11, 3)),
        ("account_request", date(2026, 11, 20), date(2026, 12, 8)),
        ("arc_reply", date(2026, 11, 25), date(2026, 11, 30)),
    ],
)
def test_a_clock_ends_on_a_day(clock: str, start: date, due: date) -> None:
    assert due_on(clocks()[clock], start, add_business_days) == due


def test_the_desks_clocks_say_what_the_desks_promise() -> None:
    for desk in desks().values():
        clock = clocks()[f"{desk.id}_reply"]
        assert (clock.unit, clock.count) == (Unit.BUSINESS_DAYS, desk.reply_business_days)
        assert clock.sense is Sense.EXPECT
