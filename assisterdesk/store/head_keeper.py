"""Keeps the head file behind the log: at most once a second, at a new epoch and at close.

Writing the head is off the path of a save: a thread of its own does it. A head that could not be
written is no loss, since an older one is still a true beginning of the log.
"""

import contextlib
import threading

from assisterdesk.basics.clock import Clock
from assisterdesk.basics.sealing import Signer
from assisterdesk.store.access_log import Tip
from assisterdesk.store.columns import moment
from assisterdesk.store.epochs import SigningKey
from assisterdesk.store.head import Head, HeadFile

_EVERY_S = 1.0


class HeadKeeper:
    """Follows the log's end while the store is open. Safe to call from any thread.

    With `suspended` nothing is written: the head on the disk contradicts the log and is the proof.
    """

    def __init__(
        self,
        file: HeadFile,
        store_id: str,
        signer: Signer,
        clock: Clock,
        key: SigningKey,
        end: Tip,
        *,
        suspended: bool,
    ) -> None:
        self._file = file
        self._store_id = store_id
        self._signer = signer
        self._clock = clock
        self._key = key
        self._end = end
        self._suspended = suspended
        self._dirty = False
        self._stopped = threading.Event()
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._thread = threading.Thread(target=self._follow, name="log head", daemon=True)

    def start(self) -> None:
        """Put the first head of this session on the disk. Raises `OSError` when it cannot be."""
        self._write(closed=False)
        self._thread.start()

    @property
    def end(self) -> Tip:
        return self._end

    def moved(self, end: Tip) -> None:
        """The log has been committed up to `end`."""
        with self._changed:
            if end.size >= self._end.size:
                self._end = end
                if not self._dirty:
                    self._dirty = True
                    self._changed.notify_all()

    def suspend(self) -> None:
        """The log no longer continues what this session knows of it: leave the head as it is."""
        with self._changed:
            self._suspended = True

    def new_epoch(self, key: SigningKey) -> None:
        with self._changed:
            self._key = key
            self._dirty = True
        self.flush()

    def flush(self) -> None:
        """Write the head now when it is behind."""
        if self._dirty:
            with contextlib.suppress(OSError):
                self._write(closed=False)

    def close(self) -> None:
        """The last head, which says that the store was closed."""
        with self._changed:
            if self._stopped.is_set():
                return
            self._stopped.set()
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()
        with contextlib.suppress(OSError):
            self._write(closed=True)

    def _follow(self) -> None:
        while True:
            with self._changed:
                while not self._dirty and not self._stopped.is_set():
                    self._changed.wait()
            if self._stopped.is_set():
                return
            self.flush()
            # asleep for the whole pause: a save is not slowed by waking this thread
            self._stopped.wait(_EVERY_S)

    def _write(self, *, closed: bool) -> None:
        with self._writing:
            with self._changed:
                self._dirty = False
                if self._suspended:
                    return
                end, key = self._end, self._key
            head = Head(
                store=self._store_id,
                size=end.size,
                hash=end.hash.hex(),
                time=moment(self._clock.now()),
                epoch=key.epoch,
                closed=closed,
            )
            try:
                self._file.write(head.signed(self._signer, key.private))
            except OSError:
                with self._changed:
                    self._dirty = not closed
                raise
