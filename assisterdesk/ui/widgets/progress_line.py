"""How far a long piece of work is, with a way to stop it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assisterdesk.basics.errors import Cancelled
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class ProgressLine(QWidget):
    """Hidden until `begin`, which gives what the work calls from its own thread."""

    _came = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._what = ""
        self._stop = threading.Event()
        self._words = Label("", "muted")
        self.stop_button = Button(tr("Stop"), "quiet", on_click=self.stop)
        self.stop_button.setObjectName(f"{name}_stop")
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.SNUG, Space.HAIR, 0, Space.HAIR)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(Glyph("clock", "text_muted"))
        lay.addWidget(self._words, 1)
        lay.addWidget(self.stop_button)
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def begin(self, what: str) -> Callable[[float], None]:
        """`what` is being done. The result is told from 0 to 1, and raises `Cancelled` once the
        person pressed Stop."""
        self._what, self._stop = what, threading.Event()
        stop, last = self._stop, -1
        self.stop_button.setEnabled(True)
        self._show(0)
        self.show()

        def told(part: float) -> None:
            nonlocal last
            if stop.is_set():
                raise Cancelled("Stopped.")
            whole = int(part * 100)
            if whole != last:
                last = whole
                self._came.emit(whole)

        return told

    def stop(self) -> None:
        self._stop.set()
        self.stop_button.setEnabled(False)
        self._words.set_text(tr("Stopping …"))

    @property
    def is_stopped(self) -> bool:
        return self._stop.is_set()

    def _show(self, percent: int) -> None:
        if not self._stop.is_set():
            self._words.set_text(
                tr("{what} {percent} %").format(what=self._what, percent=percent)
            )
            self.setAccessibleName(self._words.whole_text())
