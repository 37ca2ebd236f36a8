"""Copying: within the program at once, out of it only what the gate cleared."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.egress.cleared import Cleared
from assisterdesk.ui.background import Background
from assisterdesk.ui.exits.clipboard import DEFAULT_SECONDS, GuardedClipboard
from assisterdesk.ui.wording import seconds, tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

#: judges a text for the clipboard and logs it; raises `Refused` with the reason to show
ClearCopy = Callable[["Session", str], Cleared]


class CopyOut(QObject):
    """The copy gate of the widgets. `tell` says what was done, `warn` what was not and why."""

    def __init__(
        self,
        pasteboard: GuardedClipboard,
        background: Background,
        session: Callable[[], "Session | None"],
        clear: ClearCopy | None,
        *,
        tell: Callable[[str], object],
        warn: Callable[[AssisterDeskError | str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pasteboard = pasteboard
        self._background = background
        self._session = session
        self._clear = clear
        self._tell = tell
        self._warn = warn

    def offer(self, text: str, origin: QWidget) -> bool:
        """Keep it for pasting inside, let it out if cleared. False with nobody signed in."""
        session = self._session()
        if session is None:
            return False
        self._pasteboard.keep_inside(text)
        clear = self._clear
        if clear is None:
            self._tell(tr("Copied inside AssisterDesk only."))
            return True
        self._background.run(
            self,
            lambda: clear(session, text),
            self._let_out,
            self._kept_in,
            group="copy",
        )
        return True

    def _let_out(self, cleared: Cleared) -> None:
        self._pasteboard.put(cleared)
        left = seconds(DEFAULT_SECONDS)
        self._tell(tr("Copied. The clipboard is emptied in {left}.").format(left=left))

    def _kept_in(self, error: AssisterDeskError) -> None:
        kept = tr("You can paste it inside AssisterDesk, but it was not put on the clipboard.")
        self._warn(f"{error.text} {kept}")
