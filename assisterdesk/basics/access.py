"""Access: who looks, at which case, and why. Nothing of a person is read without one."""

from dataclasses import dataclass
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, StaffId


class Exemption(StrEnum):
    """Grounds on which the Ohio model would ask for no log entry (O-G4).

    Everything is logged all the same; the ground is stored with the entry.
    """

    NONE = "none"
    OFFICIAL_OR_RESEARCH = "i"
    ROUTINE_NOT_DIRECTED = "ii"
    INCIDENTAL = "iii"
    OWN_REQUEST = "iv"


@dataclass(frozen=True, slots=True)
class Access:
    """The reason for one look.

    `case` is None only for work that is not directed at a named individual (a list). `reason` is
    the id of an entry of the reasons catalogue; `note` is the person's free words, judged by the
    gate's rules before they are kept.
    """

    who: StaffId
    reason: str
    case: CaseId | None = None
    note: str = ""
    exemption: Exemption = Exemption.NONE
