"""The office's words for the spelling, sealed under the office's own key."""

from assisterdesk.basics.ids import StaffId
from assisterdesk.spelling.office_words import OfficeWord
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, moment_or_none, to_moment, to_moment_or_none
from assisterdesk.store.connections import Database, Row

_TABLE = "office_words"


def put(db: Database, keys: CaseKeys, value: OfficeWord) -> None:
    """A new one, or the same one taken back."""
    sealed = keys.seal(db, None, value.word.encode(), about(_TABLE, value.id))
    db.execute(
        "INSERT INTO office_words (id, language, sealed, added_by, added_at, taken_back_at)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET taken_back_at = excluded.taken_back_at",
        (
            value.id,
            value.language,
            sealed,
            value.added_by,
            moment(value.added_at),
            moment_or_none(value.taken_back_at),
        ),
    )


def every(db: Database, keys: CaseKeys) -> tuple[OfficeWord, ...]:
    """Newest first, those taken back too."""
    rows = db.execute("SELECT * FROM office_words ORDER BY added_at DESC, id")
    return tuple(_value(db, keys, row) for row in rows.fetchall())


def _value(db: Database, keys: CaseKeys, row: Row) -> OfficeWord:
    word = keys.open(db, None, bytes(row["sealed"]), about(_TABLE, row["id"]))
    return OfficeWord(
        id=row["id"],
        word=word.decode(),
        language=row["language"],
        added_by=StaffId(row["added_by"]),
        added_at=to_moment(row["added_at"]),
        taken_back_at=to_moment_or_none(row["taken_back_at"]),
    )
