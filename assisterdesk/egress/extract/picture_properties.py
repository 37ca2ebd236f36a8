"""What a picture says in its properties: title, comment, author, as cameras and programs keep it.

For the process that reads pictures alone: a decoder looks for them.
"""

import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.points import FORMATS
from assisterdesk.egress.extract.xml_parts import local, parsed

if TYPE_CHECKING:
    from PIL.Image import Exif

#: Exif: the properties that a person types
_NAMED = {
    0x010D: "Name", 0x010E: "Description", 0x011D: "Page", 0x013B: "Author", 0x8298: "Copyright",
    0x9C9B: "Title", 0x9C9C: "Comment", 0x9C9D: "Author", 0x9C9E: "Keywords", 0x9C9F: "Subject",
}  # fmt: skip
_WIDE = range(0x9C9B, 0x9CA0)
_MORE, _COMMENT = 0x8769, 0x9286
#: how a comment begins that tells its letters
_LETTERS = {b"ASCII\0\0\0": "utf-8", b"UNICODE\0": "utf-16", b"\0" * 8: "utf-8"}
#: texts of a PNG that only programs read or write
_SILENT = frozenset(("software", "creation time", "raw profile type exif", "exif"))
_XMP = frozenset("title description creator subject Headline UserComment CaptionWriter".split())
_MOST = 100_000


def told_in(content: bytes) -> list[str]:
    """Lines of ``name: text``; none where nothing is told or the picture cannot be opened."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(content), formats=FORMATS) as picture:
                found = [*_of_camera(picture.getexif()), *_of_program(picture)]
    except Exception:  # noqa: BLE001 - whatever the decoder trips over: the words were read
        return []
    lines = (f"{name}: {' '.join(text.split())}" for name, text in found if text.strip())
    return [line[:_MOST] for line in dict.fromkeys(lines)]


def _of_camera(exif: "Exif") -> Iterator[tuple[str, str]]:
    for tag, name in _NAMED.items():
        value = exif.get(tag)
        if isinstance(value, bytes):
            value = value.decode("utf-16-le" if tag in _WIDE else "utf-8", "replace")
        if value:
            yield name, str(value).replace("\0", " ")
    comment = exif.get_ifd(_MORE).get(_COMMENT)
    if isinstance(comment, str):
        yield "Comment", comment.replace("\0", " ")
    elif isinstance(comment, bytes):
        encoding = _LETTERS.get(comment[:8])
        if encoding == "utf-16" and comment[8:10] not in (b"\xff\xfe", b"\xfe\xff"):
            encoding = f"utf-16-{'le' if exif.endian == '<' else 'be'}"
        text = comment[8:].decode(encoding, "replace") if encoding else comment.decode("latin-1")
        yield "Comment", text.replace("\0", " ")


def _of_program(picture: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - texts differ by form
    if picture.format == "PNG":
        # some stand behind the points
        picture.load()
        for name, text in picture.text.items():
            if str(text).lstrip().startswith("<"):
                yield from _of_xmp(str(text).encode())
            elif str(name).lower() not in _SILENT:
                yield str(name), str(text)
    comment = picture.info.get("comment")
    if comment and picture.format != "PNG":
        yield (
            "Comment",
            comment.decode("utf-8", "replace") if isinstance(comment, bytes) else str(comment),
        )
    if isinstance(xmp := picture.info.get("xmp"), bytes):
        yield from _of_xmp(xmp)


def _of_xmp(packet: bytes) -> Iterator[tuple[str, str]]:
    try:
        root = parsed(packet.strip(b"\0 \r\n\t"))
    except CouldNotLook:
        return
    for element in root.iter():
        if local(element) in _XMP:
            yield local(element).capitalize(), " ".join("".join(element.itertext()).split())
        for name, value in element.items():
            if name.rpartition("}")[2] in _XMP:
                yield name.rpartition("}")[2].capitalize(), value
