"""What the privacy office keeps: requests, incidents, letters, versions and marks in the store."""

from datetime import date
from typing import TypeVar

from pydantic import TypeAdapter

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.privacy.assessment import Assessment, AssessmentKind
from assisterdesk.privacy.incident import Incident
from assisterdesk.privacy.log_policy import LogPolicy
from assisterdesk.privacy.person_request import PersonRequest
from assisterdesk.privacy.record import Letter, LetterId, LetterKind, PrivacyRecordId
from assisterdesk.privacy.review import Judgement, Review
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import day, moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.stamped import Stamped

#: what one change may put; the last two carry nothing but themselves
PrivacyValue = PersonRequest | Incident | LogPolicy | Assessment | Review
Record = TypeVar("Record", PersonRequest, Incident)
Version = TypeVar("Version", LogPolicy, Assessment)

_KINDS: dict[type[PersonRequest] | type[Incident], str] = {
    PersonRequest: "request",
    Incident: "incident",
}
_POLICY = "log_policy"


def put(db: Database, keys: CaseKeys, value: PrivacyValue, kept: Stamped) -> None:
    match value:
        case PersonRequest():
            _put_record(db, keys, value, value.step.value, value.next_due, kept)
        case Incident():
            _put_record(db, keys, value, value.stage.value, value.next_due, kept)
        case LogPolicy():
            _put_version(db, keys, _POLICY, value.version, _dumped(LogPolicy, value), kept)
        case Assessment():
            kind = value.kind.value
            _put_version(db, keys, kind, value.version, _dumped(Assessment, value), kept)
        case Review():
            db.execute(
                "INSERT INTO log_reviews (seq, judgement, by_staff, at) VALUES (?, ?, ?, ?)",
                (value.seq, value.judgement, value.by, moment(value.at)),
            )


def key_of(value: PrivacyValue) -> tuple[str, str]:
    """(kind, id) of a value for the change record."""
    match value:
        case PersonRequest() | Incident():
            return _KINDS[type(value)], value.id
        case LogPolicy():
            return _POLICY, str(value.version)
        case Assessment():
            return "assessment", f"{value.kind.value} {value.version}"
        case Review():
            return "log_review", str(value.seq)


def put_letter(
    db: Database, keys: CaseKeys, letter: Letter, content: bytes
) -> None:
    db.execute(
        "INSERT INTO privacy_letters (id, record_id, kind, made_at, made_by, sha256, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            letter.id,
            letter.record,
            letter.kind,
            moment(letter.made_at),
            letter.made_by,
            letter.sha256,
            keys.seal(db, None, content, about("privacy_letters", letter.id)),
        ),
    )


def records(db: Database, keys: CaseKeys, kind: type[Record]) -> tuple[Record, ...]:
    """All of a kind, newest first."""
    rows = db.execute(
        "SELECT id, sealed FROM privacy_records WHERE kind = ? ORDER BY n DESC", (_KINDS[kind],)
    )
    return tuple(_record(db, keys, kind, row) for row in rows.fetchall())


def record(
    db: Database, keys: CaseKeys, kind: type[Record], id: PrivacyRecordId
) -> Record | None:
    row = db.execute(
        "SELECT id, sealed FROM privacy_records WHERE kind = ? AND id = ?", (_KINDS[kind], id)
    ).fetchone()
    return _record(db, keys, kind, row) if row else None


def dues(db: Database, today: date) -> tuple[int, int]:
    """(open, overdue) records; nothing of a person is read."""
    row = db.execute(
        "SELECT count(*) AS open, coalesce(sum(due < ?), 0) AS over FROM privacy_records"
        " WHERE state <> 'closed'",
        (day(today),),
    ).fetchone()
    return (int(row["open"]), int(row["over"])) if row else (0, 0)


def letters(db: Database, record_id: PrivacyRecordId) -> tuple[Letter, ...]:
    """Newest first."""
    rows = db.execute(
        "SELECT * FROM privacy_letters WHERE record_id = ? ORDER BY n DESC", (record_id,)
    )
    return tuple(_letter(row) for row in rows)


def letter_bytes(db: Database, keys: CaseKeys, letter: LetterId) -> bytes:
    row = db.execute("SELECT sealed FROM privacy_letters WHERE id = ?", (letter,)).fetchone()
    if row is None:
        raise Damaged("This letter is not in the store. Restore the last backup that holds it.")
    return keys.open(db, None, bytes(row["sealed"]), about("privacy_letters", letter))


def policies(db: Database, keys: CaseKeys) -> tuple[LogPolicy, ...]:
    """Every version as it stands, newest first."""
    return _versions(db, keys, LogPolicy, _POLICY)


def assessments(
    db: Database, keys: CaseKeys, kind: AssessmentKind
) -> tuple[Assessment, ...]:
    return _versions(db, keys, Assessment, kind.value)


def reviews(db: Database, since: int) -> dict[int, Review]:
    """The mark in force of each entry from number `since` on."""
    rows = db.execute(
        "SELECT seq, judgement, by_staff, at FROM log_reviews WHERE seq >= ? ORDER BY n", (since,)
    )
    return {
        row["seq"]: Review(
            row["seq"],
            Judgement(row["judgement"]),
            StaffId(row["by_staff"]),
            to_moment(row["at"]),
        )
        for row in rows
    }


def _put_record(
    db: Database,
    keys: CaseKeys,
    value: PersonRequest | Incident,
    state: str,
    due: date | None,
    kept: Stamped,
) -> None:
    kind = _KINDS[type(value)]
    before: PersonRequest | Incident | None
    if isinstance(value, PersonRequest):
        before = record(db, keys, PersonRequest, value.id)
    else:
        before = record(db, keys, Incident, value.id)
    if value.revision != (before.revision if before else 0) + 1:
        raise Refused(
            "This record was changed elsewhere in the meantime. "
            "Open it again, then do what is still missing."
        )
    text = TypeAdapter(type(value)).dump_json(value)
    db.execute(
        "INSERT INTO privacy_records (id, kind, number, state, due, changed_at, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
        " due = excluded.due, changed_at = excluded.changed_at, sealed = excluded.sealed",
        (
            value.id,
            kind,
            value.number,
            state,
            day(due),
            moment(kept.at),
            keys.seal(db, None, text, about("privacy_records", value.id)),
        ),
    )
    db.execute(
        "INSERT INTO privacy_steps (record_id, state, kept_at, kept_by) VALUES (?, ?, ?, ?)",
        (value.id, state, moment(kept.at), kept.who),
    )


def _put_version(
    db: Database, keys: CaseKeys, kind: str, version: int, text: bytes, kept: Stamped
) -> None:
    sealed = keys.seal(db, None, text, about("privacy_versions", kind, version))
    db.execute(
        "INSERT INTO privacy_versions (kind, version, kept_at, sealed) VALUES (?, ?, ?, ?)",
        (kind, version, moment(kept.at), sealed),
    )


def _versions(
    db: Database, keys: CaseKeys, type_: type[Version], kind: str
) -> tuple[Version, ...]:
    rows = db.execute(
        "SELECT version, sealed, max(n) FROM privacy_versions WHERE kind = ?"
        " GROUP BY version ORDER BY version DESC",
        (kind,),
    )
    adapter: TypeAdapter[Version] = TypeAdapter(type_)
    return tuple(
        adapter.validate_json(
            keys.open(
                db, None, bytes(row["sealed"]), about("privacy_versions", kind, row["version"])
            )
        )
        for row in rows.fetchall()
    )


def _dumped(kind: type[Version], value: Version) -> bytes:
    return TypeAdapter(kind).dump_json(value)


def _record(db: Database, keys: CaseKeys, kind: type[Record], row: Row) -> Record:
    plain = keys.open(db, None, bytes(row["sealed"]), about("privacy_records", row["id"]))
    adapter: TypeAdapter[Record] = TypeAdapter(kind)
    return adapter.validate_json(plain)


def _letter(row: Row) -> Letter:
    return Letter(
        LetterId(row["id"]),
        PrivacyRecordId(row["record_id"]),
        LetterKind(row["kind"]),
        to_moment(row["made_at"]),
        StaffId(row["made_by"]),
        row["sha256"],
    )
