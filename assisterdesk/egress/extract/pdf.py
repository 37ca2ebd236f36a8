"""Text out of PDF files: pages, forms, notes, attachments, bookmarks, properties, old versions."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from assisterdesk.egress.extract import image
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    PASSWORD,
    PICTURE,
    TOO_MUCH,
    CouldNotLook,
)
from assisterdesk.egress.extract.pdf_forms import form_lines
from assisterdesk.egress.extract.within import Within

_MAX_PAGES = 3_000
#: Earlier versions that a file saved by appending still holds.
_MAX_VERSIONS = 4
#: A picture that covers this much of a page can be a scan; letters over it are then its words.
_SCAN_SHARE = 0.12
_MIN_LETTERS = 25
_DRAWN = 40
_OCR_POINTS = 2_000
_NO_LETTERS = "The letters of the file are drawn or coded in a way that the program cannot read."
_TEXTS = ("Contents", "T", "Subj", "RC", "V", "DV", "TU", "OverlayText")
#: Pieces in a line from which on single letters are a word spread out.
_APART = 6
_SPREAD = re.compile(r" \S \S \S \S ")
_DASHED = re.compile(r"(?<![\d/])(\d{2,3}) ?- ?(\d{2,3}) ?- ?(\d{4})(?!\d)")
_UNKNOWN = re.compile("[\x00-\x08\ufffd\ue000-\uf8ff]")
_HOLDERS = {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM}
_ODD = re.compile("[\x02\ufffe]\n?")


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
        new = [line for line in older if line not in seen]
        seen.update(new)
        found += new
    return "\n".join(found)


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
                found += _page(page, within)
                if raw.FPDFPage_GetAnnotCount(page):
                    annotated = True
                    found += _annotations(document, page, number, within)
        if not len(document):
            raise CouldNotLook(DAMAGED)
        found += _around(document)
        found += _attachments(document, within)
        if raw.FPDF_GetFormType(document) != raw.FORMTYPE_NONE or annotated:
            found += form_lines(BytesIO(content))
    return [line for line in found if line.strip()]


def _page(page: Any, within: Within) -> list[str]:  # noqa: ANN401 - the library has no types
    with closing(page.get_textpage()) as words:
        text = words.get_text_range() if words.count_chars() else ""
        text = _plain(text)
        within.take(len(text))
        unknown = len(_UNKNOWN.findall(text))
        if unknown > 8 and unknown * 4 > len("".join(text.split())):
            raise CouldNotLook(_NO_LETTERS)
        read = [text]
        kinds = _kinds(page)
        if _HOLDERS & kinds.keys():
            area = max(1.0, page.get_width() * page.get_height())
            pictures = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4)
            if any(_is_page_like(picture, area, words) for picture in pictures):
                if not image.reads_pictures():
                    raise CouldNotLook(PICTURE)
                read.append(_seen(page))
    if not text.strip() and kinds.total() > _DRAWN and len(read) == 1:
        if not image.reads_pictures():
            raise CouldNotLook(_NO_LETTERS)
        read.append(_seen(page))
    return [line for part in read for line in _joined(part)]


def _kinds(page: Any) -> Counter[int]:  # noqa: ANN401 - the library has no types
    """How many things of each kind are on the page; a wrapper for each would cost too much."""
    count = raw.FPDFPage_CountObjects(page)
    handle, thing, kind = page.raw, raw.FPDFPage_GetObject, raw.FPDFPageObj_GetType
    return Counter([kind(thing(handle, place)) for place in range(count)])


def _is_page_like(thing: Any, area: float, words: Any) -> bool:  # noqa: ANN401 - no types
    """Whether a picture may hold words that no letters over it repeat."""
    left, bottom, right, top = thing.get_bounds()
    width, height = thing.get_px_size()
    if image.is_logo(int(width), int(height)) and width * height < 40_000:
        return False
    if (right - left) * (top - bottom) < _SCAN_SHARE * area:
        return False
    over = words.get_text_bounded(left, bottom, right, top)
    return len("".join(over.split())) < _MIN_LETTERS


def _seen(page: Any) -> str:  # noqa: ANN401 - the library has no types
    """The words of the page as it looks."""
    from assisterdesk.egress.extract.ocr import words_in

    longest = max(page.get_width(), page.get_height(), 1.0)
    bitmap = page.render(scale=min(3.0, _OCR_POINTS / longest))
    return words_in(bitmap.to_numpy())


def _annotations(document: Any, page: Any, number: int, within: Within) -> list[str]:  # noqa: ANN401
    found: list[str] = []
    for place in range(min(raw.FPDFPage_GetAnnotCount(page), 10_000)):
        note = raw.FPDFPage_GetAnnot(page, place)
        if not note:
            continue
        try:
            for key in _TEXTS:
                if value := _string(note, key.encode()):
                    found.append(re.sub(r"<[^>]+>", " ", value) if key == "RC" else value)
            if link := _link(document, note):
                found.append(link)
            if raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_FILEATTACHMENT:
                held = raw.FPDFAnnot_GetFileAttachment(note)
                if held:
                    found += _attached(pypdfium2.PdfAttachment(held, document), within)
        finally:
            raw.FPDFPage_CloseAnnot(note)
    found += _painted(document, page, number, within)
    return list(dict.fromkeys(found))


def _painted(document: Any, page: Any, number: int, within: Within) -> list[str]:  # noqa: ANN401
    """What notes, stamps and fields show, which need not be what they hold."""
    before = set(_lines(page))
    if raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) != raw.FLATTEN_SUCCESS:
        return []
    with closing(document[number]) as again:
        after = _lines(again)
    within.take(sum(map(len, after)))
    return [line for line in after if line not in before]


def _joined(text: str) -> list[str]:
    """Lines as read; where letters were placed one by one, also with the letters joined."""
    if "- " in text or " -" in text:
        text = _DASHED.sub(r"\1-\2-\3", text)
    lines = text.split("\n")
    if not _SPREAD.search(text):
        return lines
    found = []
    for line in lines:
        found.append(line)
        pieces = line.split(" ")
        if len(pieces) >= _APART and sum(len(p) < 2 for p in pieces) * 5 >= len(pieces) * 4:
            words = line.split("  ") if "  " in line else [line]
            found.append(" ".join(word.replace(" ", "") for word in words))
    return found


def _lines(page: Any) -> list[str]:  # noqa: ANN401 - the library has no types
    with closing(page.get_textpage()) as words:
        text = words.get_text_range() if words.count_chars() else ""
    return _plain(text).split("\n")


def _plain(text: str) -> str:
    """The library's text with our line ends, and a dash where it marks a word or number broken."""
    text = text.replace("\r\n", "\n")
    return _ODD.sub("-", text) if "\x02" in text or "\ufffe" in text else text


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
        found += _attached(document.get_attachment(number), within)
    return found


def _attached(attachment: Any, within: Within) -> list[str]:  # noqa: ANN401 - no types
    try:
        data = bytes(attachment.get_data())
    except pypdfium2.PdfiumError:
        raise CouldNotLook(DAMAGED) from None
    within.take(len(data))
    return [str(attachment.get_name()), within.read(data)]
