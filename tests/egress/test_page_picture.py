"""A page or a picture is drawn by the reading process and comes back as points in memory."""

import random
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image

from assisterdesk.egress.extract import points
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    TOO_LARGE,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.page_picture import MOST_PIXELS, drawn, from_answer
from assisterdesk.egress.extract.sandbox import Sandbox
from tests.egress.files.pdf_files import pdf, words

PAGE = pdf(words("Mai Yang", "900-22-1234"))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(seconds=5.0)
    yield made
    made.close()


def test_a_page_comes_as_a_picture_with_ink_on_it(sandbox: Sandbox) -> None:
    picture = sandbox.picture_of(PAGE, 0, 600)
    assert picture.pages == 1
    assert abs(picture.width - 600) <= 1
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels) < 100 < max(picture.pixels)
    assert "pixels" not in repr(picture)
    assert sandbox.text_of(PAGE).startswith("Mai Yang"), "texts are read by the same process"


def test_a_picture_is_never_larger_than_a_screen_needs(sandbox: Sandbox) -> None:
    picture = sandbox.picture_of(PAGE, 0, 60_000)
    assert max(picture.width, picture.height) <= MOST_PIXELS + 1


@pytest.mark.parametrize(
    ("content", "page"), [(PAGE, 1), (PAGE, 4_000_000_000), (b"%PDF-1.7 nothing", 0), (b"", 0)]
)
def test_what_is_no_page_says_so(sandbox: Sandbox, content: bytes, page: int) -> None:
    with pytest.raises(CouldNotLook):
        sandbox.picture_of(content, page, 600)
    assert sandbox.picture_of(PAGE, 0, 100).pages == 1, "the next page is drawn all the same"


@pytest.mark.parametrize(
    "lie",
    [
        {"height": 1},
        {"width": MOST_PIXELS * 2},
        {"stride": 1},
        {"stride": 1_000_000},
        {"pixels": "no base64"},
        {"pixels": ""},
        {"pages": 0},
        {"pages": True},
    ],
)
def test_an_answer_that_does_not_add_up_is_not_shown(lie: dict[str, object]) -> None:
    answer = drawn(PAGE, 0, 100)
    assert from_answer(answer).pages == 1
    with pytest.raises(CouldNotLook, match=DAMAGED[:8]):
        from_answer(answer | lie)


# -- pictures


def saved(form: str, mode: str = "RGB", size: tuple[int, int] = (40, 30), **more: object) -> bytes:
    """A picture of one colour in this form."""
    picture = Image.new("RGB", size, (200, 30, 10)).convert(mode)
    into = BytesIO()
    picture.save(into, form, **more)
    return into.getvalue()


@pytest.mark.parametrize(
    ("form", "mode"),
    [
        ("PNG", "RGB"), ("PNG", "P"), ("PNG", "RGBA"), ("JPEG", "RGB"), ("JPEG", "CMYK"),
        ("GIF", "P"), ("BMP", "RGB"), ("TIFF", "RGB"), ("WEBP", "RGB"),
    ],
)  # fmt: skip
def test_a_picture_comes_as_bare_points(sandbox: Sandbox, form: str, mode: str) -> None:
    picture = sandbox.picture_of(saved(form, mode), 0, 1_000)
    assert (picture.pages, picture.width, picture.height, picture.stride) == (1, 40, 30, 120)
    blue, green, red = picture.pixels[:3]
    assert red > 150 and green < 70 and blue < 70


def test_a_picture_is_shown_on_paper_upright_and_no_larger_than_a_screen_needs(
    sandbox: Sandbox,
) -> None:
    clear = BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(clear, "PNG")
    assert set(sandbox.picture_of(clear.getvalue(), 0, 100).pixels) == {255}
    lying = Image.Exif()
    lying[0x0112] = 6
    turned = sandbox.picture_of(saved("JPEG", exif=lying), 0, 100)
    assert (turned.width, turned.height) == (30, 40)
    wide = sandbox.picture_of(saved("PNG", "L", (9_000, 900)), 0, 60_000)
    assert wide.width == MOST_PIXELS
    strip = sandbox.picture_of(saved("PNG", "1", (10, 9_000)), 0, 60_000)
    assert strip.height == MOST_PIXELS


def test_a_scan_of_several_pages_is_turned_page_by_page(sandbox: Sandbox) -> None:
    more = [Image.new("RGB", (20, 20), "blue")]
    scan = saved("TIFF", save_all=True, append_images=more)
    assert sandbox.picture_of(scan, 1, 100).pages == 2
    assert sandbox.picture_of(scan, 1, 100).width == 20
    with pytest.raises(CouldNotLook):
        sandbox.picture_of(scan, 2, 100)
    film = saved("GIF", "P", save_all=True, append_images=more)
    assert sandbox.picture_of(film, 0, 100).pages == 1


def claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be so large."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        sealed = kind + content
        return struct.pack(">I", len(content)) + sealed + struct.pack(">I", zlib.crc32(sealed))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (claims(60_000, 60_000), TOO_LARGE),
        (claims(2_000_000_000, 2_000_000_000), TOO_LARGE),
        (claims(3_000, 3_000), DAMAGED),
        (claims(0, 0), DAMAGED),
        (saved("PNG")[:60], DAMAGED),
        (saved("JPEG")[:-40], DAMAGED),
        (b"GIF89a" + bytes(20), DAMAGED),
        (b"\x00\x00\x00\x18ftypheic" + bytes(64), UNKNOWN),
    ],
)
def test_a_picture_that_cannot_be_drawn_says_why(
    sandbox: Sandbox, content: bytes, why: str
) -> None:
    with pytest.raises(CouldNotLook) as caught:
        sandbox.picture_of(content, 0, 600)
    assert caught.value.why == why
    assert sandbox.picture_of(saved("PNG"), 0, 100).width == 40, "the next one is drawn"


def test_no_garbled_picture_brings_the_reader_down(sandbox: Sandbox) -> None:
    chance = random.Random(7)  # noqa: S311 - the same every time
    start = sandbox.picture_of(saved("PNG"), 0, 100)
    process = sandbox.process_id
    for form in ("PNG", "JPEG", "GIF", "TIFF", "WEBP"):
        whole = saved(form, "P" if form in ("PNG", "GIF") else "RGB", (90, 70))
        for _ in range(25):
            garbled = bytearray(whole)
            for _ in range(chance.randint(1, 12)):
                garbled[chance.randrange(8, len(garbled))] = chance.randrange(256)
            try:
                found = points.drawn(bytes(garbled), 0, 100, MOST_PIXELS)
                assert len(found.pixels) == 3 * found.width * found.height
            except CouldNotLook as could_not:
                assert could_not.why
            try:
                sandbox.picture_of(bytes(garbled), 0, 100)
            except CouldNotLook as could_not:
                assert could_not.why
    assert sandbox.process_id == process, "it was ended by a picture"
    assert sandbox.picture_of(saved("PNG"), 0, 100) == start
