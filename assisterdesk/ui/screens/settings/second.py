"""A second secret for the own sign-in, kept in this computer's password store: on or off."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.second_secret import SecondState, ask_for_second, second_state
from assisterdesk.basics.errors import AssisterDeskError, WrongPassphrase
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import PassphraseField
from assisterdesk.ui.wording import shown, tr

FORGET_AFTER_S = 120
FIELD_WIDTH = 300


class SecondCard(Card):
    """Says what it protects from, and what is lost with the computer, before it is switched."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("A second lock on your sign-in"), icon="lock")
        self._context = context
        self._on = False
        self.state = Badge("")
        self.state.setObjectName("settings_second_state")
        self.lead = Label("", "muted", wrap=True)
        self.lead.setObjectName("settings_second_lead")
        self.warning = Label(
            tr(
                "On another computer, or when this one is lost, only the recovery key lets you "
                "in. Find its sheet before you switch this on. Backups made while it is on ask "
                "for both as well."
            ),
            "help",
            wrap=True,
        )
        self.passphrase = PassphraseField(forget_after_s=FORGET_AFTER_S)
        self.passphrase.line.setObjectName("settings_second_passphrase")
        self.field = Field(tr("Your passphrase"), self.passphrase)
        self.field.setFixedWidth(FIELD_WIDTH)
        self.go = Button("", on_click=self._switch)
        self.go.setObjectName("settings_second_go")
        self.result = Banner(Tone.DONE, "", closable=True)
        self.result.setObjectName("settings_second_result")
        self.result.hide()
        self.body.setSpacing(Space.SNUG)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.SNUG)
        form.addWidget(self.warning)
        form.addLayout(row(self.field, None))
        form.addLayout(row(self.go, None))
        self.body.addLayout(row(self.state, None))
        self.add(self.lead, self._form, self.result)
        self.passphrase.text_changed.connect(lambda _: self.field.clear_error())
        self.passphrase.entered.connect(self._switch)
        self._form.hide()

    def reload(self) -> None:
        """The desktop is asked off the window's thread; it may take its time."""
        session = self._context.session
        self._context.background.run(
            self, lambda: second_state(session), self._show, lane="free", group="second"
        )

    def _show(self, found: SecondState) -> None:
        self._on = found.on
        self.state.show_state(
            tr("On") if found.on else tr("Off"), Tone.DONE if found.on else Tone.CALM
        )
        possible = found.on or not found.why_not
        self._form.setVisible(possible)
        self.warning.setVisible(not found.on)
        if found.on:
            text = tr("Signing in takes your passphrase and a secret kept here: {0}.")
        elif possible:
            text = tr(
                "Signing in would take your passphrase and a secret kept here: {0}. Somebody who "
                "saw you type, or who has a copy of the store, comes in nowhere else."
            )
        else:
            text = tr("It cannot be switched on here. {0}")
        self.lead.set_text(text.format(shown(found.where if possible else found.why_not)))
        self.go.setText(tr("Switch it off") if found.on else tr("Switch it on"))
        self.go.setEnabled(True)

    def _switch(self) -> None:
        if not self.go.isEnabled():
            return
        self.result.hide()
        passphrase, on = self.passphrase.text(), not self._on
        if not passphrase:
            self.field.set_error(tr("Type your passphrase."))
            self.passphrase.setFocus()
            return
        session = self._context.session
        self.go.setEnabled(False)
        self.go.setText(tr("Sealing your key again …"))
        self._context.background.run(
            self,
            lambda: ask_for_second(session, passphrase, on),
            self._switched,
            self._not_switched,
            must_finish=True,
        )

    def _switched(self, found: SecondState) -> None:
        self.passphrase.forget()
        self._show(found)
        self._context.saved()
        text = (
            tr("From the next sign-in this computer's secret is needed beside your passphrase.")
            if found.on
            else tr("From the next sign-in your passphrase is enough again.")
        )
        self.result.say(Tone.DONE, text, word=tr("Done"))
        self.result.show()

    def _not_switched(self, error: AssisterDeskError) -> None:
        self.go.setText(tr("Switch it off") if self._on else tr("Switch it on"))
        self.go.setEnabled(True)
        if isinstance(error, WrongPassphrase):
            self.field.set_error(error.text)
            self.passphrase.setFocus()
            return
        self.result.say(Tone.REFUSED, error.text, word=tr("Not changed"))
        self.result.show()
