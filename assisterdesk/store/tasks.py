"""Tasks in the store: kind and days as columns, their words sealed under the case's key."""

from datetime import date, datetime

from assisterdesk.basics.ids import CaseId, StaffId, TaskId
from assisterdesk.cases.task import DueTask, Task, TaskKind
from assisterdesk.store import sealed_words
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import (
    day,
    moment,
    moment_or_none,
    to_day,
    to_moment,
    to_moment_or_none,
)
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.withdrawn import stands

_TABLE = "tasks"
_STANDS = stands("task", "k.id")


def put(db: Database, keys: CaseKeys, task: Task) -> None:
    """Insert or replace."""
    db.execute(
        "INSERT INTO tasks (id, case_id, kind, owner, made_at, made_by, due, done_at, done_by,"
        " sealed, clock, started_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, owner = excluded.owner,"
        " made_at = excluded.made_at, made_by = excluded.made_by, due = excluded.due,"
        " done_at = excluded.done_at, done_by = excluded.done_by, sealed = excluded.sealed,"
        " clock = excluded.clock, started_on = excluded.started_on",
        (
            task.id,
            task.case,
            task.kind,
            task.owner,
            moment(task.made_at),
            task.made_by,
            day(task.due),
            moment_or_none(task.done_at),
            task.done_by,
            sealed_words.seal(db, keys, task.case, _TABLE, task.id, {"text": task.text}),
            task.clock,
            day(task.started_on),
        ),
    )


def case_of(db: Database, task: TaskId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM tasks WHERE id = ?", (task,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[Task, ...]:
    """Open ones first, what is due soonest first; then the done ones, done last first."""
    rows = db.execute(
        f"SELECT * FROM tasks k WHERE case_id = ? AND {_STANDS}"  # noqa: S608 - our own condition
        " ORDER BY done_at IS NOT NULL, done_at DESC, due IS NULL, due, n",
        (case,),
    )
    return tuple(_task(db, keys, row) for row in rows.fetchall())


def due(db: Database, staff: StaffId, until: date, now: datetime) -> tuple[DueTask, ...]:
    """The person's open tasks up to that day on cases they may read, due soonest first."""
    rows = db.execute(
        "SELECT k.id, k.case_id, c.reference, k.kind, k.due, k.clock FROM tasks k"  # noqa: S608 - ours
        " JOIN cases c ON c.id = k.case_id WHERE k.owner = :staff AND k.done_at IS NULL"
        f" AND k.due IS NOT NULL AND k.due <= :until AND {_STANDS} AND {MAY_READ}"
        " ORDER BY k.due, c.reference, k.n",
        {"staff": staff, "until": day(until), "now": moment(now)},
    )
    return tuple(
        DueTask(
            TaskId(row["id"]),
            CaseId(row["case_id"]),
            row["reference"],
            TaskKind(row["kind"]),
            date.fromisoformat(row["due"]),
            row["clock"],
        )
        for row in rows
    )


def _task(db: Database, keys: CaseKeys, row: Row) -> Task:
    case = CaseId(row["case_id"])
    words = sealed_words.words(db, keys, case, _TABLE, row["id"], bytes(row["sealed"]))
    return Task(
        id=TaskId(row["id"]),
        case=case,
        kind=TaskKind(row["kind"]),
        owner=StaffId(row["owner"]),
        made_at=to_moment(row["made_at"]),
        made_by=StaffId(row["made_by"]),
        text=words["text"],
        due=to_day(row["due"]),
        done_at=to_moment_or_none(row["done_at"]),
        done_by=StaffId(row["done_by"]) if row["done_by"] else None,
        clock=row["clock"],
        started_on=to_day(row["started_on"]),
    )
