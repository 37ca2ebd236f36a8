"""The log's review: flagged looks, marked valid or made an incident; paper entered by hand."""

from PySide6.QtWidgets import QAbstractItemView

from assisterdesk.actions import privacy_incidents
from assisterdesk.actions import privacy_review as verbs
from assisterdesk.actions.privacy_contacts import works_here
from assisterdesk.actions.privacy_review import Queued
from assisterdesk.actions.privacy_seen import ACTION_WORDS
from assisterdesk.basics.ids import StaffId
from assisterdesk.privacy.incident import Incident
from assisterdesk.privacy.review import Judgement
from assisterdesk.ui import wording
from assisterdesk.ui.paging import ID_ROLE, Column, RowsModel
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.paper_form import PaperForm
from assisterdesk.ui.screens.privacy.section import Section, button, named, tall
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, holder, row
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


class ReviewSection(Section):
    """A flag says that somebody should ask, not that the look was wrong."""

    reason = "audit"

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._titles = context.program.catalogues.reasons
        self.all_chip = Chip(tr("Reviewed too"), on_toggle=lambda _: self.shown())
        named(self.all_chip, "review_all")
        self.paper_button = button(
            "review_paper", tr("Enter a look at &paper"), self._open_paper, icon="document"
        )
        self.model: RowsModel[Queued] = RowsModel(
            self._columns(), lambda q: str(q.entry.seq), self
        )
        self.table = TableList(compact=True)
        named(self.table, "review_table", tr("Looks that deserve a second look"))
        self.table.setModel(self.model)
        self.room_for(self.table, {3: 860, 6: 860})
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.valid_button = button(
            "review_valid", tr("&Valid reason"), lambda: self._mark(Judgement.VALID), icon="check"
        )
        self.what = ProseLine(placeholder=tr("What happened; name nobody"), max_length=300)
        named(self.what, "review_what", tr("What happened; name nobody"))
        self.invalid_button = button(
            "review_invalid", tr("No valid reason: &open an incident"), self._incident, "danger"
        )
        may_open = works_here(context.session)
        show_in_place(self.what, may_open)
        show_in_place(self.invalid_button, may_open)
        self.nothing = EmptyState(
            "done",
            tr("Nothing waits for review"),
            tr(
                "Looks at one's own record, at people of the same last name, at closed cases, out "
                "of hours or at many cases in a row would stand here."
            ),
        )
        named(self.nothing, "review_nothing")
        deeds = row(self.valid_button, self.what, self.invalid_button, gap=Space.NORMAL)
        deeds.setStretch(1, 1)
        self.deeds = holder(deeds)
        self.paper = PaperForm(self)
        self.paper_area = tall(column(self.paper, None))
        self.paper_area.hide()
        self.paper.done.connect(self._paper_done)
        self.body.addLayout(
            row(
                Label(tr("The last 31 days. Choose one or several rows."), "muted", wrap=True),
                None,
                self.all_chip,
                self.paper_button,
            )
        )
        self.body.addWidget(self.paper_area, 1)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.deeds)

    def _columns(self) -> tuple[Column[Queued], ...]:
        def why(item: Queued) -> str:
            reason = self._titles.get(item.entry.line.access.reason)
            return tr(reason.title) if reason else item.entry.line.access.reason

        def marked(item: Queued) -> str:
            if item.review is None:
                return ""
            valid = item.review.judgement is Judgement.VALID
            return tr("Valid") if valid else tr("Invalid")

        def action(item: Queued) -> str:
            done = item.entry.line.action
            return tr(ACTION_WORDS.get(done, done.value.capitalize()))

        return (
            Column(tr("When"), lambda q: wording.moment(q.entry.at), width=168),
            Column(tr("Who"), lambda q: q.entry.who_name, width=140),
            Column(tr("Why it is here"), view_model.flag_words, stretch=True),
            Column(tr("What was done"), action, width=150),
            Column(tr("Case"), lambda q: q.reference, width=92),
            Column(tr("Reason given"), why, width=160),
            Column(tr("Review"), marked, width=80),
        )

    def shown(self) -> None:
        session, whole = self.context.session, self.all_chip.isChecked()
        self.run(lambda: verbs.queue(session, reviewed=whole), self._show, "review")

    def _show(self, found: tuple[Queued, ...]) -> None:
        self.model.set_rows(found)
        self.table.setVisible(bool(found))
        self.deeds.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.table.choose_first()

    def _chosen(self) -> tuple[Queued, ...]:
        selection = self.table.selectionModel()
        rows = selection.selectedRows() if selection else []
        found = (self.model.row(str(index.data(ID_ROLE))) for index in rows)
        return tuple(item for item in found if item is not None)

    def _mark(self, judgement: Judgement) -> None:
        session, chosen = self.context.session, self._chosen()

        def done(_: None) -> None:
            said = wording.count(len(chosen), tr("look"), tr("looks"))
            self.context.notify(tr("{looks} marked as valid.").format(looks=said))
            self.shown()

        self.change(lambda: verbs.mark(session, chosen, judgement), done)

    def _incident(self) -> None:
        session, chosen, what = self.context.session, self._chosen(), self.what.text()

        def done(made: Incident) -> None:
            self.what.clear()
            self.context.notify(tr("Incident {n} is open.").format(n=made.number))
            self.context.navigate("privacy", section="incidents")

        self.change(lambda: privacy_incidents.open_incident(session, chosen, what), done)

    # -- paper

    def _open_paper(self) -> None:
        session = self.context.session
        staff = [(m.id, m.name) for m in session.store.staff() if m.active]
        self.paper.begin(staff, StaffId(session.who.id))
        self.paper_area.show()
        for part in (self.table, self.nothing, self.deeds):
            part.hide()

    def _paper_done(self, saved: bool) -> None:
        self.paper_area.hide()
        if saved:
            self.context.notify(tr("The look at paper stands in the log."))
        self.shown()
