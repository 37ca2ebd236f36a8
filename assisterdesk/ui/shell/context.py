"""The window as the screens see it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import AssisterDeskError, Refused
from assisterdesk.ui.background import Background
from assisterdesk.ui.exits.doors import Exits
from assisterdesk.ui.shell.frame import Frame
from assisterdesk.ui.shell.own_settings import follow
from assisterdesk.ui.shell.screen import Leaves, Verb
from assisterdesk.ui.theme.roles import Tone

if TYPE_CHECKING:
    from assisterdesk.actions.program import Program, Session
    from assisterdesk.basics.ids import CaseId
    from assisterdesk.settings.own import OwnSettings


class WindowContext:
    """Fulfils `screen.ScreenContext`."""

    def __init__(self, window: Frame, names_hidden_changed: SignalInstance) -> None:
        self._window = window
        self._names_hidden_changed = names_hidden_changed

    @property
    def program(self) -> "Program":
        return self._window.program

    @property
    def session(self) -> "Session":
        session = self._window.session
        if session is None:
            raise Refused("AssisterDesk is locked. Sign in to go on.")
        return session

    @property
    def signed_in(self) -> bool:
        return self._window.session is not None

    @property
    def background(self) -> Background:
        return self._window.background

    @property
    def exits(self) -> Exits:
        return self._window.exits

    @property
    def leaving(self) -> Leaves:
        return self._window.leaving

    @property
    def names_hidden(self) -> bool:
        return self._window.names_hidden

    @property
    def names_hidden_changed(self) -> SignalInstance:
        return self._names_hidden_changed

    def navigate(self, screen_id: str, **params: str) -> None:
        self._window.navigate(screen_id, **params)

    def enter(self, session: "Session") -> None:
        self._window.enter(session)

    def lock(self) -> None:
        self._window.lock()

    def when_closed(self, then: Callable[[], None]) -> None:
        self._window.when_closed(then)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        self._window.notify(text, undo)

    def say(self, what: AssisterDeskError | str, tone: Tone = Tone.ATTENTION) -> None:
        self._window.say(what, tone)

    def add_verb(self, owner: QWidget, verb: Verb) -> None:
        self._window.add_verb(owner, verb)

    def before_lock(self, owner: QWidget, hook: Callable[[], None]) -> None:
        self._window.before_lock(owner, hook)

    def saved(self) -> None:
        self._window.status.saved(self._window.program.now())

    def set_online(self, online: bool | None) -> None:
        self._window.status.set_online(online)

    def set_channel(self, text: str, tone: Tone) -> None:
        self._window.top_bar.show_channel(text, tone)

    def follow(self, settings: "OwnSettings") -> None:
        follow(self._window, settings)

    def opened_case(self, case: "CaseId", household: str) -> None:
        recent = self._window.recent
        if recent is not None:
            recent.opened(case, household)

    def set_count(self, screen_id: str, number: int) -> None:
        self._window.rail.set_count(screen_id, number)
