"""Who has seen a person's data, when and why: found by name, printed as a letter."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions import privacy_seen as verbs
from assisterdesk.actions.privacy_seen import Accounting, Seen
from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.people.person import Person
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.section import (
    PDF_FILES,
    Section,
    abreast,
    button,
    clear,
    field,
    named,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import holder, row
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import shown, tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing

DAYS = 90


class SeenSection(Section):
    """For supervisor, information owner and privacy contact."""

    reason = "own_list_request"

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._ticks: dict[PersonId, Tick] = {}
        self._found: Accounting | None = None
        self.words = LineField(placeholder=tr("Name of the person"), max_length=80)
        named(self.words, "seen_words", tr("Name of the person"))
        self.words.returnPressed.connect(self._find)
        self.find_button = button("seen_find", tr("&Find"), self._find, icon="search")
        self.since = DayField(self.today - timedelta(days=DAYS))
        self.until = DayField(self.today)
        self.show_button = button("seen_show", tr("S&how who looked"), self._show_who, "primary")
        self.save_button = button("seen_save", tr("Save as a letter"), self._save, icon="print")
        self.save_button.setEnabled(False)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self.summary = Label(
            tr("Find the person, tick the records that are theirs, and choose the days."),
            "muted",
            wrap=True,
        )
        named(self.summary, "seen_summary")
        self.model: RowsModel[Seen] = RowsModel(_columns(), lambda s: str(s.entry.seq), self)
        self.table = TableList(compact=True)
        named(self.table, "seen_table", tr("Looks at this person's data, newest first"))
        self.table.setModel(self.model)
        self.room_for(self.table, {3: 860})
        self.month = Choice(view_model.months(self.today), placeholder=tr("A whole month"))
        named(self.month, "seen_month", tr("A whole month"))
        self.month.picked.connect(self._pick_month)
        days = abreast(
            field("seen_month", tr("Month"), self.month, optional=True),
            field("seen_since", tr("From", "the first day"), self.since),
            field("seen_until", tr("To", "the last day"), self.until),
        )
        self.body.addLayout(row(self.words, self.find_button))
        self.body.addWidget(holder(self._people))
        self.body.addLayout(days)
        self.body.addLayout(row(self.show_button, self.save_button, None))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.words)

    def _find(self) -> None:
        session, words = self.context.session, self.words.text()

        def find() -> tuple[tuple[Person, ...], dict[CaseId, str]]:
            found = verbs.people_to_account_for(session, words)
            return found, {p.case: session.store.case_reference(p.case) for p in found}

        self.run(find, self._offer, "people")

    def _pick_month(self, first: str) -> None:
        since, until = view_model.month(first)
        self.since.set_day(since)
        self.until.set_day(until)

    def _offer(self, found: tuple[tuple[Person, ...], dict[CaseId, str]]) -> None:
        clear(self._people)
        people, references = found
        self._ticks = {}
        for person in people:
            line = view_model.person_line(person, references.get(person.case, ""))
            tick = Tick(line, len(people) == 1)
            tick.setObjectName(f"privacy_seen_{person.id}")
            self._ticks[person.id] = tick
            self._people.addWidget(tick)
        if not people:
            self.summary.set_text(tr("Nobody by this name is in the store."))

    def _show_who(self) -> None:
        since = self.day(self.since, tr("From", "the first day"))
        until = self.day(self.until, tr("To", "the last day")) if since else None
        people = [id for id, tick in self._ticks.items() if tick.isChecked()]
        if since is None or until is None:
            return
        if not people:
            self.say(tr("Find the person and tick at least one record first."))
            return
        session = self.context.session
        self.run(
            lambda: verbs.who_has_seen(session, people, since, until), self._show, "seen"
        )

    def _show(self, found: Accounting) -> None:
        self._found = found
        self.model.set_rows(found.seen)
        self.save_button.setEnabled(True)
        n = len(found.seen)
        looks = wording.count(n, tr("look or disclosure"), tr("looks and disclosures"))
        lists = wording.count(found.lists, tr("list of cases"), tr("lists of cases"))
        self.summary.set_text(
            tr("{looks}. The household also stood in {lists}. {verdict}").format(
                looks=looks, lists=lists, verdict=shown(found.verdict.text)
            )
        )

    def _save(self) -> None:
        found, origin = self._found, self.save_button
        if found is None:
            return

        def gather(session: "Session", _name: str) -> "Outgoing":
            return verbs.accounting_leaving(session, found)

        widget: QWidget = origin
        save_file(self.context, widget, "who-has-seen.pdf", PDF_FILES, gather, self.say)


def _columns() -> tuple[Column[Seen], ...]:
    return (
        Column(tr("When"), lambda s: wording.moment(s.entry.at), width=168),
        Column(tr("Who"), lambda s: s.entry.who_name, width=132),
        Column(tr("What was done"), lambda s: tr(s.what), width=144),
        Column(tr("Kinds of data"), lambda s: s.kinds, width=250),
        Column(tr("Why"), lambda s: tr(s.why), stretch=True),
    )
