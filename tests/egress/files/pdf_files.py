"""PDF files made by hand, small enough to read."""

from collections.abc import Sequence


def pdf(
    drawing: bytes, *, resources: bytes = b"/Font<</F1 5 0 R>>", more: Sequence[bytes] = ()
) -> bytes:
    """One page with this drawing; `more` are objects from number 6 on."""
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<%s>>>>"
        % resources
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    ]
    out = b"%PDF-1.5\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )


def words(*lines: str) -> bytes:
    """A drawing of lines of text."""
    return b"".join(
        b"BT /F1 12 Tf 72 %d Td (%s) Tj ET\n" % (700 - 20 * i, line.encode())
        for i, line in enumerate(lines)
    )


def letter_by_letter(text: str, step: float) -> bytes:
    return b"".join(
        b"BT /F1 12 Tf 1 0 0 1 %.2f 500 Tm (%s) Tj ET\n" % (72 + i * step, c.encode())
        for i, c in enumerate(text)
    )


def scanned(
    width: int = 1700,
    height: int = 2200,
    *,
    letters: bytes = b"",
    across: int = 612,
    up: int = 792,
) -> bytes:
    """A page that is one picture, or holds one so large, with letters over it or without."""
    points = b"\x00" * (width * height // 8)
    picture = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray" % (
        width,
        height,
    )
    picture += b"/BitsPerComponent 1/Length %d>>stream\n%s\nendstream" % (len(points), points)
    return pdf(
        b"q %d 0 0 %d 0 0 cm /Im Do Q\n" % (across, up) + letters,
        resources=b"/Font<</F1 5 0 R>>/XObject<</Im 6 0 R>>",
        more=[picture],
    )
