-- What was decided about two records that may be of one person. The facts that a merge took over
-- are sealed under the case's key.

CREATE TABLE same_people (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    person_id TEXT NOT NULL,
    other_case TEXT NOT NULL REFERENCES cases (id),
    other_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    ended_at TEXT,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX same_people_by_case ON same_people (case_id);
CREATE INDEX same_people_by_other_case ON same_people (other_case);
CREATE INDEX same_people_by_person ON same_people (person_id);
CREATE INDEX same_people_by_other ON same_people (other_id);
