"""Replies that were begun: ids, times and the subject the gate let through; nothing of a person."""

from assisterdesk.basics.ids import StaffId, SubmissionId
from assisterdesk.securemail.begun import BegunReply, FoundDraft
from assisterdesk.store.columns import moment, moment_or_none, to_moment, to_moment_or_none
from assisterdesk.store.connections import Database


def put(db: Database, staff: StaffId, begun: BegunReply) -> None:
    found = begun.found
    db.execute(
        "INSERT INTO begun_replies (id, staff_id, submission_id, in_reply_to, subject, begun_at,"
        " ref_id, ref_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET ref_id = excluded.ref_id, ref_key = excluded.ref_key,"
        " created_at = excluded.created_at",
        (
            begun.id,
            staff,
            begun.submission,
            begun.in_reply_to,
            begun.subject,
            moment(begun.begun_at),
            found.ref_id if found else None,
            found.ref_key if found else None,
            moment_or_none(found.created_at) if found else None,
        ),
    )


def drop(db: Database, staff: StaffId, id: str) -> None:
    db.execute("DELETE FROM begun_replies WHERE staff_id = ? AND id = ?", (staff, id))


def of(db: Database, staff: StaffId) -> tuple[BegunReply, ...]:
    """Oldest first."""
    rows = db.execute(
        "SELECT * FROM begun_replies WHERE staff_id = ? ORDER BY begun_at, id", (staff,)
    )
    return tuple(
        BegunReply(
            id=row["id"],
            submission=SubmissionId(row["submission_id"]),
            in_reply_to=row["in_reply_to"],
            subject=row["subject"],
            begun_at=to_moment(row["begun_at"]),
            found=None
            if row["ref_id"] is None
            else FoundDraft(
                row["ref_id"], row["ref_key"], to_moment_or_none(row["created_at"])
            ),
        )
        for row in rows
    )
