"""Ids as Graph gives them out: safe in an address, case-sensitive, immutable when asked for.

An ordinary id dies when its message moves, and sending moves it. An id asked for with
``Prefer: IdType="ImmutableId"`` stays for as long as the message is in the mailbox.
"""

import secrets

from assisterdesk.practice.ews.mailbox import Mailbox, Message, NoSuchThing, PropertyKey
from assisterdesk.practice.graph.broken import GraphError

_IMMUTABLE = PropertyKey("practice", "ImmutableId", "String")
_TO_SAFE = str.maketrans("+/", "-_")
_FROM_SAFE = str.maketrans("-_", "+/")
_ORDINARY_HEAD, _IMMUTABLE_HEAD = "AAMk", "AAkA"


class Ids:
    """Reads and writes ids for one request."""

    def __init__(self, *, immutable: bool) -> None:
        self.immutable = immutable

    def of(self, message: Message) -> str:
        if not self.immutable:
            return _ORDINARY_HEAD + message.id.translate(_TO_SAFE)
        known = message.extended.setdefault(_IMMUTABLE, [secrets.token_urlsafe(36)])
        return _IMMUTABLE_HEAD + known[0]

    def find(self, mailbox: Mailbox, text: str) -> Message:
        """The message behind either kind of id. Raises `GraphError` 404."""
        if text.startswith(_IMMUTABLE_HEAD):
            wanted = text.removeprefix(_IMMUTABLE_HEAD)
            for message in mailbox.everything():
                if message.extended.get(_IMMUTABLE) == [wanted]:
                    return message
        elif text.startswith(_ORDINARY_HEAD):
            try:
                return mailbox.get(text.removeprefix(_ORDINARY_HEAD).translate(_FROM_SAFE))
            except NoSuchThing:
                pass
        raise GraphError(404, "ErrorItemNotFound", "The object was not found in the store.")

    @staticmethod
    def forget(message: Message) -> None:
        """The message's immutable id dies all the same."""
        message.extended.pop(_IMMUTABLE, None)


def safe(identity: str) -> str:
    """An attachment's or folder's id, fit for an address."""
    return identity.translate(_TO_SAFE)


def unsafe(text: str) -> str:
    return text.translate(_FROM_SAFE)
