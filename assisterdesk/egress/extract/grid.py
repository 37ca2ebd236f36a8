"""The rows of one sheet of a workbook, as a person sees them: for taking tables in.

Read cell by cell, so that the largest sheet takes little memory. A formula counts as the value that
was kept with it; nothing is computed, and no other file a workbook points to is opened.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree  # noqa: S405 - `root_name` refuses what makes XML dangerous
from xml.etree.ElementTree import Element  # noqa: S405 - the same

from assisterdesk.egress.extract.could_not_look import DAMAGED, TOO_MUCH, UNKNOWN, CouldNotLook
from assisterdesk.egress.extract.number_format import day_of, shown
from assisterdesk.egress.extract.package import Package
from assisterdesk.egress.extract.within import Within
from assisterdesk.egress.extract.xml_parts import attribute, local, parsed, root_name

#: rows, columns, and characters of one cell and of all
MOST_ROWS, MOST_COLUMNS = 100_000, 256
MOST_IN_CELL, MOST_CHARACTERS = 100_000, 40_000_000
_MOST_MERGED = 20_000
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_RELATIONS = "_rels/workbook.xml.rels"

FORMULA_WITHOUT_VALUE = "formula"
ERROR_VALUE = "error"


@dataclass
class Gathered:
    """Rows by their number in the file, the sheets' names and whether they are hidden, and what
    the person should know: word -> how many cells."""

    sheets: list[tuple[str, bool]] = field(default_factory=list)
    sheet: int = 0
    rows: dict[int, list[str]] = field(default_factory=dict)
    said: dict[str, int] = field(default_factory=dict)
    characters: int = 0

    def put(self, number: int, cells: dict[int, str]) -> None:
        """Keep a row; `cells` by column, from 0. Raises `CouldNotLook` past what is allowed."""
        if len(self.rows) >= MOST_ROWS or max(cells) >= MOST_COLUMNS:
            raise CouldNotLook(TOO_MUCH)
        row = [""] * (max(cells) + 1)
        for column, text in cells.items():
            self.characters += len(text)
            if len(text) > MOST_IN_CELL or self.characters > MOST_CHARACTERS:
                raise CouldNotLook(TOO_MUCH)
            row[column] = text
        self.rows[number] = row


def of_workbook(content: bytes, sheet: int) -> Gathered:
    """The rows of sheet number `sheet` (-1: the first that is not hidden and not empty).

    Raises `CouldNotLook`; for a file that is no workbook, too.
    """
    package = Package(content, Within(lambda *_: ""))
    book = _book(package)
    found = Gathered([(name, hidden) for name, hidden, _ in book.sheets])
    if sheet >= len(book.sheets):
        raise CouldNotLook(DAMAGED)
    if sheet >= 0:
        found.sheet = sheet
        _read(package, book, book.sheets[sheet][2], found)
        return found
    visible = [i for i, (_, hidden, _) in enumerate(book.sheets) if not hidden]
    for number in visible or range(len(book.sheets)):
        found.sheet = number
        _read(package, book, book.sheets[number][2], found)
        if found.rows:
            return found
    found.sheet = (visible or [0])[0]
    return found


@dataclass
class _Book:
    #: name, hidden, part of each sheet
    sheets: list[tuple[str, bool, str]]
    shared: list[str]
    formats: list[tuple[int, str]]
    since_1904: bool


def _book(package: Package) -> _Book:
    main = next((n for n in package.names if n.endswith("xl/workbook.xml")), "")
    if not main:
        raise CouldNotLook(UNKNOWN)
    folder = main.removesuffix("workbook.xml")
    targets: dict[str, str] = {}
    if folder + _RELATIONS in package.names:
        for one in parsed(package.read(folder + _RELATIONS)):
            target = attribute(one, "Target")
            # what lies outside the file is not looked at
            if attribute(one, "TargetMode") != "External":
                inside = target.removeprefix("/") if target[:1] == "/" else folder + target
                targets[attribute(one, "Id")] = inside
    root = parsed(package.read(main))
    sheets = []
    since_1904 = False
    for one in root.iter():
        if local(one) == "workbookPr":
            since_1904 = attribute(one, "date1904") in ("1", "true")
        elif local(one) == "sheet":
            ids = [v for k, v in one.items() if k.startswith("{") and k.endswith("}id")]
            part = targets.get(ids[0] if ids else "", "")
            if part in package.names and "/chartsheets/" not in part:
                state = attribute(one, "state")
                sheets.append((attribute(one, "name"), state in ("hidden", "veryHidden"), part))
    if not sheets:
        raise CouldNotLook(UNKNOWN)
    shared = _part_of(package, targets, "sharedStrings.xml")
    styles = _part_of(package, targets, "styles.xml")
    return _Book(
        sheets,
        list(_strings(package.read(shared))) if shared else [],
        _formats(parsed(package.read(styles))) if styles else [],
        since_1904,
    )


def _part_of(package: Package, targets: dict[str, str], ending: str) -> str:
    parts = [t for t in targets.values() if t.lower().endswith(ending.lower())]
    return next((t for t in parts if t in package.names), "")


def _elements(content: bytes, *wanted: str) -> Iterator[Element]:
    """Every element of these names, whole; emptied after its turn."""
    root_name(content)
    names = frozenset(wanted)
    try:
        for _, element in ElementTree.iterparse(BytesIO(content)):  # noqa: S314 - `root_name` looked
            if element.tag.rpartition("}")[2] in names:
                yield element
                element.clear()
    except (ElementTree.ParseError, ValueError, LookupError):
        raise CouldNotLook(DAMAGED) from None


def _strings(content: bytes) -> Iterator[str]:
    size = 0
    for item in _elements(content, "si"):
        text = _words(item)
        size += len(text)
        if size > MOST_CHARACTERS:
            raise CouldNotLook(TOO_MUCH)
        yield text


def _words(element: Element) -> str:
    """The text of a string; runs belong together, how it is pronounced does not."""
    said = {id(t) for ph in element.iter() if local(ph) == "rPh" for t in ph.iter()}
    return "".join(
        one.text or "" for one in element.iter() if local(one) == "t" and id(one) not in said
    )


def _formats(root: Element) -> list[tuple[int, str]]:
    codes = {
        int(attribute(one, "numFmtId")): attribute(one, "formatCode")
        for one in root.iter()
        if local(one) == "numFmt" and attribute(one, "numFmtId").isdecimal()
    }
    for group in root:
        if local(group) == "cellXfs":
            ids = [attribute(one, "numFmtId") for one in group]
            numbers = [int(i) if i.isdecimal() else 0 for i in ids]
            return [(n, codes.get(n, "")) for n in numbers]
    return []


def _read(package: Package, book: _Book, part: str, found: Gathered) -> None:
    found.rows, found.said, found.characters = {}, {}, 0
    number = 0
    merged: list[str] = []
    for row in _elements(package.read(part), "row", "mergeCell"):
        if row.tag.endswith("mergeCell"):
            merged.append(row.get("ref", ""))
            continue
        given = row.get("r", "")
        number = int(given) if given.isdecimal() and len(given) < 8 else number + 1
        cells: dict[int, str] = {}
        column = -1
        for cell in row:
            place = _PLACE.match(cell.get("r", ""))
            column = _number(place[1]) if place else column + 1
            text = _text(cell, book, found.said)
            if text:
                cells[column] = text
        if cells:
            found.put(number, cells)
    if found.rows:
        _fill_merged(merged, found)


def _text(cell: Element, book: _Book, said: dict[str, int]) -> str:
    kind, style = cell.get("t", "n"), cell.get("s", "0")
    value, inline, formula = "", "", False
    for element in cell:
        name = element.tag.rpartition("}")[2]
        if name == "v":
            value = element.text or ""
        elif name == "is":
            inline = _words(element)
        elif name == "f":
            formula = True
    if formula and not value and kind != "str":
        said[FORMULA_WITHOUT_VALUE] = said.get(FORMULA_WITHOUT_VALUE, 0) + 1
    match kind:
        case "s":
            known = value.isdecimal() and int(value) < len(book.shared)
            return book.shared[int(value)] if known else ""
        case "inlineStr":
            return inline
        case "b":
            return "yes" if value == "1" else "no" if value == "0" else value
        case "e":
            said[ERROR_VALUE] = said.get(ERROR_VALUE, 0) + 1
            return ""
        case "d":
            return value[:10]
        case "n" if value:
            code, form = (0, "")
            if style.isdecimal() and int(style) < len(book.formats):
                code, form = book.formats[int(style)]
            day = day_of(value, code, form, since_1904=book.since_1904)
            return day or shown(value, code, form, since_1904=book.since_1904)
    return value


def _fill_merged(merged: list[str], found: Gathered) -> None:
    """What stands in a merged cell holds for each row it spans: a household's name, mostly."""
    last = max(found.rows)
    budget = _MOST_MERGED
    for span in merged:
        ends = _PLACE.findall(span)
        if len(ends) != 2:
            continue
        column, first, end = _number(ends[0][0]), int(ends[0][1]), int(ends[1][1])
        above = found.rows.get(first, [])
        text = above[column] if column < len(above) else ""
        for number in range(first + 1, min(end, last) + 1):
            budget -= 1
            row = found.rows.get(number)
            if budget < 0 or not text or row is None:
                break
            row += [""] * (column + 1 - len(row))
            row[column] = row[column] or text


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
