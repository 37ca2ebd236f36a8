"""Privacy warnings in the store: days as columns, the language sealed under the case's key."""

from datetime import date, datetime

from assisterdesk.basics.ids import CaseId, PersonId, PrivacyWarningId, StaffId
from assisterdesk.cases.privacy_warning import PrivacyWarning, WarningMissing, WarningWay
from assisterdesk.store import sealed_words
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import Json, day, moment, to_day, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.withdrawn import stands

_TABLE = "privacy_warnings"
_STANDS = stands("privacy_warning", "w.id")


def put(db: Database, keys: CaseKeys, value: PrivacyWarning) -> None:
    """Insert or replace."""
    words: dict[str, Json] = {"language": value.language, "wording": value.wording}
    db.execute(
        "INSERT INTO privacy_warnings (id, case_id, person_id, way, given_on, given_by,"
        " copy_given_on, recorded_at, recorded_by, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, way = excluded.way,"
        " given_on = excluded.given_on, given_by = excluded.given_by,"
        " copy_given_on = excluded.copy_given_on, recorded_at = excluded.recorded_at,"
        " recorded_by = excluded.recorded_by, sealed = excluded.sealed",
        (
            value.id,
            value.case,
            value.person,
            value.way,
            day(value.given_on),
            value.given_by,
            day(value.copy_given_on),
            moment(value.recorded_at),
            value.recorded_by,
            sealed_words.seal(db, keys, value.case, _TABLE, value.id, words),
        ),
    )


def case_of(db: Database, id: PrivacyWarningId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM privacy_warnings WHERE id = ?", (id,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[PrivacyWarning, ...]:
    """Given last first."""
    rows = db.execute(
        f"SELECT * FROM privacy_warnings w WHERE case_id = ? AND {_STANDS}"  # noqa: S608 - ours
        " ORDER BY given_on DESC, n DESC",
        (case,),
    )
    return tuple(_value(db, keys, row) for row in rows.fetchall())


def missing(db: Database, staff: StaffId, now: datetime) -> tuple[WarningMissing, ...]:
    """Of the person's own cases that are not closed and hold somebody: those without one, changed
    last first."""
    rows = db.execute(
        "SELECT c.id AS case_id, c.reference FROM cases c"  # noqa: S608 - ours
        f" WHERE c.owner = :staff AND c.state <> 'closed' AND {MAY_READ}"
        " AND EXISTS (SELECT 1 FROM people p WHERE p.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM privacy_warnings w WHERE w.case_id = c.id"
        f" AND {_STANDS}) ORDER BY c.changed_at DESC, c.id",
        {"staff": staff, "now": moment(now)},
    )
    return tuple(WarningMissing(CaseId(row["case_id"]), row["reference"]) for row in rows)


def _value(db: Database, keys: CaseKeys, row: Row) -> PrivacyWarning:
    case = CaseId(row["case_id"])
    words = sealed_words.words(db, keys, case, _TABLE, row["id"], bytes(row["sealed"]))
    return PrivacyWarning(
        id=PrivacyWarningId(row["id"]),
        case=case,
        way=WarningWay(row["way"]),
        given_on=date.fromisoformat(row["given_on"]),
        given_by=StaffId(row["given_by"]),
        recorded_at=to_moment(row["recorded_at"]),
        recorded_by=StaffId(row["recorded_by"]),
        language=words["language"],
        person=PersonId(row["person_id"]) if row["person_id"] else None,
        wording=words["wording"],
        copy_given_on=to_day(row["copy_given_on"]),
    )
