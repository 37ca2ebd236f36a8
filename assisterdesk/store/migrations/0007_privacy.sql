-- The privacy office: requests and incidents with their steps, letters as they were made, versions
-- of the log's policy and of the assessments, and the marks of the log's review. They are sealed
-- under the office's own key: they outlive the case they are about.

CREATE TABLE privacy_records (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    due TEXT,
    changed_at TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX privacy_records_by_kind ON privacy_records (kind, n);

CREATE TABLE privacy_steps (
    n INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL REFERENCES privacy_records (id),
    state TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL
) STRICT;
CREATE INDEX privacy_steps_by_record ON privacy_steps (record_id, n);

CREATE TABLE privacy_letters (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX privacy_letters_by_record ON privacy_letters (record_id, n);

-- The last row of a version counts: its approval is a further row.
CREATE TABLE privacy_versions (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    kept_at TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX privacy_versions_by_kind ON privacy_versions (kind, version, n);

-- The last mark of an entry counts.
CREATE TABLE log_reviews (
    n INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES access_log (seq),
    judgement TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX log_reviews_by_entry ON log_reviews (seq, n);

CREATE TRIGGER privacy_steps_no_update BEFORE UPDATE ON privacy_steps
BEGIN SELECT RAISE(ABORT, 'privacy_steps is append-only'); END;
CREATE TRIGGER privacy_steps_no_delete BEFORE DELETE ON privacy_steps
BEGIN SELECT RAISE(ABORT, 'privacy_steps is append-only'); END;

CREATE TRIGGER privacy_letters_no_update BEFORE UPDATE ON privacy_letters
BEGIN SELECT RAISE(ABORT, 'privacy_letters is append-only'); END;
CREATE TRIGGER privacy_letters_no_delete BEFORE DELETE ON privacy_letters
BEGIN SELECT RAISE(ABORT, 'privacy_letters is append-only'); END;

CREATE TRIGGER privacy_versions_no_update BEFORE UPDATE ON privacy_versions
BEGIN SELECT RAISE(ABORT, 'privacy_versions is append-only'); END;
CREATE TRIGGER privacy_versions_no_delete BEFORE DELETE ON privacy_versions
BEGIN SELECT RAISE(ABORT, 'privacy_versions is append-only'); END;

CREATE TRIGGER log_reviews_no_update BEFORE UPDATE ON log_reviews
BEGIN SELECT RAISE(ABORT, 'log_reviews is append-only'); END;
CREATE TRIGGER log_reviews_no_delete BEFORE DELETE ON log_reviews
BEGIN SELECT RAISE(ABORT, 'log_reviews is append-only'); END;

-- Like case_id, read out of the payload: what the log says about a person is found without
-- another list that could say something else. The index alone is gone along.
ALTER TABLE access_log ADD COLUMN people TEXT GENERATED ALWAYS AS (payload ->> '$.people') VIRTUAL;
CREATE INDEX access_log_by_people ON access_log (seq, people) WHERE people <> '[]';
CREATE INDEX access_log_lists ON access_log (seq) WHERE payload ->> '$.action' = 'case list shown';
