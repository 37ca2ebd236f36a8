"""The desks' mails filed on cases, their text sealed under the case's key."""

from assisterdesk.basics.ids import CaseId, MessageId, SubmissionId
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.submissions.submission import FiledMessage

_TABLE = "messages"
_HTML = "messages html"


def put(db: Database, keys: CaseKeys, message: FiledMessage) -> None:
    """Insert or replace."""
    plain = message.text.encode("utf-8", "surrogatepass")
    html = message.html.encode("utf-8", "surrogatepass")
    db.execute(
        "INSERT INTO messages (id, case_id, submission_id, received_at, filed_at, sender, subject,"
        " sealed, sealed_html, message_id, notice, left_behind)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET submission_id = excluded.submission_id,"
        " received_at = excluded.received_at, filed_at = excluded.filed_at,"
        " sender = excluded.sender, subject = excluded.subject, sealed = excluded.sealed,"
        " sealed_html = excluded.sealed_html, message_id = excluded.message_id,"
        " notice = excluded.notice, left_behind = excluded.left_behind",
        (
            message.id,
            message.case,
            message.submission,
            moment(message.received_at),
            moment(message.filed_at),
            message.sender,
            message.subject,
            keys.seal(db, message.case, plain, about(_TABLE, message.id)),
            keys.seal(db, message.case, html, about(_HTML, message.id)) if html else None,
            message.message_id,
            message.notice,
            message.left_behind,
        ),
    )


def case_of(db: Database, message: MessageId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM messages WHERE id = ?", (message,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[FiledMessage, ...]:
    """Newest first."""
    rows = db.execute(
        "SELECT * FROM messages WHERE case_id = ? ORDER BY received_at DESC, n DESC", (case,)
    )
    return tuple(_message(db, keys, row) for row in rows.fetchall())


def _message(db: Database, keys: CaseKeys, row: Row) -> FiledMessage:
    case = CaseId(row["case_id"])
    plain = keys.open(db, case, bytes(row["sealed"]), about(_TABLE, row["id"]))
    html = b""
    if row["sealed_html"] is not None:
        html = keys.open(db, case, bytes(row["sealed_html"]), about(_HTML, row["id"]))
    return FiledMessage(
        id=MessageId(row["id"]),
        case=case,
        submission=SubmissionId(row["submission_id"]) if row["submission_id"] else None,
        received_at=to_moment(row["received_at"]),
        filed_at=to_moment(row["filed_at"]),
        sender=row["sender"],
        subject=row["subject"],
        text=plain.decode("utf-8", "surrogatepass"),
        html=html.decode("utf-8", "surrogatepass"),
        message_id=row["message_id"],
        notice=bool(row["notice"]),
        left_behind=row["left_behind"],
    )
