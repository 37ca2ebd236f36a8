"""Cases whose time is over: closed long ago, with no consent that ended since (O-G5)."""

from datetime import datetime

from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.privacy.log_policy import LEAST_YEARS, years_before
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Value
from assisterdesk.store.job_steps import roles_of
from assisterdesk.store.withdrawn import stands

#: a condition on a case `c`: closed, untouched since `:limit`, every consent over since then
_OVER = (
    "c.state = 'closed' AND c.changed_at < :limit"  # noqa: S608 - our own words
    " AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.case_id = c.id"
    f" AND {stands('consent', 'k.id')}"
    " AND coalesce(k.revoked_on, k.expires_on, k.given_on) >= :day)"
)


def due(
    db: Database, who: StaffId, now: datetime, years: int
) -> tuple[tuple[CaseId, str, datetime], ...]:
    """(id, reference, last change), oldest first."""
    if Role.INFORMATION_OWNER not in roles_of(db, who):
        raise NotAllowed("The information owner decides what is erased. Ask them.")
    rows = db.execute(
        f"SELECT c.id, c.reference, c.changed_at FROM cases c WHERE {_OVER}"  # noqa: S608
        " ORDER BY c.changed_at",
        _values(now, years),
    ).fetchall()
    return tuple((CaseId(r[0]), r[1], to_moment(r[2])) for r in rows)


def is_over(db: Database, case: CaseId, now: datetime) -> bool:
    """Whether even the shortest time that a case may be kept for is over."""
    row = db.execute(
        f"SELECT 1 FROM cases c WHERE c.id = :case AND {_OVER}",  # noqa: S608 - our own words
        {**_values(now, LEAST_YEARS), "case": case},
    ).fetchone()
    return row is not None


def _values(now: datetime, years: int) -> dict[str, Value]:
    limit = years_before(now, max(years, LEAST_YEARS))
    return {"limit": moment(limit), "day": limit.date().isoformat()}
