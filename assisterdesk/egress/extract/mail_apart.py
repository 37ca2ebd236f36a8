"""Takes a saved mail apart, for the reading process alone: its head, its words, each file in it."""

import email
import email.policy
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from assisterdesk.egress.extract import outlook_parts
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    ENCRYPTED,
    TOO_LARGE,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.mail_parts import MOST_FILES, MailParts
from assisterdesk.egress.extract.plain import decoded
from assisterdesk.egress.extract.within import Within

_SEALED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNATURES = (
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
)  # fmt: skip


def parts_of(content: bytes) -> MailParts:
    """Raises `CouldNotLook`, and nothing else."""
    try:
        kind = kind_of(content)
        if kind is Kind.OLE:
            return _of_outlook(outlook_parts.parts_of(content, Within(_unread)))
        if kind in (Kind.MAIL, Kind.TEXT, Kind.HTML):
            return _of_mail(content)
        raise CouldNotLook(UNKNOWN)
    except CouldNotLook:
        raise
    except MemoryError:
        raise CouldNotLook(TOO_LARGE) from None
    except Exception:  # noqa: BLE001 - a stranger's file in others' parsers: whatever it is
        raise CouldNotLook(DAMAGED) from None


# -- .msg


def _of_outlook(found: outlook_parts.OutlookParts) -> MailParts:
    head = email.message_from_string(found.headers, policy=email.policy.compat32)
    return MailParts(
        found.subject,
        found.sender or parseaddr(str(head["From"] or ""))[1],
        found.sent_at or _moment(head),
        str(head["Message-ID"] or found.message_id).strip(),
        str(head["Content-Class"] or ""),
        found.text,
        found.html,
        tuple(found.files[:MOST_FILES]),
        found.left_behind + max(0, len(found.files) - MOST_FILES),
    )


def _unread(_content: bytes, _within: Within, _decoration: bool) -> str:
    """What is attached is taken out as it is; nobody reads it here."""
    return ""


# -- .eml


def _of_mail(content: bytes) -> MailParts:
    # a folder of mails begins each with a line of its own
    first, _, rest = content.partition(b"\n")
    body = rest if first.startswith(b"From ") else content
    mail = email.message_from_bytes(body, policy=email.policy.default)
    words: dict[str, str] = {}
    files: list[tuple[str, bytes]] = []
    within = Within(_unread)
    beyond = 0
    for part in _leaves(mail, within):
        kind = part.get_content_type()
        if kind in _SEALED and "signed" not in str(part.get_param("smime-type", "")):
            raise CouldNotLook(ENCRYPTED)
        if kind in _SIGNATURES:
            continue
        attached = part.get_content_disposition() == "attachment" or part.get_filename()
        if kind in ("text/plain", "text/html") and not attached and kind not in words:
            words[kind] = _words(part)
        elif len(files) < MOST_FILES:
            files += _file(part, within)
        else:
            beyond += 1
    return MailParts(
        _line(mail, "Subject"),
        parseaddr(_line(mail, "From"))[1],
        _moment(mail),
        _line(mail, "Message-ID"),
        _line(mail, "Content-Class"),
        words.get("text/plain", ""),
        words.get("text/html", ""),
        tuple(files),
        beyond,
    )


def _leaves(mail: Message, within: Within) -> Iterator[Message]:
    """Every part that holds something, in order; a mail inside the mail is one, as a whole."""
    within.take(0, files=1)
    if mail.get_content_type() in _SEALED[:1]:
        raise CouldNotLook(ENCRYPTED)
    payload = mail.get_payload()
    if mail.get_content_maintype() == "multipart" and isinstance(payload, list):
        for part in payload:
            if isinstance(part, Message):
                yield from _leaves(part, within)
    else:
        yield mail


def _words(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        text = content.decode(str(part.get_content_charset() or "utf-8"))
    except (LookupError, UnicodeDecodeError):
        text = decoded(content) or content.decode("utf-8", "replace")
    return text.replace("\r\n", "\n")


def _file(part: Message, within: Within) -> list[tuple[str, bytes]]:
    name = str(part.get_filename() or "")
    payload = part.get_payload()
    if part.get_content_maintype() == "message" and isinstance(payload, list):
        inner = payload[0] if payload else None
        if not isinstance(inner, Message):
            return []
        content = inner.as_bytes(policy=email.policy.compat32)
        name = name or f"{_line(inner, 'Subject') or 'message'}.eml"
    else:
        found = part.get_payload(decode=True)
        content = found if isinstance(found, bytes) else b""
        name = name or _unnamed(part.get_content_type())
    within.take(len(content))
    return [(name, content)] if content.strip() else []


def _unnamed(kind: str) -> str:
    """For a part without a name of its own; calendars and second texts come so."""
    ends = {
        "text/plain": ".txt", "text/html": ".html", "text/calendar": ".ics", "image/png": ".png",
        "image/jpeg": ".jpg", "image/gif": ".gif", "application/pdf": ".pdf",
    }  # fmt: skip
    return f"attachment{ends.get(kind, '')}"


def _line(mail: Message, name: str) -> str:
    try:
        return " ".join(str(mail[name] or "").split())
    except (ValueError, TypeError, LookupError, AttributeError):
        # a line of the head that does not read: the words are what counts
        return ""


def _moment(mail: Message) -> datetime | None:
    try:
        found = parsedate_to_datetime(_line(mail, "Date"))
        return found.astimezone(UTC) if found.tzinfo is not None else None
    except (ValueError, TypeError, LookupError, OverflowError):
        return None

