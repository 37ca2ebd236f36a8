-- What was brought in from a spreadsheet in one go, so that it can be taken back in one go: numbers,
-- and which change of which case came with it. The file itself is kept nowhere.

CREATE TABLE imports (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    cases INTEGER NOT NULL,
    people INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    tasks INTEGER NOT NULL,
    taken_back_at TEXT,
    taken_back_by TEXT
) STRICT;
CREATE TABLE import_parts (
    import_id TEXT NOT NULL REFERENCES imports (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    change_id TEXT NOT NULL,
    is_new INTEGER NOT NULL,
    PRIMARY KEY (import_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_parts_by_case ON import_parts (case_id);
