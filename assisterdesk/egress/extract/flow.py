"""Running text of Word, PowerPoint and drawings: paragraphs, tables, boxes, changes, fields.

The names are those of ECMA-376; the parts of all three programs share them, in other namespaces.
"""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element  # noqa: S405 - elements only; xml_parts parses

from assisterdesk.egress.extract import table
from assisterdesk.egress.extract.xml_parts import attribute, local

_QUOTED = re.compile(r'"([^"]+)"')
#: element -> its attributes that a reader of the document can see or hear
_SPOKEN = {
    "docPr": ("title", "descr"),
    "cNvPr": ("title", "descr"),
    "textpath": ("string",),
    "shape": ("alt",),
    "hyperlink": ("tooltip",),
    "alias": ("val",),
    "docVar": ("name", "val"),
    "default": ("val",),
    "helpText": ("val",),
    "statusText": ("val",),
    "fldSimple": ("instr",),
}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "sym": " "}
#: elements that hold a text of their own, which does not go on in the text around it
_OWN = frozenset(("txbxContent", "comment", "footnote", "endnote"))
_WHO = ("ins", "del", "moveFrom", "moveTo", "comment")


def text_of(root: Element) -> list[str]:
    """All lines of a part, in order. A changed paragraph stands twice: as it is and as it was.

    An empty line stands for an empty paragraph, and around what is a text of its own.
    """
    flow = _Flow()
    flow.block(root)
    return [*flow.lines, "", *(f"Author: {name}" for name in sorted(flow.authors))]


@dataclass
class _Paragraph:
    now: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    changed: bool = False
    instruction: list[str] = field(default_factory=list)
    beside: list[Element] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def add(self, text: str, inserted: bool, deleted: bool) -> None:
        self.changed = self.changed or inserted or deleted
        if not deleted:
            self.now.append(text)
        if not inserted:
            self.before.append(text)


class _Flow:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.authors: set[str] = set()

    def block(self, element: Element) -> None:
        name = local(element)
        if name == "p":
            self._paragraph(element)
        elif name == "tbl":
            self._table(element)
        elif name == "AlternateContent":
            self._either(element)
        else:
            own = [""] if name in _OWN or (name == "sp" and _is_text_box(element)) else []
            self.lines += own
            self._note(element, name, self.lines)
            for child in element:
                self.block(child)
            self.lines += own

    def _paragraph(self, element: Element) -> None:
        paragraph = _Paragraph()
        for child in element:
            self._inline(child, paragraph, False, False)
        now = "".join(paragraph.now)
        self.lines.append(now)
        if paragraph.changed:
            before = "".join(paragraph.before)
            if before.strip() and before != now:
                self.lines.append(before)
        self.lines += _QUOTED.findall("".join(paragraph.instruction))
        self.lines += paragraph.said
        for box in paragraph.beside:
            own = [""] if local(box) in _OWN else []
            self.lines += own
            for child in box:
                self.block(child)
            self.lines += own

    def _inline(self, element: Element, to: _Paragraph, inserted: bool, deleted: bool) -> None:
        name = local(element)
        if name in ("t", "delText"):
            to.add(element.text or "", inserted, deleted)
        elif name in _SIGNS:
            # <w:tab> inside <w:tabs> only says where the tab stops are
            to.add(_SIGNS[name], inserted, deleted)
        elif name in ("instrText", "delInstrText"):
            to.instruction.append(element.text or "")
        elif name in ("txbxContent", "txBody", "tbl"):
            to.beside.append(element)
        elif name == "p":
            to.beside.append(_wrapped(element))
        elif name == "AlternateContent":
            to.beside.append(_wrapped(element))
        elif name in ("pPr", "rPr", "tblPr", "sectPr"):
            return
        else:
            inserted = inserted or name in ("ins", "moveTo")
            deleted = deleted or name in ("del", "moveFrom")
            self._note(element, name, to.said)
            for child in element:
                self._inline(child, to, inserted, deleted)

    def _either(self, element: Element) -> None:
        """The same thing for newer and older programs: the older form only where it differs."""
        forms: list[list[str]] = []
        for form in element:
            inner = _Flow()
            for child in form:
                inner.block(_wrapped_runs(child))
            self.authors |= inner.authors
            forms.append(inner.lines)
        seen: set[str] = set()
        for lines in forms:
            self.lines += [line for line in lines if not line or line not in seen]
            seen.update(lines)

    def _note(self, element: Element, name: str, to: list[str]) -> None:
        for attr in _SPOKEN.get(name, ()):
            value = attribute(element, attr)
            if name == "fldSimple":
                to += _QUOTED.findall(value)
            elif value.strip():
                to.append(value)
        if name in _WHO and (who := attribute(element, "author").strip()):
            self.authors.add(who)

    def _table(self, element: Element) -> None:
        rows: list[list[str]] = []
        for row in _rows(element):
            cells: list[str] = []
            for cell in _cells(row):
                inner = _Flow()
                for child in cell:
                    inner.block(child)
                self.authors |= inner.authors
                cells.append(" ".join(line for line in inner.lines if line.strip()))
                cells += [""] * (_span(cell) - 1)
            rows.append(cells)
        self.lines += table.lines(rows)


def _is_text_box(shape: Element) -> bool:
    """Whether a shape on a slide is a box that somebody drew, and no place of the layout."""
    return any(local(one) == "cNvSpPr" and attribute(one, "txBox") == "1" for one in shape.iter())


def _wrapped(element: Element) -> Element:
    holder = Element("box")
    holder.append(element)
    return holder


def _wrapped_runs(element: Element) -> Element:
    """Runs outside a paragraph (a drawing in a run's alternative) as a paragraph of their own."""
    holder = Element("p")
    holder.append(element)
    return holder


def _rows(of: Element) -> list[Element]:
    found: list[Element] = []
    for child in of:
        name = local(child)
        if name == "tr":
            found.append(child)
        elif name not in ("tbl", "tc", "tblPr"):
            found += _rows(child)
    return found


def _cells(row: Element) -> list[Element]:
    found: list[Element] = []
    for child in row:
        name = local(child)
        if name == "tc":
            found.append(child)
        elif name not in ("tr", "trPr"):
            found += _cells(child)
    return found


def _span(cell: Element) -> int:
    """Columns that the cell covers, within reason."""
    for element in cell.iter():
        if local(element) == "gridSpan":
            wide = attribute(element, "val")
            return min(int(wide), 64) if wide.isdecimal() and int(wide) else 1
        if local(element) == "p":
            break
    return 1
