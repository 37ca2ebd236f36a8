"""Business days of the state's desks: weekends and Minnesota's state holidays do not count."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from assisterdesk.basics.catalogue import Entry, Id, Text, in_file

#: The desks' days begin and end in Minnesota, wherever the assister's clock stands.
MINNESOTA = ZoneInfo("America/Chicago")
_DAY = timedelta(days=1)


class HolidayRule(Entry):
    """When a holiday falls, in one of four ways.

    A fixed `month` and `day` (`moved` when on Sunday to Monday, on Saturday to Friday); the
    `nth` `weekday` (0 is Monday; nth -1 is the last) of `month`; `days_after` another holiday;
    or single `dates` (an office adds days on which a desk said it is closed).
    """

    title: Text
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    moved: bool = False
    weekday: Annotated[int, Field(ge=0, le=6)] | None = None
    nth: Literal[-1, 1, 2, 3, 4] | None = None
    after: Id | None = None
    days_after: Annotated[int, Field(ge=1, le=6)] | None = None
    dates: tuple[date, ...] = ()
    since: Annotated[int, Field(ge=1900)] = 1900

    @model_validator(mode="after")
    def _is_one_way(self) -> Self:
        fixed = self.month is not None and self.day is not None
        nth = self.month is not None and self.weekday is not None and self.nth is not None
        follows = self.after is not None and self.days_after is not None
        if [fixed, nth, follows, bool(self.dates)].count(True) != 1:
            raise ValueError(
                "give month and day, or month, weekday and nth, or after and days_after, or dates"
            )
        if fixed and self.day is not None and self.month is not None:
            if self.day > monthrange(2024, self.month)[1]:
                raise ValueError("that month has no such day")
        return self

    def days_in(self, year: int, others: Mapping[str, "HolidayRule"]) -> tuple[date, ...]:
        """The days it takes in `year` by its own rule; a moved one may lie in the year beside."""
        if self.dates:
            return tuple(day for day in self.dates if day.year == year)
        if year < self.since:
            return ()
        if self.after is not None and self.days_after is not None:
            before = others[self.after].days_in(year, others) if self.after in others else ()
            return tuple(day + self.days_after * _DAY for day in before)
        month = self.month or 1
        if self.weekday is not None and self.nth is not None:
            return (_nth_weekday(year, month, self.weekday, self.nth),)
        if self.day is None or self.day > monthrange(year, month)[1]:
            return ()
        day = date(year, month, self.day)
        shift = {5: -1, 6: 1}.get(day.weekday(), 0) if self.moved else 0
        return (day + shift * _DAY,)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - (last.weekday() - weekday) % 7 * _DAY
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + (nth - 1) * 7) * _DAY


@lru_cache(maxsize=64)
def holidays_in(year: int, override: Path | None = None) -> Mapping[date, str]:
    """The days of `year` on which the state's desks are closed, with their names, in order.

    Raises `Damaged` when the catalogue is not what it should be.
    """
    rules = {r.id: r for r in in_file("holidays.toml", "holiday", HolidayRule, override)}
    found = {
        day: rule.title
        for rule in rules.values()
        # New Year's Day on a Saturday is kept on the last day of the year before
        for base in (year - 1, year, year + 1)
        for day in rule.days_in(base, rules)
        if day.year == year
    }
    return MappingProxyType(dict(sorted(found.items())))


def is_business_day(day: date, override: Path | None = None) -> bool:
    return day.weekday() < 5 and day not in holidays_in(day.year, override)


def add_business_days(start: date, count: int, override: Path | None = None) -> date:
    """The `count`-th business day after `start`; the first day is left out, the last counts.

    `count` is at least 1 (Minn. Stat. 645.15 counts periods the same way).
    """
    if count < 1:
        raise ValueError("count of business days is at least 1")
    day = start
    while count:
        day += _DAY
        count -= is_business_day(day, override)
    return day


def business_days_after(start: date, end: date, override: Path | None = None) -> int:
    """How many business days lie after `start` up to and with `end`; 0 when `end` is no later."""
    days = (end - start).days
    return sum(is_business_day(start + n * _DAY, override) for n in range(1, days + 1))


def day_in_minnesota(moment: datetime) -> date:
    """The calendar day there. Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone names no day")
    return moment.astimezone(MINNESOTA).date()


def reply_due(sent_at: datetime, business_days: int, override: Path | None = None) -> date:
    """The last day for a desk's reply to what was sent at `sent_at` (aware)."""
    return add_business_days(day_in_minnesota(sent_at), business_days, override)


def overdue_by(due: date, now: datetime, override: Path | None = None) -> int:
    """Business days since `due` passed; 0 until that day is over in Minnesota."""
    return business_days_after(due, day_in_minnesota(now), override)
