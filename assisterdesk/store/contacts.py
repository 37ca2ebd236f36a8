"""Contacts in the store: what and when as columns, who and what was said sealed."""

from assisterdesk.basics.ids import CaseId, ContactId, StaffId
from assisterdesk.cases.contact import Contact, ContactKind, Outcome, Party
from assisterdesk.store import sealed_words
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.withdrawn import stands

_TABLE = "contacts"
_STANDS = stands("contact", "contacts.id")


def put(db: Database, keys: CaseKeys, contact: Contact) -> None:
    """Insert or replace."""
    words = sealed_words.seal(
        db, keys, contact.case, _TABLE, contact.id, {"whom": contact.whom, "text": contact.text}
    )
    db.execute(
        "INSERT INTO contacts (id, case_id, kind, party, at, outcome, by_staff, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, party = excluded.party,"
        " at = excluded.at, outcome = excluded.outcome, by_staff = excluded.by_staff,"
        " sealed = excluded.sealed",
        (
            contact.id,
            contact.case,
            contact.kind,
            contact.party,
            moment(contact.at),
            contact.outcome,
            contact.by,
            words,
        ),
    )


def case_of(db: Database, contact: ContactId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM contacts WHERE id = ?", (contact,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[Contact, ...]:
    """Newest first."""
    rows = db.execute(
        f"SELECT * FROM contacts WHERE case_id = ? AND {_STANDS}"  # noqa: S608 - our own condition
        " ORDER BY at DESC, n DESC",
        (case,),
    )
    return tuple(_contact(db, keys, row) for row in rows.fetchall())


def _contact(db: Database, keys: CaseKeys, row: Row) -> Contact:
    case = CaseId(row["case_id"])
    words = sealed_words.words(db, keys, case, _TABLE, row["id"], bytes(row["sealed"]))
    return Contact(
        id=ContactId(row["id"]),
        case=case,
        kind=ContactKind(row["kind"]),
        party=Party(row["party"]),
        at=to_moment(row["at"]),
        outcome=Outcome(row["outcome"]),
        by=StaffId(row["by_staff"]),
        whom=words["whom"],
        text=words["text"],
    )
