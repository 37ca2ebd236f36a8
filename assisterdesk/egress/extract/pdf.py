"""Text out of PDF files: pages, forms, notes, attachments, bookmarks, properties, old versions."""

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from assisterdesk.egress.extract.apart import in_paragraphs
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    PASSWORD,
    TOO_MUCH,
    CouldNotLook,
)
from assisterdesk.egress.extract.pdf_forms import form_lines
from assisterdesk.egress.extract.pdf_page import lines_of, shown_lines
from assisterdesk.egress.extract.within import Within

_MAX_PAGES = 3_000
#: Earlier versions that a file saved by appending still holds.
_MAX_VERSIONS = 4
_BESIDE_WORDS = (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_LINK)
_TEXTS = ("Contents", "T", "Subj", "RC", "V", "DV", "TU", "OverlayText")


def text_of(content: bytes, within: Within) -> str:
    """All the text. Raises `CouldNotLook`: a password, damage, pages that are pictures."""
    found = _version(content, within)
    ends = [m.end() for m in re.finditer(rb"%%EOF", content)][:-1]
    seen = set(found)
    for end in ends[-_MAX_VERSIONS:]:
        try:
            older = _version(content[:end], within)
        except CouldNotLook:
            # a marker inside a stream, or the first half of a file made for the web
            continue
        new = ["", *(line for line in older if not line or line not in seen)]
        seen.update(new)
        found += new
    return in_paragraphs(found)


def _version(content: bytes, within: Within) -> list[str]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        needs_password = getattr(error, "err_code", 0) in (
            raw.FPDF_ERR_PASSWORD,
            raw.FPDF_ERR_SECURITY,
        )
        raise CouldNotLook(PASSWORD if needs_password else DAMAGED) from None
    with closing(document):
        if len(document) > _MAX_PAGES:
            raise CouldNotLook(TOO_MUCH)
        found: list[str] = []
        annotated = False
        for number in range(len(document)):
            try:
                page = document[number]
            except pypdfium2.PdfiumError:
                raise CouldNotLook(DAMAGED) from None
            with closing(page):
                found += lines_of(page, within)
                if raw.FPDFPage_GetAnnotCount(page):
                    annotated = True
                    found += _annotations(document, page, number, within)
        if not len(document):
            raise CouldNotLook(DAMAGED)
        found += ["", *_around(document), ""]
        found += _attachments(document, within)
        if raw.FPDF_GetFormType(document) != raw.FORMTYPE_NONE or annotated:
            found += form_lines(BytesIO(content))
    return [line if line.strip() else "" for line in found]


def _annotations(document: Any, page: Any, number: int, within: Within) -> list[str]:  # noqa: ANN401
    found: list[str] = []
    seen: set[str] = set()
    for place in range(min(raw.FPDFPage_GetAnnotCount(page), 10_000)):
        note = raw.FPDFPage_GetAnnot(page, place)
        if not note:
            continue
        said: list[str] = []
        try:
            for key in _TEXTS:
                if value := _string(note, key.encode()):
                    said.append(re.sub(r"<[^>]+>", " ", value) if key == "RC" else value)
            if link := _link(document, note):
                said.append(link)
            kind = raw.FPDFAnnot_GetSubtype(note)
            if kind == raw.FPDF_ANNOT_FILEATTACHMENT:
                held = raw.FPDFAnnot_GetFileAttachment(note)
                if held:
                    said += _attached(pypdfium2.PdfAttachment(held, document), within)
        finally:
            raw.FPDFPage_CloseAnnot(note)
        new = [line for line in dict.fromkeys(said) if line not in seen]
        seen.update(new)
        # a note is a text of its own; a field belongs to the form, and a link to its words
        own = [""] if new and kind not in _BESIDE_WORDS else []
        found += [*own, *new, *own]
    painted = [line for line in _painted(document, page, number, within) if line not in seen]
    return [*found, *([""] if painted else []), *dict.fromkeys(painted)]


def _painted(document: Any, page: Any, number: int, within: Within) -> list[str]:  # noqa: ANN401
    """What notes, stamps and fields show, which need not be what they hold."""
    before = set(shown_lines(page))
    if raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) != raw.FLATTEN_SUCCESS:
        return []
    with closing(document[number]) as again:
        after = shown_lines(again)
    within.take(sum(map(len, after)))
    return [line for line in after if line not in before]


def _string(note: Any, key: bytes) -> str:  # noqa: ANN401 - a pointer of the library
    size = raw.FPDFAnnot_GetStringValue(note, key, None, 0)
    if not 2 < size < 10_000_000:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    raw.FPDFAnnot_GetStringValue(note, key, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace").replace("\r", "\n")


def _link(document: Any, note: Any) -> str:  # noqa: ANN401 - pointers of the library
    link = raw.FPDFAnnot_GetLink(note)
    action = raw.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < size < 100_000:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, buffer, size)
    return buffer.value.decode("utf-8", "replace").removeprefix("mailto:").removeprefix("tel:")


def _around(document: Any) -> Iterator[str]:  # noqa: ANN401 - no types
    """Properties and bookmarks."""
    for key in ("Title", "Author", "Subject", "Keywords"):
        if value := document.get_metadata_value(key):
            yield f"{key}: {value}"
    for mark in document.get_toc(max_depth=15):
        yield mark.get_title()


def _attachments(document: Any, within: Within) -> list[str]:  # noqa: ANN401 - no types
    found: list[str] = []
    for number in range(document.count_attachments()):
        found += [*_attached(document.get_attachment(number), within), ""]
    return found


def _attached(attachment: Any, within: Within) -> list[str]:  # noqa: ANN401 - no types
    try:
        data = bytes(attachment.get_data())
    except pypdfium2.PdfiumError:
        raise CouldNotLook(DAMAGED) from None
    within.take(len(data))
    return [str(attachment.get_name()), within.read(data)]
