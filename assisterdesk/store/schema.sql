CREATE TABLE access_decisions (
    n INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    seat TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL,
    approves INTEGER NOT NULL,
    flag TEXT NOT NULL,
    words TEXT NOT NULL,
    elsewhere INTEGER NOT NULL
) STRICT;

CREATE INDEX access_decisions_by_request ON access_decisions (request_id, n);

CREATE TRIGGER access_decisions_no_delete BEFORE DELETE ON access_decisions
BEGIN SELECT RAISE(ABORT, 'access_decisions is append-only'); END;

CREATE TRIGGER access_decisions_no_update BEFORE UPDATE ON access_decisions
BEGIN SELECT RAISE(ABORT, 'access_decisions is append-only'); END;

CREATE TABLE access_letters (
    n INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    to_staff TEXT NOT NULL,
    seat TEXT NOT NULL,
    at TEXT NOT NULL,
    secret_hash BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE access_log (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    payload TEXT,
    payload_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    case_id TEXT GENERATED ALWAYS AS (payload ->> '$.case') VIRTUAL
, people TEXT GENERATED ALWAYS AS (payload ->> '$.people') VIRTUAL) STRICT;

CREATE INDEX access_log_by_case ON access_log (case_id, seq) WHERE case_id IS NOT NULL;

CREATE INDEX access_log_by_people ON access_log (seq, people) WHERE people <> '[]';

CREATE INDEX access_log_clock ON access_log (seq)
WHERE payload ->> '$.action' = 'clock went backwards';

CREATE INDEX access_log_lists ON access_log (seq) WHERE payload ->> '$.action' = 'case list shown';

CREATE TRIGGER access_log_no_delete BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END;

CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log
WHEN NOT (
    NEW.payload IS NULL
    AND NEW.seq IS OLD.seq AND NEW.at IS OLD.at
    AND NEW.payload_hash IS OLD.payload_hash AND NEW.hash IS OLD.hash
    AND EXISTS (SELECT 1 FROM log_cuts c WHERE OLD.seq BETWEEN c.first AND c.last)
)
BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END;

CREATE TABLE access_requests (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_id TEXT NOT NULL,
    case_id TEXT,
    owner_id TEXT,
    level INTEGER NOT NULL,
    reason TEXT NOT NULL,
    purpose TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    until TEXT NOT NULL,
    break_glass INTEGER NOT NULL,
    state TEXT NOT NULL,
    seen_by TEXT,
    seen_at TEXT,
    seen_words TEXT NOT NULL DEFAULT '',
    CHECK ((case_id IS NULL) <> (owner_id IS NULL))
) STRICT;

CREATE INDEX access_requests_by_state ON access_requests (state, n);

CREATE TRIGGER access_requests_no_delete BEFORE DELETE ON access_requests
BEGIN SELECT RAISE(ABORT, 'access_requests is append-only'); END;

CREATE TABLE activities (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    on_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    attended INTEGER,
    text TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL,
    taken_back INTEGER NOT NULL
) STRICT;

CREATE INDEX activities_by_day ON activities (on_day);

CREATE TABLE approver_cards (
    staff_id TEXT NOT NULL,
    slot TEXT NOT NULL,
    store TEXT NOT NULL,
    label TEXT NOT NULL,
    public BLOB NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (staff_id, slot)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE begun_replies (
    id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL,
    submission_id TEXT NOT NULL,
    in_reply_to TEXT NOT NULL,
    subject TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ref_id TEXT,
    ref_key TEXT,
    created_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX begun_replies_of ON begun_replies (staff_id, begun_at);

CREATE TABLE case_keys (
    case_id TEXT PRIMARY KEY REFERENCES cases (id),
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE caseload_grants (
    staff_id TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    basis TEXT NOT NULL,
    level INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (staff_id, owner_id, basis)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    household TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    topic TEXT NOT NULL,
    language TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    sought TEXT NOT NULL
) STRICT;

CREATE INDEX cases_by_change ON cases (changed_at, id);

CREATE INDEX cases_by_opening ON cases (opened_at);

CREATE INDEX cases_by_owner ON cases (owner, state);

CREATE INDEX cases_by_state ON cases (state, id);

CREATE TABLE changes (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    stamp TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    device TEXT NOT NULL,
    case_id TEXT,
    verb TEXT NOT NULL,
    payload BLOB,
    payload_hash BLOB NOT NULL
) STRICT;

CREATE INDEX changes_by_case ON changes (case_id, n);

CREATE INDEX changes_of_closing ON changes (at) WHERE verb = 'case closed';

CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes
BEGIN SELECT RAISE(ABORT, 'changes is append-only'); END;

CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes
WHEN NOT (
    NEW.payload IS NULL
    AND NEW.n IS OLD.n AND NEW.id IS OLD.id AND NEW.stamp IS OLD.stamp AND NEW.at IS OLD.at
    AND NEW.who IS OLD.who AND NEW.device IS OLD.device AND NEW.case_id IS OLD.case_id
    AND NEW.verb IS OLD.verb AND NEW.payload_hash IS OLD.payload_hash
    AND EXISTS (SELECT 1 FROM tombstones t WHERE t.case_id = OLD.case_id)
)
BEGIN SELECT RAISE(ABORT, 'changes is append-only'); END;

CREATE TABLE channel_steps (
    n INTEGER PRIMARY KEY,
    staff_id TEXT NOT NULL,
    desk TEXT NOT NULL,
    state TEXT NOT NULL,
    since TEXT,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER channel_steps_no_delete BEFORE DELETE ON channel_steps
BEGIN SELECT RAISE(ABORT, 'channel_steps is append-only'); END;

CREATE TRIGGER channel_steps_no_update BEFORE UPDATE ON channel_steps
BEGIN SELECT RAISE(ABORT, 'channel_steps is append-only'); END;

CREATE TABLE channels (
    staff_id TEXT NOT NULL,
    desk TEXT NOT NULL,
    state TEXT NOT NULL,
    since TEXT,
    requested_at TEXT,
    invited_at TEXT,
    link TEXT NOT NULL,
    link_host TEXT NOT NULL, request_message_id TEXT NOT NULL DEFAULT '', confirmed_host TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (staff_id, desk)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX contacts_by_time ON contacts (at);

CREATE TABLE document_contents (
    n INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE REFERENCES documents (id),
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL
, quarantined INTEGER NOT NULL DEFAULT 0, came_with TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX documents_by_case ON documents (case_id, added_at);

CREATE TABLE drafts (
    owner TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (owner, case_id, kind)
) STRICT;

CREATE TABLE filed (
    staff_id TEXT NOT NULL,
    server_id_hash TEXT NOT NULL,
    PRIMARY KEY (staff_id, server_id_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_filled INTEGER NOT NULL,
    words INTEGER NOT NULL
) STRICT;

CREATE TABLE "found" (
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

CREATE TABLE grants (
    staff_id TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    basis TEXT NOT NULL,
    level INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (staff_id, case_id, basis)
) STRICT, WITHOUT ROWID;

CREATE INDEX grants_by_case ON grants (case_id, level, since, until);

CREATE TABLE identifiers (
    value TEXT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    PRIMARY KEY (value, kind, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX identifiers_by_case ON identifiers (case_id);

CREATE INDEX identifiers_by_person ON identifiers (person_id);

CREATE TABLE import_parts (
    import_id TEXT NOT NULL REFERENCES imports (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    change_id TEXT NOT NULL,
    is_new INTEGER NOT NULL,
    PRIMARY KEY (import_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_parts_by_case ON import_parts (case_id);

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

CREATE TABLE job_reviews (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_id TEXT NOT NULL,
    event TEXT NOT NULL,
    at TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    ended INTEGER NOT NULL,
    closed_at TEXT,
    closed_by TEXT,
    gave_back INTEGER NOT NULL DEFAULT 0,
    flagged INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX job_reviews_open ON job_reviews (staff_id, n) WHERE closed_at IS NULL;

CREATE TRIGGER job_reviews_no_delete BEFORE DELETE ON job_reviews
BEGIN SELECT RAISE(ABORT, 'job_reviews is append-only'); END;

CREATE TABLE log_cuts (
    n INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    policy INTEGER NOT NULL,
    kept_years INTEGER NOT NULL,
    digest BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    signature BLOB NOT NULL,
    CHECK (first <= last)
) STRICT;

CREATE TRIGGER log_cuts_no_delete BEFORE DELETE ON log_cuts
BEGIN SELECT RAISE(ABORT, 'log_cuts is append-only'); END;

CREATE TRIGGER log_cuts_no_update BEFORE UPDATE ON log_cuts
BEGIN SELECT RAISE(ABORT, 'log_cuts is append-only'); END;

CREATE TABLE log_epochs (
    epoch INTEGER PRIMARY KEY,
    public BLOB NOT NULL,
    size INTEGER NOT NULL,
    head BLOB NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    voucher BLOB NOT NULL
) STRICT;

CREATE TRIGGER log_epochs_no_delete BEFORE DELETE ON log_epochs
BEGIN SELECT RAISE(ABORT, 'log_epochs is append-only'); END;

CREATE TRIGGER log_epochs_no_update BEFORE UPDATE ON log_epochs
BEGIN SELECT RAISE(ABORT, 'log_epochs is append-only'); END;

CREATE TABLE log_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch INTEGER NOT NULL,
    private BLOB NOT NULL
) STRICT;

CREATE TABLE log_reviews (
    n INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES access_log (seq),
    judgement TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX log_reviews_by_entry ON log_reviews (seq, n);

CREATE TRIGGER log_reviews_no_delete BEFORE DELETE ON log_reviews
BEGIN SELECT RAISE(ABORT, 'log_reviews is append-only'); END;

CREATE TRIGGER log_reviews_no_update BEFORE UPDATE ON log_reviews
BEGIN SELECT RAISE(ABORT, 'log_reviews is append-only'); END;

CREATE TABLE mail_accounts (
    staff_id TEXT PRIMARY KEY,
    endpoint TEXT NOT NULL,
    address TEXT NOT NULL,
    username TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    trigger_value TEXT NOT NULL,
    auth TEXT NOT NULL,
    authority_pem TEXT NOT NULL,
    sealed_secret BLOB NOT NULL
, kind TEXT NOT NULL DEFAULT 'exchange', client_id TEXT NOT NULL DEFAULT '', tenant TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;

CREATE TABLE mail_cursors (
    staff_id TEXT PRIMARY KEY,
    cursor TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    submission_id TEXT REFERENCES submissions (id),
    received_at TEXT NOT NULL,
    filed_at TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    sealed BLOB NOT NULL
, sealed_html BLOB, message_id TEXT NOT NULL DEFAULT '', notice INTEGER NOT NULL DEFAULT 0, left_behind INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX messages_by_case ON messages (case_id, received_at);

CREATE TABLE name_words (
    word TEXT PRIMARY KEY,
    cases INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE not_personal (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    category TEXT NOT NULL,
    sealed BLOB NOT NULL,
    why TEXT NOT NULL,
    taught_by TEXT NOT NULL,
    taught_at TEXT NOT NULL,
    revoked_by TEXT,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX not_personal_in_force ON not_personal (hash) WHERE revoked_at IS NULL;

CREATE TABLE note_versions (
    note_id TEXT NOT NULL REFERENCES notes (id),
    version INTEGER NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (note_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER note_versions_no_delete BEFORE DELETE ON note_versions
WHEN NOT EXISTS (
    SELECT 1 FROM notes o JOIN tombstones t ON t.case_id = o.case_id WHERE o.id = OLD.note_id
)
BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;

CREATE TRIGGER note_versions_no_update BEFORE UPDATE ON note_versions
BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;

CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    at TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX notes_by_case ON notes (case_id, at);

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    practice INTEGER NOT NULL
) STRICT;

CREATE TABLE office_words (
    id TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    sealed BLOB NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    taken_back_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE own_services (
    desk TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    since TEXT,
    vendor TEXT NOT NULL,
    method TEXT NOT NULL,
    approver TEXT NOT NULL,
    approved_on TEXT,
    evidence TEXT NOT NULL
, certificate TEXT NOT NULL DEFAULT '', certificate_named TEXT NOT NULL DEFAULT '', certificate_named_by TEXT NOT NULL DEFAULT '', certificate_named_on TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    relation TEXT NOT NULL,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    middle TEXT NOT NULL,
    suffix TEXT NOT NULL,
    other_names TEXT NOT NULL,
    birthdate TEXT,
    ssn TEXT NOT NULL,
    phones TEXT NOT NULL,
    emails TEXT NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    zip TEXT NOT NULL,
    ids TEXT NOT NULL,
    language TEXT NOT NULL,
    interpreter INTEGER NOT NULL,
    newborn INTEGER NOT NULL
, preferred_contact TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX people_by_case ON people (case_id, n, id);

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

CREATE TRIGGER privacy_letters_no_delete BEFORE DELETE ON privacy_letters
BEGIN SELECT RAISE(ABORT, 'privacy_letters is append-only'); END;

CREATE TRIGGER privacy_letters_no_update BEFORE UPDATE ON privacy_letters
BEGIN SELECT RAISE(ABORT, 'privacy_letters is append-only'); END;

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

CREATE TRIGGER privacy_steps_no_delete BEFORE DELETE ON privacy_steps
BEGIN SELECT RAISE(ABORT, 'privacy_steps is append-only'); END;

CREATE TRIGGER privacy_steps_no_update BEFORE UPDATE ON privacy_steps
BEGIN SELECT RAISE(ABORT, 'privacy_steps is append-only'); END;

CREATE TABLE privacy_versions (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    kept_at TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX privacy_versions_by_kind ON privacy_versions (kind, version, n);

CREATE TRIGGER privacy_versions_no_delete BEFORE DELETE ON privacy_versions
BEGIN SELECT RAISE(ABORT, 'privacy_versions is append-only'); END;

CREATE TRIGGER privacy_versions_no_update BEFORE UPDATE ON privacy_versions
BEGIN SELECT RAISE(ABORT, 'privacy_versions is append-only'); END;

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

CREATE TABLE proofs (
    n INTEGER PRIMARY KEY,
    staff_id TEXT NOT NULL,
    on_day TEXT NOT NULL,
    arrived_encrypted INTEGER NOT NULL,
    account_hash TEXT NOT NULL
) STRICT;

CREATE INDEX proofs_by_staff ON proofs (staff_id, n);

CREATE TRIGGER proofs_no_delete BEFORE DELETE ON proofs
BEGIN SELECT RAISE(ABORT, 'proofs is append-only'); END;

CREATE TRIGGER proofs_no_update BEFORE UPDATE ON proofs
BEGIN SELECT RAISE(ABORT, 'proofs is append-only'); END;

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

CREATE INDEX same_people_by_other ON same_people (other_id);

CREATE INDEX same_people_by_other_case ON same_people (other_case);

CREATE INDEX same_people_by_person ON same_people (person_id);

CREATE TABLE settings (
    staff_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (staff_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    roles TEXT NOT NULL,
    assister_id TEXT NOT NULL,
    npn TEXT NOT NULL,
    admin_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    active INTEGER NOT NULL,
    trained_on TEXT,
    certified_until TEXT
) STRICT;

CREATE TABLE store (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    office_key BLOB NOT NULL
) STRICT;

CREATE TABLE submission_contents (
    n INTEGER PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submissions (id),
    content_hash TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (submission_id, content_hash)
) STRICT;

CREATE TRIGGER submission_contents_no_delete BEFORE DELETE ON submission_contents
WHEN NOT EXISTS (
    SELECT 1 FROM submissions o JOIN tombstones t ON t.case_id = o.case_id
    WHERE o.id = OLD.submission_id
)
BEGIN SELECT RAISE(ABORT, 'submission_contents is append-only'); END;

CREATE TRIGGER submission_contents_no_update BEFORE UPDATE ON submission_contents
BEGIN SELECT RAISE(ABORT, 'submission_contents is append-only'); END;

CREATE TABLE submission_steps (
    n INTEGER PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submissions (id),
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    attached INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    problem TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL
) STRICT;

CREATE INDEX submission_steps_by_submission ON submission_steps (submission_id, n);

CREATE TRIGGER submission_steps_no_delete BEFORE DELETE ON submission_steps
WHEN NOT EXISTS (
    SELECT 1 FROM submissions o JOIN tombstones t ON t.case_id = o.case_id
    WHERE o.id = OLD.submission_id
)
BEGIN SELECT RAISE(ABORT, 'submission_steps is append-only'); END;

CREATE TRIGGER submission_steps_no_update BEFORE UPDATE ON submission_steps
BEGIN SELECT RAISE(ABORT, 'submission_steps is append-only'); END;

CREATE TABLE submissions (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    case_type TEXT NOT NULL,
    title TEXT NOT NULL,
    desk TEXT NOT NULL,
    route TEXT NOT NULL,
    reference TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    created_at TEXT NOT NULL,
    state TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    documents TEXT NOT NULL,
    draft_id TEXT NOT NULL,
    draft_key TEXT NOT NULL,
    attached INTEGER NOT NULL,
    sent_at TEXT,
    reply_due TEXT,
    message_id TEXT NOT NULL,
    evidence TEXT NOT NULL,
    problem TEXT NOT NULL
, answer_id TEXT NOT NULL DEFAULT '', not_before TEXT) STRICT;

CREATE INDEX submissions_by_case ON submissions (case_id, created_at);

CREATE INDEX submissions_by_message ON submissions (message_id) WHERE message_id <> '';

CREATE INDEX submissions_by_sending ON submissions (sent_at) WHERE sent_at IS NOT NULL;

CREATE INDEX submissions_by_staff ON submissions (by_staff, state, changed_at);

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
, clock TEXT NOT NULL DEFAULT '', started_on TEXT) STRICT;

CREATE INDEX tasks_by_case ON tasks (case_id);

CREATE INDEX tasks_by_doing ON tasks (done_at) WHERE done_at IS NOT NULL;

CREATE INDEX tasks_by_owner ON tasks (owner, due) WHERE done_at IS NULL AND due IS NOT NULL;

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

CREATE TRIGGER tombstones_no_delete BEFORE DELETE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones is append-only'); END;

CREATE TRIGGER tombstones_no_update BEFORE UPDATE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones is append-only'); END;

CREATE TABLE waiting_mail (
    staff_id TEXT NOT NULL,
    server_id_hash TEXT NOT NULL,
    ref_id TEXT NOT NULL,
    ref_key TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    received_at TEXT,
    PRIMARY KEY (staff_id, server_id_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawn (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    at TEXT NOT NULL,
    by_staff TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX withdrawn_by_case ON withdrawn (case_id);

CREATE VIRTUAL TABLE word_index USING fts5 (
    viewers, names, titles, around,
    content = '', contentless_delete = 1, detail = column, prefix = '2 3', tokenize = 'ascii'
);

CREATE TABLE 'word_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'word_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'word_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'word_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

