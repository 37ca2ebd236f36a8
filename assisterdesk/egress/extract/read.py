"""Text out of a file, by its content; what cannot be opened says why and counts as personal data."""

from assisterdesk.egress.extract.html import words_of
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.mail import text_of
from assisterdesk.egress.extract.plain import decoded

#: Bytes of one file, characters of its text, and mails inside mails that are still looked into.
MAX_BYTES = 25 * 1024 * 1024
MAX_CHARACTERS = 10_000_000
MAX_DEPTH = 4

_WHY = {
    Kind.PDF: "The program cannot look inside PDF files.",
    Kind.RTF: "The program cannot look inside rich text files.",
    Kind.IMAGE: "The file is a picture, and the program cannot read pictures.",
    Kind.ZIP: "The file is an archive; the program cannot look inside it.",
    Kind.OFFICE: "The program cannot look inside Word, Excel and other office files.",
    Kind.OLE: "The program cannot look inside older office files and Outlook messages.",
    Kind.OTHER_ARCHIVE: "The file is an archive; the program cannot look inside it.",
    Kind.SOUND_OR_FILM: "The file is sound or film; the program cannot look inside it.",
    Kind.PROGRAM: "The file is a program; the program cannot look inside it.",
    Kind.UNKNOWN: "The file is of no kind that the program knows.",
}


class CouldNotLook(Exception):
    """A file could not be looked into; `why` is a plain sentence without its name or content."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read_file(content: bytes) -> str:
    """The text of a file. Raises `CouldNotLook`."""
    return _read(content, 0)


def _read(content: bytes, depth: int) -> str:
    if len(content) > MAX_BYTES:
        raise CouldNotLook("The file is too large to look inside.")
    if depth > MAX_DEPTH:
        raise CouldNotLook("Files are packed into each other too deeply to look inside.")
    kind = kind_of(content)
    if kind is Kind.EMPTY:
        return ""
    if kind is Kind.MAIL:
        text: str | None = text_of(content, lambda inner: _read(inner, depth + 1))
    elif kind in (Kind.TEXT, Kind.HTML):
        text = decoded(content)
        if text is not None and kind is Kind.HTML:
            text = words_of(text)
    else:
        raise CouldNotLook(_WHY[kind])
    if text is None:
        raise CouldNotLook(_WHY[Kind.UNKNOWN])
    if len(text) > MAX_CHARACTERS:
        raise CouldNotLook("The file holds too much text to look through.")
    return text
