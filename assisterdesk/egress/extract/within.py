"""How far one file may be unpacked: depth, number and bytes of what lies inside it."""

from collections.abc import Callable

from assisterdesk.egress.extract.could_not_look import (
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY,
    CouldNotLook,
)

#: Files inside files; how many, and how many bytes, over all levels of one file.
MAX_DEPTH = 6
MAX_FILES = 1_000
MAX_UNPACKED = 150 * 1024 * 1024


class Within:
    """One level inside a file; all levels draw on the same allowance.

    `read` looks into a file found here and raises `CouldNotLook`, like everything in this room.
    """

    def __init__(
        self, read: "Callable[[bytes, Within, bool], str]", above: "Within | None" = None
    ) -> None:
        self._read = read
        self._top: Within = self if above is None else above._top
        self.depth: int = 0 if above is None else above.depth + 1
        self._files = 0
        self._bytes = 0

    def read(self, content: bytes, *, decoration: bool = False) -> str:
        """The text of a file found here. `decoration`: a small picture is a logo, not a page."""
        return self._read(content, self.deeper(), decoration)

    def deeper(self) -> "Within":
        """One more file, one level further in. Raises `CouldNotLook` when that is too far."""
        deeper = Within(self._read, self)
        if deeper.depth > MAX_DEPTH:
            raise CouldNotLook(TOO_DEEP)
        self.take(0, files=1)
        return deeper

    def take(self, count: int, *, files: int = 0) -> None:
        """Counts what was unpacked. Raises `CouldNotLook` past the allowance."""
        top = self._top
        top._bytes += count
        top._files += files
        if top._files > MAX_FILES:
            raise CouldNotLook(TOO_MANY)
        if top._bytes > MAX_UNPACKED:
            raise CouldNotLook(TOO_LARGE)

    @property
    def left(self) -> int:
        """Bytes that may still be unpacked."""
        return max(0, MAX_UNPACKED - self._top._bytes)
