"""Grants in the store: closed by default, in force between their two moments (O-D1)."""

from datetime import datetime

from assisterdesk.access.grants import Grant, Level
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.store.columns import moment, moment_or_none, to_moment, to_moment_or_none
from assisterdesk.store.connections import Database

#: the basis of the grant that making a case gives
CREATED = "created"

#: Whoever made a case keeps it when the clock is set back behind that moment; other grants wait.
_IN_FORCE = f"(since <= :now OR basis = '{CREATED}') AND (until IS NULL OR until > :now)"

#: a condition on a case `c`: the person holds a grant to read it now
MAY_READ = (
    "EXISTS (SELECT 1 FROM grants WHERE staff_id = :staff AND case_id = c.id"  # noqa: S608 - ours
    f" AND level >= {Level.READ.value} AND {_IN_FORCE})"
)


def put(db: Database, grant: Grant) -> None:
    """Replaces the person's grant on the case with the same basis; ended by a past `until`."""
    db.execute(
        "INSERT INTO grants (staff_id, case_id, basis, level, since, until)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id, case_id, basis) DO UPDATE SET"
        " level = excluded.level, since = excluded.since, until = excluded.until",
        (
            grant.staff,
            grant.case,
            grant.basis,
            grant.level,
            moment(grant.since),
            moment_or_none(grant.until),
        ),
    )


def level(db: Database, staff: StaffId, case: CaseId, at: datetime) -> Level | None:
    """The highest level in force at that moment."""
    row = db.execute(
        "SELECT max(level) FROM grants"  # noqa: S608 - our own condition
        " WHERE staff_id = :staff AND case_id = :case"
        f" AND {_IN_FORCE}",
        {"staff": staff, "case": case, "now": moment(at)},
    ).fetchone()
    return Level(row[0]) if row and row[0] is not None else None


def of_case(db: Database, case: CaseId) -> tuple[Grant, ...]:
    """All that were ever given, ended ones too."""
    rows = db.execute("SELECT * FROM grants WHERE case_id = ? ORDER BY since, staff_id", (case,))
    return tuple(
        Grant(
            StaffId(row["staff_id"]),
            CaseId(row["case_id"]),
            Level(row["level"]),
            row["basis"],
            to_moment(row["since"]),
            to_moment_or_none(row["until"]),
        )
        for row in rows
    )
