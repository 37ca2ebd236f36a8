"""The store's file copied as it lies, sealed, at the disk's speed, while others go on writing.

The file stands still for as long as somebody reads it at a moment at which the WAL held nothing
that the file did not: whoever folds the WAL into the file has to wait for such a reader (SQLite's
WAL_READ_LOCK(0)). Writers are kept off for the blink in which that moment is made; they go on in
the WAL.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.basics.shared_folder import open_own
from assisterdesk.store.connections import Connection, alone_with
from assisterdesk.store.faults import translated
from assisterdesk.store.sealed_pages import PAGE, SALT, PageSeal
from assisterdesk.store.whole_copy import NO_ROOM, SOURCE_DAMAGED, Progress

_PIECE = 1024 * 1024
#: tries to find nobody reading an older moment, and seconds between two
_TRIES, _PAUSE_S = 40, 0.05


def copy_frozen(source: Path, key: bytes, target: Path, progress: Progress) -> bool:
    """One moment of the store into a new file under the same key, neither checked nor flushed.

    False when somebody goes on reading an older moment; nothing was copied then. Raises `Damaged`,
    `Trouble` when the target cannot be written, and what `progress` raises; whoever asked removes
    what is there then.
    """
    with closing(alone_with(source, key)) as view:
        with translated():
            pages = _stand_still(source, key, view)
        if pages is None:
            return False
        progress(0.0)
        with raw_handle(source) as handle:
            before = os.fstat(handle).st_mtime_ns
            _copy(handle, pages * PAGE, target, progress)
            # a second look at what the locks promise, where the system tells it
            return os.name == "nt" or os.fstat(handle).st_mtime_ns == before


def page_holds(source: Path, key: bytes, number: int) -> bool:
    """Whether this page of the store's file is as it was written. Raises `Damaged` when it cannot
    be read."""
    with raw_handle(source) as handle:
        salt, page = memoryview(bytearray(SALT)), memoryview(bytearray(PAGE))
        take(handle, salt, 0)
        take(handle, page, (number - 1) * PAGE)
        return PageSeal(key, bytes(salt)).holds(page, number)


def _stand_still(source: Path, key: bytes, view: Connection) -> int | None:
    """Begin to read with `view` at a moment at which the file holds everything. The number of its
    pages; None when there was no such moment."""
    pause = threading.Event()
    with closing(alone_with(source, key)) as gate:
        for _ in range(_TRIES):
            gate.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()  # most of it, before we stop
            gate.execute("BEGIN IMMEDIATE")
            try:
                done = view.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                if done is not None and done[0] == 0 and done[1] == done[2]:
                    view.execute("BEGIN")
                    view.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                    row = view.execute("PRAGMA page_count").fetchone()
                    return int(row[0]) if row else None
            finally:
                gate.rollback()
            pause.wait(_PAUSE_S)
    return None


def _copy(handle: int, size: int, target: Path, progress: Progress) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with _writing():
        give = os.fdopen(open_own(target, flags), "wb", buffering=0)
    room = memoryview(bytearray(_PIECE))
    with give:
        for at in range(0, size, _PIECE):
            piece = room[: min(_PIECE, size - at)]
            take(handle, piece, at)
            done = 0
            while done < len(piece):
                with _writing():
                    done += give.write(piece[done:]) or 0
            progress((at + len(piece)) / size)


def take(handle: int, room: memoryview, at: int) -> None:
    """Fill `room`, which is used again and again: new memory for each piece costs more than the
    reading. Raises `Damaged` when the file ends before, or the disk cannot read it."""
    try:
        if hasattr(os, "preadv"):
            got = os.preadv(handle, [room], at)
        else:
            os.lseek(handle, at, os.SEEK_SET)
            piece = os.read(handle, len(room))
            got = len(piece)
            room[:got] = piece
    except OSError:
        raise Damaged(SOURCE_DAMAGED) from None
    if got < len(room):
        raise Damaged(SOURCE_DAMAGED)


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise Trouble(NO_ROOM) from None


#: (device, inode) -> a handle that stays open
_kept: dict[tuple[int, int], int] = {}
_keeping = threading.Lock()


@contextmanager
def raw_handle(path: Path) -> Iterator[int]:
    """A handle for reading beside the database.

    On POSIX closing any handle of a file drops the locks that this process has on it, the
    database's own (https://sqlite.org/howtocorrupt.html, 2.2): so ours stays open, one for each
    file, until the file is gone.
    """
    if os.name == "nt":
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            yield handle
        finally:
            os.close(handle)
        return
    with _keeping:
        for name, old in tuple(_kept.items()):
            if os.fstat(old).st_nlink == 0:
                with suppress(OSError):
                    os.close(_kept.pop(name))
        there = path.stat()
        name = (there.st_dev, there.st_ino)
        if name not in _kept:
            _kept[name] = os.open(path, os.O_RDONLY)
        kept = _kept[name]
    yield kept
