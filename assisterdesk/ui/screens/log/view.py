"""The Access log page: a table newest first, one entry in full below it, and the check."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.access.log_line import ChainVerdict, LogEntry
from assisterdesk.actions.log import WHO_READS, may_read_log, verify_log
from assisterdesk.actions.privacy_contacts import works_here
from assisterdesk.actions.privacy_log import chosen_log, chosen_log_sheet
from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import REFERENCE_LENGTH
from assisterdesk.ui.kept_lists import keep
from assisterdesk.ui.kept_views import KeptViews
from assisterdesk.ui.paging import Column, PagedModel, Slice
from assisterdesk.ui.screens.log import view_model
from assisterdesk.ui.screens.log.view_model import ANY, LogRow, Search
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.ways_out import print_out, save_file
from assisterdesk.ui.widgets.arrange import Page, column, row, scrolling
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card, EmptyState
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.chosen_bar import ChosenBar, ChosenDeed
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.list_button import ListButton
from assisterdesk.ui.widgets.saved_views import SavedViews
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

#: typing is one search once it pauses this long, in ms
TYPING_MS = 250
#: column -> the page width from which the table shows it; the details below show it always
ROOM_FOR = {2: 860, 5: 1180, 7: 860}
DETAILS_HEIGHT = 140
#: rows that fill a screen
ENOUGH = 40


class LogPage(QWidget):
    """Reading is a logged look, so nothing is fetched before the page is shown."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("log_page")
        self._context = context
        self._search = Search()
        self._may_read = may_read_log(context.session)
        self.check_button = Button(tr("Chec&k the log"), icon="check", on_click=self._check)
        self.check_button.setObjectName("log_check")
        self.person_button = Button(
            tr("Who saw a &person's data"), icon="person", on_click=self._who_saw
        )
        self.person_button.setObjectName("log_who_saw")
        self.page = Page(
            tr("Access log"),
            tr("Every look at a person's data is written down here before it is shown."),
            actions=(self.person_button, self.check_button)
            if self._may_read
            else (self.check_button,),
            scrolls=False,
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.verdict = Banner(Tone.DONE, "", closable=True)
        self.verdict.setObjectName("log_verdict")
        self.verdict.hide()
        self.page.body.addWidget(self.verdict)
        if self._may_read:
            self._lay_out_log()
        else:
            self._lay_out_closed()
        context.add_verb(
            self, Verb("log.check", tr("Check the log"), self._check, tr("verify chain"), "check")
        )

    def _lay_out_closed(self) -> None:
        closed = EmptyState("lock", tr("Others read this log"), tr(WHO_READS))
        closed.setObjectName("log_closed")
        self.page.body.addWidget(closed, 1)

    def _lay_out_log(self) -> None:
        self.reference = LineField(placeholder=tr("Case reference"), max_length=REFERENCE_LENGTH)
        self.reference.setObjectName("log_reference")
        name(self.reference, tr("Only entries of the case with this reference"))
        self.reference.setMaximumWidth(200)
        self.reference.setMinimumWidth(130)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self.reference.textChanged.connect(lambda _: self._typing.start())
        self.group = Choice(view_model.group_options())
        self.group.setObjectName("log_group")
        name(self.group, tr("What was done"))
        self.who = Choice([(ANY, tr("Anyone"))])
        self.who.setObjectName("log_by")
        name(self.who, tr("Who did it"))
        self.group.setMinimumContentsLength(12)
        self.who.setMinimumContentsLength(9)
        for choice in (self.group, self.who):
            choice.picked.connect(lambda _id: self._pick())
        session = self._context.session
        self.model: PagedModel[LogRow] = PagedModel(
            self._context.background,
            _columns(),
            lambda r: r.id,
            lambda before: view_model.page(session, before, Search()),
            parent=self,
        )
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self._failed)
        self.table = TableList(compact=True, many=True)
        self.table.setObjectName("log_table")
        name(
            self.table,
            tr("Entries of the access log, newest first"),
            tr("Shift or Ctrl choose several."),
        )
        self.table.setModel(self.model)
        keep(self._context, self.table, "log")
        self.table.current_changed.connect(self._show_details)
        self.table.many_changed.connect(lambda _ids: self._show_details(self.table.current_id()))
        self.details_card = Card()
        self.details_card.setObjectName("log_details")
        self.details_card.setFixedHeight(DETAILS_HEIGHT)
        self.facts = FactList(across=3)
        self.facts.setObjectName("log_facts")
        inner = QWidget()
        inner.setLayout(column(self.facts, None))
        self.details_card.add(scrolling(inner))
        self.details_card.hide()
        self.nothing = EmptyState("search", tr("Nothing to show"), "")
        self.nothing.setObjectName("log_nothing")
        self.nothing.hide()
        columns = ListButton(self.table, "log_columns")
        self.views = SavedViews("log", apart=True)
        self._kept = KeptViews(
            self._context,
            self.views,
            self.table,
            of_list="log",
            now=lambda: view_model.as_view(self._search),
            put=self._put_view,
        )
        self._kept.read()
        bar = row(self.reference, self.group, self.who, None, self.views.save, columns)
        self.page.body.addLayout(bar)
        self.page.body.addWidget(self.views)
        self.page.body.addWidget(self.views.naming)
        self.page.body.addWidget(self.table, 1)
        self.page.body.addWidget(self._lay_chosen())
        self.page.body.addWidget(self.nothing, 1)
        self.page.body.addWidget(self.details_card)
        self.setFocusProxy(self.table)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.reference.setFocus)

    def _lay_chosen(self) -> ChosenBar:
        # only the privacy office takes the log out of the program
        may = works_here(self._context.session)
        deeds = (
            ChosenDeed("print", tr("Print …"), self._print, "print", lambda: may),
            ChosenDeed("table", tr("Save …"), self._save, "outbox", lambda: may),
        )
        self.chosen = ChosenBar(self.table, "log", deeds)
        return self.chosen

    # -- showing

    def shown(self) -> None:
        if not self._may_read:
            return
        session = self._context.session
        self._context.background.run(
            self, lambda: view_model.who_options(session), self._offer_staff, group="staff"
        )
        self._filter()

    def _offer_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self.who.set_options(staff)
        self.who.choose(self._search.who)

    def _pick(self) -> None:
        self.views.let_go()
        self._search = replace(
            self._search, group=self.group.chosen_id(), who=self.who.chosen_id()
        )
        self._filter()

    def _put_view(self, kept: SavedFilter) -> None:
        """Show a saved view; the case that was typed stays."""
        self._search = view_model.from_view(kept, self._search)
        self.group.choose(self._search.group)
        self.who.choose(self._search.who)
        self._filter()

    def _filter(self) -> None:
        typed = "".join(self.reference.text().split()).upper()
        if 0 < len(typed) < REFERENCE_LENGTH:
            # half a reference finds nothing and would still be a line in the log
            return
        session = self._context.session
        search = self._search = replace(self._search, reference=typed)

        def fetch(before: str | None) -> Slice[LogRow]:
            return view_model.page(session, before, search)

        self.details_card.hide()
        self.model.reload(fetch)

    def _loaded(self) -> None:
        if len(self.model.rows()) < ENOUGH and not self.model.is_whole():
            # a part of a long log held few of them or none: on to the part before it
            self.model.fetchMore()
            if not self.model.rows():
                self._show_nothing(tr("Looking further back …"))
                return
        none = tr("Nobody looked at this case yet.")
        if self._search.is_sought:
            none = tr("The log holds nothing like this.")
        self._show_nothing("" if self.model.rows() else none)
        self.table.choose_first()
        self.chosen.refresh()

    def _failed(self, text: str) -> None:
        self._show_nothing(text)

    def _show_nothing(self, text: str) -> None:
        self.nothing.setVisible(bool(text))
        self.table.setVisible(not text)
        if text:
            self.nothing.sentence.set_text(text)
            self.details_card.hide()

    def _show_details(self, row_id: str) -> None:
        found = self.model.row(row_id)
        many = len(self.table.chosen_ids()) > 1
        self.details_card.setVisible(found is not None and not many)
        if found is not None:
            self.facts.set_facts(view_model.details(found))

    # -- out

    def _entries(self) -> tuple[LogEntry, ...]:
        ids = set(self.table.chosen_ids())
        return tuple(row.entry for row in self.model.rows() if row.id in ids)

    def _print(self) -> None:
        entries = self._entries()
        print_out(
            self._context, self.chosen.origin("print"), lambda s: chosen_log_sheet(s, entries)
        )

    def _save(self) -> None:
        entries = self._entries()
        save_file(
            self._context,
            self.chosen.origin("table"),
            "access-log.csv",
            tr("Table (*.csv)"),
            lambda s, file: chosen_log(s, entries, file),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._may_read:
            for column, needed in ROOM_FOR.items():
                self.table.setColumnHidden(column, event.size().width() < needed)

    def _who_saw(self) -> None:
        self._context.navigate("privacy", section="seen")

    # -- checking

    def _check(self) -> None:
        session = self._context.session
        self.check_button.setEnabled(False)
        self.check_button.setText(tr("Checking …"))
        self._context.background.run(
            self, lambda: verify_log(session), self._checked, self._not_checked
        )

    def _checked(self, found: ChainVerdict) -> None:
        self._ready()
        said = view_model.verdict(found)
        self.verdict.say(said.tone, said.text, word=said.word)
        self.verdict.show()

    def _not_checked(self, error: AssisterDeskError) -> None:
        self._ready()
        self.verdict.say(Tone.ATTENTION, error.text, word=tr("The check did not finish"))
        self.verdict.show()

    def _ready(self) -> None:
        self.check_button.setText(tr("Chec&k the log"))
        self.check_button.setEnabled(True)
        self.check_button.setFocus()


def _columns() -> tuple[Column[LogRow], ...]:
    return (
        Column(tr("When"), lambda r: r.when, width=152),
        Column(tr("Who"), lambda r: r.who, width=142),
        Column(
            tr("Role"),
            lambda r: view_model.short_role(r.entry.role),
            width=132,
            spoken=lambda r: r.role,
        ),
        Column(
            tr("What was done"),
            lambda r: r.action,
            width=160,
            icon=lambda r: (
                icons.icon("warning", "attention")
                if r.entry.line.action in view_model.NOTABLE
                else None
            ),
        ),
        Column(tr("Case"), lambda r: r.reference, width=96),
        Column(tr("Personal data"), lambda r: r.data, width=180),
        Column(tr("Reason"), lambda r: r.reason_title, stretch=True),
        Column(tr("Result"), lambda r: r.result, width=120),
    )
