"""Changing the own passphrase: the old one once, the new one twice."""

from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.access.signin import PassphraseAdvice
from assisterdesk.actions.signing_in import advise, change_passphrase
from assisterdesk.basics.errors import AssisterDeskError, Refused, WrongPassphrase
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import PassphraseField
from assisterdesk.ui.widgets.new_passphrase import NewPassphrase, Show
from assisterdesk.ui.wording import tr

FORGET_AFTER_S = 120


class PassphraseCard(Card):
    """Only the own key slot changes; colleagues and the recovery key are not touched."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Your passphrase"), icon="key")
        self._context = context
        self.old = PassphraseField(forget_after_s=FORGET_AFTER_S)
        self.old.line.setObjectName("settings_passphrase_old")
        self.old_field = Field(tr("Passphrase now"), self.old)
        self.new = NewPassphrase(self._judge, "settings_passphrase")
        self.change_button = Button(tr("Change the passphrase"), on_click=self._change)
        self.change_button.setObjectName("settings_passphrase_change")
        self.result = Banner(Tone.DONE, "", closable=True)
        self.result.setObjectName("settings_passphrase_result")
        self.result.hide()
        self.body.setSpacing(Space.SNUG)
        self.add(
            Label(
                tr("Nobody else knows it, and nobody can look it up. Use four or more words."),
                "muted",
                wrap=True,
            ),
        )
        half = QGridLayout()
        half.setHorizontalSpacing(Space.NORMAL)
        for place in (0, 1):
            half.setColumnStretch(place, 1)
        half.addWidget(self.old_field, 0, 0)
        half.addWidget(QWidget(), 0, 1)
        self.body.addLayout(half)
        self.add(self.new)
        self.body.addLayout(row(self.change_button, None))
        self.add(self.result)
        self.old.text_changed.connect(lambda _: self.old_field.clear_error())
        self.old.entered.connect(self.new.setFocus)
        self.new.entered.connect(self._change)

    def _judge(self, passphrase: str, show: Show) -> None:
        program, session = self._context.program, self._context.session
        about = (session.who.name, session.office.name)

        def shown(advice: PassphraseAdvice) -> None:
            show(int(advice.strength), advice.advice, advice.accepted)

        self._context.background.run(
            self, lambda: advise(program, passphrase, about), shown, lane="free", group="advice"
        )

    def _change(self) -> None:
        if not self.change_button.isEnabled():
            return
        self.result.hide()
        if not self.old.text():
            self.old_field.set_error(tr("Type the passphrase you have now."))
            self.old.setFocus()
            return
        try:
            new = self.new.passphrase()
        except Refused:
            # said beside its field
            return
        session, old = self._context.session, self.old.text()
        self.change_button.setEnabled(False)
        self.change_button.setText(tr("Sealing your key again …"))
        self._context.background.run(
            self,
            lambda: change_passphrase(session, old, new),
            self._changed,
            self._not_changed,
            must_finish=True,
        )

    def _ready(self) -> None:
        self.change_button.setEnabled(True)
        self.change_button.setText(tr("Change the passphrase"))

    def _changed(self, _: None) -> None:
        self._ready()
        self.old.forget()
        self.new.forget()
        self._context.saved()
        self.result.say(
            Tone.DONE,
            tr("Use the new one from the next sign-in. Older backups still open with the old one."),
            word=tr("Passphrase changed"),
        )
        self.result.show()

    def _not_changed(self, error: AssisterDeskError) -> None:
        self._ready()
        if isinstance(error, WrongPassphrase):
            self.old_field.set_error(error.text)
            self.old.setFocus()
            return
        self.result.say(Tone.REFUSED, error.text, word=tr("Not changed"))
        self.result.show()
