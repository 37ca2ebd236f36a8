"""Collects garbage on the UI thread only, so that no worker ever destroys a widget."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 10_000
#: every sixth sweep is a full one
_FULL_EVERY = 6


class Sweeper(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sweeps = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """Turn Python's own collecting off for the process and sweep by timer instead."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()

    def sweep(self) -> None:
        self._sweeps += 1
        gc.collect(2 if self._sweeps % _FULL_EVERY == 0 else 1)
