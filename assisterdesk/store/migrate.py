"""Brings a store to this program's shape: numbered SQL files, each in one transaction.

A file that was ever released is never edited; a change of shape is the next file.
"""

from importlib.resources import files

from assisterdesk.basics.errors import Refused
from assisterdesk.store.connections import Connection, Database


def migrations() -> tuple[tuple[int, str], ...]:
    """(number, SQL) in order. Raises `LookupError` when they are not numbered without a gap."""
    found = sorted(
        (int(entry.name[:4]), entry.read_text("utf-8"))
        for entry in (files("assisterdesk.store") / "migrations").iterdir()
        if entry.name.endswith(".sql")
    )
    if not found or [number for number, _ in found] != list(range(1, len(found) + 1)):
        raise LookupError("the store's migrations are incomplete in this installation")
    return tuple(found)


def version(db: Database) -> int:
    """The number of the last migration the store has; 0 for an empty file."""
    row = db.execute("PRAGMA user_version").fetchone()
    return int(row[0]) if row else 0


def refuse_newer(db: Database) -> None:
    """Raises `Refused` for a store that a newer program has already changed."""
    if version(db) > len(migrations()):
        raise Refused(
            "This store was made by a newer version of AssisterDesk. "
            "Install that version here, too; nothing was changed."
        )


def migrate(connection: Connection, last: int | None = None) -> None:
    """Run what is missing, up to number `last`. Killed at any point, the store has its former
    shape or the next."""
    refuse_newer(connection)
    for number, sql in migrations():
        if number <= version(connection) or (last is not None and number > last):
            continue
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;"
            )
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise


def dump(db: Database) -> str:
    """The shape as SQL, for `schema.sql` and the test that compares."""
    rows = db.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " ORDER BY tbl_name, type = 'table' DESC, type, name"
    )
    return "".join(f"{row['sql']};\n\n" for row in rows)
