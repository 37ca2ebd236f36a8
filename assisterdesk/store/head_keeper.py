"""Keeps the head file behind the log: at most once a second, at a new epoch and at close.

Writing the head is off the path of a save: a thread of its own does it. A head that could not be
written is no loss, since an older one is still a true beginning of the log.
"""

import contextlib
import threading
import time
from collections.abc import Callable

from assisterdesk.access.credentials import Anchor
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.sealing import Signer
from assisterdesk.store.access_log import Tip
from assisterdesk.store.anchors import KeptAnchor
from assisterdesk.store.columns import moment
from assisterdesk.store.epochs import SigningKey
from assisterdesk.store.head import Head, HeadFile

_EVERY_S = 1.0
#: seconds between two anchors outside, and how long a lock waits for the last
_ANCHOR_EVERY_S, _PATIENCE_S = 300.0, 3.0


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
        outside: KeptAnchor | None = None,
        fits: Callable[[Anchor], bool] = lambda _: True,
        mark: Callable[[], str] = lambda: "",
    ) -> None:
        """`outside` is asked once whether it `fits` the log; where it does not, it is left as it
        is: it is the proof. `mark` is asked for the file's once it is closed."""
        self._file = file
        self._store_id = store_id
        self._signer = signer
        self._clock = clock
        self._key = key
        self._end = end
        self._suspended = suspended
        self._outside = outside
        self._fits = fits
        self._mark = mark
        self._pages = ""
        self._begun_s = 0.0
        self._is_looked_at = False
        self._anchoring = threading.Lock()
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
        with self._changed:
            suspended = self._suspended
        self._pages = "" if suspended else self._mark()
        with contextlib.suppress(OSError):
            self._write(closed=True)
        if self._outside is not None:
            self._begin_anchor().join(_PATIENCE_S)

    def _begin_anchor(self) -> threading.Thread:
        """On a thread of its own: the desktop may take its time or not answer at all, which must
        hold up neither the head nor a lock."""
        self._begun_s = time.monotonic()
        anchoring = threading.Thread(target=self._anchor_quietly, name="log anchor", daemon=True)
        anchoring.start()
        return anchoring

    def _anchor_quietly(self) -> None:
        with contextlib.suppress(AssisterDeskError):
            self._anchor()

    def _anchor(self) -> None:
        """Tell the end outside of the store."""
        with self._anchoring:
            with self._changed:
                outside, end, suspended = self._outside, self._end, self._suspended
            if outside is None or suspended:
                return
            if not self._is_looked_at:
                former = outside.read()
                if former is not None and not self._fits(former):
                    self._outside = None
                    return
            self._is_looked_at = True
            outside.write(end, moment(self._clock.now()), self._pages)

    def _follow(self) -> None:
        self._begin_anchor()
        while True:
            with self._changed:
                while not self._dirty and not self._stopped.is_set():
                    self._changed.wait()
            if self._stopped.is_set():
                return
            self.flush()
            if time.monotonic() - self._begun_s > _ANCHOR_EVERY_S:
                self._begin_anchor()
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
                pages=self._pages,
            )
            try:
                self._file.write(head.signed(self._signer, key.private))
            except OSError:
                with self._changed:
                    self._dirty = not closed
                raise
