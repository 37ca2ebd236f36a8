"""The only way off the UI thread and back: one lane for the store, a pool for the rest."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from assisterdesk.basics.errors import AssisterDeskError, Cancelled

T = TypeVar("T")
Lane = Literal["store", "free"]
#: threads of the free lane: transports wait rather than compute
FREE_THREADS = 4


@dataclass(slots=True, eq=False)
class _Job(Generic[T]):
    """One piece of work. Everything that may hold a widget is let go of on the UI thread only."""

    owner: QObject | None
    work: Callable[[], T] | None
    done: Callable[[T], None] | None
    failed: Callable[[AssisterDeskError], None] | None
    group: tuple[int, str] | None
    must_finish: bool
    #: written on the UI thread, glanced at by the worker before it starts
    stale: bool = False
    started: bool = False
    value: T | None = None
    error: BaseException | None = field(default=None, repr=False)

    def let_go(self) -> None:
        self.owner = self.work = self.done = self.failed = self.value = self.error = None


class Background(QObject):
    """Runs blocking work elsewhere and brings the answer home to its owner, if it still lives.

    `crash` gets what is neither an answer nor one of our errors: a bug, for the one crash page.
    `say` gets an error nobody took with `failed`.
    """

    idle = Signal()
    _arrived = Signal(object)

    def __init__(
        self,
        crash: Callable[[BaseException], None],
        say: Callable[[AssisterDeskError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._crash = crash
        self._say = say
        self._jobs: set[_Job[object]] = set()
        self._futures: dict[_Job[object], Future[None]] = {}
        self._newest: dict[tuple[int, str], _Job[object]] = {}
        self._waiting: list[Callable[[], None]] = []
        self._closed = False
        self._lanes: dict[str, ThreadPoolExecutor] = {
            "store": ThreadPoolExecutor(1, thread_name_prefix="store"),
            "free": ThreadPoolExecutor(FREE_THREADS, thread_name_prefix="free"),
        }
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        lane: Lane = "store",
        group: str | None = None,
        must_finish: bool = False,
    ) -> None:
        """Run `work` off the UI thread, then `done(result)` or `failed(error)` on it.

        Nothing is delivered when `owner` is gone by then or a newer job of the same `group` and
        owner was started. `must_finish`: a write that is carried out even when the window locks
        meanwhile. Call it on the UI thread only; after `close` it does nothing.
        """
        if self._closed:
            return
        key = (id(owner), group) if group is not None else None
        job: _Job[T] = _Job(owner, work, done, failed, key, must_finish)
        held: _Job[object] = job  # type: ignore[assignment]  # the set holds jobs of any result
        if key is not None:
            older = self._newest.get(key)
            if older is not None and not older.must_finish:
                older.stale = True
            self._newest[key] = held
        self._jobs.add(held)
        self._futures[held] = self._lanes[lane].submit(self._work, held)

    def _work(self, job: "_Job[object]") -> None:
        """On a worker. Leaves no reference of its own to what the job holds."""
        if not job.stale and job.work is not None:
            job.started = True
            try:
                job.value = job.work()
            except BaseException as error:  # noqa: BLE001 - handed to the UI thread, told apart there
                job.error = error
        self._arrived.emit(job)

    def _deliver(self, job: "_Job[object]") -> None:
        if job not in self._jobs:
            return
        self._jobs.discard(job)
        self._futures.pop(job, None)
        superseded = job.stale
        if job.group is not None:
            superseded = superseded or self._newest.get(job.group) is not job
            if self._newest.get(job.group) is job:
                del self._newest[job.group]
        owner, done, failed, value, error = job.owner, job.done, job.failed, job.value, job.error
        job.let_go()
        alive = owner is not None and shiboken6.isValid(owner)
        try:
            wanted = alive and not superseded
            self._hand_over(wanted, job.must_finish, done, failed, value, error)
        finally:
            if not self._jobs:
                self._tell_idle()

    def _hand_over(
        self,
        wanted: bool,
        must_finish: bool,
        done: Callable[[object], None] | None,
        failed: Callable[[AssisterDeskError], None] | None,
        value: object,
        error: BaseException | None,
    ) -> None:
        match error:
            case None:
                if wanted and done is not None:
                    done(value)
            case Cancelled():
                return
            case AssisterDeskError():
                if wanted:
                    (failed or self._say)(error)
                elif must_finish:
                    # a write that was promised and failed is never kept quiet
                    self._say(error)
            case _:
                # a bug is a bug even when nobody waits for the answer
                self._crash(error)

    def _tell_idle(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
        self.idle.emit()

    def is_busy(self) -> bool:
        return bool(self._jobs)

    def drop(self) -> None:
        """Forget every answer not home yet; work not begun is skipped unless it must finish.

        Called when the window locks: what runs comes to its end, but tells nobody.
        """
        for job in self._jobs:
            if not job.must_finish:
                job.stale = True

    def when_idle(self, then: Callable[[], None]) -> None:
        """Call `then` on the UI thread once nothing runs or waits; at once if so now."""
        if self._jobs:
            self._waiting.append(then)
        else:
            then()

    def drain(self, timeout_s: float = 30) -> bool:
        """Block until all that runs or waits is done and delivered; False when time ran out."""
        pending = list(self._futures.values())
        _done, left = wait(pending, timeout=timeout_s)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return not left

    def close(self, timeout_s: float = 30) -> bool:
        """At exit: take nothing more, skip what was not begun, wait for the rest."""
        self._closed = True
        self.drop()
        ended = self.drain(timeout_s)
        for lane in self._lanes.values():
            lane.shutdown(wait=ended, cancel_futures=True)
        return ended


def on_ui_thread() -> bool:
    """Is this the thread that widgets live on?"""
    return threading.current_thread() is threading.main_thread()
