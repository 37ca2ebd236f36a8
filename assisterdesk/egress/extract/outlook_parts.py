"""An Outlook message (.msg) taken apart for the reading process: head, words, files."""

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from assisterdesk.egress.extract import rtf
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.outlook import lines_of, streams_of, tag_of, unpacked_rtf
from assisterdesk.egress.extract.plain import decoded
from assisterdesk.egress.extract.within import Within

Streams = dict[tuple[str, ...], bytes]

# MS-OXPROPS
_SUBJECT, _HEADERS, _MESSAGE_ID = 0x0037, 0x007D, 0x1035
_SENDERS = (0x5D01, 0x0C1F)
_BODY, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _DATA = 0x3707, 0x3704, 0x3001, 0x3701
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_PROPERTIES = "__properties_version1.0"
#: MS-OXMSG: bytes before the first property of a whole message, and the type of a moment
_TOP_HEAD, _MOMENT = 32, 0x0040


@dataclass(slots=True)
class OutlookParts:
    subject: str = ""
    sender: str = ""
    headers: str = field(default="", repr=False)
    message_id: str = ""
    sent_at: datetime | None = None
    text: str = field(default="", repr=False)
    html: str = field(default="", repr=False)
    files: list[tuple[str, bytes]] = field(default_factory=list, repr=False)
    left_behind: int = 0


def parts_of(content: bytes, within: Within) -> OutlookParts:
    """Raises `CouldNotLook` for anything but an Outlook message."""
    streams = streams_of(content, within)
    own = _of(streams, ())
    html = next((data for name, data in own.items() if tag_of(name) == _HTML), b"")
    parts = OutlookParts(
        subject=_text(own, _SUBJECT),
        sender=next((a for tag in _SENDERS if "@" in (a := _text(own, tag))), ""),
        headers=_text(own, _HEADERS),
        message_id=_text(own, _MESSAGE_ID),
        sent_at=_moment(own.get(_PROPERTIES, b"")),
        text=_text(own, _BODY),
        html=(decoded(html) or html.decode("cp1252", "replace")).strip("\x00 ") if html else "",
    )
    packed = next((data for name, data in own.items() if tag_of(name) == _RTF), None)
    if packed and not parts.text and not parts.html:
        parts.text = rtf.text_of(unpacked_rtf(packed), within)
    for folder in sorted({path[0] for path in streams if path[0].startswith("__attach")}):
        taken = _file(streams, folder, within)
        if taken is None:
            parts.left_behind += 1
        elif taken[1].strip():
            parts.files.append(taken)
    return parts


def _file(streams: Streams, folder: str, within: Within) -> tuple[str, bytes] | None:
    own = _of(streams, (folder,))
    name = next((n for t in (_LONG_NAME, _SHOWN_NAME, _SHORT_NAME) if (n := _text(own, t))), "")
    for stream, data in own.items():
        if tag_of(stream) == _DATA:
            return name or "attachment", data
    inside = next(
        (p[:2] for p in streams if len(p) > 2 and p[0] == folder and tag_of(p[1]) == _DATA), None
    )
    if inside is None or (*inside, _PROPERTIES) not in streams:
        return None
    # a mail inside the mail has no file of its own here: what it says is kept as a text
    try:
        words = "\n".join(lines_of(streams, inside, within.deeper()))
    except CouldNotLook:
        return None
    return f"{name.removesuffix('.msg') or 'message'}.txt", words.encode("utf-8", "replace")


def _of(streams: Streams, at: tuple[str, ...]) -> dict[str, bytes]:
    return {path[-1]: data for path, data in streams.items() if path[:-1] == at}


def _text(own: dict[str, bytes], tag: int) -> str:
    for name, data in own.items():
        if tag_of(name) == tag and name[-4:].upper() in ("001F", "001E"):
            wide = name.upper().endswith("1F")
            text = data.decode("utf-16-le", "replace") if wide else decoded(data) or ""
            return text.replace("\r\n", "\n").strip("\x00 \t\r\n")
    return ""


def _moment(properties: bytes) -> datetime | None:
    """When it was sent, else when it came: in 100 nanoseconds since 1601."""
    found: dict[int, int] = {}
    for at in range(_TOP_HEAD, len(properties) - 15, 16):
        kind, tag, _flags, value = struct.unpack_from("<HHIQ", properties, at)
        if kind == _MOMENT:
            found[tag] = value
    ticks = found.get(_SUBMITTED) or found.get(_DELIVERED) or 0
    if not ticks:
        return None
    try:
        return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
