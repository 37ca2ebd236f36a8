"""Form fields of a PDF with their labels, and the data of XFA forms."""

import re
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from assisterdesk.egress.extract.could_not_look import DAMAGED, CouldNotLook
from assisterdesk.egress.extract.xml_parts import leaves, parsed, spoken

_PLACE = re.compile(r"\[\d+\]|#\w+")


def form_lines(content: BytesIO) -> list[str]:
    """``label: value`` for every field, shown on a page or not. Raises `CouldNotLook`."""
    try:
        reader = PdfReader(content, strict=False)
        form = reader.root_object.get("/AcroForm")
        form = form.get_object() if form is not None else None
        if not isinstance(form, DictionaryObject):
            return []
        found = []
        for name, field in (reader.get_fields() or {}).items():
            values = [_words(field.get(key)) for key in ("/V", "/DV", "/RV")]
            label = str(field.get("/TU") or "") or spoken(_PLACE.sub("", name).rpartition(".")[2])
            found += [f"{label}: {value}" for value in dict.fromkeys(values) if value]
        return found + _xfa(form.get("/XFA"))
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
    ):
        raise CouldNotLook(DAMAGED) from None


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    if isinstance(value, StreamObject):
        return value.get_data().decode("utf-8", "replace")
    if value is None or isinstance(value, DictionaryObject):
        return ""
    text = str(value).strip()
    return "" if text in ("/Off", "/") else text.removeprefix("/")


def _xfa(form: object) -> list[str]:
    """The packets that hold what was filled in; all of them when they are not named."""
    if form is None:
        return []
    form = getattr(form, "get_object", lambda: form)()
    parts: list[bytes] = []
    if isinstance(form, StreamObject):
        parts.append(form.get_data())
    elif isinstance(form, ArrayObject):
        named = dict(zip(map(str, form[::2]), form[1::2], strict=False))
        wanted = [named["datasets"]] if "datasets" in named else list(named.values())
        for part in wanted:
            stream = part.get_object()
            if isinstance(stream, StreamObject):
                parts.append(stream.get_data())
    found: list[str] = []
    for part in parts:
        found += leaves(parsed(part))
    return found
