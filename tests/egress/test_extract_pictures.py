"""Pictures and scans where the optional reader of pictures is installed; a stand-in plays it."""

import importlib
import logging
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from assisterdesk.egress.extract import image, ocr
from assisterdesk.egress.extract.could_not_look import DAMAGED, PICTURE, CouldNotLook
from assisterdesk.egress.extract.inside import text_of
from tests.egress.files.office_files import w_text, word
from tests.egress.files.pdf_files import scanned
from tests.egress.test_extract_unreadable import png


class Reader:
    """Answers as the package does: an object whose `txts` are the lines, or None."""

    def __init__(self, params: dict[str, str]) -> None:
        assert {Path(model).suffix for model in params.values()} == {".onnx"}

    def __call__(self, picture: object) -> SimpleNamespace:
        if isinstance(picture, bytes) and len(picture) < 100:
            raise ValueError("cannot decode")
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
