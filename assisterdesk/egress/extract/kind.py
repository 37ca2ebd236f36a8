"""What a file is, by its content, never by its name."""

import re
from enum import StrEnum


class Kind(StrEnum):
    EMPTY = "empty"
    TEXT = "text"
    HTML = "html"
    MAIL = "mail"
    PDF = "pdf"
    RTF = "rtf"
    IMAGE = "image"
    ZIP = "zip"
    OFFICE = "office"
    OLE = "ole"
    OTHER_ARCHIVE = "archive"
    SOUND_OR_FILM = "media"
    PROGRAM = "program"
    UNKNOWN = "unknown"


_MAGIC = (
    (b"%PDF-", Kind.PDF),
    (b"{\\rtf", Kind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
    (b"\x89PNG\r\n", Kind.IMAGE),
    (b"\xff\xd8\xff", Kind.IMAGE),
    (b"GIF8", Kind.IMAGE),
    (b"II*\x00", Kind.IMAGE),
    (b"MM\x00*", Kind.IMAGE),
    (b"BM", Kind.IMAGE),
    (b"7z\xbc\xaf\x27\x1c", Kind.OTHER_ARCHIVE),
    (b"Rar!", Kind.OTHER_ARCHIVE),
    (b"\x1f\x8b", Kind.OTHER_ARCHIVE),
    (b"BZh", Kind.OTHER_ARCHIVE),
    (b"\xfd7zXZ", Kind.OTHER_ARCHIVE),
    (b"ID3", Kind.SOUND_OR_FILM),
    (b"OggS", Kind.SOUND_OR_FILM),
    (b"\x7fELF", Kind.PROGRAM),
    (b"MZ", Kind.PROGRAM),
)
_BINARY_MAGIC_LENGTH = 2
#: how a folder of mails tells when a mail came: the day at the end of the first line
_DAY = re.compile(rb" \d\d:\d\d\b.{0,24}\d{4}\s*$")
_HEADERS = (
    b"from:",
    b"to:",
    b"subject:",
    b"date:",
    b"received:",
    b"message-id:",
    b"mime-version:",
    b"return-path:",
    b"content-type:",
    b"x-",
    b"delivered-to:",
    b"reply-to:",
    b"cc:",
    b"dkim-",
)


def kind_of(content: bytes) -> Kind:
    """The kind of `content`; plain text and its dialects are TEXT."""
    if not content.strip(b"\x00 \t\r\n"):
        return Kind.EMPTY
    head = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:4096]
    if content[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        office = (
            b"[Content_Types].xml" in content[:4096]
            or b"mimetypeapplication/vnd.oasis" in content[:256]
        )
        return (
            Kind.OFFICE
            if office or b"word/" in content[:65536] or b"xl/" in content[:65536]
            else Kind.ZIP
        )
    for magic, kind in _MAGIC:
        if content.startswith(magic) or (kind in (Kind.PDF, Kind.RTF) and head.startswith(magic)):
            if len(magic) > _BINARY_MAGIC_LENGTH or b"\x00" in content[:512]:
                return kind
    if b"%PDF-" in content[:1024] and b"%%EOF" in content[-2048:]:
        return Kind.PDF
    if content[4:8] == b"ftyp":
        heic = content[8:12] in (b"heic", b"heix", b"mif1", b"hevc", b"avif")
        return Kind.IMAGE if heic else Kind.SOUND_OR_FILM
    if content[:4] == b"RIFF":
        return Kind.IMAGE if content[8:12] == b"WEBP" else Kind.SOUND_OR_FILM
    low = head.lower()
    # a short mail holds its page within the first lines: the mail comes first
    if _is_mail(low):
        return Kind.MAIL
    if low.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in low[:1024]:
        return Kind.HTML
    return Kind.TEXT


def _is_mail(low: bytes) -> bool:
    """Whether the first lines are mail headers, at least three of them unless it is a folder."""
    least = 3
    if low.startswith(b"from "):
        # a folder of mails; a sentence may begin like that, a day and a header do not follow it
        first, _, low = low.partition(b"\n")
        least = 1 if _DAY.search(first) else 3
    seen = 0
    for line in low.split(b"\n")[:40]:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        if line.startswith(_HEADERS):
            seen += 1
        elif b":" not in line:
            return False
    return seen >= least
