"""The proof that mail arrives encrypted: a test message that a person looks at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.secure_channel import Overview, record_proof, send_test_message
from assisterdesk.basics.errors import AssisterDeskError, Incomplete, OutcomeUnknown
from assisterdesk.securemail.channel import Proof
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class ProofCard(StepCard):
    """Send the test, look into the control mailbox, say how it arrived."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "secure_email_proof", tr("Proof that it encrypts"), "check")
        self.said = Banner(Tone.ATTENTION, "")
        self.said.setObjectName("secure_email_proof_said")
        self.control = LineField()
        self.control.setObjectName("secure_email_control")
        self.control_field = Field(
            tr("Control mailbox"),
            self.control,
            help=tr("A mailbox you can open, outside your own mail service."),
        )
        self.send_button = Button(tr("Send test message"), icon="mail", on_click=self._send)
        self.send_button.setObjectName("secure_email_send_test")
        self.arrived = Choice(
            [("yes", tr("Yes, encrypted")), ("no", tr("No, readable as it is"))],
            placeholder=tr("Choose"),
        )
        self.arrived.setObjectName("secure_email_arrived")
        self.arrived_field = Field(tr("Did the test message arrive encrypted?"), self.arrived)
        self.on = DayField(context.program.today())
        self.on.setObjectName("secure_email_proof_on")
        self.on_field = Field(tr("Date"), self.on)
        self.record_button = Button(tr("Record", "write it down"), "primary", on_click=self._record)
        self.record_button.setObjectName("secure_email_record_proof")
        self._form = QWidget()
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.SNUG)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.control_field, 0, 0, 1, 2)
        grid.addWidget(self.send_button, 1, 0, 1, 2)
        grid.addWidget(self.arrived_field, 2, 0, top)
        grid.addWidget(self.on_field, 2, 1, top)
        grid.addWidget(self.record_button, 3, 0, 1, 2)
        self.body.setSpacing(Space.SNUG)
        self.again_button = Button(tr("Test again"), on_click=self._again)
        self.again_button.setObjectName("secure_email_test_again")
        self.add(self.said, self.again_button, self._form, self.result)
        self.control.textEdited.connect(lambda _: self.control_field.clear_error())
        self.control.returnPressed.connect(self.send_button.click)
        self.on.textEdited.connect(lambda _: self.on_field.clear_error())
        self.on.returnPressed.connect(self.record_button.click)
        self.arrived.picked.connect(lambda _: self.arrived_field.clear_error())

    def show_overview(self, overview: Overview) -> None:
        tone, text = view_model.proof_said(
            overview.proof, overview.account, self._context.program.today()
        )
        self.said.say(tone, text, word=_words()[tone])
        self.state.show_state(_words()[tone], tone)
        if overview.control_address and not self.control.text():
            self.control.setText(overview.control_address)
        if overview.account is None:
            self.said.say(tone, tr("Set up the mail account first. {text}").format(text=text))
        proved = tone is Tone.DONE
        self.again_button.setVisible(proved)
        self._form.setVisible(overview.account is not None and not proved)

    def _again(self) -> None:
        self.again_button.hide()
        self._form.show()
        self.control.setFocus()

    def _send(self) -> None:
        session, address = self._context.session, self.control.text()
        self.run(
            self.send_button,
            tr("Sending …"),
            lambda: send_test_message(session, address),
            self._sent,
            self._not_sent,
            lane="free",
        )

    def _sent(self, _: None) -> None:
        self.say(
            Tone.DONE,
            tr("Open the control mailbox, look how the test arrived, then record it here."),
            tr("Test message sent"),
        )
        self.arrived.setFocus()

    def _not_sent(self, error: AssisterDeskError) -> None:
        if isinstance(error, Incomplete):
            self.control_field.set_error(error.text)
            self.control.setFocus()
        elif isinstance(error, OutcomeUnknown):
            self.say(Tone.ATTENTION, error.text, tr("Perhaps sent"))
        else:
            self.say_error(error)

    def _record(self) -> None:
        if not self.arrived.chosen_id():
            self.arrived_field.set_error(tr("Look into the control mailbox, then choose."))
            self.arrived.setFocus()
            return
        try:
            on = self.on.day()
        except NoDay as error:
            self.on_field.set_error(str(error))
            self.on.setFocus()
            return
        if on is None:
            self.on_field.set_error(tr("Enter the day on which you looked."))
            self.on.setFocus()
            return
        session, encrypted = self._context.session, self.arrived.chosen_id() == "yes"
        self.run(
            self.record_button,
            tr("Saving …"),
            lambda: record_proof(session, encrypted, on),
            self._recorded,
            self._not_recorded,
        )

    def _not_recorded(self, error: AssisterDeskError) -> None:
        self.on_field.set_error(error.text)
        self.on.setFocus()

    def _recorded(self, _: Proof) -> None:
        self._context.saved()
        self.arrived.setCurrentIndex(-1)
        self._context.notify(tr("The result of the test is recorded."))
        self.changed.emit()


def _words() -> dict[Tone, str]:
    return {
        Tone.DONE: tr("Proved"),
        Tone.ATTENTION: tr("Test needed"),
        Tone.REFUSED: tr("Not encrypted"),
        Tone.CALM: tr("Good to know"),
    }
