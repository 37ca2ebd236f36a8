"""The page of a submission: which case, why, what about, then the message past the gate."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from assisterdesk.access.log_line import Action
from assisterdesk.access.reasons import reason_for
from assisterdesk.actions.cases import give_reason, reason_given_today
from assisterdesk.actions.compose import Form, Workbench
from assisterdesk.actions.submission_drafts import keep_form
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import CaseId, DocumentId, PersonId
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.relay import Relay
from assisterdesk.ui.screens.submit.case_choice import CaseChoice
from assisterdesk.ui.screens.submit.sending import SendingPanel
from assisterdesk.ui.screens.submit.type_choice import TypeChoice
from assisterdesk.ui.screens.submit.view_model import (
    DONE_ELSEWHERE,
    Standing,
    result_says,
    with_person,
)
from assisterdesk.ui.screens.submit.work import Begun, Bench, cleared, judged, sent
from assisterdesk.ui.screens.submit.write_panel import WritePanel
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme.scale import READING_WIDTH
from assisterdesk.ui.widgets.arrange import Page, column, holder
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.reason_bar import ReasonBar, offered
from assisterdesk.ui.wording import clock, tr

T = TypeVar("T")

#: after the last key in an entry, in ms, before the form is composed again
TYPING_MS = 220
#: after the last change, in ms, before the draft is kept
KEEP_MS = 700


class Submit(Page):
    """One form at a time. What is typed is kept as the case's draft until it is sent."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Submit"), scrolls=False)
        self._over = Button(tr("Start over"), "quiet", icon="trash")
        self._over.setObjectName("submit_start_over")
        self._other = Button(tr("Another case"), "quiet", icon="cases")
        self._other.setObjectName("submit_other_case")
        for verb in (self._over, self._other):
            self.verbs.addWidget(verb)
        self.setObjectName("screen_submit")
        self._context = context
        self._case = CaseId("")
        self._access: Access | None = None
        self._bench: Bench | None = None
        self._begun: Begun | None = None
        self._form = Form()
        self._kept = Form()
        self._standing: Standing | None = None
        self._sending: Submission | None = None
        self._made_forms: set[DocumentId] = set()

        self._stages = QStackedWidget()
        self._choose_case = CaseChoice(context)
        self._reason_ground = QWidget()
        self._reason_lay = column()
        self._reason_ground.setLayout(self._reason_lay)
        self._reason: ReasonBar | None = None
        self._choose_type = TypeChoice()
        self._write = WritePanel(context)
        self._progress = SendingPanel()
        self._nothing = holder(column(None))
        for stage in (
            self._nothing,
            self._choose_case,
            self._reason_ground,
            self._choose_type,
            self._write,
            self._progress,
        ):
            self._stages.addWidget(stage)
        self.body.addWidget(self._stages, 1)
        self._wire()
        self._go(self._nothing)

    def _wire(self) -> None:
        context = self._context
        self._compose_soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._compose_soon.timeout.connect(self._compose)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self._keep)
        self._other.clicked.connect(lambda: self._ask_case())
        self._over.clicked.connect(lambda: self._start_over())
        self._choose_case.chosen.connect(lambda id: self._take_case(CaseId(id)))
        self._choose_type.chosen.connect(self._take_type)
        self._choose_type.went_back.connect(self._back_from_types)
        what, message, write = self._write.what, self._write.message, self._write
        what.change_asked.connect(self._ask_type)
        what.typed.connect(self._typed)
        what.person_ticked.connect(self._person_ticked)
        what.topic_picked.connect(lambda topic: self._change(topic=topic))
        what.period_picked.connect(lambda period: self._change(period=period))
        message.edited.connect(self._edited)
        message.paused.connect(self._paused)
        message.made_anew.connect(lambda: self._change(body=None))
        message.document_ticked.connect(self._document_ticked)
        message.form_asked.connect(self._make_form)
        write.gate.route_picked.connect(lambda route: self._change(route=route))
        write.send_asked.connect(self._send)
        write.note_asked.connect(self._open_case)
        self._progress.open_case.connect(self._open_case)
        self._progress.open_outbox.connect(lambda: context.navigate("outbox"))
        self._progress.another.connect(self._another)
        context.before_lock(self, self._keep)
        context.names_hidden_changed.connect(self._names_changed)
        context.add_verb(
            self,
            Verb(
                "submit_send", tr("Send the submission"), write.send, icon="submit",
                hint="Ctrl+Enter",
            ),
        )
        context.add_verb(
            self, Verb("submit_over", tr("Start the submission over"), self._start_over)
        )

    # -- coming here

    def open_with(self, **params: str) -> None:
        case = CaseId(params.get("case", ""))
        if not case:
            return
        writing = self._stages.currentWidget() in (self._choose_type, self._write)
        if case == self._case and writing:
            return
        self._take_case(case)

    def shown(self) -> None:
        stage = self._stages.currentWidget()
        if stage is self._nothing and not self._case:
            self._ask_case()
        elif stage is self._choose_case:
            self._choose_case.reload()
        elif stage is self._write:
            # secure email may have been set up meanwhile, which opens a route
            self._compose()

    # -- which case, and why

    def _ask_case(self) -> None:
        self._keep()
        self._leave_case()
        self._go(self._choose_case)
        self._choose_case.reload()
        self._choose_case.setFocus()

    def _leave_case(self) -> None:
        self._compose_soon.stop()
        self._case, self._access, self._bench, self._begun = CaseId(""), None, None, None
        self._form = self._kept = Form()
        self._standing = None

    def _take_case(self, case: CaseId) -> None:
        self._keep()
        self._leave_case()
        self._case = case
        session = self._context.session
        self._run(
            lambda: (reason_given_today(session, case), session.store.case_reference(case)),
            lambda found: self._reason_known(case, *found),
        )

    def _reason_known(self, case: CaseId, access: Access | None, reference: str) -> None:
        if case != self._case:
            return
        if access is not None:
            self._begin(access)
            return
        reasons = self._context.program.catalogues.reasons
        if self._reason is not None:
            self._reason.hide()
            self._reason.deleteLater()
        bar = ReasonBar(
            offered(reasons), reason_for(Action.COMPOSED.name.lower()), reference=reference
        )
        bar.setMaximumWidth(READING_WIDTH)
        bar.accepted.connect(lambda reason, note: self._give_reason(bar, case, reason, note))
        bar.went_back.connect(self._ask_case)
        while self._reason_lay.count():
            self._reason_lay.takeAt(0)
        self._reason_lay.addWidget(bar)
        self._reason_lay.addStretch(1)
        self._reason = bar
        self._go(self._reason_ground)
        bar.setFocus()

    def _give_reason(self, bar: ReasonBar, case: CaseId, reason: str, note: str) -> None:
        session = self._context.session
        bar.set_busy(True)
        self._run(
            lambda: give_reason(session, case, reason, note),
            self._begin,
            lambda error: bar.show_error(error.text),
        )

    def _begin(self, access: Access) -> None:
        if access.case != self._case:
            return
        bench = Bench(self._context.session)
        self._access = access
        self._run(
            lambda: bench.begin(access), lambda begun: self._started(bench, begun), self._no_case
        )

    def _no_case(self, error: AssisterDeskError) -> None:
        self._context.say(error)
        self._ask_case()

    def _started(self, bench: Bench, begun: Begun) -> None:
        if begun.bench.case.id != self._case:
            return
        self._bench, self._begun = bench, begun
        self._form = self._kept = begun.form
        self._write.problem.hide()
        self._write.say_kept(tr("Your draft is back.") if begun.form != Form() else "")
        self._show_title()
        if begun.form.case_type:
            self._enter_writing()
        else:
            self._ask_type()

    # -- what about

    def _ask_type(self) -> None:
        if self._begun is None:
            return
        self._choose_type.offer(self._begun.types, self._form.case_type)
        self._go(self._choose_type)
        self._choose_type.setFocus()

    def _back_from_types(self) -> None:
        if self._form.case_type:
            self._go(self._write)
        else:
            self._ask_case()

    def _take_type(self, type_id: str) -> None:
        if type_id in DONE_ELSEWHERE:
            self._context.navigate(DONE_ELSEWHERE[type_id])
            return
        if type_id != self._form.case_type:
            case_type = self._context.program.catalogues.case_types[type_id]
            people = self._form.people
            if not people and self._begun is not None:
                # most often it is about the household's first person
                people = tuple(card.id for card in self._begun.bench.people[:1])
            self._form = replace(
                self._form,
                case_type=type_id,
                people=people if case_type.about_people else (),
                topic="",
                period="",
                body=None,
                route="",
            )
            self._keep_soon.start()
        self._enter_writing()

    def _enter_writing(self) -> None:
        self._standing = None
        self._go(self._write)
        self._compose(first=True)

    # -- changes

    def _change(self, **changes: object) -> None:
        self._form = replace(self._form, **changes)  # type: ignore[arg-type]  # names are checked at run time
        self._changed()
        self._compose()

    def _changed(self) -> None:
        self._write.set_stale(True)
        self._write.problem.hide()
        self._keep_soon.start()

    def _typed(self, fact: str, value: str) -> None:
        typed = {k: v for k, v in self._form.typed.items() if k != fact}
        if value.strip():
            typed[fact] = value
        self._form = replace(self._form, typed=typed)
        self._changed()
        self._compose_soon.start()

    def _person_ticked(self, person: str, on: bool) -> None:
        people = with_person(self._form.people, person, on)
        # a form made before has other rows than these people
        documents = tuple(d for d in self._form.documents if d not in self._made_forms)
        self._change(people=tuple(PersonId(p) for p in people), documents=documents)

    def _document_ticked(self, document: str, on: bool) -> None:
        chosen = {*self._form.documents} ^ {DocumentId(document)}
        if on != (document in chosen) or self._begun is None:
            return
        self._change(
            documents=tuple(d.id for d in self._begun.bench.documents if d.id in chosen)
        )

    def _make_form(self) -> None:
        bench, standing = self._bench, self._standing
        if bench is not None and standing is not None:
            self._run(
                lambda: bench.with_form(standing),
                lambda made: self._form_made(bench, *made),
                lambda error: self._write.refuse(error.text),
            )

    def _form_made(self, bench: Bench, workbench: Workbench, made: DocumentId) -> None:
        if bench is not self._bench or self._begun is None:
            return
        self._begun = replace(self._begun, bench=workbench)
        self._made_forms.add(made)
        self._write.message.set_documents(workbench.documents, workbench.case.reference)
        self._change(documents=(*self._form.documents, made))

    def _edited(self, text: str) -> None:
        self._form = replace(self._form, body=text)
        self._changed()

    def _paused(self) -> None:
        standing = self._standing
        if standing is None or standing.form != self._form:
            self._compose()

    def _compose(self, *, first: bool = False) -> None:
        bench, form = self._bench, self._form
        self._compose_soon.stop()
        if bench is None or not form.case_type:
            return
        self._run(
            lambda: bench.composed(form),
            lambda standing: self._composed(bench, standing, first),
            group="compose",
        )

    def _composed(self, bench: Bench, standing: Standing, first: bool) -> None:
        if bench is not self._bench:
            return
        if first or self._standing is None:
            self._write.begin_with(standing)
            self._write.hide_names(self._context.names_hidden)
        self._standing = standing
        self._write.show_standing(standing)
        if standing.composed.outgoing is None:
            self._write.set_stale(standing.form != self._form)
            return
        session = self._context.session
        self._context.background.run(
            self,
            lambda: judged(session, standing),
            lambda seen: self._judged(bench, seen),
            self._failed,
            lane="free",
            group="gate",
        )

    def _judged(self, bench: Bench, standing: Standing) -> None:
        if bench is not self._bench or self._standing is None:
            return
        if self._standing.form != standing.form:
            return
        self._standing = standing
        self._write.set_stale(standing.form != self._form)
        self._write.show_verdict(standing)

    # -- the draft

    def _keep(self) -> None:
        """Keep the draft now, if it changed; carried out even when the window locks meanwhile."""
        self._keep_soon.stop()
        form, case = self._form, self._case
        if not case or form == self._kept or self._begun is None:
            return
        self._kept = form
        session = self._context.session
        self._context.background.run(
            self,
            lambda: keep_form(session, case, form),
            lambda at: self._was_kept(form, at),
            must_finish=True,
        )

    def _was_kept(self, form: Form, at: datetime) -> None:
        self._context.saved()
        if form == self._kept:
            self._write.say_kept(tr("Draft kept {time}").format(time=clock(at)))

    def _start_over(self) -> None:
        before = self._form
        if self._begun is None or before == Form():
            return
        self._form = Form()
        self._keep()
        self._write.say_kept("")
        self._ask_type()
        case = self._case
        self._context.notify(
            tr("Started over. The draft is gone."), lambda: self._restore(case, before)
        )

    def _restore(self, case: CaseId, form: Form) -> None:
        if case == self._case and self._begun is not None:
            self._form = form
            self._keep()
            self._enter_writing()

    # -- sending

    def _send(self) -> None:
        standing, session = self._standing, self._context.session
        if standing is None or standing.verdict is None or standing.form != self._form:
            return
        self._keep()
        self._write.set_busy(True)
        verdict = standing.verdict
        self._run(
            lambda: cleared(session, standing, verdict), self._cleared, self._not_cleared
        )

    def _not_cleared(self, error: AssisterDeskError) -> None:
        self._write.set_busy(False)
        self._write.refuse(error.text)
        self._compose()

    def _cleared(self, submission: Submission) -> None:
        """It stands in the outbox from here on, and its draft is gone."""
        self._write.set_busy(False)
        self._form = self._kept = Form()
        self._standing = None
        self._sending = submission
        self._progress.begin(submission)
        self._go(self._progress)
        session, relay = self._context.session, Relay()
        relay.told.connect(self._told)
        self._context.background.run(
            self,
            lambda: sent(session, submission.id, relay.told.emit),
            self._sent,
            self._send_failed,
            lane="free",
        )

    def _told(self, submission: Submission) -> None:
        if self._sending is not None and submission.id == self._sending.id:
            self._progress.show_step(submission)

    def _sent(self, submission: Submission) -> None:
        desk = self._context.program.catalogues.desks[submission.desk]
        if submission.state is State.SENT:
            self._context.saved()
        if self._sending is not None and submission.id == self._sending.id:
            self._progress.show_result(submission, desk)
        if self._stages.currentWidget() is not self._progress or not self.isVisible():
            said = result_says(submission, desk)
            self._context.notify(f"{submission.reference}: {said.word}. {said.text}")

    def _send_failed(self, error: AssisterDeskError) -> None:
        self._progress.show_trouble(error.text)

    def _another(self) -> None:
        if self._access is not None:
            self._begin(self._access)

    def _open_case(self) -> None:
        if self._case:
            self._context.navigate("case", case=self._case)

    # -- the page itself

    def _go(self, stage: QWidget) -> None:
        self._stages.setCurrentWidget(stage)
        on_bench = stage in (self._choose_type, self._write, self._progress)
        self._other.setVisible(on_bench)
        self._over.setVisible(stage is self._write)
        self._show_title()

    def _show_title(self) -> None:
        begun = self._begun
        if begun is None:
            self.set_title(tr("Submit"))
            return
        case = begun.bench.case
        hidden = self._context.names_hidden
        name = case.reference if hidden else f"{case.reference} · {case.household}"
        self.set_title(tr("Submit"), name)

    def _names_changed(self, hidden: bool) -> None:
        self._show_title()
        self._write.hide_names(hidden)

    def _run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        group: str | None = None,
    ) -> None:
        self._context.background.run(self, work, done, failed or self._failed, group=group)

    def _failed(self, error: AssisterDeskError) -> None:
        self._context.say(error)


def build(context: ScreenContext) -> QWidget:
    return Submit(context)
