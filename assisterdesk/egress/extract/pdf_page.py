"""One page of a PDF: its letters, and its words as they look where the letters tell too little."""

import ctypes
import re
from collections import Counter
from contextlib import closing
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]

from assisterdesk.egress.extract import image
from assisterdesk.egress.extract.could_not_look import NO_LETTERS, PICTURE, CouldNotLook
from assisterdesk.egress.extract.picture_size import is_logo
from assisterdesk.egress.extract.within import Within

#: A picture that covers this much of a page can be a scan; letters over it are then its words.
_SCAN_SHARE = 0.12
_MIN_LETTERS = 25
_DRAWN = 40
#: Bends that are drawn on a page with next to no letters: some thirty letters have so many.
_FEW_LETTERS = 60
_BENDS = 300
#: Points of the longer side at which a page is read, and points for each of the page's own.
_FINEST = 3.0
#: Letters of a page that are asked for what they mean.
_ASKED = 200
_MOST_LOST = 0.25
#: A step to the next line that is so much longer than the usual one begins a paragraph.
_FAR = 1.3
#: Pieces in a line from which on single letters are a word spread out.
_APART = 6
_SPREAD = re.compile(r" \S \S \S \S ")
_DASHED = re.compile(r"(?<![\d/])(\d{2,3}) ?- ?(\d{2,3}) ?- ?(\d{4})(?!\d)")
_UNKNOWN = re.compile("[\x00-\x08\ufffd\ue000-\uf8ff]")
_HOLDERS = {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM}
_BROKEN = ("\x02", "\ufffe")
_ODD = re.compile("[\x02\ufffe]\n?")
_Box = tuple[float, float, float, float]


def lines_of(page: Any, within: Within) -> list[str]:  # noqa: ANN401 - the library has no types
    """Its lines, an empty one between paragraphs. Raises `CouldNotLook`: only a picture of the page
    would tell, and pictures cannot be read here."""
    with closing(page.get_textpage()) as words:
        text = _parted(words, words.get_text_range()) if words.count_chars() else ""
        text = _plain(text)
        within.take(len(text))
        if (lost := _lost(words, text)) > _MOST_LOST:
            # where some letters do mean something, they may be ones that nobody sees
            kept = text if lost < 1 - _MOST_LOST else ""
            return _joined(f"{_seen(page, None, NO_LETTERS)}\n\n{kept}")
        letters = len("".join(text.split()))
        kinds = _kinds(page)
        read = [text]
        if _HOLDERS & kinds.keys() and (where := _pictured(page, words, letters)):
            read.append(_seen(page, where, PICTURE))
    if len(read) == 1 and _is_drawn(page, letters, kinds):
        read.append(_seen(page, None, NO_LETTERS))
    return _joined("\n\n".join(read))


def shown_lines(page: Any) -> list[str]:  # noqa: ANN401 - the library has no types
    """The lines of its letters alone."""
    with closing(page.get_textpage()) as words:
        text = words.get_text_range() if words.count_chars() else ""
    return _plain(text).split("\n")


def _plain(text: str) -> str:
    """The library's text with our line ends, and a dash where it marks a word or number broken."""
    text = text.replace("\r\n", "\n")
    return _ODD.sub("-", text) if "\x02" in text or "\ufffe" in text else text


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


def _parted(words: Any, text: str) -> str:  # noqa: ANN401 - the library has no types
    """The text with an empty line where the next line stands clearly further down than usual."""
    lines = text.split("\r\n")
    if len(lines) < 4:
        return text
    heights: list[float] = []
    across, up = ctypes.c_double(), ctypes.c_double()
    at = 0
    for line in lines:
        if not line or raw.FPDFText_GetUnicode(words, at) != ord(line[0]):
            # the places of letters are not those in the text
            return text
        if not raw.FPDFText_GetCharOrigin(words, at, across, up):
            return text
        heights.append(up.value)
        at += len(line) + 2
    steps = [before - here for before, here in zip(heights, heights[1:], strict=False)]
    down = sorted(step for step in steps if step > 1)
    if len(down) < 3:
        return text
    far = _FAR * down[len(down) // 5]
    found = lines[:1]
    for before, line, step in zip(lines, lines[1:], steps, strict=False):
        found += ["", line] if step > far and not before.endswith(_BROKEN) else [line]
    return "\r\n".join(found)


def _lost(words: Any, text: str) -> float:  # noqa: ANN401 - the library has no types
    """The share of letters that are codes of shapes: their fonts do not tell what they mean.

    The fonts are asked, not the text: tables, names and other languages look as odd as codes do.
    """
    unknown, solid = len(_UNKNOWN.findall(text)), len("".join(text.split()))
    told = unknown / solid if unknown > 8 else 0.0
    count = words.count_chars()
    places = range(0, count, max(1, count // _ASKED))
    lost = sum(raw.FPDFText_HasUnicodeMapError(words, place) == 1 for place in places)
    return max(told, lost / len(places) if lost > 2 else 0.0)


def _kinds(page: Any) -> Counter[int]:  # noqa: ANN401 - the library has no types
    """How many things of each kind are on the page; a wrapper for each would cost too much."""
    kind = raw.FPDFPageObj_GetType
    found: Counter[int] = Counter()
    for place in range(raw.FPDFPage_CountObjects(page)):
        thing = raw.FPDFPage_GetObject(page, place)
        found[kind(thing)] += 1
        if kind(thing) == raw.FPDF_PAGEOBJ_FORM:
            inside = max(0, raw.FPDFFormObj_CountObjects(thing))
            found[raw.FPDF_PAGEOBJ_PATH] += inside
    return found


def _is_drawn(page: Any, letters: int, kinds: Counter[int]) -> bool:  # noqa: ANN401 - no types
    """Whether what stands on the page is drawn rather than written.

    Without a letter any drawing may be words; beside a few it takes the bends of many letters,
    which rules, boxes and tables do not have.
    """
    if not letters:
        return bool(kinds.total() > _DRAWN)
    if letters >= _FEW_LETTERS:
        return False
    bends = 0
    for place in range(raw.FPDFPage_CountObjects(page)):
        thing = raw.FPDFPage_GetObject(page, place)
        kind = raw.FPDFPageObj_GetType(thing)
        inside = [thing]
        if kind == raw.FPDF_PAGEOBJ_FORM:
            count = max(0, raw.FPDFFormObj_CountObjects(thing))
            inside = [raw.FPDFFormObj_GetObject(thing, n) for n in range(count)]
        for path in inside:
            bends += _bends(path) if raw.FPDFPageObj_GetType(path) == raw.FPDF_PAGEOBJ_PATH else 0
            if bends > _BENDS:
                return True
    return False


def _bends(path: Any) -> int:  # noqa: ANN401 - a pointer of the library
    kind, part = raw.FPDFPathSegment_GetType, raw.FPDFPath_GetPathSegment
    parts = min(raw.FPDFPath_CountSegments(path), 10 * _BENDS)
    return sum(kind(part(path, n)) == raw.FPDF_SEGMENT_BEZIERTO for n in range(parts))


def _pictured(page: Any, words: Any, letters: int) -> _Box | None:  # noqa: ANN401 - no types
    """Where pictures lie that may hold words which no letters over them repeat; None for none."""
    area = max(1.0, page.get_width() * page.get_height())
    pictures = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4)
    boxes = []
    covered = 0.0
    whole = page.get_rotation() != 0
    for picture in pictures:
        left, bottom, right, top = picture.get_bounds()
        width, height = picture.get_px_size()
        own = (right - left) * (top - bottom)
        covered += own
        if is_logo(int(width), int(height)) and width * height < 40_000:
            continue
        over = "".join(words.get_text_bounded(left, bottom, right, top).split())
        if own >= _SCAN_SHARE * area and len(over) < _MIN_LETTERS:
            boxes.append((left, bottom, right, top))
            # inside a drawing of its own the place is another
            whole = whole or picture.level > 0
    if not boxes:
        # a scan may be cut into strips
        return _all_of(page) if not letters and covered >= _SCAN_SHARE * area else None
    if whole:
        return _all_of(page)
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _all_of(page: Any) -> _Box:  # noqa: ANN401 - the library has no types
    left, bottom, right, top = map(float, page.get_bbox())
    return left, bottom, right, top


def _seen(page: Any, where: _Box | None, why: str) -> str:  # noqa: ANN401 - no types
    """The words of the page as it looks, or of a part of it; `why` it could not be looked at."""
    if not image.reads_pictures():
        raise CouldNotLook(why)
    from assisterdesk.egress.extract.ocr import words_in

    left, bottom, right, top = box = _all_of(page)
    if where is not None:
        left, bottom = max(left, where[0]), max(bottom, where[1])
        right, top = min(right, where[2]), min(top, where[3])
    longest = max(right - left, top - bottom, 1.0)
    whole = longest > 0.9 * max(box[2] - box[0], box[3] - box[1]) or page.get_rotation() != 0
    if whole or right <= left or top <= bottom:
        longest = max(page.get_width(), page.get_height(), 1.0)
        bitmap = page.render(scale=min(_FINEST, image.READ_POINTS / longest))
    else:
        cut = (left - box[0], bottom - box[1], box[2] - right, box[3] - top)
        bitmap = page.render(scale=min(2 * _FINEST, image.READ_POINTS / longest), crop=cut)
    return words_in(bitmap.to_numpy())
