"""What is it about? Every case type in its group; typing narrows the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from assisterdesk.submissions.case_types import CaseType
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.submit.view_model import TypeRow, type_rows
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


class TypeChoice(QWidget):
    """`chosen` carries the case type's id; Esc says `went_back`."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._types: tuple[CaseType, ...] = ()
        self._search = LineField(placeholder=tr("Type a word, such as renewal or password"))
        self._search.setObjectName("submit_type_search")
        name(self._search, tr("What is it about?"))
        self._search.textChanged.connect(self._fill)
        self._search.returnPressed.connect(self._take_current)
        self._model: RowsModel[TypeRow] = RowsModel(
            (
                Column(tr("Group"), lambda r: r.group, width=230),
                Column(tr("What is it about?"), lambda r: r.title, stretch=True),
                Column(tr("How"), lambda r: r.how, width=190),
            ),
            lambda r: r.id,
            self,
        )
        self.table = TableList(compact=True, single_click=True)
        self.table.setObjectName("submit_type_list")
        name(self.table, tr("Case types"))
        self.table.setModel(self._model)
        self.table.chosen.connect(self.chosen)
        self._nothing = EmptyState(
            "search",
            tr("Nothing fits"),
            tr("Try another word. If the desk should answer a question of its own kind, look under"
               " “General question”."),
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(Label(tr("What is it about?"), "lead"))
        lay.addWidget(self._search)
        # in its place before it holds anything: what a loose stack is given is shown as a window
        self._stack = QStackedLayout()
        lay.addLayout(self._stack, 1)
        for part in (self.table, self._nothing):
            self._stack.addWidget(part)
        self.setFocusProxy(self._search)

    def offer(self, types: Sequence[CaseType], chosen: str) -> None:
        """Show these types, with the one chosen so far marked."""
        self._types = tuple(types)
        self._search.clear()
        self._fill()
        self._mark(chosen)

    def _mark(self, chosen: str) -> None:
        for at, row in enumerate(self._model.rows()):
            if row.id == chosen:
                self.table.setCurrentIndex(self._model.index(at, 0))
                return
        self.table.choose_first()

    def _fill(self) -> None:
        self._model.set_rows(type_rows(self._types, self._search.text()))
        found = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self.table if found else self._nothing)
        self.table.choose_first()

    def _take_current(self) -> None:
        if self.table.current_id():
            self.chosen.emit(self.table.current_id())

    def _move(self, by: int) -> None:
        at = self.table.currentIndex().row() + by
        if 0 <= at < self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.went_back.emit()
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case _:
                super().keyPressEvent(event)
                return
        event.accept()
