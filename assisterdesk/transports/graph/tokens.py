"""Where the access token comes from: a fixed one in practice, else msal's cache of a sign-in."""

import ssl
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx

from assisterdesk.basics.errors import AssisterDeskError, OutOfReach, Refused
from assisterdesk.egress.mail import MailAccount
from assisterdesk.transports.graph.problems import SIGN_IN_AGAIN, broken_by, judge_broken
from assisterdesk.transports.graph.problems import Step as _Step

IDENTITY_HOST = "login.microsoftonline.com"

#: msal adds openid, profile and offline_access itself and refuses to be told.
SCOPES = (
    "https://graph.microsoft.com/Mail.ReadWrite",
    "https://graph.microsoft.com/Mail.Send",
)

CONSENT_NEEDED = (
    "Your organization has not allowed AssisterDesk to use your mail yet. Give your Microsoft 365 "
    "administrator the address for consent that is shown under Secure email, then sign in again."
)

#: Microsoft's own numbers, by what the person can do about them.
_CONSENT = ("AADSTS65001", "AADSTS65004", "AADSTS90094", "AADSTS900941", "AADSTS90008")
_SENTENCES = {
    "AADSTS700016": "The program's id is not known to your organization. Correct it in Settings.",
    "AADSTS90002": "Your organization's tenant is not known to Microsoft. Correct it in Settings.",
    "AADSTS900023": "Your organization's tenant is not known to Microsoft. Correct it in Settings.",
    "AADSTS50105": "You are not assigned to this program in Microsoft 365. Ask your IT.",
    "AADSTS50020": "This account does not belong to your organization. Sign in with another one.",
    "AADSTS53003": "Your organization's sign-in rules do not allow this. Ask your IT.",
    "AADSTS53000": "Your organization's sign-in rules ask for a managed device. Ask your IT.",
    "AADSTS7000218": (
        "The program is registered with a secret, which a desktop program cannot keep. Ask your IT "
        "to allow public client flows."
    ),
}


class TokenSource(Protocol):
    """Gives the token for one mailbox. Raises `Refused` when the person must sign in."""

    def token(self) -> str: ...

    def renewed(self) -> str:
        """Another token after the server refused the last one."""
        ...

    def secret(self) -> str:
        """The secret to keep when it changed since it was handed in, else ''."""
        ...

    def close(self) -> None: ...


class TokenStore(Protocol):
    """Keeps msal's cache as bytes. Whoever implements it seals them: they open the mailbox."""

    def load(self) -> bytes: ...

    def keep(self, cache: bytes) -> None: ...


@dataclass(slots=True)
class SecretStore:
    """A cache that came as the account's secret; `fresh`: what it has become, '' for no change."""

    secret: str = field(repr=False)
    fresh: str = field(default="", repr=False)

    def load(self) -> bytes:
        return (self.fresh or self.secret).encode()

    def keep(self, cache: bytes) -> None:
        self.fresh = cache.decode()


class FixedToken:
    """The practice office's token. It is never renewed."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        if not self._token.isascii() or not self._token.strip():
            raise Refused(SIGN_IN_AGAIN)
        return self._token

    def renewed(self) -> str:
        raise Refused(SIGN_IN_AGAIN)

    def secret(self) -> str:
        return ""

    def close(self) -> None:
        self._token = ""


class IdentityClient:
    """msal's way to Microsoft's sign-in service: that one host, checked TLS, no redirects."""

    def __init__(
        self, context: ssl.SSLContext, transport: httpx.BaseTransport | None = None
    ) -> None:
        self._client = httpx.Client(
            verify=context, follow_redirects=False, timeout=30.0, transport=transport
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
        return url


def _texts(headers: dict[str, str] | None) -> dict[str, str]:
    # msal sends None for a header it has no value for
    return {name: value for name, value in (headers or {}).items() if value is not None}


class MsalTokens:
    """Tokens from a sign-in's cache, refreshed in silence or refused: never a window, never a loop.

    One per open mailbox. msal is loaded with the first token.
    """

    def __init__(self, account: MailAccount, store: TokenStore, client: IdentityClient) -> None:
        self._account = account
        self._store = store
        self._client = client
        self._app: Any = None
        self._cache: Any = None

    def token(self) -> str:
        return self._silent(force=False)

    def renewed(self) -> str:
        return self._silent(force=True)

    def secret(self) -> str:
        return self._store.fresh if isinstance(self._store, SecretStore) else ""

    def close(self) -> None:
        self._app = self._cache = None
        self._client.close()

    def _silent(self, *, force: bool) -> str:
        found: object = None
        problem: AssisterDeskError | None = None
        try:
            found = self._asked(force)
        except Exception as error:  # noqa: BLE001 - its text and its request must not leave here
            problem = judged(error)
        if problem is not None:
            raise problem
        if isinstance(found, dict) and isinstance(found.get("access_token"), str):
            return str(found["access_token"])
        raise refusal(found)

    def _asked(self, force: bool) -> object:
        if self._app is None:
            self._app, self._cache = application(self._account, self._store.load(), self._client)
        accounts = self._app.get_accounts()
        if not accounts:
            return None
        found: object = self._app.acquire_token_silent_with_error(
            list(SCOPES), account=accounts[0], force_refresh=force
        )
        if self._cache.has_state_changed:
            self._store.keep(self._cache.serialize().encode())
        return found


def application(account: MailAccount, cache: bytes, client: IdentityClient) -> tuple[Any, Any]:
    """msal's application for this account and its cache. Loads msal."""
    import msal  # type: ignore[import-untyped]

    from assisterdesk.transports.graph.silence import silence

    silence()  # again: the loggers exist only now
    kept = msal.SerializableTokenCache()
    if cache:
        kept.deserialize(cache.decode())
    app = msal.PublicClientApplication(
        account.client_id,
        authority=f"https://{IDENTITY_HOST}/{account.tenant}",
        token_cache=kept,
        http_client=client,
        # the host is Microsoft's own and fixed: nothing to discover elsewhere
        instance_discovery=False,
    )
    return app, kept


def refusal(said: object) -> Refused:
    """The sentence for what Microsoft's sign-in service answered instead of a token."""
    text = ""
    if isinstance(said, dict):
        text = f"{said.get('error', '')} {said.get('error_description', '')}"
    words = {word.strip(":.,()") for word in text.split()}
    if words & set(_CONSENT) or "consent_required" in words:
        return Refused(CONSENT_NEEDED)
    for number, sentence in _SENTENCES.items():
        if number in words:
            return Refused(sentence)
    return Refused(SIGN_IN_AGAIN)


def judged(error: BaseException) -> AssisterDeskError:
    """A sign-in service that could not be asked."""
    if isinstance(error, AssisterDeskError):
        return error
    if isinstance(error, httpx.HTTPError):
        broken = broken_by(error)
        if broken.untrusted or broken.unsafe:
            return judge_broken(broken, _Step.READ)
        return OutOfReach(
            "Microsoft's sign-in service does not answer. Nothing was sent. Try again later."
        )
    return Refused(SIGN_IN_AGAIN)
