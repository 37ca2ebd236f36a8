"""The submission being written: its form, what is composed from it, the gate's word, the draft."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from assisterdesk.actions.compose import Form, Workbench
from assisterdesk.actions.submission_drafts import keep_form
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import CaseId, DocumentId, PersonId
from assisterdesk.ui.screens.submit.view_model import Standing, with_person
from assisterdesk.ui.screens.submit.work import Begun, Bench, judged
from assisterdesk.ui.shell.screen import ScreenContext

T = TypeVar("T")

#: after the last key in an entry, in ms, before the form is composed again
TYPING_MS = 220
#: after the last change, in ms, before the draft is kept
KEEP_MS = 700


class Drafting(QObject):
    """One case at a time. Every change is composed and judged off the UI thread and kept as the
    case's draft; an answer that was overtaken by a newer change is dropped."""

    #: Begun: a case is on the bench, with its draft
    begun_with = Signal(object)
    #: AssisterDeskError: the case could not be opened for this
    not_begun = Signal(object)
    #: Standing, and whether it is the first since the case, the type or the whole form changed
    composed = Signal(object, bool)
    #: Standing, now with the gate's verdict
    judged = Signal(object)
    #: something changed that the gate has not seen
    changed = Signal()
    #: Workbench: the documents are others than before
    documents_changed = Signal(object)
    #: datetime: the draft is in the store
    was_kept = Signal(object)
    #: AssisterDeskError of a single step; everything typed is still there
    refused = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.case = CaseId("")
        self.access: Access | None = None
        self.begun: Begun | None = None
        self.form = Form()
        self.standing: Standing | None = None
        self._bench: Bench | None = None
        self._kept = Form()
        self._made_forms: set[DocumentId] = set()
        self._compose_soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._compose_soon.timeout.connect(self.compose)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self.keep)

    # -- a case comes and goes

    def leave(self) -> None:
        """Keep the draft and forget the case."""
        self.keep()
        self._compose_soon.stop()
        self.case, self.access, self.begun, self._bench = CaseId(""), None, None, None
        self.form = self._kept = Form()
        self.standing = None
        self._made_forms.clear()

    def take(self, case: CaseId) -> None:
        self.leave()
        self.case = case

    def begin(self, access: Access) -> None:
        """Put the case on the bench; also for a further submission after one was sent."""
        if access.case != self.case:
            return
        bench = Bench(self._context.session)
        self.access = access
        self._run(
            lambda: bench.begin(access),
            lambda begun: self._begun(bench, begun),
            self.not_begun.emit,
        )

    def _begun(self, bench: Bench, begun: Begun) -> None:
        if begun.bench.case.id != self.case:
            return
        self._bench, self.begun = bench, begun
        self.form = self._kept = begun.form
        self.standing = None
        self.begun_with.emit(begun)

    def sent(self) -> None:
        """It is in the outbox: its draft is gone from the store, so none is kept here."""
        self._keep_soon.stop()
        self.form = self._kept = Form()
        self.standing = None

    # -- changes

    def choose_type(self, type_id: str) -> None:
        """Another type begins with its own text; people and facts that fit it stay."""
        if type_id != self.form.case_type:
            case_type = self._context.program.catalogues.case_types[type_id]
            people = self.form.people
            if not people and self.begun is not None:
                # most often it is about the household's first person
                people = tuple(card.id for card in self.begun.bench.people[:1])
            self.form = replace(
                self.form,
                case_type=type_id,
                people=people if case_type.about_people else (),
                topic="",
                period="",
                body=None,
                route="",
            )
            self._keep_soon.start()
        self.write_anew()

    def write_anew(self) -> None:
        """Compose from the start, so that the page is filled anew."""
        self.standing = None
        self.compose()

    def restart(self, form: Form) -> None:
        """Put a whole form in the place of this one: an empty one, or one that comes back."""
        self.form = form
        self.standing = None
        self.keep()

    def change(self, **changes: object) -> None:
        self.form = replace(self.form, **changes)  # type: ignore[arg-type]  # checked at run time
        self._touched()
        self.compose()

    def type_fact(self, fact: str, value: str) -> None:
        typed = {k: v for k, v in self.form.typed.items() if k != fact}
        if value.strip():
            typed[fact] = value
        self.form = replace(self.form, typed=typed)
        self._touched()
        self._compose_soon.start()

    def tick_person(self, person: str, on: bool) -> None:
        people = with_person(self.form.people, person, on)
        # a form made before has other rows than these people
        documents = tuple(d for d in self.form.documents if d not in self._made_forms)
        self.change(people=tuple(PersonId(p) for p in people), documents=documents)

    def tick_document(self, document: str, on: bool) -> None:
        chosen = {*self.form.documents} ^ {DocumentId(document)}
        if on != (document in chosen) or self.begun is None:
            return
        self.change(documents=tuple(d.id for d in self.begun.bench.documents if d.id in chosen))

    def edit(self, text: str) -> None:
        self.form = replace(self.form, body=text)
        self._touched()

    def rest(self) -> None:
        """The person paused: let the gate look, unless it has."""
        if self.standing is None or self.standing.form != self.form:
            self.compose()

    def _touched(self) -> None:
        self._keep_soon.start()
        self.changed.emit()

    def add_file(
        self,
        name: str,
        content: bytes,
        kind: str,
        added: Callable[[], None],
        failed: Callable[[AssisterDeskError], None],
    ) -> None:
        """Keep a file on the case and attach it."""
        bench = self._bench
        if bench is None:
            return

        def done(made: tuple[Workbench, DocumentId]) -> None:
            workbench, id = made
            if bench is self._bench and self.begun is not None:
                self.begun = replace(self.begun, bench=workbench)
                self.documents_changed.emit(workbench)
                self.change(documents=(*self.form.documents, id))
            added()

        self._context.background.run(
            self, lambda: bench.with_document(name, content, kind), done, failed
        )

    def make_form(self) -> None:
        """The form with one row per person, as one more document."""
        bench, standing = self._bench, self.standing
        if bench is not None and standing is not None:
            self._run(
                lambda: bench.with_form(standing), lambda made: self._form_made(bench, *made)
            )

    def _form_made(self, bench: Bench, workbench: Workbench, made: DocumentId) -> None:
        if bench is not self._bench or self.begun is None:
            return
        self.begun = replace(self.begun, bench=workbench)
        self._made_forms.add(made)
        self.documents_changed.emit(workbench)
        self.change(documents=(*self.form.documents, made))

    # -- composing and judging

    def compose(self) -> None:
        bench, form = self._bench, self.form
        self._compose_soon.stop()
        if bench is not None and form.case_type:
            self._run(
                lambda: bench.composed(form),
                lambda standing: self._composed(bench, standing),
                group="compose",
            )

    def _composed(self, bench: Bench, standing: Standing) -> None:
        if bench is not self._bench or standing.form.case_type != self.form.case_type:
            return
        first = self.standing is None
        self.standing = standing
        self.composed.emit(standing, first)
        if standing.composed.outgoing is None:
            return
        session = self._context.session
        self._context.background.run(
            self,
            lambda: judged(session, standing),
            lambda seen: self._judged(bench, seen),
            self.refused.emit,
            lane="free",
            group="gate",
        )

    def _judged(self, bench: Bench, standing: Standing) -> None:
        now = self.standing
        if bench is self._bench and now is not None and now.form == standing.form:
            self.standing = standing
            self.judged.emit(standing)

    def is_stale(self) -> bool:
        """Does the page show something the last answer was not made from?"""
        return self.standing is None or self.standing.form != self.form

    # -- the draft

    def keep(self) -> None:
        """Keep the draft now, if it changed; carried out even when the window locks meanwhile."""
        self._keep_soon.stop()
        form, case = self.form, self.case
        if not case or form == self._kept or self.begun is None:
            return
        self._kept = form
        session = self._context.session
        self._context.background.run(
            self, lambda: keep_form(session, case, form), self.was_kept.emit, must_finish=True
        )

    def _run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        group: str | None = None,
    ) -> None:
        self._context.background.run(
            self, work, done, failed or self.refused.emit, group=group
        )
