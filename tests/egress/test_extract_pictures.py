"""Pictures and scans where the optional reader of pictures is installed; a stand-in plays it."""

import base64
import importlib
import io
import logging
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from assisterdesk.egress.extract import image, ocr, points
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    NO_LETTERS,
    NO_WORDS,
    PICTURE,
    CouldNotLook,
)
from assisterdesk.egress.extract.inside import text_of
from tests.egress.files.office_files import w_text, word, zipped
from tests.egress.files.pdf_files import pdf, scanned, words
from tests.egress.test_extract_unreadable import png


class Reader:
    """Answers as the package does: an object whose `txts` are the lines, or None.

    By the shade of the picture: nothing is found on white, scraps on grey, and on pale a line that
    reads well only once it is turned: upright, its first point is dark.
    """

    def __init__(self, params: dict[str, str]) -> None:
        assert {Path(model).suffix for model in params.values()} == {".onnx"}

    def __call__(self, picture: object, **how: bool) -> SimpleNamespace:
        assert how["use_rec"] and not isinstance(picture, bytes), "it decodes nothing"
        shade = float(picture.mean())  # type: ignore[attr-defined]
        if not how["use_det"]:
            upright = 200 < shade and picture[0, 0, 0] < 100  # type: ignore[index]
            said = ("900-22-1234", 0.98) if upright else ("hEZI", 0.6)
            return SimpleNamespace(txts=said[:1], scores=said[1:])
        if shade > 250:
            return SimpleNamespace(txts=None)
        if shade > 200:
            boxes = [[(0, 0), (200, 0), (200, 20), (0, 20)]] * 2
            return SimpleNamespace(txts=("Mai Yang", "hEZI"), scores=(0.99, 0.6), boxes=boxes)
        if shade > 100:
            return SimpleNamespace(txts=("wwwmw", "mMmw"), scores=(0.6, 0.8), boxes=None)
        return SimpleNamespace(txts=("Mai Yang", " 900-22-1234 "))


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    package = ModuleType("rapidocr")
    package.__spec__ = ModuleSpec("rapidocr", None)
    package.__file__ = str(tmp_path / "__init__.py")
    package.RapidOCR = Reader  # type: ignore[attr-defined]
    (tmp_path / "models").mkdir()
    for step in ("det", "cls", "rec"):
        (tmp_path / "models" / f"a_{step}_b.onnx").touch()
    fetching = ModuleType("rapidocr.utils.download_file")
    fetching.DownloadFile = SimpleNamespace()  # type: ignore[attr-defined]
    engine = ModuleType("onnxruntime")
    engine.disable_telemetry_events = lambda: None  # type: ignore[attr-defined]
    for module in (package, ModuleType("rapidocr.utils"), fetching, engine):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    image.installed.cache_clear()
    ocr._engine.cache_clear()
    yield
    monkeypatch.undo()
    image.installed.cache_clear()
    ocr._engine.cache_clear()
    logging.disable(logging.NOTSET)


@pytest.mark.usefixtures("reader")
def test_a_picture_and_one_in_a_letter_are_read() -> None:
    assert text_of(png(800, 600)) == "Mai Yang\n900-22-1234"
    letter = word(w_text("Dear Anna"), word__media__card=png(800, 600))
    assert "Dear Anna" in text_of(letter) and "900-22-1234" in text_of(letter)


@pytest.mark.usefixtures("reader")
def test_a_scanned_page_is_read() -> None:
    pytest.importorskip("numpy")
    assert "900-22-1234" in text_of(scanned())


def saved(picture: Image.Image, form: str, **more: Any) -> bytes:
    into = io.BytesIO()
    picture.save(into, form, **more)
    return into.getvalue()


def page(shade: int, size: tuple[int, int] = (900, 700)) -> Image.Image:
    return Image.new("L", size, shade)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("shade", [255, 128], ids=["nothing is seen", "scraps are seen"])
def test_a_picture_by_itself_of_which_nothing_can_be_read_could_not_be_looked_into(
    shade: int,
) -> None:
    for content in (saved(page(shade), "PNG"), zipped({"a.png": saved(page(shade), "PNG")})):
        with pytest.raises(CouldNotLook) as could_not:
            text_of(content)
        assert could_not.value.why == NO_WORDS


@pytest.mark.usefixtures("reader")
def test_a_blank_page_inside_a_document_is_quiet_and_scraps_are_not() -> None:
    letter = word(w_text("Dear Anna"), word__media__page=saved(page(255), "PNG"))
    assert text_of(letter) == "Dear Anna"
    with pytest.raises(CouldNotLook, match="no words"):
        text_of(word(w_text("Dear Anna"), word__media__page=saved(page(128), "PNG")))


@pytest.mark.usefixtures("reader")
def test_a_line_read_with_doubt_is_read_once_more_by_itself() -> None:
    lying = page(230)
    lying.paste(0, (190, 15, 200, 20))
    assert text_of(saved(lying, "PNG")) == "Mai Yang\n900-22-1234"


@pytest.mark.usefixtures("reader")
def test_every_page_of_a_fax_is_read() -> None:
    fax = saved(page(0), "TIFF", save_all=True, append_images=[page(255), page(0)])
    assert text_of(fax).split("\n\n") == ["Mai Yang\n900-22-1234"] * 2
    with pytest.raises(CouldNotLook) as could_not:
        text_of(saved(page(255), "TIFF", save_all=True, append_images=[page(255)]))
    assert could_not.value.why == NO_WORDS


def test_a_fax_where_pictures_cannot_be_read_is_called_by_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(image, "_here", [False])
    for more in ([], [page(0)]):
        with pytest.raises(CouldNotLook, match="TIFF"):
            text_of(saved(page(0), "TIFF", save_all=True, append_images=more))


def test_the_lines_of_a_fax_are_as_far_apart_as_they_were_on_paper() -> None:
    flat = saved(page(0, (1728, 1100)), "TIFF", dpi=(204, 98))
    (shown,) = points.pages(flat, 5, 2_000)
    assert abs(shown.shape[0] / shown.shape[1] - 1100 / 98 / (1728 / 204)) < 0.01
    with pytest.raises(CouldNotLook):
        list(points.pages(saved(page(0), "TIFF", save_all=True, append_images=[page(0)]), 1, 90))


def properties() -> dict[str, bytes]:
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x0131] = "canary-description", "canary-artist", "a program"
    exif[0x9C9B] = "canary-title\0".encode("utf-16-le")
    exif[0x9C9C] = "canary-comment\0".encode("utf-16-le")
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0canary-note"
    texts = PngInfo()
    texts.add_text("Comment", "canary-comment")
    texts.add_itxt("Title", "canary-títle")
    texts.add_text("Software", "a program")
    packet = "<x xmlns:dc='d'><dc:description>canary-packet</dc:description><id>7</id></x>"
    texts.add_itxt("XML:com.adobe.xmp", packet)
    return {
        "description artist title comment note": saved(page(0), "JPEG", exif=exif),
        "comment títle packet": saved(page(0), "PNG", pnginfo=texts),
        "description": saved(page(0), "TIFF", tiffinfo={270: "canary-description"}),
    }


@pytest.mark.usefixtures("reader")
def test_what_a_picture_says_in_its_properties_is_read() -> None:
    for wanted, content in properties().items():
        text = text_of(content)
        assert text.startswith("Mai Yang\n900-22-1234\n\n")
        assert [word for word in wanted.split() if f"canary-{word}" not in text] == []
        assert "a program" not in text and "<" not in text


@pytest.mark.usefixtures("reader")
def test_properties_alone_do_not_make_a_picture_read() -> None:
    with pytest.raises(CouldNotLook):
        text_of(saved(page(255), "TIFF", tiffinfo={270: "canary"}))


def in_page(content: bytes, kind: str = "image/png") -> bytes:
    address = f"data:{kind};base64,{base64.b64encode(content).decode()}"
    return f"<html><body><p>Notice</p><img alt=x src='{address}'></body></html>".encode()


@pytest.mark.usefixtures("reader")
def test_a_picture_in_an_address_of_a_page_is_read_like_one_in_a_letter() -> None:
    assert text_of(in_page(png(800, 600))) == "Notice\n\nx\n\nMai Yang\n900-22-1234"
    assert "900-22" not in text_of(in_page(png(60, 60))), "a decoration"
    assert text_of(in_page(b"\0\1\2\3" * 99, "font/woff2")) == "Notice\n\nx"
    drawing = b"<svg><text>canary</text><path d='M900 221234'/></svg>"
    assert text_of(in_page(drawing, "image/svg+xml")) == "Notice\n\nx\n\ncanary"
    with pytest.raises(CouldNotLook):
        text_of(in_page(bytes(range(256)) * 9, "application/octet-stream"))


# -- pages of a PDF whose letters tell nothing

BENDS = b"0 0 m 1 2 3 4 5 6 c 7 8 9 10 11 12 c 13 14 15 16 17 18 c S\n"
CODED = (
    b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
    b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)"
    b"/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R>>",
    b"<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800"
    b"/Descent 0/CapHeight 700/StemV 80>>",
)
UNREADABLE = {
    "codes": pdf(
        b"BT /F1 12 Tf 72 700 Td <%s> Tj ET\n" % b"".join(b"%04x" % n for n in range(3, 83)),
        resources=b"/Font<</F1 6 0 R>>",
        more=CODED,
    ),
    "bends": pdf(words("Page 1 of 1") + 120 * BENDS),
    "bends in a drawing": pdf(
        words("Page 1 of 1") + b"/Fm Do\n",
        resources=b"/Font<</F1 5 0 R>>/XObject<</Fm 6 0 R>>",
        more=[
            b"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Length %d>>stream\n%s\nendstream"
            % (120 * len(BENDS), 120 * BENDS)
        ],
    ),
}  # fmt: skip


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_a_page_whose_letters_tell_nothing_is_read_as_it_looks(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Reader, "__call__", lambda *_, **__: SimpleNamespace(txts=["canary"]))
    assert "canary" in text_of(content)
    monkeypatch.setattr(image, "_here", [False])
    with pytest.raises(CouldNotLook) as could_not:
        text_of(content)
    assert could_not.value.why == NO_LETTERS


@pytest.mark.usefixtures("reader")
def test_letters_that_tell_something_beside_codes_are_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    codes = b"BT /F2 12 Tf 72 100 Td <%s> Tj ET\n" % b"".join(b"%04x" % n for n in range(3, 43))
    drawing = words("canary and other words beside it, as many as these") + 40 * BENDS + codes
    content = pdf(drawing, resources=b"/Font<</F1 5 0 R/F2 6 0 R>>", more=CODED)
    monkeypatch.setattr(Reader, "__call__", lambda *_, **__: SimpleNamespace(txts=["900-22-1234"]))
    text = text_of(content)
    assert "canary" in text and text.startswith("900-22-1234")


GRID = b"".join(b"72 %d m 500 %d l S 60 %d 9 9 re S\n" % (y, y, y) for y in range(100, 700, 9))


@pytest.mark.parametrize(
    "content",
    [
        pdf(words("Sign-in") + GRID),
        pdf(words("Page 1 of 1") + 20 * BENDS),
        pdf(words(*[f"{n} {n * 7919} {n * 104729} -" for n in range(30)])),
        pdf(words("Kev pab dawb rau sawv daws", "Xyz Qrst Wvb Hng", "7")),
        pdf(words("A heading, and below it a drawing with all", 3 * "its labels ") + 900 * BENDS),
    ],
    ids=["a table", "a logo", "numbers", "another language", "a chart"],
)
def test_tables_numbers_and_charts_are_not_taken_for_drawn_letters(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image, "_here", [False])
    assert text_of(content)


@pytest.mark.usefixtures("reader")
def test_only_the_picture_on_a_page_of_letters_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[tuple[int, ...]] = []

    def look(_reader: Reader, picture: Any, **_how: bool) -> SimpleNamespace:
        looked.append(picture.shape)
        return SimpleNamespace(txts=["canary"])

    monkeypatch.setattr(Reader, "__call__", look)
    text = text_of(scanned(1000, 600, letters=words("Site checklist"), across=400, up=240))
    assert text.split("\n\n") == ["Site checklist", "canary"]
    ((high, wide, _),) = looked
    assert abs(wide / high - 400 / 240) < 0.02


@pytest.mark.usefixtures("reader")
def test_a_picture_that_the_reader_cannot_decode_could_not_be_looked_into() -> None:
    with pytest.raises(CouldNotLook) as could_not:
        text_of(png(8, 8)[:60])
    assert could_not.value.why == DAMAGED


@pytest.mark.skipif(image.reads_pictures(), reason="it is installed here")
def test_without_the_package_its_absence_is_said() -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("rapidocr")
    with pytest.raises(CouldNotLook) as could_not:
        ocr.words_in(b"x")
    assert could_not.value.why == PICTURE
    logging.disable(logging.NOTSET)
