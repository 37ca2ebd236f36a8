"""Plays the state's two desks: the Assister Resource Center and the Broker Service Line.

They answer as the Secure Email Policy says the real ones do: an invitation to whoever asks for
secure email, an acknowledgement of what came encrypted, and silence on personal data in plain mail.
"""

import itertools
import re
import secrets
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import make_msgid

from assisterdesk.practice.ews.delivery import CONTROL_ADDRESS, Arrival, PostOffice
from assisterdesk.practice.ews.mailbox import Address, Message, new_item_id

__all__ = [
    "ARC_ADDRESS",
    "BSL_ADDRESS",
    "CONTROL_ADDRESS",
    "INVITATION_SUBJECT",
    "PERMISSION_SUBJECT",
    "SECURE_SITE",
    "Desks",
]

ARC_ADDRESS = "navigators@arc.practice.invalid"
BSL_ADDRESS = "brokers@bsl.practice.invalid"

INVITATION_SUBJECT = "request secure email"
PERMISSION_SUBJECT = "Own encrypted email service - permission request"
#: Where an invitation's link leads; `.invalid` answers nowhere.
SECURE_SITE = "https://secure.practice.invalid/"

_NAMES = {
    ARC_ADDRESS: "Assister Resource Center (practice)",
    BSL_ADDRESS: "Broker Service Line (practice)",
}

#: What a desk's clerk would notice at a glance; the program's own gate is far more thorough.
_PERSONAL = re.compile(
    r"\b\d{3}-\d{2}-\d{4}\b"
    r"|\b\d{1,2}/\d{1,2}/(?:19|20)\d{2}\b"
    r"|\b(?:19|20)\d{2}-\d{2}-\d{2}\b"
    r"|\b(?:SSN|social security|date of birth|born on|DOB)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Reply:
    arrival: Arrival
    body: str


class Desks:
    """Both desks. They answer at once, or, when `automatic` is off, on `answer()`."""

    def __init__(self, post: PostOffice) -> None:
        self._post = post
        self._lock = threading.Lock()
        self._waiting: list[_Reply] = []
        self._numbers = itertools.count(1)
        self.automatic = True
        for address in (ARC_ADDRESS, BSL_ADDRESS):
            post.desks[address] = self._receive

    def answer(self) -> int:
        """Send every answer that waits; returns how many."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for reply in waiting:
            self._send(reply)
        return len(waiting)

    def _receive(self, arrival: Arrival) -> None:
        body = self._words(arrival)
        if not body:
            return
        reply = _Reply(arrival, body)
        if self.automatic:
            self._send(reply)
        else:
            with self._lock:
                self._waiting.append(reply)

    def _words(self, arrival: Arrival) -> str:
        """What the desk writes back; '' for silence."""
        in_clear = not arrival.encrypted
        if in_clear and (
            arrival.attachments or _PERSONAL.search(f"{arrival.subject}\n{arrival.body}")
        ):
            return ""
        if arrival.subject == INVITATION_SUBJECT:
            return (
                "You have received a secure message from MNsure (practice).\n"
                "To read it and to set up your secure email account, open this link:\n"
                f"{SECURE_SITE}register/{secrets.token_hex(12)}\n"
                "Your account does not expire. You may use it for later secure email.\n"
            )
        if arrival.subject.startswith(PERMISSION_SUBJECT):
            return (
                "Your request to use your own encrypted email service is approved.\n"
                "Approved by: Practice Desk Supervisor\n"
            )
        if in_clear:
            return "Thank you for your question. We answer within two business days.\n"
        return (
            "We received your request.\n"
            f"Reference: PR-{next(self._numbers):05d}\n"
            "We answer within one business day.\n"
        )

    def _send(self, reply: _Reply) -> None:
        asked = reply.arrival
        mailbox = self._post.mailboxes.get(asked.sender)
        if mailbox is None:
            return
        desk = Address(asked.at, _NAMES[asked.at])
        subject = asked.subject
        self._post.deliver(
            mailbox,
            Message(
                id=new_item_id(),
                subject=subject if subject.lower().startswith("re:") else f"Re: {subject}",
                body=reply.body,
                sender=desk,
                author=desk,
                to=[Address(asked.sender)],
                message_id=make_msgid(domain=asked.at.partition("@")[2]),
                in_reply_to=asked.message_id,
                references=f"{asked.references} {asked.message_id}".strip(),
                sent=datetime.now(UTC),
            ),
        )
