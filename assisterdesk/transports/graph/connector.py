"""Opens a mailbox over Graph: checks where it leads before anything is loaded or sent.

httpx and msal are imported when the first mailbox is opened, never at the program's start.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.mail import MailAccount, MailTransport
from assisterdesk.transports._loopback import is_loopback
from assisterdesk.transports._microsoft.registration import check_registration
from assisterdesk.transports.graph.bounds import GRAPH, GRAPH_HOST, Timeouts


class GraphConnector:
    """Opens mailboxes over Microsoft Graph.

    `loopback_only` is the practice office's: it opens nothing but this machine's loopback, trusts
    the account's own authority alone, uses no proxy, and takes the secret for the access token.
    Without it only Microsoft's own host is opened, and the secret is what a sign-in returned.
    """

    def __init__(self, *, loopback_only: bool = False, timeouts: Timeouts | None = None) -> None:
        self._loopback_only = loopback_only
        self._timeouts = timeouts or Timeouts()

    def open(self, account: MailAccount, secret: str) -> MailTransport:
        """Raises `Refused` for an address that is not allowed; signs in only at the first step."""
        check_endpoint(account.endpoint, loopback_only=self._loopback_only)
        if not self._loopback_only:
            check_registration(account)
        return self._opener()(account, secret, self._timeouts, self._loopback_only)

    @staticmethod
    def _opener() -> "Callable[[MailAccount, str, Timeouts, bool], MailTransport]":
        from assisterdesk.transports._silence import silence

        silence()
        from assisterdesk.transports.graph.opening import opened

        silence()  # again: the loggers of the libraries exist only now
        return opened


def check_endpoint(endpoint: str, *, loopback_only: bool) -> None:
    """Only https to Microsoft's host, or to loopback exactly when it is the practice office's."""
    try:
        parts = urlsplit(endpoint)
        host = parts.hostname or ""
        port = parts.port
    except ValueError:
        raise Refused(_NO_ADDRESS) from None
    plain = not ("@" in parts.netloc or parts.query or parts.fragment)
    if parts.scheme != "https" or not host or not plain:
        raise Refused(_NO_ADDRESS)
    if loopback_only:
        if not is_loopback(host):
            raise Refused(
                "The practice office only talks to its own mail server on this computer. "
                "Open your real office to send real mail."
            )
        return
    if is_loopback(host):
        raise Refused(
            "This is the practice office's mail server. A real office signs in to Microsoft 365."
        )
    if host != GRAPH_HOST or port not in (None, 443) or parts.path.rstrip("/") != "/v1.0":
        raise Refused(_NO_ADDRESS)


_NO_ADDRESS = worded(
    "Microsoft Graph's address is {address}. Correct it in Settings.", address=GRAPH
)
