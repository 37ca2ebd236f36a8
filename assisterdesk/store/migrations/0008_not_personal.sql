-- Values that look like personal data and are not, as the privacy contact taught the gate. The value
-- is sealed under the office's own key; hash names it without saying it. A revoked one stays.

CREATE TABLE not_personal (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    category TEXT NOT NULL,
    sealed BLOB NOT NULL,
    why TEXT NOT NULL,
    taught_by TEXT NOT NULL,
    taught_at TEXT NOT NULL,
    revoked_by TEXT,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX not_personal_in_force ON not_personal (hash) WHERE revoked_at IS NULL;
