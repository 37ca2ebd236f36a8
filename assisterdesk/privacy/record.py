"""What every record of the privacy office carries, and the letters kept with it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from assisterdesk.basics.ids import StaffId

PrivacyRecordId = NewType("PrivacyRecordId", str)
LetterId = NewType("LetterId", str)


class LetterKind(StrEnum):
    """Each has a template of this name under `resources/letters`."""

    OWN_LIST = "own_list"
    OWN_LIST_NONE = "own_list_none"
    INVALID_ACCESS = "invalid_access"
    WHO_HAS_SEEN = "who_has_seen"
    STATUTES = "statutes"
    LOG_POLICY = "log_policy"
    ASSESSMENT = "assessment"
    ACCESS_LOG = "access_log"
    SECURITY = "security_statement"


LETTER_TITLE: dict[LetterKind, str] = {
    LetterKind.OWN_LIST: "List of what is kept",
    LetterKind.OWN_LIST_NONE: "Nothing to list",
    LetterKind.INVALID_ACCESS: "Notice of invalid access",
    LetterKind.WHO_HAS_SEEN: "Who has seen my data",
    LetterKind.STATUTES: "Laws that keep data confidential",
    LetterKind.LOG_POLICY: "Policy on the access log",
    LetterKind.ASSESSMENT: "Privacy assessment",
    LetterKind.ACCESS_LOG: "Access log",
    LetterKind.SECURITY: "Security statement",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was made; its bytes are kept apart. `record` is what it belongs to."""

    id: LetterId
    record: PrivacyRecordId
    kind: LetterKind
    made_at: datetime
    made_by: StaffId
    sha256: str


class Delivery(StrEnum):
    """How something reached a person (any method fit to inform them)."""

    WRITTEN = "written"
    ELECTRONIC = "electronic"
    TELEPHONE = "telephone"
    IN_PERSON = "in_person"


DELIVERY_TITLE: dict[Delivery, str] = {
    Delivery.WRITTEN: "By letter",
    Delivery.ELECTRONIC: "By secure message",
    Delivery.TELEPHONE: "By telephone",
    Delivery.IN_PERSON: "Handed over in person",
}


def overdue(due: date | None, today: date) -> bool:
    return due is not None and due < today
