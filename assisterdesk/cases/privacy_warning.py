"""The privacy warning as it was given: to whom, by whom, when, in which language, and how.

Minnesota's Data Practices Act asks for it before private data is collected ("Tennessen warning",
13.04 subd. 2); the exchange asks for a privacy notice with or before the first form (45 CFR
155.260).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, PersonId, PrivacyWarningId, StaffId


class WarningWay(StrEnum):
    """How it was given."""

    ALOUD = "aloud"
    INTERPRETED = "interpreted"
    PAPER = "paper"


WARNING_WAY_TITLE: dict[WarningWay, str] = {
    WarningWay.ALOUD: "Read aloud",
    WarningWay.INTERPRETED: "Read aloud through an interpreter",
    WarningWay.PAPER: "Given on paper to read",
}


@dataclass(frozen=True, slots=True)
class PrivacyWarning:
    """`person` None: the whole household. `given_by` said it; `wording` names the version that was
    read. Days are Minnesota's.
    """

    id: PrivacyWarningId
    case: CaseId
    way: WarningWay
    given_on: date
    given_by: StaffId
    recorded_at: datetime
    recorded_by: StaffId
    language: str = "English"
    person: PersonId | None = None
    wording: str = ""
    copy_given_on: date | None = None


def is_given(warnings: Iterable[PrivacyWarning]) -> bool:
    """One is enough for a household: who joins later is told by the same paper."""
    return any(True for _ in warnings)


@dataclass(frozen=True, slots=True)
class WarningMissing:
    """A case without one as Today may name it: by its reference."""

    case: CaseId
    reference: str
