"""Text out of a file, by its content; what cannot be read says why and counts as personal data."""

from assisterdesk.egress.extract.could_not_look import (
    ENCRYPTED,
    FOR_PICTURES,
    TOO_LARGE,
    TOO_MUCH,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.image import installed
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.plain import decoded, is_encrypted, is_wide, unfolded
from assisterdesk.egress.extract.sandbox import for_pictures, shared

#: Bytes of one file, characters of its text.
MAX_BYTES = 25 * 1024 * 1024
MAX_CHARACTERS = 10_000_000

__all__ = ["MAX_BYTES", "MAX_CHARACTERS", "CouldNotLook", "read_file", "warm_up"]


def read_file(content: bytes) -> str:
    """The text of a file, of everything in it and of every file inside it. Raises `CouldNotLook`.

    Plain text is read here; all else by a process of its own that can do nothing but read. Blocks
    for five seconds at most (more only where pictures are read). The file's name has no say.
    """
    if len(content) > MAX_BYTES:
        raise CouldNotLook(TOO_LARGE)
    kind = kind_of(content)
    if kind is Kind.EMPTY:
        return ""
    if kind is not Kind.TEXT:
        return _looked_into(content)
    text = decoded(content)
    if text is None:
        raise CouldNotLook(UNKNOWN)
    if is_wide(content) and kind_of(plain := text.encode("utf-8", "replace")) is not Kind.TEXT:
        return _looked_into(plain)
    if is_encrypted(text):
        raise CouldNotLook(ENCRYPTED)
    if len(text) > MAX_CHARACTERS:
        raise CouldNotLook(TOO_MUCH)
    return unfolded(text)


def _looked_into(content: bytes) -> str:
    """By the process that reads files; what holds a picture by the one that reads those too."""
    try:
        return shared().text_of(content)
    except CouldNotLook as could_not:
        if could_not.why not in FOR_PICTURES or not installed():
            raise
    return for_pictures().text_of(content)


def warm_up() -> None:
    """Starts the reading process in the background, so that the first file need not wait for it."""
    shared().warm()
