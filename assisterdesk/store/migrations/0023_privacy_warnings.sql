-- The privacy warnings that were given on a case. The language is sealed under the case's own key.

CREATE TABLE privacy_warnings (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    person_id TEXT,
    way TEXT NOT NULL,
    given_on TEXT NOT NULL,
    given_by TEXT NOT NULL,
    copy_given_on TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX privacy_warnings_by_case ON privacy_warnings (case_id);
