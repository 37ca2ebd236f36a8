"""A copy of the whole store's file, page by page, while others go on working in it."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.basics.shared_folder import open_own
from assisterdesk.store.connections import Connection, Database, lone_file, reading_only
from assisterdesk.store.faults import code_of, is_of_the_content, is_of_the_disk, translated

#: told how far it is, from 0 to 1; whatever it raises stops the work
Progress = Callable[[float], None]

#: pages of 4 KiB copied between two questions whether to go on
_PAGES = 1024
_CACHE_KIB = 64 * 1024
#: steps of the database's machine between two questions, some ten milliseconds
_STEPS = 200_000

#: what a copy that found no room says of the place it was to go to
NO_ROOM = (
    "The disk is full or could not be written to, so no copy was made. What was there is "
    "untouched. Make room, check that the drive is connected, then try again."
)


def quietly(_: float) -> None:
    """Tells nobody how far it is."""


def copy_store(
    source: Path, key: bytes, target: Path, target_key: bytes, progress: Progress
) -> None:
    """One moment of the store, into a new file under `target_key`, not yet flushed.

    Raises `Damaged` when a page of the source does not decrypt, `Trouble` when the target cannot be
    written, and what `progress` raises; whoever asked removes what is there then.
    """
    with reading_only(source, key) as db:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # from here on one moment
        progress(0.0)
        make_private(target)
        with closing(lone_file(target, target_key)) as copy:
            _copy(db, copy, progress)
            # one file alone, without a WAL beside it
            with translated():
                copy.execute("PRAGMA journal_mode = MEMORY").fetchall()


def make_private(path: Path) -> None:
    """An empty file that only the owner may read, before anything is in it."""
    try:
        os.close(open_own(path, os.O_RDWR | os.O_CREAT | os.O_EXCL))
    except OSError:
        raise Trouble(NO_ROOM) from None


def _copy(db: Any, copy: Any, progress: Progress) -> None:  # noqa: ANN401 - no types in sqlcipher3
    def told(_: int, remaining: int, total: int) -> None:
        progress(1 - remaining / max(total, 1))

    try:
        db.backup(copy, pages=_PAGES, progress=told)
    except dbapi2.Error as error:
        # the copying call gives no code, so its kind of error tells: the disk's are operational
        if is_of_the_disk(error) or (not code_of(error) and _is_operational(error)):
            raise Trouble(NO_ROOM) from None
        if code_of(error) and not is_of_the_content(error):
            raise
        raise Damaged(SOURCE_DAMAGED) from None
    if not _read_truly(db):
        raise Damaged(SOURCE_DAMAGED)


#: what a copy that met a damaged page says
SOURCE_DAMAGED = (
    "A part of the store's file is damaged, so it could not be copied. Stop working in it and put "
    "back the last backup."
)


def _read_truly(db: Any) -> bool:  # noqa: ANN401 - no types in sqlcipher3
    """Whether every page read so far was as it was written.

    SQLCipher gives zeros for a page whose seal does not fit and fails at the next page it reads
    from the disk: so forget the pages at hand and read one.
    """
    try:
        db.execute("PRAGMA shrink_memory").fetchall()
        db.execute("SELECT store_id FROM store").fetchone()
    except dbapi2.Error as error:
        if is_of_the_content(error):
            return False
        raise
    return True


def _is_operational(error: dbapi2.Error) -> bool:
    return isinstance(error, dbapi2.OperationalError)


def check_whole(db: Database, progress: Progress, *, indexes: bool) -> None:
    """Raises `Damaged` unless the file is sound: each page's seal, every tree and every row.

    `indexes` also holds every index and the search index against their rows, which takes three
    times as long.
    """
    with _asking(db, progress):
        # as much memory as the writer has: the trees are read across the whole file
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        pages = db.execute("PRAGMA cipher_integrity_check").fetchall()
        check = "integrity_check" if indexes else "quick_check"
        row = db.execute(f"PRAGMA {check}(1)").fetchone()
        true = _read_truly(db)
    if not true or pages or row is None or row[0] != "ok":
        raise Damaged("The file is damaged: a part of it is not as it was written.")


def check_trees(db: Database, progress: Progress, table: str = "") -> None:
    """The same of a store in use, whose free pages may be under way to the file: what is read is
    what a reader would be given. Of one `table` and its indexes, or of all. Raises `Damaged`."""
    with _asking(db, progress):
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        row = db.execute(f"PRAGMA integrity_check({table or 1})").fetchone()
        true = _read_truly(db)
    if not true or row is None or row[0] != "ok":
        raise Damaged("The file is damaged: a part of it is not as it was written.")


@contextmanager
def _asking(db: Any, progress: Progress) -> Iterator[None]:  # noqa: ANN401 - no types there
    """Ask `progress` now and then whether to go on; it cannot be known how far it is."""
    stopped: list[BaseException] = []

    def step() -> int:
        try:
            progress(0.5)
        except BaseException as error:  # noqa: BLE001 - raised again below, on our side of the call
            stopped.append(error)
            return 1
        return 0

    db.set_progress_handler(step, _STEPS)
    try:
        yield
    except dbapi2.Error as error:
        if stopped:
            raise stopped[0] from None
        if code_of(error) == 0:
            raise
        raise Damaged("The file is damaged: a part of it cannot be read.") from None
    finally:
        db.set_progress_handler(None, 0)


def one_file(connection: Connection) -> None:
    """Fold the WAL in, so that the file alone holds everything. Raises `Trouble` while somebody
    reads."""
    with translated():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        row = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if row is None or row[0] != "delete":
        raise Trouble(
            "The store is still being read, perhaps for a backup. Wait until that is done, then "
            "try again."
        )
