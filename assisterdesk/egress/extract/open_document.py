"""Text out of OpenDocument files: text, tables, notes, deletions, hidden parts, properties."""

from xml.etree.ElementTree import Element  # noqa: S405 - elements only; xml_parts parses

from assisterdesk.egress.extract import table
from assisterdesk.egress.extract.apart import apart, in_paragraphs
from assisterdesk.egress.extract.could_not_look import ENCRYPTED, CouldNotLook
from assisterdesk.egress.extract.package import Package
from assisterdesk.egress.extract.within import Within
from assisterdesk.egress.extract.xml_parts import attribute, leaves, local, parsed

_PARTS = ("content.xml", "styles.xml", "meta.xml")
_MACHINERY = (
    "settings.xml",
    "manifest.rdf",
    "META-INF/",
    "Configurations2/",
    "layout-cache",
    "Thumbnails/",
)
#: elements that hold a text of their own, which does not go on in the text around it
_OWN = frozenset((
    "annotation", "note", "text-box", "custom-shape", "page", "notes", "deletion", "header",
    "header-left", "header-first", "footer", "footer-left", "footer-first",
))  # fmt: skip
_REPEATS = 64
_TOLD = frozenset("title subject description keyword creator user-defined initial-creator".split())


def text_of(package: Package, within: Within) -> str:
    """Everything in the file. Raises `CouldNotLook`, also when it is protected by a password."""
    if "META-INF/manifest.xml" in package.names:
        if b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise CouldNotLook(ENCRYPTED)
    found: list[str] = []
    for name in package.names:
        if name == "mimetype" or name.startswith(_MACHINERY):
            continue
        content = package.read(name)
        if not content:
            continue
        last = name.rpartition("/")[2]
        if last == "meta.xml":
            found.append(in_paragraphs(_properties(parsed(content))))
        elif last in _PARTS:
            found.append(in_paragraphs(_blocks(parsed(content))))
        elif last.endswith(".xml"):
            found.append(in_paragraphs(leaves(parsed(content))))
        else:
            found.append(within.read(content, decoration=True))
    return apart(found)


def _properties(root: Element) -> list[str]:
    found = []
    for one in root.iter():
        name = local(one)
        if name in _TOLD and one.text:
            label = attribute(one, "name") if name == "user-defined" else name.replace("-", " ")
            label = "Author" if "creator" in label else label
            found.append(f"{label}: {one.text}")
    return found


def _blocks(element: Element) -> list[str]:
    name = local(element)
    if name in ("p", "h"):
        beside: list[str] = []
        text = _inline(element, beside)
        return [text, *beside]
    if name == "table":
        own = [f"Sheet: {title}"] if (title := attribute(element, "name")) else []
        rows, beside = _rows(element)
        return own + table.lines(rows) + beside
    found = [""] if name in _OWN else []
    if name in ("title", "desc") and element.text:
        found.append(element.text)
    for key in ("string-value", "formula"):
        if name == "variable-set" and (value := attribute(element, key)):
            found.append(value)
    for child in element:
        found += _blocks(child)
        if name == "spreadsheet":
            found.append("")
    return [*found, ""] if name in _OWN else found


def _inline(element: Element, beside: list[str]) -> str:
    parts = [element.text or ""]
    for child in element:
        name = local(child)
        if name == "s":
            count = attribute(child, "c")
            parts.append(" " * (min(int(count), 80) if count.isdecimal() else 1))
        elif name == "tab":
            parts.append("\t")
        elif name == "line-break":
            parts.append("\n")
        elif name in ("annotation", "note", "frame", "custom-shape", "p", "list", "table"):
            beside += _blocks(child)
        else:
            if name == "a" and (link := attribute(child, "href")).startswith(("mailto:", "tel:")):
                beside.append(link.partition(":")[2])
            for key in ("string-value", "description"):
                if value := attribute(child, key):
                    beside.append(value)
            parts.append(_inline(child, beside))
        parts.append(child.tail or "")
    return "".join(parts)


def _rows(element: Element) -> tuple[list[list[str]], list[str]]:
    rows: list[list[str]] = []
    beside: list[str] = []
    for child in element:
        name = local(child)
        if name == "table-row":
            cells: list[str] = []
            for cell in child:
                if local(cell) in ("table-cell", "covered-table-cell"):
                    cells += _cell(cell, beside)
            while cells and not cells[-1]:
                cells.pop()
            rows.append(cells)
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            inner, more = _rows(child)
            rows += inner
            beside += more
        else:
            beside += _blocks(child)
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows], beside


def _cell(cell: Element, beside: list[str]) -> list[str]:
    lines: list[str] = []
    for child in cell:
        (beside if local(child) == "annotation" else lines).extend(_blocks(child))
    text = " ".join(line for line in lines if line.strip())
    if not text:
        text = next(
            (v for k in ("string-value", "date-value", "value") if (v := attribute(cell, k))), ""
        )
    repeats = attribute(cell, "number-columns-repeated")
    count = min(int(repeats), _REPEATS) if repeats.isdecimal() else 1
    return [text] * count
