"""What the verbs need of the store for replies that were begun; about no client."""

from typing import Protocol

from assisterdesk.basics.ids import StaffId
from assisterdesk.securemail.begun import BegunReply


class BegunReplies(Protocol):
    def begun_replies(self, staff: StaffId) -> tuple[BegunReply, ...]:
        """The person's own, oldest first."""
        ...

    def put_begun_reply(self, staff: StaffId, begun: BegunReply) -> None:
        """A new one, or the same one with what was found; returns when it is on disk."""
        ...

    def drop_begun_reply(self, staff: StaffId, id: str) -> None: ...
