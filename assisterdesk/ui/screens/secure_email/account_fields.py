"""The questions of the mail account's form: those of the chosen kind, and what makes it encrypt."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.mailbox import consent_address, fixed_fields, open_sign_ins
from assisterdesk.egress.mail import OAUTH, MailKind, TriggerKind
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.microsoft import MicrosoftFields
from assisterdesk.ui.screens.secure_email.view_model import AccountForm
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class AccountFields(QWidget):
    """`entered`: Enter in a line. `kind_changed`: other questions than before are in sight.

    `fields`: by the names under which the verbs say what is missing. `failed` carries an
    AssisterDeskError of a file that is no certificate.
    """

    entered = Signal()
    kind_changed = Signal()
    failed = Signal(object)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._authority = ""
        ways = open_sign_ins(context.program.policy)
        kinds = view_model.mail_kinds(ways)
        self.kind = Choice([(kind.value, tr(words)) for kind, words in kinds])
        self.kind.setObjectName("secure_email_kind")
        self.kind.choose(MailKind.EXCHANGE.value)
        self.microsoft = MicrosoftFields(self._consent)
        self.endpoint = LineField(placeholder="https://mail.example.org/EWS/Exchange.asmx")
        self.address = LineField()
        self.username = LineField()
        self.password = LineField(secret=True)
        self.auth = Choice(
            [(id, tr(words)) for id, words in view_model.SIGN_IN_KINDS if id in ways]
        )
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
        self.fields = {
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
            "Application id": self.microsoft.client_field,
            "Tenant": self.microsoft.tenant_field,
            "What makes it encrypt": self.value_field,
        }
        self._lock_fixed()
        self._lay_out()
        self.kind.picked.connect(self._kind_picked)
        self.auth.picked.connect(self._auth_picked)
        self.trigger.currentIndexChanged.connect(lambda _: self._explain_trigger())
        for line in (
            self.endpoint, self.address, self.username, self.password, self.trigger_value,
            self.microsoft.client_id, self.microsoft.tenant,
        ):  # fmt: skip
            line.returnPressed.connect(self.entered)
        for field in self.fields.values():
            entry = field.entry
            if isinstance(entry, LineField):
                entry.textEdited.connect(lambda _, field=field: field.clear_error())
        self._explain_trigger()
        self._show_kind()

    def _lock_fixed(self) -> None:
        """What IT fixed stands there already, cannot be changed, and says why."""
        policy = self._context.program.policy
        lines = (
            (MailKind.EXCHANGE, "endpoint", self.endpoint, self.fields["Server address"]),
            (MailKind.GRAPH, "client_id", self.microsoft.client_id, self.microsoft.client_field),
            (MailKind.GRAPH, "tenant", self.microsoft.tenant, self.microsoft.tenant_field),
        )
        for kind, name, line, field in lines:
            value, why = fixed_fields(policy, kind).get(name, ("", ""))
            if value:
                line.setText(value)
                line.setReadOnly(True)
                field.set_help(tr(why))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.SNUG)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._auth_field = Field(tr("How it signs in"), self.auth)
        grid.addWidget(Field(tr("Where your mail is"), self.kind), 0, 0, top)
        grid.addWidget(self._auth_field, 0, 1, top)
        grid.addWidget(self.fields["Server address"], 1, 0, 1, 2)
        grid.addWidget(self.fields["Email address"], 2, 0, top)
        grid.addWidget(self.fields["User name"], 2, 1, top)
        grid.addWidget(self.microsoft, 3, 0, 1, 2)
        grid.addWidget(self.password_field, 4, 0, top)
        grid.addWidget(self.trigger_field, 5, 0, top)
        grid.addWidget(self.value_field, 5, 1, top)
        grid.addLayout(self._authority_row(), 6, 0, 1, 2)

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

    def fill(self, form: AccountForm) -> None:
        _choose(self.kind, form.kind.value)
        self.endpoint.setText("" if form.by_browser else form.endpoint)
        self.microsoft.fill(form.client_id, form.tenant)
        self._lock_fixed()
        self.address.setText(form.address)
        self.username.setText("" if form.username == form.address else form.username)
        _choose(self.auth, form.auth)
        self.trigger.choose(form.trigger.value)
        self.trigger_value.setText(form.trigger_value)
        self._trust(form.authority_pem)
        self._explain_trigger()
        self._show_kind()
        self.clear_errors()

    def _kind_picked(self, _: str) -> None:
        practice, kind = self._context.program.practice, MailKind(self.kind.chosen_id())
        if practice is not None:
            account = practice.graph_account if kind is MailKind.GRAPH else practice.account
            self.fill(view_model.form_of(account))
            self.password.setText("" if kind is MailKind.GRAPH else practice.password)
        self._show_kind()

    def _auth_picked(self, _: str) -> None:
        practice = self._context.program.practice
        if practice is not None and self.is_microsoft():
            self.microsoft.fill(practice.account.client_id, practice.account.tenant)
        self._show_kind()

    def _show_kind(self) -> None:
        """Each kind and each way to sign in has its own questions."""
        microsoft = self.is_microsoft()
        for part in (self.fields["Server address"], self.password_field):
            part.setVisible(not microsoft)
        self._auth_field.setVisible(self.kind.chosen_id() == MailKind.EXCHANGE)
        self._auth_field.set_help(
            tr("In the browser; for Exchange Online where it still lets programs in this way.")
            if microsoft
            else ""
        )
        self.microsoft.setVisible(microsoft)
        self.kind_changed.emit()

    def is_microsoft(self) -> bool:
        """Whether the person signs in at Microsoft, in the browser."""
        return self.kind.chosen_id() == MailKind.GRAPH or self.auth.chosen_id() == OAUTH

    def _endpoint(self) -> str:
        """What was typed; '' for Microsoft's own address, which nobody types."""
        practice = self._context.program.practice
        if not self.is_microsoft():
            return self.endpoint.text()
        if practice is None:
            return ""
        graph = self.kind.chosen_id() == MailKind.GRAPH
        account = practice.graph_account if graph else practice.account
        return account.endpoint if account else ""

    def clear_errors(self) -> None:
        for field in self.fields.values():
            field.clear_error()

    def _consent(self) -> str:
        if not self._context.signed_in:
            return ""
        return consent_address(self._context.session, self.values().account())

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

    def values(self) -> AccountForm:
        return AccountForm(
            endpoint=self._endpoint(),
            address=self.address.text(),
            username=self.username.text(),
            auth=self.auth.chosen_id(),
            trigger=TriggerKind(self.trigger.chosen_id()),
            trigger_value=self.trigger_value.text(),
            authority_pem=self._authority,
            kind=MailKind(self.kind.chosen_id()),
            client_id=self.microsoft.client_id.text(),
            tenant=self.microsoft.tenant.text(),
        )

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
            self.failed.emit,
            lane="free",
        )


def _choose(choice: Choice, id: str) -> None:
    """What is kept may be closed by now: then the first that is open."""
    choice.choose(id)
    if not choice.chosen_id():
        choice.setCurrentIndex(0)
