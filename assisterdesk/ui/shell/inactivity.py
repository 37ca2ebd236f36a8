"""Notices that nobody is at the desk: counts down, then says so; also after the machine slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

DEFAULT_IDLE_S = 600.0
#: how long the warning stands before the window locks
WARN_S = 30
_TICK_MS = 1000
#: a tick that comes this much late means that the machine slept or was stopped
_SLEPT_S = 60.0

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class Inactivity(QObject):
    """`counting` gives the seconds left during the warning, and 0 when someone came back.

    `now_s` is wall-clock time in seconds: unlike a monotonic clock it goes on while the machine
    sleeps, on every system.
    """

    counting = Signal(int)
    expired = Signal()

    def __init__(
        self,
        idle_s: float = DEFAULT_IDLE_S,
        *,
        warn_s: int = WARN_S,
        now_s: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle_s = idle_s
        self._warn_s = warn_s
        self._now_s = now_s
        self._last = now_s()
        self._ticked = now_s()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def set_idle_s(self, idle_s: float) -> None:
        """Another time until it expires, counted from the last sign of life."""
        self._idle_s = idle_s

    def start(self) -> None:
        self._last = self._ticked = self._now_s()
        self._warned = False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and not self._timer.isActive():
            for window in app.topLevelWindows():
                window.installEventFilter(self)
            app.focusWindowChanged.connect(self._watch)
        self._timer.start()

    def stop(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and self._timer.isActive():
            app.focusWindowChanged.disconnect(self._watch)
            for window in app.topLevelWindows():
                window.removeEventFilter(self)
        self._timer.stop()
        self._stop_warning()

    def _watch(self, window: QWindow | None) -> None:
        """Keys, mouse and touch come to a window of the system first. A filter of the whole
        application would hear a hundred times as much: every event of every widget."""
        if window is not None:
            window.installEventFilter(self)

    def is_running(self) -> bool:
        return self._timer.isActive()

    def quiet_s(self) -> float:
        """Seconds since the last sign of life; 0 while nobody is signed in."""
        return max(0.0, self._now_s() - self._last) if self._timer.isActive() else 0.0

    def stay(self) -> None:
        """Someone is here."""
        self._last = self._now_s()
        self._stop_warning()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.stay()
        return False

    def tick(self) -> None:
        """Once a second."""
        now = self._now_s()
        slept = now - self._ticked > _SLEPT_S
        self._ticked = now
        if now < self._last:
            # the clock was set back: begin to count anew rather than wait for ever
            self._last = now
        left = self._idle_s - (now - self._last)
        if left <= 0 or slept:
            self.stop()
            self.expired.emit()
        elif left <= self._warn_s:
            self._warned = True
            self.counting.emit(max(1, round(left)))

    def _stop_warning(self) -> None:
        if self._warned:
            self._warned = False
            self.counting.emit(0)
