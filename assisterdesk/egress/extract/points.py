"""A picture file as bare points, for the reading process alone: decoders are what is attacked."""

import struct
import warnings
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    TOO_LARGE,
    TOO_MUCH,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.picture_size import is_whole, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

#: points decoded at most; a page scanned at 600 dpi has 34 million, a phone takes 50
MOST_POINTS = 60_000_000
#: pages of a scan that are counted; a fax has a few
MOST_PAGES = 500
#: fewer decoders are fewer doors
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")


@dataclass(frozen=True, slots=True)
class Points:
    """Three bytes for blue, green and red each, line by line without a gap."""

    pages: int
    width: int
    height: int
    pixels: bytes = field(repr=False)


def pages(content: bytes, most_pages: int, most: int) -> "Iterator[Any]":
    """Each page of a picture as an array, at most `most` points wide and high. Raises
    `CouldNotLook`."""
    import numpy

    page, count = 0, 1
    while page < count:
        one = drawn(content, page, most, most)
        page, count = page + 1, one.pages
        if count > most_pages:
            raise CouldNotLook(TOO_MUCH)
        yield numpy.frombuffer(one.pixels, numpy.uint8).reshape(one.height, one.width, 3)


def drawn(content: bytes, page: int, width: int, most: int) -> Points:
    """A picture (its page `page`, from 0) at most `width` wide and `most` high, upright as its
    camera says, on white. Raises `CouldNotLook`."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    if not is_whole(content):
        raise CouldNotLook(DAMAGED)
    try:
        with warnings.catch_warnings():
            # a picture that claims too much is told of below
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(content), formats=FORMATS) as opened:
                # more than one page only where pages were meant: a film is shown by its first
                scan = opened.format == "TIFF"
                pages = min(int(getattr(opened, "n_frames", 1)), MOST_PAGES) if scan else 1
                if not 0 <= page < pages:
                    raise CouldNotLook(DAMAGED)
                if page:
                    opened.seek(page)
                if opened.width * opened.height > MOST_POINTS:
                    raise CouldNotLook(TOO_LARGE)
                box = (max(1, min(width, most)), most)
                shrink = max(1.0, opened.width / box[0], opened.height / box[1])
                # a photo is decoded not much finer than it is shown; it may lie on its side
                side = int(2 * max(opened.size) / shrink)
                opened.draft(None, (side, side))
                fine = _smooth(opened)
                if scan:
                    fine = _square(fine, opened.info.get("dpi"))
                ImageOps.exif_transpose(fine, in_place=True)
                fine.thumbnail(box)
                plain = _on_white(fine)
                return Points(pages, plain.width, plain.height, plain.tobytes("raw", "BGR"))
    except UnidentifiedImageError:
        raise CouldNotLook(UNKNOWN if size_of(content) is None else DAMAGED) from None
    except Image.DecompressionBombError:
        raise CouldNotLook(TOO_LARGE) from None
    except (
        OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError,
        MemoryError, struct.error, zlib.error,
    ):  # fmt: skip
        raise CouldNotLook(DAMAGED) from None


def _smooth(picture: "Image") -> "Image":
    """In a form that can be made smaller without losing lines."""
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        # sixteen bits a point; converting would cut off all but the darkest
        return picture.convert("F").point(lambda value: value / 256).convert("L")
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode == "P":
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def _square(picture: "Image", fineness: object) -> "Image":
    """With points as wide as they are high: a fax has half as many lines as it has columns."""
    if not isinstance(fineness, tuple) or len(fineness) != 2 or not all(fineness):
        return picture
    flat = float(fineness[0]) / float(fineness[1])
    if not 1.3 < flat < 3 and not 1.3 < 1 / flat < 3:
        return picture
    wide, high = picture.size
    size = (wide, round(high * flat)) if flat > 1 else (round(wide / flat), high)
    return picture.resize(size) if size[0] * size[1] <= MOST_POINTS else picture


def _on_white(picture: "Image") -> "Image":
    """In red, green and blue; what is see-through lies on white, as paper would."""
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    white = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(white, seen).convert("RGB")
