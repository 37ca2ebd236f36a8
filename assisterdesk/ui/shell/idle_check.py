"""Has the store read while nobody is at the desk, and stops at the first key or move."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from assisterdesk.basics.errors import AssisterDeskError, Cancelled
from assisterdesk.ui.background import Background
from assisterdesk.ui.shell.inactivity import Inactivity

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

#: seconds without a sign of life until it begins; well before the window locks
QUIET_S = 120.0
_LOOK_MS = 1000


class IdleCheck(QObject):
    """One piece after the other on a thread of its own; the window is never waited for."""

    def __init__(
        self, inactivity: Inactivity, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._inactivity = inactivity
        self._background = background
        self._session: Session | None = None
        self._stop: threading.Event | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, session: "Session") -> None:
        self._session = session
        self._timer.start()

    def stop(self) -> None:
        """Nothing further begins, and what runs gives way at once."""
        self._session = None
        self._timer.stop()
        self._give_way()

    @property
    def is_reading(self) -> bool:
        return self._stop is not None

    def look(self) -> None:
        """Once a second: is it quiet?"""
        if self._inactivity.quiet_s() < QUIET_S:
            self._give_way()
        elif self._stop is None:
            self._step()

    def _step(self) -> None:
        session = self._session
        if session is None:
            return
        from assisterdesk.actions.idle_check import idle_step

        self._stop = stop = threading.Event()

        def progress(_: float) -> None:
            if stop.is_set():
                raise Cancelled("Somebody is back.")

        def read() -> bool:
            try:
                return idle_step(session, progress)
            except Cancelled:
                return False

        self._background.run(
            self, read, lambda over: self._read(session, stop, over), self._failed, lane="free"
        )

    def _read(self, session: "Session", stop: threading.Event, over: bool) -> None:
        self._stop = None
        if over and session is self._session:
            self._timer.stop()  # until the next sign-in: sessions are shorter than a day
        elif not stop.is_set():
            self.look()

    def _failed(self, error: AssisterDeskError) -> None:
        """The disk does not answer or the store was closed: tried again after the next sign-in."""
        self._stop = None
        self._timer.stop()

    def _give_way(self) -> None:
        if self._stop is not None:
            self._stop.set()
