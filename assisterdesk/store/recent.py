"""Which cases a person opened last, as the access log tells: references, no names."""

from datetime import datetime

from assisterdesk.access.log_line import Action
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import CaseState, RecentCase
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database
from assisterdesk.store.grants import MAY_READ

#: so many entries of the log are looked through at most, from its end: some weeks of one desk
FAR_BACK = 4_000


def cases(
    db: Database, staff: StaffId, since: datetime | None, limit: int, now: datetime
) -> tuple[RecentCase, ...]:
    """Each case once, the one opened last first; only those the person may read now."""
    rows = db.execute(
        "SELECT c.id, c.reference, c.state, o.at FROM ("  # noqa: S608 - our own condition
        " SELECT case_id, max(seq) AS last, max(at) AS at FROM access_log"
        " WHERE seq > (SELECT coalesce(max(seq), 0) FROM access_log) - :far"
        " AND payload ->> '$.action' = :opened AND payload ->> '$.who' = :staff"
        " AND payload ->> '$.result' = 'done' AND case_id IS NOT NULL AND at > :since"
        " GROUP BY case_id) o JOIN cases c ON c.id = o.case_id"
        f" WHERE {MAY_READ} ORDER BY o.last DESC LIMIT :limit",
        {
            "staff": staff,
            "now": moment(now),
            "since": moment(since) if since else "",
            "far": FAR_BACK,
            "opened": Action.OPENED.value,
            "limit": limit,
        },
    )
    return tuple(
        RecentCase(CaseId(r["id"]), r["reference"], CaseState(r["state"]), to_moment(r["at"]))
        for r in rows
    )
