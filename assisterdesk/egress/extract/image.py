"""Pictures: their words where the optional reader of pictures is installed."""

from functools import cache
from importlib.util import find_spec

from assisterdesk.egress.extract.apart import apart
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    NO_WORDS,
    PICTURE,
    TIFF,
    TOO_LARGE,
    CouldNotLook,
)
from assisterdesk.egress.extract.picture_size import TIFF_STARTS, is_logo, is_whole, size_of

#: More points than a phone takes; a picture can claim any size in a few bytes.
_MAX_POINTS = 60_000_000
#: pages of a fax that are read; the time for one file ends before
_MOST_PAGES = 60
#: points of the longer side that are looked at: finer letters than these nobody prints
READ_POINTS = 2_000
_HEIC = (
    "The file is, or holds, a picture in the form HEIC or AVIF, which the program cannot read. "
    "Save it as a JPG or a PDF."
)

#: whether this process is one that reads pictures: what that needs is large
_here = [True]


@cache
def installed() -> bool:
    """Whether the optional package that reads pictures is installed."""
    return find_spec("rapidocr") is not None


def reads_pictures() -> bool:
    """Whether this very process can tell the words in a picture."""
    return _here[0] and installed()


def leave_pictures() -> None:
    """From now on this process leaves pictures to the one made for them."""
    _here[0] = False


def text_of(content: bytes, *, decoration: bool = False) -> str:
    """The words in a picture and in its properties. Raises `CouldNotLook` when none can be read.

    `decoration`: the picture stands inside a document; a small one there is not asked for words,
    and one of a single shade has none.
    """
    if content[4:8] == b"ftyp":
        raise CouldNotLook(_HEIC)
    size = size_of(content)
    is_tiff = content[:4] in TIFF_STARTS
    if size is not None:
        if size[0] * size[1] > _MAX_POINTS:
            raise CouldNotLook(TOO_LARGE)
        if decoration and is_logo(*size):
            return ""
    if not reads_pictures() or (size is None and not is_tiff):
        raise CouldNotLook(TIFF if is_tiff else PICTURE)
    if not is_whole(content):
        raise CouldNotLook(DAMAGED)
    from assisterdesk.egress.extract.ocr import words_in
    from assisterdesk.egress.extract.picture_properties import told_in
    from assisterdesk.egress.extract.points import pages

    words = apart(words_in(page) for page in pages(content, _MOST_PAGES, READ_POINTS))
    if not words and not decoration:
        # nobody can say that what is too faint to see holds no words
        raise CouldNotLook(NO_WORDS)
    return apart([words, "\n".join(told_in(content))])
