"""What came in from a spreadsheet in one go, and how much of it stands as it came."""

from dataclasses import dataclass
from datetime import datetime

from assisterdesk.basics.ids import CaseId, ChangeId, PersonId, StaffId


@dataclass(frozen=True, slots=True)
class Import:
    """`cases` counts the new ones; `taken_back_at` is None while it stands."""

    id: str
    at: datetime
    by: StaffId
    cases: int
    people: int
    notes: int
    tasks: int
    taken_back_at: datetime | None = None
    taken_back_by: StaffId | None = None


@dataclass(frozen=True, slots=True)
class ImportPart:
    """What an import did to one case. `untouched`: nothing was changed or typed there since;
    `people` are all of the case's."""

    case: CaseId
    change: ChangeId
    is_new: bool
    untouched: bool
    people: tuple[PersonId, ...] = ()
