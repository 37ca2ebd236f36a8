-- A save writes as few pages as it can: whoever looks for a row of `found` knows its case, so one
-- index serves for the case's rows and for the one; and a block of words fits into one page.

CREATE TABLE found_by (
    n INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    -- of the case's row: who may see it, its names, its topic and titles, as they were indexed
    viewers TEXT NOT NULL DEFAULT '',
    names TEXT NOT NULL DEFAULT '',
    titles TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, kind, record_id)
) STRICT;
INSERT INTO found_by SELECT n, case_id, kind, record_id, viewers, names, titles FROM found;
DROP TABLE found;
ALTER TABLE found_by RENAME TO found;

INSERT INTO word_index (word_index, rank) VALUES ('pgsz', 3900);
