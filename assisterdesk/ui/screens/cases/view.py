"""The Cases page: search and filters above one table; names only while they are shown."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.finding import CaseOrder
from assisterdesk.ui import wording
from assisterdesk.ui.found_words import WHERE_ICON, found_in
from assisterdesk.ui.kept_lists import keep
from assisterdesk.ui.kept_views import KeptViews
from assisterdesk.ui.paging import Column, PagedModel, Slice
from assisterdesk.ui.screens.cases import view_model
from assisterdesk.ui.screens.cases.chosen import ChosenCases
from assisterdesk.ui.screens.cases.empty_states import EmptyStates
from assisterdesk.ui.screens.cases.filters import FilterPanel
from assisterdesk.ui.screens.cases.keeping import KeepingFilters
from assisterdesk.ui.screens.cases.new_case import NewCasePanel
from assisterdesk.ui.screens.cases.table_out import TableOut
from assisterdesk.ui.screens.cases.view_model import (
    NO_FILTER,
    STATE_ICON,
    CaseSource,
    Listed,
    NewCase,
    Search,
    state_word,
)
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.column_width import wide_enough
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.list_button import ListButton
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

HOUSEHOLD_COLUMN = 1
OWNER_COLUMN = 4
CHANGED_COLUMN = 5
FOUND_COLUMN = 6
#: a narrower list leaves the owner out and the topic its room, in pixels
OWNER_FROM = 820
#: typing is one search once it pauses this long, in ms
TYPING_MS = 150


class SearchField(LineField):
    """Down or Enter go on to the list, Esc empties."""

    went_on = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.went_on.emit()
            case Qt.Key.Key_Escape if self.text():
                self.setText("")
            case _:
                super().keyPressEvent(event)
                return
        event.accept()


class CasesPage(QWidget):
    """A list session opens when the page is shown and pauses when it is left."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("cases_page")
        self._context = context
        self._source: CaseSource | None = None
        self._search = Search()
        self._come_back_to = ""
        self.new_button = Button(
            tr("&New case"), "primary", icon="plus", on_click=self.open_new_panel
        )
        self.new_button.setObjectName("cases_new")
        self.bring_in_button = Button(
            tr("Bring in a spreadsheet"), "quiet", on_click=lambda: context.navigate("bring_in")
        )
        self.bring_in_button.setObjectName("cases_bring_in")
        self.package_button = Button(
            tr("Take in a package"), "quiet", on_click=lambda: context.navigate("packages")
        )
        self.package_button.setObjectName("cases_package")
        actions = (self.bring_in_button, self.package_button, self.new_button)
        self.page = Page(tr("Cases"), actions=actions, scrolls=False)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        lay.addWidget(self.stack)
        # made when they are wanted, so that the list is there sooner
        self._panel: NewCasePanel | None = None
        self._filters: FilterPanel | None = None
        self._trouble: Banner | None = None
        self._empty: EmptyStates | None = None
        self.table = self._table()
        self.page.body.addLayout(self._bar())
        self.page.body.addWidget(self.table, 1)
        self.chosen = ChosenCases(self._context, self.stack, self.table, self.model, self.shown)
        self.page.body.addWidget(self.chosen.bar)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._search_again)
        self._connect()

    def _connect(self) -> None:
        self._context.names_hidden_changed.connect(self._hide_names)
        self._hide_names(self._context.names_hidden)
        self._context.before_lock(self, self._pause)
        self._context.add_verb(
            self,
            Verb(
                "cases.new",
                tr("New case"),
                lambda: self._context.navigate("cases", new="yes"),
                tr("household family create"),
                "plus",
            ),
        )
        for keys, verb in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(QKeySequence.StandardKey.New), self.open_new_panel),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb)

    # -- building -----------------------------------------------------------------------------

    def _bar(self) -> QHBoxLayout:
        self.search = SearchField(placeholder=tr("Search names, numbers, notes"))
        self.search.setObjectName("cases_search")
        self.search.setClearButtonEnabled(False)
        self.search.setMinimumWidth(100)
        self.search.setMaximumWidth(340)
        name(self.search, tr("Search cases"))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.went_on.connect(self._to_list)
        bar = QHBoxLayout()
        bar.setSpacing(Space.TIGHT)
        bar.addWidget(self.search, 1)
        bar.addSpacing(Space.TIGHT)
        self.chips: dict[CaseState, Chip] = {}
        for state in CaseState:
            chip = Chip(state_word(state), checked=state in self._search.states)
            chip.setObjectName(f"cases_filter_{state.value}")
            chip.toggled.connect(lambda on, state=state: self._filter(state, on))
            self.chips[state] = chip
            bar.addWidget(chip)
        self.more = Button(
            tr("&Filters"),
            "quiet",
            icon="chevron-down",
            on_click=lambda: self.filters.open_or_close(),
        )
        self.more.setObjectName("cases_filters_open")
        bar.addWidget(self.more)
        bar.addStretch(1)
        self.number = Label("", "small")
        self.number.setObjectName("cases_number")
        bar.addWidget(self.number)
        self.table_out = TableOut(self._context, self, lambda: self._search.states)
        bar.addWidget(self.table_out.button)
        self.columns = ListButton(self.table, "cases_columns")
        bar.addWidget(self.columns)
        return bar

    def _table(self) -> TableList:
        now = self._context.program.now
        columns: list[Column[Listed]] = [
            Column(
                tr("Reference"), lambda row: row.case.reference, width=98, order="reference"
            ),
            Column(
                tr("Household"), lambda row: row.case.household, width=190, order="household"
            ),
            Column(tr("Topic"), lambda row: row.case.topic, stretch=True, order="topic"),
            Column(
                tr("State"),
                lambda row: state_word(row.case.state),
                width=wide_enough(104, map(state_word, CaseState), icon=True),
                order="state",
                icon=lambda row: icons.icon(STATE_ICON[row.case.state], "text_muted"),
            ),
            Column(tr("Owner"), lambda row: row.owner, width=150),
            Column(
                tr("Changed"),
                lambda row: wording.ago(row.case.changed_at, now()),
                width=106,
                order="changed",
            ),
            Column(
                tr("Found in"),
                self._found_in,
                width=225,
                icon=lambda row: icons.icon(WHERE_ICON[row.found.where], "text_muted")
                if row.found
                else None,
            ),
        ]
        self.model = PagedModel(
            self._context.background,
            columns,
            lambda row: row.case.id,
            lambda _after: Slice(()),
            parent=self,
        )
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        self.model.order_asked.connect(self._sort)
        table = TableList(many=True)
        table.setObjectName("cases_table")
        name(table, tr("Your cases"), tr("Shift or Ctrl choose several."))
        table.setModel(self.model)
        table.chosen.connect(lambda id: self._context.navigate("case", case=id))
        table.leave_out(FOUND_COLUMN, True)
        keep(self._context, table, "cases")
        return table

    def _found_in(self, row: Listed) -> str:
        return found_in(row.found, hide_names=self._context.names_hidden) if row.found else ""

    # -- shown and left -----------------------------------------------------------------------

    def open_with(self, **params: str) -> None:
        """`new`: with the panel open; `show`: one state's cases only."""
        if "new" in params:
            self.open_new_panel()
        if params.get("show") in list(CaseState):
            self._put_search(self._fresh(frozenset({CaseState(params["show"])})))

    def shown(self) -> None:
        if self.chosen.is_at_work():
            return
        self._pause()
        self._come_back_to = self.table.current_id()
        self._source = CaseSource(self._context.session)
        self._reload()
        if self._panel is None or self._panel.isHidden():
            (self.table if self._come_back_to else self.search).setFocus()
        else:
            self._panel.given.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._say_number()

    def _fit_columns(self) -> None:
        """A search tells where it found something in place of the owner and the last change."""
        is_search = bool(self._search.text)
        self.table.leave_out(FOUND_COLUMN, not is_search)
        self.table.setColumnHidden(CHANGED_COLUMN, is_search)
        self.table.setColumnHidden(OWNER_COLUMN, is_search or self.width() < OWNER_FROM)

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

    def _put_search(self, search: Search) -> None:
        for state, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(state in search.states)
            chip.blockSignals(False)
        self.search.blockSignals(True)
        self.search.setText(search.text)
        self.search.blockSignals(False)
        self._search = search
        many = search.filters
        self.more.setText(tr("&Filters ({n})").format(n=many) if many else tr("&Filters"))

    def _fresh(self, states: frozenset[CaseState]) -> Search:
        """Nothing sought, in the order that was chosen."""
        return Search(states, order=self._search.order, down=self._search.down)

    def _show_all(self) -> None:
        if self._filters is not None:
            self._filters.put(NO_FILTER)
        self._put_search(self._fresh(frozenset(CaseState)))
        self._reload()
        self.search.setFocus()

    def _sort(self, order: str, down: bool) -> None:
        """By a column, or by itself: the newest change first."""
        by = CaseOrder(order) if order else CaseOrder.CHANGED
        self._search = replace(self._search, order=by, down=down if order else True)
        self._reload()

    def _filter(self, state: CaseState, wanted: bool) -> None:
        self._search = self._search.with_state(state, wanted)
        self._reload()

    def _search_again(self) -> None:
        text = " ".join(self.search.text().split())
        if text != self._search.text:
            self._search = replace(self._search, text=text)
            self._reload()

    def _reload(self) -> None:
        source, search = self._source, self._search
        if source is None:
            return
        source.latest = search
        if self._trouble is not None:
            self._trouble.hide()
        self._fit_columns()
        self.model.reload(lambda after: source.page(search, after))

    def _loaded(self) -> None:
        rows = self.model.rowCount()
        self.table.setVisible(rows > 0)
        if rows:
            if self._empty is not None:
                self._empty.hide()
        else:
            is_new = self._source is not None and self._source.is_new_office
            self.empty.setCurrentIndex(0 if is_new else 1)
            self.empty.show()
        self.chosen.bar.refresh()
        self.number.setVisible(rows > 0)
        self._say_number()
        self._take_up()

    def _say_number(self) -> None:
        """How many are here, and whether there are more; in few words where room is scarce."""
        rows, more = self.model.rowCount(), ""
        said = wording.count(rows, tr("case"), tr("cases"))
        if not self.model.is_whole():
            more = tr("{n}, more below").format(n=said)
            said = f"{rows:,}+ {tr('cases')}" if self.width() < OWNER_FROM else more
        self.number.set_text(said)
        self.number.setToolTip(more if said != more else "")

    def _take_up(self) -> None:
        """Back on the row from which the person went into a case."""
        back_to, self._come_back_to = self._come_back_to, ""
        if not back_to:
            return
        ids = [row.case.id for row in self.model.rows()]
        if back_to in ids:
            self.table.setCurrentIndex(self.model.index(ids.index(CaseId(back_to)), 0))

    def _failed(self, text: str) -> None:
        self.trouble.say(Tone.ATTENTION, text)
        self.trouble.show()

    def _to_list(self) -> None:
        self._typing.stop()
        self._search_again()
        self.table.setFocus()

    def _hide_names(self, hidden: bool) -> None:
        self.table.leave_out(HOUSEHOLD_COLUMN, hidden)
        self.model.refresh()

    @property
    def filters(self) -> FilterPanel:
        """Made when it is first wanted: most days go by without it."""
        if self._filters is None:
            panel = self._filters = FilterPanel()
            self.page.body.insertWidget(self.page.body.indexOf(self.table), panel)
            panel.changed.connect(self._filters_changed)
            panel.closed.connect(self.more.setFocus)
            self._views = KeptViews(
                self._context,
                panel.views,
                self.table,
                of_list="cases",
                now=lambda: replace(panel.value(), states=self._search.states),
                put=self._put_view,
            )
            KeepingFilters(self._context, panel, self._views).read(self._search)
        return self._filters

    def _filters_changed(self) -> None:
        self._put_search(replace(self._search, kept=self.filters.value()))
        self._reload()

    def _put_view(self, kept: SavedFilter) -> None:
        self.filters.put(kept)
        states, kept = kept.states, self.filters.value()
        self._put_search(replace(self._search, states=states, kept=kept))
        self._reload()

    @property
    def empty(self) -> EmptyStates:
        """What stands in the list's place when it has no row."""
        if self._empty is None:
            self._empty = EmptyStates(self.open_new_panel, self._show_all)
            self.page.body.addWidget(self._empty, 1)
        return self._empty

    @property
    def trouble(self) -> Banner:
        """Why the list is not whole, above it."""
        if self._trouble is None:
            self._trouble = Banner(
                Tone.ATTENTION, "", action=tr("Try again"), on_action=self._reload
            )
            self._trouble.setObjectName("cases_trouble")
            self._trouble.hide()
            self.page.body.insertWidget(self.page.body.indexOf(self.table), self._trouble)
        return self._trouble

    # -- a new case ---------------------------------------------------------------------------

    @property
    def panel(self) -> NewCasePanel:
        """The form above the search."""
        if self._panel is None:
            panel = self._panel = NewCasePanel()
            panel.wanted.connect(self._create)
            panel.closed.connect(self._close_panel)
            panel.hide()
            self.page.body.insertWidget(0, panel)
        return self._panel

    def open_new_panel(self) -> None:
        self.panel.show()
        self.panel.given.setFocus()

    def _close_panel(self) -> None:
        self.panel.hide()
        self.panel.reset()
        self.new_button.setFocus()

    def _create(self, new: NewCase) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: view_model.create(session, new), self._created, self._not_created
        )

    def _created(self, id: CaseId) -> None:
        self.panel.hide()
        self.panel.reset()
        self._context.saved()
        self._context.navigate("case", case=id)

    def _not_created(self, error: AssisterDeskError) -> None:
        self.panel.show_error(error)
