"""Incidents: the list of them, and one in hand with its people, delays, notices and end."""

from assisterdesk.actions import privacy_incidents as verbs
from assisterdesk.privacy.incident import Incident
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.incident_work import IncidentWork
from assisterdesk.ui.screens.privacy.section import Section, named
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

LIST_HEIGHT = 108


class IncidentsSection(Section):
    """They begin in the log's review, from looks without a valid reason."""

    reason = verbs.REASON

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._chosen = ""
        self.model: RowsModel[Incident] = RowsModel(self._columns(), lambda i: i.id, self)
        self.table = TableList(compact=True)
        named(self.table, "incidents_table", tr("Incidents, newest first"))
        self.table.setModel(self.model)
        self.table.setMaximumHeight(LIST_HEIGHT)
        self.table.current_changed.connect(self._choose)
        self.work = IncidentWork(self)
        self.work.changed.connect(self._changed)
        self.nothing = EmptyState(
            "shield",
            tr("No incident"),
            tr("A look without a valid reason becomes one in the log's review."),
            button=tr("Go to the log review"),
            on_click=lambda: context.navigate("privacy", section="review"),
        )
        named(self.nothing, "incidents_nothing")
        context.names_hidden_changed.connect(lambda _: self.work.show_names())
        self.body.addWidget(self.table)
        self.body.addWidget(self.work, 1)
        self.body.addWidget(self.nothing, 1)

    def _columns(self) -> tuple[Column[Incident], ...]:
        def people(i: Incident) -> str:
            return wording.count(len(i.affected), tr("person"), tr("people")) if i.affected else ""

        def report(i: Incident) -> str:
            if i.reported_on:
                return tr("Reported {day}").format(day=wording.day(i.reported_on))
            return view_model.due_words(i.due, self.today)

        return (
            Column(tr("Number"), lambda i: i.number, width=110),
            Column(tr("Found"), lambda i: wording.day(i.found_on), width=110),
            Column(tr("Stands at"), view_model.incident_state, stretch=True),
            Column(tr("Whose data"), people, width=110),
            Column(tr("Report by"), report, width=190),
        )

    def shown(self) -> None:
        session = self.context.session
        self.run(lambda: verbs.incidents(session), self._show, "incidents")

    def _show(self, found: tuple[Incident, ...]) -> None:
        chosen = self._chosen or self.table.current_id()
        self.model.set_rows(found)
        for part in (self.table, self.work):
            part.setVisible(bool(found))
        self.nothing.setVisible(not found)
        ids: list[str] = [i.id for i in found]
        if found:
            at = ids.index(chosen) if chosen in ids else 0
            self.table.setCurrentIndex(self.model.index(at, 0))
            self._choose(ids[at])

    def _choose(self, id: str) -> None:
        found = self.model.row(id)
        if found is not None:
            self._chosen = id
            self.work.show_incident(found)

    def _changed(self, id: str) -> None:
        self._chosen = id
        self.shown()
