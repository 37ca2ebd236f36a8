"""How the office stands to a household's coverage: agent of record (broker), association (others).

A broker is paid by the carrier only as agent of record; a navigator agency is paid for a case only
when it is associated with it. Either is asked for in time, confirmed or not, and later paid.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.ids import AssociationId, CaseId, StaffId


class AssociationKind(StrEnum):
    AGENT_OF_RECORD = "agent_of_record"
    CASE_ASSOCIATION = "case_association"


ASSOCIATION_KIND_TITLE: dict[AssociationKind, str] = {
    AssociationKind.AGENT_OF_RECORD: "Agent of record",
    AssociationKind.CASE_ASSOCIATION: "Case association",
}


class CoverageProgram(StrEnum):
    QHP = "qhp"
    MEDICAL_ASSISTANCE = "ma"
    MINNESOTACARE = "minnesotacare"


COVERAGE_PROGRAM_TITLE: dict[CoverageProgram, str] = {
    CoverageProgram.QHP: "Qualified health plan",
    CoverageProgram.MEDICAL_ASSISTANCE: "Medical Assistance",
    CoverageProgram.MINNESOTACARE: "MinnesotaCare",
}


class AssociationState(StrEnum):
    TO_ASK = "to_ask"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    REMOVED = "removed"


ASSOCIATION_STATE_TITLE: dict[AssociationState, str] = {
    AssociationState.TO_ASK: "To ask",
    AssociationState.ASKED: "Asked",
    AssociationState.CONFIRMED: "Confirmed",
    AssociationState.REFUSED: "Refused",
    AssociationState.REMOVED: "Removed",
}


@dataclass(frozen=True, slots=True)
class Association:
    """One coverage of one household. Days are Minnesota's; `paid_cents` is what came in.

    `clock` names the entry of `clocks.toml` that runs and `due` its last day, both as of the last
    save; "" and None while none runs. `text` may name people.
    """

    id: AssociationId
    case: CaseId
    kind: AssociationKind
    state: AssociationState
    made_at: datetime
    made_by: StaffId
    program: CoverageProgram = CoverageProgram.QHP
    carrier: str = ""
    plan_year: int | None = None
    applied_on: date | None = None
    enrolled_on: date | None = None
    asked_on: date | None = None
    confirmed_on: date | None = None
    pay_expected_on: date | None = None
    paid_on: date | None = None
    paid_cents: int | None = None
    text: str = field(default="", repr=False)
    clock: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class DueAssociation:
    """One as Today may name it: the case by reference, what runs out and when."""

    id: AssociationId
    case: CaseId
    reference: str
    kind: AssociationKind
    clock: str
    due: date


@dataclass(frozen=True, slots=True)
class AssociationRow:
    """One line of the list of clients: the record without its words, and whose case it is."""

    association: Association
    reference: str
    household: str = field(repr=False)
    owner: StaffId


@dataclass(frozen=True, slots=True)
class AssociationCursor:
    """After which line the next page begins; `due` "" stands for no clock."""

    due: str
    id: AssociationId


class AssociationOrder(StrEnum):
    """What a list of clients is sorted by; a record without that stands first, upwards."""

    DUE = "due"
    REFERENCE = "reference"
    HOUSEHOLD = "household"
    STATE = "state"
    CARRIER = "carrier"
    PROGRAM = "program"
    YEAR = "year"
    ENROLLED = "enrolled"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class AssociationFilter:
    """What is looked for; what is empty or None does not narrow.

    `text` matches reference, household, topic and carrier. `due_by`: a clock ends by that day.
    `unpaid`: confirmed and not paid.
    """

    kinds: frozenset[AssociationKind] = frozenset()
    states: frozenset[AssociationState] = frozenset()
    programs: frozenset[CoverageProgram] = frozenset()
    plan_year: int | None = None
    owner: StaffId | None = None
    due_by: date | None = None
    unpaid: bool = False
    text: str = ""
    #: of this case alone
    case: CaseId | None = None
