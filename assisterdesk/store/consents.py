"""Consents in the store: days as columns, names and limits sealed under the case's key."""

from datetime import date, datetime

from assisterdesk.basics.ids import CaseId, ConsentId, PersonId, StaffId
from assisterdesk.cases.consent import Consent, ConsentWay, EndingConsent
from assisterdesk.store import sealed_words
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import day, moment, to_day, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.withdrawn import stands

_TABLE = "consents"
_STANDS = stands("consent", "k.id")


def put(db: Database, keys: CaseKeys, consent: Consent) -> None:
    """Insert or replace."""
    words = sealed_words.seal(
        db,
        keys,
        consent.case,
        _TABLE,
        consent.id,
        {
            "scopes": list(consent.scopes),
            "representative": consent.representative,
            "authorized": consent.authorized,
            "limits": consent.limits,
            "wording": consent.wording,
            "revocation": consent.revocation,
        },
    )
    db.execute(
        "INSERT INTO consents (id, case_id, person_id, way, given_on, expires_on, revoked_on,"
        " copy_given_on, recorded_at, recorded_by, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, way = excluded.way,"
        " given_on = excluded.given_on, expires_on = excluded.expires_on,"
        " revoked_on = excluded.revoked_on, copy_given_on = excluded.copy_given_on,"
        " recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,"
        " sealed = excluded.sealed",
        (
            consent.id,
            consent.case,
            consent.person,
            consent.way,
            day(consent.given_on),
            day(consent.expires_on),
            day(consent.revoked_on),
            day(consent.copy_given_on),
            moment(consent.recorded_at),
            consent.recorded_by,
            words,
        ),
    )


def case_of(db: Database, consent: ConsentId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM consents WHERE id = ?", (consent,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[Consent, ...]:
    """Given last first."""
    rows = db.execute(
        f"SELECT * FROM consents k WHERE case_id = ? AND {_STANDS}"  # noqa: S608 - ours
        " ORDER BY given_on DESC, n DESC",
        (case,),
    )
    return tuple(_consent(db, keys, row) for row in rows.fetchall())


def ending(db: Database, staff: StaffId, until: date, now: datetime) -> tuple[EndingConsent, ...]:
    """Of the person's own cases that are not closed: the consent that holds longest, where even
    that ends by the day; ending soonest first."""
    rows = db.execute(
        "SELECT k.id, k.case_id, c.reference, max(k.expires_on) AS expires_on"  # noqa: S608 - ours
        " FROM consents k JOIN cases c ON c.id = k.case_id"
        " WHERE c.owner = :staff AND c.state <> 'closed' AND k.revoked_on IS NULL"
        f" AND k.expires_on IS NOT NULL AND {_STANDS} AND {MAY_READ}"
        " AND NOT EXISTS (SELECT 1 FROM consents o WHERE o.case_id = k.case_id"
        f" AND o.expires_on IS NULL AND o.revoked_on IS NULL AND {stands('consent', 'o.id')})"
        " GROUP BY k.case_id HAVING max(k.expires_on) <= :until ORDER BY expires_on, c.reference",
        {"staff": staff, "until": day(until), "now": moment(now)},
    )
    return tuple(
        EndingConsent(
            ConsentId(row["id"]),
            CaseId(row["case_id"]),
            row["reference"],
            date.fromisoformat(row["expires_on"]),
        )
        for row in rows
    )


def _consent(db: Database, keys: CaseKeys, row: Row) -> Consent:
    case = CaseId(row["case_id"])
    words = sealed_words.words(db, keys, case, _TABLE, row["id"], bytes(row["sealed"]))
    return Consent(
        id=ConsentId(row["id"]),
        case=case,
        way=ConsentWay(row["way"]),
        given_on=date.fromisoformat(row["given_on"]),
        recorded_at=to_moment(row["recorded_at"]),
        recorded_by=StaffId(row["recorded_by"]),
        scopes=tuple(words["scopes"]),
        person=PersonId(row["person_id"]) if row["person_id"] else None,
        representative=words["representative"],
        authorized=words["authorized"],
        limits=words["limits"],
        wording=words["wording"],
        expires_on=to_day(row["expires_on"]),
        revoked_on=to_day(row["revoked_on"]),
        revocation=words["revocation"],
        copy_given_on=to_day(row["copy_given_on"]),
    )
