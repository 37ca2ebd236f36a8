"""Asking for access: what is asked, and which two people may say yes (O-D1).

Approved by a supervisor and by an information owner, two people, and nobody their own request. In
an office of two the other person signs for both, an office of one can only write down that it is
one: both are flagged.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import product
from typing import NewType, Protocol

from assisterdesk.access.grants import Level
from assisterdesk.basics.ids import CaseId, SlotId, StaffId
from assisterdesk.basics.kinds import Role

RequestId = NewType("RequestId", str)

#: no approved access lasts longer without being asked for anew
LONGEST = timedelta(days=366)
#: emergency access; the policy of a computer may say less
GLASS_HOURS, GLASS_HOURS_MOST = 4, 12


class Seat(StrEnum):
    """Whose yes is needed."""

    SUPERVISOR = "supervisor"
    INFORMATION_OWNER = "information_owner"

    @property
    def role(self) -> Role:
        return Role(self.value)


class Flag(StrEnum):
    """What was out of the ordinary about a yes."""

    NONE = ""
    OFFICE_OF_ONE = "office of one"
    OFFICE_OF_TWO = "office of two"
    STAND_IN = "stand-in"


FLAG_TITLE: dict[Flag, str] = {
    Flag.NONE: "",
    Flag.OFFICE_OF_ONE: "Signed by the person who asked: the office has nobody else",
    Flag.OFFICE_OF_TWO: "Both signatures by the same person: the office has only two people",
    Flag.STAND_IN: "Signed by the privacy contact: nobody else holds the role",
}


class RequestState(StrEnum):
    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    #: it was given and then taken away before its day
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """What somebody asks for: one `case`, or all cases of `owner`.

    `break_glass`: they took it themselves in an emergency, at once. `purpose` is free text that was
    judged by the gate's rules: it names no client.
    """

    id: RequestId
    staff: StaffId
    level: Level
    reason: str
    purpose: str
    asked_at: datetime
    until: datetime
    case: CaseId | None = None
    owner: StaffId | None = None
    break_glass: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """One yes or no. `elsewhere`: it came back sealed from another computer."""

    request: RequestId
    seat: Seat
    by: StaffId
    at: datetime
    approves: bool
    flag: Flag = Flag.NONE
    words: str = ""
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with what became of it. `reference` is the case's, "" for a caseload.

    `seen_by`: who looked into an emergency access afterwards, and said what in `seen_words`.
    """

    request: AccessRequest
    state: RequestState
    reference: str
    decisions: tuple[Decision, ...] = ()
    seen_by: StaffId | None = None
    seen_at: datetime | None = None
    seen_words: str = ""

    @property
    def open_seats(self) -> tuple[Seat, ...]:
        if self.request.break_glass or self.state is not RequestState.OPEN:
            return ()
        signed = {d.seat for d in self.decisions if d.approves}
        return tuple(seat for seat in Seat if seat not in signed)

    @property
    def flags(self) -> tuple[Flag, ...]:
        return tuple(dict.fromkeys(d.flag for d in self.decisions if d.flag is not Flag.NONE))

    def in_force(self, now: datetime) -> bool:
        return self.state is RequestState.APPROVED and now < self.request.until


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody says to a request. With `elsewhere` it came back from another computer, and
    `secret` shows that it was opened there."""

    request: RequestId
    seat: Seat
    by: StaffId
    approves: bool
    words: str = ""
    secret: bytes = field(default=b"", repr=False)

    @property
    def elsewhere(self) -> bool:
        return bool(self.secret)


@dataclass(frozen=True, slots=True)
class Turn:
    """What becomes of a request otherwise: withdrawn or ended, or an emergency was looked into."""

    request: RequestId
    state: RequestState | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class SentAway:
    """A request went sealed to somebody at another computer; `secret_hash` is of what is in it."""

    request: RequestId
    to: StaffId
    seat: Seat
    secret_hash: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ApproverCard:
    """Whose card it is that a request may be sealed to; `by` has registered it."""

    staff: StaffId
    store: str
    slot: SlotId
    label: str
    public: bytes
    by: StaffId = StaffId("")


class Member(Protocol):
    """What is needed to know of a staff member here."""

    @property
    def id(self) -> StaffId: ...
    @property
    def roles(self) -> frozenset[Role]: ...
    @property
    def active(self) -> bool: ...


def seats_for(person: StaffId, asked: Asked, staff: Iterable[Member]) -> dict[Seat, Flag]:
    """The open seats that this person may sign for now, and how that is flagged; none usually.

    Who could sign for both finds first the one that fewer others could sign for.
    """
    active = [m for m in staff if m.active]
    member = next((m for m in active if m.id == person), None)
    if member is None:
        return {}
    others = [m for m in active if m.id != asked.request.staff]
    if not others:
        return dict.fromkeys(asked.open_seats, Flag.OFFICE_OF_ONE)
    if member not in others:
        return {}
    if len(active) == 2:
        return dict.fromkeys(asked.open_seats, Flag.OFFICE_OF_TWO)
    if any(d.by == person for d in asked.decisions):
        return {}
    found = {seat: _flag(member, seat, others) for seat in asked.open_seats}
    able = [(seat, flag) for seat, flag in found.items() if flag is not None]

    def rarity(one: tuple[Seat, Flag]) -> tuple[bool, int]:
        return one[1] is Flag.STAND_IN, sum(one[0].role in m.roles for m in others)

    return dict(sorted(able, key=rarity))


def missing_seats(asked: Asked, staff: Iterable[Member]) -> tuple[Seat, ...]:
    """Seats that nobody of the office can sign for: a role has to be given to somebody first."""
    staff = tuple(staff)
    if len([m for m in staff if m.active]) <= 2:
        return ()
    able = {seat: set[StaffId]() for seat in asked.open_seats}
    for member in staff:
        for seat in seats_for(member.id, asked, staff):
            able[seat].add(member.id)
    nobody = tuple(seat for seat, people in able.items() if not people)
    if nobody or any(len(set(pick)) == len(pick) for pick in product(*able.values())):
        return nobody
    # one person alone could sign for either of both
    return asked.open_seats[1:]


def _flag(member: Member, seat: Seat, others: list[Member]) -> Flag | None:
    if seat.role in member.roles:
        return Flag.NONE
    if Role.PRIVACY_CONTACT in member.roles and not any(seat.role in m.roles for m in others):
        return Flag.STAND_IN
    return None
