"""A mark of the whole store's file: a digest of the seals of all its pages.

Kept with the log's end when the store is closed, and made again before it is opened, it shows a
page that was put back to an earlier version meanwhile: that page is good in itself, so nothing else
would.
"""

import hashlib
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from assisterdesk.basics.errors import Damaged
from assisterdesk.store.frozen_copy import raw_handle, take
from assisterdesk.store.sealed_pages import PAGE

_SEAL = 64
_PIECE = 256 * PAGE

CHANGED = (
    "The store's file was changed while it was closed, and not by AssisterDesk: a part of it was "
    "put back to an earlier state or edited. Put back the newest backup, and tell the information "
    "owner."
)


@dataclass(slots=True)
class Opening:
    """How the file stood when it was opened: its mark, "" when none was made, and the log's size.

    `changed` once something that was written at the last closing does not fit.
    """

    mark: str
    size: int
    changed: bool = False

    def holds(self, size: int, mark: str) -> bool:
        """Whether what was kept of the last closing fits. Of another moment it says nothing."""
        if mark and self.mark and size == self.size and mark != self.mark:
            self.changed = True
            return False
        return True


class FileMarks:
    """Makes marks; one made ahead serves as long as the system says that the file is the same."""

    def __init__(self) -> None:
        self._made: dict[Path, tuple[tuple[int, ...], str]] = {}
        self._lock = threading.Lock()

    def of(self, path: Path) -> str:
        """"" while a WAL lies beside it (it is open, or was not closed), or when it does not
        read."""
        if path.with_name(f"{path.name}-wal").exists():
            return ""
        with self._lock:
            try:
                state = _state(path)
                known = self._made.get(path)
                if known is not None and known[0] == state:
                    return known[1]
                mark = _mark(path)
                if _state(path) == state:
                    self._made[path] = (state, mark)
                return mark
            except (OSError, Damaged):
                return ""


def _state(path: Path) -> tuple[int, ...]:
    found = path.stat()
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _mark(path: Path) -> str:
    digest = hashlib.sha256()
    with raw_handle(path) as handle:
        size = os.fstat(handle).st_size
        room = memoryview(bytearray(_PIECE))
        for at in range(0, size, _PIECE):
            piece = room[: min(_PIECE, size - at)]
            take(handle, piece, at)
            ends = range(PAGE, len(piece) + 1, PAGE)
            digest.update(b"".join([piece[end - _SEAL : end] for end in ends]))
    digest.update(size.to_bytes(8, "big"))
    return digest.hexdigest()
