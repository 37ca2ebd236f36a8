"""SOAP in and out: safe parsing of requests, building of answers, the server's own faults."""

from xml.etree.ElementTree import Element, ParseError, SubElement, register_namespace, tostring

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
ERRORS = "http://schemas.microsoft.com/exchange/services/2006/errors"

register_namespace("s", SOAP)
register_namespace("m", MESSAGES)
register_namespace("t", TYPES)
register_namespace("e", ERRORS)

#: Exchange Server SE, the only one still supported.
_BUILD = {
    "MajorVersion": "15",
    "MinorVersion": "2",
    "MajorBuildNumber": "2562",
    "MinorBuildNumber": "17",
    "Version": "V2017_07_11",
}


class Unreadable(Exception):
    """The request is no SOAP envelope with one element in its body, or carries a document type."""


def m(name: str) -> str:
    """The qualified name of an element of the messages namespace."""
    return f"{{{MESSAGES}}}{name}"


def t(name: str) -> str:
    """The qualified name of an element of the types namespace."""
    return f"{{{TYPES}}}{name}"


def local(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def add(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    """Append a child and return it."""
    child = SubElement(parent, tag, attributes)
    child.text = text
    return child


def text_of(parent: Element, tag: str) -> str:
    """The text of a child, '' when there is none."""
    return parent.findtext(tag) or ""


def is_true(text: str | None) -> bool:
    """XML Schema knows two spellings of yes."""
    return text in ("true", "1")


def under(parent: Element, tag: str) -> list[Element]:
    """The children of a child: the things a request lists."""
    box = parent.find(tag)
    return [] if box is None else list(box)


def read_request(data: bytes) -> Element:
    """The one element in the envelope's body: the call. Raises `Unreadable`."""
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        root = Element("unreadable")
    body = root.find(f"{{{SOAP}}}Body")
    if body is None or len(body) != 1:
        raise Unreadable
    return body[0]


def envelope(content: Element) -> bytes:
    """The whole answer, with the server's version in its header as Exchange does."""
    root = Element(f"{{{SOAP}}}Envelope")
    header = add(root, f"{{{SOAP}}}Header")
    add(header, t("ServerVersionInfo"), **_BUILD)
    add(root, f"{{{SOAP}}}Body").append(content)
    return _bytes(root)


def soap_fault(code: str, text: str, back_off_ms: int | None = None) -> bytes:
    """A SOAP fault as Exchange forms it; `back_off_ms` goes with ErrorServerBusy."""
    fault = Element(f"{{{SOAP}}}Fault")
    add(fault, "faultcode", f"t:{code}")
    add(fault, "faultstring", text)
    detail = add(fault, "detail")
    add(detail, f"{{{ERRORS}}}ResponseCode", code)
    add(detail, f"{{{ERRORS}}}Message", text)
    extra = add(detail, t("MessageXml"))
    if back_off_ms is not None:
        add(extra, t("Value"), str(back_off_ms), Name="BackOffMilliseconds")
    root = Element(f"{{{SOAP}}}Envelope")
    add(root, f"{{{SOAP}}}Body").append(fault)
    return _bytes(root)


def _bytes(root: Element) -> bytes:
    data: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return data
