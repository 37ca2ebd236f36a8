"""The seam of mail: what every transport can do, one small step at a time.

The steps are separate because a submission commits its state before each of them; no step may be
repeated by the transport itself (a resent request is a second mail).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from assisterdesk.egress.cleared import Cleared


class TriggerKind(StrEnum):
    """What makes the tenant or gateway encrypt; no client call does (exchange notes, section 3)."""

    RECIPIENT_RULE = "recipient_rule"
    SUBJECT_KEYWORD = "subject_keyword"
    SENSITIVITY = "sensitivity"
    HEADER = "header"


@dataclass(frozen=True, slots=True)
class Trigger:
    """`value`: the keyword, the sensitivity (``Confidential``) or ``X-Name: value``; else empty."""

    kind: TriggerKind
    value: str = ""


class MailKind(StrEnum):
    """Which transport a mailbox needs: the id of its card."""

    EXCHANGE = "exchange"
    GRAPH = "graph"


#: Microsoft's own and only address of Graph; the practice office has another, on loopback
GRAPH_ENDPOINT = "https://graph.microsoft.com/v1.0"

#: `MailAccount.auth` of an Exchange mailbox that is signed in to at Microsoft, in the browser
OAUTH = "oauth"


@dataclass(frozen=True, slots=True)
class MailAccount:
    """One mailbox. `endpoint` is the full https address of Exchange.asmx, or of Graph's version
    (``https://graph.microsoft.com/v1.0``); `auth` and `username` are Exchange's own.

    `client_id` and `tenant`: under what id the program is registered, and in which organization,
    where the person signs in at Microsoft.
    """

    endpoint: str
    address: str
    username: str
    trigger: Trigger
    auth: str = "basic"  # or "ntlm", or OAUTH
    #: PEM of a company's own authority, added to the system's; empty for none
    authority_pem: str = ""
    kind: MailKind = MailKind.EXCHANGE
    client_id: str = ""
    tenant: str = ""

    @property
    def by_browser(self) -> bool:
        """Whether the secret is a sign-in at Microsoft, and no password."""
        return self.kind is MailKind.GRAPH or self.auth == OAUTH


@dataclass(frozen=True, slots=True)
class ItemRef:
    """A server's id of one item, with its change key. Opaque."""

    id: str
    change_key: str = ""


@dataclass(frozen=True, slots=True)
class StoredAttachment:
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as the server holds it, read back before it is sent."""

    ref: ItemRef
    to: tuple[str, ...]
    cc: tuple[str, ...]
    bcc: tuple[str, ...]
    subject: str
    body: str = field(repr=False)
    attachments: tuple[StoredAttachment, ...]
    sensitivity: str
    headers: tuple[tuple[str, str], ...]
    submission: str


@dataclass(frozen=True, slots=True)
class Traces:
    """What a look into Sent and Drafts found of one submission; refs are None where nothing is."""

    sent: ItemRef | None
    sent_at: datetime | None
    message_id: str
    draft: ItemRef | None
    #: True when the item in Drafts is already submitted (some servers leave sent items there)
    draft_submitted: bool = False


@dataclass(frozen=True, slots=True)
class Envelope:
    """The outside of a mail in the inbox: enough to tell a desk's reply, nothing more."""

    ref: ItemRef
    sender: str
    subject: str
    received_at: datetime | None
    in_reply_to: str
    references: str
    submission: str
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A desk's mail, read whole after its envelope matched.

    `left_behind`: attachments that were not fetched, being too many, too large or whole mails.
    """

    envelope: Envelope
    text: str = field(repr=False)
    html: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False, default=())
    attachments: tuple[tuple[str, bytes], ...] = field(repr=False, default=())
    left_behind: int = 0


class MailTransport(Protocol):
    """One signed-in mailbox. Blocking; not shared between threads without a lock.

    Every method raises `OutOfReach` (no answer, nothing done), `Refused` (the server said no; the
    text says what to do), `OutcomeUnknown` (only `send`: it may have left) or `Trouble`. No error
    text, log line or `repr` may hold subjects, bodies, addresses, file names or secrets.
    """

    def check(self) -> None:
        """Sign in and touch the inbox; returns when the account works."""
        ...

    def save_draft(self, cleared: Cleared) -> ItemRef:
        """Save the message without attachments and mark it with the submission's id.

        Inside the conversation of `in_reply_to` where the mailbox has that mail, as a new message
        where not. Never with anything of the mail it answers.
        """
        ...

    def attach(self, draft: ItemRef, cleared: Cleared, index: int) -> ItemRef:
        """Attach the `index`-th attachment; returns the draft's new ref."""
        ...

    def read_back(self, draft: ItemRef) -> StoredDraft: ...

    def send(self, draft: ItemRef, cleared: Cleared) -> None:
        """Send exactly once; a copy is kept in Sent. The draft's id dies."""
        ...

    def find(self, submission: str) -> Traces: ...

    def discard(self, draft: ItemRef) -> None:
        """Delete a draft that will not be sent."""
        ...

    def new_mail(self, cursor: str) -> tuple[tuple[Envelope, ...], str]:
        """Envelopes that came in since `cursor` ('' for the first time), and the next cursor."""
        ...

    def read(self, ref: ItemRef) -> Received: ...

    def close(self) -> None:
        """Drop connections and secrets."""
        ...


class MailConnector(Protocol):
    """Opens a mailbox. `secret` is the password, or what `MailSignIn.sign_in` returned; it is not
    kept beyond the transport's life."""

    def open(self, account: MailAccount, secret: str) -> MailTransport: ...


@runtime_checkable
class RenewsSecret(Protocol):
    """A transport whose secret changes while it is used, as a sign-in's tokens do."""

    def renewed_secret(self) -> str:
        """The secret to keep from now on; '' when it did not change. Asked before `close`."""
        ...


@runtime_checkable
class SendsInPieces(Protocol):
    """A transport that sends large files in pieces and can stop between two."""

    def hear_pieces(self, heard: Callable[[int, int], bool]) -> None:
        """From now on `heard(done, whole)` is told, in bytes, after each piece of a file; where it
        returns False, `attach` ends there and raises `Cancelled`."""
        ...


class MailSignIn(Protocol):
    """Signs a person in to their mail service in the system's browser."""

    def sign_in(
        self,
        account: MailAccount,
        browse: Callable[[str], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> str:
        """The account's secret, to be sealed by the caller. Blocking, for minutes: not for the
        window's thread. `browse` opens an address in the browser; `cancelled` is asked often.
        Raises `Refused`, `OutOfReach` or `Cancelled`.
        """
        ...

    def consent_address(self, account: MailAccount) -> str:
        """The page on which the organization's administrator allows this program."""
        ...


@dataclass(frozen=True, slots=True)
class TransportCard:
    """The card at the end of a transport. `title` is shown in Settings.

    The factory takes ``loopback_only``: True for the practice office, which may reach nothing else.
    """

    id: str
    title: str
    connector_factory: Callable[..., MailConnector]
