"""A contact: a talk, call or letter with the client, the desk or an agency, and what came of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, ContactId, StaffId


class ContactKind(StrEnum):
    PHONE = "phone"
    IN_PERSON = "in_person"
    VIDEO = "video"
    TEXT = "text"
    EMAIL = "email"
    LETTER = "letter"


CONTACT_KIND_TITLE: dict[ContactKind, str] = {
    ContactKind.PHONE: "Phone call",
    ContactKind.IN_PERSON: "Meeting in person",
    ContactKind.VIDEO: "Video call",
    ContactKind.TEXT: "Text message",
    ContactKind.EMAIL: "Email",
    ContactKind.LETTER: "Letter or fax",
}


class Party(StrEnum):
    """Who was at the other end."""

    CLIENT = "client"
    ARC = "arc"
    BROKER_SERVICE_LINE = "broker_service_line"
    CONTACT_CENTER = "contact_center"
    AGENCY = "agency"
    CARRIER = "carrier"
    OTHER = "other"


PARTY_TITLE: dict[Party, str] = {
    Party.CLIENT: "Client",
    Party.ARC: "Assister Resource Center",
    Party.BROKER_SERVICE_LINE: "Broker Service Line",
    Party.CONTACT_CENTER: "MNsure Contact Center",
    Party.AGENCY: "County or tribal agency",
    Party.CARRIER: "Insurance company",
    Party.OTHER: "Somebody else",
}


class Outcome(StrEnum):
    """What came of it, in a word."""

    REACHED = "reached"
    LEFT_MESSAGE = "left_message"
    NO_ANSWER = "no_answer"
    CALL_BACK = "call_back"
    SETTLED = "settled"


OUTCOME_TITLE: dict[Outcome, str] = {
    Outcome.REACHED: "Reached",
    Outcome.LEFT_MESSAGE: "Left a message",
    Outcome.NO_ANSWER: "No answer",
    Outcome.CALL_BACK: "They call back",
    Outcome.SETTLED: "Settled",
}


@dataclass(frozen=True, slots=True)
class Contact:
    """`whom` is the name given at the other end; `text` what was said or agreed."""

    id: ContactId
    case: CaseId
    kind: ContactKind
    party: Party
    at: datetime
    outcome: Outcome
    by: StaffId
    whom: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
