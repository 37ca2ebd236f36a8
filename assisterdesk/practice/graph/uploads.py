"""Upload sessions: large attachments come in ranges to an address that needs no token."""

import secrets
from dataclasses import dataclass, field

from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.graph.broken import GraphError

#: Smaller files are posted in one piece, larger ones need a session.
SMALLEST_UPLOAD = 3 * 1024 * 1024
LARGEST_UPLOAD = 150 * 1024 * 1024
LARGEST_RANGE = 4 * 1024 * 1024


@dataclass(slots=True)
class Session:
    """One file on its way. `message` is the item's own id in the mailbox."""

    key: str
    mailbox: Mailbox
    message: str
    name: str
    size: int
    content_type: str
    received: bytearray = field(default_factory=bytearray, repr=False)

    def take(self, content_range: str, piece: bytes) -> bool:
        """One range; True when the file is whole. Raises `GraphError` for a wrong range."""
        wrong = GraphError(400, "ErrorInvalidRequest", "The Content-Range header is not valid.")
        unit, _, rest = content_range.partition(" ")
        span, _, total = rest.partition("/")
        first, _, last = span.partition("-")
        if unit != "bytes" or not (first.isdigit() and last.isdigit() and total.isdigit()):
            raise wrong
        start, end = int(first), int(last)
        if int(total) != self.size or end - start + 1 != len(piece) or end >= self.size:
            raise wrong
        if start != len(self.received):
            raise GraphError(416, "ErrorInvalidRange", "The range is not the one expected next.")
        if len(piece) > LARGEST_RANGE:
            raise GraphError(413, "RequestEntityTooLarge", "The range is too large.")
        self.received += piece
        return len(self.received) == self.size


class Uploads:
    """The sessions that are open."""

    def __init__(self) -> None:
        self._open: dict[str, Session] = {}

    def begin(
        self, mailbox: Mailbox, message: str, name: str, size: int, content_type: str
    ) -> Session:
        key = secrets.token_urlsafe(48)
        self._open[key] = Session(key, mailbox, message, name, size, content_type)
        return self._open[key]

    def get(self, key: str) -> Session:
        try:
            return self._open[key]
        except KeyError:
            raise GraphError(404, "ErrorItemNotFound", "The upload session is over.") from None

    def end(self, key: str) -> None:
        self._open.pop(key, None)
