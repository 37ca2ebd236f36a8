"""The box for a new passphrase: name, recovery key, the new passphrase twice."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.access.signin import PassphraseAdvice, SlotCard
from assisterdesk.actions.signing_in import advise, people_who_sign_in
from assisterdesk.actions.staff_leaving import reset_at_the_door
from assisterdesk.basics.errors import AssisterDeskError, Refused, WrongPassphrase
from assisterdesk.basics.ids import SlotId
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import centred, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.new_passphrase import NewPassphrase, Show
from assisterdesk.ui.wording import tr

BOX_WIDTH = 520


class ForgottenPage(QWidget):
    """Nobody is signed in here, and nothing of a client is shown."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("forgotten_page")
        self._context = context
        self._labels: dict[str, str] = {}
        self.message = Banner(Tone.REFUSED, "")
        self.message.setObjectName("forgotten_message")
        self.message.hide()
        self.who = Choice(placeholder=tr("Choose the name"))
        self.who.setObjectName("forgotten_who")
        self.recovery = LineField(max_length=80)
        self.recovery.setObjectName("forgotten_recovery")
        self.passphrase = NewPassphrase(self._judge, "forgotten_passphrase")
        self.who_field = Field(tr("Who needs a new passphrase"), self.who)
        self.recovery_field = Field(
            tr("Recovery key"),
            self.recovery,
            help=tr("On the sheet that was printed when the office was set up."),
        )
        self.go = Button(tr("Set the new passphrase"), "primary", on_click=self._go)
        self.go.setObjectName("forgotten_go")
        self.back = Button(tr("Back to sign-in"), "quiet", on_click=self._leave)
        self.back.setObjectName("forgotten_back")
        self.passphrase.entered.connect(self._go)
        self.recovery.textEdited.connect(lambda _: self.recovery_field.clear_error())
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.NORMAL)
        for part in (self.who_field, self.recovery_field, self.passphrase):
            form.addWidget(part)
        box = Card()
        box.body.setSpacing(Space.NORMAL)
        box.add(
            Label(tr("A new passphrase"), "title"),
            Label(
                tr(
                    "The information owner keeps the recovery key. Let the person type the "
                    "passphrase. Their mailbox password has to be typed again afterwards."
                ),
                "muted",
                wrap=True,
            ),
            self.message,
            self._form,
        )
        box.body.addLayout(row(self.back, None, self.go))
        lay = QVBoxLayout(self)
        lay.addStretch(2)
        lay.addLayout(centred(box, BOX_WIDTH))
        lay.addStretch(3)
        name(self, tr("A new passphrase"))

    def shown(self) -> None:
        program = self._context.program
        self._form.show()
        self.go.show()
        self.message.hide()
        self._context.background.run(
            self, lambda: people_who_sign_in(program), self._show, self._failed, lane="free"
        )

    def _show(self, people: tuple[SlotCard, ...]) -> None:
        self._labels = {slot.id: slot.label for slot in people}
        self.who.set_options([(slot.id, slot.label) for slot in people])
        if len(people) == 1:
            self.who.choose(people[0].id)
        (self.recovery if len(people) == 1 else self.who).setFocus()

    def _judge(self, passphrase: str, show: Show) -> None:
        program, about = self._context.program, (self._labels.get(self.who.chosen_id(), ""),)

        def shown(advice: PassphraseAdvice) -> None:
            show(int(advice.strength), advice.advice, advice.accepted)

        self._context.background.run(
            self, lambda: advise(program, passphrase, about), shown, lane="free", group="advice"
        )

    def _go(self) -> None:
        if not self.go.isEnabled() or not self.go.isVisibleTo(self):
            return
        slot, recovery = SlotId(self.who.chosen_id()), self.recovery.text()
        self.who_field.clear_error()
        self.recovery_field.clear_error()
        if not slot:
            self.who_field.set_error(tr("Choose the name."))
            return
        if not recovery.strip():
            self.recovery_field.set_error(tr("Type the recovery key."))
            return
        try:
            new = self.passphrase.passphrase()
        except Refused:
            return
        self.message.hide()
        self._busy(True)
        program = self._context.program
        self._context.background.run(
            self,
            lambda: reset_at_the_door(program, slot, recovery, new),
            self._done,
            self._failed,
            must_finish=True,
        )

    def _busy(self, busy: bool) -> None:
        for part in (self._form, self.go, self.back):
            part.setEnabled(not busy)

    def _done(self, _: None) -> None:
        self._busy(False)
        self._forget()
        self._form.hide()
        self.go.hide()
        self.message.say(
            Tone.DONE,
            tr(
                "The new passphrase opens the store from now on. Backups made before still open "
                "with the old one."
            ),
        )
        self.message.show()
        self.back.setFocus()

    def _failed(self, error: AssisterDeskError) -> None:
        self._busy(False)
        if isinstance(error, WrongPassphrase):
            self.recovery_field.set_error(error.text)
            self.recovery.setFocus()
            return
        self.message.say(Tone.REFUSED, error.text, word=tr("Not changed"))
        self.message.show()

    def _forget(self) -> None:
        self.recovery.clear()
        self.passphrase.forget()

    def _leave(self) -> None:
        self._forget()
        self._context.navigate("sign_in")
