"""The Case page: first the reason, then everything about one household on one screen."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.access.grants import Level
from assisterdesk.actions import cases
from assisterdesk.actions.cases import OpenCase
from assisterdesk.actions.consents import offered
from assisterdesk.actions.exits_ask import CaseInHand
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import Case, DraftKind, Note
from assisterdesk.people.person import Person, card_of
from assisterdesk.ui import wording
from assisterdesk.ui.background import Lane
from assisterdesk.ui.screens.case.association_work import AssociationWork
from assisterdesk.ui.screens.case.client_papers import ClientPapers
from assisterdesk.ui.screens.case.document_work import DocumentWork
from assisterdesk.ui.screens.case.door import CaseDoor
from assisterdesk.ui.screens.case.exits import CaseExits
from assisterdesk.ui.screens.case.history_work import HistoryWork
from assisterdesk.ui.screens.case.layout import CaseView
from assisterdesk.ui.screens.case.mail_work import MailWork
from assisterdesk.ui.screens.case.people import People
from assisterdesk.ui.screens.case.person_form import PersonForm
from assisterdesk.ui.screens.case.preview_work import PreviewWork
from assisterdesk.ui.screens.case.records import Records
from assisterdesk.ui.screens.case.twins import Twins
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.wording import tr

T = TypeVar("T")


class CasePage(QWidget):
    """Shows one of: the question for the reason, the case, a person's form, or why not."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("case_page")
        self._context = context
        self._case, self._begin = CaseId(""), ""
        self._access: Access | None = None
        self.opened: OpenCase | None = None
        self.stack = QStackedWidget()
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.stack)
        self.door = CaseDoor(context)
        program = context.program
        self.body = CaseView(
            program.now,
            program.today,
            self._to_outbox,
            context.session.who.kind,
            offered(program),
        )
        self.form = PersonForm(context.program.today())
        self.people = People(context, self.form, self.body.household, self)
        self.exits = CaseExits(
            context, self, self.body, self.body.household, self.body.documents
        )
        self.body.take_exits(self.exits.button)
        for page in (self.door, self.body, self.form):
            self.stack.addWidget(page)
        body = self.body
        self.records = Records(self, self.stack, body.tasks, body.consents, self)
        self.associations = AssociationWork(self, body.associations, self)
        self.history = HistoryWork(self, self.stack, self)
        self.preview = PreviewWork(self, self.stack, self)
        self.mail = MailWork(
            self, self.stack, body.timeline, body.documents, self.preview, self
        )
        self.papers = DocumentWork(self, body.documents, body, self)
        self.twins = Twins(self, body, self)
        self.client = ClientPapers(self, self.stack, body.warnings, self)
        self.exits.client_asked.connect(lambda: self.client.print())
        self._connect()

    def _connect(self) -> None:
        body, note = self.body, self.body.timeline.note
        self.door.opened.connect(self._show)
        self.door.needed.connect(lambda: self.stack.setCurrentWidget(self.door))
        body.submit.clicked.connect(lambda: self._context.navigate("submit", case=self._case))
        body.turn.clicked.connect(lambda: self._turn_state())
        note.keep_asked.connect(self._keep_draft)
        body.timeline.rewrites_kept.connect(self._keep_rewrites)
        note.save_asked.connect(self._add_note)
        body.timeline.rewritten.connect(self._rewrite)
        body.timeline.history_asked.connect(self._history)
        body.timeline.record.clicked.connect(lambda: self.records.open_contact())
        body.history.clicked.connect(lambda: self.history.open())
        body.documents.look_asked.connect(self.preview.open)
        self.history.page.unmerge_asked.connect(
            lambda id: self.twins.make_two_again(id, self.history.open)
        )
        self.people.saved.connect(self._person_saved)
        self.people.form_opened.connect(lambda: self.stack.setCurrentWidget(self.form))
        self.people.form_left.connect(lambda: self.stack.setCurrentWidget(body))
        self._context.names_hidden_changed.connect(lambda _hidden: self._hide_or_show_names())
        self._context.before_lock(self, self._keep_typed)
        shortcut = QShortcut(QKeySequence("N"), body)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.write_note)
        self._context.add_verb(
            self, Verb("case.note", tr("Write a note"), self._note_verb, icon="note", hint="N")
        )
        self._context.add_verb(
            self, Verb("case.access", tr("Who may see this case"), self._who_sees, icon="key")
        )

    # -- coming and going ---------------------------------------------------------------------

    def open_with(self, **params: str) -> None:
        """`case`: the id of the case to show. `begin`: ``association`` opens its form."""
        self._begin = params.get("begin", "")
        case = CaseId(params.get("case", self._case))
        if case != self._case:
            self._put_away()
            self._case = case

    def shown(self) -> None:
        if not self._case:
            self._context.navigate("cases")
            return
        if self.stack.currentWidget() in self._staying:
            return
        self.door.enter(self._case)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._keep_typed()
            self.body.household.hide_values()

    def _keep_typed(self) -> None:
        self.body.timeline.note.keep()
        self.body.timeline.keep()
        self.form.keep()
        self.records.keep()

    def case_in_hand(self) -> CaseInHand | None:
        if self.opened is None or self._access is None:
            return None
        return CaseInHand(self._access, self.opened.case.reference)

    def _put_away(self) -> None:
        """Keep the draft, then show nothing of the case any more."""
        self.body.timeline.note.keep()
        self.body.timeline.keep()
        self.people.leave()
        for work in (
            self.records, self.history, self.preview, self.mail, self.twins, self.client,
        ):  # fmt: skip
            work.leave()
        self.exits.leave()
        self._access = self.opened = None
        self.body.clear()
        self.door.clear()
        self.stack.setCurrentWidget(self.door)

    def _show(self, opened: OpenCase) -> None:
        if opened.case.id != self._case:
            return
        is_new = self.opened is None
        self._access, self.opened = opened.access, opened
        self._context.opened_case(opened.case.id, opened.case.household)
        self.exits.enter(opened)
        if is_new:
            # later looks leave the field alone: somebody may be typing in it
            self.body.timeline.note.load(opened.draft)
        self._show_body()
        self.stack.setCurrentWidget(self.body)
        if is_new:
            self.body.setFocus()
            self.body.timeline.take_up(opened.half_typed.get(DraftKind.REWRITE, ""))
            self.records.enter(opened)
            self.people.enter(opened)
        if self._begin == "association" and opened.level >= Level.WRITE:
            self.body.associations.open_form(None)
        self._begin = ""

    def _show_body(self) -> None:
        if self.opened is not None:
            self.body.show_case(self.opened, names_hidden=self._context.names_hidden)

    def _hide_or_show_names(self) -> None:
        self._show_body()
        self.history.names_hidden_changed()

    def _to_outbox(self, submission: str) -> None:
        self._context.navigate("outbox", submission=submission)

    # -- notes --------------------------------------------------------------------------------

    def write_note(self) -> None:
        """Put the person into the note field."""
        if self.stack.currentWidget() is self.body:
            self.body.timeline.note.setFocus()

    def _note_verb(self) -> None:
        if self._case:
            self._context.navigate("case", case=self._case)
            self.write_note()

    def _who_sees(self) -> None:
        if self.opened is not None:
            reference = self.opened.case.reference
            self._context.navigate("access", section="held", reference=reference)

    def _keep_draft(self, text: str) -> None:
        if not self._context.signed_in or self.opened is None:
            return
        session, case = self._context.session, self._case
        note = self.body.timeline.note
        self._context.background.run(
            self,
            lambda: cases.keep_draft(session, case, DraftKind.NOTE, text),
            lambda at: self._kept(wording.clock(at)),
            lambda error: note.not_kept(error.text),
            group="draft",
            must_finish=True,
        )

    def _keep_rewrites(self, text: str) -> None:
        if not self._context.signed_in or self.opened is None:
            return
        session, case = self._context.session, self._case
        self._context.background.run(
            self,
            lambda: cases.keep_draft(session, case, DraftKind.REWRITE, text),
            lambda _: self._context.saved(),
            group="rewrites",
            must_finish=True,
        )

    def _kept(self, at: str) -> None:
        self.body.timeline.note.kept(at)
        self._context.saved()

    def _add_note(self, text: str) -> None:
        session, access = self._context.session, self._must()
        note = self.body.timeline.note
        self._context.background.run(
            self,
            lambda: cases.add_note(session, access, text),
            self._note_added,
            lambda error: note.not_saved(error.text),
            must_finish=True,
        )

    def _note_added(self, added: Note) -> None:
        note = self.body.timeline.note
        note.saved(tr("Note saved {time}.").format(time=wording.clock(added.at)))
        self._change(lambda opened: replace(opened, notes=(added, *opened.notes)), added.case)

    def _rewrite(self, note: Note, text: str) -> None:
        session, access = self._context.session, self._must()
        view = self.body.timeline.entry(note.id)

        def failed(error: AssisterDeskError) -> None:
            if view is not None:
                view.show_error(error.text)

        def done(again: Note) -> None:
            if view is not None:
                view.stop_editing()
            self.body.timeline.rewrite_ended(note)
            self._change(
                lambda opened: replace(
                    opened, notes=(again, *(n for n in opened.notes if n.id != note.id))
                ),
                note.case,
            )

        self.run(lambda: cases.rewrite_note(session, access, note, text), done, failed)

    def _history(self, note: Note) -> None:
        session, access = self._context.session, self._must()
        self.run(
            lambda: cases.note_history(session, access, note.id),
            lambda versions: self.body.timeline.show_history(note, versions),
        )

    # -- people -------------------------------------------------------------------------------

    def _person_saved(self, person: Person) -> None:
        self.exits.forget_site()
        card = card_of(person, self._context.program.today())

        def changed(opened: OpenCase) -> OpenCase:
            people = tuple(card if p.id == card.id else p for p in opened.people)
            return replace(opened, people=people if card in people else (*people, card))

        self._change(changed, person.case)
        self.twins.look(person)

    # -- state --------------------------------------------------------------------------------

    def _turn_state(self) -> None:
        if self.opened is not None:
            self._close_or_open(self._must(), self.opened.case, not self.body.is_closed)

    def _close_or_open(self, access: Access, case: Case, closed: bool) -> None:
        session = self._context.session

        def done(changed: Case) -> None:
            self._change(lambda opened: replace(opened, case=changed), changed.id)
            said = tr("The case is closed.") if closed else tr("The case is open again.")
            self._context.notify(said, lambda: self._close_or_open(access, changed, not closed))

        self.run(lambda: cases.close_case(session, access, case, closed), done)

    # -- shared -------------------------------------------------------------------------------

    def _must(self) -> Access:
        if self._access is None:
            raise RuntimeError("a case is worked on under its reason only")
        return self._access

    def _change(self, changed: Callable[[OpenCase], OpenCase], case: CaseId) -> None:
        """Show what was just written, without another look at the store."""
        self._context.saved()
        if self.opened is not None and case == self._case:
            self.opened = changed(self.opened)
            self.exits.enter(self.opened)
            self._show_body()

    @property
    def context(self) -> ScreenContext:
        return self._context

    def change(self, changed: Callable[[OpenCase], OpenCase]) -> None:
        """Show what was just written to the case in hand."""
        self._change(changed, self._case)

    def look_again(self) -> None:
        """Read the case anew under its reason: a change touched more than one thing."""
        session, access = self._context.session, self._must()

        def show(opened: OpenCase) -> None:
            self._change(lambda _: opened, opened.case.id)

        self.run(lambda: cases.open_case(session, access), show)

    def bring(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)

    def back(self) -> None:
        self.stack.setCurrentWidget(self.body)

    @property
    def _staying(self) -> tuple[QWidget, ...]:
        """Pages that stay in front when one comes back: something is typed or looked at there."""
        records = self.records
        client = (self.client.form, self.client.print_form)
        return self.form, records.consent_form, records.contact_form, self.history.page, *client

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        free: bool = False,
    ) -> None:
        """Off the window's thread; the answer is dropped when another case was opened since."""
        case = self._case

        def still(then: Callable[[T], None]) -> Callable[[T], None]:
            return lambda value: then(value) if self._case == case else None

        lane: Lane = "free" if free else "store"
        self._context.background.run(self, work, still(done), failed, lane=lane)
