"""Training and certification: said a month before they lapse, and after."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff
from assisterdesk.office.training import REMIND_BEFORE, TRAINING_GOOD_FOR, Duty, lapses

TODAY = date(2026, 11, 20)
STAFF = Staff(StaffId("s"), "Linnea Brandvold", AssisterKind.NAVIGATOR, frozenset({Role.ASSISTER}))


@pytest.mark.requirement("M3")
def test_a_last_good_day_still_counts_and_the_next_does_not():
    (lapse,) = lapses(replace(STAFF, certified_until=TODAY), TODAY)
    assert lapse.duty is Duty.CERTIFICATION
    assert not lapse.is_over(TODAY)
    assert lapse.is_over(TODAY + timedelta(days=1))


def test_training_is_yearly():
    trained = replace(STAFF, trained_on=TODAY - TRAINING_GOOD_FOR - timedelta(days=1))
    (lapse,) = lapses(trained, TODAY)
    assert lapse.duty is Duty.TRAINING
    assert lapse.is_over(TODAY)


def test_nothing_is_said_more_than_a_month_before_or_without_a_date():
    assert lapses(STAFF, TODAY) == ()
    assert lapses(replace(STAFF, certified_until=TODAY + REMIND_BEFORE), TODAY) == ()
