"""Putting a backup in a store's place, so that a kill in between is finished at the next start.

The new files are complete in a folder of their own before the first old one is touched; a journal
beside them says what is to be done, and doing it twice is the same as once. Nothing is deleted:
what was there goes into a folder named after the moment.
"""

import contextlib
import json
import os
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.basics.ids import new_id
from assisterdesk.basics.shared_folder import make_own
from assisterdesk.store.single import StoreLock
from assisterdesk.store.whole_file import copy_whole, flush_folder, remove_folder, write_whole

#: what a backup puts back, in the order in which it comes into its place
FILES = ("cases.db", "head.json", "slots.json")
#: what belongs to the old file alone and goes aside with it
_WITH_THE_FILE = ("cases.db-wal", "cases.db-shm")
_JOURNAL = "restore.json"
_NAMES = re.compile(r"[A-Za-z0-9._-]{1,80}\Z")
_UNWRITABLE = (
    "The backup could not be put back, because the store's folder cannot be written to or its "
    "disk is full. Nothing was lost. Make room, then start AssisterDesk again."
)


def put_back(backup: Path, folder: Path, now: datetime, progress: Callable[[int], None]) -> str:
    """Needs the store's lock. Returns the name of the folder that keeps what was replaced.

    Raises `Trouble`; then nothing was changed, or the next `finish` goes on with it.
    """
    stage = folder / f".restoring-{new_id()[:8]}"
    aside = f"replaced-{now:%Y-%m-%d_%H%M%S}-{new_id()[:4]}"
    try:
        make_own(folder)
        make_own(stage)
        try:
            for name in FILES:
                copy_whole(backup / name, stage / name, progress)
            flush_folder(stage)
            shape = {"stage": stage.name, "aside": aside}
            write_whole(folder / _JOURNAL, json.dumps(shape).encode())
        except BaseException:
            remove_folder(stage)
            raise
        _carry_out(folder, stage.name, aside)
    except OSError:
        raise Trouble(_UNWRITABLE) from None
    return aside


def finish(folder: Path) -> None:
    """Go on where a kill stopped. Quick when there is nothing to do.

    Raises `Refused` while another program has the store, `Trouble`, `Damaged`.
    """
    if not (folder / _JOURNAL).exists():
        return
    with StoreLock.take(folder):
        try:
            shape = json.loads((folder / _JOURNAL).read_text("utf-8"))
            stage, aside = str(shape["stage"]), str(shape["aside"])
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError):
            raise Damaged(_BROKEN) from None
        if not (_NAMES.match(stage) and _NAMES.match(aside)):
            raise Damaged(_BROKEN)
        try:
            _carry_out(folder, stage, aside)
        except OSError:
            raise Trouble(_UNWRITABLE) from None


_BROKEN = (
    "A backup was being put back and the note about it is damaged. Put the backup back once more."
)


def _carry_out(folder: Path, stage_name: str, aside_name: str) -> None:
    stage, aside = folder / stage_name, folder / aside_name
    make_own(aside)
    if (stage / FILES[0]).exists():
        # while the new file waits, a WAL here is the old one's
        for name in _WITH_THE_FILE:
            _move(folder / name, aside / name)
    for name in FILES:
        if (stage / name).exists():
            _move(folder / name, aside / name)
            os.replace(stage / name, folder / name)
    for one in (stage, aside, folder):
        flush_folder(one)
    remove_folder(stage)
    with contextlib.suppress(FileNotFoundError):
        (folder / _JOURNAL).unlink()
    flush_folder(folder)


def _move(source: Path, target: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.replace(source, target)
