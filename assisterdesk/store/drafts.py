"""What somebody was typing: kept at once, sealed under the case's key, in no change record."""

from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import Draft, DraftKind
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row

_TABLE = "drafts"


def keep(db: Database, keys: CaseKeys, draft: Draft) -> None:
    bound = about(_TABLE, draft.owner, draft.case, draft.kind)
    plain = draft.text.encode("utf-8", "surrogatepass")
    db.execute(
        "INSERT INTO drafts (owner, case_id, kind, saved_at, sealed) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (owner, case_id, kind) DO UPDATE SET saved_at = excluded.saved_at,"
        " sealed = excluded.sealed",
        (
            draft.owner,
            draft.case,
            draft.kind,
            moment(draft.saved_at),
            keys.seal(db, draft.case, plain, bound),
        ),
    )


def drop(db: Database, owner: StaffId, case: CaseId, kind: DraftKind) -> None:
    db.execute(
        "DELETE FROM drafts WHERE owner = ? AND case_id = ? AND kind = ?", (owner, case, kind)
    )


def read(
    db: Database, keys: CaseKeys, owner: StaffId, case: CaseId, kind: DraftKind
) -> Draft | None:
    row = db.execute(
        "SELECT * FROM drafts WHERE owner = ? AND case_id = ? AND kind = ?", (owner, case, kind)
    ).fetchone()
    return _draft(db, keys, row) if row else None


def of_owner(db: Database, keys: CaseKeys, owner: StaffId) -> tuple[Draft, ...]:
    """Last typed first."""
    rows = db.execute("SELECT * FROM drafts WHERE owner = ? ORDER BY saved_at DESC", (owner,))
    return tuple(_draft(db, keys, row) for row in rows.fetchall())


def _draft(db: Database, keys: CaseKeys, row: Row) -> Draft:
    owner, case = StaffId(row["owner"]), CaseId(row["case_id"])
    bound = about(_TABLE, owner, case, row["kind"])
    return Draft(
        owner=owner,
        case=case,
        kind=DraftKind(row["kind"]),
        text=keys.open(db, case, bytes(row["sealed"]), bound).decode("utf-8", "surrogatepass"),
        saved_at=to_moment(row["saved_at"]),
    )
