"""Mail of a desk that fits no case: it waits in a tray until a person files it or lays it aside."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class WaitingMail:
    """The outside of one mail, and where it lies on the server. Its text stays there until then.

    `id` is the hash of the server's id; `ref_id` and `ref_key` are the server's own.
    """

    id: str
    ref_id: str
    ref_key: str
    sender: str
    subject: str
    received_at: datetime | None
