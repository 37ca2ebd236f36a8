"""What a screen is to the window, and what the window gives a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.ui.background import Background
from assisterdesk.ui.exits.doors import Exits
from assisterdesk.ui.theme.roles import Tone

if TYPE_CHECKING:
    # for the types alone: the window is drawn before the rooms below are loaded
    from assisterdesk.actions.exits_ask import CaseInHand
    from assisterdesk.actions.program import Program, Session
    from assisterdesk.basics.ids import CaseId
    from assisterdesk.settings.own import OwnSettings


@dataclass(frozen=True, slots=True)
class Verb:
    """Something Ctrl+K can do. `title` and `keywords` are what is searched; `hint` stands right."""

    id: str
    title: str
    run: Callable[[], object]
    keywords: str = ""
    icon: str = "chevron-right"
    hint: str = ""


class Leaves(Protocol):
    """What asks the gate, warns beside `origin` and lets out what was cleared."""

    def leave(
        self,
        origin: QWidget,
        gather: "Callable[[Session], Outgoing]",
        then: Callable[[Cleared], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        where: str = "",
        typing: bool = False,
    ) -> None:
        """`gather` makes what would leave, on the store's lane; `then` gets the clearance.

        `where`: where to, in words that name nobody. `typing`: take no focus.
        """
        ...


class ScreenContext(Protocol):
    """The window as a screen sees it. Everything here is called on the UI thread."""

    @property
    def program(self) -> "Program": ...

    @property
    def session(self) -> "Session":
        """Raises `Refused` when nobody is signed in."""
        ...

    @property
    def signed_in(self) -> bool: ...

    @property
    def background(self) -> Background: ...

    @property
    def exits(self) -> Exits: ...

    @property
    def leaving(self) -> "Leaves":
        """Every way out passes here; `ui.ways_out` has print, save and open made of it."""
        ...

    @property
    def names_hidden(self) -> bool: ...

    @property
    def names_hidden_changed(self) -> SignalInstance:
        """Carries the new state (bool)."""
        ...

    def navigate(self, screen_id: str, **params: str) -> None:
        """Bring a screen to the front. Raises `KeyError` for one that does not exist."""
        ...

    def enter(self, session: "Session") -> None:
        """Someone signed in: fill the window and show the first screen."""
        ...

    def lock(self) -> None: ...

    def when_closed(self, then: Callable[[], None]) -> None:
        """Call `then` once the session locked before has let go of the store; usually at once."""
        ...

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done, in the undo bar."""
        ...

    def say(self, what: AssisterDeskError | str, tone: Tone = Tone.ATTENTION) -> None:
        """Say what went wrong, at the top, until it is closed or another screen is opened."""
        ...

    def add_verb(self, owner: QWidget, verb: Verb) -> None:
        """Offer a verb in Ctrl+K for as long as `owner` lives."""
        ...

    def before_lock(self, owner: QWidget, hook: Callable[[], None]) -> None:
        """Call `hook` before the window locks or closes, while `owner` lives: save what is typed.

        Writes go through `background.run(..., must_finish=True)`, which is carried out still.
        """
        ...

    def saved(self) -> None:
        """All work is saved, as of now."""
        ...

    def set_online(self, online: bool | None) -> None:
        """Did the last try reach the mail server? None: not known."""
        ...

    def set_channel(self, text: str, tone: Tone) -> None:
        """The state of the secure channel, in the top bar; "" hides it."""
        ...

    def follow(self, settings: "OwnSettings") -> None:
        """Take on the person's look and lock time, at once."""
        ...

    def opened_case(self, case: "CaseId", household: str) -> None:
        """A case was looked at: the recent ones may name its household until the lock."""
        ...

    def set_count(self, screen_id: str, number: int) -> None:
        """How many wait, beside a screen's name in the menu; 0 hides it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenCard:
    """Ends a screen's folder. `order` None: reached from elsewhere, not from the menu; with
    `keywords` Ctrl+K finds it all the same, under its title.

    `title` and `shortcut` are English and portable text; `group` is ``main`` or ``foot``.
    `public`: shown with nobody signed in (sign-in, first start, help). `under`: the id of the
    screen whose entry is marked in the menu while this one, which has none, is in front.
    """

    id: str
    title: str
    icon: str
    order: int | None
    build: Callable[[ScreenContext], QWidget]
    shortcut: str = ""
    group: str = "main"
    public: bool = False
    keywords: str = ""
    under: str = ""


@runtime_checkable
class TakesParams(Protocol):
    """A page that is told what to show each time it is navigated to."""

    def open_with(self, **params: str) -> None: ...


@runtime_checkable
class HearsShown(Protocol):
    """A page that is told each time it comes to the front."""

    def shown(self) -> None: ...


@runtime_checkable
class WorksOnCase(Protocol):
    """A page on which one case is open: what leaves from it is logged under that case's reason."""

    def case_in_hand(self) -> "CaseInHand | None": ...


SIGN_IN = "sign_in"
FIRST_START = "first_start"
TODAY = "today"
HELP = "help"
