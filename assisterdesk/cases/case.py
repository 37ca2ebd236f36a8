"""A case: one household's matter, who owns it, and what happened on it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, DocumentId, MessageId, NoteId, StaffId


class CaseState(StrEnum):
    OPEN = "open"
    WAITING = "waiting"  # for a desk's answer
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Case:
    """`household` is the name people use for it ("Xiong family"); `topic` a plain word or two."""

    id: CaseId
    reference: str
    household: str = field(repr=False)
    state: CaseState
    owner: StaffId
    opened_at: datetime
    topic: str = ""
    language: str = ""
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list. Order: newest change first."""

    id: CaseId
    reference: str
    household: str = field(repr=False)
    state: CaseState
    topic: str
    owner: StaffId
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case somebody opened, by reference and with the moment: names nobody."""

    case: CaseId
    reference: str
    state: CaseState
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseCursor:
    """The key of the last row of a page; the next page starts after it."""

    changed_at: datetime
    id: CaseId


@dataclass(frozen=True, slots=True)
class Note:
    """A timestamped note. A new version never replaces an old one; `version` counts from 1."""

    id: NoteId
    case: CaseId
    author: StaffId
    at: datetime
    text: str = field(repr=False)
    version: int = 1


@dataclass(frozen=True, slots=True)
class Document:
    """A file kept on the case. `name` is its own name, which may name a person: it stays here.

    The name under which it leaves is made from reference, `kind` and a number. `quarantined`: it
    came from outside and nobody has released it, so it is only looked at inside the window.
    `came_with` is the desk's mail it was attached to.
    """

    id: DocumentId
    case: CaseId
    name: str = field(repr=False)
    kind: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime
    added_by: StaffId
    quarantined: bool = False
    came_with: MessageId | None = None


class DraftKind(StrEnum):
    NOTE = "note"
    SUBMISSION = "submission"
    PERSON = "person"
    CONTACT = "contact"
    CONSENT = "consent"
    #: changes of notes, by the notes' ids
    REWRITE = "rewrite"


@dataclass(frozen=True, slots=True)
class Draft:
    """What someone was typing; survives lock, crash and restart. `text` is the form as JSON."""

    owner: StaffId
    case: CaseId
    kind: DraftKind
    text: str = field(repr=False)
    saved_at: datetime
