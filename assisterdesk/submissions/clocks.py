"""The clocks that events start: how long one has, or has to wait, as data."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Text, in_file


class Unit(StrEnum):
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    WEEKS = "weeks"
    MONTHS = "months"


class Sense(StrEnum):
    """What the end of a clock means: act by then, expect an answer by then, or wait until then."""

    DEADLINE = "deadline"
    EXPECT = "expect"
    WAIT = "wait"


class ClockRule(Entry):
    """`count` units after the day that `starts` names; `count_from` is the earlier end, if any."""

    title: Text
    starts: Text
    count: Annotated[int, Field(ge=1)]
    count_from: Annotated[int, Field(ge=1)] | None = None
    unit: Unit
    sense: Sense
    note: str = ""


@lru_cache(maxsize=8)
def clocks(override: Path | None = None) -> Mapping[str, ClockRule]:
    """All clocks by id. Raises `Damaged`. Read once per process and override folder."""
    found = in_file("clocks.toml", "clock", ClockRule, override)
    return MappingProxyType({clock.id: clock for clock in found})


def due_on(rule: ClockRule, start: date, add_business_days: Callable[[date, int], date]) -> date:
    """The last day of `rule` for an event on `start` (minutes and hours round up to a day).

    A month ends on the same day of the month, or on its last day where there is no such day.
    """
    match rule.unit:
        case Unit.MINUTES | Unit.HOURS:
            per_day = 24 if rule.unit is Unit.HOURS else 24 * 60
            return start + timedelta(days=-(-rule.count // per_day))
        case Unit.DAYS:
            return start + timedelta(days=rule.count)
        case Unit.WEEKS:
            return start + timedelta(weeks=rule.count)
        case Unit.BUSINESS_DAYS:
            return add_business_days(start, rule.count)
        case Unit.MONTHS:
            years, month = divmod(start.month - 1 + rule.count, 12)
            year, month = start.year + years, month + 1
            return date(year, month, min(start.day, monthrange(year, month)[1]))
