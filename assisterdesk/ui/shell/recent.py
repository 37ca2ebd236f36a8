"""The cases opened last, for Ctrl+K before a letter is typed and for the menu beside it (Ctrl+R).

They are told by reference. A household's name stands there only when its case was opened since
sign-in, since it was looked at then, and only while names are shown; it goes with the lock.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from assisterdesk.actions.recent import clear_recent, put_back_recent, recent_cases
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import RecentCase
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.wording import clock, day, tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

#: so many stand in Ctrl+K, above what can be done
IN_PALETTE = 5


class Recent(QObject):
    """Made at sign-in, dropped at lock."""

    def __init__(self, context: ScreenContext, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self._households: dict[CaseId, str] = {}

    def opened(self, case: CaseId, household: str) -> None:
        """A case was looked at just now."""
        self._households[case] = household

    def offer(self, answer: Callable[[Sequence[Verb]], None]) -> None:
        """The last few, as verbs; later, on the UI thread."""
        self._read(lambda found: answer([self._verb(one) for one in found[:IN_PALETTE]]))

    def open_menu(self, anchor: QWidget) -> None:
        """All of them in a menu below `anchor`, and the way to clear it."""
        self._read(lambda found: self._pop_up(anchor, found))

    def clear(self) -> None:
        session = self._session

        def cleared(former: str) -> None:
            self._context.notify(
                tr("The list of recent cases is empty. The access log keeps what was opened."),
                lambda: self._put_back(former),
            )

        self._context.background.run(self, lambda: clear_recent(session), cleared)

    def _put_back(self, former: str) -> None:
        session = self._session
        self._context.background.run(
            self, lambda: put_back_recent(session, former), lambda _: None
        )

    def _read(self, then: Callable[[tuple[RecentCase, ...]], None]) -> None:
        session = self._session
        # where the store has trouble, the screen on which one works says so
        self._context.background.run(
            self, lambda: recent_cases(session), then, lambda _error: None, group="recent"
        )

    def _pop_up(self, anchor: QWidget, found: tuple[RecentCase, ...]) -> None:
        if not anchor.isVisible():
            return
        menu = QMenu(anchor)
        menu.setObjectName("recent_menu")
        menu.setAccessibleName(tr("Recent cases"))
        for one in found:
            verb = self._verb(one)
            entry = menu.addAction(f"{verb.title}   {verb.hint}".replace("&", "&&"))
            entry.triggered.connect(lambda _=False, verb=verb: verb.run())
        if not found:
            menu.addAction(tr("No case was opened lately")).setEnabled(False)
        menu.addSeparator()
        empty = menu.addAction(tr("Clear this list"))
        empty.setEnabled(bool(found))
        empty.triggered.connect(lambda _=False: self.clear())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        if found:
            menu.setActiveAction(menu.actions()[0])

    def _verb(self, one: RecentCase) -> Verb:
        household = "" if self._context.names_hidden else self._households.get(one.case, "")
        at, today = one.at.astimezone(), self._context.program.now().astimezone().date()
        said = clock(at) if at.date() == today else day(at.date())
        return Verb(
            f"recent_{one.case}",
            f"{one.reference}   {household}".rstrip(),
            lambda: self._context.navigate("case", case=one.case),
            icon="clock",
            hint=tr("opened {when}").format(when=said),
        )
