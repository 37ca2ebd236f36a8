"""The log's end told outside of the store, and what it says when the store is held against it.

An anchor must be a beginning of the log. One that is not shows that the log was cut, rewritten or
put back to an earlier state, unless a restore that the log itself tells of came in between.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from assisterdesk.access.credentials import Anchor, Credentials
from assisterdesk.access.log_line import Action
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.store import access_log
from assisterdesk.store.access_log import Tip
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database


class KeptAnchor:
    """The newest end of one store's log, in the system's password store of this account."""

    def __init__(self, credentials: Credentials, store_id: str) -> None:
        self._credentials = credentials
        self._store = store_id

    def read(self) -> Anchor | None:
        """None when there is none, or when asking would disturb the person. Never raises."""
        offered = self._credentials.offered()
        if not offered.ready:
            return None
        with suppress(AssisterDeskError, ValueError):
            form, size, end, at, *pages = (self._credentials.get(self._name()) or "").split()
            if form == "1":
                return Anchor(
                    offered.name, self._store, int(size), end, to_moment(at), "".join(pages)
                )
        return None

    def write(self, end: Tip, at: str, pages: str) -> None:
        """What cannot be kept now is kept the next time."""
        if self._credentials.offered().ready:
            with suppress(AssisterDeskError):
                said = f"1 {end.size} {end.hash.hex()} {at} {pages}".rstrip()
                self._credentials.put(self._name(), said)

    def _name(self) -> str:
        return f"log {self._store}"


@dataclass(frozen=True, slots=True)
class Held:
    """An anchor held against the log: it fits, or a `restore` (its entry's number) came after it,
    or neither."""

    anchor: Anchor
    fits: bool
    restore: int | None = None

    @property
    def contradicts(self) -> bool:
        return not self.fits and self.restore is None


def hold(db: Database, store_id: str, anchors: Sequence[Anchor]) -> tuple[Held, ...]:
    """The anchors of this store, newest last; those of others say nothing."""
    own = sorted((a for a in anchors if a.store == store_id), key=lambda a: (a.time, a.size))
    return tuple(_held(db, store_id, anchor) for anchor in own)


def _held(db: Database, store_id: str, anchor: Anchor) -> Held:
    there = access_log.hash_at(db, store_id, anchor.size)
    if there is not None and there.hex() == anchor.hash:
        return Held(anchor, True)
    row = db.execute(
        # a restore goes back to a log of `count` entries: what was before that must still be there
        "SELECT min(seq) FROM access_log WHERE payload ->> '$.action' = ? AND at >= ?"
        " AND payload ->> '$.count' < ? AND seq > payload ->> '$.count'",
        (Action.RESTORED.value, moment(anchor.time), anchor.size),
    ).fetchone()
    return Held(anchor, False, None if row is None or row[0] is None else int(row[0]))
