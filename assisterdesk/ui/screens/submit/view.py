"""The page of a submission: which case, why, what about, then the message past the gate."""

from datetime import datetime
from threading import Event

from PySide6.QtWidgets import QStackedWidget, QWidget

from assisterdesk.access.log_line import Action
from assisterdesk.access.reasons import reason_for
from assisterdesk.actions.cases import give_reason, reason_given_today
from assisterdesk.actions.compose import BY_HAND, EML, SECURE_SITE, Form, Workbench
from assisterdesk.actions.delivery import Course
from assisterdesk.actions.exits_ask import CaseInHand
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import CaseId, SubmissionId
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.relay import Relay
from assisterdesk.ui.screens.submit.carry_panel import CarryPanel
from assisterdesk.ui.screens.submit.case_choice import CaseChoice
from assisterdesk.ui.screens.submit.drafting import Drafting
from assisterdesk.ui.screens.submit.files import FilesIn
from assisterdesk.ui.screens.submit.sending import SendingPanel
from assisterdesk.ui.screens.submit.sending_words import result_says
from assisterdesk.ui.screens.submit.site_panel import SitePanel
from assisterdesk.ui.screens.submit.type_choice import TypeChoice
from assisterdesk.ui.screens.submit.view_model import DONE_ELSEWHERE, Standing
from assisterdesk.ui.screens.submit.work import Begun, cleared, sent
from assisterdesk.ui.screens.submit.write_panel import WritePanel
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme.scale import READING_WIDTH
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.holding import Holding
from assisterdesk.ui.widgets.reason_bar import ReasonBar, offered
from assisterdesk.ui.wording import clock, tr


class Submit(Page):
    """One form at a time. What is typed is kept as the case's draft until it is sent."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Submit"), scrolls=False)
        self.setObjectName("screen_submit")
        self._context = context
        self._sending: Submission | None = None
        self._halt = Event()
        self.drafting = Drafting(context, self)
        self._over = Button(tr("Start over"), "quiet", icon="trash", on_click=self._start_over)
        self._over.setObjectName("submit_start_over")
        self._other = Button(tr("Another case"), "quiet", icon="cases", on_click=self._ask_case)
        self._other.setObjectName("submit_other_case")
        for verb in (self._over, self._other):
            self.verbs.addWidget(verb)
        self._stages = QStackedWidget()
        self._nothing = QWidget()
        self._choose_case = CaseChoice(context)
        self._ask_reason = Holding(READING_WIDTH)
        self._choose_type = TypeChoice()
        self.write = WritePanel(context)
        self._progress = SendingPanel()
        self.site = SitePanel(context)
        self.carry = CarryPanel(context)
        for stage in (
            self._nothing,
            self._choose_case,
            self._ask_reason,
            self._choose_type,
            self.write,
            self._progress,
            self.site,
            self.carry,
        ):
            self._stages.addWidget(stage)
        self.body.addWidget(self._stages, 1)
        self.files = FilesIn(context, self, self.write.message, self.drafting, self._no_files)
        self._hear_choices()
        self._hear_writing()
        self._hear_drafting()
        context.before_lock(self, self.drafting.keep)
        context.names_hidden_changed.connect(self._names_changed)
        send, over = tr("Send the submission"), tr("Start the submission over")
        for said in (
            Verb("submit_send", send, self.write.send, icon="submit", hint="Ctrl+Enter"),
            Verb("submit_over", over, self._start_over),
        ):
            context.add_verb(self, said)
        self._go(self._nothing)

    def _hear_choices(self) -> None:
        self._choose_case.chosen.connect(lambda id: self._take_case(CaseId(id)))
        self._choose_type.chosen.connect(self._take_type)
        self._choose_type.went_back.connect(self._back_from_types)
        self._progress.open_case.connect(self._open_case)
        self._progress.open_outbox.connect(lambda: self._context.navigate("outbox"))
        self._progress.another.connect(self._another)
        self._progress.stop_asked.connect(lambda: self._halt.set())
        for panel in (self.site, self.carry):
            panel.sent.connect(self._sent_by_hand)
            panel.later.connect(lambda: self._context.navigate("outbox"))

    def _hear_writing(self) -> None:
        drafting, write = self.drafting, self.write
        write.what.change_asked.connect(self._ask_type)
        write.what.typed.connect(drafting.type_fact)
        write.what.person_ticked.connect(drafting.tick_person)
        write.what.topic_picked.connect(lambda topic: drafting.change(topic=topic))
        write.what.period_picked.connect(lambda period: drafting.change(period=period))
        write.message.edited.connect(drafting.edit)
        write.message.paused.connect(drafting.rest)
        write.message.made_anew.connect(lambda: drafting.change(body=None))
        write.message.document_ticked.connect(drafting.tick_document)
        write.message.apart_ticked.connect(lambda apart: drafting.change(apart=apart))
        write.message.form_asked.connect(drafting.make_form)
        write.gate.route_picked.connect(lambda route: drafting.change(route=route))
        write.send_asked.connect(self._send)
        write.note_asked.connect(self._open_case)

    def _hear_drafting(self) -> None:
        drafting = self.drafting
        drafting.begun_with.connect(self._begun)
        drafting.not_begun.connect(self._no_case)
        drafting.composed.connect(self._composed)
        drafting.judged.connect(self._judged)
        drafting.changed.connect(self._changed)
        drafting.documents_changed.connect(self._documents_changed)
        drafting.was_kept.connect(self._was_kept)
        drafting.refused.connect(lambda error: self.write.refuse(error.text))

    # -- coming here

    def open_with(self, **params: str) -> None:
        if "hand_over" in params:
            self.drafting.leave()
            self._hand_over(params.get("route", SECURE_SITE), SubmissionId(params["hand_over"]))
            return
        case = CaseId(params.get("case", ""))
        if not case:
            return
        working = self._stages.currentWidget() in (self._choose_type, self.write)
        if not (working and case == self.drafting.case):
            self._take_case(case)

    def shown(self) -> None:
        stage = self._stages.currentWidget()
        if stage is self._nothing and not self.drafting.case:
            self._ask_case()
        elif stage is self._choose_case:
            self._choose_case.reload()
        elif stage is self.write:
            # secure email may have been set up meanwhile, which opens a route
            self.drafting.compose()

    def case_in_hand(self) -> CaseInHand | None:
        begun, access = self.drafting.begun, self.drafting.access
        if begun is None or access is None:
            return None
        return CaseInHand(access, begun.bench.case.reference)

    # -- which case, and why

    def _ask_case(self) -> None:
        self.drafting.leave()
        self.write.message.file_form.clear()
        self._go(self._choose_case)
        self._choose_case.reload()
        self._choose_case.setFocus()

    def _take_case(self, case: CaseId) -> None:
        self.drafting.take(case)
        session = self._context.session
        self._context.background.run(
            self,
            lambda: (reason_given_today(session, case), session.store.case_reference(case)),
            lambda found: self._reason_known(case, *found),
        )

    def _reason_known(self, case: CaseId, access: Access | None, reference: str) -> None:
        if case != self.drafting.case:
            return
        if access is not None:
            self.drafting.begin(access)
            return
        reasons = self._context.program.catalogues.reasons
        likely = reason_for(Action.COMPOSED.name.lower())
        bar = ReasonBar(offered(reasons), likely, reference=reference)
        bar.accepted.connect(lambda reason, note: self._give_reason(bar, case, reason, note))
        bar.went_back.connect(self._ask_case)
        self._ask_reason.hold(bar)
        self._go(self._ask_reason)
        bar.setFocus()

    def _give_reason(self, bar: ReasonBar, case: CaseId, reason: str, note: str) -> None:
        session = self._context.session
        bar.set_busy(True)
        self._context.background.run(
            self,
            lambda: give_reason(session, case, reason, note),
            self.drafting.begin,
            lambda error: bar.show_error(error.text),
        )

    def _no_case(self, error: AssisterDeskError) -> None:
        self._context.say(error)
        self._ask_case()

    def _begun(self, begun: Begun) -> None:
        self.write.problem.hide()
        self.write.say_kept(tr("Your draft is back.") if begun.form != Form() else "")
        if begun.form.case_type:
            self.drafting.write_anew()
        else:
            self._ask_type()

    # -- what about

    def _ask_type(self) -> None:
        begun = self.drafting.begun
        if begun is None:
            return
        self._choose_type.offer(begun.types, self.drafting.form.case_type)
        self._go(self._choose_type)
        self._choose_type.setFocus()

    def _back_from_types(self) -> None:
        if self.drafting.form.case_type:
            self._go(self.write)
        else:
            self._ask_case()

    def _take_type(self, type_id: str) -> None:
        if type_id in DONE_ELSEWHERE:
            self._context.navigate(DONE_ELSEWHERE[type_id])
        else:
            self.drafting.choose_type(type_id)

    # -- writing

    def _composed(self, standing: Standing, first: bool) -> None:
        if first:
            self.write.begin_with(standing)
            self.write.hide_names(self._context.names_hidden)
            self._go(self.write)
        self.write.set_stale(self.drafting.is_stale())
        self.write.show_standing(standing)
        if first:
            self.write.what.focus_first_missing()

    def _judged(self, standing: Standing) -> None:
        self.write.set_stale(self.drafting.is_stale())
        self.write.show_verdict(standing)

    def _changed(self) -> None:
        self.write.set_stale(True)
        self.write.problem.hide()

    def _documents_changed(self, bench: Workbench) -> None:
        self.write.message.set_documents(bench.documents, bench.case.reference)

    def _was_kept(self, at: datetime) -> None:
        self._context.saved()
        kept = self.drafting.form != Form()
        self.write.say_kept(tr("Draft kept {time}").format(time=clock(at)) if kept else "")

    def _start_over(self) -> None:
        before, case = self.drafting.form, self.drafting.case
        if self.drafting.begun is None or before == Form():
            return
        self.drafting.restart(Form())
        self._ask_type()
        self._context.notify(
            tr("Started over. The draft is gone."), lambda: self._restore(case, before)
        )

    def _restore(self, case: CaseId, form: Form) -> None:
        if case == self.drafting.case and self.drafting.begun is not None:
            self.drafting.restart(form)
            self.drafting.compose()

    def _no_files(self) -> str:
        """Why no file can be attached now, '' when one can."""
        if self._stages.currentWidget() is not self.write:
            return tr("Choose the case and what it is about first. Then drop the files.")
        if not self.write.takes_files():
            return tr("This is not done by mail, so nothing is attached. Keep it on the case.")
        return ""

    # -- sending

    def _send(self) -> None:
        standing, session = self.drafting.standing, self._context.session
        if standing is None or standing.verdict is None or self.drafting.is_stale():
            return
        self.drafting.keep()
        self.write.set_busy(True)
        verdict = standing.verdict
        self._context.background.run(
            self, lambda: cleared(session, standing, verdict), self._cleared, self._not_cleared
        )

    def _not_cleared(self, error: AssisterDeskError) -> None:
        self.write.set_busy(False)
        self.write.refuse(error.text)
        self.drafting.compose()

    def _cleared(self, submission: Submission) -> None:
        """It stands in the outbox from here on, and its draft is gone."""
        self.write.set_busy(False)
        self.drafting.sent()
        self._sending = submission
        if submission.route in BY_HAND:
            self._hand_over(submission.route, submission.id)
            return
        self._progress.begin(submission)
        self._go(self._progress)
        session, relay, far = self._context.session, Relay(), Relay()
        relay.told.connect(self._told)
        far.told.connect(self._progress.show_files)
        self._halt = Event()
        course = Course(self._halt.is_set, lambda *done: far.told.emit(done))
        self._context.background.run(
            self,
            lambda: sent(session, submission.id, relay.told.emit, course),
            self._sent,
            lambda error: self._progress.show_trouble(error.text),
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
        if not self._progress.isVisible():
            said = result_says(submission, desk)
            self._context.notify(f"{submission.reference}: {said.word}. {said.text}")

    def _hand_over(self, route: str, id: SubmissionId) -> None:
        panel = self.carry if route == EML else self.site
        self._go(panel)
        panel.begin(id)

    def _sent_by_hand(self, submission: Submission) -> None:
        self._sending = submission
        self._progress.begin(submission)
        self._go(self._progress)
        self._sent(submission)

    def _another(self) -> None:
        if self.drafting.access is not None:
            self.drafting.begin(self.drafting.access)

    def _open_case(self) -> None:
        # what was handed over from the outbox has no case on the bench
        case = self.drafting.case or (self._sending.case if self._sending else CaseId(""))
        if case:
            self._context.navigate("case", case=case)

    # -- the page itself

    def _go(self, stage: QWidget) -> None:
        self._stages.setCurrentWidget(stage)
        self._other.setVisible(
            stage in (self._choose_type, self.write, self._progress, self.site, self.carry)
        )
        self._over.setVisible(stage is self.write)
        self._show_title()

    def _show_title(self) -> None:
        begun = self.drafting.begun
        if begun is None:
            self.set_title(tr("Submit"))
            return
        case = begun.bench.case
        hidden = self._context.names_hidden
        name = case.reference if hidden else f"{case.reference} · {case.household}"
        self.set_title(tr("Submit"), name)

    def _names_changed(self, hidden: bool) -> None:
        self._show_title()
        self.write.hide_names(hidden)


def build(context: ScreenContext) -> QWidget:
    return Submit(context)
