"""Whatever leaves the window passes here: the gate is asked, the person warned, then out or not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.exits_ask import (
    CLIPBOARD,
    Asked,
    CaseInHand,
    ExitVerbs,
    leaving,
)
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.fixes import Fix
from assisterdesk.egress.outgoing import Outcome, Outgoing, Override
from assisterdesk.ui.background import Background
from assisterdesk.ui.exit_words import warned
from assisterdesk.ui.exits.clipboard import GuardedClipboard
from assisterdesk.ui.shell.screen import WorksOnCase
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.warning_panel import WarningPanel
from assisterdesk.ui.wording import seconds, tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

Gather = Callable[["Session"], Outgoing]


@dataclass(slots=True, eq=False)
class _Exit:
    """One thing on its way out. `typing`: the person may be at the keyboard; take no focus."""

    session: "Session"
    origin: QWidget
    case: CaseInHand | None
    where: str
    then: Callable[[Cleared], None]
    failed: Callable[[AssisterDeskError], None]
    typing: bool
    asked: Asked | None = None


class Leaving(QObject):
    """One warning at a time; a newer thing to leave closes it, and so do Esc, another screen and
    the lock. Closed is kept in, and logged so."""

    def __init__(
        self,
        ground: QWidget,
        pasteboard: GuardedClipboard,
        background: Background,
        session: Callable[[], "Session | None"],
        verbs: ExitVerbs | None,
        *,
        names_hidden: Callable[[], bool],
        tell: Callable[[str], object],
        warn: Callable[[AssisterDeskError | str], object],
        secure: Callable[[CaseInHand], object],
    ) -> None:
        super().__init__(ground)
        self._ground = ground
        self._pasteboard = pasteboard
        self._background = background
        self._session = session
        self._verbs = verbs
        self._names_hidden = names_hidden
        self._tell = tell
        self._warn = warn
        self._secure = secure
        self._exit: _Exit | None = None
        self._panel: WarningPanel | None = None
        ground.installEventFilter(self)
        go_there = QShortcut(QKeySequence("F6"), ground)
        go_there.activated.connect(self._focus_panel)

    # -- copying

    def copy(self, text: str, origin: QWidget) -> bool:
        """Keep it for pasting inside, let it out if cleared. False with nobody signed in."""
        if self._session() is None:
            return False
        self._pasteboard.keep_inside(text)
        if self._verbs is None:
            self._tell(tr("Copied inside AssisterDesk only."))
            return True
        self.leave(
            origin,
            lambda _session: leaving(CLIPBOARD, body=text),
            self._copied,
            self._not_copied,
            typing=True,
        )
        return True

    def _copied(self, cleared: Cleared) -> None:
        self._pasteboard.put(cleared)
        left = seconds(self._pasteboard.lasts())
        self._tell(tr("Copied. The clipboard is emptied in {left}.").format(left=left))

    def _not_copied(self, error: AssisterDeskError) -> None:
        kept = tr("You can paste it inside AssisterDesk, but it was not put on the clipboard.")
        self._warn(f"{tr(error.text)} {kept}")

    # -- any way out

    def leave(
        self,
        origin: QWidget,
        gather: Gather,
        then: Callable[[Cleared], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        where: str = "",
        typing: bool = False,
    ) -> None:
        """Let something out by the button or text `origin`.

        `gather` makes it (blocking, on the store's lane); `then` gets the clearance and lets it
        out; `failed` the error of a step. `where`: where to, in words that name no person.
        """
        session = self._session()
        if session is None or self._verbs is None:
            return
        self.keep_in()
        case = case_in_hand(origin)

        def said(error: AssisterDeskError) -> None:
            self._warn(error)

        on_its_way = _Exit(session, origin, case, where, then, failed or said, typing)
        self._exit = on_its_way
        self._background.run(
            self,
            lambda: gather(session),
            lambda outgoing: self._ask(on_its_way, outgoing),
            lambda error: self._failed(on_its_way, error),
        )

    def _ask(self, leaving_now: _Exit, outgoing: Outgoing) -> None:
        verbs = self._verbs
        if verbs is None or leaving_now is not self._exit:
            return
        self._background.run(
            self,
            # looking into a file may take seconds: not on the store's lane
            lambda: verbs.ask(leaving_now.session, outgoing, leaving_now.case),
            lambda asked: self._asked(leaving_now, asked),
            lambda error: self._failed(leaving_now, error),
            lane="free",
        )

    def _asked(self, leaving_now: _Exit, asked: Asked) -> None:
        if leaving_now is not self._exit:
            return
        leaving_now.asked = asked
        if asked.verdict.outcome is Outcome.GO:
            self._let_out(leaving_now, None, "")
        else:
            self._show_panel(leaving_now, asked)

    def _let_out(self, leaving_now: _Exit, override: Override | None, words: str) -> None:
        verbs, asked = self._verbs, leaving_now.asked
        if verbs is None or asked is None:
            return
        if self._panel is not None:
            self._panel.set_busy(True)
        self._background.run(
            self,
            lambda: verbs.let_out(leaving_now.session, asked, override, words),
            lambda cleared: self._cleared(leaving_now, cleared),
            lambda error: self._failed(leaving_now, error),
            lane="free",
        )

    def _cleared(self, leaving_now: _Exit, cleared: Cleared) -> None:
        if leaving_now is not self._exit:
            return
        self._drop_panel()
        self._exit = None
        try:
            leaving_now.then(cleared)
        except AssisterDeskError as error:
            leaving_now.failed(error)

    def _failed(self, leaving_now: _Exit, error: AssisterDeskError) -> None:
        """Nothing left. Beside the buttons where they are still in sight."""
        if leaving_now is not self._exit:
            return
        if self._panel is not None:
            self._panel.set_busy(False)
            self._panel.say_error(error.text)
            return
        self._exit = None
        leaving_now.failed(error)

    # -- the panel

    def _show_panel(self, leaving_now: _Exit, asked: Asked) -> None:
        self._drop_panel()
        verbs = self._verbs
        teach = (
            verbs is not None
            and verbs.may_teach is not None
            and verbs.may_teach(leaving_now.session)
        )
        said = warned(
            asked, where=leaving_now.where, hidden=self._names_hidden(), teach=teach
        )
        panel = WarningPanel(said, self._ground)
        self._panel = panel
        panel.fix_asked.connect(lambda fix: self._fix(leaving_now, Fix(fix)))
        panel.override_asked.connect(
            lambda override, words: self._let_out(leaving_now, Override(override), words)
        )
        panel.teach_asked.connect(lambda at, why: self._teach_gate(leaving_now, at, why))
        panel.secure_asked.connect(lambda: self._go_secure(leaving_now))
        panel.closed.connect(self._closed_by_hand)
        panel.room_changed.connect(self._place)
        self._place()
        panel.show()
        panel.raise_()
        if not leaving_now.typing:
            panel.take_focus()

    def _fix(self, leaving_now: _Exit, fix: Fix) -> None:
        asked, verbs = leaving_now.asked, self._verbs
        if asked is None or verbs is None:
            return
        if self._panel is not None:
            self._panel.set_busy(True)
        self._background.run(
            self,
            lambda: verbs.ask_fixed(leaving_now.session, asked, fix),
            lambda again: self._asked(leaving_now, again),
            lambda error: self._failed(leaving_now, error),
            lane="free",
        )

    def _teach_gate(self, leaving_now: _Exit, at: str, why: str) -> None:
        asked = leaving_now.asked
        teach = self._verbs.teach if self._verbs is not None else None
        if asked is None or teach is None or not at:
            return
        if self._panel is not None:
            self._panel.set_busy(True)
        self._background.run(
            self,
            lambda: teach(leaving_now.session, asked, int(at), why),
            lambda _: self._ask(leaving_now, asked.outgoing),
            lambda error: self._failed(leaving_now, error),
        )

    def _go_secure(self, leaving_now: _Exit) -> None:
        case = leaving_now.case
        self.keep_in()
        if case is not None:
            self._secure(case)

    def _closed_by_hand(self) -> None:
        origin = self._exit.origin if self._exit else None
        self.keep_in()
        if origin is not None and shiboken6.isValid(origin):
            origin.setFocus()

    def keep_in(self) -> None:
        """Whatever waits for an answer stays inside, and one line says so."""
        leaving_now, self._exit = self._exit, None
        shown = self._panel is not None
        self._drop_panel()
        verbs = self._verbs
        if leaving_now is None or not shown or verbs is None:
            return
        asked = leaving_now.asked
        if asked is not None:
            session = leaving_now.session
            self._background.run(
                self, lambda: verbs.keep_in(session, asked), _nothing, must_finish=True
            )

    def _drop_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None and shiboken6.isValid(panel):
            panel.hide()
            panel.deleteLater()

    def panel(self) -> WarningPanel | None:
        """The warning in sight, None when there is none."""
        return self._panel

    def _focus_panel(self) -> None:
        if self._panel is not None:
            self._panel.take_focus()

    # -- its place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """Beside the origin: below it, or above, never over it where there is room."""
        panel, leaving_now = self._panel, self._exit
        if panel is None or leaving_now is None:
            return
        ground, origin = self._ground, leaving_now.origin
        gap = Space.TIGHT
        if shiboken6.isValid(origin) and origin.isVisibleTo(ground):
            at = origin.mapTo(ground, QPoint(0, 0))
            size = origin.size()
        else:
            at, size = QPoint(ground.width(), gap), ground.size() * 0
        room = ground.height() - 2 * gap
        wanted, least = min(panel.wanted_height(), room), min(panel.least_height(), room)
        right = ground.width() - at.x() - size.width() - gap
        below = ground.height() - at.y() - size.height() - 2 * gap
        above = at.y() - 2 * gap
        if right >= panel.width() + gap:
            x, y = at.x() + size.width() + gap, at.y()
            high = wanted
        elif at.x() >= panel.width() + 2 * gap and size.height() > below:
            x, y = at.x() - panel.width() - gap, at.y()
            high = wanted
        elif below >= least or below >= above:
            x, y = at.x() + size.width() - panel.width(), at.y() + size.height() + gap
            high = min(wanted, max(below, least))
        else:
            high = min(wanted, max(above, least))
            x, y = at.x() + size.width() - panel.width(), at.y() - gap - high
        x = max(gap, min(x, ground.width() - panel.width() - gap))
        y = max(gap, min(y, ground.height() - high - gap))
        panel.setGeometry(x, y, panel.width(), high)


def case_in_hand(origin: QWidget) -> CaseInHand | None:
    """The case of the screen that `origin` stands on, where that screen works on one."""
    widget: QWidget | None = origin
    while widget is not None:
        if isinstance(widget, WorksOnCase):
            return widget.case_in_hand()
        widget = widget.parentWidget()
    return None


def _nothing(_: object) -> None:
    """The line is written; nobody waits for that."""
