"""One transaction as the rest of the store writes: rows and log lines together, then the head."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from assisterdesk.access.log_line import LogLine
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.sealing import Signer
from assisterdesk.store import access_log, epochs, erase
from assisterdesk.store.access_log import Appender, Tip
from assisterdesk.store.connections import Connections, Database
from assisterdesk.store.head_keeper import HeadKeeper
from assisterdesk.store.stamped import Stamped


class Transaction:
    """Open until it is left: `db` runs statements, `log` adds a line; `now` is one moment."""

    def __init__(self, db: Database, now: datetime, end: Tip, appender: Appender) -> None:
        """`end` is the log's, and moves on with every line."""
        self.db = db
        self.now = now
        self.end = end
        self._appender = appender

    def log(self, line: LogLine, cases: tuple[CaseId, ...] = ()) -> None:
        self.end = self._appender.append(self.db, self.end, line, self.now, cases)


class Writing:
    """Makes transactions; whatever was logged in one is followed by the head once committed."""

    def __init__(
        self,
        connections: Connections,
        store_id: str,
        device: str,
        clock: Clock,
        signer: Signer,
        head: HeadKeeper,
    ) -> None:
        self._connections = connections
        self._store_id = store_id
        self._appender = Appender(device)
        self._clock = clock
        self._signer = signer
        self._head = head

    def now(self) -> datetime:
        return self._clock.now()

    def erase(self, db: Database, case: CaseId, ground: str, kept: Stamped) -> None:
        """Erase a case in the transaction that `db` has open, signed by the log's key."""
        erase.erase(db, self._signer, case, ground, kept)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Committed and on the disk when left; undone by anything raised."""
        with self._connections.alone():
            with self._connections.writing() as db:
                before = self._watched_end(db)
                made = Transaction(db, self._clock.now(), before, self._appender)
                yield made
            if made.end is not before:
                self._head.moved(made.end)

    def log(self, line: LogLine) -> None:
        """One line by itself."""
        with self.transaction() as t:
            t.log(line)

    def new_epoch(self, who: StaffId) -> None:
        with self._connections.alone():
            with self.transaction() as t:
                key = epochs.begin(t.db, self._signer, self._store_id, t.end, t.now, who)
            self._head.new_epoch(key)
            # the former private half is overwritten in the file; cut it out of the WAL as well
            self._connections.forget_old_pages()

    def _watched_end(self, db: Database) -> Tip:
        """The log's end. When somebody with the key rewrote the log under us, the head that shows
        it is kept."""
        known = self._head.end
        end = access_log.tip(db, self._store_id)
        if end.hash != known.hash and (
            access_log.hash_at(db, self._store_id, known.size) != known.hash
        ):
            self._head.suspend()
        return end
