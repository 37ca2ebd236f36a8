"""The salvage box: what it does, who opens it, how far it is, and what came of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.access.signin import SlotCard
from assisterdesk.actions.salvage import Offer, salvage_offer
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.office.salvaged import Salvaged
from assisterdesk.ui.screens.salvage import view_model
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import centred, holder, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField, PassphraseField
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.wording import tr

BOX_WIDTH = 520
FORGET_AFTER_S = 120


class SalvagePage(QWidget):
    """Nobody is signed in here, and nothing of a client is shown."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("salvage_page")
        self._context = context
        self._slots: dict[str, SlotCard] = {}
        self.message = Banner(Tone.REFUSED, "")
        self.message.setObjectName("salvage_message")
        self.message.hide()
        self.advice = Label("", "body", wrap=True)
        self.advice.setObjectName("salvage_advice")
        self.who = Choice()
        self.who.setObjectName("salvage_who")
        self.who.picked.connect(lambda _: self._show_secret())
        self.passphrase = PassphraseField(forget_after_s=FORGET_AFTER_S)
        self.passphrase.line.setObjectName("salvage_passphrase")
        self.recovery = LineField(max_length=80)
        self.recovery.setObjectName("salvage_recovery")
        self.passphrase_field = Field(tr("Passphrase"), self.passphrase)
        self.recovery_field = Field(tr("Recovery key, from the printed sheet"), self.recovery)
        self.go = Button(tr("Save what can be read"), "primary", on_click=self._go)
        self.go.setObjectName("salvage_go")
        self.backup = Button(
            tr("Put back a backup"), "quiet", on_click=lambda: self._leave("restore")
        )
        self.backup.setObjectName("salvage_backup")
        self.back = Button(tr("Back to sign-in"), "quiet", on_click=lambda: self._leave("sign_in"))
        self.back.setObjectName("salvage_back")
        self.progress = ProgressLine("salvage_progress")
        self.passphrase.entered.connect(self._go)
        self.recovery.returnPressed.connect(self._go)
        self._lay_out()

    def _lay_out(self) -> None:
        box = Card()
        box.body.setSpacing(Space.NORMAL)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.NORMAL)
        for part in (
            self.advice,
            holder(row(self.backup, None)),
            Field(tr("Opened by"), self.who),
            self.passphrase_field,
            self.recovery_field,
        ):
            form.addWidget(part)
        box.add(
            Label(tr("Save what can be read"), "title"),
            Label(
                tr(
                    "Every part of the store that is not damaged goes into a new one, which takes "
                    "its place. The damaged files are kept aside, and the access log says what "
                    "was lost."
                ),
                "muted",
                wrap=True,
            ),
            self.message,
            self._form,
            self.progress,
        )
        box.body.addLayout(row(self.back, None, self.go))
        lay = QVBoxLayout(self)
        lay.addStretch(2)
        lay.addLayout(centred(box, BOX_WIDTH))
        lay.addStretch(3)
        name(self, tr("Save what can be read"))

    def shown(self) -> None:
        program = self._context.program
        self.message.hide()
        for part in (self._form, self.go, self.backup):
            part.show()
        self._context.background.run(
            self, lambda: salvage_offer(program), self._show, self._failed, lane="free"
        )

    def _show(self, offer: Offer) -> None:
        self.advice.set_text(view_model.advice(offer))
        self.backup.setVisible(offer.newest is not None)
        self._slots = {slot.id: slot for slot in offer.slots}
        self.who.set_options([(s.id, view_model.slot_words(s)) for s in offer.slots])
        self._show_secret()

    def _show_secret(self) -> None:
        slot = self._slots.get(self.who.chosen_id())
        by_recovery = slot is not None and slot.is_recovery
        self.recovery_field.setVisible(by_recovery)
        self.passphrase_field.setVisible(not by_recovery)
        (self.recovery if by_recovery else self.passphrase).setFocus()

    def _go(self) -> None:
        slot = self._slots.get(self.who.chosen_id())
        if slot is None or not self.go.isEnabled():
            return
        field = self.recovery_field if slot.is_recovery else self.passphrase_field
        secret = self.recovery.text() if slot.is_recovery else self.passphrase.text()
        field.clear_error()
        if not secret:
            field.set_error(tr("Type it to open what is left of the store."))
            return
        self.message.hide()
        self._allow(False)
        told = self.progress.begin(tr("Reading every part of the file …"))
        program = self._context.program
        self._context.background.run(
            self,
            lambda: view_model.save(program, slot, secret, told),
            self._done,
            self._failed,
            must_finish=True,
        )
        self._context.background.when_idle(self._after_all)

    def _done(self, found: Salvaged) -> None:
        self._ready()
        for part in (self._form, self.go, self.backup):
            part.hide()
        self._forget()
        tone = Tone.DONE if found.is_whole else Tone.ATTENTION
        self._say(tone, view_model.done(found), tr("Saved"))
        self.back.setFocus()

    def _failed(self, error: AssisterDeskError) -> None:
        self._ready()
        self._say(Tone.REFUSED, error.text, tr("Not saved"))

    def _after_all(self) -> None:
        if self.progress.isVisibleTo(self) and self.progress.is_stopped:
            self._ready()
            self._say(Tone.CALM, tr("Stopped. Nothing was changed."))

    def _ready(self) -> None:
        self.progress.hide()
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        for part in (self.go, self.backup, self.back, self._form):
            part.setEnabled(allowed)

    def _say(self, tone: Tone, text: str, word: str = "") -> None:
        self.message.say(tone, text, word=word)
        self.message.show()

    def _forget(self) -> None:
        self.passphrase.forget()
        self.recovery.clear()

    def _leave(self, screen: str) -> None:
        self._forget()
        self._context.navigate(screen)
