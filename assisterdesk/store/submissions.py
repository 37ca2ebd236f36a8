"""Submissions in the store, every step of their lives, and the sealed content that was reviewed."""

from datetime import datetime

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, DocumentId, StaffId, SubmissionId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import (
    day,
    moment,
    moment_or_none,
    strings,
    to_day,
    to_moment,
    to_moment_or_none,
    to_strings,
)
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.stamped import Stamped
from assisterdesk.submissions.submission import UNFINISHED, Evidence, State, Submission

_CONTENTS = "submission_contents"
_UNFINISHED = ", ".join(f"'{state.value}'" for state in sorted(UNFINISHED))


def put(
    db: Database, keys: CaseKeys, submission: Submission, content: bytes | None, kept: Stamped
) -> None:
    """Insert or replace, and add the step to the history. Content is kept once per its hash."""
    changed_at = moment(submission.changed_at)
    db.execute(
        "INSERT INTO submissions (id, case_id, case_type, title, desk, route, reference, by_staff,"
        " created_at, state, content_hash, changed_at, documents, draft_id, draft_key, attached,"
        " sent_at, reply_due, message_id, evidence, problem, not_before,"
        " answer_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET case_type = excluded.case_type, title = excluded.title,"
        " desk = excluded.desk, route = excluded.route, reference = excluded.reference,"
        " by_staff = excluded.by_staff, created_at = excluded.created_at, state = excluded.state,"
        " content_hash = excluded.content_hash, changed_at = excluded.changed_at,"
        " documents = excluded.documents, draft_id = excluded.draft_id,"
        " draft_key = excluded.draft_key, attached = excluded.attached,"
        " sent_at = excluded.sent_at, reply_due = excluded.reply_due,"
        " message_id = excluded.message_id, evidence = excluded.evidence,"
        " problem = excluded.problem, not_before = excluded.not_before,"
        " answer_id = excluded.answer_id",
        (
            submission.id,
            submission.case,
            submission.case_type,
            submission.title,
            submission.desk,
            submission.route,
            submission.reference,
            submission.by,
            moment(submission.created_at),
            submission.state,
            submission.content_hash,
            changed_at,
            strings(submission.documents),
            submission.draft_id,
            submission.draft_key,
            submission.attached,
            moment_or_none(submission.sent_at),
            day(submission.reply_due),
            submission.message_id,
            submission.evidence,
            submission.problem,
            moment_or_none(submission.not_before),
            submission.answer_id,
        ),
    )
    db.execute(
        "INSERT INTO submission_steps (submission_id, state, changed_at, attached, evidence,"
        " problem, kept_at, kept_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            submission.id,
            submission.state,
            changed_at,
            submission.attached,
            submission.evidence,
            submission.problem,
            moment(kept.at),
            kept.who,
        ),
    )
    if content is not None:
        bound = about(_CONTENTS, submission.id, submission.content_hash)
        db.execute(
            "INSERT INTO submission_contents (submission_id, content_hash, sealed)"
            " VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (
                submission.id,
                submission.content_hash,
                keys.seal(db, submission.case, content, bound),
            ),
        )


def content(db: Database, keys: CaseKeys, case: CaseId, submission: SubmissionId) -> bytes:
    row = db.execute(
        "SELECT s.content_hash, c.sealed FROM submissions s JOIN submission_contents c"
        " ON c.submission_id = s.id AND c.content_hash = s.content_hash"
        " WHERE s.id = ? AND s.case_id = ?",
        (submission, case),
    ).fetchone()
    if row is None:
        raise Refused("The content of this submission is not on this case. Prepare it again.")
    return keys.open(
        db, case, bytes(row["sealed"]), about(_CONTENTS, submission, row["content_hash"])
    )


def case_of(db: Database, submission: SubmissionId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM submissions WHERE id = ?", (submission,)).fetchone()
    return CaseId(row[0]) if row else None


def read(db: Database, submission: SubmissionId) -> Submission | None:
    row = db.execute("SELECT * FROM submissions WHERE id = ?", (submission,)).fetchone()
    return _submission(row) if row else None


def of_case(db: Database, case: CaseId) -> tuple[Submission, ...]:
    """Newest first."""
    rows = db.execute(
        "SELECT * FROM submissions WHERE case_id = ? ORDER BY created_at DESC, n DESC", (case,)
    )
    return tuple(_submission(row) for row in rows)


def unfinished(db: Database, staff: StaffId, now: datetime) -> tuple[Submission, ...]:
    """Of cases that are open to the person; oldest first: what waits longest is worked on first."""
    rows = db.execute(
        "SELECT s.* FROM submissions s JOIN cases c ON c.id = s.case_id"  # noqa: S608 - our states
        f" WHERE s.by_staff = :staff AND s.state IN ({_UNFINISHED}) AND {MAY_READ}"
        " ORDER BY s.created_at, s.n",
        {"staff": staff, "now": moment(now)},
    )
    return tuple(_submission(row) for row in rows)


def recent(db: Database, staff: StaffId, limit: int, now: datetime) -> tuple[Submission, ...]:
    """Of cases that are open to the person; changed last first."""
    rows = db.execute(
        "SELECT s.* FROM submissions s JOIN cases c ON c.id = s.case_id"  # noqa: S608 - ours
        f" WHERE s.by_staff = :staff AND {MAY_READ}"
        " ORDER BY s.changed_at DESC, s.n DESC LIMIT :limit",
        {"staff": staff, "now": moment(now), "limit": limit},
    )
    return tuple(_submission(row) for row in rows)


def by_message_id(db: Database, message_id: str) -> Submission | None:
    if not message_id:
        return None
    row = db.execute(
        "SELECT * FROM submissions WHERE message_id = ? AND message_id <> '' ORDER BY n LIMIT 1",
        (message_id,),
    ).fetchone()
    return _submission(row) if row else None


def counts(db: Database, staff: StaffId, now: datetime) -> dict[str, int]:
    """For Today: open and waiting cases the person may read, own submissions not yet done."""
    states = db.execute(
        "SELECT c.state, count(*) AS number FROM cases c INDEXED BY cases_by_state"  # noqa: S608
        f" WHERE c.state IN ('open', 'waiting') AND {MAY_READ} GROUP BY c.state",
        {"staff": staff, "now": moment(now)},
    ).fetchall()
    own = db.execute(
        "SELECT count(*) AS unfinished,"  # noqa: S608 - our own states
        f" coalesce(sum(state = '{State.NEEDS_PERSON.value}'), 0) AS needs_person"
        f" FROM submissions WHERE by_staff = ? AND state IN ({_UNFINISHED})",
        (staff,),
    ).fetchone()
    if own is None:
        raise ValueError("a count without a row")
    return {
        "open": 0,
        "waiting": 0,
        **{row["state"]: row["number"] for row in states},
        "unfinished": own["unfinished"],
        "needs_person": own["needs_person"],
    }


def _submission(row: Row) -> Submission:
    return Submission(
        id=SubmissionId(row["id"]),
        case=CaseId(row["case_id"]),
        case_type=row["case_type"],
        title=row["title"],
        desk=DeskId(row["desk"]),
        route=row["route"],
        reference=row["reference"],
        by=StaffId(row["by_staff"]),
        created_at=to_moment(row["created_at"]),
        state=State(row["state"]),
        content_hash=row["content_hash"],
        changed_at=to_moment(row["changed_at"]),
        documents=tuple(DocumentId(d) for d in to_strings(row["documents"])),
        draft_id=row["draft_id"],
        draft_key=row["draft_key"],
        attached=row["attached"],
        sent_at=to_moment_or_none(row["sent_at"]),
        reply_due=to_day(row["reply_due"]),
        message_id=row["message_id"],
        evidence=Evidence(row["evidence"]),
        problem=row["problem"],
        not_before=to_moment_or_none(row["not_before"]),
        answer_id=row["answer_id"],
    )
