"""Text out of Outlook messages: every text property, bodies, recipients, attachments inside."""

import struct
from io import BytesIO

import olefile  # type: ignore[import-untyped]

from assisterdesk.egress.extract import rtf
from assisterdesk.egress.extract.apart import in_paragraphs
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    PASSWORD,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.html import page_text
from assisterdesk.egress.extract.plain import decoded
from assisterdesk.egress.extract.within import Within

OLDER_OFFICE = (
    "The file is in the form of an older Office program, which this program cannot read. "
    "Save it in the newer form (.docx, .xlsx or .pptx)."
)
_OLDER = ("worddocument", "workbook", "book", "powerpoint document")
#: MS-OXPROPS: the properties a person sees, with the label they get here.
_LABELS = {
    0x0037: "Subject", 0x0C1A: "From", 0x5D01: "From", 0x0E04: "To", 0x0E03: "Cc", 0x0E02: "Bcc",
    0x3001: "Name", 0x39FE: "Email", 0x3003: "Email", 0x3707: "File", 0x1000: "", 0x0C1F: "From",
}  # fmt: skip
#: Machine words: classes, address types, search keys, ids.
_SILENT = frozenset((
    0x001A, 0x001E, 0x0064, 0x0075, 0x0077, 0x0C1E, 0x3002, 0x300B, 0x3703, 0x3704, 0x370E,
    0x3712, 0x0070, 0x1035, 0x1039, 0x1042, 0x0E1D, 0x007D, 0x003D, 0x0E28, 0x0E29, 0x3FF8,
    0x3FFA, 0x4022, 0x4023, 0x4024, 0x4025, 0x4030, 0x4031, 0x4034, 0x4035, 0x4038, 0x4039,
    0x3FFC,
))  # fmt: skip
_HTML, _RTF, _DATA, _BODY = 0x1013, 0x1009, 0x3701, 0x1000
_MAX_RTF = 50_000_000
_PREFIX = "__substg1.0_"
_RTF_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def text_of(content: bytes, within: Within) -> str:
    """The text of an Outlook message. Raises `CouldNotLook` for other OLE files."""
    return in_paragraphs(lines_of(streams_of(content, within), (), within))


def streams_of(content: bytes, within: Within) -> dict[tuple[str, ...], bytes]:
    """Every stream of an Outlook message. Raises `CouldNotLook` for other OLE files."""
    try:
        with olefile.OleFileIO(BytesIO(content), raise_defects=olefile.DEFECT_INCORRECT) as ole:
            paths = [tuple(path) for path in ole.listdir()]
            tops = {path[0].lower() for path in paths}
            if "encryptedpackage" in tops or "encryptioninfo" in tops:
                raise CouldNotLook(PASSWORD)
            if "__properties_version1.0" not in tops:
                raise CouldNotLook(OLDER_OFFICE if tops & set(_OLDER) else UNKNOWN)
            streams: dict[tuple[str, ...], bytes] = {}
            for path in paths:
                data = ole.openstream(list(path)).read()
                within.take(len(data))
                streams[path] = data
    except CouldNotLook:
        raise
    except (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error):
        raise CouldNotLook(DAMAGED) from None
    return streams


def lines_of(
    streams: dict[tuple[str, ...], bytes], at: tuple[str, ...], within: Within
) -> list[str]:
    """One message; attached messages lie inside as folders of streams."""
    own = {p[-1]: d for p, d in streams.items() if p[:-1] == at}
    found, bodies = _texts(own), []
    if html := next((d for n, d in own.items() if tag_of(n) == _HTML), None):
        bodies.append(page_text(decoded(html) or html.decode("cp1252", "replace"), within))
    packed = next((d for n, d in own.items() if tag_of(n) == _RTF), None)
    if packed and not bodies and not any(tag_of(n) == _BODY for n in own):
        bodies.append(rtf.text_of(unpacked_rtf(packed), within))
    found += [line for body in bodies for line in ("", body)]
    below = sorted({p[len(at)] for p in streams if len(p) > len(at) + 1 and p[: len(at)] == at})
    for name in below:
        inside = (*at, name)
        parts = {p[-1]: d for p, d in streams.items() if p[:-1] == inside}
        if name.startswith("__recip"):
            found += _texts(parts)
        elif name.startswith("__attach"):
            found += ["", *_texts(parts)]
            found += _attached(streams, inside, parts, within)
    return found


def _attached(
    streams: dict[tuple[str, ...], bytes],
    at: tuple[str, ...],
    parts: dict[str, bytes],
    within: Within,
) -> list[str]:
    found = [
        within.read(data, decoration=True) for name, data in parts.items() if tag_of(name) == _DATA
    ]
    for name in sorted(
        {p[len(at)] for p in streams if len(p) > len(at) + 1 and p[: len(at)] == at}
    ):
        if tag_of(name) != _DATA:
            continue
        inside = (*at, name)
        if not any(p[:-1] == inside and p[-1] == "__properties_version1.0" for p in streams):
            raise CouldNotLook(UNKNOWN)
        found += lines_of(streams, inside, within.deeper())
    return found


def tag_of(name: str) -> int:
    try:
        return int(name.removeprefix(_PREFIX)[:4], 16) if name.startswith(_PREFIX) else 0
    except ValueError:
        return 0


def _texts(parts: dict[str, bytes]) -> list[str]:
    """The text properties among these streams, labelled where a person would know the label."""
    order = list(_LABELS)

    def place(name: str) -> tuple[int, str]:
        tag = tag_of(name)
        return (order.index(tag) if tag in _LABELS else len(order), name)

    found: list[str] = []
    for name in sorted(parts, key=place):
        tag, kind, data = tag_of(name), name[-4:].upper(), parts[name]
        if not tag or kind not in ("001F", "001E", "101F", "101E") or tag in _SILENT:
            continue
        text = data.decode("utf-16-le", "replace") if kind.endswith("1F") else decoded(data) or ""
        text = text.replace("\x00", " ").replace("\r\n", "\n").strip()
        if not text or text.lower().startswith("/o="):
            continue
        label = _LABELS.get(tag, "")
        line = f"{label}: {text}" if label else text
        if line not in found and text not in found:
            found += ["", line, ""] if tag == _BODY else [line]
    return found


def unpacked_rtf(data: bytes) -> bytes:
    """MS-OXRTFCP: the rich text body, unpacked. Raises `CouldNotLook` when it is damaged."""
    if len(data) < 16:
        raise CouldNotLook(DAMAGED)
    size, form = struct.unpack("<I4s", data[4:12])
    if form == b"MELA":
        return data[16 : 16 + int(size)]
    if form != b"LZFu" or size > _MAX_RTF:
        raise CouldNotLook(DAMAGED)
    window = bytearray(4096)
    window[: len(_RTF_START)] = _RTF_START
    write = len(_RTF_START)
    out = bytearray()
    at = 16
    while at < len(data):
        flags = data[at]
        at += 1
        for bit in range(8):
            if flags & (1 << bit):
                if at + 1 >= len(data):
                    return bytes(out)
                offset, length = data[at] << 4 | data[at + 1] >> 4, (data[at + 1] & 15) + 2
                at += 2
                if offset == write % 4096:
                    return bytes(out)
                for i in range(length):
                    byte = window[(offset + i) % 4096]
                    window[write % 4096] = byte
                    write += 1
                    out.append(byte)
            else:
                if at >= len(data):
                    return bytes(out)
                window[write % 4096] = data[at]
                write += 1
                out.append(data[at])
                at += 1
    return bytes(out)
