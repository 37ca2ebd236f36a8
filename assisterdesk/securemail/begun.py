"""A reply that was begun inside a conversation: kept until it is known that no half of it stays."""

from dataclasses import dataclass
from datetime import datetime

from assisterdesk.basics.ids import SubmissionId


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """Where the half-made reply lies on the server. `created_at` by the server's clock."""

    ref_id: str
    ref_key: str
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class BegunReply:
    """Committed before the server is asked to make a reply. `found`: a draft that may be its half,
    for a person to decide about; the program neither sends nor deletes it."""

    id: str
    submission: SubmissionId
    in_reply_to: str
    subject: str
    begun_at: datetime
    found: FoundDraft | None = None
