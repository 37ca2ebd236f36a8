"""Drafts a reply left behind: made by the server, and never marked, as the program was cut off.

Exchange makes a reply from the mail it answers and quotes it, and takes no mark of ours at that
moment. So such a draft is known by its circumstances alone, and only a person may decide about it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from assisterdesk.egress.mail import ItemRef


@dataclass(frozen=True, slots=True)
class StrayDraft:
    """`created_at` by the server's clock, None where it does not say."""

    ref: ItemRef
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Of a reply that was begun: to which mail, since when, and under what subject."""

    in_reply_to: str
    since: datetime
    subject: str


@runtime_checkable
class FindsStrays(Protocol):
    """A transport that can look for them. Reads only."""

    def strays(self, of: Circumstances) -> tuple[StrayDraft, ...]:
        """Unmarked drafts made since then that answer that mail, lie in its conversation, or bear
        that subject; newest first. Errors as in `MailTransport`."""
        ...
