"""A new store key: the file is copied under it, checked, and put in the place of the old one.

A copy, rather than SQLCipher's `PRAGMA rekey` in place: whatever moment the power goes, the store's
file is either wholly the old one or wholly the new one, and it was read back before it counted.
"""

import contextlib
import os
from contextlib import closing
from pathlib import Path

from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.store import access_log
from assisterdesk.store.connections import Database, alone_with, reading_only
from assisterdesk.store.whole_copy import NO_ROOM, Progress, check_whole, copy_store, one_file
from assisterdesk.store.whole_file import flush, flush_folder

_FRESH = ".cases.db.rekeyed"


def rekeyed(path: Path, old: bytes, new: bytes, progress: Progress) -> None:
    """Needs the store's lock. Called again after a kill it comes to the same end.

    Raises `Damaged`, `Trouble` and what `progress` raises; the file is then under `old` still.
    """
    fresh = path.with_name(_FRESH)
    _remove(fresh)
    if _opens(path, new):
        return
    with closing(alone_with(path, old)) as writer:
        one_file(writer)
    try:
        copy_store(path, old, fresh, new, lambda part: progress(part * 0.6))
        with reading_only(path, old) as before, reading_only(fresh, new) as after:
            check_whole(after, lambda part: progress(0.6 + part * 0.4), indexes=False)
            if _end(before) != _end(after):
                raise Damaged("The store could not be copied under its new key. Try again.")
        flush(fresh)
        os.replace(fresh, path)
    except OSError:
        raise Trouble(NO_ROOM) from None
    finally:
        _remove(fresh)
    flush_folder(path.parent)


def _opens(path: Path, key: bytes) -> bool:
    try:
        with reading_only(path, key):
            return True
    except Damaged:
        return False


def _end(db: Database) -> tuple[int, bytes]:
    end = access_log.tip(db, "")
    return end.size, end.hash


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
