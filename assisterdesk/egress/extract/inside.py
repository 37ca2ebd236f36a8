"""Looks inside one file: what it is, which reader reads it, and what lies inside that."""

from assisterdesk.egress.extract import (
    image,
    mail,
    office,
    open_document,
    outlook,
    pdf,
    rtf,
)
from assisterdesk.egress.extract.apart import apart
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    ENCRYPTED,
    TOO_LARGE,
    TOO_MUCH,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.html import page_text
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.package import Package
from assisterdesk.egress.extract.plain import decoded, is_encrypted, is_wide, unfolded
from assisterdesk.egress.extract.within import Within

#: Characters of one file's text, everything inside included.
MAX_CHARACTERS = 10_000_000

_WHY = {
    Kind.OTHER_ARCHIVE: "The file is an archive of a kind that the program cannot open.",
    Kind.SOUND_OR_FILM: "The file is sound or film; the program cannot look inside it.",
    Kind.PROGRAM: "The file is a program; the program cannot look inside it.",
}
_BINARY_BOOK = (
    "The file is a binary workbook. Save it as .xlsx, so that the program can look inside."
)


def text_of(content: bytes) -> str:
    """All the text in a file and in what it holds. Raises `CouldNotLook`, and nothing else."""
    try:
        text = _read(content, Within(_read), False)
    except CouldNotLook:
        raise
    except MemoryError:
        raise CouldNotLook(TOO_LARGE) from None
    except Exception:  # noqa: BLE001 - a stranger's file in others' parsers: whatever it is
        raise CouldNotLook(DAMAGED) from None
    if len(text) > MAX_CHARACTERS:
        raise CouldNotLook(TOO_MUCH)
    return text.encode("utf-8", "replace").decode("utf-8") if _has_halves(text) else text


def _has_halves(text: str) -> bool:
    """Whether halves of characters stand alone, which no JSON reader must take."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _read(content: bytes, within: Within, decoration: bool) -> str:
    kind = kind_of(content)
    if kind is Kind.EMPTY:
        return ""
    if kind is Kind.IMAGE:
        return image.text_of(content, decoration=decoration)
    if kind in (Kind.ZIP, Kind.OFFICE):
        return _package(Package(content, within), within)
    if kind is Kind.PDF:
        return pdf.text_of(content, within)
    if kind is Kind.OLE:
        return outlook.text_of(content, within)
    if kind is Kind.RTF:
        return rtf.text_of(content, within)
    if kind is Kind.MAIL:
        return mail.text_of(content, within)
    if kind in (Kind.TEXT, Kind.HTML):
        text = decoded(content)
        if text is None:
            raise CouldNotLook(UNKNOWN)
        if is_wide(content) and kind_of(plain := text.encode("utf-8", "replace")) is not kind:
            return _read(plain, within, decoration)
        if is_encrypted(text):
            raise CouldNotLook(ENCRYPTED)
        return page_text(text, within) if kind is Kind.HTML else unfolded(text)
    raise CouldNotLook(_WHY.get(kind, UNKNOWN))


def _package(package: Package, within: Within) -> str:
    names = package.names
    if any(name.endswith("xl/workbook.bin") for name in names):
        raise CouldNotLook(_BINARY_BOOK)
    if "[Content_Types].xml" in names:
        return office.text_of(package, within)
    if "mimetype" in names and ("content.xml" in names or "META-INF/manifest.xml" in names):
        return open_document.text_of(package, within)
    found: list[str] = []
    for name in names:
        file = [name]
        spread = name.replace("_", " ").replace("+", " ")
        if spread != name:
            file.append(spread)
        if content := package.read(name):
            file.append(within.read(content))
        found.append("\n".join(file))
    return apart(found)
