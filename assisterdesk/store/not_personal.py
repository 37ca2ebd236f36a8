"""What the office taught the gate, sealed under the office's own key."""

from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.taught import NotPersonal, value_hash
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, moment_or_none, to_moment, to_moment_or_none
from assisterdesk.store.connections import Database, Row

_TABLE = "not_personal"


def put(db: Database, keys: CaseKeys, value: NotPersonal) -> None:
    """A new one, or the same one revoked. A value in force is there once only."""
    sealed = keys.seal(db, None, value.value.encode(), about(_TABLE, value.id))
    db.execute(
        "INSERT INTO not_personal (id, hash, category, sealed, why, taught_by, taught_at,"
        " revoked_by, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET revoked_by = excluded.revoked_by,"
        " revoked_at = excluded.revoked_at",
        (
            value.id,
            value_hash(value.category, value.value),
            value.category,
            sealed,
            value.why,
            value.taught_by,
            moment(value.taught_at),
            value.revoked_by,
            moment_or_none(value.revoked_at),
        ),
    )


def every(db: Database, keys: CaseKeys) -> tuple[NotPersonal, ...]:
    """Newest first, the revoked ones too."""
    rows = db.execute("SELECT * FROM not_personal ORDER BY taught_at DESC, id")
    return tuple(_value(db, keys, row) for row in rows.fetchall())


def _value(db: Database, keys: CaseKeys, row: Row) -> NotPersonal:
    value = keys.open(db, None, bytes(row["sealed"]), about(_TABLE, row["id"]))
    return NotPersonal(
        id=row["id"],
        category=PiiCategory(row["category"]),
        value=value.decode(),
        why=row["why"],
        taught_by=StaffId(row["taught_by"]),
        taught_at=to_moment(row["taught_at"]),
        revoked_by=StaffId(row["revoked_by"]) if row["revoked_by"] else None,
        revoked_at=to_moment_or_none(row["revoked_at"]),
    )
