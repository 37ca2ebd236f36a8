"""Size and wholeness of a picture, told from its bytes: no decoder is asked."""

import struct

#: how a TIFF begins, in either order of bytes
TIFF_STARTS = (b"II*\x00", b"MM\x00*")
#: A picture inside a document with fewer points than this, or as thin, is a logo or a line.
_LOGO_POINTS = 120_000
_LOGO_SIDE = 120
_JPEG_SIZES = frozenset(
    (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0))
)


def is_whole(content: bytes) -> bool:
    """Whether a picture has its end: decoders make something of half a file, and the words in the
    other half would be missed."""
    if content.startswith(b"\x89PNG"):
        return b"IEND" in content[-4096:]
    if content.startswith(b"\xff\xd8"):
        # a small picture of it stands near the beginning, with an end of its own
        return content.rfind(b"\xff\xd9") > len(content) // 2
    return True


def is_logo(width: int, height: int) -> bool:
    """Too small to hold a page, a screenshot or a photographed card."""
    return width * height < _LOGO_POINTS or min(width, height) < _LOGO_SIDE


def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height in points, None when the format does not tell simply."""
    try:
        if content.startswith(b"\x89PNG"):
            return struct.unpack(">II", content[16:24])
        if content.startswith(b"GIF8"):
            return struct.unpack("<HH", content[6:10])
        if content.startswith(b"BM"):
            width, height = struct.unpack("<ii", content[18:26])
            return abs(width), abs(height)
        if content.startswith(b"\xff\xd8"):
            return _jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
        if content[:4] in TIFF_STARTS:
            return _tiff(content)
    except struct.error:
        return None
    return None


def _jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content):
        if content[at] != 0xFF:
            return None
        mark = content[at + 1]
        if mark in _JPEG_SIZES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        if mark == 0xFF:
            at += 1
        else:
            at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None


def _webp(content: bytes) -> tuple[int, int] | None:
    form = content[12:16]
    if form == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        return width, int.from_bytes(content[27:30], "little") + 1
    if form == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if form == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    return None


def _tiff(content: bytes) -> tuple[int, int] | None:
    """Of a file with one page; more pages are for the reader of pictures, so None."""
    order = "<" if content[:1] == b"I" else ">"
    (start,) = struct.unpack(order + "I", content[4:8])
    (count,) = struct.unpack(order + "H", content[start : start + 2])
    found: dict[int, int] = {}
    for i in range(count):
        entry = content[start + 2 + 12 * i : start + 14 + 12 * i]
        tag, kind = struct.unpack(order + "HH", entry[:4])
        if tag in (256, 257):
            found[tag] = struct.unpack(
                order + ("H" if kind == 3 else "I"), entry[8 : 10 if kind == 3 else 12]
            )[0]
    after = content[start + 2 + 12 * count : start + 6 + 12 * count]
    if struct.unpack(order + "I", after)[0] or len(found) < 2:
        return None
    return found[256], found[257]
