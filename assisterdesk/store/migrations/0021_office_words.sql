-- Words the office added to the dictionaries its texts are checked with. The word is sealed under the
-- office's own key; one that was taken back stays.

CREATE TABLE office_words (
    id TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    sealed BLOB NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    taken_back_at TEXT
) STRICT, WITHOUT ROWID;
