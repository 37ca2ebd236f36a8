"""Requests for one's own list: the list of them, the form for a new one, and one in hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from assisterdesk.actions import privacy_requests as verbs
from assisterdesk.privacy.person_request import ASKER_TITLE, Asker, PersonRequest
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.request_steps import RequestSteps
from assisterdesk.ui.screens.privacy.section import (
    Section,
    abreast,
    area,
    button,
    field,
    named,
    tall,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.card import Card, EmptyState
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

LIST_HEIGHT = 108


class RequestsSection(Section):
    """Reads the requests each time it is shown; what is chosen is worked on below."""

    reason = verbs.REASON

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._chosen = ""
        self.new_button = button(
            "request_new", tr("Enter a &request"), self.open_form, "primary", icon="plus"
        )
        self.hint = Label(
            tr(
                "Anybody may ask in writing for the list of what you keep on them. Answer within "
                "ten business days."
            ),
            "muted",
            wrap=True,
        )
        self.model: RowsModel[PersonRequest] = RowsModel(self._columns(), lambda r: r.id, self)
        self.table = TableList(compact=True)
        named(self.table, "requests_table", tr("Requests, newest first"))
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._choose)
        self.room_for(self.table, {2: 760})
        self.table.setMaximumHeight(LIST_HEIGHT)
        self.steps = RequestSteps(self)
        self.steps.changed.connect(self._changed)
        self.nothing = EmptyState(
            "inbox",
            tr("No request yet"),
            tr("When somebody asks in writing what you keep on them, enter it here."),
        )
        named(self.nothing, "requests_nothing")
        self.form = self._form()
        head = row(self.hint, self.new_button)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.form_area = tall(column(self.form, None))
        self.form_area.hide()
        self.body.addWidget(self.form_area, 1)
        self.body.addWidget(self.table)
        self.body.addWidget(self.steps, 1)
        self.body.addWidget(self.nothing, 1)
        context.names_hidden_changed.connect(self._names)

    def _columns(self) -> tuple[Column[PersonRequest], ...]:
        return (
            Column(tr("Number"), lambda r: r.number, width=110),
            Column(
                tr("About"),
                lambda r: view_model.request_name(r, self.context.names_hidden),
                stretch=True,
            ),
            Column(tr("Asked by"), lambda r: tr(ASKER_TITLE[r.asker]), width=180),
            Column(tr("Stands at"), view_model.request_state, width=150),
            Column(tr("Answer by"), lambda r: view_model.request_due(r, self.today), width=160),
        )

    def _names(self, _hidden: bool) -> None:
        self.model.refresh()
        self.steps.show_names()

    # -- the form

    def _form(self) -> QWidget:
        self.name, self.asker_name = LineField(max_length=120), LineField(max_length=120)
        self.asker = Choice([(a.value, tr(ASKER_TITLE[a])) for a in Asker])
        self.asker.currentIndexChanged.connect(lambda _: self._ask_who())
        self.received = DayField(self.today)
        self.address = area(3)
        self.authority = LineField(max_length=200)
        self._acting = (
            field("request_asker_name", tr("Their name"), self.asker_name),
            field(
                "request_authority",
                tr("What shows that they may act"),
                self.authority,
                help=tr("Such as a court order seen, or a signed authorization."),
            ),
        )
        card = Card(tr("Enter a request"), icon="inbox")
        named(card, "request_form")
        card.body.addLayout(
            abreast(
                field("request_name", tr("Person the list is about"), self.name),
                field("request_received", tr("Received on"), self.received),
                field("request_asker", tr("Asked by"), self.asker),
            )
        )
        card.body.addLayout(abreast(*self._acting))
        card.add(field("request_address", tr("Where the answer goes"), self.address))
        self.add_button = button("request_add", tr("Start the clock"), self._add, "primary")
        self.cancel_button = button("request_cancel", tr("Cancel"), self.close_form, "quiet")
        card.body.addLayout(row(self.add_button, self.cancel_button, None))
        self._ask_who()
        return card

    def _ask_who(self) -> None:
        acting = self.asker.chosen_id() != Asker.INDIVIDUAL
        for part in self._acting:
            part.setVisible(acting)

    def open_form(self) -> None:
        for entry in (self.name, self.asker_name, self.authority):
            entry.clear()
        self.address.set_text("")
        self.received.set_day(self.today)
        self.asker.choose(Asker.INDIVIDUAL)
        self._show_form(True)
        self.name.setFocus()

    def close_form(self) -> None:
        self._show_form(False)
        self._show_rows()

    def _show_form(self, shown: bool) -> None:
        self.form_area.setVisible(shown)
        for part in (self.table, self.steps, self.nothing, self.hint, self.new_button):
            part.setVisible(not shown)

    def _add(self) -> None:
        session = self.context.session
        day = self.day(self.received, tr("Received on"))
        if day is None:
            return
        acting = self.asker.chosen_id() != Asker.INDIVIDUAL
        name, address = self.name.text(), self.address.text()
        asker = Asker(self.asker.chosen_id())
        asker_name = self.asker_name.text() if acting else ""
        authority = self.authority.text() if acting else ""
        self.change(
            lambda: verbs.receive(
                session,
                name,
                day,
                asker=asker,
                asker_name=asker_name,
                authority=authority,
                address=address,
            ),
            self._added,
        )

    def _added(self, request: PersonRequest) -> None:
        self._chosen = request.id
        self._show_form(False)
        self.model.set_rows((request, *self.model.rows()))
        self._show_rows()
        self.steps.show_request(request, work=True)
        self.shown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.form_area.isHidden():
            self.close_form()
            event.accept()
            return
        super().keyPressEvent(event)

    # -- the list

    def shown(self) -> None:
        session = self.context.session
        self.run(lambda: verbs.requests(session), self._show, "requests")

    def _show(self, found: tuple[PersonRequest, ...]) -> None:
        chosen = self._chosen or self.table.current_id()
        self.model.set_rows(found)
        self._show_rows()
        ids: list[str] = [r.id for r in found]
        if found:
            at = ids.index(chosen) if chosen in ids else 0
            self.table.setCurrentIndex(self.model.index(at, 0))
            self._choose(ids[at])
        open_ones = sum(r.is_open for r in found)
        self.context.set_count("privacy", open_ones)

    def _show_rows(self) -> None:
        if not self.form_area.isHidden():
            return
        some = bool(self.model.rows())
        self.table.setVisible(some)
        self.steps.setVisible(some)
        self.nothing.setVisible(not some)

    def _choose(self, id: str) -> None:
        found = self.model.row(id)
        if found is not None:
            self._chosen = id
            self.steps.show_request(found)

    def _changed(self, id: str) -> None:
        self._chosen = id
        self.shown()
