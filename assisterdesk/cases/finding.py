"""What a search is narrowed to and what it finds: cases, and where in them the words stand."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.cases.case import CaseRow, CaseState


class Where(StrEnum):
    """Where the words were found; of several places the first of these is told."""

    REFERENCE = "reference"
    IDENTIFIER = "identifier"
    PERSON = "person"
    HOUSEHOLD = "household"
    TOPIC = "topic"
    SUBMISSION = "submission"
    DOCUMENT = "document"
    NOTE = "note"
    MESSAGE = "message"
    TASK = "task"
    CONTACT = "contact"
    ASSOCIATION = "association"
    SIMILAR = "similar"


class CaseOrder(StrEnum):
    """What a list of cases is sorted by; cases that are alike by it stand by their ids."""

    CHANGED = "changed"
    REFERENCE = "reference"
    HOUSEHOLD = "household"
    TOPIC = "topic"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted; what is empty or None does not narrow.

    `desk`, `case_type`, `unanswered` and `due_by` speak of one submission that fits all of them;
    `due_by` also finds a task that is due by that day.
    """

    states: frozenset[CaseState] = frozenset()
    owner: StaffId | None = None
    desk: DeskId | None = None
    case_type: str = ""
    unanswered: bool = False
    due_by: date | None = None
    #: no agent of record and no association is noted on it
    unassociated: bool = False
    #: only these
    among: frozenset[CaseId] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """One case that was found.

    `name` is the person's in whom the words were found, '' otherwise. `at` is the day of the note,
    mail or contact. `what` names an identifier's kind or a submission's title, never a value.
    """

    case: CaseRow
    where: Where
    person: PersonId | None = None
    name: str = field(default="", repr=False)
    at: datetime | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class LikelySame:
    """A person the viewer may see who may be the same as one being entered.

    `why` are the facts both have, by field name: ``name``, ``ssn``, ``phone``, ``birthdate``, ...
    """

    person: PersonId
    case: CaseId
    reference: str
    household: str = field(repr=False)
    name: str = field(repr=False)
    why: tuple[str, ...] = ()
