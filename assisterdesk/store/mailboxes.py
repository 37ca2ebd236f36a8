"""The staff's mail accounts, how far each inbox was read, and what of it was filed."""

from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.mail import MailAccount, MailKind, Trigger, TriggerKind
from assisterdesk.store.connections import Database


def put_account(db: Database, staff: StaffId, account: MailAccount, sealed_secret: bytes) -> None:
    """`sealed_secret` stays sealed under its owner's key: the store key does not open it."""
    db.execute(
        "INSERT INTO mail_accounts (staff_id, endpoint, address, username, trigger_kind,"
        " trigger_value, auth, authority_pem, sealed_secret, kind, client_id, tenant)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (staff_id) DO UPDATE SET endpoint = excluded.endpoint,"
        " address = excluded.address, username = excluded.username,"
        " trigger_kind = excluded.trigger_kind, trigger_value = excluded.trigger_value,"
        " auth = excluded.auth, authority_pem = excluded.authority_pem,"
        " sealed_secret = excluded.sealed_secret, kind = excluded.kind,"
        " client_id = excluded.client_id, tenant = excluded.tenant",
        (
            staff,
            account.endpoint,
            account.address,
            account.username,
            account.trigger.kind,
            account.trigger.value,
            account.auth,
            account.authority_pem,
            sealed_secret,
            account.kind,
            account.client_id,
            account.tenant,
        ),
    )


def account(db: Database, staff: StaffId) -> tuple[MailAccount, bytes] | None:
    row = db.execute("SELECT * FROM mail_accounts WHERE staff_id = ?", (staff,)).fetchone()
    if row is None:
        return None
    kept = MailAccount(
        endpoint=row["endpoint"],
        address=row["address"],
        username=row["username"],
        trigger=Trigger(TriggerKind(row["trigger_kind"]), row["trigger_value"]),
        auth=row["auth"],
        authority_pem=row["authority_pem"],
        kind=MailKind(row["kind"]),
        client_id=row["client_id"],
        tenant=row["tenant"],
    )
    return kept, bytes(row["sealed_secret"])


def cursor(db: Database, staff: StaffId) -> str:
    row = db.execute("SELECT cursor FROM mail_cursors WHERE staff_id = ?", (staff,)).fetchone()
    return str(row[0]) if row else ""


def keep_cursor(db: Database, staff: StaffId, text: str) -> None:
    db.execute(
        "INSERT INTO mail_cursors (staff_id, cursor) VALUES (?, ?)"
        " ON CONFLICT (staff_id) DO UPDATE SET cursor = excluded.cursor",
        (staff, text),
    )


def is_filed(db: Database, staff: StaffId, server_id_hash: str) -> bool:
    row = db.execute(
        "SELECT 1 FROM filed WHERE staff_id = ? AND server_id_hash = ?", (staff, server_id_hash)
    ).fetchone()
    return row is not None


def mark_filed(db: Database, staff: StaffId, server_id_hash: str) -> None:
    db.execute(
        "INSERT INTO filed (staff_id, server_id_hash) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (staff, server_id_hash),
    )
