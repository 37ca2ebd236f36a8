"""One submission in full: where it stands, what went wrong, and what can be done now."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assisterdesk.actions.compose import BY_HAND, EML, PLAIN_MAIL, is_own_service
from assisterdesk.actions.mail_round import waits_for_network
from assisterdesk.office.desks import Desk
from assisterdesk.submissions.submission import Evidence, State, Submission
from assisterdesk.ui.screens.outbox.view_model import (
    Deed,
    came_back,
    deed_words,
    deeds,
    evidence_words,
    goes_on_words,
    plain_words,
    problem_word,
    question,
    state_words,
    step_failed,
    steps,
    steps_done,
    tone_of,
    wait_words,
)
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.widgets.step_list import StepList, StepState
from assisterdesk.ui.wording import moment, tr


class Details(Card):
    """`asked` carries the deed the person chose; what cannot be taken back is asked in place."""

    asked = Signal(str)
    open_case = Signal()
    print_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outbox_details")
        self._id = ""
        self._has_steps, self._brief = True, False
        self._title = Label("", "heading", elide=True)
        self._title.setObjectName("outbox_title")
        self._state = Badge("")
        self._state.setObjectName("outbox_state")
        head = row(self._title, self._state, gap=Space.SNUG)
        head.setStretch(0, 1)
        self._steps = StepList(steps(), across=True)
        self._steps.setObjectName("outbox_steps")
        self._problem = Banner(Tone.ATTENTION, "")
        self._problem.setObjectName("outbox_problem")
        self._facts = Points(icon="dot", text_role="body")
        self._facts.setObjectName("outbox_facts")
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(Space.TIGHT)
        self._buttons: list[Button] = []
        self._offered: tuple[Deed, ...] | None = None
        self._route = ""
        self._deeds_box = holder(self._deeds)
        self._question = Label("", wrap=True)
        self._question.setObjectName("outbox_question")
        self._yes = Button("", "danger")
        self._yes.setObjectName("outbox_yes")
        self._yes.clicked.connect(self._confirmed)
        self._no = Button(tr("Leave it as it is"), on_click=self._unasked)
        self._no.setObjectName("outbox_no")
        ask = row(self._question, self._yes, self._no, gap=Space.SNUG)
        ask.setStretch(0, 1)
        self._ask_box = holder(ask)
        self._pending: Deed | None = None
        self.body.setSpacing(Space.SNUG)
        self.body.addLayout(head)
        self.add(self._steps, self._problem, self._facts)
        self.body.addStretch(1)
        self.add(self._ask_box, self._deeds_box)
        self._ask_box.hide()

    def shows(self) -> str:
        """The id of the submission in sight, '' for none."""
        return self._id

    def show_submission(self, submission: Submission, desk: Desk, now: datetime) -> None:
        if submission.id != self._id:
            self._unasked()
        self._id = submission.id
        title = f"{submission.reference} · {tr(submission.title)}"
        self._title.set_text(tr("{title} to {desk}").format(title=title, desk=desk.short_name))
        self._state.show_state(state_words(submission), tone_of(submission))
        self._steps.go_to(steps_done(submission))
        self._has_steps = (
            submission.state is not State.WITHDRAWN and submission.route not in BY_HAND
        )
        self._steps.setVisible(self._has_steps and not self._brief)
        failed = step_failed(submission)
        if failed is not None:
            self._steps.set_state(min(failed, 4), StepState.FAILED)
        back = came_back(submission)
        needs = submission.state is State.NEEDS_PERSON
        tone = Tone.REFUSED if back or needs else Tone.ATTENTION
        if submission.is_aside:
            tone = Tone.CALM
        word = problem_word(submission)
        self._problem.say(tone, submission.problem, word=word)
        self._problem.setVisible(bool(submission.problem))
        self._facts.say(_facts(submission, desk, now))
        self._offer(submission)

    def be_brief(self, brief: bool) -> None:
        """Without the row of steps: the state beside the title says the same."""
        self._brief = brief
        self._steps.setVisible(self._has_steps and not brief)

    def set_busy(self, busy: bool) -> None:
        for button in (*self._buttons, self._yes):
            button.setEnabled(not busy)

    def _offer(self, submission: Submission) -> None:
        offered = deeds(submission)
        if (offered, submission.route) == (self._offered, self._route):
            return
        self._offered, self._route = offered, submission.route
        for old in self._buttons:
            old.hide()
            old.setObjectName("")
            old.deleteLater()
        while self._deeds.count():
            self._deeds.takeAt(0)
        self._buttons = []
        for place, deed in enumerate(offered):
            quiet = place or deed is Deed.REPLY_CAME
            button = Button(deed_words(deed, submission.route), "" if quiet else "primary")
            button.setObjectName(f"outbox_{deed.value}")
            button.clicked.connect(lambda _=False, deed=deed: self._ask(deed))
            self._buttons.append(button)
        case = Button(tr("Open the case"), "quiet", icon="cases", on_click=self.open_case.emit)
        case.setObjectName("outbox_open_case")
        self._buttons.append(case)
        paper = Button(tr("Print"), "quiet", icon="print")
        paper.setObjectName("outbox_print")
        paper.clicked.connect(lambda _=False, paper=paper: self.print_asked.emit(paper))
        self._buttons.append(paper)
        for each in self._buttons:
            self._deeds.addWidget(each)
        self._deeds.addStretch(1)

    def _ask(self, deed: Deed) -> None:
        asked = question(deed)
        if asked is None:
            self.asked.emit(deed.value)
            return
        self._pending = deed
        self._question.set_text(asked.text)
        self._yes.setText(asked.yes)
        self._ask_box.show()
        self._deeds_box.hide()
        self._no.setFocus()

    def _confirmed(self) -> None:
        deed = self._pending
        self._unasked()
        if deed is not None:
            self.asked.emit(deed.value)

    def _unasked(self) -> None:
        self._pending = None
        self._ask_box.hide()
        self._deeds_box.show()


def _facts(submission: Submission, desk: Desk, now: datetime) -> list[str]:
    """When, until when, and what stands behind it."""
    said = [tr("Made {when}.").format(when=moment(submission.created_at))]
    if waits_for_network(submission):
        said.append(goes_on_words(submission, now))
    if submission.sent_at is not None:
        said.append(tr("Sent {when}.").format(when=moment(submission.sent_at)))
    wait = wait_words(submission, desk.short_name, now)
    if wait:
        said.append(wait)
    if submission.state is State.ANSWERED:
        said.append(tr("The reply is filed on the case."))
    evidence = evidence_words(submission)
    if evidence:
        in_clear = submission.route == EML and submission.evidence is Evidence.NONE
        plain = submission.route == PLAIN_MAIL or in_clear
        said.append(plain_words() if plain else evidence)
    if submission.sent_at is not None and is_own_service(submission.route):
        said.append(tr("A copy lies in Sent in your mailbox, and is as safe as the mailbox."))
    return said


def nothing_chosen() -> QWidget:
    """In the place of the details while nothing is chosen."""
    label = Label(tr("Choose a submission to see where it stands."), "muted")
    return holder(row(None, label, None))
