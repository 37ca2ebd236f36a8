"""What becomes of a person's access when their work changes: ended at once, then looked over."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from assisterdesk.basics.ids import CaseId, StaffId

ReviewId = NewType("ReviewId", str)


class JobEvent(StrEnum):
    """Each ends access the moment it is written down (O-D1)."""

    JOB_CHANGED = "job changed"
    TRANSFERRED = "transferred"
    LEAVE = "leave"
    LEFT = "left"


JOB_EVENT_TITLE: dict[JobEvent, str] = {
    JobEvent.JOB_CHANGED: "Other roles or another kind of work",
    JobEvent.TRANSFERRED: "Moved to other work",
    JobEvent.LEAVE: "On leave",
    JobEvent.LEFT: "Left the office",
}

#: with these the person's own cases close to them as well
CLOSES_OWN = frozenset({JobEvent.TRANSFERRED, JobEvent.LEAVE, JobEvent.LEFT})


@dataclass(frozen=True, slots=True)
class JobReview:
    """`ended`: how many grants were taken away; `own_cases`: how many cases are still theirs.

    Open until a supervisor or the information owner, never the person, says what stays closed.
    """

    id: ReviewId
    staff: StaffId
    event: JobEvent
    at: datetime
    by: StaffId
    ended: int
    own_cases: int = 0
    closed_at: datetime | None = None
    closed_by: StaffId | None = None
    gave_back: bool = False
    flagged: bool = False

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class Moved:
    """A person's work changes now."""

    staff: StaffId
    event: JobEvent


@dataclass(frozen=True, slots=True)
class Looked:
    """What a review came to: with `gives_back` the person's own cases open to them again."""

    review: ReviewId
    gives_back: bool


@dataclass(frozen=True, slots=True)
class Assigned:
    """A case gets another owner, by somebody whose work that is and who need not see it."""

    case: CaseId
    to: StaffId


@dataclass(frozen=True, slots=True)
class HandedBack:
    """Handing a case over is undone by who did it, while nothing was done on the case since."""

    case: CaseId


@dataclass(frozen=True, slots=True)
class GrantEnded:
    """One grant is taken away."""

    staff: StaffId
    case: CaseId
    basis: str
