-- What each person chose for the program; a name without a row has its default.

CREATE TABLE settings (
    staff_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (staff_id, name)
) STRICT, WITHOUT ROWID;
