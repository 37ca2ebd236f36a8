"""Signs a person in to Microsoft in the system's browser: authorization code with PKCE. Where
Windows' own sign-in can be asked, it goes first.

Nothing here opens a browser: the caller hands in how. The answer comes back to a listener on this
machine's loopback that lives for one sign-in and tells the browser nothing but that it is over.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from assisterdesk.basics.errors import AssisterDeskError, Cancelled, OutOfReach, Refused
from assisterdesk.egress.mail import MailAccount
from assisterdesk.transports._microsoft.registration import check_registration, scopes_for

if TYPE_CHECKING:
    from assisterdesk.transports._microsoft.identity import IdentityClient

#: msal's application, scopes and who is expected -> its answer; None: ask the browser
AskWindows = Callable[[Any, list[str], str], dict[str, Any] | None]

#: A person may need to find a telephone for the second factor.
PATIENCE_S = 300.0


class MicrosoftSignIn:
    """`egress.mail.MailSignIn` for mailboxes at Microsoft, over Graph or Exchange Web Services.

    `loopback_only`: the practice office's, whose own service is asked beside its mail server.
    `client`, `windows`: the way to the sign-in service, and Windows' own sign-in, for tests; None
    makes a checked one, and asks Windows where it can be asked.
    """

    def __init__(
        self,
        *,
        loopback_only: bool = False,
        client: "Callable[[MailAccount], IdentityClient] | None" = None,
        windows: AskWindows | None = None,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._loopback_only = loopback_only
        self._client = client or self._checked_client
        self._windows = windows
        self._patience_s = patience_s

    def consent_address(self, account: MailAccount) -> str:
        from assisterdesk.transports._microsoft.identity import IDENTITY_HOST

        check_registration(account)
        tenant, program = quote(account.tenant, safe=""), quote(account.client_id, safe="")
        return f"https://{IDENTITY_HOST}/{tenant}/adminconsent?client_id={program}"

    def sign_in(
        self,
        account: MailAccount,
        browse: Callable[[str], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> str:
        check_registration(account)
        from assisterdesk.transports._silence import silence

        silence()
        from assisterdesk.transports._microsoft.callback import Callback
        from assisterdesk.transports._microsoft.refusals import judged, refusal

        silence()
        client = self._client(account)
        problem: AssisterDeskError | None = None
        secret = ""
        try:
            with Callback() as callback:
                secret = self._asked(account, client, callback, browse, cancelled, refusal)
        except AssisterDeskError as error:
            problem = error
        except Exception as error:  # noqa: BLE001 - its text and its request must not leave here
            problem = judged(error)
        finally:
            client.close()
        if problem is not None:
            raise problem
        return secret

    def _asked(
        self,
        account: MailAccount,
        client: "IdentityClient",
        callback: Any,  # noqa: ANN401 - loaded late
        browse: Callable[[str], None],
        cancelled: Callable[[], bool],
        refusal: Callable[[object], Refused],
    ) -> str:
        from assisterdesk.transports._microsoft import broker
        from assisterdesk.transports._microsoft.tokens import application

        app, cache = application(account, b"", client)
        scopes = scopes_for(account)
        windows = self._windows
        if windows is None and broker.usable() and not self._loopback_only:
            windows = broker.asked
        if windows is not None:
            told = windows(app, scopes, account.username or account.address)
            if told is broker.CANCELLED or cancelled():
                raise Cancelled("Signing in was stopped.")
            if told is not None:
                return _through(account, told, cache, refusal)
        flow = app.initiate_auth_code_flow(
            scopes,
            redirect_uri=callback.address,
            login_hint=account.username or account.address,
            prompt="select_account",
            # the code comes in a body: an address would stay in the browser's history
            response_mode="form_post",
        )
        browse(flow["auth_uri"])
        said = callback.wait(flow["state"], self._patience_s, cancelled)
        if said is None:
            if cancelled():
                raise Cancelled("Signing in was stopped.")
            raise OutOfReach("Nobody signed in within five minutes. Start it again.")
        if "error" in said:
            if said["error"] == "access_denied" and "AADSTS" not in said.get(
                "error_description", ""
            ):
                raise Cancelled("Signing in was stopped.")
            raise refusal(said)
        return _through(account, app.acquire_token_by_auth_code_flow(flow, said), cache, refusal)

    def _checked_client(self, account: MailAccount) -> "IdentityClient":
        from assisterdesk.transports._microsoft.identity import identity_client

        return identity_client(account, loopback_only=self._loopback_only)


def _through(
    account: MailAccount,
    found: dict[str, Any],
    cache: Any,  # noqa: ANN401 - untyped library
    refusal: Callable[[object], Refused],
) -> str:
    """The secret that a finished sign-in leaves in msal's cache."""
    if "access_token" not in found:
        raise refusal(found)
    _same_person(account, found.get("id_token_claims") or {})
    return str(cache.serialize())


def _same_person(account: MailAccount, claims: dict[str, object]) -> None:
    """Mail must not leave from somebody else's mailbox because another account was picked."""
    who = {str(claims.get(name) or "").casefold() for name in ("preferred_username", "email")}
    who.discard("")
    if not who & {account.address.casefold(), account.username.casefold()}:
        raise Refused(
            "You signed in with another account than the one in Settings. Sign in with that one, "
            "or correct the email address and user name."
        )
