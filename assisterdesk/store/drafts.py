"""What somebody was typing: kept at once, sealed under the case's key, in no change record."""

from datetime import datetime

from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import Draft, DraftKind
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.grants import MAY_READ

_TABLE = "drafts"
_OPEN = (
    "SELECT d.* FROM drafts d JOIN cases c ON c.id = d.case_id"  # noqa: S608 - our own words
    f" WHERE d.owner = :staff AND {MAY_READ}"
)


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
    db: Database, keys: CaseKeys, owner: StaffId, case: CaseId, kind: DraftKind, now: datetime
) -> Draft | None:
    """None as well while the case is not open to the person: the draft waits for them."""
    row = db.execute(
        f"{_OPEN} AND d.case_id = :case AND d.kind = :kind",
        {"staff": owner, "now": moment(now), "case": case, "kind": kind},
    ).fetchone()
    return _draft(db, keys, row) if row else None


def of_owner(
    db: Database, keys: CaseKeys, owner: StaffId, now: datetime
) -> tuple[Draft, ...]:
    """Those of cases that are open to the person, last typed first."""
    rows = db.execute(
        f"{_OPEN} ORDER BY d.saved_at DESC", {"staff": owner, "now": moment(now)}
    )
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
