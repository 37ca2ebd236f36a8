"""The person's mailbox: a form to set it up, then one quiet summary."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.mailbox import save_account, try_account
from assisterdesk.actions.secure_channel import Overview
from assisterdesk.basics.errors import AssisterDeskError, Incomplete, Refused
from assisterdesk.egress.mail import MailAccount, TriggerKind
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.screens.secure_email.view_model import AccountForm
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class AccountCard(StepCard):
    """Save, then sign in with it at once: a wrong password shows here, not at the first send."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "secure_email_account", tr("Mail account"), "mail")
        self._account: MailAccount | None = None
        self._authority = ""
        self._editing = False
        self.facts = FactList()
        self.facts.setObjectName("secure_email_account_facts")
        self.change_button = Button(tr("Change"), on_click=self.edit)
        self.change_button.setObjectName("secure_email_account_change")
        self.try_button = Button(tr("Try it"), on_click=self._try)
        self.try_button.setObjectName("secure_email_account_try")
        self._summary = QWidget()
        self._summary.setLayout(
            column(self.facts, row(self.change_button, self.try_button, None), gap=Space.SNUG)
        )
        self._form = self._build_form()
        for part in (self._summary, self._form):
            lay = part.layout()
            if lay is not None:
                lay.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.SNUG)
        self.add(self._summary, self._form, self.result)

    def _build_form(self) -> QWidget:
        self.endpoint = LineField(placeholder="https://mail.example.org/EWS/Exchange.asmx")
        self.address = LineField()
        self.username = LineField()
        self.password = LineField(secret=True)
        self.auth = Choice([(id, tr(words)) for id, words in view_model.SIGN_IN_KINDS])
        self.trigger = Choice(
            [(kind.value, tr(words)) for kind, (words, _) in view_model.TRIGGERS.items()]
        )
        self.trigger_value = LineField()
        for name in (
            "endpoint", "address", "username", "password", "auth", "trigger", "trigger_value",
        ):  # fmt: skip
            getattr(self, name).setObjectName(f"secure_email_{name}")
        self.password_field = Field(tr("Password"), self.password)
        self.trigger_field = Field(tr("What makes your mail service encrypt"), self.trigger)
        self.value_field = Field(tr("Keyword"), self.trigger_value)
        self._fields = {
            "Server address": Field(
                tr("Server address"),
                self.endpoint,
                help=tr("Your mail administrator knows it. Exchange Web Services, over https."),
            ),
            "Email address": Field(tr("Email address"), self.address),
            "User name": Field(
                tr("User name"),
                self.username,
                help=tr("Leave it empty when it is your email address."),
            ),
            "Password": self.password_field,
            "What makes it encrypt": self.value_field,
        }
        form = QWidget()
        grid = QGridLayout(form)
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.SNUG)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._fields["Server address"], 0, 0, 1, 2)
        grid.addWidget(self._fields["Email address"], 1, 0, top)
        grid.addWidget(self._fields["User name"], 1, 1, top)
        grid.addWidget(self.password_field, 2, 0, top)
        grid.addWidget(Field(tr("How it signs in"), self.auth), 2, 1, top)
        grid.addWidget(self.trigger_field, 3, 0, top)
        grid.addWidget(self.value_field, 3, 1, top)
        grid.addLayout(self._authority_row(), 4, 0, 1, 2)
        self.save_button = Button(tr("Save and test"), "primary", on_click=self._save)
        self.save_button.setObjectName("secure_email_account_save")
        self.cancel_button = Button(tr("Cancel"), "quiet", on_click=self._cancel)
        self.cancel_button.setObjectName("secure_email_account_cancel")
        grid.addLayout(row(self.save_button, self.cancel_button, None), 5, 0, 1, 2)
        self.trigger.currentIndexChanged.connect(lambda _: self._explain_trigger())
        for line in (self.endpoint, self.address, self.username, self.password, self.trigger_value):
            line.returnPressed.connect(self.save_button.click)
        for field in self._fields.values():
            entry = field.entry
            if isinstance(entry, LineField):
                entry.textEdited.connect(lambda _, field=field: field.clear_error())
        self._explain_trigger()
        return form

    def _authority_row(self) -> QGridLayout:
        self.authority_words = Label("", "help", wrap=True)
        self.authority_button = Button("", icon="key", on_click=self._choose_authority)
        self.authority_button.setObjectName("secure_email_authority")
        self.authority_drop = Button(tr("Remove"), "quiet", on_click=lambda: self._trust(""))
        self.authority_drop.setObjectName("secure_email_authority_remove")
        lay = QGridLayout()
        lay.setHorizontalSpacing(Space.TIGHT)
        lay.addWidget(self.authority_button, 0, 0)
        lay.addWidget(self.authority_drop, 0, 1)
        lay.addWidget(self.authority_words, 0, 2)
        lay.setColumnStretch(2, 1)
        self._trust("")
        return lay

    # -- showing

    def show_overview(self, overview: Overview) -> None:
        self._account = overview.account
        practice = self._context.program.practice
        if self._account is None:
            self.state.show_state(tr("Not set up"), Tone.ATTENTION)
        else:
            self.state.show_state(tr("Set up"), Tone.DONE)
            self.facts.set_facts(view_model.account_facts(self._account))
        if not self._editing:
            if self._account is None and practice is not None and not self.endpoint.text():
                self._fill(view_model.form_of(practice.account))
                self.password.setText(practice.password)
            self._show_form(self._account is None)

    def _show_form(self, shown: bool) -> None:
        self._form.setVisible(shown)
        self._summary.setVisible(not shown)
        self.cancel_button.setVisible(self._account is not None)
        self.password_field.set_help(
            tr("Leave it empty to keep the stored one.")
            if self._account is not None
            else tr("It is sealed under your own key; no colleague can open it.")
        )

    def _fill(self, form: AccountForm) -> None:
        self.endpoint.setText(form.endpoint)
        self.address.setText(form.address)
        self.username.setText("" if form.username == form.address else form.username)
        self.auth.choose(form.auth)
        self.trigger.choose(form.trigger.value)
        self.trigger_value.setText(form.trigger_value)
        self._trust(form.authority_pem)
        self._explain_trigger()
        for field in self._fields.values():
            field.clear_error()

    def _explain_trigger(self) -> None:
        kind = TriggerKind(self.trigger.chosen_id())
        self.trigger_field.set_help(tr(view_model.TRIGGERS[kind][1]))
        self.value_field.setVisible(kind in view_model.TYPED_TRIGGERS)
        header = kind is TriggerKind.HEADER
        self.value_field.set_label(tr("Header") if header else tr("Keyword"))
        self.trigger_value.setPlaceholderText("X-Encrypt: yes" if header else "[secure]")
        self.value_field.clear_error()

    def _trust(self, pem: str) -> None:
        self._authority = pem
        self.authority_drop.setVisible(bool(pem))
        self.authority_button.setText(
            tr("Another certificate …") if pem else tr("Company certificate …")
        )
        self.authority_words.set_text(
            tr("Your company's own authority is trusted besides the system's.")
            if pem
            else tr("Only when your IT gave you one.")
        )

    # -- doing

    def edit(self) -> None:
        self._editing = True
        self._fill(view_model.form_of(self._account))
        self.password.setText("")
        self._show_form(True)
        self.endpoint.setFocus()

    def _cancel(self) -> None:
        self._editing = False
        self.password.setText("")
        self.result.hide()
        self._show_form(self._account is None)
        self.change_button.setFocus()

    def _form_values(self) -> AccountForm:
        return AccountForm(
            endpoint=self.endpoint.text(),
            address=self.address.text(),
            username=self.username.text(),
            auth=self.auth.chosen_id(),
            trigger=TriggerKind(self.trigger.chosen_id()),
            trigger_value=self.trigger_value.text(),
            authority_pem=self._authority,
        )

    def _save(self) -> None:
        session, account = self._context.session, self._form_values().account()
        password = self.password.text()
        for field in self._fields.values():
            field.clear_error()
        self.run(
            self.save_button,
            tr("Saving …"),
            lambda: save_account(session, account, password),
            self._saved,
            self._not_saved,
        )

    def _saved(self, _: None) -> None:
        self._context.saved()
        session = self._context.session
        self.run(
            self.save_button,
            tr("Signing in to the mailbox …"),
            lambda: try_account(session),
            self._works,
            self._does_not_work,
            lane="free",
        )

    def _not_saved(self, error: AssisterDeskError) -> None:
        named = error.missing if isinstance(error, Incomplete) else ()
        shown = [self._fields[label] for label in named if label in self._fields]
        if not shown:
            self.say_error(error)
            return
        for field in shown:
            # one field: its own sentence; several: each says what is missing
            field.set_error(error.text if len(shown) == 1 else tr("Fill this in."))
        shown[0].setFocus()

    def _try(self) -> None:
        session = self._context.session
        self.run(
            self.try_button,
            tr("Signing in …"),
            lambda: try_account(session),
            self._works,
            self._does_not_work,
            lane="free",
        )

    def _works(self, _: None) -> None:
        self._editing = False
        self.password.setText("")
        self.say(Tone.DONE, tr("The mail server let this account in."), tr("It works"))
        self.changed.emit()

    def _does_not_work(self, error: AssisterDeskError) -> None:
        """The account is kept, so that it need not be typed again; the form stays to be mended."""
        self._editing = True
        self.changed.emit()
        if not self._form.isVisibleTo(self):
            self.edit()
        if isinstance(error, Refused):
            self.say(Tone.REFUSED, error.text, tr("The mail server said no"))
            self.password.setFocus()
        else:
            self.say(Tone.ATTENTION, error.text, tr("Saved, not tested"))

    def _choose_authority(self) -> None:
        self._context.exits.places.to_read(
            self,
            tr("Your company's certificate"),
            tr("Certificates (*.pem *.crt *.cer)"),
            lambda paths: self._read_authority(paths[0]),
        )

    def _read_authority(self, path: Path) -> None:
        self._context.background.run(
            self,
            lambda: view_model.authority_from(path),
            self._trust,
            self.say_error,
            lane="free",
        )
