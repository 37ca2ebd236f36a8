-- Message-ID of the request for secure email, by which the invitation that answers it is known.

ALTER TABLE channels ADD COLUMN request_message_id TEXT NOT NULL DEFAULT '';
