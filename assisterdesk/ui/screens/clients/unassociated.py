"""Cases without an association or agent of record yet, below the list, with the way to start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, PagedModel, Slice
from assisterdesk.ui.screens.clients.view_model import ClientSource, Unassociated
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import ROW_COMPACT, Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

#: rows in sight while the section is open, beside its head
_ROWS = 6
HOUSEHOLD = 1
#: Qt's own bound of a widget
_NO_MOST = 16_777_215


class UnassociatedSection(QWidget):
    """`start_asked(case)`. Closed at first; its head says how many there are."""

    start_asked = Signal(str)
    failed = Signal(str)
    #: how many were read
    counted = Signal(int)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("clients_unassociated")
        self._context = context
        self._source: ClientSource | None = None
        aor = context.session.who.kind.is_broker_side
        self._kind: AssisterKind = context.session.who.kind
        self.head = Button(
            self._title(0), "quiet", icon="chevron-right", on_click=self.open_or_close
        )
        self.head.setObjectName("clients_unassociated_open")
        self.begin = Button(
            tr("Start agent of record") if aor else tr("Start association"),
            icon="plus",
            on_click=self._start,
        )
        self.begin.setObjectName("clients_unassociated_start")
        self.said = Label(
            tr("Open cases for which no agent of record is noted. Enter starts one.")
            if aor
            else tr("Open cases for which no association is noted. Enter starts one."),
            "muted",
            wrap=True,
        )
        self.model = PagedModel(
            context.background,
            self._columns(),
            lambda one: one.row.id,
            lambda _after: Slice(()),
            parent=self,
        )
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self.failed)
        self.table = TableList(compact=True)
        self.table.setObjectName("clients_unassociated_table")
        name(self.table, tr("Cases with no association yet"), tr("Enter starts one."))
        self.table.setModel(self.model)
        self.table.chosen.connect(self.start_asked)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.HAIR)
        lay.addLayout(row(self.head, None, self.begin))
        lay.addWidget(self.said)
        lay.addWidget(self.table)
        context.names_hidden_changed.connect(self._hide_names)
        self._hide_names(context.names_hidden)
        self.fill(False)
        self._open(False)
        self.hide()

    def _columns(self) -> list[Column[Unassociated]]:
        return [
            Column(tr("Reference"), lambda one: one.row.reference, width=92),
            Column(tr("Household"), lambda one: one.row.household, width=190),
            Column(tr("Topic"), lambda one: one.row.topic, stretch=True),
            Column(tr("Owner"), lambda one: one.owner, width=150),
            Column(
                tr("Last change"),
                lambda one: wording.day(one.row.changed_at.astimezone().date()),
                width=110,
            ),
        ]

    def _title(self, number: int, *, more: bool = False) -> str:
        many = wording.count(number, tr("case"), tr("cases"))
        if more:
            many = tr("{n}, more below").format(n=many)
        if self._kind.is_broker_side:
            return tr("No agent of record yet · {cases}").format(cases=many)
        return tr("No association yet · {cases}").format(cases=many)

    def read(self, source: ClientSource, *, mine: bool) -> None:
        """Under the list session of the page."""
        self._source = source
        self.model.reload(lambda after: source.unassociated(after, mine=mine))

    def _loaded(self) -> None:
        number = self.model.rowCount()
        self.head.setText(self._title(number, more=not self.model.is_whole()))
        self.setVisible(number > 0)
        self.counted.emit(number)

    def open_or_close(self) -> None:
        self._open(self.table.isHidden())
        if not self.table.isHidden():
            self.table.setFocus()

    def fill(self, whole: bool) -> None:
        """Alone on the page it takes the room there is, open; below a list a few rows."""
        few = ROW_COMPACT * (_ROWS + 1) + Space.TIGHT
        self.table.setMinimumHeight(few // 2 if whole else few)
        self.table.setMaximumHeight(_NO_MOST if whole else few)
        if whole:
            self._open(True)

    def _open(self, shown: bool) -> None:
        self.head.show_icon("chevron-down" if shown else "chevron-right")
        for part in (self.said, self.table, self.begin):
            part.setVisible(shown)

    def _start(self) -> None:
        self.table.choose_first()
        if self.table.current_id():
            self.start_asked.emit(self.table.current_id())

    def _hide_names(self, hidden: bool) -> None:
        self.table.leave_out(HOUSEHOLD, hidden)
        self.model.refresh()
