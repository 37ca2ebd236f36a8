"""XML from strangers: no document type passes, so no entity is declared, expanded or fetched."""

import re
from xml.etree import ElementTree  # noqa: S405 - `root_name` refuses what makes XML dangerous
from xml.etree.ElementTree import Element  # noqa: S405 - the same
from xml.parsers import expat

from assisterdesk.egress.extract.could_not_look import DAMAGED, CouldNotLook

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class _RootReached(Exception):
    """The prolog is over and held no document type; carries the root's name."""


def root_name(content: bytes) -> str:
    """The local name of the root element. Raises `CouldNotLook` at a document type before it.

    The same parser reads the whole afterwards, so both see the same encoding. Two passes are many
    times faster than defusedxml, which rebuilds every element in Python.
    """
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise CouldNotLook(DAMAGED)

    def reached(name: str, _: object) -> None:
        raise _RootReached(name)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = reached
    try:
        parser.Parse(content[: 1 << 16], False)
        parser.Parse(content[1 << 16 :], True)
    except _RootReached as reached_it:
        return str(reached_it).rpartition(":")[2]
    except expat.ExpatError:
        raise CouldNotLook(DAMAGED) from None
    raise CouldNotLook(DAMAGED)


def parsed(content: bytes) -> Element:
    """The root element. Raises `CouldNotLook` for what is no well-formed, harmless XML."""
    root_name(content)
    try:
        return ElementTree.fromstring(content)  # noqa: S314 - `root_name` looked
    except (ElementTree.ParseError, ValueError, LookupError):
        raise CouldNotLook(DAMAGED) from None


def local(element: Element) -> str:
    """The element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The attribute of this name in any namespace, '' for none."""
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""


def spoken(name: str) -> str:
    """``dateOfBirth`` and ``date_of_birth`` as ``date of birth``: a label the rules can read."""
    return _CAMEL.sub(" ", name.rpartition("}")[2]).replace("_", " ").strip().lower()


def leaves(root: Element, *, attributes: bool = False) -> list[str]:
    """Every text of any XML as ``name: text``, one line each."""
    found = []
    for element in root.iter():
        name = spoken(element.tag) if isinstance(element.tag, str) else ""
        if element.text and element.text.strip():
            found.append(f"{name}: {_line(element.text)}")
        if attributes:
            found += [f"{spoken(k)}: {_line(v)}" for k, v in element.items() if v.strip()]
        if element.tail and element.tail.strip():
            found.append(_line(element.tail))
    return found


def _line(text: str) -> str:
    return " ".join(text.split())
