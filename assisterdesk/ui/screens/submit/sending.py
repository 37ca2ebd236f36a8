"""On its way: the steps as they are taken, then what came of it and where to go next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.compose import BY_HAND
from assisterdesk.office.desks import Desk
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.screens.submit.sending_words import (
    STOPPABLE,
    files_words,
    result_says,
    step_of,
    steps,
    stopped_at,
)
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH, Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.step_list import StepList, StepState
from assisterdesk.ui.wording import tr


class SendingPanel(QWidget):
    """Shown in the place of the message from the press of the button on."""

    open_case = Signal()
    open_outbox = Signal()
    another = Signal()
    #: the person wants it back, before it leaves
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", "heading", wrap=True)
        self._title.setObjectName("submit_sending_title")
        self._steps = StepList(steps())
        self._steps.setObjectName("submit_progress")
        self._wait = Label(
            tr("You can go on working. What happens is kept step by step."), "muted", wrap=True
        )
        self._files = Label("", "muted")
        self._files.setObjectName("submit_files")
        self._stop = Button(tr("Stop"), "quiet", on_click=self._ask_to_stop)
        self._stop.setObjectName("submit_stop")
        self._result = Banner(Tone.DONE, "")
        self._result.setObjectName("submit_result")
        self._case = Button(tr("Open the case"), "primary", on_click=self.open_case.emit)
        self._case.setObjectName("submit_open_case")
        self._outbox = Button(tr("Go to the outbox"), on_click=self.open_outbox.emit)
        self._outbox.setObjectName("submit_open_outbox")
        self._another = Button(
            tr("Submit something else for this case"), "quiet", on_click=self.another.emit
        )
        self._another.setObjectName("submit_another")
        box = Card()
        box.body.setSpacing(Space.NORMAL)
        box.add(self._title, self._result, self._steps, self._wait)
        box.body.addLayout(row(self._stop, self._files, None, gap=Space.SNUG))
        box.body.addLayout(row(self._case, self._outbox, self._another, None))
        box.setMaximumWidth(READING_WIDTH)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(box)
        lay.addStretch(1)

    def begin(self, submission: Submission) -> None:
        self._title.set_text(f"{submission.reference} · {tr(submission.title)}")
        self._steps.go_to(step_of(submission))
        # nothing of it went through a mailbox
        self._steps.setVisible(submission.route not in BY_HAND)
        self._result.hide()
        self._files.set_text("")
        self._stop.setText(tr("Stop"))
        self._stop.setEnabled(True)
        self._stop.setVisible(submission.route not in BY_HAND)
        self._wait.show()
        for button in (self._case, self._outbox, self._another):
            button.hide()

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self._stop.setText(tr("Stopping …"))
        self.stop_asked.emit()

    def show_files(self, done: tuple[int, int, int]) -> None:
        """How far a file is: its place, bytes done, bytes in all."""
        self._files.set_text(files_words(*done))

    def show_step(self, submission: Submission) -> None:
        if submission.state not in STOPPABLE:
            # it may have left: there is nothing to stop any more
            self._stop.hide()
            self._files.set_text("")
        self._steps.go_to(step_of(submission))
        stopped = stopped_at(submission)
        if stopped is not None:
            self._steps.go_to(stopped)
            self._steps.set_state(stopped, StepState.FAILED)

    def show_result(self, submission: Submission, desk: Desk) -> None:
        self.show_step(submission)
        self._stop.hide()
        self._files.set_text("")
        said = result_says(submission, desk)
        self._result.say(said.tone, said.text, word=said.word)
        self._result.show()
        self._wait.hide()
        sent = submission.state in (State.SENT, State.ANSWERED)
        self._case.show()
        self._outbox.setVisible(not sent)
        self._another.setVisible(sent)
        (self._case if sent else self._outbox).setFocus()

    def show_trouble(self, text: str) -> None:
        """Sending did not begin; the submission waits in the outbox as it is."""
        self._stop.hide()
        self._result.say(Tone.ATTENTION, text, word=tr("Not sent yet"))
        self._result.show()
        self._wait.hide()
        self._case.show()
        self._outbox.show()
        self._outbox.setFocus()
