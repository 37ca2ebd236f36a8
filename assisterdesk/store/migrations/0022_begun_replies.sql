-- Replies the mail server was asked to make, until it is known that no half-made draft stays behind:
-- where one was found, and never its text. One per mail that a submission answers.

CREATE TABLE begun_replies (
    id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL,
    submission_id TEXT NOT NULL,
    in_reply_to TEXT NOT NULL,
    subject TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ref_id TEXT,
    ref_key TEXT,
    created_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX begun_replies_of ON begun_replies (staff_id, begun_at);
