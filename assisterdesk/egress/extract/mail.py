"""The text of a saved mail: headers, bodies, and everything attached to it."""

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage, Message

_HEADERS = ("From", "To", "Cc", "Bcc", "Reply-To", "Subject", "Comments", "Keywords")


def text_of(content: bytes, inner: Callable[[bytes], str]) -> str:
    """Headers, bodies and attachments in order; `inner` reads an attachment and may raise."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    return "\n".join(_parts(message, inner))


def _parts(message: Message, inner: Callable[[bytes], str]) -> list[str]:
    found = [f"{h}: {message[h]}" for h in _HEADERS if message[h]]
    if found:
        found.append("")
    if message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                found.extend(_parts(part, inner))
        return found
    name = message.get_filename()
    if name:
        found.append(name)
    payload = message.get_payload(decode=True)
    if isinstance(payload, bytes) and payload.strip():
        charset = message.get_content_charset()
        if isinstance(message, EmailMessage) and message.get_content_maintype() == "text" and charset:
            payload = _to_utf8(payload, charset)
        found.append(inner(payload))
    return found


def _to_utf8(payload: bytes, charset: str) -> bytes:
    try:
        return payload.decode(charset).encode()
    except (LookupError, UnicodeDecodeError):
        return payload
