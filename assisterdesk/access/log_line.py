"""The access log's lines: what is written before anything of a person is seen (O-G2 to O-G4)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.kinds import PiiCategory


class Action(StrEnum):
    """What was done. A closed list: free text has no place in the log's key fields."""

    STORE_CREATED = "store created"
    SIGNED_IN = "signed in"
    SIGN_IN_FAILED = "sign-in failed"
    LOCKED = "locked"
    LISTED = "case list opened"
    LIST_SHOWN = "case list shown"
    SOUGHT = "person sought"
    OPENED = "case opened"
    REVEALED = "field revealed"
    CREATED = "record created"
    CHANGED = "record changed"
    COMPOSED = "submission composed"
    JUDGED = "gate asked"
    REFUSED = "gate refused"
    ATTACHED = "document attached"
    CLEARED = "cleared to leave"
    SENT = "sent"
    OUTCOME_UNKNOWN = "sending, outcome unknown"
    RECEIVED = "reply filed"
    COPIED = "copied"
    PRINTED = "printed"
    WRITTEN_OUT = "written to a file"
    OPENED_OUTSIDE = "opened in another program"
    TAUGHT = "gate taught"
    HANDED_OVER = "case handed over"
    ERASED = "case erased"
    EXPORTED = "case packed"
    IMPORTED = "case unpacked"
    BROUGHT_IN = "spreadsheet brought in"
    PAPER_SEEN = "paper record seen"
    PRIVACY_OPENED = "privacy record opened"
    POLICY_CHANGED = "policy changed"
    CHANNEL_CHANGED = "secure channel changed"
    LOG_VIEWED = "log viewed"
    LOG_REVIEWED = "log entry reviewed"
    LOG_VERIFIED = "log verified"
    BACKED_UP = "backup made"
    RESTORED = "backup put back"
    SALVAGED = "damaged store salvaged"
    STAFF_LEFT = "sign-in taken away"
    ACCESS_ASKED = "access asked for"
    ACCESS_DECIDED = "access decided"
    ACCESS_GIVEN = "access given"
    ACCESS_ENDED = "access ended"
    ACCESS_REVIEWED = "access looked over"
    BREAK_GLASS = "emergency access"
    WORK_CHANGED = "work changed"
    REMOTE_SESSION = "remote session"
    LOG_CUT = "log cut by its policy"
    CLOCK_BACK = "clock went backwards"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line before it has a place in the chain. Holds ids and kinds, never values.

    `fields` are names of fields seen or left, `recipient` a desk or an allowed address' role,
    `detail` an opaque id, a state or a count: no free text and nothing of a person.
    """

    action: Action
    access: Access
    people: tuple[PersonId, ...] = ()
    categories: tuple[PiiCategory, ...] = ()
    fields: tuple[str, ...] = ()
    count: int = 0
    recipient: str = ""
    route: str = ""
    result: str = "done"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A line in its place. `role` is the role in force then; `at` is UTC."""

    seq: int
    at: datetime
    who_name: str
    role: str
    device: str
    line: LogLine
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries are wanted; what is empty or None does not narrow."""

    case: CaseId | None = None
    who: StaffId | None = None
    actions: frozenset[Action] = frozenset()

    @property
    def is_sought(self) -> bool:
        """Whether entries have to be gone through one by one: only a case's are found at once."""
        return self.who is not None or bool(self.actions)


@dataclass(frozen=True, slots=True)
class LogStretch:
    """Entries, newest first, and the number before which to go on; None at the log's beginning."""

    entries: tuple[LogEntry, ...]
    next: int | None


class ChainState(StrEnum):
    """What a check of the log says, in the three words of the design."""

    CONFIRMED = "confirmed"
    NO_ANCHOR = "no anchor here"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """`text` says it in plain words: what was checked, and since when something is wrong.

    `first_bad` is the sequence number of the first entry that does not fit, None when all do.
    """

    state: ChainState
    entries: int
    text: str
    first_bad: int | None = None
    anchored_at: datetime | None = None
