-- What can be found by its words: each case has one row (its names, topic and titles), and so has
-- each note, filed mail, task and contact. The words lie in `word_index` under the same number, without
-- the texts; deleting a row and merging the index (`optimize`) leaves none of them.

CREATE TABLE found (
    n INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    -- of the case's row: who may see it, its names, its topic and titles, as they were indexed
    viewers TEXT NOT NULL DEFAULT '',
    names TEXT NOT NULL DEFAULT '',
    titles TEXT NOT NULL DEFAULT '',
    UNIQUE (record_id, kind)
) STRICT;
CREATE INDEX found_by_case ON found (case_id);

-- viewers: one word for each person with a grant, so that a search narrows inside the index.
-- around: the names of the case a text belongs to. The words come folded; ascii keeps them whole.
CREATE VIRTUAL TABLE word_index USING fts5 (
    viewers, names, titles, around,
    content = '', contentless_delete = 1, detail = column, prefix = '2 3', tokenize = 'ascii'
);

-- The words of all names and in how many cases each stands: what a mistyped one is compared with.
CREATE TABLE name_words (
    word TEXT PRIMARY KEY,
    cases INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers and birthdates by which a person is found when they are typed in full.
CREATE TABLE identifiers (
    value TEXT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    PRIMARY KEY (value, kind, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifiers_by_person ON identifiers (person_id);
CREATE INDEX identifiers_by_case ON identifiers (case_id);

-- is_filled: a store from before is indexed once at its next opening. words: counts changes of
-- name_words, so that whoever keeps them in memory sees that they are old.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_filled INTEGER NOT NULL,
    words INTEGER NOT NULL
) STRICT;
INSERT INTO finding (id, is_filled, words) VALUES (1, 0, 0);

CREATE INDEX cases_by_state ON cases (state, id);
