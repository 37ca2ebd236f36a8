"""Words in pictures, read by the real package in its own locked-up process."""

import importlib
import io
import logging
from pathlib import Path
from typing import Any

import pytest

from assisterdesk.egress.extract import ocr
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.image import installed
from assisterdesk.egress.extract.read import read_file
from assisterdesk.egress.extract.sandbox import for_pictures
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Attachment, Outcome, Outgoing, Protection
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy

pytestmark = [
    pytest.mark.requirement("M2"),
    pytest.mark.skipif(not installed(), reason="the optional package rapidocr is not installed"),
]

LETTER = (
    "Dear Pa Houa Yang,",
    "your Social Security number 900-22-1234",
    "was born 04/12/1986.",
)
SIGN = ("SNOW DAY", "If schools close, we open at 10:00.")


def drawn(lines: tuple[str, ...], turned: int = 0) -> Any:
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (1100, 420), "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(size=40)
    for at, line in enumerate(lines):
        pen.text((60, 50 + 100 * at), line, fill="black", font=font)
    return picture.rotate(turned, expand=True, fillcolor="white")


def saved(picture: Any, kind: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PDF"])
def test_a_photographed_letter_is_read(kind: str) -> None:
    text = read_file(saved(drawn(LETTER), kind))
    assert "900-22-1234" in text
    assert "04/12/1986" in text


@pytest.mark.parametrize("turned", [90, 180])
def test_a_picture_that_lies_on_its_side_or_head_is_read(turned: int) -> None:
    assert "900-22-1234" in read_file(saved(drawn(LETTER, turned), "PNG"))


def test_the_process_that_reads_pictures_is_locked_up_like_the_other() -> None:
    read_file(saved(drawn(SIGN), "PNG"))
    assert for_pictures().confinement().complete


@pytest.mark.parametrize(("lines", "outcome"), [(LETTER, Outcome.WARN), (SIGN, Outcome.GO)])
def test_the_gate_judges_what_the_picture_says(lines: tuple[str, ...], outcome: Outcome) -> None:
    gate = Gate(KnownPeople.build(()), OwnSide(), GatePolicy())
    file = Attachment("scan.png", saved(drawn(lines), "PNG"), "image/png")
    outgoing = Outgoing("print", Protection.UNENCRYPTED_EXIT, attachments=(file,))
    assert gate.judge(outgoing).outcome is outcome


def test_a_model_that_is_missing_is_never_fetched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = importlib.import_module("rapidocr")
    fetching = importlib.import_module("rapidocr.utils.download_file")
    monkeypatch.setattr(fetching.DownloadFile, "run", fetching.DownloadFile.run)
    monkeypatch.setattr(package, "__file__", str(tmp_path / "__init__.py"))
    ocr._engine.cache_clear()
    try:
        with pytest.raises(CouldNotLook):
            ocr.words_in(saved(drawn(SIGN), "PNG"))
        wanted = fetching.DownloadFileInput("https://models.invalid/x", tmp_path / "x", None)
        with pytest.raises(OSError, match="nothing is fetched"):
            fetching.DownloadFile.run(wanted)
    finally:
        ocr._engine.cache_clear()
        logging.disable(logging.NOTSET)
    assert not list(tmp_path.iterdir())


def test_a_damaged_picture_could_not_be_looked_into() -> None:
    for kind in ("PNG", "JPEG"):
        whole = saved(drawn(LETTER), kind)
        with pytest.raises(CouldNotLook):
            read_file(whole[: len(whole) // 3])


def test_a_picture_without_words_could_not_be_looked_into_and_a_blank_page_could() -> None:
    from PIL import Image

    white = Image.new("RGB", (900, 700), "white")
    assert read_file(saved(white, "PDF")) == ""
    shades = Image.linear_gradient("L").resize((900, 700)).convert("RGB")
    for picture in (white, shades):
        with pytest.raises(CouldNotLook, match="no words"):
            read_file(saved(picture, "PNG"))


def test_waves_like_writing_are_not_words() -> None:
    import math

    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (1100, 420), "white")
    pen = ImageDraw.Draw(picture)
    for line in range(4):
        wave = [(x, 80 + 90 * line + 18 * math.sin(x / 6 + line)) for x in range(60, 1000, 2)]
        pen.line(wave, fill="navy", width=3)
    with pytest.raises(CouldNotLook, match="no words"):
        read_file(saved(picture, "PNG"))


def test_every_page_of_a_fax_is_read() -> None:
    fax = io.BytesIO()
    pages = [drawn(SIGN).convert("1"), drawn(LETTER).convert("1")]
    pages[0].save(fax, "TIFF", compression="group4", save_all=True, append_images=pages[1:])
    text = read_file(fax.getvalue())
    assert "SNOW DAY" in text and "900-22-1234" in text
