-- Whether a person may read a case is asked by person and case, which is the table's own order: one
-- person's grants lie together. The index by case is for everyone who may see one case, and must
-- not look like the better way to ask for both.

DROP INDEX grants_by_case;
CREATE INDEX grants_by_case ON grants (case_id, level, since, until);
