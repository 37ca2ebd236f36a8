"""Finds cases and people for Ctrl+K: one search session for each time the palette is open."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assisterdesk.actions.search import CaseSearch
from assisterdesk.cases.finding import Found
from assisterdesk.ui.found_words import WHERE_ICON, found_in
from assisterdesk.ui.shell.screen import ScreenContext, Verb

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

SHOWN = 6
#: one letter is how every verb begins
SHORTEST = 2


class CaseFinder(QObject):
    """Made at sign-in, dropped at lock. What was shown is logged when the palette closes."""

    def __init__(self, context: ScreenContext, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._search = CaseSearch(session)
        self._asked = False

    def find(self, text: str, answer: Callable[[Sequence[Verb]], None]) -> None:
        """Answers later, on the UI thread; a newer question takes the place of an older."""
        text = text.strip()
        if len(text) < SHORTEST:
            return
        self._asked = True
        search = self._search
        self._context.background.run(
            self,
            lambda: search.find(text, SHOWN),
            lambda found: answer([self._verb(one) for one in found]),
            # the palette still finds verbs; the store says its trouble where one works
            lambda _error: answer(()),
            group="find",
        )

    def pause(self) -> None:
        if self._asked:
            self._asked = False
            self._context.background.run(
                self, self._search.pause, lambda _: None, lambda _: None, must_finish=True
            )

    def _verb(self, found: Found) -> Verb:
        case, hidden = found.case, self._context.names_hidden
        title = case.reference if hidden else f"{case.reference}   {case.household}"
        return Verb(
            f"case_{case.id}",
            title,
            lambda: self._context.navigate("case", case=case.id),
            icon=WHERE_ICON[found.where],
            hint=found_in(found, hide_names=hidden),
        )
