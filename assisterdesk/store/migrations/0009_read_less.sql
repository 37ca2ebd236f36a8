-- Every page is decrypted when it is read: what lists and searches ask of each row is in an index.

DROP INDEX grants_by_case;
CREATE INDEX grants_by_case ON grants (case_id, staff_id, level, since, until);

DROP INDEX people_by_case;
CREATE INDEX people_by_case ON people (case_id, n, id);
