"""Tables from outside: workbooks and delimited text, as rows of text that any room may take in.

The file is read by the process that can do nothing but read (`sandbox`); what comes back is bounded
text. Nothing is written anywhere, and the name of the file has no say.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assisterdesk.egress.extract import grid, grid_text
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    PASSWORD,
    TOO_LARGE,
    TOO_MUCH,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.rows import NO_TABLE_TEXT
from assisterdesk.egress.extract.sandbox import Sandbox, shared

MAX_BYTES = 40 * 1024 * 1024
ENCODINGS, DELIMITERS = grid_text.ENCODINGS, grid_text.DELIMITERS
EMPTY_TEXT = "This file is empty."
OLD_OR_LOCKED_TEXT = (
    "This workbook is protected by a password or was saved in an old format. Open it, take the "
    "password off, save it as an Excel workbook (.xlsx) and choose that file."
)
_TOO_MUCH_TEXT = (
    "This table is too large: at most 100,000 rows and 256 columns are read. Split it up."
)
_SAYS = {
    grid.FORMULA_WITHOUT_VALUE: (
        "{n} cells hold a formula without its result. Open the file in your spreadsheet program, "
        "save it, and choose it again."
    ),
    grid.ERROR_VALUE: "{n} cells show an error in place of a value; they count as empty.",
    grid_text.OPEN_QUOTE: (
        "A quotation mark is opened and not closed. Check that the rows below look right."
    ),
    grid_text.BAD_LETTERS: "{n} letters could not be read. Try another encoding.",
}


@dataclass(frozen=True, slots=True)
class How:
    """How to read a file; what is '' or -1 is found out.

    `sheet` counts from 0. `encoding` is one of `ENCODINGS`, `delimiter` any one character.
    """

    sheet: int = -1
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are those with anything in them, all of one length; `numbers` are the rows' numbers
    in the file, as a spreadsheet counts. A day kept as a day stands as 1987-05-03.

    `sheets` is empty for a text; then `how` tells encoding and delimiter. `said`: sentences about
    the file, without its contents.
    """

    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    numbers: tuple[int, ...]
    sheets: tuple[Sheet, ...]
    how: How
    said: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0


def read_table(content: bytes, how: How = How(), by: Sandbox | None = None) -> Table:  # noqa: B008 - frozen
    """The table in a file. Raises `CouldNotLook` with a sentence fit to show.

    Blocks, for a minute at most: call it off the window's thread.
    """
    if len(content) > MAX_BYTES:
        raise CouldNotLook(TOO_LARGE)
    kind = kind_of(content)
    if kind is Kind.EMPTY:
        raise CouldNotLook(EMPTY_TEXT)
    if kind is Kind.OLE:
        raise CouldNotLook(OLD_OR_LOCKED_TEXT)
    asked = {"sheet": how.sheet, "encoding": how.encoding, "delimiter": how.delimiter}
    try:
        answer = (by or shared()).rows_of(content, asked)
        return _table(answer)
    except CouldNotLook as why:
        better = {TOO_MUCH: _TOO_MUCH_TEXT, PASSWORD: OLD_OR_LOCKED_TEXT, UNKNOWN: NO_TABLE_TEXT}
        raise CouldNotLook(better.get(why.why, why.why)) from None


def _table(answer: Mapping[str, object]) -> Table:
    """What the process answered, held to its own word. Raises `CouldNotLook`."""
    if isinstance(why := answer.get("why"), str):
        raise CouldNotLook(why)
    rows, numbers, sheets = answer.get("rows"), answer.get("numbers"), answer.get("sheets")
    said, sheet = answer.get("said"), answer.get("sheet")
    encoding, delimiter = answer.get("encoding"), answer.get("delimiter")
    if not (
        isinstance(rows, list)
        and isinstance(numbers, list)
        and isinstance(sheets, list)
        and isinstance(said, dict)
        and isinstance(sheet, int)
        and isinstance(encoding, str)
        and isinstance(delimiter, str)
        and len(rows) == len(numbers)
        and all(isinstance(n, int) for n in numbers)
        and all(isinstance(r, list) and len(r) == len(rows[0]) for r in rows)
        and all(isinstance(cell, str) for row in rows for cell in row)
    ):
        raise CouldNotLook(DAMAGED)
    return Table(
        rows=tuple(tuple(row) for row in rows),
        numbers=tuple(numbers),
        sheets=tuple(Sheet(str(name), bool(hidden)) for name, hidden in sheets),
        how=How(sheet if sheets else -1, encoding, delimiter),
        said=tuple(
            _SAYS[word].format(n=n) for word, n in said.items() if word in _SAYS
        ),
    )
