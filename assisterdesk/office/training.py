"""Yearly training and certification: when each lapses, said in time (M3)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from assisterdesk.office.staff import Staff

#: privacy and security training is yearly
TRAINING_GOOD_FOR = timedelta(days=365)
#: so long before the last good day it is said
REMIND_BEFORE = timedelta(days=30)


class Duty(StrEnum):
    TRAINING = "training"
    CERTIFICATION = "certification"


@dataclass(frozen=True, slots=True)
class Lapse:
    """`last_day`: the last day on which it still counts."""

    duty: Duty
    last_day: date

    def is_over(self, today: date) -> bool:
        return today > self.last_day


def lapses(staff: Staff, today: date) -> tuple[Lapse, ...]:
    """What has lapsed or will within a month; a date that is not recorded lapses never."""
    dates = (
        (Duty.TRAINING, staff.trained_on + TRAINING_GOOD_FOR if staff.trained_on else None),
        (Duty.CERTIFICATION, staff.certified_until),
    )
    return tuple(Lapse(duty, last) for duty, last in dates if last and today > last - REMIND_BEFORE)
