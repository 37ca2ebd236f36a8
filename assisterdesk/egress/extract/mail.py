"""The text of a saved mail: headers, bodies, and everything attached to it."""

import email
import email.policy
import re
from email.message import Message

from assisterdesk.egress.extract.apart import apart, in_paragraphs
from assisterdesk.egress.extract.could_not_look import ENCRYPTED, CouldNotLook
from assisterdesk.egress.extract.html import page_text
from assisterdesk.egress.extract.plain import decoded
from assisterdesk.egress.extract.within import Within

#: the line that begins a mail in a folder of mails: who sent it and a day, then its headers
_BEGINS = re.compile(rb"(?<=\n)From \S.* \d{4}[^\n]{0,12}\n(?=[A-Za-z-]{2,40}:)")
_FIRST = ("From", "To", "Cc", "Bcc", "Reply-To", "Subject")
#: Headers of machines for machines. All others are read: a body that looks like headers is text.
_SILENT = frozenset(
    "received message-id in-reply-to references mime-version content-type content-id date "
    "content-transfer-encoding content-disposition content-language return-path thread-index "
    "user-agent x-mailer received-spf x-received x-originatororg x-eopattributedmessage".split()
)
_SILENT_STARTS = (
    "dkim-", "arc-", "authentication-results", "x-ms-", "x-google-", "x-forefront-",
    "x-microsoft-", "list-",
)  # fmt: skip


def text_of(content: bytes, within: Within) -> str:
    """Headers, bodies and attachments in order. Raises `CouldNotLook`."""
    return apart(_mail(one, within) for one in _mails(content))


def _mails(content: bytes) -> list[bytes]:
    """The mail, or each in a folder of mails, where a line of its own begins them."""
    if not content.startswith(b"From "):
        return [content]
    # the first line begins one however it goes on
    places = [(0, content.find(b"\n") + 1 or len(content))]
    places += [m.span() for m in _BEGINS.finditer(content, 1)]
    ends = [*(begin for begin, _ in places[1:]), len(content)]
    return [content[start:end] for (_, start), end in zip(places, ends, strict=True)]


def _mail(content: bytes, within: Within) -> str:
    message = email.message_from_bytes(content, policy=email.policy.default)
    found = _parts(message, within)
    if message.preamble and message.preamble.strip():
        found += ["", message.preamble]
    if message.epilogue and message.epilogue.strip():
        found += ["", message.epilogue]
    return in_paragraphs(found)


def _headers(message: Message) -> list[str]:
    found = [f"{h}: {message[h]}" for h in _FIRST if message[h]]
    told = _SILENT | {h.lower() for h in _FIRST}
    found += [
        f"{name}: {value}"
        for name, value in message.items()
        if name.lower() not in told and not name.lower().startswith(_SILENT_STARTS)
    ]
    return [" ".join(str(line).split()) for line in found]


def _parts(message: Message, within: Within) -> list[str]:
    within.take(0, files=1)
    found = _headers(message)
    if found:
        found.append("")
    kind = message.get_content_type()
    if kind in ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"):
        if "signed" not in str(message.get_param("smime-type", "")):
            raise CouldNotLook(ENCRYPTED)
    payload = message.get_payload()
    if isinstance(payload, list):
        inner = within.deeper() if message.get_content_maintype() == "message" else within
        for part in payload:
            if isinstance(part, Message):
                found += ["", *_parts(part, inner)]
        return found
    name = message.get_filename()
    if name:
        found.append(name)
    if kind in ("application/pkcs7-signature", "application/pgp-signature"):
        return found
    content = message.get_payload(decode=True)
    if isinstance(content, bytes) and content.strip():
        within.take(len(content))
        found.append(_body(message, content, kind, within))
    return found


def _body(message: Message, content: bytes, kind: str, within: Within) -> str:
    if message.get_content_maintype() != "text":
        return within.read(content, decoration=True)
    charset = str(message.get_content_charset() or "")
    try:
        text: str | None = content.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = decoded(content)
    if text is None or "\x00" in text:
        # called text, and is none
        return within.read(content, decoration=True)
    looks = text.lstrip()[:200].lower()
    if kind == "text/html" or looks.startswith(("<!doctype html", "<html")):
        return page_text(text, within)
    if kind == "text/rtf" or looks.startswith("{\\rtf"):
        return within.read(content)
    return text
