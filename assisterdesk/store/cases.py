"""Cases in the store."""

import unicodedata

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import Case, CaseState
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database


def folded(text: str) -> str:
    """Without case and accents, the form in which text is sought."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def exists(db: Database, case: CaseId) -> bool:
    return db.execute("SELECT 1 FROM cases WHERE id = ?", (case,)).fetchone() is not None


def owner(db: Database, case: CaseId) -> StaffId | None:
    """None when there is no such case."""
    row = db.execute("SELECT owner FROM cases WHERE id = ?", (case,)).fetchone()
    return StaffId(row[0]) if row else None


def refuse_taken_reference(db: Database, case: Case) -> None:
    """Raises `Refused` when another case has the reference."""
    row = db.execute(
        "SELECT 1 FROM cases WHERE reference = :reference AND id <> :id"
        " UNION ALL SELECT 1 FROM tombstones WHERE reference = :reference",
        {"reference": case.reference, "id": case.id},
    ).fetchone()
    if row is not None:
        raise Refused("Another case already has this reference. Draw a new one and save again.")


def put(db: Database, case: Case, changed_at: str) -> None:
    """Insert or replace. Raises `Refused` on a reference that another case has."""
    refuse_taken_reference(db, case)
    db.execute(
        "INSERT INTO cases (id, reference, household, state, owner, opened_at, topic, language,"
        " changed_at, sought) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET reference = excluded.reference,"
        " household = excluded.household, state = excluded.state, owner = excluded.owner,"
        " opened_at = excluded.opened_at, topic = excluded.topic, language = excluded.language,"
        " changed_at = excluded.changed_at, sought = excluded.sought",
        (
            case.id,
            case.reference,
            case.household,
            case.state,
            case.owner,
            moment(case.opened_at),
            case.topic,
            case.language,
            changed_at,
            folded(f"{case.reference} {case.household} {case.topic}"),
        ),
    )


def touch(db: Database, case: CaseId, changed_at: str) -> None:
    """Something on the case changed: it moves to the top of the list."""
    db.execute("UPDATE cases SET changed_at = ? WHERE id = ?", (changed_at, case))


def read(db: Database, case: CaseId) -> Case:
    row = db.execute("SELECT * FROM cases WHERE id = ?", (case,)).fetchone()
    if row is None:
        raise Damaged("This case is not in the store. Restore the last backup that holds it.")
    return Case(
        id=CaseId(row["id"]),
        reference=row["reference"],
        household=row["household"],
        state=CaseState(row["state"]),
        owner=StaffId(row["owner"]),
        opened_at=to_moment(row["opened_at"]),
        topic=row["topic"],
        language=row["language"],
        changed_at=to_moment(row["changed_at"]),
    )


def reference(db: Database, case: CaseId) -> str:
    """'' when there is no such case."""
    row = db.execute("SELECT reference FROM cases WHERE id = ?", (case,)).fetchone()
    return str(row[0]) if row else ""


def by_reference(db: Database, text: str) -> CaseId | None:
    row = db.execute(
        "SELECT id FROM cases WHERE reference = ?", (text.strip().upper(),)
    ).fetchone()
    return CaseId(row[0]) if row else None
