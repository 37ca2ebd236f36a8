"""Asking the desk about several clients: what goes for each, what lacks, and one button for all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.access.reasons import reason_for
from assisterdesk.actions import ask_many
from assisterdesk.actions.ask_many import Asking, Standing, Wanted
from assisterdesk.basics.errors import AssisterDeskError, Cancelled
from assisterdesk.cases.association import Association
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.clients.view_model import (
    STANDING_ICON,
    batch_says,
    goes_words,
    standing_word,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, centred, column, holder, row
from assisterdesk.ui.widgets.button import BlockedButton, Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.reason_bar import ReasonBar, offered
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import count, tr, tr_n

HOUSEHOLD_COLUMN = 1


class BatchPage(QWidget):
    """First the reason, once for all; then one line for each client. `left` by Back or Esc."""

    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("clients_batch")
        self._context = context
        self._wanted: tuple[Wanted, ...] = ()
        self._asked: tuple[Asking, ...] = ()
        self._reason = ""
        self._facts: dict[str, LineField] = {}
        self._stage = QStackedWidget()
        self._ask_reason = QWidget()
        self._reason_place = QVBoxLayout(self._ask_reason)
        self._bar: ReasonBar | None = None
        back = Button(tr("Back to the list"), icon="arrow-left", on_click=self._leave)
        back.setObjectName("clients_batch_back")
        self.page = Page(tr("Ask the desk"), actions=(back,), scrolls=False)
        self._stage.addWidget(self._ask_reason)
        self._stage.addWidget(self.page)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self._stage)
        self._lay()
        context.names_hidden_changed.connect(self._hide_names)
        self._hide_names(context.names_hidden)

    def _lay(self) -> None:
        self.type = Choice()
        self.type.setObjectName("clients_batch_type")
        self.type.picked.connect(lambda _id: self._prepare())
        self._typed = QVBoxLayout()
        self._typed.setSpacing(Space.TIGHT)
        self.again = Button(tr("Put it into all of them"), on_click=self._prepare)
        self.again.setObjectName("clients_batch_again")
        self._typed_holder = holder(
            column(
                Label(tr("Missing in some, and the same for all of them:"), "muted"),
                self._typed,
                row(self.again, None),
                gap=Space.TIGHT,
            )
        )
        self._typed_holder.hide()
        columns: list[Column[Asking]] = [
            Column(tr("Reference"), lambda one: one.wanted.reference, width=92),
            Column(tr("Household"), lambda one: one.wanted.household, width=170),
            Column(
                tr("State"),
                lambda one: standing_word(one.standing),
                width=170,
                icon=lambda one: icons.icon(STANDING_ICON[one.standing], "text_muted"),
            ),
            Column(tr("What goes, or what it needs"), goes_words, stretch=True),
        ]
        self.model = RowsModel(columns, lambda one: one.wanted.case, self)
        self.table = TableList()
        self.table.setObjectName("clients_batch_table")
        name(self.table, tr("Messages"), tr("Enter opens the message in full."))
        self.table.setModel(self.model)
        self.table.chosen.connect(self._open_one)
        self.table.current_changed.connect(self._say_one)
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("clients_batch_said")
        self.send = BlockedButton(tr("Send"), icon="submit", on_click=self._send)
        self.send.button.setObjectName("clients_batch_send")
        self.drafts = Button(tr("Keep the rest as drafts"), "quiet", on_click=self._keep)
        self.drafts.setObjectName("clients_batch_drafts")
        self.progress = ProgressLine("clients_batch_progress")
        body = self.page.body
        field = Field(tr("What is it about?"), self.type)
        field.setMaximumWidth(460)
        body.addWidget(field)
        body.addWidget(self._typed_holder)
        body.addWidget(self.table, 1)
        body.addWidget(self.said)
        body.addWidget(self.progress)
        body.addLayout(row(self.send, self.drafts, None))

    # -- the reason

    def begin(self, wanted: Sequence[Wanted], values: Sequence[Association]) -> None:
        """Begin with these cases; `values` tell which case type fits."""
        context = self._context
        session = context.session
        self._wanted = tuple(wanted)[: ask_many.MOST]
        if len(wanted) > ask_many.MOST:
            said = tr("The first {most} are here: so many go at once. Choose the rest afterwards.")
            context.say(said.format(most=ask_many.MOST))
        self._show(())
        types = ask_many.types_for_many(session)
        self.type.set_options([(t.id, tr(t.title)) for t in types])
        self._choose_type(ask_many.fitting_type(session.who.kind, values))
        likely = reason_for("composed")
        bar = ReasonBar(
            offered(context.program.catalogues.reasons),
            likely,
            reference=count(len(self._wanted), tr("client"), tr("clients")),
        )
        bar.accepted.connect(lambda reason, _note: self._reason_given(reason))
        bar.went_back.connect(self._leave)
        if self._bar is not None:
            self._bar.deleteLater()
        while self._reason_place.count():
            self._reason_place.takeAt(0)
        self._bar = bar
        self._reason_place.addLayout(centred(bar, 640))
        self._reason_place.addStretch(1)
        self._stage.setCurrentWidget(self._ask_reason)
        self.setFocusProxy(bar)

    def _choose_type(self, id: str) -> None:
        self.type.blockSignals(True)
        self.type.choose(id)
        self.type.blockSignals(False)

    def _reason_given(self, reason: str) -> None:
        self._reason = reason
        self._stage.setCurrentWidget(self.page)
        self._prepare()
        self.table.setFocus()

    # -- making them

    def _prepare(self) -> None:
        if not self._reason or self.progress.isVisible():
            return
        session, wanted, reason = self._context.session, self._wanted, self._reason
        case_type = self.type.chosen_id()
        common = {id: line.text() for id, line in self._facts.items()}
        told = self.progress.begin(tr("Making the messages …"))
        self._hold(True)

        def work() -> tuple[Asking, ...]:
            try:
                return ask_many.prepare(session, wanted, case_type, common, reason, told)
            except Cancelled:
                return ()

        self._context.background.run(self, work, self._made, self._failed)

    def _made(self, asked: tuple[Asking, ...]) -> None:
        self.progress.hide()
        self._hold(False)
        self._show(asked)
        self.table.choose_first()

    def _failed(self, error: AssisterDeskError) -> None:
        self.progress.hide()
        self._hold(False)
        self.said.set_text(error.text)

    def _hold(self, on: bool) -> None:
        for part in (self.type, self.again, self.send.button, self.drafts):
            part.setEnabled(not on)

    def _show(self, asked: tuple[Asking, ...]) -> None:
        self._asked = asked
        self.model.set_rows(asked)
        session = self._context.session
        desk = self._context.program.catalogues.desks[session.who.desk].short_name
        says = batch_says(asked, desk)
        self.page.set_title(says.title)
        self.send.button.setText(says.button)
        if says.blocked:
            self.send.block(says.blocked)
        else:
            self.send.unblock()
        rest = (Standing.LACKS, Standing.STOPPED, Standing.BY_HAND)
        self.drafts.setVisible(any(one.standing in rest for one in asked))
        self._ask_facts(says.facts)
        self.said.set_text("")

    def _ask_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """An entry for each fact that lacks somewhere; what was typed stays."""
        for id, label in facts:
            if id not in self._facts:
                line = ProseLine(max_length=300)
                line.setObjectName(f"clients_batch_fact_{id}")
                line.returnPressed.connect(self._prepare)
                self._facts[id] = line
                self._typed.addWidget(Field(label[:1].upper() + label[1:], line))
        if not self._asked:
            self._facts.clear()
            while (item := self._typed.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._typed_holder.setVisible(bool(self._facts))

    # -- one of them

    def _one(self, id: str) -> Asking | None:
        return self.model.row(id)

    def _say_one(self, id: str) -> None:
        one = self._one(id)
        self.said.set_text(f"{one.wanted.reference}: {goes_words(one)}" if one else "")

    def _open_one(self, id: str) -> None:
        """The whole message on the Submit screen, where it can be changed; it is a draft then."""
        one = self._one(id)
        if one is None:
            return
        session = self._context.session
        if one.standing in (Standing.SENT, Standing.WAITS):
            self._context.navigate("outbox", submission=one.submission)
            return

        def keep() -> None:
            if one.form.case_type and one.standing is not Standing.DRAFT:
                ask_many.keep_draft_of(session, one)

        self._context.background.run(
            self, keep, lambda _: self._context.navigate("submit", case=one.wanted.case)
        )

    # -- sending

    def _send(self) -> None:
        session, asked = self._context.session, self._asked
        told = self.progress.begin(tr("Sending …"))
        self._hold(True)
        self._context.background.run(
            self,
            lambda: ask_many.send_ready(session, asked, told),
            self._were_sent,
            self._failed,
            lane="free",
            must_finish=True,
        )

    def _were_sent(self, asked: tuple[Asking, ...]) -> None:
        self.progress.hide()
        self._hold(False)
        self._show(asked)
        sent = sum(1 for one in asked if one.standing is Standing.SENT)
        if sent:
            self._context.saved()
            self._context.notify(
                tr_n("{n} message was sent.", "{n} messages were sent.", sent)
            )

    def _keep(self) -> None:
        session, asked = self._context.session, self._asked

        def kept(number: int) -> None:
            self._context.notify(
                tr_n(
                    "{n} draft was kept. Today shows it.",
                    "{n} drafts were kept. Today shows them.",
                    number,
                )
            )
            self._context.saved()

        self._context.background.run(
            self, lambda: ask_many.keep_drafts(session, asked), kept, must_finish=True
        )

    # -- coming and going

    def _leave(self) -> None:
        if self.progress.isVisible():
            self.progress.stop()
        self._wanted, self._reason = (), ""
        self._show(())
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self.progress.isVisible():
            self.progress.stop()

    def _hide_names(self, hidden: bool) -> None:
        self.table.setColumnHidden(HOUSEHOLD_COLUMN, hidden)
        self.model.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
