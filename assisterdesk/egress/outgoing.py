"""What wants to leave, what the gate saw in it, and what a person decided: frozen values only."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from assisterdesk.basics.ids import PersonId, StaffId
from assisterdesk.basics.kinds import DeskId, PiiCategory


class Protection(StrEnum):
    """How a route protects what it carries; decided by the route from facts, never by a person."""

    PLAIN = "plain"
    #: an approved encrypted service with a dated proof that it encrypts (M9)
    APPROVED_SERVICE = "approved_service"
    #: MNsure's own secure site, once the channel is ready and its host was confirmed (M7)
    SECURE_SITE = "secure_site"
    #: a way out of the machine that protects nothing: clipboard, print, export, drag, open
    UNENCRYPTED_EXIT = "unencrypted_exit"
    #: one field at a time, on its way into MNsure's own site by the person's hand
    SITE_ENTRY = "site_entry"
    #: encrypted to the desk's certificate (S/MIME), which the desk's approval names
    SEALED_TO_DESK = "sealed_to_desk"
    #: sealed to one colleague's public key (HPKE) before it reaches the gate
    SEALED_TO_COLLEAGUE = "sealed_to_colleague"


class Part(StrEnum):
    """Where in the outgoing thing a finding lies."""

    SUBJECT = "subject"
    BODY = "body"
    HEADER = "header"
    ATTACHMENT_NAME = "attachment_name"
    ATTACHMENT = "attachment"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address. `desk` is set when it is a desk's own address from the desks catalogue."""

    address: str
    desk: DeskId | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that would leave: the name it leaves under and its bytes."""

    name: str
    content: bytes = field(repr=False)
    media_type: str = "application/octet-stream"

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Everything that would leave, exactly as it would leave.

    `route` names the card in `egress.routes`. `headers` are the extra internet headers.
    """

    route: str
    protection: Protection
    recipients: tuple[Recipient, ...] = ()
    subject: str = ""
    body: str = field(default="", repr=False)
    attachments: tuple[Attachment, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    #: Outlook sensitivity to set, where that is what makes the service encrypt; '' for none
    sensitivity: str = ""
    #: random id of the submission, carried in an extended property and header
    submission: str = ""
    #: Message-ID of the mail whose conversation it goes on with; '' for a new conversation
    in_reply_to: str = ""

    def canonical(self) -> bytes:
        """The one byte form that hashes and seals are made over."""
        shape = {
            "route": self.route,
            "protection": self.protection.value,
            "recipients": [[r.address, r.desk.value if r.desk else ""] for r in self.recipients],
            "subject": self.subject,
            "body": self.body,
            "attachments": [[a.name, a.media_type, a.sha256] for a in self.attachments],
            "headers": [list(h) for h in self.headers],
            "sensitivity": self.sensitivity,
            "submission": self.submission,
        }
        if self.in_reply_to:
            # left out otherwise: what was reviewed before there were conversations keeps its hash
            shape["in_reply_to"] = self.in_reply_to
        return json.dumps(shape, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"
        )

    @property
    def content_hash(self) -> str:
        """SHA-256 of the canonical form: what the person reviewed is what this names."""
        return hashlib.sha256(self.canonical()).hexdigest()


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that holds personal data. Offsets are Python characters of that part's text.

    `index` is the attachment's (or header's) place, 0 otherwise. `why` is a plain sentence that
    never repeats the value. `person` is set when a known person of the store was recognised.
    """

    part: Part
    index: int
    start: int
    end: int
    category: PiiCategory
    confidence: Confidence
    rule: str
    why: str
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An attachment the gate could not look inside; it counts as personal data."""

    index: int
    why: str


class Outcome(StrEnum):
    GO = "go"
    WARN = "warn"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says of one `Outgoing`; `reasons` are sentences for the person."""

    outcome: Outcome
    findings: tuple[Finding, ...]
    unreadable: tuple[Unreadable, ...]
    reasons: tuple[str, ...]
    content_hash: str

    @property
    def holds_personal_data(self) -> bool:
        return bool(self.findings or self.unreadable)

    @property
    def places(self) -> int:
        """How many places hold personal data or could not be looked into; one that may be of
        several kinds, or holds another, counts once."""
        return places_of(self.findings) + len(self.unreadable)


def places_of(findings: Iterable[Finding]) -> int:
    """How many places they are, those that overlap counted as one."""
    count, of, end = 0, None, 0
    for f in sorted(findings, key=lambda f: (f.part.value, f.index, f.start)):
        if (f.part, f.index) != of or f.start >= end:
            count, of, end = count + 1, (f.part, f.index), f.end
        else:
            end = max(end, f.end)
    return count


class Override(StrEnum):
    """How a person may go past a warning, as the office's policy allows (never past a refusal).

    A policy that names none for a way out is the fifth kind: not allowed.
    """

    #: "this is not personal data", for this once
    FALSE_POSITIVE = "false_positive"
    #: with a reason in words, which goes into the log
    JUSTIFIED = "justified"
    #: with a tick that says what happens
    ACKNOWLEDGED = "acknowledged"
    #: by the button alone
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the person decided after seeing the verdict for exactly this content."""

    who: StaffId
    content_hash: str
    override: Override | None = None
    justification: str = ""
    #: `egress.gate.verdict_hash` of what the person saw, for a send that waits in the outbox
    verdict_hash: str = ""
