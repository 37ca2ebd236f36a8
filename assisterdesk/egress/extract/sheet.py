"""Text out of a workbook: every sheet, hidden or not, as a table under its header row."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element  # noqa: S405 - elements only; xml_parts parses

from assisterdesk.egress.extract import table
from assisterdesk.egress.extract.could_not_look import TOO_MUCH, CouldNotLook
from assisterdesk.egress.extract.number_format import shown
from assisterdesk.egress.extract.xml_parts import attribute, leaves, local, parsed

_LITERALS = re.compile(r'"((?:[^"]|"")+)"')
_CODES = re.compile(r'&(?:"[^"]*"|K[0-9A-F]{6}|\d{1,3}|[A-Z+-])')
#: Elements of a sheet, other than cells, whose attributes a person reads.
_SAID = {
    "dataValidation": ("promptTitle", "prompt", "errorTitle", "error"),
    "hyperlink": ("display", "tooltip", "location"),
    "protectedRange": ("name",),
    "definedName": ("name", "comment", "description"),
    "cfRule": ("text",),
}
#: Rows times used columns of one sheet.
_MAX_PLACES = 5_000_000
_SHEETS = ("worksheet", "chartsheet", "dialogsheet", "macrosheet")


#: A cell's kind, the number of its style and what is stored. Plain, since there are millions.
_Cell = tuple[str, int, str]


@dataclass
class _Sheet:
    rows: list[dict[str, _Cell]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


class Workbook:
    """Gathers the parts of one package, in whatever order they come."""

    def __init__(self) -> None:
        self._shared: list[str] = []
        self._formats: list[tuple[int, str]] = []
        self._since_1904 = False
        self._sheets: dict[str, _Sheet] = {}
        self._names: list[str] = []
        self._notes: list[str] = []

    def takes(self, name: str, content: bytes) -> bool:
        """Whether this part is the workbook's; then it is read."""
        if b"spreadsheetml" not in content[:4096] and b"threadedcomments" not in content[:4096]:
            return False
        root = parsed(content)
        kind = local(root)
        if kind in _SHEETS:
            self._sheets[name] = _sheet(root)
        elif kind == "sst":
            self._shared = [_words(item) for item in root]
        elif kind == "styleSheet":
            self._formats = _formats(root)
        elif kind == "workbook":
            self._workbook(root)
        elif kind in ("comments", "ThreadedComments"):
            self._notes += [
                f"{attribute(one, 'ref')}: {' '.join(_words(one).split())}"
                for one in root.iter()
                if local(one) in ("comment", "threadedComment")
            ]
            self._notes += [
                f"Author: {a.text}" for a in root.iter() if local(a) == "author" and a.text
            ]
        elif kind == "personList":
            self._notes += [f"Author: {attribute(one, 'displayName')}" for one in root]
        elif kind in ("pivotCacheDefinition", "pivotCacheRecords", "connections", "userInfo"):
            self._notes += _kept_values(root)
        elif kind != "table":
            self._notes += leaves(root)
        return True

    def lines(self) -> list[str]:
        """Everything: names, tables, notes, and strings that no cell shows any more."""
        used: set[int] = set()
        found = list(self._names)
        for name in sorted(self._sheets, key=_in_order):
            sheet = self._sheets[name]
            found += self._table(sheet, used)
            found += sheet.said
            found.append("")
        found += self._notes
        found += [text for i, text in enumerate(self._shared) if i not in used and text.strip()]
        return found

    def _workbook(self, root: Element) -> None:
        for one in root.iter():
            kind = local(one)
            if kind == "workbookPr":
                self._since_1904 = attribute(one, "date1904") in ("1", "true")
            elif kind == "sheet":
                self._names.append(f"Sheet: {attribute(one, 'name')}")
            elif kind == "definedName":
                self._names.append(f"{attribute(one, 'name')}: {(one.text or '').strip(chr(34))}")
                self._names += [v for a in ("comment", "description") if (v := attribute(one, a))]

    def _table(self, sheet: _Sheet, used: set[int]) -> list[str]:
        columns = sorted({c for row in sheet.rows for c in row}, key=lambda c: (len(c), c))
        if len(columns) * len(sheet.rows) > _MAX_PLACES:
            raise CouldNotLook(TOO_MUCH)
        rows = []
        for row in sheet.rows:
            cells = {c: self._text(cell, used) for c, cell in row.items()}
            rows.append([cells.get(c, "") for c in columns])
        return table.lines(rows)

    def _text(self, cell: _Cell, used: set[int]) -> str:
        kind, style, value = cell
        if kind == "s":
            if not value.isdecimal() or int(value) >= len(self._shared):
                return value
            used.add(int(value))
            return self._shared[int(value)]
        if kind in ("", "n") and value:
            code, form = self._formats[style] if style < len(self._formats) else (0, "")
            return shown(value, code, form, since_1904=self._since_1904)
        return value


def _sheet(root: Element) -> _Sheet:
    found = _Sheet()
    for part in root:
        if local(part) != "sheetData":
            for element in part.iter():
                _say(element, found.said)
            continue
        for row in part:
            cells: dict[str, _Cell] = {}
            for cell in row:
                place = cell.get("r", "").rstrip("0123456789") or _letters(len(cells))
                cells[place] = _cell(cell, found.said)
            if cells:
                found.rows.append(cells)
    return found


def _cell(cell: Element, said: list[str]) -> _Cell:
    style = cell.get("s", "0")
    text = formula = ""
    for element in cell:
        kind = element.tag.rpartition("}")[2]
        if kind == "v":
            text = element.text or ""
        elif kind == "f":
            formula = element.text or ""
        elif kind == "is":
            text = text or _words(element)
    if formula:
        said += [w for w in _LITERALS.findall(formula) if w.strip() and w != text]
    return cell.get("t", ""), int(style) if style.isdecimal() else 0, text


def _say(element: Element, to: list[str]) -> None:
    """What an element of a sheet that is no cell tells a person."""
    kind = local(element)
    if kind in _SAID:
        to += [v for name in _SAID[kind] if (v := attribute(element, name)).strip()]
    elif kind in ("f", "formula", "formula1", "formula2"):
        to += _LITERALS.findall(element.text or "")
    elif kind.startswith(("odd", "even", "first")) and element.text:
        to.append(_CODES.sub(" ", element.text).strip())


def _letters(number: int) -> str:
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(65 + rest) + out
    return out


def _words(element: Element) -> str:
    """The text of a shared string or note; runs belong together."""
    return "".join(one.text or "" for one in element.iter() if local(one) in ("t", "text"))


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


def _kept_values(root: Element) -> list[str]:
    """What a pivot table or a connection keeps in attributes."""
    return [
        value
        for one in root.iter()
        for name, value in one.items()
        if name in ("v", "name", "connection", "command", "description", "userName")
        and value.strip()
    ]


def _in_order(name: str) -> tuple[int, str]:
    """``sheet10.xml`` after ``sheet9.xml``."""
    digits = re.sub(r"\D", "", name)
    return int(digits) if digits and len(digits) < 9 else 0, name
