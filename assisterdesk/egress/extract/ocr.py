"""Words in pictures by the optional package (`assisterdesk[ocr]`); its models lie inside it."""

import importlib
import logging
from dataclasses import dataclass
from functools import cache
from math import dist
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Never

from assisterdesk.egress.extract.could_not_look import NO_WORDS, PICTURE, CouldNotLook

if TYPE_CHECKING:
    from PIL.Image import Image

#: of 255: a scanned page with nothing on it varies less
BLANK = 4.0
#: below this a line may have been read turned or askew
SURE = 0.85
#: lines read once more; where more are in doubt the picture is
_MOST_AGAIN = 40


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


def words_in(picture: Any) -> str:  # noqa: ANN401 - an array of points
    """The words of a picture, line by line, whichever way up it lies; none for a blank one.

    A line that was read with doubt is read again turned, and so is the whole where that did not
    help. Raises `CouldNotLook` when too little of it can be read.
    """
    found = _again(picture, _read(picture))
    if found and not _is_read(found):
        from numpy import ascontiguousarray, rot90

        lying = ascontiguousarray(rot90(picture))
        found = max(found, _again(lying, _read(lying)), key=_weight)
    if not _is_read(found) and (found or picture.std() > BLANK):
        # handwriting, a photograph: nobody can say that no words are in it
        raise CouldNotLook(NO_WORDS)
    return "\n".join(line.words for line in found)


@dataclass(frozen=True, slots=True)
class _Line:
    """`score`: how sure the reader is of the words (0 to 1); `box`: its corners, from the upper
    left clockwise, where the reader told them."""

    words: str
    score: float
    box: tuple[tuple[float, float], ...] = ()


def _weight(lines: list[_Line]) -> float:
    return sum(len(line.words) * line.score**2 for line in lines)


def _is_read(lines: list[_Line]) -> bool:
    """Whether most of the letters were read without doubt: scraps are not words."""
    sure = sum(len(line.words) for line in lines if line.score >= SURE)
    return bool(lines) and 2 * sure >= sum(len(line.words) for line in lines)


def _read(picture: Any) -> list[_Line]:  # noqa: ANN401 - as above
    answer = _asked(picture, use_det=True, use_cls=True)
    texts = getattr(answer, "txts", None) or ()
    scores = getattr(answer, "scores", None) or [1.0] * len(texts)
    boxes = getattr(answer, "boxes", None)
    boxes = [()] * len(texts) if boxes is None else boxes
    found = [
        _Line(str(t).strip(), float(s), tuple((float(x), float(y)) for x, y in b))
        for t, s, b in zip(texts, scores, boxes, strict=False)
    ]
    return [line for line in found if line.words]


def _asked(picture: Any, **how: bool) -> Any:  # noqa: ANN401 - as above
    try:
        return _engine()(picture, use_rec=True, **how)
    except CouldNotLook:
        raise
    except Exception:  # noqa: BLE001 - whatever the reader of pictures trips over
        raise CouldNotLook(PICTURE) from None


def _again(picture: Any, lines: list[_Line]) -> list[_Line]:  # noqa: ANN401 - as above
    """The lines, those in doubt read once more by themselves in every way they may lie: a second
    look at the whole would take as long as the first."""
    doubtful = [line for line in lines if line.score < SURE and line.box]
    if not doubtful or len(doubtful) > _MOST_AGAIN:
        return lines
    from PIL import Image

    whole = Image.fromarray(picture)
    return [_best(whole, line) if line in doubtful else line for line in lines]


def _best(whole: "Image", line: _Line) -> _Line:
    import numpy
    from PIL.Image import Transform

    upper, right, lower, left = line.box
    width = max(1, round(max(dist(upper, right), dist(left, lower))))
    height = max(1, round(max(dist(upper, left), dist(right, lower))))
    corners = [*upper, *left, *lower, *right]
    strip = numpy.asarray(whole.transform((width, height), Transform.QUAD, corners))
    ways = [0, 1, 2, 3] if max(width, height) < 2 * min(width, height) else [0, 2]
    best = line
    for quarters in (way + (height > width) for way in ways):
        turned = numpy.ascontiguousarray(numpy.rot90(strip, quarters))
        answer = _asked(turned, use_det=False, use_cls=False)
        words = " ".join(str(t).strip() for t in getattr(answer, "txts", None) or ())
        score = min((float(s) for s in getattr(answer, "scores", None) or ()), default=0.0)
        if words and score > best.score:
            best = _Line(words, score, line.box)
    return best
