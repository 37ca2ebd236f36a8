"""Looks after the store's backups: after somebody signed in, when they leave, and at the very end.

What is made after locking runs beside the sign-in page, so the store is free meanwhile. What was
asked for when the window closes is made once the window is gone.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from assisterdesk.actions.backup import look_after
from assisterdesk.actions.leaving import leave
from assisterdesk.basics.errors import AssisterDeskError, Cancelled
from assisterdesk.ui.background import Background

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

_FollowUp = Callable[[Callable[[float], None]], object]


class Caretaker(QObject):
    """`end_session` is the window's: it locks and keeps what is to be done afterwards."""

    _left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow_ups: deque[_FollowUp] = deque()
        self._background: Background | None = None
        self._stop = threading.Event()
        self._window_closes = False
        self._left.connect(self._after_locking)

    def watch(self, window: QObject, background: Background) -> None:
        """Before `window` closes, what runs is broken off, to be made when it is gone."""
        self._background = background
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            self._window_closes = True
            self._stop.set()
        return False

    def signed_in(self, session: "Session") -> None:
        """Make the day's backup, if one is due, or read the store now and then; it is broken off
        when the window locks."""
        if self._background is None:
            return
        self._stop = stop = threading.Event()
        self._background.run(
            self, lambda: look_after(session, _asking(stop)), _nothing, lane="free"
        )

    def locking(self) -> None:
        """The store is to be closed: whatever still copies it gives way."""
        self._stop.set()

    def end_session(self, session: "Session") -> None:
        """On the store's lane."""
        follow_up = leave(session)
        if follow_up is not None:
            self._follow_ups.append(follow_up)
            self._left.emit()

    def _after_locking(self) -> None:
        if self._background is None or self._window_closes or not self._follow_ups:
            return
        follow_up = self._follow_ups.popleft()
        self._stop = stop = threading.Event()

        def work() -> None:
            try:
                follow_up(_asking(stop))
            except Cancelled:
                self._follow_ups.append(follow_up)

        self._background.run(self, work, _nothing, lane="free", must_finish=True)

    def finish(self) -> None:
        """At the very end, with no window left: make what is still to be made."""
        while self._follow_ups:
            try:
                self._follow_ups.popleft()(_quietly)
            except AssisterDeskError:
                continue  # kept beside the store, and told on Today


def _asking(stop: threading.Event) -> Callable[[float], None]:
    def progress(_: float) -> None:
        if stop.is_set():
            raise Cancelled("The window locks.")

    return progress


def _quietly(_: float) -> None:
    """Nobody is there to be told."""


def _nothing(_: object) -> None:
    """Today shows how it went."""
