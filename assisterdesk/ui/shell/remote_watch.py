"""Tells whether somebody works on this computer from afar, and locks where that is refused (M4)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from assisterdesk.actions import remote
from assisterdesk.basics.errors import AssisterDeskError, NotAllowed
from assisterdesk.ui.background import Background

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

#: how often the system is asked, in ms: a session can be taken over from afar while it is open
EVERY_MS = 15_000


class RemoteWatch(QObject):
    """`show` gets the words, "" when somebody sits here; `lock` is called with why."""

    def __init__(
        self,
        background: Background,
        session: "Callable[[], Session | None]",
        show: Callable[[str], None],
        lock: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._session = session
        self._show = show
        self._lock = lock
        self._known = ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Somebody signed in, which was written down already."""
        session = self._session()
        self._known = session.program.remote() if session else ""
        self._show(self._known)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._show("")

    def look(self) -> None:
        session = self._session()
        if session is None:
            return
        known = self._known
        self._background.run(
            self, lambda: remote.look_again(session, known), self._told, self._refused
        )

    def _told(self, how: str) -> None:
        self._known = how
        self._show(how)

    def _refused(self, error: AssisterDeskError) -> None:
        if isinstance(error, NotAllowed):
            self._lock(error.text)
