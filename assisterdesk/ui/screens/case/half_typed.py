"""A form that is half typed is kept when typing pauses, so that a lock or a crash takes nothing."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

#: typing has paused when nothing was typed for so long, in ms
PAUSE_MS = 600


class HalfTyped(QObject):
    """`keep_asked` carries the form as text whenever it changed and should be kept."""

    keep_asked = Signal(str)

    def __init__(self, read: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._kept: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self) -> None:
        """What stands in the form now is kept already, or not worth it."""
        self._kept = self._read()

    def resume(self) -> None:
        """It could not be saved: what stands in the form is to be kept again."""
        self._kept = ""
        self._timer.start()

    def typed(self, *_: object) -> None:
        """Something was typed or chosen."""
        if self._kept is not None:
            self._timer.start()

    def is_changed(self) -> bool:
        return self._kept is not None and self._read() != self._kept

    def keep(self) -> None:
        """Now, if it changed since."""
        self._timer.stop()
        if self.is_changed():
            self._kept = self._read()
            self.keep_asked.emit(self._kept)

    def end(self) -> None:
        """The form is saved or left: nothing of it is kept from now on."""
        self._timer.stop()
        self._kept = None


def as_text(values: Mapping[str, object]) -> str:
    return json.dumps(dict(values), ensure_ascii=False)


def from_text(text: str) -> dict[str, str]:
    """The values that are text; empty for what was not written by `as_text`."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(key): value for key, value in found.items() if isinstance(value, str)}
