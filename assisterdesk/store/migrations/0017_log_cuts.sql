-- Old entries of the access log go when their time is over: their payload, not their place in the
-- chain. Each cut is a signed record of its own and goes on where the one before ended.

CREATE TABLE log_cuts (
    n INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    policy INTEGER NOT NULL,
    kept_years INTEGER NOT NULL,
    digest BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    signature BLOB NOT NULL,
    CHECK (first <= last)
) STRICT;
CREATE TRIGGER log_cuts_no_update BEFORE UPDATE ON log_cuts
BEGIN SELECT RAISE(ABORT, 'log_cuts is append-only'); END;
CREATE TRIGGER log_cuts_no_delete BEFORE DELETE ON log_cuts
BEGIN SELECT RAISE(ABORT, 'log_cuts is append-only'); END;

DROP TRIGGER access_log_no_update;
CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log
WHEN NOT (
    NEW.payload IS NULL
    AND NEW.seq IS OLD.seq AND NEW.at IS OLD.at
    AND NEW.payload_hash IS OLD.payload_hash AND NEW.hash IS OLD.hash
    AND EXISTS (SELECT 1 FROM log_cuts c WHERE OLD.seq BETWEEN c.first AND c.last)
)
BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END;
