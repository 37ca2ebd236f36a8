"""The line at the bottom: network, when the work was saved, and what the clipboard still holds."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import clock, seconds, tr


class StatusLine(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, role="status")
        self.setObjectName("status_line")
        self._online: bool | None = None
        self._saved_at: datetime | None = None
        self._next_try: datetime | None = None
        self._text = Label("", "small")
        self._text.setObjectName("status_text")
        self._clipboard = Label("", "small")
        self._clipboard.setObjectName("clipboard_text")
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.WIDE, Space.HAIR, Space.WIDE, Space.HAIR)
        lay.addWidget(self._text, 1)
        lay.addWidget(self._clipboard)
        self._write()

    def set_online(self, online: bool | None, next_try: datetime | None = None) -> None:
        """None: not known, because nothing had to be sent yet. `next_try`: when it is tried again
        by itself."""
        self._online, self._next_try = online, next_try
        self._write()

    def saved(self, at: datetime) -> None:
        self._saved_at = at
        self._write()

    def clipboard_left(self, left: int) -> None:
        """Seconds until the clipboard is emptied; 0 when nothing of ours is there."""
        text = tr("Clipboard is emptied in {left}").format(left=seconds(left)) if left else ""
        self._clipboard.set_text(text)

    def relabel(self) -> None:
        """Everything in the language of now."""
        self._write()

    def forget(self) -> None:
        self._saved_at = self._next_try = None
        self._write()

    def _write(self) -> None:
        network = {
            None: tr("Works without a network"),
            True: tr("Online"),
            False: tr("Offline"),
        }[self._online]
        parts = [network]
        if self._next_try is not None:
            parts.append(tr("tries again at {time}").format(time=clock(self._next_try)))
        if self._saved_at is not None:
            parts.append(tr("all work saved {time}").format(time=clock(self._saved_at)))
        self._text.set_text(" · ".join(parts))
