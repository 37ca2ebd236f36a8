"""Starts the window: the application, its look, the first page; and ends it tidily.

The story: make the Qt application and dress it, open the main window over the program, look what
the store's folder holds (first start, sign-in, or an explanation), run until the window closes.
Closing locks: drafts are kept, the store is closed, then the process ends.
"""

import gc
import itertools
import sys
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from assisterdesk.actions.exits_ask import ExitVerbs
from assisterdesk.actions.exits_teaching import may_teach, teach_finding
from assisterdesk.actions.send import after_interruption
from assisterdesk.actions.signing_in import Readiness, door
from assisterdesk.actions.warm_up import warm_up
from assisterdesk.basics.spare_memory import forget_sources, give_back
from assisterdesk.basics.technical_log import Event
from assisterdesk.settings.own_files import FilesState, OwnFiles
from assisterdesk.settings.updates import Advice
from assisterdesk.ui.shell.caretaker import Caretaker
from assisterdesk.ui.shell.idle_check import IdleCheck
from assisterdesk.ui.shell.mail_rounds import MailRounds
from assisterdesk.ui.shell.own_settings import take_on
from assisterdesk.ui.shell.screen import HearsShown
from assisterdesk.ui.shell.spelling import SpellingDesk
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme.look import apply
from assisterdesk.ui.theme.roles import Mode, Tone
from assisterdesk.ui.widgets.help_button import set_help
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Program

#: how often, in ms, garbage is looked for; only on the UI thread, since a collection in a worker
#: could end a widget there
GARBAGE_EVERY_MS = 1000
#: how long a worker may keep Python to itself while the window waits, in s
TURN_S = 0.0005
#: after sign-in, in ms, before what the first submission needs is made ready
QUIET_MS = 6000
#: every so many rounds the old ones too
FULL_EVERY = 30


def application() -> QApplication:
    """The one QApplication, dressed in the system's look."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("AssisterDesk")
    # the window asks a busy worker for its turn many times in a frame: 5 ms each would be seen
    sys.setswitchinterval(TURN_S)
    # now, so that what is made from here on takes their place
    forget_sources()
    app.setQuitOnLastWindowClosed(True)
    apply(app, Mode.SYSTEM)
    return app


def open_window(program: "Program", caretaker: Caretaker | None = None) -> MainWindow:
    """The main window at the right door; not yet shown. `caretaker` makes what is still to be made
    when the window is gone."""
    caretaker = caretaker or Caretaker()
    window = MainWindow(program, caretaker.end_session, exit_verbs=exit_verbs())
    caretaker.watch(window, window.background)
    window.locked.connect(caretaker.locking)
    technical = program.technical
    window.entered.connect(lambda: technical.write(Event.SIGNED_IN))
    window.locked.connect(lambda: technical.write(Event.LOCKED))
    idle = IdleCheck(window.inactivity, window.background, window)
    window.entered.connect(lambda: idle.start(window.session) if window.session else None)
    window.locked.connect(idle.stop)
    rounds = MailRounds(window.background, window)
    rounds.said.connect(window.notify)
    rounds.online.connect(window.status.set_online)
    rounds.came.connect(lambda: _show_anew(window))
    window.locked.connect(rounds.stop)
    set_help(window.help_here)
    spelling = SpellingDesk(window, window)
    window.entered.connect(spelling.start)
    window.locked.connect(spelling.stop)
    window.entered.connect(lambda: _after_sign_in(window, caretaker, rounds))
    ready = door(program).readiness in (Readiness.READY, Readiness.BROKEN)
    window.begin("sign_in" if ready else "first_start")
    return window


def exit_verbs() -> ExitVerbs:
    """The gate's verbs, with teaching for whom the office lets teach."""
    return ExitVerbs(may_teach=may_teach, teach=teach_finding)


def run(program: "Program") -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    app = application()
    caretaker = Caretaker()
    window = open_window(program, caretaker)
    collector = collect_on_ui_thread(app)
    window.crash_hook.install()
    window.show()
    program.technical.write(Event.STARTED)
    look_after_installation(window)
    try:
        return int(app.exec())
    finally:
        program.technical.write(Event.ENDED)
        collector.stop()
        gc.enable()
        caretaker.finish()


def look_after_installation(window: MainWindow) -> None:
    """Once at start, beside everything else: own files as signed? a version that IT offers?"""
    program = window.program

    def looked() -> tuple[OwnFiles, Advice | None]:
        begun = monotonic()
        files = program.own_files()
        program.technical.write(
            Event.FILES_CHECKED,
            milliseconds=int((monotonic() - begun) * 1000),
            count=files.changed,
        )
        return files, program.updates()

    def told(found: tuple[OwnFiles, Advice | None]) -> None:
        files, advised = found
        if files.state is FilesState.CHANGED:
            window.say(tr(files.text))
        elif advised is not None and advised.to is not None:
            window.say(advised.text, Tone.CALM)

    window.background.run(window, looked, told, lane="free")


def collect_on_ui_thread(parent: QObject) -> QTimer:
    """Garbage is collected by a timer on the UI thread, never by chance in a worker."""
    gc.disable()
    timer = QTimer(parent, interval=GARBAGE_EVERY_MS)
    rounds = itertools.count(1)
    timer.timeout.connect(lambda: tidy_up(full=next(rounds) % FULL_EVERY == 0))
    timer.start()
    return timer


def tidy_up(*, full: bool) -> None:
    """One round; a full one looks at the old garbage, too, and gives back what is free."""
    gc.collect(2 if full else 1)
    # pages are imported when they are first shown
    forget_sources()
    if full:
        give_back()


def _after_sign_in(window: MainWindow, caretaker: Caretaker, rounds: MailRounds) -> None:
    """What the last run left halfway becomes visible; then the mailbox is looked after."""
    session = window.session
    if session is None:
        return

    def settled(_: object) -> None:
        if window.session is session:
            rounds.start(session)

    take_on(window, session)
    window.background.run(window, lambda: after_interruption(session), settled)
    caretaker.signed_in(session)

    def make_ready() -> None:
        if window.session is session:
            window.background.run(window, lambda: warm_up(session), lambda _: None, lane="free")

    QTimer.singleShot(QUIET_MS, window, make_ready)


def _show_anew(window: MainWindow) -> None:
    """The page in front reads again what may have changed, where that disturbs nobody."""
    if window.pages.current_screen in ("outbox", "today"):
        page = window.pages.page(window.pages.current_screen)
        if isinstance(page, HearsShown):
            page.shown()
