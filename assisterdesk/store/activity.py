"""What was done in a time, counted in the store: numbers go up, never a row about somebody."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.cases.activity import ActivityCounts, OfficeActivity, Reply
from assisterdesk.office.business_days import MINNESOTA, day_in_minnesota
from assisterdesk.store import job_steps
from assisterdesk.store.columns import moment, to_day, to_moment
from assisterdesk.store.connections import Database, Row, Value
from assisterdesk.store.withdrawn import stands

_WHOLE_OFFICE = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})
_NOT_ALL = "The numbers of the whole office are for its supervisor and its information owner."


def put(db: Database, value: OfficeActivity) -> None:
    """Insert, or the same one taken back. Somebody else's is not changed."""
    db.execute(
        "INSERT INTO activities (id, on_day, kind, count, attended, text, by_staff, at,"
        " taken_back) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " on_day = excluded.on_day, kind = excluded.kind, count = excluded.count,"
        " attended = excluded.attended, text = excluded.text, taken_back = excluded.taken_back"
        " WHERE by_staff = excluded.by_staff",
        (
            value.id,
            value.on.isoformat(),
            value.kind,
            value.count,
            value.attended,
            value.text,
            value.by,
            moment(value.at),
            value.taken_back,
        ),
    )


def counts(
    db: Database, who: StaffId, since: date, until: date, *, office: bool
) -> ActivityCounts:
    """From the first day to the last, both counted; the person's own, or with `office` all.

    Raises `NotAllowed` for the office's numbers without the role.
    """
    if office and not job_steps.roles_of(db, who) & _WHOLE_OFFICE:
        raise NotAllowed(_NOT_ALL)
    values: dict[str, Value] = {
        "who": who,
        "since": moment(_begin(since)),
        "until": moment(_begin(until + timedelta(days=1))),
        "first": since.isoformat(),
        "last": until.isoformat(),
    }

    def own(column: str) -> str:
        return "" if office else f" AND {column} = :who"

    def by_day(sql: str) -> Counter[date]:
        # hours are whole in both zones, so that a day's hours add up to the day
        found: Counter[date] = Counter()
        for row in db.execute(sql, values):
            found[_day_of_hour(row["hour"])] += row["many"]
        return found

    def pairs(sql: str) -> list[Row]:
        return db.execute(sql, values).fetchall()

    sent: Counter[tuple[str, str, date]] = Counter()
    replies = []
    for row in pairs(
        "SELECT s.case_type, s.desk, s.sent_at, s.reply_due, (SELECT min(p.changed_at)"  # noqa: S608 - ours
        " FROM submission_steps p WHERE p.submission_id = s.id AND p.state = 'answered') AS got"
        " FROM submissions s WHERE s.sent_at >= :since AND s.sent_at < :until"
        f"{own('s.by_staff')}"
    ):
        on = day_in_minnesota(to_moment(row["sent_at"]))
        sent[row["case_type"], row["desk"], on] += 1
        got = day_in_minnesota(to_moment(row["got"])) if row["got"] else None
        replies.append(Reply(row["desk"], on, got, to_day(row["reply_due"])))
    mine = own("c.owner")
    record = (
        f" FROM associations k JOIN cases c ON c.id = k.case_id WHERE"  # noqa: S608 - ours
        f" {stands('association', 'k.id')}{mine}"
    )
    paid = db.execute(
        f"SELECT count(*) AS many, total(k.paid_cents) AS cents{record}"  # noqa: S608 - ours
        " AND k.paid_on BETWEEN :first AND :last",
        values,
    ).fetchone()
    return ActivityCounts(
        opened=by_day(
            "SELECT substr(opened_at, 1, 13) AS hour, count(*) AS many FROM cases c"  # noqa: S608
            f" WHERE opened_at >= :since AND opened_at < :until{mine} GROUP BY 1"
        ),
        closed=by_day(
            "SELECT substr(at, 1, 13) AS hour, count(DISTINCT case_id) AS many"  # noqa: S608
            " FROM changes WHERE verb = 'case closed' AND at >= :since AND at < :until"
            f"{own('who')} GROUP BY 1"
        ),
        sent=sent,
        replies=tuple(replies),
        languages=_tally(
            pairs(
                "SELECT coalesce(nullif(c.language, ''), (SELECT p.language FROM people p"  # noqa: S608
                " WHERE p.case_id = c.id ORDER BY p.relation <> 'self', p.n LIMIT 1), '') AS what,"
                " count(*) AS many FROM cases c"
                f" WHERE c.opened_at >= :since AND c.opened_at < :until{mine} GROUP BY 1"
            )
        ),
        enrolled=_tally(
            pairs(
                f"SELECT k.program AS what, count(*) AS many{record}"  # noqa: S608 - ours
                " AND k.enrolled_on BETWEEN :first AND :last GROUP BY 1"
            )
        ),
        confirmed=_tally(
            pairs(
                f"SELECT k.kind AS what, count(*) AS many{record}"  # noqa: S608 - ours
                " AND k.confirmed_on BETWEEN :first AND :last GROUP BY 1"
            )
        ),
        paid=int(paid["many"]) if paid else 0,
        paid_cents=int(paid["cents"]) if paid else 0,
        contacts={
            (row["kind"], row["party"]): row["many"]
            for row in pairs(
                "SELECT kind, party, count(*) AS many FROM contacts k"  # noqa: S608 - ours
                " WHERE at >= :since AND at < :until"
                f" AND {stands('contact', 'k.id')}{own('by_staff')} GROUP BY kind, party"
            )
        },
        tasks=_tally(
            pairs(
                "SELECT kind AS what, count(*) AS many FROM tasks k"  # noqa: S608 - ours
                " WHERE done_at >= :since AND done_at < :until"
                f" AND {stands('task', 'k.id')}{own('done_by')} GROUP BY 1"
            )
        ),
        by_hand=tuple(
            _entered(row)
            for row in pairs(
                "SELECT * FROM activities WHERE on_day BETWEEN :first AND :last"  # noqa: S608
                f" AND NOT taken_back{own('by_staff')} ORDER BY on_day DESC, n DESC"
            )
        ),
    )


def _begin(day: date) -> datetime:
    return datetime.combine(day, time(), MINNESOTA)


def _day_of_hour(hour: str) -> date:
    return day_in_minnesota(datetime.fromisoformat(hour).replace(tzinfo=UTC))


def _tally(rows: list[Row]) -> dict[str, int]:
    return {row["what"]: row["many"] for row in rows}


def _entered(row: Row) -> OfficeActivity:
    return OfficeActivity(
        id=row["id"],
        on=date.fromisoformat(row["on_day"]),
        kind=row["kind"],
        count=row["count"],
        by=StaffId(row["by_staff"]),
        at=to_moment(row["at"]),
        attended=row["attended"],
        text=row["text"],
        taken_back=bool(row["taken_back"]),
    )
