-- What comes back from a desk, and when a submission may be tried again.

-- html: the harmless form of a mail in HTML, sealed like its text; notice: the desk's words are not
-- in it but behind it; left_behind: attachments that stayed in the mailbox
ALTER TABLE messages ADD COLUMN sealed_html BLOB;
ALTER TABLE messages ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN notice INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN left_behind INTEGER NOT NULL DEFAULT 0;

-- what came from outside is only looked at in the window until a person releases it
ALTER TABLE documents ADD COLUMN quarantined INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN came_with TEXT NOT NULL DEFAULT '';

-- the Message-ID of the desk's newest reply, with which a follow-up goes on
ALTER TABLE submissions ADD COLUMN answer_id TEXT NOT NULL DEFAULT '';
-- the mail server asked to wait until then
ALTER TABLE submissions ADD COLUMN not_before TEXT;
