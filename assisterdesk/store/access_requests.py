"""Requests for access, who said yes to them, and whose card they may be sealed to."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from assisterdesk.access.grants import Level
from assisterdesk.access.job_review import JobEvent, JobReview, ReviewId
from assisterdesk.access.requests import (
    AccessRequest,
    Answer,
    ApproverCard,
    Asked,
    Decision,
    Flag,
    RequestId,
    RequestState,
    Seat,
    SentAway,
)
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, SlotId, StaffId
from assisterdesk.store import cases, erase
from assisterdesk.store.columns import moment, to_moment, to_moment_or_none
from assisterdesk.store.connections import Database, Row

_GONE = "This request is not here any more. Open the page again."
#: closed requests that are still shown, newest first
_MOST_OLD = 200


def insert(db: Database, request: AccessRequest, state: RequestState) -> None:
    db.execute(
        "INSERT INTO access_requests (id, staff_id, case_id, owner_id, level, reason, purpose,"
        " asked_at, until, break_glass, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            request.id,
            request.staff,
            request.case,
            request.owner,
            request.level,
            request.reason,
            request.purpose,
            moment(request.asked_at),
            moment(request.until),
            request.break_glass,
            state,
        ),
    )


def set_state(db: Database, request: RequestId, state: RequestState) -> None:
    db.execute("UPDATE access_requests SET state = ? WHERE id = ?", (state, request))


def set_seen(db: Database, request: RequestId, by: StaffId, at: datetime, words: str) -> None:
    db.execute(
        "UPDATE access_requests SET seen_by = ?, seen_at = ?, seen_words = ? WHERE id = ?",
        (by, moment(at), words, request),
    )


def decide(db: Database, answer: Answer, flag: Flag, at: datetime) -> None:
    db.execute(
        "INSERT INTO access_decisions (request_id, seat, by_staff, at, approves, flag, words,"
        " elsewhere) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            answer.request,
            answer.seat,
            answer.by,
            moment(at),
            answer.approves,
            flag,
            answer.words,
            answer.elsewhere,
        ),
    )


def one(db: Database, request: RequestId) -> Asked:
    """Raises `Refused` when there is none."""
    row = db.execute("SELECT * FROM access_requests WHERE id = ?", (request,)).fetchone()
    if row is None:
        raise Refused(_GONE)
    return _asked(db, row)


def of_staff(db: Database, staff: StaffId) -> tuple[Asked, ...]:
    """The person's own, newest first."""
    rows = db.execute(
        "SELECT * FROM access_requests WHERE staff_id = ? ORDER BY n DESC LIMIT ?",
        (staff, _MOST_OLD),
    ).fetchall()
    return tuple(_asked(db, row) for row in rows)


def every(db: Database) -> tuple[Asked, ...]:
    """Everybody's: all that are open or in force or not looked into, then the newest others."""
    rows = db.execute(
        "SELECT * FROM access_requests WHERE state IN ('open', 'approved')"
        " OR (break_glass AND seen_by IS NULL) OR n > (SELECT coalesce(max(n), 0) - ?"
        " FROM access_requests) ORDER BY n DESC",
        (_MOST_OLD,),
    ).fetchall()
    return tuple(_asked(db, row) for row in rows)


def in_force_of(db: Database, staff: StaffId, now: datetime) -> tuple[AccessRequest, ...]:
    """Approved ones, and emergencies, that still give the person something."""
    rows = db.execute(
        "SELECT * FROM access_requests WHERE staff_id = ? AND state = 'approved' AND until > ?",
        (staff, moment(now)),
    ).fetchall()
    return tuple(_request(row) for row in rows)


def open_of(db: Database, staff: StaffId) -> tuple[RequestId, ...]:
    rows = db.execute(
        "SELECT id FROM access_requests WHERE staff_id = ? AND state = 'open'", (staff,)
    )
    return tuple(RequestId(row[0]) for row in rows)


# -- at another computer


def put_card(db: Database, card: ApproverCard, at: datetime) -> None:
    db.execute(
        "INSERT INTO approver_cards (staff_id, slot, store, label, public, by_staff, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id, slot) DO UPDATE SET"
        " store = excluded.store, label = excluded.label, public = excluded.public,"
        " by_staff = excluded.by_staff, at = excluded.at",
        (card.staff, card.slot, card.store, card.label, card.public, card.by, moment(at)),
    )


def cards(db: Database) -> tuple[ApproverCard, ...]:
    return tuple(
        ApproverCard(
            StaffId(row["staff_id"]),
            row["store"],
            SlotId(row["slot"]),
            row["label"],
            bytes(row["public"]),
            StaffId(row["by_staff"]),
        )
        for row in db.execute("SELECT * FROM approver_cards ORDER BY at DESC")
    )


def put_letter(db: Database, sent: SentAway, at: datetime) -> None:
    db.execute(
        "INSERT INTO access_letters (request_id, to_staff, seat, at, secret_hash)"
        " VALUES (?, ?, ?, ?, ?)",
        (sent.request, sent.to, sent.seat, moment(at), sent.secret_hash),
    )


def was_sent(db: Database, answer: Answer) -> bool:
    """Whether this request went to that person for that seat with this very secret."""
    row = db.execute(
        "SELECT 1 FROM access_letters WHERE request_id = ? AND to_staff = ? AND seat = ?"
        " AND secret_hash = ?",
        (answer.request, answer.by, answer.seat, hashlib.sha256(answer.secret).digest()),
    ).fetchone()
    return row is not None


# -- reviews


def put_review(db: Database, review: JobReview) -> None:
    db.execute(
        "INSERT INTO job_reviews (id, staff_id, event, at, by_staff, ended)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            review.id,
            review.staff,
            review.event,
            moment(review.at),
            review.by,
            review.ended,
        ),
    )


def close_review(
    db: Database, review: ReviewId, by: StaffId, at: datetime, *, gave_back: bool, flagged: bool
) -> None:
    db.execute(
        "UPDATE job_reviews SET closed_at = ?, closed_by = ?, gave_back = ?, flagged = ?"
        " WHERE id = ?",
        (moment(at), by, gave_back, flagged, review),
    )


def review(db: Database, id: ReviewId) -> JobReview:
    """Raises `Refused` when there is none."""
    row = db.execute("SELECT * FROM job_reviews WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise Refused(_GONE)
    return _review(db, row)


def reviews(db: Database) -> tuple[JobReview, ...]:
    """Open ones first, then the newest others."""
    rows = db.execute(
        "SELECT * FROM job_reviews ORDER BY closed_at IS NOT NULL, n DESC LIMIT ?", (_MOST_OLD,)
    ).fetchall()
    return tuple(_review(db, row) for row in rows)


def open_reviews_of(db: Database, staff: StaffId) -> tuple[JobReview, ...]:
    rows = db.execute(
        "SELECT * FROM job_reviews WHERE staff_id = ? AND closed_at IS NULL ORDER BY n", (staff,)
    ).fetchall()
    return tuple(_review(db, row) for row in rows)


def own_cases(db: Database, staff: StaffId) -> tuple[CaseId, ...]:
    rows = db.execute("SELECT id FROM cases WHERE owner = ? ORDER BY n", (staff,))
    return tuple(CaseId(row[0]) for row in rows.fetchall())


def references(db: Database, ids: Iterable[CaseId]) -> dict[CaseId, str]:
    return {case: cases.reference(db, case) or erase.reference(db, case) for case in ids}


def _review(db: Database, row: Row) -> JobReview:
    staff = StaffId(row["staff_id"])
    number = db.execute("SELECT count(*) FROM cases WHERE owner = ?", (staff,)).fetchone()
    return JobReview(
        ReviewId(row["id"]),
        staff,
        JobEvent(row["event"]),
        to_moment(row["at"]),
        StaffId(row["by_staff"]),
        row["ended"],
        int(number[0]) if number else 0,
        to_moment_or_none(row["closed_at"]),
        StaffId(row["closed_by"]) if row["closed_by"] else None,
        bool(row["gave_back"]),
        bool(row["flagged"]),
    )


def _asked(db: Database, row: Row) -> Asked:
    request = _request(row)
    decisions = db.execute(
        "SELECT * FROM access_decisions WHERE request_id = ? ORDER BY n", (request.id,)
    ).fetchall()
    reference = ""
    if request.case is not None:
        reference = cases.reference(db, request.case) or erase.reference(db, request.case)
    return Asked(
        request,
        RequestState(row["state"]),
        reference,
        tuple(_decision(d) for d in decisions),
        StaffId(row["seen_by"]) if row["seen_by"] else None,
        to_moment_or_none(row["seen_at"]),
        row["seen_words"],
    )


def _request(row: Row) -> AccessRequest:
    return AccessRequest(
        RequestId(row["id"]),
        StaffId(row["staff_id"]),
        Level(row["level"]),
        row["reason"],
        row["purpose"],
        to_moment(row["asked_at"]),
        to_moment(row["until"]),
        CaseId(row["case_id"]) if row["case_id"] else None,
        StaffId(row["owner_id"]) if row["owner_id"] else None,
        bool(row["break_glass"]),
    )


def _decision(row: Row) -> Decision:
    return Decision(
        RequestId(row["request_id"]),
        Seat(row["seat"]),
        StaffId(row["by_staff"]),
        to_moment(row["at"]),
        bool(row["approves"]),
        Flag(row["flag"]),
        row["words"],
        bool(row["elsewhere"]),
    )
