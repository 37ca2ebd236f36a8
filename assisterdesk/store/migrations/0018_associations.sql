-- Agent of record and case association: what lists ask for as columns, free words sealed under the
-- case's data key.

CREATE TABLE associations (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    program TEXT NOT NULL,
    carrier TEXT NOT NULL,
    plan_year INTEGER,
    applied_on TEXT,
    enrolled_on TEXT,
    asked_on TEXT,
    confirmed_on TEXT,
    pay_expected_on TEXT,
    paid_on TEXT,
    paid_cents INTEGER,
    clock TEXT NOT NULL,
    due TEXT,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX associations_by_case ON associations (case_id);
CREATE INDEX associations_by_due ON associations (coalesce(due, '9999-12-31'), id);
