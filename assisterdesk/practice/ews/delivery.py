"""Between the mailboxes: what happens to a mail from the moment it is sent.

The tenant's rule decides here, not in the client, whether a mail leaves encrypted: that is how real
offices are set up, and why a client must prove its trigger instead of trusting it.
"""

import copy
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import format_datetime, make_msgid

from assisterdesk.practice.ews.mailbox import (
    INTERNET_HEADERS,
    Address,
    Mailbox,
    Message,
    new_item_id,
)

#: The practice office's own mailbox for the proof that its rule encrypts.
CONTROL_ADDRESS = "control@office.practice.invalid"


@dataclass(frozen=True, slots=True)
class TenantRule:
    """What makes the practice tenant encrypt; an empty field switches that sign off."""

    keyword: str = "[secure]"
    sensitivity: str = "Confidential"
    header: str = "X-Encrypt"
    #: everything to these domains
    recipient_suffix: str = ".practice.invalid"

    def encrypts(self, message: Message, recipient: str) -> bool:
        if self.keyword and self.keyword.casefold() in message.subject.casefold():
            return True
        if self.sensitivity and message.sensitivity == self.sensitivity:
            return True
        if self.header and any(value for _, value in _own_headers(message, self.header)):
            return True
        return bool(self.recipient_suffix) and recipient.endswith(self.recipient_suffix)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One mail at one recipient outside the office, as that recipient sees it."""

    at: str
    sender: str
    subject: str
    body: str = field(repr=False)
    encrypted: bool
    message_id: str
    #: the value of X-Submission-Id, '' without
    submission: str
    #: name and SHA-256 of each attachment
    attachments: tuple[tuple[str, str], ...]
    sensitivity: str
    references: str


#: Told of each arrival at its address.
Desk = Callable[[Arrival], None]


class PostOffice:
    """Carries mail between the mailboxes and the desks, and keeps a journal of what arrived."""

    def __init__(self) -> None:
        self.rule = TenantRule()
        self.mailboxes: dict[str, Mailbox] = {}
        self.desks: dict[str, Desk] = {}
        self.journal: list[Arrival] = []
        self.stamps_time_received = True

    def stamp(self, mailbox: Mailbox, message: Message) -> None:
        """What a server adds to a mail as it leaves: sender, time, message id."""
        me = Address(mailbox.address)
        message.sender = message.author = me
        message.sent = datetime.now(UTC)
        message.is_draft = False
        message.message_id = message.message_id or make_msgid(domain="office.practice.invalid")

    def carry(self, message: Message) -> None:
        """Deliver a stamped mail to everyone it names; unknown addresses bounce to the sender."""
        everyone = {a.email.lower(): a for a in (*message.to, *message.cc, *message.bcc)}
        for email in everyone:
            if email in self.mailboxes:
                self.deliver(self.mailboxes[email], message)
            elif email in self.desks or email == CONTROL_ADDRESS:
                arrival = self._arrival(message, email)
                self.journal.append(arrival)
                if email in self.desks:
                    self.desks[email](arrival)
            elif message.sender is not None and message.sender.email in self.mailboxes:
                self.deliver(self.mailboxes[message.sender.email], _bounce(message))

    def deliver(self, mailbox: Mailbox, message: Message) -> Message:
        """Put a copy into the mailbox's inbox with the headers of its last hop."""
        sender = message.sender.email if message.sender else ""
        domain = sender.rpartition("@")[2]
        received = datetime.now(UTC)
        headers = [
            ("Received", f"from mail.{domain} by mail.office.practice.invalid"),
            (
                "Authentication-Results",
                f"mail.office.practice.invalid; spf=pass smtp.mailfrom={domain}; "
                f"dkim=pass header.d={domain}; dmarc=pass header.from={domain}",
            ),
            ("From", sender),
            ("To", ", ".join(a.email for a in message.to)),
            ("Subject", message.subject),
            ("Date", format_datetime(message.sent or received)),
            ("Message-ID", message.message_id),
        ]
        if message.in_reply_to:
            headers.append(("In-Reply-To", message.in_reply_to))
        if message.references:
            headers.append(("References", message.references))
        headers += _own_headers(message)
        arrived = replace(
            copy.copy(message),
            id=new_item_id(),
            folder="inbox",
            change=1,
            is_read=False,
            is_draft=False,
            is_submitted=False,
            received=received if self.stamps_time_received else None,
            bcc=[],
            files=[replace(file, id=new_item_id()) for file in message.files],
            extended={},
            headers=headers,
        )
        return mailbox.add(arrived)

    def arrived_at(self, address: str) -> list[Arrival]:
        return [arrival for arrival in self.journal if arrival.at == address.lower()]

    def _arrival(self, message: Message, email: str) -> Arrival:
        marks = _own_headers(message, "X-Submission-Id")
        return Arrival(
            at=email,
            sender=message.sender.email if message.sender else "",
            subject=message.subject,
            body=message.body,
            encrypted=self.rule.encrypts(message, email),
            message_id=message.message_id,
            submission=marks[0][1] if marks else "",
            attachments=tuple(
                (file.name, hashlib.sha256(file.content).hexdigest()) for file in message.files
            ),
            sensitivity=message.sensitivity,
            references=message.references,
        )


def _own_headers(message: Message, name: str = "") -> list[tuple[str, str]]:
    """The X- headers a client set on the mail; only the one called `name` when that is given."""
    return [
        (key.name, values[0])
        for key, values in message.extended.items()
        if key.space == INTERNET_HEADERS
        and values
        and (not name or key.name.casefold() == name.casefold())
    ]


def _bounce(message: Message) -> Message:
    postmaster = Address("postmaster@office.practice.invalid", "Mail delivery (practice)")
    return Message(
        id=new_item_id(),
        subject=f"Undeliverable: {message.subject}",
        body="Your message could not be delivered: the address is not known.",
        sender=postmaster,
        author=postmaster,
        to=[message.sender] if message.sender else [],
        message_id=make_msgid(domain="office.practice.invalid"),
        in_reply_to=message.message_id,
        references=message.message_id,
        sent=datetime.now(UTC),
    )
