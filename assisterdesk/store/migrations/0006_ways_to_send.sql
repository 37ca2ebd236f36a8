-- Two kinds of mail account, the secure site whose name was confirmed, and the tray of desks' mail.

-- kind: the transport's card; client_id and tenant are Graph's
ALTER TABLE mail_accounts ADD COLUMN kind TEXT NOT NULL DEFAULT 'exchange';
ALTER TABLE mail_accounts ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_accounts ADD COLUMN tenant TEXT NOT NULL DEFAULT '';

-- the host a person looked at and said yes to; only then does the site count as protected
ALTER TABLE channels ADD COLUMN confirmed_host TEXT NOT NULL DEFAULT '';

-- mail of a desk that fits no case: where it lies on the server and its outside, never its text
CREATE TABLE waiting_mail (
    staff_id TEXT NOT NULL,
    server_id_hash TEXT NOT NULL,
    ref_id TEXT NOT NULL,
    ref_key TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    received_at TEXT,
    PRIMARY KEY (staff_id, server_id_hash)
) STRICT, WITHOUT ROWID;
