"""The tray: the outsides of desks' mails that fit no case, one tray for each mailbox."""

from assisterdesk.basics.ids import StaffId
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.store.columns import moment_or_none, to_moment_or_none
from assisterdesk.store.connections import Database


def put(db: Database, staff: StaffId, mail: WaitingMail) -> None:
    db.execute(
        "INSERT INTO waiting_mail (staff_id, server_id_hash, ref_id, ref_key, sender, subject,"
        " received_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            staff,
            mail.id,
            mail.ref_id,
            mail.ref_key,
            mail.sender,
            mail.subject,
            moment_or_none(mail.received_at),
        ),
    )


def drop(db: Database, staff: StaffId, id: str) -> None:
    db.execute("DELETE FROM waiting_mail WHERE staff_id = ? AND server_id_hash = ?", (staff, id))


def of(db: Database, staff: StaffId) -> tuple[WaitingMail, ...]:
    """Newest first."""
    rows = db.execute(
        "SELECT * FROM waiting_mail WHERE staff_id = ? ORDER BY received_at DESC, server_id_hash",
        (staff,),
    )
    return tuple(
        WaitingMail(
            row["server_id_hash"],
            row["ref_id"],
            row["ref_key"],
            row["sender"],
            row["subject"],
            to_moment_or_none(row["received_at"]),
        )
        for row in rows
    )
