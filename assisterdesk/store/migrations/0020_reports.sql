-- What was done in a time is counted along its days; activities of the office that are in no case.

CREATE INDEX cases_by_opening ON cases (opened_at);
CREATE INDEX changes_of_closing ON changes (at) WHERE verb = 'case closed';
CREATE INDEX submissions_by_sending ON submissions (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX contacts_by_time ON contacts (at);
CREATE INDEX tasks_by_doing ON tasks (done_at) WHERE done_at IS NOT NULL;

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
