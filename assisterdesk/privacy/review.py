"""Which looks deserve a second look: the flags of the log review, from plain facts (O-G4).

A flag says that somebody should ask; it says nothing about whether the look was right.
"""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, StaffId


class Flag(StrEnum):
    OWN_RECORD = "own_record"
    SAME_SURNAME = "same_surname"
    NO_OPEN_CASE = "no_open_case"
    OUT_OF_HOURS = "out_of_hours"
    MANY_IN_A_ROW = "many_in_a_row"


FLAG_TITLE: dict[Flag, str] = {
    Flag.OWN_RECORD: "Own record",
    Flag.SAME_SURNAME: "Same last name",
    Flag.NO_OPEN_CASE: "Case was closed",
    Flag.OUT_OF_HOURS: "Out of hours",
    Flag.MANY_IN_A_ROW: "Many cases in a row",
}


class Judgement(StrEnum):
    """What the reviewer found."""

    VALID = "valid"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Review:
    """A mark on one entry; a later one replaces it, both are kept."""

    seq: int
    judgement: Judgement
    by: StaffId
    at: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """What the flags are made from. `at` is the local time where the office is; `names` are the
    full names in the case, lower case, and `closed_since` is set while the case is closed."""

    seq: int
    at: datetime
    who: StaffId
    who_name: str
    case: CaseId
    names: tuple[str, ...]
    closed_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewRules:
    """Office hours and what "many" means."""

    opens: time = time(7)
    closes: time = time(19)
    weekdays_only: bool = True
    many: int = 15
    within: timedelta = timedelta(minutes=10)


def flags(
    looks: Iterable[Look], rules: ReviewRules = ReviewRules()  # noqa: B008 - a frozen value
) -> dict[int, tuple[Flag, ...]]:
    """The flags of each look by number, in the order of `Flag`; looks without one are left out.

    `looks` come oldest first.
    """
    recent: dict[StaffId, deque[Look]] = defaultdict(deque)
    found: dict[int, set[Flag]] = defaultdict(set)
    for look in looks:
        for flag in _alone(look, rules):
            found[look.seq].add(flag)
        row = recent[look.who]
        row.append(look)
        while row[0].at < look.at - rules.within:
            row.popleft()
        if len({one.case for one in row}) >= rules.many:
            for one in row:
                found[one.seq].add(Flag.MANY_IN_A_ROW)
    return {seq: tuple(f for f in Flag if f in held) for seq, held in found.items()}


def _alone(look: Look, rules: ReviewRules) -> Iterable[Flag]:
    own = look.who_name.casefold().split()
    parts = [name.split() for name in look.names]
    if own and any(own[0] == name[0] and own[-1] == name[-1] for name in parts if name):
        yield Flag.OWN_RECORD
    elif len(own) > 1 and any(own[-1] == name[-1] for name in parts if len(name) > 1):
        yield Flag.SAME_SURNAME
    if look.closed_since is not None and look.at >= look.closed_since:
        yield Flag.NO_OPEN_CASE
    inside = rules.opens <= look.at.time() < rules.closes
    if not inside or (rules.weekdays_only and look.at.weekday() > 4):
        yield Flag.OUT_OF_HOURS
