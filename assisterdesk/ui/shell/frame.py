"""What the parts of the shell see of the window they stand in."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.background import Background
from assisterdesk.ui.exits.doors import Exits
from assisterdesk.ui.shell.inactivity import Inactivity
from assisterdesk.ui.shell.leaving import Leaving
from assisterdesk.ui.shell.rail import Rail
from assisterdesk.ui.shell.recent import Recent
from assisterdesk.ui.shell.screen import Verb
from assisterdesk.ui.shell.status_line import StatusLine
from assisterdesk.ui.shell.top_bar import TopBar
from assisterdesk.ui.theme.roles import Tone

if TYPE_CHECKING:
    from assisterdesk.actions.program import Program, Session


class Frame(Protocol):
    """The main window, without its being one: its parts need not know how it is made."""

    background: Background
    exits: Exits
    inactivity: Inactivity
    leaving: Leaving
    rail: Rail
    status: StatusLine
    top_bar: TopBar
    names_hidden: bool
    recent: Recent | None

    @property
    def program(self) -> "Program": ...

    @property
    def session(self) -> "Session | None": ...

    def navigate(self, screen_id: str, **params: str) -> None: ...

    def enter(self, session: "Session") -> None: ...

    def lock(self) -> None: ...

    def speak_anew(self) -> None: ...

    def reopen_where_left(self, wanted: bool) -> None: ...

    def keep_out_of_captures(self, hidden: bool) -> None: ...

    def when_closed(self, then: Callable[[], None]) -> None: ...

    def set_names_hidden(self, hidden: bool) -> None: ...

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None: ...

    def say(self, what: AssisterDeskError | str, tone: Tone = Tone.ATTENTION) -> None: ...

    def add_verb(self, owner: QWidget, verb: Verb) -> None: ...

    def before_lock(self, owner: QWidget, hook: Callable[[], None]) -> None: ...
