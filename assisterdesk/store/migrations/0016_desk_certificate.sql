-- The desk's certificate for mail that is carried by hand, and that its approval names it.
ALTER TABLE own_services ADD COLUMN certificate TEXT NOT NULL DEFAULT '';
ALTER TABLE own_services ADD COLUMN certificate_named TEXT NOT NULL DEFAULT '';
ALTER TABLE own_services ADD COLUMN certificate_named_by TEXT NOT NULL DEFAULT '';
ALTER TABLE own_services ADD COLUMN certificate_named_on TEXT;
