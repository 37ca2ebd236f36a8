"""The times a report is made for, and how much of each part of them is over."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.sentence import Sentence, worded

#: more steps than this and a line tells nothing
_MOST_STEPS = 31
_LONGEST_DAYS = 366 * 5


class Step(StrEnum):
    """How much of a step of time is over: a number of a running one is no fall."""

    OVER = "over"
    RUNNING = "running"
    TO_COME = "to_come"


class Span(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Period:
    """Both days count. `steps`: the parts a line is drawn over, by title and first day."""

    since: date
    until: date
    title: str
    steps: tuple[tuple[str, date], ...]

    def is_running(self, today: date) -> bool:
        """Whether a day of it is still to come, or is today."""
        return self.since <= today <= self.until

    def step(self, at: int, today: date) -> Step:
        """How the step of that number stands on that day; today is not over."""
        if self.steps[at][1] > today:
            return Step.TO_COME
        following = self.steps[at + 1][1] if at + 1 < len(self.steps) else None
        ends = following - timedelta(days=1) if following else self.until
        return Step.RUNNING if ends >= today else Step.OVER


def period_of(span: Span, day: date) -> Period:
    """The month, quarter or year that the day is in."""
    match span:
        case Span.MONTH:
            since = day.replace(day=1)
            until = day.replace(day=monthrange(day.year, day.month)[1])
            title = worded("{month} {year}", month=_month(day, "%B"), year=day.year)
            return _period(since, until, title)
        case Span.QUARTER:
            first = (day.month - 1) // 3 * 3 + 1
            until = date(day.year, first + 2, monthrange(day.year, first + 2)[1])
            title = worded("Quarter {number} of {year}", number=(first + 2) // 3, year=day.year)
            return _period(date(day.year, first, 1), until, title)
    return _period(date(day.year, 1, 1), date(day.year, 12, 31), str(day.year))


def own_period(since: date, until: date) -> Period:
    """Raises `Refused` for days the wrong way round or too many of them."""
    if until < since:
        raise Refused("The last day is before the first. Check the two days.")
    if (until - since).days > _LONGEST_DAYS:
        raise Refused("At most five years go into one report.")
    return _period(since, until, worded("{since} to {until}", since=since, until=until))


def _period(since: date, until: date, title: str) -> Period:
    days = (until - since).days + 1
    if days <= _MOST_STEPS:
        steps = [since + timedelta(days=n) for n in range(days)]
        named = [(_short(day), day) for day in steps]
    elif days <= 7 * _MOST_STEPS // 2:
        steps = [since + timedelta(days=n) for n in range(0, days, 7)]
        named = [(_short(day), day) for day in steps]
    else:
        steps = [since]
        while (following := _next_month(steps[-1])) <= until:
            steps.append(following)
        named = [
            (worded("{month} {year}", month=_month(day, "%b"), year=day.year), day) for day in steps
        ]
    return Period(since, until, title, tuple(named))


def _short(day: date) -> Sentence:
    return worded("{day} {month}", day=day.day, month=_month(day, "%b"))


def _month(day: date, form: str) -> Sentence:
    """The month's name as the window's words know it; the window says it in its own language."""
    return worded(f"{day:{form}}")


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
