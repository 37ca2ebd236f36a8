"""The first question when no case came along: which case is it about?"""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from assisterdesk.actions.cases import open_list
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.ui.paging import Column, PagedModel, Slice
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

PAGE = 60
#: after the last key, in ms, before the list is searched
SEARCH_MS = 160
#: one submits for what is still going on
_STATES = frozenset({CaseState.OPEN, CaseState.WAITING})


class _Lister:
    """One list session; used on the store lane alone. Made anew after each `pause`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open: CaseList | None = None

    def page(self, after: str | None, text: str) -> Slice[CaseRow]:
        if self._open is None:
            self._open = open_list(self._session)
        cursor = None
        if after is not None:
            when, _, id = after.partition(" ")
            cursor = CaseCursor(datetime.fromisoformat(when), CaseId(id))
        rows = self._open.page(cursor, PAGE, states=_STATES, text=text)
        last = rows[-1] if len(rows) == PAGE else None
        return Slice(rows, f"{last.changed_at.isoformat()} {last.id}" if last else None)

    def pause(self) -> None:
        """The log gets the ids that were shown."""
        listed, self._open = self._open, None
        if listed is not None:
            listed.pause()


class CaseChoice(QWidget):
    """The person's open cases, newest change first; typing narrows them."""

    chosen = Signal(str)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._lister = _Lister(context.session)
        self._search = LineField(placeholder=tr("Find by reference, household or topic"))
        self._search.setObjectName("submit_case_search")
        name(self._search, tr("Find a case"))
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._wait.timeout.connect(self.reload)
        self._search.textChanged.connect(self._wait.start)
        self._search.returnPressed.connect(self._take_first)
        self._model: PagedModel[CaseRow] = PagedModel(
            context.background,
            (
                Column(tr("Reference"), lambda r: r.reference, width=110),
                Column(tr("Household"), self._household, width=220),
                Column(tr("About"), lambda r: r.topic, stretch=True),
                Column(tr("State"), _state, width=110),
            ),
            lambda r: r.id,
            lambda after: self._lister.page(after, ""),
            parent=self,
        )
        self.table = TableList(compact=True)
        self.table.setObjectName("submit_case_list")
        name(self.table, tr("Your open cases"))
        self.table.setModel(self._model)
        self.table.chosen.connect(self.chosen)
        self._model.loaded.connect(self._loaded)
        self._model.failed.connect(lambda text: context.say(text))
        self._empty = EmptyState(
            "cases",
            tr("No open case yet"),
            tr("A submission belongs to a case. Make one under Cases, then come back."),
            button=tr("Go to Cases"),
            on_click=lambda: context.navigate("cases"),
        )
        self._nothing = EmptyState(
            "search",
            tr("No case fits"),
            tr("Try another word: the reference, the household's name or what it is about."),
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(Label(tr("Choose the case it is about."), "lead"))
        lay.addWidget(self._search)
        # in its place before it holds anything: what a loose stack is given is shown as a window
        self._stack = QStackedLayout()
        lay.addLayout(self._stack, 1)
        for part in (self.table, self._empty, self._nothing):
            self._stack.addWidget(part)
        self.setFocusProxy(self._search)
        context.names_hidden_changed.connect(self._names_changed)
        context.before_lock(self, self._pause)

    def reload(self) -> None:
        """Read the first page again."""
        text, lister = self._search.text().strip(), self._lister
        self._model.reload(lambda after: lister.page(after, text))

    def _loaded(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.table)
        else:
            self._stack.setCurrentWidget(
                self._nothing if self._search.text().strip() else self._empty
            )

    def _take_first(self) -> None:
        """Enter in the search field takes the only case left, else goes to the list."""
        rows = self._model.rows()
        if len(rows) == 1 and not self._wait.isActive():
            self.chosen.emit(rows[0].id)
        else:
            self.table.setFocus()

    def _names_changed(self, _hidden: bool) -> None:
        self._model.refresh()

    def _household(self, row: CaseRow) -> str:
        return "•••" if self._context.names_hidden else row.household

    def _pause(self) -> None:
        self._context.background.run(
            self, self._lister.pause, lambda _none: None, must_finish=True
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._context.signed_in:
            self._pause()


def _state(row: CaseRow) -> str:
    return {
        CaseState.OPEN: tr("Open"),
        CaseState.WAITING: tr("Waiting"),
        CaseState.CLOSED: tr("Closed"),
    }[row.state]
