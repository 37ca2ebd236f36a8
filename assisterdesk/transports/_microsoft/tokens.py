"""Where a mailbox's access token comes from: msal's cache of a sign-in, renewed in silence."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.egress.mail import MailAccount
from assisterdesk.transports._microsoft import broker
from assisterdesk.transports._microsoft.identity import IDENTITY_HOST, IdentityClient
from assisterdesk.transports._microsoft.refusals import judged, refusal
from assisterdesk.transports._microsoft.registration import scopes_for
from assisterdesk.transports._silence import silence


class TokenSource(Protocol):
    """Gives the token for one mailbox. Raises `Refused` when the person must sign in."""

    def token(self) -> str:
        """One that is good for minutes at least."""
        ...

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


class MsalTokens:
    """Tokens from a sign-in's cache, refreshed in silence or refused: never a window, never a loop.

    One per open mailbox. msal is loaded with the first token, and renews one some minutes before it
    ends.
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
        if isinstance(self._store, SecretStore):
            self._store = SecretStore("")
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
            scopes_for(self._account), account=accounts[0], force_refresh=force
        )
        if self._cache.has_state_changed:
            self._store.keep(self._cache.serialize().encode())
        return found


def application(account: MailAccount, cache: bytes, client: IdentityClient) -> tuple[Any, Any]:
    """msal's application for this account and its cache. Loads msal."""
    import msal  # type: ignore[import-untyped]

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
        **broker.options(),
    )
    return app, kept
