"""Notes in the store: every version stays, its text sealed under the case's data key."""

from datetime import datetime

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, NoteId, StaffId
from assisterdesk.cases.case import Note
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.withdrawn import stands

_TABLE = "note_versions"
_STANDS = stands("note", "n.id")
_COLUMNS = "v.note_id, n.case_id, v.version, v.author, v.at, v.sealed"


def put(db: Database, keys: CaseKeys, note: Note) -> None:
    """A new note or its next version. Raises `Refused` when somebody wrote that version first."""
    at = moment(note.at)
    if note.version == 1 and _is_new(db, note, at):
        _put_version(db, keys, note, at)
        return
    row = db.execute("SELECT case_id, version FROM notes WHERE id = ?", (note.id,)).fetchone()
    if row is not None and row["case_id"] != note.case:
        raise ValueError("a note stays in its case")
    if note.version != (row["version"] if row else 0) + 1:
        raise Refused(
            "This note was changed elsewhere in the meantime. "
            "Open it again, then put in what is missing."
        )
    db.execute("UPDATE notes SET at = ?, version = ? WHERE id = ?", (at, note.version, note.id))
    _put_version(db, keys, note, at)


def _is_new(db: Database, note: Note, at: str) -> bool:
    """Put in when no note has this id."""
    put_in = db.execute(
        "INSERT INTO notes (id, case_id, at, version) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING",
        (note.id, note.case, at),
    )
    return put_in.rowcount == 1


def _put_version(db: Database, keys: CaseKeys, note: Note, at: str) -> None:
    bound = about(_TABLE, note.id, note.version)
    db.execute(
        "INSERT INTO note_versions (note_id, version, author, at, sealed) VALUES (?, ?, ?, ?, ?)",
        (note.id, note.version, note.author, at, keys.seal(db, note.case, _bytes(note), bound)),
    )


def current(
    db: Database, keys: CaseKeys, case: CaseId, before: datetime | None, limit: int
) -> tuple[Note, ...]:
    """Newest first. Notes of the last moment come all, even past `limit`: none is skipped when
    the next page asks for what is before it."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM notes n JOIN note_versions v"  # noqa: S608 - our own columns
        " ON v.note_id = n.id AND v.version = n.version"
        f" WHERE n.case_id = :case AND {_STANDS} AND n.at < :before AND n.at >= coalesce("
        f" (SELECT at FROM notes n WHERE case_id = :case AND {_STANDS} AND at < :before"
        "  ORDER BY at DESC LIMIT 1 OFFSET :last), '')"
        " ORDER BY n.at DESC, n.id DESC",
        {"case": case, "before": moment(before) if before else "~", "last": max(limit, 1) - 1},
    )
    return tuple(_note(db, keys, row) for row in rows.fetchall())


def versions(db: Database, keys: CaseKeys, case: CaseId, note: NoteId) -> tuple[Note, ...]:
    """Oldest first; empty when the note is not of this case."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM notes n JOIN note_versions v"  # noqa: S608 - our own columns
        " ON v.note_id = n.id WHERE n.id = ? AND n.case_id = ? ORDER BY v.version",
        (note, case),
    )
    return tuple(_note(db, keys, row) for row in rows.fetchall())


def version(db: Database, note: NoteId) -> int:
    """The number of the newest version; 0 when there is no such note."""
    row = db.execute("SELECT version FROM notes WHERE id = ?", (note,)).fetchone()
    return int(row[0]) if row else 0


def _bytes(note: Note) -> bytes:
    return note.text.encode("utf-8", "surrogatepass")


def _note(db: Database, keys: CaseKeys, row: Row) -> Note:
    case = CaseId(row["case_id"])
    bound = about(_TABLE, row["note_id"], row["version"])
    return Note(
        id=NoteId(row["note_id"]),
        case=case,
        author=StaffId(row["author"]),
        at=to_moment(row["at"]),
        text=keys.open(db, case, bytes(row["sealed"]), bound).decode("utf-8", "surrogatepass"),
        version=row["version"],
    )
