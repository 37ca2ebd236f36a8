"""Small files of the store's folder, read within bounds and replaced whole or not at all."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.basics.shared_folder import open_own
from assisterdesk.keys import _hazmat

#: far above what an office needs; a larger file is not one of ours
MOST_BYTES = 1024 * 1024


def read_whole(path: Path) -> bytes:
    """Raises FileNotFoundError or NotADirectoryError when absent, `Damaged` when it is no plain
    file or far too large, `Trouble` when it cannot be read."""
    try:
        # Looked at before it is opened: opening a pipe put in its place would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Damaged("A file of the store has been replaced by something else.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise
    except OSError:
        raise Trouble(
            "The store's folder cannot be read. "
            "Check that you may open it and that its drive is connected, then try again."
        ) from None
    if len(data) > MOST_BYTES:
        raise Damaged("A file of the store is far larger than it can be.")
    return data


def replace_whole(path: Path, data: bytes) -> None:
    """Write beside it, flush to the disk, put in place; only the owner may read it (0600),
    or the group of a shared folder.

    Raises `Trouble`; the old file is then untouched.
    """
    fresh = path.with_name(f".{path.name}.{_hazmat.random_bytes(6).hex()}.new")
    try:
        _write_new(fresh, data)
        os.replace(fresh, path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise Trouble(_why(problem)) from None
    _flush_folder(path.parent)


def rename_aside(path: Path) -> None:
    """Give the file a name nothing reads; nothing is deleted. No file is no error.

    Raises `Trouble`; the file then keeps its name.
    """
    aside = path.with_name(f"{path.name}.aside-{_hazmat.random_bytes(6).hex()}")
    try:
        os.replace(path, aside)
    except FileNotFoundError:
        return
    except OSError as problem:
        raise Trouble(_why(problem)) from None
    _flush_folder(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(open_own(path, flags), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    # Windows cannot open a folder, and some network drives refuse to flush one; the file itself
    # is already flushed and in place, so that is not a failure of the change.
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _why(problem: OSError) -> str:
    if problem.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return "The disk is full. Nothing was changed; make room and try again."
    if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            "The store's folder cannot be written to. Nothing was changed; "
            "ask IT for the right to write there, or choose another folder."
        )
    return (
        "The store's folder could not be written to. Nothing was changed; "
        "check that its drive is connected and try again."
    )
