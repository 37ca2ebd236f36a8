-- A task may be a deadline: the rule that sets its day, and the day that rule counts from.

ALTER TABLE tasks ADD COLUMN clock TEXT NOT NULL DEFAULT '';
ALTER TABLE tasks ADD COLUMN started_on TEXT;
