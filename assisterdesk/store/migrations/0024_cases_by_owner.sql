-- Today asks for the person's own open cases; without this every case of the office was read for it.

CREATE INDEX cases_by_owner ON cases (owner, state);
