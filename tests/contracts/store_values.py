"""Invented values, a clock to set and short ways to save: what tests of a store begin with."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from assisterdesk.access.grants import Grant
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.ports import Store
from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import (
    CaseId,
    DeviceId,
    DocumentId,
    NoteId,
    PersonId,
    StaffId,
    SubmissionId,
    new_id,
)
from assisterdesk.basics.kinds import AssisterKind, DeskId, Role
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import (
    Case,
    CaseState,
    Document,
    Note,
)
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.task import Task
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import Address, Person, PersonName, Relation
from assisterdesk.submissions.submission import FiledMessage, State, Submission

DEVICE = DeviceId("desk-1")
PA = StaffId("staff-pa-houa")
OMAR = StaffId("staff-omar")
CASE = CaseId("case-xiong")
OTHER = CaseId("case-hassan")
MAI = PersonId("person-mai")

STAFF_PA = Staff(
    PA,
    "Pa Houa Vang",
    AssisterKind.NAVIGATOR,
    frozenset({Role.ASSISTER, Role.SUPERVISOR, Role.INFORMATION_OWNER}),
    assister_id="AB12CD34E",
    phone="651-555-0101",
    email="pahoua@office.invalid",
    trained_on=date(2026, 8, 1),
    certified_until=date(2027, 8, 1),
)


class TickingClock:
    """A clock that a test sets; each look at it takes a millisecond."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, 41, tzinfo=UTC)

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at

    def later(self, **span: float) -> None:
        self.at += timedelta(**span)


def access(who: StaffId = PA, case: CaseId | None = CASE) -> Access:
    return Access(who, "status_inquiry", case)


def opened(who: StaffId = PA, case: CaseId = CASE, *people: PersonId) -> LogLine:
    return LogLine(Action.OPENED, access(who, case), people=people, fields=("notes",))


def household(case: CaseId = CASE, reference: str = "7QX2KD", **more: object) -> Case:
    value = Case(
        case,
        reference,
        "Xiong family",
        CaseState.OPEN,
        PA,
        datetime(2026, 11, 20, 9, tzinfo=UTC),
        topic="Renewal",
        language="Hmong",
    )
    return replace(value, **more)  # type: ignore[arg-type]


def mai(case: CaseId = CASE) -> Person:
    return Person(
        MAI,
        case,
        Relation.SELF,
        PersonName("Mai", "Xiong", "Pa", "", ("Maiv Xyooj", "Mai Yang")),
        birthdate=date(1987, 5, 3),
        ssn="900123456",
        phones=("651-555-0142", "612-555-0143"),
        emails=("mai.xiong@example.org",),
        address=Address("1420 Larpenteur Ave W", "Apt 3", "Saint Paul", "MN", "55113"),
        ids=(("MNsure", "0000042"), ("PMI", "0000043")),
        language="Hmong",
        interpreter=True,
    )


def a_note(text: str = "Called; will bring the notice.", **more: object) -> Note:
    value = Note(NoteId(new_id()), CASE, PA, datetime(2026, 11, 21, 10, tzinfo=UTC), text)
    return replace(value, **more)  # type: ignore[arg-type]


def a_document(content: bytes) -> Document:
    return Document(
        DocumentId(new_id()),
        CASE,
        "Mai Xiong paystub.pdf",
        "paystub",
        "application/pdf",
        len(content),
        hashlib.sha256(content).hexdigest(),
        datetime(2026, 11, 21, 11, tzinfo=UTC),
        PA,
    )


def a_submission(state: State = State.PREPARED, **more: object) -> Submission:
    at = datetime(2026, 11, 21, 11, 30, tzinfo=UTC)
    value = Submission(
        SubmissionId(new_id()),
        CASE,
        "case_status",
        "Case status",
        DeskId.ARC,
        "exchange",
        "7QX2KD",
        PA,
        at,
        state,
        "ab" * 32,
        at,
    )
    return replace(value, **more)  # type: ignore[arg-type]


def save(store: Store, *values: object, who: StaffId = PA, case: CaseId | None = CASE) -> None:
    """All of them in one change."""
    with store.change(who, "save", case) as change:
        for value in values:
            match value:
                case Case():
                    change.put_case(value)
                case Person():
                    change.put_person(value)
                case Note():
                    change.put_note(value)
                case Submission():
                    change.put_submission(value, b"what was reviewed")
                case FiledMessage():
                    change.put_message(value)
                case Task():
                    change.put_task(value)
                case Consent():
                    change.put_consent(value)
                case Contact():
                    change.put_contact(value)
                case Association():
                    change.put_association(value)
                case Grant():
                    change.put_grant(value)
                case Staff():
                    change.put_staff(value)
                case _:
                    raise TypeError(type(value).__name__)
        change.commit()


def log_of(store: Store) -> list[LogLine]:
    """Every line so far, oldest first (and one more for this look)."""
    line = LogLine(Action.LOG_VIEWED, access(case=None))
    entries = store.log_page(line, None, 100_000)
    return [entry.line for entry in reversed(entries[1:])]
