"""The window: menu, top bar, screens and status line, and what happens when it locks."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from assisterdesk.actions.exits_ask import CaseInHand, ExitVerbs
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.technical_log import Event
from assisterdesk.ui.background import Background
from assisterdesk.ui.exits.doors import Exits
from assisterdesk.ui.exits.open import Links
from assisterdesk.ui.shell import tab_order
from assisterdesk.ui.shell.bands import Around, practice_band, practice_words
from assisterdesk.ui.shell.capture import keep_out
from assisterdesk.ui.shell.context import WindowContext
from assisterdesk.ui.shell.crash_page import CrashHook, CrashPage
from assisterdesk.ui.shell.finder import CaseFinder
from assisterdesk.ui.shell.inactivity import DEFAULT_IDLE_S, Inactivity
from assisterdesk.ui.shell.leaving import Leaving
from assisterdesk.ui.shell.os_lock import OsLock
from assisterdesk.ui.shell.pages import Pages, first_of, found_screens
from assisterdesk.ui.shell.palette import CommandPalette
from assisterdesk.ui.shell.rail import Rail
from assisterdesk.ui.shell.recent import Recent
from assisterdesk.ui.shell.remote_watch import RemoteWatch
from assisterdesk.ui.shell.screen import HELP, SIGN_IN, ScreenCard, Verb
from assisterdesk.ui.shell.screen_verbs import screen_verbs
from assisterdesk.ui.shell.status_line import StatusLine
from assisterdesk.ui.shell.top_bar import TopBar
from assisterdesk.ui.shell.undo_place import UndoPlace
from assisterdesk.ui.shell.window_memory import WindowMemory
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.arrange import holder
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.split import Split
from assisterdesk.ui.widgets.undo_bar import UndoBar
from assisterdesk.ui.wording import seconds, tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Program, Session

#: in the store's folder: what another program was given to open, until the lock
OPENED = "opened"
STILL_OPEN = (
    "A document is still open in another program. Close it there; its copy is removed the next "
    "time AssisterDesk locks or starts."
)
DEFAULT_SIZE = (1180, 760)
SMALLEST = (960, 640)


class MainWindow(QMainWindow):
    """`end_session` writes the last line and closes the store (`actions.signing_in.lock`).

    `exit_verbs` judge and log what leaves; without them nothing does, not even to the clipboard.
    Start with `begin`. The title never names anyone.
    """

    names_hidden_changed = Signal(bool)
    locked = Signal()
    entered = Signal()

    def __init__(
        self,
        program: "Program",
        end_session: Callable[["Session"], None],
        *,
        screens: Mapping[str, ScreenCard] | None = None,
        exit_verbs: ExitVerbs | None = None,
        links: Links | None = None,
        idle_s: float = DEFAULT_IDLE_S,
    ) -> None:
        super().__init__()
        self.program = program
        self.session: Session | None = None
        self.names_hidden = False
        self.recent: Recent | None = None
        self._end_session = end_session
        self._closing = 0
        self._after_close: list[Callable[[], None]] = []
        self._before_lock: list[tuple[QWidget, Callable[[], None]]] = []
        self._verbs: list[tuple[QWidget, Verb]] = []
        self.crash_hook = CrashHook(self.show_crash, self)
        self.background = Background(self.crash_hook.report, self.say, self)
        self.exits = Exits(links, self, opened=program.folder / OPENED, policy=program.policy)
        self.exits.programs.forget()
        self.pages = Pages(screens if screens is not None else found_screens())
        self.context = WindowContext(self, self.names_hidden_changed)
        self._lay_out(program.practice is not None)
        self.leaving = Leaving(
            self._ground,
            self.exits.pasteboard,
            self.background,
            lambda: self.session,
            exit_verbs,
            names_hidden=lambda: self.names_hidden,
            tell=self.notify,
            warn=self.say,
            secure=self._go_secure,
        )
        copying.set_copy_gate(self.leaving.copy)
        copying.set_paste_source(self.exits.pasteboard.inside)
        self._wire_keys()
        self.inactivity = Inactivity(idle_s, parent=self)
        self.inactivity.counting.connect(self._count_down)
        self.inactivity.expired.connect(self.lock)
        self.os_lock = OsLock(self)
        self.os_lock.locked.connect(self.lock)
        self.exits.pasteboard.counting.connect(self.status.clipboard_left)
        self.remote = RemoteWatch(
            self.background, lambda: self.session, self.top_bar.show_remote, self._lock_why, self
        )
        self.entered.connect(self.remote.start)
        self.locked.connect(self.remote.stop)

    # -- what it looks like ------------------------------------------------------------------

    def _lay_out(self, practice: bool) -> None:
        self.setWindowTitle("AssisterDesk" + (f" · {tr('practice office')}" if practice else ""))
        self.setWindowIcon(icons.icon("shield", "accent"))
        self.rail = Rail(self.pages.screens.values(), self.lock)
        self.rail.picked.connect(self.navigate)
        self.top_bar = TopBar()
        self.top_bar.hide_names_toggled.connect(self.set_names_hidden)
        self.status = StatusLine()
        self._lock_banner = Banner(
            Tone.ATTENTION, "", action=tr("I am here"), on_action=self._stay_open
        )
        self._lock_banner.setObjectName("lock_banner")
        self._message = Banner(Tone.ATTENTION, "", closable=True)
        self._message.setObjectName("message_banner")
        banners = QVBoxLayout()
        banners.setSpacing(0)
        for banner in (self._lock_banner, self._message):
            banners.addWidget(Around(banner))
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addLayout(banners)
        right.addWidget(self.pages, 1)
        right.addWidget(self.status)
        self._menu = Split(
            "menu_split", self.rail, holder(right), usual=lambda _: self.rail.usual_width, gap=4
        )
        ground = QWidget()
        dress(ground, role="page")
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if practice:
            whole.addWidget(practice_band())
        whole.addWidget(self._menu, 1)
        self.setCentralWidget(ground)
        self._ground = ground
        self.undo_bar = UndoBar(ground)
        self.undo_bar.setObjectName("undo_bar")
        self.undo_place = UndoPlace(self.undo_bar, ground, self.pages, self.rail, self.status)
        self.palette_box = CommandPalette(self._all_verbs, ground)
        self.top_bar.search_asked.connect(self.palette_box.open)
        self.top_bar.recent_asked.connect(self._open_recent)
        self.memory = WindowMemory(
            self, self.program.window_file, menu=self._menu, usual=DEFAULT_SIZE, least=SMALLEST
        )
        self.pages.built.connect(self.memory.watch)
        self._show_chrome(False)

    def keep_out_of_captures(self, hidden: bool) -> None:
        """Screenshots and shared screens do not show the window, where the system can do that."""
        keep_out(self, hidden)

    def reopen_where_left(self, wanted: bool) -> None:
        """Whether the next start goes on with the screen that was left."""
        self.memory.reopen_where_left(wanted)

    def speak_anew(self) -> None:
        """Another language was chosen: the chrome says it anew, the pages are built again. What
        was being typed is kept as at a lock."""
        # the page on which it was chosen is still at work: it goes when that is done
        QTimer.singleShot(0, self, self._speak_anew)

    def _speak_anew(self) -> None:
        for part in (self.rail, self.top_bar, self.status):
            part.relabel()
        self._menu.relabel()
        self._menu.lay_out()
        self.undo_bar.relabel()
        self.palette_box.relabel()
        self._lock_banner.action.setText(tr("I am here"))
        if (words := self.findChild(Label, "practice_words")) is not None:
            words.set_text(practice_words())
        here = self.pages.current_screen
        if here and self.session is not None:
            self._keep_typing()
            self.pages.drop_all()
            self.navigate(here if self.pages.screens[here].order is not None else "today")

    def _show_chrome(self, shown: bool) -> None:
        for part in (self.rail, self.top_bar, self.status):
            part.setVisible(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.memory.shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.undo_place.put()

    # -- keys and verbs ----------------------------------------------------------------------

    def _wire_keys(self) -> None:
        self._key("Ctrl+K", self._open_palette)
        self._key("Ctrl+L", self.lock)
        self._key("Ctrl+R", self._open_recent)
        self._key("Ctrl+/", lambda: self._if_signed_in(self._show_keys))
        self._key("Ctrl+H", lambda: self._if_signed_in(self._toggle_names))
        for card in self.pages.screens.values():
            if card.shortcut:
                go = self.help_here if card.id == HELP else self._going_to(card.id)
                self._key(card.shortcut, go)

    def _key(self, keys: str, run: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: run())

    def _going_to(self, screen_id: str) -> Callable[[], None]:
        return lambda: self._if_signed_in(lambda: self.navigate(screen_id))

    def help_here(self) -> None:
        """Help, at the words about the page in front; also where nobody is signed in."""
        if HELP in self.pages.screens and (here := self.pages.current_screen) != HELP:
            self.navigate(HELP, screen=here)

    def _if_signed_in(self, run: Callable[[], object]) -> None:
        if self.session is not None:
            run()

    def _open_palette(self) -> None:
        self._if_signed_in(self.palette_box.open)

    def _open_recent(self) -> None:
        if self.recent is not None:
            self.recent.open_menu(self.top_bar.recent)

    def _clear_recent(self) -> None:
        if self.recent is not None:
            self.recent.clear()

    def _show_keys(self) -> None:
        self.navigate("help", section="keys")

    def _toggle_names(self) -> None:
        self.set_names_hidden(not self.names_hidden)

    def set_names_hidden(self, hidden: bool) -> None:
        """One key hides all names: someone is at the desk."""
        if hidden != self.names_hidden:
            self.names_hidden = hidden
            self.top_bar.set_names_hidden(hidden)
            self.names_hidden_changed.emit(hidden)

    def add_verb(self, owner: QWidget, verb: Verb) -> None:
        self._verbs.append((owner, verb))

    def _all_verbs(self) -> list[Verb]:
        self._verbs = [(o, v) for o, v in self._verbs if shiboken6.isValid(o)]
        go = screen_verbs(self.pages.screens.values(), self._going_to)
        names = tr("Show names") if self.names_hidden else tr("Hide names")
        keys = tr("Keyboard shortcuts")
        own = [
            Verb("keys", keys, self._show_keys, tr("cheat sheet keys"), "help", "Ctrl+/"),
            Verb("hide_names", names, self._toggle_names, icon="eye-off", hint="Ctrl+H"),
            Verb("recent", tr("Recent cases"), self._open_recent, icon="clock", hint="Ctrl+R"),
            Verb(
                "clear_recent",
                tr("Clear the recent cases"),
                self._clear_recent,
                icon="trash",
            ),
            Verb("lock", tr("Lock"), self.lock, icon="lock", hint="Ctrl+L"),
        ]
        return [v for _owner, v in self._verbs] + go + own

    # -- moving about ------------------------------------------------------------------------

    def begin(self, screen_id: str = SIGN_IN) -> None:
        """Show the first page: sign-in, or first start."""
        self.pages.bring(screen_id, self.context, {})

    def navigate(self, screen_id: str, **params: str) -> None:
        """Raises `KeyError` for a screen that does not exist. Signed out, only the doors open."""
        if self.session is None and not self.pages.is_public(screen_id):
            screen_id, params = SIGN_IN, {}
        if screen_id not in self.pages.screens:
            raise KeyError(screen_id)
        self._message.hide()
        self.leaving.keep_in()
        self.pages.bring(screen_id, self.context, params)
        self.rail.show_current(screen_id)

    def enter(self, session: "Session") -> None:
        self.session = session
        self.top_bar.show_person(session.who.name)
        self.pages.drop_all()
        self._show_chrome(True)
        self.inactivity.start()
        self._find_cases(session)
        self.navigate(self._first_screen(self.memory.entered(session)))
        self.entered.emit()

    def _go_secure(self, case: CaseInHand) -> None:
        if case.access.case is not None:
            self.navigate("submit", case=case.access.case)

    def _find_cases(self, session: "Session") -> None:
        finder = CaseFinder(self.context, session, self)
        self.palette_box.finder = finder.find
        self.recent = Recent(self.context, session, self)
        self.palette_box.recent = self.recent.offer
        self.palette_box.gone.connect(finder.pause)
        self.before_lock(self.palette_box, finder.pause)
        self.locked.connect(finder.deleteLater)

    # -- locking -----------------------------------------------------------------------------

    def before_lock(self, owner: QWidget, hook: Callable[[], None]) -> None:
        self._before_lock.append((owner, hook))

    def _first_screen(self, left: str) -> str:
        """Where a person goes on; Today, unless they were elsewhere in the menu and say so."""
        card = self.pages.screens.get(left)
        if card is not None and card.order is not None:
            return left
        return first_of(self.pages.screens.values())

    def _screen_of_menu(self) -> str:
        here = self.pages.current_screen
        card = self.pages.screens.get(here)
        return here if card is not None and card.order is not None else ""

    def _keep_typing(self) -> None:
        hooks, self._before_lock = self._before_lock, []
        for owner, hook in hooks:
            if shiboken6.isValid(owner):
                self._run_hook(hook)

    def lock(self) -> None:
        """Save what is typed, clear every screen, close the store behind it, show sign-in."""
        session = self.session
        if session is None:
            return
        self.inactivity.stop()
        self.memory.left(self._screen_of_menu())
        # the hooks keep what is half typed, so they still need the session
        self.leaving.keep_in()
        self._keep_typing()
        self.session = None
        self.background.drop()
        self._clear_window()
        self._closing += 1
        # after the writes just asked for and whatever is still being sent
        self.background.when_idle(lambda: self._close_store(session))
        self.locked.emit()

    def _lock_why(self, why: str) -> None:
        self.lock()
        self.say(why)

    def _run_hook(self, hook: Callable[[], None]) -> None:
        try:
            hook()
        except Exception as error:  # noqa: BLE001 - one page's fault must not keep the window open
            self.crash_hook.report(error)

    def _clear_window(self) -> None:
        self.palette_box.close_quietly()
        self.palette_box.finder = self.palette_box.recent = None
        if self.recent is not None:
            self.recent.deleteLater()
            self.recent = None
        self.undo_bar.dismiss()
        self._message.hide()
        self._lock_banner.hide()
        self.exits.pasteboard.clear_own()
        if self.exits.programs.forget():
            self.say(tr(STILL_OPEN))
        self.top_bar.show_person("")
        self.top_bar.show_channel("", Tone.CALM)
        self.rail.clear_counts()
        self.status.forget()
        self._verbs.clear()
        self._show_chrome(False)
        self.pages.drop_all()
        self.pages.bring(SIGN_IN, self.context, {})

    def _close_store(self, session: "Session") -> None:
        def end() -> Exception | None:
            try:
                self._end_session(session)
            except Exception as error:  # noqa: BLE001 - told below; the door must open again
                return error
            return None

        self.background.run(self, end, self._closed, must_finish=True)

    def _closed(self, error: Exception | None) -> None:
        match error:
            case None:
                pass
            case AssisterDeskError():
                self.say(error)
            case _:
                self.crash_hook.report(error)
        self._closing -= 1
        if not self._closing:
            waiting, self._after_close = self._after_close, []
            for then in waiting:
                then()

    def when_closed(self, then: Callable[[], None]) -> None:
        if self._closing:
            self._after_close.append(then)
        else:
            then()

    def _count_down(self, left: int) -> None:
        if not left:
            self._lock_banner.hide()
            return
        text = tr("AssisterDesk locks in {left}. What you typed is kept.")
        self._lock_banner.say(
            Tone.ATTENTION, text.format(left=seconds(left)), word=tr("Are you still there?")
        )
        self._lock_banner.show()

    def _stay_open(self) -> None:
        self.inactivity.stay()

    # -- telling -----------------------------------------------------------------------------

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        self.undo_bar.say(text, undo)
        self.undo_place.put()

    def say(self, what: AssisterDeskError | str, tone: Tone = Tone.ATTENTION) -> None:
        if isinstance(what, AssisterDeskError):
            self.program.technical.write(Event.TROUBLE, error=what)
        self._message.say(tone, what if isinstance(what, str) else tr(what.text))
        self._message.show()

    def show_crash(self, error: BaseException) -> None:
        """A bug: the page for it takes the place of the screen; saved work is untouched."""
        self.program.technical.write(Event.CRASHED, error=error)
        page = CrashPage(error, go_on=self._go_on, close=self.lock)
        self.pages.put_in_place(page)

    def _go_on(self) -> None:
        first = first_of(self.pages.screens.values()) if self.session is not None else SIGN_IN
        self.navigate(first)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab, from wherever it was pressed."""
        box = self.palette_box
        return tab_order.go(self._ground, box, forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaving is locking, and then waiting until the store is closed."""
        self.lock()
        while self._closing and self.background.drain():
            pass
        self.background.close()
        copying.set_copy_gate(None)
        copying.set_paste_source(None)
        super().closeEvent(event)
