"""Opens a mailbox: checks where it leads before anything is loaded or sent.

exchangelib takes half a second to load, so it is imported when the first mailbox is opened, never
at the program's start.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.mail import OAUTH, MailAccount, MailTransport
from assisterdesk.egress.microsoft import service_of
from assisterdesk.transports._loopback import is_loopback
from assisterdesk.transports._microsoft.registration import check_registration

if TYPE_CHECKING:
    from assisterdesk.transports._microsoft.tokens import TokenSource


@dataclass(frozen=True, slots=True)
class Timeouts:
    """In seconds. `read` bounds each wait for the server; a send that passes it is unknown."""

    connect: float = 10.0
    read: float = 90.0


class ExchangeConnector:
    """Opens mailboxes over Exchange Web Services.

    `loopback_only` is the practice office's: it opens nothing but this machine's loopback, trusts
    the account's own authority alone and uses no proxy; without it loopback is refused, so that
    practice and real mail never meet.
    """

    def __init__(self, *, loopback_only: bool = False, timeouts: Timeouts | None = None) -> None:
        self._loopback_only = loopback_only
        self._timeouts = timeouts or Timeouts()

    def open(self, account: MailAccount, secret: str) -> MailTransport:
        """Raises `Refused` for an address that is not allowed; signs in only at the first step."""
        check_endpoint(account.endpoint, loopback_only=self._loopback_only)
        if account.auth == OAUTH:
            check_registration(account)
            check_service(account, loopback_only=self._loopback_only)
        elif account.auth not in ("basic", "ntlm"):
            raise Refused("The way to sign in to the mail server must be basic, NTLM or Microsoft.")
        from assisterdesk.transports._silence import silence

        silence()
        from assisterdesk.transports.exchange.mailbox import ExchangeMailbox

        tokens = self._tokens(account, secret) if account.auth == OAUTH else None
        silence()  # again: the loggers of the libraries exist only now
        return ExchangeMailbox(
            account,
            secret if tokens is None else "",
            timeouts=(self._timeouts.connect, self._timeouts.read),
            loopback_only=self._loopback_only,
            tokens=tokens,
        )

    def _tokens(self, account: MailAccount, secret: str) -> "TokenSource":
        from assisterdesk.transports._microsoft.identity import identity_client
        from assisterdesk.transports._microsoft.tokens import MsalTokens, SecretStore

        client = identity_client(account, loopback_only=self._loopback_only)
        return MsalTokens(account, SecretStore(secret), client)


def check_endpoint(endpoint: str, *, loopback_only: bool) -> None:
    """Only https to one named host; loopback exactly when it is the practice office's."""
    try:
        parts = urlsplit(endpoint)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise Refused(_NO_ADDRESS) from None
    if parts.scheme != "https" or not host or "@" in parts.netloc or parts.query or parts.fragment:
        raise Refused(_NO_ADDRESS)
    if loopback_only and not is_loopback(host):
        raise Refused(
            "The practice office only talks to its own mail server on this computer. "
            "Open your real office to send real mail."
        )
    if not loopback_only and is_loopback(host):
        raise Refused(
            "This is the practice office's mail server. A real office needs the address of its "
            "own Exchange server."
        )


def check_service(account: MailAccount, *, loopback_only: bool) -> None:
    """A token opens the whole mailbox, so it goes to the one address it is for."""
    theirs = service_of(account.kind).endpoint
    if not loopback_only and account.endpoint.rstrip("/").lower() != theirs.lower():
        raise Refused(
            worded(
                "Signing in with Microsoft works with mailboxes in Exchange Online. Their "
                "address is {address}. Correct it in Settings, or choose another way to sign "
                "in.",
                address=theirs,
            )
        )


_NO_ADDRESS = (
    "The mail server's address must look like https://mail.example.org/EWS/Exchange.asmx. "
    "Correct it in Settings."
)
