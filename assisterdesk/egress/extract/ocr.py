"""Words in pictures by the optional package (`assisterdesk[ocr]`); its models lie inside it."""

import importlib
import logging
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Never

from assisterdesk.egress.extract.could_not_look import NO_WORDS, PICTURE, CouldNotLook

#: of 255: a scanned page with nothing on it varies less
BLANK = 4.0
#: below this a line may have been read turned or askew
SURE = 0.85


@cache
def _engine() -> Any:  # noqa: ANN401 - the package has no types
    logging.disable(logging.CRITICAL)
    try:
        package = importlib.import_module("rapidocr")
        _stay_offline()
        return package.RapidOCR(params=_models(package))
    except (ImportError, AttributeError, OSError, ValueError):
        raise CouldNotLook(PICTURE) from None


#: what the package calls a step -> a word in the name of its model's file
_STEPS = {"Det": "_det_", "Cls": "_cls_", "Rec": "_rec_"}


def _models(package: ModuleType) -> dict[str, str]:
    """The models' files by name: one that is named is neither looked for elsewhere nor fetched.

    Raises FileNotFoundError when one is not there.
    """
    folder = Path(str(package.__file__)).parent / "models"
    found = {}
    for step, word in _STEPS.items():
        file = next(iter(sorted(folder.glob(f"*{word}*.onnx"))), None)
        if file is None:
            raise FileNotFoundError(word)
        found[f"{step}.model_path"] = str(file)
    return found


def _stay_offline() -> None:
    """The package fetches what it misses, and on Windows its engine may tell its maker how it is
    used: neither happens here, whether or not the process is without a network."""
    fetching = importlib.import_module("rapidocr.utils.download_file")
    fetching.DownloadFile.run = _never_fetch
    importlib.import_module("onnxruntime").disable_telemetry_events()


def _never_fetch(*_asked: object) -> Never:
    raise OSError("nothing is fetched")


def warm_up() -> None:
    """Loads the models, before the process is locked up."""
    _engine()


def words_in(picture: Any) -> str:  # noqa: ANN401 - encoded bytes, or an array of points
    """The words of a picture, line by line, whichever way up it lies.

    What is read with doubt is read again turned; the way that reads best counts. Raises
    `CouldNotLook` when it cannot be decoded.
    """
    best, sure = _read(picture)
    if not sure and best:
        from numpy import rot90

        upright = _points(picture)
        for quarters in (1, 2, 3):
            found, sure = _read(rot90(upright, quarters))
            if _weight(found) > _weight(best):
                best = found
            if sure:
                break
    if not best and _shows_something(picture):
        # handwriting, a photograph: nobody can say that no words are in it
        raise CouldNotLook(NO_WORDS)
    return "\n".join(words for words, _score in best)


#: words of a line and how sure the reader is of them (0 to 1)
_Line = tuple[str, float]


def _weight(lines: list[_Line]) -> float:
    return sum(len(words) * score**2 for words, score in lines)


def _read(picture: Any) -> tuple[list[_Line], bool]:  # noqa: ANN401 - as above
    """The lines, and whether each was read without doubt."""
    try:
        answer = _engine()(picture)
    except CouldNotLook:
        raise
    except Exception:  # noqa: BLE001 - whatever the reader of pictures trips over
        raise CouldNotLook(PICTURE) from None
    texts = getattr(answer, "txts", None) or ()
    scores = getattr(answer, "scores", None) or [1.0] * len(texts)
    found = [(str(t).strip(), float(s)) for t, s in zip(texts, scores, strict=False)]
    lines = [(words, score) for words, score in found if words]
    return lines, all(score >= SURE for _words, score in lines)


def _shows_something(picture: Any) -> bool:  # noqa: ANN401 - as above
    """Whether it is more than a blank page."""
    return bool(_points(picture).std() > BLANK)


def _points(picture: Any) -> Any:  # noqa: ANN401 - as above
    """An array of points; raises `CouldNotLook` for bytes that are no picture."""
    if not isinstance(picture, bytes):
        return picture
    import io

    try:
        import numpy
        from PIL import Image

        return numpy.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))
    except Exception:  # noqa: BLE001 - whatever the decoder trips over
        raise CouldNotLook(PICTURE) from None
