"""A page of a PDF or a picture's points, drawn by the reading process, shown from memory alone."""

import base64
import zlib
from contextlib import closing
from dataclasses import dataclass, field

from assisterdesk.egress.extract import points
from assisterdesk.egress.extract.could_not_look import DAMAGED, PASSWORD, CouldNotLook
from assisterdesk.egress.extract.kind import Kind, kind_of

#: pixels of the wider side at most: twice a large screen's height
MOST_PIXELS = 3_000


@dataclass(frozen=True, slots=True)
class PagePicture:
    """`pixels`: three bytes for blue, green and red each, `stride` bytes a line, top line first.

    `pages` is how many the document has; a picture has one, a scan may have more.
    """

    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)


def drawn(content: bytes, page: int, width: int) -> dict[str, object]:
    """For the reading process: page `page` (from 0) about `width` pixels wide, as JSON can carry
    it. A picture is never made larger than it is. Raises `CouldNotLook`."""
    if kind_of(content) is Kind.IMAGE:
        picture = points.drawn(content, page, width, MOST_PIXELS)
        across, down = picture.width, picture.height
        return _answer(picture.pages, across, down, 3 * across, picture.pixels)
    import pypdfium2  # type: ignore[import-untyped]
    import pypdfium2.raw as raw  # type: ignore[import-untyped]

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", 0) in (
            raw.FPDF_ERR_PASSWORD,
            raw.FPDF_ERR_SECURITY,
        )
        raise CouldNotLook(PASSWORD if locked else DAMAGED) from None
    with closing(document):
        pages = len(document)
        if not 0 <= page < pages:
            raise CouldNotLook(DAMAGED)
        try:
            leaf = document[page]
        except pypdfium2.PdfiumError:
            raise CouldNotLook(DAMAGED) from None
        with closing(leaf):
            across, down = max(1.0, leaf.get_width()), max(1.0, leaf.get_height())
            scale = min(width / across, MOST_PIXELS / max(across, down))
            bitmap = leaf.render(scale=scale, force_bitmap_format=raw.FPDFBitmap_BGR)
            with closing(bitmap):
                across, down = bitmap.width, bitmap.height
                return _answer(pages, across, down, bitmap.stride, bytes(bitmap.buffer))


def _answer(
    pages: int, width: int, height: int, stride: int, pixels: bytes
) -> dict[str, object]:
    packed = base64.b64encode(zlib.compress(pixels, 1)).decode("ascii")
    return {
        "pages": pages,
        "width": width,
        "height": height,
        "stride": stride,
        "pixels": packed,
    }


def from_answer(answer: dict[str, object]) -> PagePicture:
    """What the process answered, held to its own word. Raises `CouldNotLook`."""
    numbers = [answer.get(name) for name in ("pages", "width", "height", "stride")]
    packed = answer.get("pixels")
    if not isinstance(packed, str) or not all(type(n) is int and n > 0 for n in numbers):
        why = answer.get("why")
        raise CouldNotLook(why if isinstance(why, str) else DAMAGED)
    pages, width, height, stride = (int(str(n)) for n in numbers)
    if max(width, height) > MOST_PIXELS + 1 or stride < 3 * width or stride > 3 * width + 64:
        raise CouldNotLook(DAMAGED)
    try:
        opener = zlib.decompressobj()
        pixels = opener.decompress(base64.b64decode(packed, validate=True), stride * height + 1)
    except (ValueError, zlib.error):
        raise CouldNotLook(DAMAGED) from None
    if len(pixels) != stride * height:
        raise CouldNotLook(DAMAGED)
    return PagePicture(pages, width, height, stride, pixels)
