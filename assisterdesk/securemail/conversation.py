"""The conversation with a desk that a further message goes on with."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """`message_id` names its newest mail, the desk's or one's own; `last_at` is when that came or
    went. `same_case`: it is about the case in hand."""

    message_id: str
    last_at: datetime
    same_case: bool
