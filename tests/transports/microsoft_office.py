"""The contract's `Office` over the practice Exchange, signed in to with Microsoft's way."""

from dataclasses import dataclass, field, replace

from assisterdesk.egress.mail import OAUTH, MailAccount, MailTransport
from assisterdesk.practice.ews.identity import PracticeIdentity
from assisterdesk.practice.signing_in import PracticeSignIn
from assisterdesk.transports._microsoft.signing_in import MicrosoftSignIn
from assisterdesk.transports.exchange.connector import ExchangeConnector
from tests.transports.conftest import ExchangeOffice


def no_browser(address: str) -> None:
    raise AssertionError("the practice sign-in opens no browser of the system's")


@dataclass
class MicrosoftOffice(ExchangeOffice):
    """`secret` is what the sign-in gave, and what became of it since; '' before."""

    secret: str = field(default="", repr=False)

    @property
    def identity(self) -> PracticeIdentity:
        return self.exchange.identity

    @property
    def account(self) -> MailAccount:
        return replace(
            super().account,
            auth=OAUTH,
            client_id="00000000-0000-0000-0000-000000000001",
            tenant="office.practice.invalid",
        )

    def sign_in(self) -> str:
        way = PracticeSignIn(
            {self.mailbox.address: ""}, MicrosoftSignIn(loopback_only=True), self.identity
        )
        self.secret = way.sign_in(self.account, no_browser)
        return self.secret

    def open(self, password: str = "") -> MailTransport:
        connector = ExchangeConnector(loopback_only=True, timeouts=self.timeouts)
        return connector.open(self.account, password or self.secret or self.sign_in())
