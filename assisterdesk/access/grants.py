"""Grants: who may do what with which case (O-D1). Closed by default."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from assisterdesk.basics.ids import CaseId, StaffId


class Level(IntEnum):
    """Each level includes those below it."""

    EXISTS = 1
    READ = 2
    READ_MASKED_FIELDS = 3
    WRITE = 4
    SEND = 5


LEVEL_TITLE: dict[Level, str] = {
    Level.EXISTS: "Know that it exists",
    Level.READ: "Read, identifiers masked",
    Level.READ_MASKED_FIELDS: "Read, identifiers too",
    Level.WRITE: "Read and write",
    Level.SEND: "Read, write and send",
}

#: where a grant comes from. Making a case, being assigned one, and what a former owner keeps
CREATED, ASSIGNED, HANDED_OVER = "created", "assigned", "handed over"
#: the verb of the change that passes a case on, and the reason it is done under
HAND_OVER, HAND_OVER_REASON = "hand over", "hand_over"
#: two people approved a request; its id follows, so that two requests are two grants
APPROVED = "approved"
#: taken in an emergency, for hours
BREAK_GLASS = "break glass"

BASIS_TITLE: dict[str, str] = {
    CREATED: "Made the case",
    ASSIGNED: "The case was assigned",
    HANDED_OVER: "Kept after handing over",
    APPROVED: "Approved by two",
    BREAK_GLASS: "Emergency access",
}


@dataclass(frozen=True, slots=True)
class Grant:
    """`basis` says where it comes from: created, assigned, approved."""

    staff: StaffId
    case: CaseId
    level: Level
    basis: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaseloadGrant:
    """For all cases of `owner`, also those that come while it is in force."""

    staff: StaffId
    owner: StaffId
    level: Level
    basis: str
    since: datetime
    until: datetime | None = None


def basis_of(kind: str, request: str) -> str:
    """The basis of the grant that a request led to."""
    return f"{kind}: {request}"


def basis_title(basis: str) -> str:
    return BASIS_TITLE.get(basis.partition(":")[0], basis)
