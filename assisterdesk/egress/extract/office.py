"""Text out of Word, PowerPoint and every other package of ECMA-376: all parts, shown or not."""

import posixpath
import re
from urllib.parse import unquote
from xml.etree.ElementTree import Element  # noqa: S405 - elements only; xml_parts parses

from assisterdesk.egress.extract import flow
from assisterdesk.egress.extract.apart import apart, in_paragraphs
from assisterdesk.egress.extract.could_not_look import DAMAGED, CouldNotLook
from assisterdesk.egress.extract.html import words_of
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.package import Package
from assisterdesk.egress.extract.sheet import Workbook
from assisterdesk.egress.extract.within import Within
from assisterdesk.egress.extract.xml_parts import (
    attribute,
    leaves,
    local,
    parsed,
    root_name,
    spoken,
)

#: Roots of parts that hold form and machinery, and no words of the document.
_SILENT = frozenset(
    "theme themeOverride styles fonts webSettings numbering Types tblStyleLst presentationPr "
    "viewPr colorsDef styleDef layoutDef chartStyle colorStyle calcChain datastoreItem metadata "
    "rvStructures rvTypesInfo richValueRels presProps Sources".split()
)
#: What is left out of docProps/app.xml: counts and version numbers.
_TOLD = frozenset(("company", "manager", "hyperlink base", "lpstr", "lpwstr"))
_CORE = {"creator": "Author", "last modified by": "Author"}
#: Binary parts that every office program writes and no person ever typed.
_MACHINERY = re.compile(r"(?:^|/)(?:printerSettings/|fonts/|docProps/thumbnail\.|\[trash\]/)", re.I)
#: What a slide's pattern asks its author for; it shows in no presentation, and in a short one
#: would be most of the words.
_PATTERNS = frozenset("sldMaster sldLayout notesMaster handoutMaster".split())
_PROMPTS = frozenset(
    (
        "click to edit master title style",
        "click to edit master subtitle style",
        "click to edit master text styles",
        "edit master text styles",
        "click to add title",
        "click to add subtitle",
        "click to add text",
        "click icon to add picture",
        "second level",
        "third level",
        "fourth level",
        "fifth level",
        "\u2039#\u203a",
    )
)
#: where a package names its document
_TOP_LINKS = "_rels/.rels"
_EXPECTED = (Kind.UNKNOWN, Kind.TEXT, Kind.EMPTY)


def text_of(package: Package, within: Within) -> str:
    """Everything in the package. Raises `CouldNotLook` when a part of it cannot be read."""
    found: list[str] = []
    book = Workbook()
    for name in package.names:
        content = package.read(name)
        if not content:
            continue
        if name.endswith(".vml"):
            found.append(words_of(content.decode("utf-8", "replace")))
        elif _is_xml(name, content):
            if not book.takes(name, content):
                found.append(in_paragraphs(_part(name, content)))
        elif _MACHINERY.search(name) and (kind_of(content) in _EXPECTED or "thumbnail" in name):
            continue
        else:
            found.append(within.read(content, decoration=True))
    if not _has_its_document(package):
        raise CouldNotLook(DAMAGED)
    return apart([in_paragraphs(book.lines()), *found])


def _has_its_document(package: Package) -> bool:
    """Whether the part is there that the package names as its document; one may name none."""
    if _TOP_LINKS not in package.names:
        return True
    there = {f"/{name}".lower() for name in package.names}
    for link in parsed(package.read(_TOP_LINKS)):
        internal = attribute(link, "TargetMode") != "External"
        if internal and attribute(link, "Type").endswith("/officeDocument"):
            target = unquote(attribute(link, "Target")).lower()
            return posixpath.normpath(f"/{target.lstrip('/')}") in there
    return True


def _is_xml(name: str, content: bytes) -> bool:
    head = content[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"")
    return head.startswith(b"<?xml") or (
        name.endswith((".xml", ".rels", ".svg")) and head[:1] == b"<"
    )


def _part(name: str, content: bytes) -> list[str]:
    if root_name(content) in _SILENT:
        return []
    root = parsed(content)
    kind = local(root)
    if kind == "Relationships":
        return _links(root)
    if kind == "coreProperties":
        return [_property(element) for element in root if element.text]
    if kind == "Properties":
        return _properties(root)
    if kind in ("cmLst", "cmAuthorLst", "tagLst"):
        return leaves(root, attributes=kind != "cmLst")
    if kind == "html":
        return [words_of(content.decode("utf-8", "replace"))]
    if kind in _PATTERNS:
        return [line for line in flow.text_of(root) if line.strip().lower() not in _PROMPTS]
    if "wordprocessingml" in root.tag or "/drawingml/" in root.tag or "presentationml" in root.tag:
        return flow.text_of(root) + (_values(root) if kind == "chartSpace" else [])
    if "/customXml/" in f"/{name}":
        return leaves(root, attributes=True)
    return flow.text_of(root) + leaves(root)


def _links(root: Element) -> list[str]:
    found = []
    for link in root:
        target = attribute(link, "Target")
        if attribute(link, "TargetMode") == "External" and target:
            found.append(unquote(target).removeprefix("mailto:").removeprefix("tel:"))
    return found


def _property(element: Element) -> str:
    name = spoken(element.tag)
    if name in ("created", "modified", "last printed", "revision"):
        return ""
    return f"{_CORE.get(name, name.capitalize())}: {element.text}"


def _properties(root: Element) -> list[str]:
    """Custom properties with their names; of the program's own only what a person typed."""
    if "custom-properties" in root.tag:
        return [
            f"{attribute(one, 'name')}: {' '.join(''.join(one.itertext()).split())}" for one in root
        ]
    told = [one for one in root.iter() if spoken(one.tag) in _TOLD and (one.text or "").strip()]
    return [f"{one.text}" if "str" in one.tag else f"{spoken(one.tag)}: {one.text}" for one in told]


def _values(root: Element) -> list[str]:
    """The cells that a chart keeps a copy of."""
    return [one.text for one in root.iter() if local(one) == "v" and one.text]
