"""The rows of a table kept as text: any encoding, any delimiter, quoted or not."""

import csv
import io
from collections import Counter
from math import log2

from assisterdesk.egress.extract.could_not_look import TOO_MUCH, UNKNOWN, CouldNotLook
from assisterdesk.egress.extract.grid import MOST_IN_CELL, MOST_ROWS, Gathered
from assisterdesk.egress.extract.plain import marked_encoding

#: what a person may choose, the likeliest first; all are Python's own names
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "mac-roman", "cp1250", "cp437")
DELIMITERS = (",", ";", "\t", "|")
OPEN_QUOTE = "quote"
BAD_LETTERS = "letters"
_SAMPLE = 256 * 1024
_LOOKED_AT = 200


def of_text(content: bytes, encoding: str, delimiter: str) -> tuple[Gathered, str, str]:
    """The rows, and the encoding and delimiter they were read with ('' asks to find out)."""
    encoding = encoding if encoding in ENCODINGS else likely_encoding(content)
    text = content.decode(encoding, "replace")
    if _is_no_text(text):
        raise CouldNotLook(UNKNOWN)
    text = text.removeprefix("\ufeff").replace("\x00", "")
    found = Gathered([("", False)])
    first, _, rest = text.partition("\n")
    said = first.strip()
    skipped = 0
    if len(said) == 5 and said.lower().startswith("sep="):
        # a line by which a spreadsheet program tells its delimiter
        text, skipped = rest, 1
        delimiter = delimiter or said[4]
    delimiter = delimiter if len(delimiter) == 1 else likely_delimiter(text)
    if bad := text.count("\ufffd"):
        found.said[BAD_LETTERS] = bad
    rows = _rows(text, delimiter, found)
    for number, row in enumerate(rows, start=1 + skipped):
        cells = {i: cell for i, cell in enumerate(row) if cell.strip()}
        if cells:
            found.put(number, cells)
    return found, encoding, delimiter


def _rows(text: str, delimiter: str, found: Gathered) -> list[list[str]]:
    """A quotation mark that nothing closes swallows the rest: then none of them counts."""
    quoting = csv.QUOTE_MINIMAL
    if text.count('"') % 2:
        found.said[OPEN_QUOTE] = 1
        rows = _parsed(text, delimiter, quoting)
        # one that stands within a word hurts nobody; one at the start of a cell eats the lines
        longest = max((cell.count("\n") for row in rows or () for cell in row), default=0)
        if rows is not None and longest < 40:
            return rows
    else:
        rows = _parsed(text, delimiter, quoting)
        if rows is not None:
            return rows
        found.said[OPEN_QUOTE] = 1
    rows = _parsed(text, delimiter, csv.QUOTE_NONE)
    if rows is None:
        raise CouldNotLook(TOO_MUCH)
    return rows


def _parsed(text: str, delimiter: str, quoting: int, most: int = MOST_ROWS) -> (
    list[list[str]] | None
):  # fmt: skip
    """None when a cell is too long to be one. Raises `CouldNotLook` for too many rows."""
    csv.field_size_limit(MOST_IN_CELL)
    made = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        quoting=quoting,  # type: ignore[arg-type]  # one of csv's own constants
        skipinitialspace=delimiter != " ",
    )
    rows: list[list[str]] = []
    blank = 0
    try:
        for row in made:
            blank = 0 if row else blank + 1
            rows.append(row)
            if len(rows) > 2 * most:
                raise CouldNotLook(TOO_MUCH)
    except csv.Error:
        return None
    return rows[: len(rows) - blank]


def likely_encoding(content: bytes) -> str:
    """Marks first, then UTF-8, then Windows' own: what spreadsheet programs write."""
    marked = marked_encoding(content)
    if marked:
        return {"utf-8-sig": "utf-8", "utf-32": "utf-8"}.get(marked, marked)
    try:
        content.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        if not _is_no_text(content[:_SAMPLE].decode("cp1252")):
            return "cp1252"
    except UnicodeDecodeError:
        pass
    # costs memory all day, and most days no text needs its letters guessed
    from charset_normalizer import from_bytes

    best = from_bytes(content[:_SAMPLE], cp_isolation=["mac_roman", "cp1250", "cp437"]).best()
    named = best.encoding.replace("_", "-") if best is not None else "cp1252"
    return named if named in ENCODINGS else "cp1252"


def likely_delimiter(text: str) -> str:
    """The one that cuts most lines into the same number of cells, and into many."""
    sample = text[:_SAMPLE]
    best, score = ",", 0.0
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        rows = _parsed(sample, delimiter, csv.QUOTE_MINIMAL) or ()
        widths = Counter(len(row) for row in rows[:_LOOKED_AT] if any(c.strip() for c in row))
        many = sum(n for width, n in widths.items() if width > 1)
        if not many:
            continue
        width, same = max(((w, n) for w, n in widths.items() if w > 1), key=lambda p: (p[1], p[0]))
        likeness = (same + 0.5 * (many - same)) / sum(widths.values())
        # "Last, First" stands in every row, and yet the file is parted by semicolons
        worth = likeness**2 * log2(width)
        if worth > score:
            best, score = delimiter, worth
    return best


def _is_no_text(text: str) -> bool:
    """Controls where letters should be."""
    sample = text[:20000]
    odd = sum(1 for c in sample if (c < " " and c not in "\t\n\r\x0b\x0c\x1b\x00") or c == "\x7f")
    nothing = sample.count("\x00")
    return odd > max(3, len(sample) // 50) or nothing > max(3, len(sample) // 50)
