"""What can be read of a damaged store, saved into a new one: table by table, row by row.

The rows come from the good pages (`btree`); rows below a lost inner page are told apart by their
shape. What stands without what it belongs to (a note without its case) is left out and counted. The
search index is made anew. Of a backup only what everything else hangs on is taken: the office's row
and data keys of cases that are there.
"""

import itertools
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from assisterdesk.basics.errors import AssisterDeskError, Damaged
from assisterdesk.basics.sealing import Sealer
from assisterdesk.store.btree import Record, Trees, Value, Walked, kind_of
from assisterdesk.store.connections import Connection, Database, lone_file, reading_only
from assisterdesk.store.damaged_file import DamagedFile
from assisterdesk.store.migrate import migrate, migrations
from assisterdesk.store.sealed_pages import SALT
from assisterdesk.store.whole_copy import Progress, make_private

#: made anew from the rest when the store is opened
_REMADE = frozenset({"found", "name_words", "finding"})
_INDEX = "word_index"


@dataclass(frozen=True, slots=True)
class Table:
    """How a table's rows are kept: columns in the order of its records, and which is the rowid."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    needed: tuple[bool, ...]
    rowid_column: int | None
    has_rowid: bool

    def fits(self, record: Record) -> bool:
        """Whether a row of unknown home could be one of this table's."""
        values = record.values
        if len(values) > len(self.columns) or (record.rowid is not None) != self.has_rowid:
            return False
        for at, (type_, needed) in enumerate(zip(self.types, self.needed, strict=True)):
            value = values[at] if at < len(values) else None
            if at == self.rowid_column:
                if value is not None:
                    return False
            elif value is None:
                if needed and at < len(values):
                    return False
            elif not isinstance(value, _PYTHON[type_]):
                return False
        return len(values) >= sum(self.needed)


_PYTHON: dict[str, type] = {"INTEGER": int, "INT": int, "TEXT": str, "BLOB": bytes}


@dataclass(slots=True)
class Saved:
    """`rows` by table; `dropped` were readable, but what they belong to is lost."""

    pages: int
    bad_pages: int
    rows: dict[str, int] = field(default_factory=dict)
    dropped: int = 0


def salvaged(
    source: Path,
    key: bytes,
    target: Path,
    sealer: Sealer,
    backup: Path | None,
    progress: Progress,
) -> Saved:
    """Into the new file `target`, under the same key, with no log entry about it yet.

    `source` must not be open anywhere; `backup` is the file of one under this key. Raises `Damaged`
    when too little is left, `OSError`, and what `progress` raises.
    """
    helper = _Helper(backup, key) if backup is not None else None
    salts = (helper.salt,) if helper else ()
    file = DamagedFile(source, key, sealer, salts, lambda part: progress(part * 0.3))
    saved = Saved(file.extent.pages, len(file.extent.bad))
    make_private(target)
    with closing(lone_file(target, key)) as db:
        migrate(db, _version(file.page(1)))
        triggers = _without_triggers(db)
        tables = _tables(db)
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("BEGIN")
        for table in tables:
            db.execute(f"DELETE FROM {table.name}")  # noqa: S608 - our own table
        likely = (helper.roots() if helper else {}) or _roots_in(db)
        for done, (table, record) in enumerate(_rows(file, tables, likely), start=1):
            _put(db, table, record)
            if done % 5_000 == 0:
                progress(0.3 + 0.6 * min(done / (file.extent.pages * 5), 1.0))
        if helper is not None:
            helper.lend(db)
        if db.execute("SELECT 1 FROM store").fetchone() is None:
            raise Damaged(_TOO_LITTLE)
        saved.dropped = _make_consistent(db)
        db.execute("UPDATE finding SET is_filled = 0, words = 0")
        for table in tables:
            row = db.execute(f"SELECT count(*) FROM {table.name}").fetchone()  # noqa: S608
            saved.rows[table.name] = int(row[0]) if row else 0
        db.execute("COMMIT")
        for sql in triggers:
            db.execute(sql)
    progress(1.0)
    return saved


_TOO_LITTLE = (
    "Too much of this store is lost: not even what the rest is sealed under can be read. Put back "
    "a backup instead."
)


class _Helper:
    """A backup of the same store: lends what everything hangs on."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        with path.open("rb") as file:
            self.salt = file.read(SALT)

    def roots(self) -> dict[str, int]:
        with suppress(AssisterDeskError), reading_only(self._path, self._key) as db:
            return _roots_in(db)
        return {}

    def lend(self, db: Connection) -> None:
        """The office's row, and keys of cases that are there without one."""
        with suppress(AssisterDeskError), reading_only(self._path, self._key) as theirs:
            for row in theirs.execute("SELECT id, store_id, created_at, office_key FROM store"):
                db.execute("INSERT OR IGNORE INTO store VALUES (?, ?, ?, ?)", tuple(row))  # type: ignore[arg-type]
            for row in theirs.execute("SELECT case_id, key FROM case_keys"):
                db.execute(
                    "INSERT OR IGNORE INTO case_keys (case_id, key)"
                    " SELECT ?, ? FROM cases WHERE id = ?",
                    (row[0], row[1], row[0]),
                )


def _roots_in(db: Database) -> dict[str, int]:
    rows = db.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
    return {str(r[0]): int(r[1]) for r in rows}


def _version(first: bytes | None) -> int:
    """Of the shape, from the first page; this program's own when that is lost."""
    newest = len(migrations())
    found = int.from_bytes(first[60:64], "big") if first else newest
    return found if 0 < found <= newest else newest


def _without_triggers(db: Connection) -> list[str]:
    """Take the triggers out, which forbid what is done here; returns how to make them again."""
    found = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for row in found:
        db.execute(f"DROP TRIGGER {row[0]}")
    return [str(row[1]) for row in found]


def _tables(db: Database) -> tuple[Table, ...]:
    names = [
        (str(r[0]), bool(r[1]))
        for r in db.execute("SELECT name, wr FROM pragma_table_list WHERE type = 'table'")
        if not str(r[0]).startswith(("sqlite_", _INDEX)) and str(r[0]) not in _REMADE
    ]
    return tuple(_table(db, name, without_rowid) for name, without_rowid in sorted(names))


def _table(db: Database, name: str, without_rowid: bool) -> Table:
    kept = [
        (str(r["name"]), str(r["type"]), bool(r["notnull"]), int(r["pk"]))
        for r in db.execute(f"PRAGMA table_xinfo({name})")
        if r["hidden"] in (0, 3)
    ]
    if without_rowid:
        # its records begin with the key
        kept = sorted((c for c in kept if c[3]), key=lambda c: c[3]) + [c for c in kept if not c[3]]
    keys = [at for at, c in enumerate(kept) if c[3]]
    alias = len(keys) == 1 and not without_rowid and kept[keys[0]][1] == "INTEGER"
    return Table(
        name,
        tuple(c[0] for c in kept),
        tuple(c[1] for c in kept),
        tuple(c[2] for c in kept),
        keys[0] if alias else None,
        not without_rowid,
    )


def _rows(
    file: DamagedFile, tables: tuple[Table, ...], likely: dict[str, int]
) -> Iterator[tuple[Table, Record]]:
    """`likely`: where trees begin in a file of the same making, for when this one does not say."""
    trees, all_walked = Trees(file.page), Walked()
    roots = _roots(trees, all_walked) or _plausible(trees, tables, likely)
    damaged = []
    for table in tables:
        walked = Walked()
        if table.name in roots:
            for record in trees.walk(roots[table.name], walked):
                yield table, record
        if walked.lost or table.name not in roots:
            damaged.append(table)
        all_walked.pages |= walked.pages
    if not damaged or not file.extent.bad:
        return
    named = {table.name for table in tables}
    for name, root in roots.items():
        if name not in named:
            for _ in trees.walk(root, all_walked):
                pass
    yield from _strays(file, trees, all_walked.pages, damaged)


def _plausible(
    trees: Trees, tables: tuple[Table, ...], likely: dict[str, int]
) -> dict[str, int]:
    """Without those at which another table's rows are found."""
    shapes = {table.name: table for table in tables}
    found = {}
    for name, root in likely.items():
        rows = itertools.islice(trees.walk(root, Walked()), 50)
        if name not in shapes or all(shapes[name].fits(row) for row in rows):
            found[name] = root
    return found


def _roots(trees: Trees, walked: Walked) -> dict[str, int]:
    """Where each tree begins, as far as the file still says so."""
    found = {}
    for record in trees.walk(1, walked):
        if len(record.values) == 5:
            _, name, _, root, _ = record.values
            if isinstance(name, str) and isinstance(root, int) and root > 0:
                found[name] = root
    return found


def _strays(
    file: DamagedFile, trees: Trees, reached: set[int], damaged: list[Table]
) -> Iterator[tuple[Table, Record]]:
    """Rows of pages that hung below a lost one: each goes to the one damaged table whose shape all
    of the page's rows have."""
    for number in range(2, file.extent.pages + 1):
        content = None if number in reached else file.page(number)
        if content is None or kind_of(content, number) is None:
            continue
        records = list(trees.rows_of(number))
        homes = [t for t in damaged if records and all(t.fits(r) for r in records)]
        if len(homes) == 1:
            yield from ((homes[0], record) for record in records)


def _put(db: Connection, table: Table, record: Record) -> None:
    values: list[Value] = list(record.values)[: len(table.columns)]
    if table.rowid_column is not None and table.rowid_column < len(values):
        values[table.rowid_column] = record.rowid
    columns = ", ".join(table.columns[: len(values)])
    marks = ", ".join("?" * len(values))
    given: Any = values
    with suppress(dbapi2.IntegrityError):
        db.execute(
            f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({marks})",  # noqa: S608
            given,
        )


def _make_consistent(db: Connection) -> int:
    """Leave out what stands without what it belongs to. Returns how many rows that were."""
    dropped = _changed(db, "DELETE FROM cases WHERE id NOT IN (SELECT case_id FROM case_keys)")
    references = _references(db)
    again = True
    while again:
        again = False
        for child, column, parent, theirs in references:
            gone = _changed(
                db,
                f"DELETE FROM {child} WHERE {column} IS NOT NULL AND NOT EXISTS"  # noqa: S608
                f" (SELECT 1 FROM {parent} p WHERE p.{theirs} = {child}.{column})",
            )
            dropped += gone
            again = again or gone > 0
    db.execute(
        "UPDATE notes SET version = coalesce((SELECT max(v.version) FROM note_versions v"
        " WHERE v.note_id = notes.id), 0)"
    )
    return dropped + _changed(db, "DELETE FROM notes WHERE version = 0")


def _references(db: Database) -> list[tuple[str, str, str, str]]:
    """(child, its column, parent, its column) of every reference of one column."""
    rows = db.execute(
        "SELECT t.name, f.\"from\", f.\"table\", f.\"to\" FROM pragma_table_list t"
        " JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"
    )
    return [(str(r[0]), str(r[1]), str(r[2]), str(r[3])) for r in rows]


def _changed(db: Connection, sql: str) -> int:
    return max(0, db.execute(sql).rowcount)
