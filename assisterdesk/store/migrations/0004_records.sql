-- Tasks, consents and contacts of a case, what was taken off it, and what is left of an erased one.
-- Free words are sealed under the case's data key; columns hold what lists ask for.

ALTER TABLE people ADD COLUMN preferred_contact TEXT NOT NULL DEFAULT '';

CREATE TABLE tasks (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    due TEXT,
    done_at TEXT,
    done_by TEXT,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX tasks_by_case ON tasks (case_id);
CREATE INDEX tasks_by_owner ON tasks (owner, due) WHERE done_at IS NULL AND due IS NOT NULL;

CREATE TABLE consents (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    person_id TEXT,
    way TEXT NOT NULL,
    given_on TEXT NOT NULL,
    expires_on TEXT,
    revoked_on TEXT,
    copy_given_on TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX consents_by_case ON consents (case_id);
CREATE INDEX consents_by_expiry ON consents (expires_on)
    WHERE expires_on IS NOT NULL AND revoked_on IS NULL;

CREATE TABLE contacts (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    party TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX contacts_by_case ON contacts (case_id, at);

-- Records taken off a case: out of sight, not deleted.
CREATE TABLE withdrawn (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    at TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX withdrawn_by_case ON withdrawn (case_id);

-- One row for each erased case; digest covers the hashes of its change records, signature is the
-- log's key of that sign-in over all of it.
CREATE TABLE tombstones (
    case_id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    ground TEXT NOT NULL,
    people INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    changes INTEGER NOT NULL,
    digest BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tombstones_no_update BEFORE UPDATE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones is append-only'); END;
CREATE TRIGGER tombstones_no_delete BEFORE DELETE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones is append-only'); END;

-- What must never change still may not, but for the one thing erasing a case does: under its
-- tombstone the payload of a change becomes null, and what was sealed under the lost key goes.

DROP TRIGGER changes_no_update;
CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes
WHEN NOT (
    NEW.payload IS NULL
    AND NEW.n IS OLD.n AND NEW.id IS OLD.id AND NEW.stamp IS OLD.stamp AND NEW.at IS OLD.at
    AND NEW.who IS OLD.who AND NEW.device IS OLD.device AND NEW.case_id IS OLD.case_id
    AND NEW.verb IS OLD.verb AND NEW.payload_hash IS OLD.payload_hash
    AND EXISTS (SELECT 1 FROM tombstones t WHERE t.case_id = OLD.case_id)
)
BEGIN SELECT RAISE(ABORT, 'changes is append-only'); END;

DROP TRIGGER note_versions_no_delete;
CREATE TRIGGER note_versions_no_delete BEFORE DELETE ON note_versions
WHEN NOT EXISTS (
    SELECT 1 FROM notes o JOIN tombstones t ON t.case_id = o.case_id WHERE o.id = OLD.note_id
)
BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;

DROP TRIGGER submission_contents_no_delete;
CREATE TRIGGER submission_contents_no_delete BEFORE DELETE ON submission_contents
WHEN NOT EXISTS (
    SELECT 1 FROM submissions o JOIN tombstones t ON t.case_id = o.case_id
    WHERE o.id = OLD.submission_id
)
BEGIN SELECT RAISE(ABORT, 'submission_contents is append-only'); END;

DROP TRIGGER submission_steps_no_delete;
CREATE TRIGGER submission_steps_no_delete BEFORE DELETE ON submission_steps
WHEN NOT EXISTS (
    SELECT 1 FROM submissions o JOIN tombstones t ON t.case_id = o.case_id
    WHERE o.id = OLD.submission_id
)
BEGIN SELECT RAISE(ABORT, 'submission_steps is append-only'); END;
