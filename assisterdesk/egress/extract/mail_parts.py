"""A saved mail taken apart, as the reading process hands it over."""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime

from assisterdesk.egress.extract.could_not_look import DAMAGED, CouldNotLook

#: files taken out of one mail; what is beyond stays in the mail, which is kept as it came
MOST_FILES = 50
#: characters of the words, and of a line of the head
MOST_CHARACTERS = 2_000_000
MOST_LINE = 1_000


@dataclass(frozen=True, slots=True)
class MailParts:
    """`left_behind`: files that could not be taken out. Nothing here was made harmless yet."""

    subject: str
    sender: str
    sent_at: datetime | None
    message_id: str
    content_class: str
    text: str = field(repr=False)
    html: str = field(repr=False)
    files: tuple[tuple[str, bytes], ...] = field(repr=False)
    left_behind: int


def as_answer(parts: MailParts) -> dict[str, object]:
    """For the reading process: as JSON can carry it."""
    return {
        "head": [
            _whole(line)[:MOST_LINE]
            for line in (parts.subject, parts.sender, parts.message_id, parts.content_class)
        ],
        "sent_at": parts.sent_at.isoformat() if parts.sent_at else "",
        "text": _whole(parts.text)[:MOST_CHARACTERS],
        "html": _whole(parts.html)[:MOST_CHARACTERS],
        "files": [
            [_whole(name)[:MOST_LINE], base64.b64encode(data).decode("ascii")]
            for name, data in parts.files
        ],
        "left_behind": parts.left_behind,
    }


def from_answer(answer: dict[str, object]) -> MailParts:
    """What the process answered, held to its own word. Raises `CouldNotLook`."""
    why = answer.get("why")
    if isinstance(why, str):
        raise CouldNotLook(why)
    head, files, left = answer.get("head"), answer.get("files"), answer.get("left_behind")
    text, html, sent = answer.get("text"), answer.get("html"), answer.get("sent_at")
    if (
        not isinstance(head, list)
        or len(head) != 4
        or not isinstance(files, list)
        or len(files) > MOST_FILES
        or type(left) is not int
        or not isinstance(text, str)
        or not isinstance(html, str)
        or not isinstance(sent, str)
    ):
        raise CouldNotLook(DAMAGED)
    subject, sender, message_id, content_class = (str(line) for line in head)
    try:
        taken = tuple((str(n), base64.b64decode(str(d), validate=True)) for n, d in files)
        sent_at = datetime.fromisoformat(sent).astimezone(UTC) if sent else None
    except (ValueError, TypeError, OverflowError):
        raise CouldNotLook(DAMAGED) from None
    return MailParts(
        subject, sender, sent_at, message_id, content_class, text, html, taken, max(0, left)
    )


def _whole(text: str) -> str:
    """Without halves of characters, which no JSON reader must take, and without nothings."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
