"""Files of the store's folder written whole or not at all, and put on the disk."""

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from assisterdesk.basics.shared_folder import open_own

_CHUNK = 4 * 1024 * 1024


def write_whole(path: Path, data: bytes) -> None:
    """On the disk when this returns; only the owner may read it. Raises `OSError`; the former file
    then stays."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(6)}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(open_own(fresh, flags), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    flush_folder(path.parent)


def copy_whole(source: Path, target: Path, progress: Callable[[int], None] | None = None) -> None:
    """Copy to a name that is not taken, flushed; `progress` is told the bytes of each piece."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb") as take, os.fdopen(open_own(target, flags), "wb") as give:
        while piece := take.read(_CHUNK):
            give.write(piece)
            if progress is not None:
                progress(len(piece))
        give.flush()
        os.fsync(give.fileno())


def flush(path: Path) -> None:
    """Put a file that something else wrote on the disk."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can."""
    if os.name == "nt":
        return  # Windows cannot open a folder; the file itself is flushed and in place
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fingerprint(path: Path) -> str:
    """SHA-256 of the file, in hex. Shows accidents; intent is shown by the store's own seals."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remove_folder(folder: Path) -> None:
    """With all that is in it; what cannot be removed now is tried again by whoever comes next."""
    shutil.rmtree(folder, ignore_errors=True)
