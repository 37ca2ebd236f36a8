"""The open store's list of replies that were begun and may have left half of one behind."""

from assisterdesk.basics.ids import StaffId
from assisterdesk.securemail.begun import BegunReply
from assisterdesk.store import begun_replies
from assisterdesk.store.connections import Connections
from assisterdesk.store.transaction import Writing


class BegunLists:
    """A part of the open store, which sets what these methods use."""

    _connections: Connections
    _writing: Writing

    def begun_replies(self, staff: StaffId) -> tuple[BegunReply, ...]:
        with self._connections.reading() as db:
            return begun_replies.of(db, staff)

    def put_begun_reply(self, staff: StaffId, begun: BegunReply) -> None:
        with self._writing.transaction() as t:
            begun_replies.put(t.db, staff, begun)

    def drop_begun_reply(self, staff: StaffId, id: str) -> None:
        with self._writing.transaction() as t:
            begun_replies.drop(t.db, staff, id)
