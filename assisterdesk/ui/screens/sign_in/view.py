"""The sign-in box: calm, centred, nothing but what is needed to come in."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import Readiness, sign_in
from assisterdesk.basics.errors import AssisterDeskError, Damaged
from assisterdesk.basics.ids import SlotId
from assisterdesk.ui.screens.sign_in.view_model import Doorway, doorway, make_ready, wait_of
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
from assisterdesk.ui.widgets.line_field import PassphraseField
from assisterdesk.ui.wording import seconds, tr

#: a half-typed passphrase is forgotten when nobody goes on typing
FORGET_AFTER_S = 60
BOX_WIDTH = 420


class SignIn(QWidget):
    """Name, passphrase, one button. A wrong try says what happened and how long to wait."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("sign_in")
        self._context = context
        self._who = Choice((), placeholder=tr("Choose your name"))
        self._who.setObjectName("sign_in_who")
        self._passphrase = PassphraseField(forget_after_s=FORGET_AFTER_S)
        self._passphrase.setObjectName("sign_in_passphrase")
        self._who_field = Field(tr("Your name"), self._who)
        self._field = Field(tr("Passphrase"), self._passphrase)
        self._button = Button(tr("Sign in"), "primary", on_click=self._try)
        self._button.setObjectName("sign_in_go")
        self._problem = Banner(Tone.REFUSED, "")
        self._problem.setObjectName("sign_in_problem")
        self._problem.hide()
        self._second = Label(
            tr("This sign-in also takes the secret that one computer's password store keeps."),
            "help",
            wrap=True,
        )
        self._second.setObjectName("sign_in_second")
        self._second.hide()
        self._asking: frozenset[str] = frozenset()
        self._hint = Label("", "muted", wrap=True)
        self._hint.setObjectName("sign_in_hint")
        self._hint.hide()
        self._restore = Button(
            tr("Put back a backup"), "quiet", on_click=lambda: context.navigate("restore")
        )
        self._restore.setObjectName("sign_in_restore")
        self._restore.hide()
        self._salvage = Button(
            tr("Save what can be read"), "quiet", on_click=lambda: context.navigate("salvage")
        )
        self._salvage.setObjectName("sign_in_salvage")
        self._salvage.hide()
        self._forgotten = Button(
            tr("Forgot the passphrase?"), "quiet", on_click=lambda: context.navigate("forgotten")
        )
        self._forgotten.setObjectName("sign_in_forgotten")
        self._wait_s = 0
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._waited)

        office = context.program.practice
        self._box = Card()
        self._box.body.setSpacing(Space.NORMAL)
        title = Label(tr("Sign in"), "title")
        lead = Label(
            tr("The practice office: nobody in it is real.")
            if office
            else tr("Your cases stay encrypted on this computer until you sign in."),
            "muted",
            wrap=True,
        )
        self._box.add(title, lead, self._problem, self._who_field, self._field, self._second)
        self._rescue = holder(row(self._restore, self._salvage, None))
        self._rescue.hide()
        self._box.add(self._rescue)
        self._box.body.addLayout(row(self._forgotten, None, self._button))
        self._box.add(self._hint)
        lay = QVBoxLayout(self)
        lay.addStretch(2)
        lay.addLayout(centred(self._box, BOX_WIDTH))
        lay.addStretch(3)
        self._who.picked.connect(lambda _: self._say_second())
        self._passphrase.entered.connect(self._try)
        self._passphrase.text_changed.connect(lambda _: self._field.clear_error())
        name(self, tr("Sign in"))

    def shown(self) -> None:
        """Called by the shell when the screen comes to the front."""
        program = self._context.program
        # beside the store's lane: what a session left behind may still be at work there
        self._context.background.run(self, lambda: doorway(program), self._show, lane="free")

    def _show(self, found: Doorway) -> None:
        broken = found.door.readiness is Readiness.BROKEN
        self._offer_rescue(broken)
        if broken:
            self._hint.hide()
        for part in (self._who_field, self._field, self._button):
            part.setVisible(not broken)
        match found.door.readiness:
            case Readiness.EMPTY | Readiness.UNFINISHED:
                self._context.navigate("first_start")
                return
            case Readiness.BROKEN:
                self._problem.say(Tone.REFUSED, found.door.text)
                self._problem.show()
                self._close(True)
                return
            case Readiness.READY:
                pass
        chosen = self._who.chosen_id()
        self._who.set_options([(slot.id, slot.label) for slot in found.people])
        ids = [slot.id for slot in found.people]
        if chosen in ids:
            self._who.choose(chosen)
        elif ids:
            self._who.choose(ids[0])
        self._who_field.setVisible(len(ids) != 1)
        self._asking = frozenset(slot.id for slot in found.people if slot.second)
        self._say_second()
        practice = self._context.program.practice
        if practice is not None:
            self._hint.set_text(
                tr("Practice passphrase, unless you chose your own: {0}").format(
                    practice.passphrase
                )
            )
            self._hint.show()
        self._close(self._wait_s > 0)
        self._passphrase.setFocus()
        program = self._context.program
        # while the passphrase is typed
        self._context.background.run(
            self, lambda: make_ready(program), lambda _: None, lane="free", group="ready"
        )

    def _say_second(self) -> None:
        self._second.setVisible(self._who.chosen_id() in self._asking)

    def _offer_rescue(self, damaged: bool) -> None:
        """A good backup first; without one, or with an old one, what can still be read."""
        for part in (self._rescue, self._restore, self._salvage):
            part.setVisible(damaged)
        self._forgotten.setVisible(not damaged)

    def _close(self, closed: bool) -> None:
        for part in (self._who, self._passphrase, self._button):
            part.setEnabled(not closed)

    def _try(self) -> None:
        if self._wait_s or not self._button.isEnabled():
            return
        passphrase = self._passphrase.text()
        slot = SlotId(self._who.chosen_id())
        if not slot:
            self._who_field.set_error(tr("Choose your name."))
            return
        if not passphrase:
            self._field.set_error(tr("Type your passphrase."))
            return
        self._problem.hide()
        self._close(True)
        self._button.setText(tr("Opening …"))
        program = self._context.program
        self._context.background.run(
            self, lambda: sign_in(program, slot, passphrase), self._opened, self._failed
        )

    def _opened(self, session: Session) -> None:
        self._passphrase.forget()
        self._button.setText(tr("Sign in"))
        self._close(False)
        self._context.enter(session)

    def _failed(self, error: AssisterDeskError) -> None:
        self._passphrase.forget()
        self._button.setText(tr("Sign in"))
        self._problem.say(Tone.REFUSED, error.text)
        self._problem.show()
        self._offer_rescue(isinstance(error, Damaged))
        self._wait_s = wait_of(error)
        if self._wait_s:
            self._say_wait()
            self._tick.start()
        else:
            self._close(False)
            self._passphrase.setFocus()

    def _waited(self) -> None:
        self._wait_s -= 1
        if self._wait_s > 0:
            self._say_wait()
            return
        self._tick.stop()
        self._button.setText(tr("Sign in"))
        self._close(False)
        self._passphrase.setFocus()

    def _say_wait(self) -> None:
        self._button.setText(tr("Wait {0}").format(seconds(self._wait_s)))


def build(context: ScreenContext) -> QWidget:
    return SignIn(context)
