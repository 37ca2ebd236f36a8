"""The Clients page: search and filters above one table, several chosen at once asked about."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.actions.search import SavedFilter
from assisterdesk.cases.association import AssociationOrder, AssociationState, CoverageProgram
from assisterdesk.ui import wording
from assisterdesk.ui.association_words import STATE_ICON, paid_words, program_word, state_word
from assisterdesk.ui.kept_lists import keep
from assisterdesk.ui.kept_views import KeptViews
from assisterdesk.ui.paging import Column, PagedModel, Slice
from assisterdesk.ui.screens.clients import view_model
from assisterdesk.ui.screens.clients.asking import Asking
from assisterdesk.ui.screens.clients.batch import BatchPage
from assisterdesk.ui.screens.clients.unassociated import UnassociatedSection
from assisterdesk.ui.screens.clients.view_model import (
    ANY,
    COLUMNS,
    USUAL,
    Client,
    ClientSource,
    Search,
)
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, column
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.list_button import ListButton
from assisterdesk.ui.widgets.saved_views import SavedViews
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

HOUSEHOLD_COLUMN = 1
#: the columns that can be left out stand after the clock
FIRST_CHOSEN = 4
#: a narrower list leaves out the day of enrollment, in pixels
ENROLLED_FROM = 820
TYPING_MS = 150


class ClientsPage(QWidget):
    """A list session opens when the page is shown and pauses when it is left."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("clients_page")
        self._context = context
        self._source: ClientSource | None = None
        self._search = Search()
        kind = context.session.who.kind
        self.reconcile = Button(
            tr("Compare with a list"),
            icon="check",
            on_click=lambda: context.navigate("reconcile"),
        )
        self.reconcile.setObjectName("clients_reconcile")
        self.ask = Button(tr("Ask the desk"), "primary", icon="submit", on_click=self._ask)
        self.ask.setObjectName("clients_ask")
        self.page = Page(
            view_model.title_for(kind),
            view_model.subtitle_for(kind),
            actions=(self.reconcile, self.ask),
            scrolls=False,
        )
        self.batch = BatchPage(context)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.batch)
        self.asking = Asking(context, self.stack, self.page, self.batch, self.shown)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.stack)
        self.trouble = Banner(Tone.ATTENTION, "", action=tr("Try again"), on_action=self._reload)
        self.trouble.setObjectName("clients_trouble")
        self.trouble.hide()
        self.table = self._table()
        self.views = SavedViews("clients", apart=True)
        self.empty = QStackedWidget()
        self._make_empty_states()
        self.page.body.addLayout(self._bar())
        self.page.body.addLayout(self._filters())
        self.page.body.addWidget(self.views)
        self.page.body.addWidget(self.views.naming)
        self.page.body.addWidget(self.trouble)
        self.page.body.addWidget(self.table, 1)
        self.page.body.addWidget(self.empty, 1)
        self.unassociated = UnassociatedSection(context)
        self.unassociated.start_asked.connect(self._start)
        self.unassociated.failed.connect(self._failed)
        self.unassociated.counted.connect(lambda _number: self._share_room())
        self.page.body.addWidget(self.unassociated)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search_again)
        context.names_hidden_changed.connect(self._hide_names)
        self._hide_names(context.names_hidden)
        context.before_lock(self, self._pause)
        context.add_verb(
            self,
            Verb(
                "clients.ask",
                tr("Ask the desk about the chosen clients"),
                self._ask,
                tr("batch status agent of record association"),
                "submit",
            ),
        )
        self._say_chosen()

    # -- building -----------------------------------------------------------------------------

    def _bar(self) -> QHBoxLayout:
        self.search = LineField(placeholder=tr("Search names, references, carriers"))
        self.search.setObjectName("clients_search")
        self.search.setMinimumWidth(90)
        self.search.setMaximumWidth(300)
        name(self.search, tr("Search clients"))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(lambda: self.table.setFocus())
        bar = QHBoxLayout()
        bar.setSpacing(Space.TIGHT)
        bar.addWidget(self.search, 1)
        bar.addSpacing(Space.TIGHT)
        self.chips: dict[AssociationState, Chip] = {}
        chips = Flow()
        for state in AssociationState:
            chip = Chip(state_word(state))
            chip.setObjectName(f"clients_state_{state.value}")
            chip.toggled.connect(lambda on, state=state: self._pick_state(state, on))
            self.chips[state] = chip
            chips.addWidget(chip)
        bar.addLayout(column(None, chips, None, gap=0), 3)
        self._kept = KeptViews(
            self._context,
            self.views,
            self.table,
            of_list="clients",
            now=lambda: view_model.as_view(self._search),
            put=self._put_view,
        )
        self._kept.read()
        bar.addWidget(self.views.save)
        return bar

    def _filters(self) -> QHBoxLayout:
        self.due = Choice(view_model.clock_options())
        self.due.setObjectName("clients_due")
        name(self.due, tr("Clock"))
        programs = [(ANY, tr("Any program"))]
        self.program = Choice([*programs, *((p.value, program_word(p)) for p in CoverageProgram)])
        self.program.setObjectName("clients_program")
        name(self.program, tr("Program"))
        year = self._context.program.today().year
        self.year = Choice(
            [
                (ANY, tr("Any year")),
                *((str(y), str(y)) for y in range(year + 1, year - 4, -1)),
            ]
        )
        self.year.setObjectName("clients_year")
        name(self.year, tr("Plan year"))
        self.mine, self.unpaid = Chip(tr("My cases")), Chip(tr("Not paid"))
        self.mine.setObjectName("clients_mine")
        self.unpaid.setObjectName("clients_unpaid")
        for choice in (self.due, self.program, self.year):
            choice.picked.connect(lambda _id: self._pick_filters())
        for chip in (self.mine, self.unpaid):
            chip.toggled.connect(lambda _on: self._pick_filters())
        self.number = Label("", "small")
        self.number.setObjectName("clients_number")
        self.columns = ListButton(self.table, "clients_columns")
        bar = QHBoxLayout()
        bar.setSpacing(Space.TIGHT)
        for part in (self.due, self.program, self.year, self.mine, self.unpaid):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self.number)
        bar.addWidget(self.columns)
        return bar

    def _titles(self) -> dict[str, str]:
        return {
            "carrier": tr("Carrier"),
            "program": tr("Program"),
            "year": tr("Year"),
            "enrolled": tr("Enrolled"),
            "asked": tr("Asked"),
            "confirmed": tr("Confirmed"),
            "paid": tr("Paid"),
            "owner": tr("Owner"),
        }

    def _table(self) -> TableList:
        today = self._context.program.today

        def day(attribute: str) -> "Column[Client]":
            return Column(
                self._titles()[attribute.removesuffix("_on")],
                lambda row: wording.day(on) if (on := getattr(row.value, attribute)) else "",
                width=110,
                order=attribute.removesuffix("_on"),
            )

        columns: list[Column[Client]] = [
            Column(
                tr("Reference"), lambda row: row.row.reference, width=92, order="reference"
            ),
            Column(
                tr("Household"), lambda row: row.row.household, stretch=True, order="household"
            ),
            Column(
                tr("State"),
                lambda row: state_word(row.value.state),
                width=124,
                order="state",
                icon=lambda row: icons.icon(STATE_ICON[row.value.state], "text_muted"),
            ),
            Column(
                tr("Clock"),
                lambda row: view_model.clock_cell(row.value, today()),
                width=124,
                order="due",
                icon=lambda row: icons.icon("warning", "attention")
                if row.value.due is not None and row.value.due < today()
                else None,
            ),
            Column(
                self._titles()["carrier"],
                lambda row: row.value.carrier,
                width=130,
                order="carrier",
            ),
            Column(
                self._titles()["program"],
                lambda row: program_word(row.value.program, short=True),
                width=122,
                order="program",
            ),
            Column(
                self._titles()["year"],
                lambda row: str(row.value.plan_year or ""),
                width=64,
                numbers=True,
                order="year",
            ),
            day("enrolled_on"),
            day("asked_on"),
            day("confirmed_on"),
            Column(
                self._titles()["paid"],
                lambda row: paid_words(row.value),
                width=150,
                order="paid",
            ),
            Column(self._titles()["owner"], lambda row: row.owner, width=130),
        ]
        self.model = PagedModel(
            self._context.background,
            columns,
            lambda row: row.value.id,
            lambda _after: Slice(()),
            parent=self,
        )
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        self.model.order_asked.connect(self._sort)
        table = TableList(many=True)
        table.setObjectName("clients_table")
        name(table, tr("Clients"), tr("Shift or Ctrl choose several."))
        table.setModel(self.model)
        table.chosen.connect(self._open_case)
        table.many_changed.connect(lambda _ids: self._say_chosen())
        keep(self._context, table, "clients")
        return table

    def _make_empty_states(self) -> None:
        first = EmptyState(
            "people",
            tr("Nothing is recorded yet"),
            tr(
                "Open a case and note in its left column where you are agent of record, or that "
                "the case is associated with you. It shows here with the day by which to act."
            ),
            button=tr("Go to Cases"),
            on_click=lambda: self._context.navigate("cases"),
        )
        first.setObjectName("clients_empty_first")
        none = EmptyState(
            "search",
            tr("Nobody fits"),
            tr("Nothing fits your search and filters."),
            button=tr("Show all"),
            on_click=self._show_all,
        )
        none.setObjectName("clients_empty_search")
        self.empty.addWidget(first)
        self.empty.addWidget(none)
        self.empty.hide()

    # -- shown and left -----------------------------------------------------------------------

    def open_with(self, **params: str) -> None:
        """`ask`: ids of cases to ask the desk about, with commas between."""
        if "ask" in params:
            self.asking.begin_with(params["ask"])

    def shown(self) -> None:
        if self.stack.currentWidget() is self.batch:
            return
        self._pause()
        self._source = ClientSource(self._context.session)
        self._reload()
        self._read_unassociated()
        self.search.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._pause()

    def _pause(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            self._context.background.run(
                self, source.pause, lambda _: None, lambda _: None, must_finish=True
            )

    # -- searching ----------------------------------------------------------------------------

    def _reload(self) -> None:
        source, search = self._source, self._search
        if source is None:
            return
        source.latest = search
        self.trouble.hide()
        self.model.reload(lambda after: source.page(search, after))

    def _search_again(self) -> None:
        text = " ".join(self.search.text().split())
        if text != self._search.text:
            self._put(text=text)

    def _put_view(self, kept: SavedFilter) -> None:
        """Show a saved view; what is sought stays."""
        found = view_model.from_view(kept, self._search)
        self._set_parts(found)
        self._search = found
        self._reload()
        self._read_unassociated()

    def _pick_state(self, state: AssociationState, on: bool) -> None:
        self.views.let_go()
        self._search = self._search.with_state(state, on)
        self._reload()

    def _sort(self, order: str, down: bool) -> None:
        self._put(order=AssociationOrder(order or "due"), down=down)

    def _pick_filters(self) -> None:
        self.views.let_go()
        year, due = self.year.chosen_id(), self.due.chosen_id()
        self._put(
            program=self.program.chosen_id(),
            plan_year=None if year == ANY else int(year),
            due_in=None if due == ANY else int(due),
            mine=self.mine.isChecked(),
            unpaid=self.unpaid.isChecked(),
        )
        self._read_unassociated()

    def _put(self, **changes: Any) -> None:  # noqa: ANN401 - fields of `Search`
        self._search = replace(self._search, **changes)
        self._reload()

    def _show_all(self) -> None:
        self.views.let_go()
        found = Search(order=self._search.order, down=self._search.down)
        self._set_parts(found)
        self._search = found
        self._reload()
        self.search.setFocus()

    def _set_parts(self, found: Search) -> None:
        """Every part as in `found`, without their saying so."""
        parts: tuple[QWidget, ...] = (
            self.search, self.due, self.program, self.year, self.mine, self.unpaid,
            *self.chips.values(),
        )  # fmt: skip
        for part in parts:
            part.blockSignals(True)
        self.search.setText(found.text)
        self.due.choose(ANY if found.due_in is None else str(found.due_in))
        self.program.choose(found.program)
        self.year.choose(ANY if found.plan_year is None else str(found.plan_year))
        self.mine.setChecked(found.mine)
        self.unpaid.setChecked(found.unpaid)
        for state, chip in self.chips.items():
            chip.setChecked(state in found.states)
        for part in parts:
            part.blockSignals(False)

    def _loaded(self) -> None:
        rows = len(self.model.rows())
        self.table.setVisible(rows > 0)
        self._share_room()
        self._say_chosen()

    def _share_room(self) -> None:
        """With nothing recorded, the cases to begin with stand in the list's place."""
        rows = len(self.model.rows())
        has_any = self._source is not None and self._source.has_any
        begins = not rows and not has_any and self.unassociated.model.rowCount() > 0
        self.unassociated.fill(begins)
        self.page.body.setStretchFactor(self.unassociated, 1 if begins else 0)
        self.empty.setVisible(not rows and not begins)
        self.empty.setCurrentIndex(1 if has_any else 0)

    def _failed(self, text: str) -> None:
        self.trouble.say(Tone.ATTENTION, text)
        self.trouble.show()

    def _hide_names(self, hidden: bool) -> None:
        self.table.leave_out(HOUSEHOLD_COLUMN, hidden)
        self.model.refresh()

    # -- columns and choosing -----------------------------------------------------------------

    def _fit_columns(self) -> None:
        """What the smallest window has room for; the person may bring back the others."""
        for at, id in enumerate(COLUMNS):
            narrow = id == "enrolled" and self.width() < ENROLLED_FROM
            self.table.setColumnHidden(FIRST_CHOSEN + at, id not in USUAL or narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _chosen(self) -> tuple[Client, ...]:
        ids = set(self.table.chosen_ids())
        return tuple(row for row in self.model.rows() if row.value.id in ids)

    def _say_chosen(self) -> None:
        chosen, rows = len(self.table.chosen_ids()), len(self.model.rows())
        many = wording.count(rows, tr("client"), tr("clients"))
        if not self.model.is_whole():
            many = tr("{n}, more below").format(n=many)
        if chosen > 1:
            many = tr("{chosen} of {all} chosen").format(chosen=chosen, all=many)
        self.number.set_text(many if rows else "")

    def _open_case(self, id: str) -> None:
        row = self.model.row(id)
        if row is not None:
            self._context.navigate("case", case=row.value.case)

    def _read_unassociated(self) -> None:
        if self._source is not None:
            self.unassociated.read(self._source, mine=self.mine.isChecked())

    def _start(self, case: str) -> None:
        """Into the case, with the form for its first record open."""
        self._context.navigate("case", case=case, begin="association")

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.asking.begin(chosen)
            return
        if not self.isVisible():
            self._context.navigate("clients")
        self._context.notify(tr("Choose one or more clients in the list first."))
        self.table.setFocus()
