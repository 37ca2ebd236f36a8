"""Words in pictures by the optional package (`assisterdesk[ocr]`); its models lie inside it."""

import importlib
import logging
from functools import cache
from typing import Any

from assisterdesk.egress.extract.could_not_look import PICTURE, CouldNotLook


@cache
def _engine() -> Any:  # noqa: ANN401 - the package has no types
    logging.disable(logging.CRITICAL)
    try:
        return importlib.import_module("rapidocr").RapidOCR()
    except (ImportError, AttributeError, OSError, ValueError):
        raise CouldNotLook(PICTURE) from None


def warm_up() -> None:
    """Loads the models, before the process is locked up."""
    _engine()


def words_in(picture: Any) -> str:  # noqa: ANN401 - encoded bytes, or an array of points
    """The words of a picture, line by line. Raises `CouldNotLook` when it cannot be decoded."""
    try:
        answer = _engine()(picture)
    except CouldNotLook:
        raise
    except Exception:  # noqa: BLE001 - whatever the reader of pictures trips over
        raise CouldNotLook(PICTURE) from None
    pieces = [str(piece).strip() for piece in (getattr(answer, "txts", None) or ())]
    return "\n".join(piece for piece in pieces if piece)
