"""The way to Microsoft's sign-in service: that one host, checked TLS, no redirects."""

import ssl
from urllib.parse import urlsplit

import httpx

from assisterdesk.egress.mail import MailAccount
from assisterdesk.transports._tls import tls_context

IDENTITY_HOST = "login.microsoftonline.com"

#: where the practice office plays that service, beside its mail server
PRACTICE_PATH = "/identity"


class IdentityClient:
    """What msal asks through. `at`: the practice office's service, which is asked in the place of
    Microsoft's, without any proxy; '' for Microsoft's own."""

    def __init__(
        self,
        context: ssl.SSLContext,
        transport: httpx.BaseTransport | None = None,
        *,
        at: str = "",
    ) -> None:
        self._at = at
        self._client = httpx.Client(
            verify=context,
            follow_redirects=False,
            timeout=30.0,
            transport=transport,
            trust_env=not at,
        )

    def get(
        self,
        url: str,
        params: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        **_: object,
    ) -> httpx.Response:
        return self._client.get(self._checked(url), params=params, headers=_texts(headers))

    def post(
        self,
        url: str,
        params: dict[str, str] | None = None,
        data: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        **_: object,
    ) -> httpx.Response:
        # params None, not {}: httpx would cut off the address's own query
        return self._client.post(
            self._checked(url), params=params or None, data=data, headers=_texts(headers)
        )

    def close(self) -> None:
        self._client.close()

    def _checked(self, url: str) -> str:
        parts = httpx.URL(url)
        if parts.scheme != "https" or parts.host != IDENTITY_HOST or parts.port not in (None, 443):
            raise httpx.UnsupportedProtocol("not Microsoft's sign-in service")
        return f"{self._at}{parts.raw_path.decode('ascii')}" if self._at else url


def identity_client(account: MailAccount, *, loopback_only: bool) -> IdentityClient:
    """The client for this account. Raises `Refused` for an authority that is none."""
    context = tls_context(account.authority_pem, only_authority=loopback_only)
    if not loopback_only:
        return IdentityClient(context)
    return IdentityClient(context, at=f"https://{urlsplit(account.endpoint).netloc}{PRACTICE_PATH}")


def _texts(headers: dict[str, str] | None) -> dict[str, str]:
    # msal sends None for a header it has no value for
    return {name: value for name, value in (headers or {}).items() if value is not None}
