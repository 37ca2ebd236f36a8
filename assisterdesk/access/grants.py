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


@dataclass(frozen=True, slots=True)
class Grant:
    """`basis` says where it comes from: created, assigned, approved."""

    staff: StaffId
    case: CaseId
    level: Level
    basis: str
    since: datetime
    until: datetime | None = None
