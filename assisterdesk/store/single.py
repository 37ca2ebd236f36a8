"""One program per store: a lock that the system holds for this process and drops when it ends.

It stands on a file of its own, since closing any handle of a locked file drops POSIX locks, and
SQLite has its own on the store's file. On Linux and macOS it is `flock`; on Windows the first byte
of the file is locked (`msvcrt.locking`), which other processes find taken. A killed program leaves
the file but no lock.
"""

import os
import sys
from pathlib import Path
from typing import Self

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.shared_folder import open_own

FILE_NAME = "in-use"

IN_USE = (
    "This store is open in another copy of AssisterDesk on this computer. Lock or close it there, "
    "then try again."
)


class StoreLock:
    """Held from `take` to `release`. Taking it a second time, even here, is refused."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @staticmethod
    def take(folder: Path, refusal: str = IN_USE) -> "StoreLock":
        """Raises `Refused` (with that text) when another program holds it, `Trouble` for the
        disk's faults."""
        try:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            handle = open_own(folder / FILE_NAME, flags)
        except OSError:
            raise Trouble(
                "The store's folder cannot be written to. Check that its drive is connected, that "
                "it is not full and that you may write there, then try again."
            ) from None
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):
            os.close(handle)
            raise Refused(refusal) from None
        except OSError:
            os.close(handle)
            raise Trouble(
                "This folder's drive cannot keep a second copy of AssisterDesk out of the store. "
                "Move the store to a folder on this computer's own disk."
            ) from None
        return StoreLock(handle)

    def release(self) -> None:
        """Twice is fine."""
        handle, self._handle = self._handle, None
        if handle is not None:
            _unlock(handle)
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
