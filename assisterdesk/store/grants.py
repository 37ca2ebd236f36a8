"""Grants in the store: closed by default, in force between their two moments (O-D1)."""

from datetime import datetime

from assisterdesk.access.grants import CREATED, CaseloadGrant, Grant, Level
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.store.columns import moment, moment_or_none, to_moment, to_moment_or_none
from assisterdesk.store.connections import Database, Row

#: Whoever made a case keeps it when the clock is set back behind that moment; other grants wait.
_IN_FORCE = f"(since <= :now OR basis = '{CREATED}') AND (until IS NULL OR until > :now)"

#: a condition on a case `c`: the person holds a grant to read it now, or all cases of its owner
MAY_READ = (
    "(EXISTS (SELECT 1 FROM grants WHERE staff_id = :staff AND case_id = c.id"  # noqa: S608 - ours
    # the plus: the person's one row of the primary key, not all grants on the case
    f" AND +level >= {Level.READ.value} AND {_IN_FORCE})"
    " OR EXISTS (SELECT 1 FROM caseload_grants WHERE staff_id = :staff AND owner_id = c.owner"
    f" AND level >= {Level.READ.value} AND {_IN_FORCE}))"
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


def put_caseload(db: Database, grant: CaseloadGrant) -> None:
    """As `put`, for all cases of an owner."""
    db.execute(
        "INSERT INTO caseload_grants (staff_id, owner_id, basis, level, since, until)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id, owner_id, basis) DO UPDATE SET"
        " level = excluded.level, since = excluded.since, until = excluded.until",
        (
            grant.staff,
            grant.owner,
            grant.basis,
            grant.level,
            moment(grant.since),
            moment_or_none(grant.until),
        ),
    )


def level(db: Database, staff: StaffId, case: CaseId, at: datetime) -> Level | None:
    """The highest level in force at that moment."""
    row = db.execute(
        "SELECT max(level) FROM (SELECT level FROM grants"  # noqa: S608 - our own condition
        f" WHERE staff_id = :staff AND case_id = :case AND {_IN_FORCE}"
        " UNION ALL SELECT g.level FROM cases c JOIN caseload_grants g"
        " ON g.staff_id = :staff AND g.owner_id = c.owner"
        f" WHERE c.id = :case AND {_IN_FORCE})",
        {"staff": staff, "case": case, "now": moment(at)},
    ).fetchone()
    return Level(row[0]) if row and row[0] is not None else None


def of_case(db: Database, case: CaseId) -> tuple[Grant, ...]:
    """All that were ever given, ended ones too."""
    rows = db.execute("SELECT * FROM grants WHERE case_id = ? ORDER BY since, staff_id", (case,))
    return tuple(_grant(row) for row in rows)


def on_caseload_of(db: Database, case: CaseId) -> tuple[CaseloadGrant, ...]:
    """Those that cover this case through its owner, ended ones too."""
    rows = db.execute(
        "SELECT g.* FROM caseload_grants g JOIN cases c ON c.owner = g.owner_id"
        " WHERE c.id = ? ORDER BY g.since, g.staff_id",
        (case,),
    )
    return tuple(_caseload(row) for row in rows)


def made_by(db: Database, staff: StaffId, case: CaseId) -> bool:
    """Whether the person made the case and did not hand it over since."""
    row = db.execute(
        "SELECT 1 FROM grants WHERE staff_id = ? AND case_id = ? AND basis = ? AND until IS NULL",
        (staff, case, CREATED),
    ).fetchone()
    return row is not None


def in_force_of(
    db: Database, staff: StaffId, at: datetime
) -> tuple[tuple[Grant, ...], tuple[CaseloadGrant, ...]]:
    """What the person holds at that moment."""
    values = {"staff": staff, "now": moment(at)}
    single = db.execute(
        f"SELECT * FROM grants WHERE staff_id = :staff AND {_IN_FORCE}",  # noqa: S608 - ours
        values,
    ).fetchall()
    loads = db.execute(
        "SELECT * FROM caseload_grants WHERE staff_id = :staff"  # noqa: S608 - ours
        f" AND {_IN_FORCE}",
        values,
    ).fetchall()
    return tuple(_grant(row) for row in single), tuple(_caseload(row) for row in loads)


def caseloads_of(db: Database, staff: str, at: str) -> tuple[str, ...]:
    """Whose cases are open to the person as a whole at that moment."""
    rows = db.execute(
        "SELECT DISTINCT owner_id FROM caseload_grants WHERE staff_id = :staff"  # noqa: S608
        f" AND level >= {Level.READ.value} AND {_IN_FORCE} ORDER BY owner_id",
        {"staff": staff, "now": at},
    )
    return tuple(row[0] for row in rows)


def _grant(row: Row) -> Grant:
    return Grant(
        StaffId(row["staff_id"]),
        CaseId(row["case_id"]),
        Level(row["level"]),
        row["basis"],
        to_moment(row["since"]),
        to_moment_or_none(row["until"]),
    )


def _caseload(row: Row) -> CaseloadGrant:
    return CaseloadGrant(
        StaffId(row["staff_id"]),
        StaffId(row["owner_id"]),
        Level(row["level"]),
        row["basis"],
        to_moment(row["since"]),
        to_moment_or_none(row["until"]),
    )
