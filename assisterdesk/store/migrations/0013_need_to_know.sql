-- Need-to-know: what was asked for and who said yes, grants for a caseload, and what became of a
-- person's access when their work changed. Requests outlive the case they are about: they name
-- nobody, and the log of who may see what has to stay whole.

CREATE TABLE access_requests (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_id TEXT NOT NULL,
    case_id TEXT,
    owner_id TEXT,
    level INTEGER NOT NULL,
    reason TEXT NOT NULL,
    purpose TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    until TEXT NOT NULL,
    break_glass INTEGER NOT NULL,
    state TEXT NOT NULL,
    seen_by TEXT,
    seen_at TEXT,
    seen_words TEXT NOT NULL DEFAULT '',
    CHECK ((case_id IS NULL) <> (owner_id IS NULL))
) STRICT;
CREATE INDEX access_requests_by_state ON access_requests (state, n);

CREATE TABLE access_decisions (
    n INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    seat TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL,
    approves INTEGER NOT NULL,
    flag TEXT NOT NULL,
    words TEXT NOT NULL,
    elsewhere INTEGER NOT NULL
) STRICT;
CREATE INDEX access_decisions_by_request ON access_decisions (request_id, n);

-- A request that went sealed to somebody at another computer. Only who opened it can know what the
-- hash is of, so that what comes back is theirs.
CREATE TABLE access_letters (
    n INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    to_staff TEXT NOT NULL,
    seat TEXT NOT NULL,
    at TEXT NOT NULL,
    secret_hash BLOB NOT NULL UNIQUE
) STRICT;

-- Whose card it is that such a request may be sealed to; registered by somebody who decides.
CREATE TABLE approver_cards (
    staff_id TEXT NOT NULL,
    slot TEXT NOT NULL,
    store TEXT NOT NULL,
    label TEXT NOT NULL,
    public BLOB NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (staff_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE caseload_grants (
    staff_id TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    basis TEXT NOT NULL,
    level INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (staff_id, owner_id, basis)
) STRICT, WITHOUT ROWID;

CREATE TABLE job_reviews (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_id TEXT NOT NULL,
    event TEXT NOT NULL,
    at TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    ended INTEGER NOT NULL,
    closed_at TEXT,
    closed_by TEXT,
    gave_back INTEGER NOT NULL DEFAULT 0,
    flagged INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX job_reviews_open ON job_reviews (staff_id, n) WHERE closed_at IS NULL;

CREATE TRIGGER access_requests_no_delete BEFORE DELETE ON access_requests
BEGIN SELECT RAISE(ABORT, 'access_requests is append-only'); END;
CREATE TRIGGER access_decisions_no_update BEFORE UPDATE ON access_decisions
BEGIN SELECT RAISE(ABORT, 'access_decisions is append-only'); END;
CREATE TRIGGER access_decisions_no_delete BEFORE DELETE ON access_decisions
BEGIN SELECT RAISE(ABORT, 'access_decisions is append-only'); END;
CREATE TRIGGER job_reviews_no_delete BEFORE DELETE ON job_reviews
BEGIN SELECT RAISE(ABORT, 'job_reviews is append-only'); END;

-- Moments go up with the numbers but where the clock went back; those places are found at once, so
-- that what happened in March is found without going along all the years.
CREATE INDEX access_log_clock ON access_log (seq)
WHERE payload ->> '$.action' = 'clock went backwards';
