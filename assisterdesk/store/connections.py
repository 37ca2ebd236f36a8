"""The connections to one encrypted file: one writer under a lock, a few readers that cannot write.

All are opened at once, so that the key need not be kept.
"""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from sqlcipher3 import dbapi2

from assisterdesk.basics.errors import Trouble
from assisterdesk.store.faults import does_not_open, translated

Value = str | int | bytes | None

READERS = 3
_WRITER_CACHE_KIB = 64 * 1024
_READER_CACHE_KIB = 8 * 1024
_BUSY_MS = 5_000
#: on each reader: every word of the index with its rows
WORDS_OF_INDEX = "temp.words_of_index"
#: a WAL that grew beyond this is cut back at the next checkpoint
_WAL_BYTES = 16 * 1024 * 1024


class Row(Protocol):
    """One row, its columns by name or place."""

    def __getitem__(self, key: str | int) -> Any: ...  # noqa: ANN401 - what the column holds


class Cursor(Protocol):
    #: None for plain tuples
    row_factory: Any

    @property
    def rowcount(self) -> int: ...
    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def __iter__(self) -> Iterator[Row]: ...


class Database(Protocol):
    """What a room's functions may do with a connection: run one statement with its values."""

    def execute(
        self, sql: str, values: Sequence[Value] | Mapping[str, Value] = (), /
    ) -> Cursor: ...


class Connection(Database, Protocol):
    """A whole connection, for this file and the migrations."""

    @property
    def in_transaction(self) -> bool: ...
    def executescript(self, sql: str, /) -> Cursor: ...
    def rollback(self) -> None: ...
    def close(self) -> None: ...


def _connect(path: Path, key: bytes, cache_kib: int, how: str) -> Connection:
    if len(key) != 32:
        raise ValueError("a store's key has 32 bytes")
    connection: Any = dbapi2.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_MS / 1000,
    )
    try:
        connection.row_factory = dbapi2.Row
        # SQLCipher writes its own complaints to stderr; we raise ours.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in (
            "foreign_keys = ON",
            "recursive_triggers = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "temp_store = MEMORY",
            f"cache_size = -{cache_kib}",
        ):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection  # type: ignore[no-any-return]


def _open_writer(path: Path, key: bytes) -> Connection:
    writer = _connect(path, key, _WRITER_CACHE_KIB, "mode=rw")
    try:
        writer.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        for setting in (
            "secure_delete = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            f"journal_size_limit = {_WAL_BYTES}",
        ):
            writer.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        writer.close()
        raise
    return writer


def _open_reader(path: Path, key: bytes, how: str = "mode=rw") -> Connection:
    reader = _connect(path, key, _READER_CACHE_KIB, how)
    try:
        reader.execute(
            f"CREATE VIRTUAL TABLE {WORDS_OF_INDEX}"
            " USING fts5vocab ('main', 'word_index', 'instance')"
        )
        reader.execute("PRAGMA query_only = ON")
        reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        reader.close()
        raise
    return reader


@contextmanager
def _opening() -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as error:
        known = does_not_open(error)
        if known is None:
            raise
        raise known from None


class Connections:
    """The open file. `writing` is one transaction; `reading` borrows a reader for one question.

    Nobody may ask for `writing` or a second `reading` while holding a reader.
    """

    def __init__(self, writer: Connection, readers: Sequence[Connection]) -> None:
        self._writer = writer
        self._write_lock = threading.RLock()
        self._free = list(readers)
        self._count = len(readers)
        self._returned = threading.Condition()
        self._closed = False

    @staticmethod
    def open(path: Path, key: bytes) -> "Connections":
        """Raises `Damaged` when the key does not open the file, `Trouble` for the disk's faults."""
        opened: list[Connection] = []
        try:
            with _opening():
                opened.append(_open_writer(path, key))
                opened.extend(_open_reader(path, key) for _ in range(READERS))
        except BaseException:
            for connection in opened:
                connection.close()
            raise
        return Connections(opened[0], opened[1:])

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else writes or closes in between; for what must follow a commit at once."""
        with self._write_lock:
            yield

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: committed and on the disk when left, undone by anything raised."""
        with self._write_lock, translated():
            if self._closed:
                raise _over()
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.rollback()
                raise

    @contextmanager
    def reading(self, *, snapshot: bool = False) -> Iterator[Database]:
        """A reader; with `snapshot` all statements see the same state."""
        with self._returned:
            while not self._free and not self._closed:
                self._returned.wait()
            if self._closed:
                raise _over()
            reader = self._free.pop()
        try:
            with translated():
                if snapshot:
                    reader.execute("BEGIN")
                try:
                    yield reader
                finally:
                    if reader.in_transaction:
                        reader.rollback()
        finally:
            with self._returned:
                self._free.append(reader)
                self._returned.notify_all()

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """The writer without a transaction, for scripts that bring their own."""
        with self._write_lock, translated():
            yield self._writer

    def forget_old_pages(self) -> None:
        """Fold the WAL into the file and cut it: what was overwritten is not left in it either."""
        with self._write_lock, translated():
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """After the transaction under way and the questions being answered. Twice is fine."""
        with self._write_lock:
            with self._returned:
                if self._closed:
                    return
                self._closed = True
                self._returned.notify_all()
                while len(self._free) < self._count:
                    self._returned.wait()
                for reader in self._free:
                    reader.close()
            with translated():
                self._writer.close()


def lone_file(path: Path, key: bytes) -> Connection:
    """A file that nobody uses, empty or a copy of a store: no WAL, and whoever closes it flushes
    it."""
    with _opening():
        connection = _connect(path, key, _READER_CACHE_KIB, "mode=rw")
    for setting in ("synchronous = OFF", "secure_delete = ON", "journal_mode = MEMORY"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def alone_with(path: Path, key: bytes) -> Connection:
    """One writer and no reader, for work on a store nobody has open. Raises like `open`."""
    with _opening():
        return _open_writer(path, key)


@contextmanager
def reading_only(path: Path, key: bytes) -> Iterator[Database]:
    """One reader that leaves the files alone, in one snapshot. Raises like `Connections.open`.

    A store that is open elsewhere has a WAL to read along; a closed one is read as it lies, without
    making one.
    """
    in_use = path.with_name(f"{path.name}-wal").exists()
    with _opening():
        reader = _open_reader(path, key, "mode=ro" if in_use else "immutable=1")
    with closing(reader), translated():
        reader.execute("BEGIN")
        yield reader


def _over() -> Trouble:
    return Trouble("The store is closed. Sign in again to go on.")
