"""What a mailbox in Microsoft 365 needs beside its address: the registration, and the sign-in."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.relay import Relay
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class MicrosoftFields(QWidget):
    """Application id and tenant, and the page on which an administrator allows the program."""

    def __init__(self, consent: Callable[[], str]) -> None:
        super().__init__()
        self._consent = consent
        self.client_id = LineField(placeholder="1b4e28ba-2fa1-11d2-883f-0016d3cca427")
        self.client_id.setObjectName("secure_email_client_id")
        self.tenant = LineField(placeholder="example.org")
        self.tenant.setObjectName("secure_email_tenant")
        self.client_field = Field(
            tr("Application id"),
            self.client_id,
            help=tr("Your IT registers AssisterDesk in Microsoft 365 and gives you both."),
        )
        self.tenant_field = Field(tr("Tenant"), self.tenant)
        self.consent_words = Label(
            tr("If Microsoft asks for an administrator, send them this address once:"),
            "help",
            wrap=True,
        )
        self.consent = Label("", "small", wrap=True, copyable=True)
        self.consent.setObjectName("secure_email_consent")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.SNUG)
        top = Qt.AlignmentFlag.AlignTop
        for at, field in enumerate((self.client_field, self.tenant_field)):
            grid.setColumnStretch(at, 1)
            grid.addWidget(field, 0, at, top)
        grid.addLayout(column(self.consent_words, self.consent, gap=0), 1, 0, 1, 2)
        for line in (self.client_id, self.tenant):
            line.textChanged.connect(self._show_consent)
        self._say("")

    def fill(self, client_id: str, tenant: str) -> None:
        self.client_id.setText(client_id)
        self.tenant.setText(tenant)
        for line in (self.client_id, self.tenant):
            line.setCursorPosition(0)

    def _show_consent(self) -> None:
        self._say(self._consent())

    def _say(self, address: str) -> None:
        self.consent.set_text(address)
        self.consent.setVisible(bool(address))
        self.consent_words.setVisible(bool(address))


class BrowserSignIn(Relay):
    """One sign-in in the browser: `browse` may be called on any thread, `stop` ends the wait."""

    def __init__(
        self, context: ScreenContext, failed: Callable[[AssisterDeskError], None]
    ) -> None:
        super().__init__()
        self._context = context
        self._failed = failed
        self._stopped = threading.Event()
        self.told.connect(self._open)

    def browse(self, address: str) -> None:
        self.told.emit(address)

    def stop(self) -> None:
        self._stopped.set()

    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def _open(self, address: str) -> None:
        try:
            self._context.exits.links.sign_in(address)
        except AssisterDeskError as error:
            self.stop()
            self._failed(error)
