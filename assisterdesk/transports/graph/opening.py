"""Puts one mailbox together: tokens, TLS, timeouts. Loads the network library."""

import httpx

from assisterdesk.egress.mail import MailAccount, MailTransport
from assisterdesk.transports._microsoft.identity import identity_client
from assisterdesk.transports._microsoft.tokens import MsalTokens, SecretStore, TokenSource
from assisterdesk.transports._tls import tls_context
from assisterdesk.transports.graph.bounds import UPLOAD_HOSTS, Timeouts
from assisterdesk.transports.graph.mailbox import GraphMailbox
from assisterdesk.transports.graph.tokens import FixedToken
from assisterdesk.transports.graph.wire import Wire


def opened(
    account: MailAccount, secret: str, timeouts: Timeouts, loopback_only: bool
) -> MailTransport:
    """A mailbox that has not signed in yet. Raises `Refused` for an authority that is none."""
    context = tls_context(account.authority_pem, only_authority=loopback_only)
    tokens: TokenSource
    if loopback_only:
        tokens = FixedToken(secret)
    else:
        tokens = MsalTokens(
            account, SecretStore(secret), identity_client(account, loopback_only=False)
        )
    wire = Wire(
        account.endpoint,
        tokens,
        context,
        timeout=httpx.Timeout(timeouts.read, connect=timeouts.connect),
        patience_s=timeouts.patience,
        use_environment=not loopback_only,
        upload_hosts=frozenset() if loopback_only else UPLOAD_HOSTS,
    )
    return GraphMailbox(account, wire, tokens)
