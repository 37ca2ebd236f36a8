"""Signing in to Microsoft: PKCE in the browser, silent renewal, and plain words when it fails."""

import base64
import hashlib
import json
import ssl
import threading
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from assisterdesk.basics.errors import Cancelled, OutOfReach, Refused
from assisterdesk.egress.mail import OAUTH, MailAccount, MailKind, Trigger, TriggerKind
from assisterdesk.transports._microsoft.identity import IdentityClient
from assisterdesk.transports._microsoft.signing_in import MicrosoftSignIn
from assisterdesk.transports._microsoft.tokens import MsalTokens, SecretStore
from assisterdesk.transports.graph.bounds import GRAPH

EXCHANGE = "https://outlook.office365.com/EWS/Exchange.asmx"
TENANT = "7f1a3c52-0000-4000-8000-000000000001"
ACCOUNT = MailAccount(
    GRAPH,
    "pahoua.vang@example.org",
    "pahoua.vang@example.org",
    Trigger(TriggerKind.RECIPIENT_RULE),
    kind=MailKind.GRAPH,
    client_id="1b4e28ba-2fa1-11d2-883f-0016d3cca427",
    tenant=TENANT,
)
BASE = f"https://login.microsoftonline.com/{TENANT}"


def encoded(data: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()


class Identity:
    """Microsoft's sign-in service, as far as msal asks it. Keeps what it was asked."""

    def __init__(self) -> None:
        self.who = ACCOUNT.address
        self.challenge = self.nonce = ""
        self.tokens = 0
        self.lifetime = 3600
        self.problem: dict[str, str] = {}
        self.down = self.no_tenant = False
        self.hosts: set[str] = set()
        self.asked: list[dict[str, str]] = []

    def client(self, account: MailAccount = ACCOUNT) -> IdentityClient:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return IdentityClient(context, httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.hosts.add(request.url.host)
        if self.down:
            raise httpx.ConnectError("no route")
        if self.no_tenant:
            return httpx.Response(400, json={"error": "invalid_tenant"})
        if request.url.path.endswith("/openid-configuration"):
            return httpx.Response(
                200,
                json={
                    "authorization_endpoint": f"{BASE}/oauth2/v2.0/authorize",
                    "token_endpoint": f"{BASE}/oauth2/v2.0/token",
                    "issuer": f"{BASE}/v2.0",
                },
            )
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        self.asked.append(form)
        if self.problem:
            return httpx.Response(400, json=self.problem)
        if form["grant_type"] == "authorization_code":
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == self.challenge
        self.tokens += 1
        return httpx.Response(200, json=self._tokens())

    def _tokens(self) -> dict[str, object]:
        claims = {
            "iss": f"{BASE}/v2.0",
            "aud": ACCOUNT.client_id,
            "exp": 4102444800,
            "iat": 1763600000,
            "oid": "oid",
            "tid": TENANT,
            "sub": "sub",
            "preferred_username": self.who,
            "nonce": self.nonce,
        }
        return {
            "token_type": "Bearer",
            "scope": "https://graph.microsoft.com/Mail.ReadWrite"
            " https://graph.microsoft.com/Mail.Send",
            "expires_in": self.lifetime,
            "access_token": f"access-{self.tokens}",
            "refresh_token": f"refresh-{self.tokens}",
            "id_token": f"{encoded({'alg': 'none'})}.{encoded(claims)}.x",
            "client_info": encoded({"uid": "oid", "utid": TENANT}),
        }


class Browser:
    """Comes back to the program as Microsoft would send it, on a thread of its own."""

    def __init__(self, identity: Identity, answer: dict[str, str] | None = None) -> None:
        self._identity = identity
        self._answer = answer or {"code": "the-code"}
        self.asked: dict[str, str] = {}
        self.page = b""
        self.strangers: list[int] = []
        self.thread: threading.Thread | None = None

    def __call__(self, address: str) -> None:
        parts = urlsplit(address)
        self.asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        assert f"{parts.scheme}://{parts.netloc}" == "https://login.microsoftonline.com"
        self._identity.challenge = self.asked["code_challenge"]
        self._identity.nonce = self.asked["nonce"]
        self.thread = threading.Thread(target=self._come_back)
        self.thread.start()

    def _come_back(self) -> None:
        home = self.asked["redirect_uri"].replace("localhost", "127.0.0.1")
        good = self._answer | {"state": self.asked["state"]}
        with httpx.Client(trust_env=False, timeout=60) as client:
            asked = [
                client.get(f"{home}/favicon.ico"),
                client.get(f"{home}/?{urlencode(good)}"),
                client.post(home, data=self._answer | {"state": "guessed"}),
                client.post(home, data={"state": self.asked["state"]}),
                client.post(f"{home}/elsewhere", data=good),
            ]
            self.strangers = [answer.status_code for answer in asked]
            self.page = client.post(home, data=good).content


@pytest.fixture
def identity() -> Identity:
    return Identity()


def sign_in(
    identity: Identity,
    browser: Callable[[str], None],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    patience_s: float = 10,
) -> str:
    return MicrosoftSignIn(client=identity.client, patience_s=patience_s).sign_in(
        ACCOUNT, browser, cancelled
    )


def finished(browser: Browser) -> None:
    if browser.thread is not None:
        browser.thread.join()


def signed_in(identity: Identity) -> str:
    browser = Browser(identity)
    try:
        return sign_in(identity, browser)
    finally:
        finished(browser)


def test_a_person_signs_in_with_pkce_in_the_browser(identity: Identity):
    browser = Browser(identity)
    secret = sign_in(identity, browser)
    finished(browser)
    assert browser.asked["code_challenge_method"] == "S256"
    assert browser.asked["response_mode"] == "form_post"
    assert browser.asked["redirect_uri"].startswith("http://localhost:")
    assert browser.asked["login_hint"] == ACCOUNT.username
    scopes = set(browser.asked["scope"].split())
    assert {"https://graph.microsoft.com/Mail.ReadWrite", "offline_access"} <= scopes
    assert browser.strangers == [404] * 5
    assert b"go back to AssisterDesk" in browser.page
    assert b"the-code" not in browser.page
    assert "refresh-1" in secret
    assert identity.hosts == {"login.microsoftonline.com"}


def test_an_exchange_mailbox_asks_for_exchange_and_nothing_of_graph(identity: Identity):
    account = replace(ACCOUNT, endpoint=EXCHANGE, kind=MailKind.EXCHANGE, auth=OAUTH)
    browser = Browser(identity)
    MicrosoftSignIn(client=identity.client, patience_s=60).sign_in(account, browser)
    finished(browser)
    asked = set(browser.asked["scope"].split())
    assert asked == {
        "https://outlook.office365.com/EWS.AccessAsUser.All",
        "offline_access",
        "openid",
        "profile",
    }


def test_the_token_comes_from_the_sign_in_without_asking_again(identity: Identity):
    tokens = MsalTokens(ACCOUNT, SecretStore(signed_in(identity)), identity.client())
    assert tokens.token() == "access-1"
    assert tokens.secret() == ""
    assert len(identity.asked) == 1
    tokens.close()


def test_a_refused_token_is_renewed_in_silence_and_the_new_secret_is_to_be_kept(
    identity: Identity,
):
    tokens = MsalTokens(ACCOUNT, SecretStore(signed_in(identity)), identity.client())
    assert tokens.renewed() == "access-2"
    assert identity.asked[-1]["grant_type"] == "refresh_token"
    secret = tokens.secret()
    assert "refresh-2" in secret
    tokens.close()
    again = MsalTokens(ACCOUNT, SecretStore(secret), identity.client())
    assert again.token() == "access-2"
    again.close()


def test_a_sign_in_that_ran_out_is_said_once_and_never_loops(identity: Identity):
    tokens = MsalTokens(ACCOUNT, SecretStore(signed_in(identity)), identity.client())
    identity.problem = {"error": "invalid_grant", "error_description": "AADSTS70008: expired"}
    identity.asked.clear()
    with pytest.raises(Refused, match="Sign in to Microsoft again") as caught:
        tokens.renewed()
    assert caught.value.__context__ is None
    assert len(identity.asked) == 1
    tokens.close()


@pytest.mark.parametrize("secret", ["", "nonsense", "{}", "[]"])
def test_a_secret_that_is_no_sign_in_asks_for_one(identity: Identity, secret: str):
    tokens = MsalTokens(ACCOUNT, SecretStore(secret), identity.client())
    with pytest.raises(Refused, match="Sign in to Microsoft again"):
        tokens.token()
    tokens.close()


def test_a_sign_in_service_that_is_away_is_out_of_reach(identity: Identity):
    secret = signed_in(identity)
    identity.down = True
    tokens = MsalTokens(ACCOUNT, SecretStore(secret), identity.client())
    with pytest.raises(OutOfReach) as caught:
        tokens.token()
    assert caught.value.__context__ is None
    tokens.close()


@pytest.mark.parametrize(
    ("error", "number", "words"),
    [
        ("consent_required", "", "administrator"),
        ("invalid_grant", "AADSTS65001", "administrator"),
        ("access_denied", "AADSTS65004", "administrator"),
        ("interaction_required", "AADSTS90094", "administrator"),
        ("access_denied", "AADSTS900941", "administrator"),
        ("unauthorized_client", "AADSTS700016", "Settings"),
        ("access_denied", "AADSTS53003", "sign-in rules"),
        ("invalid_grant", "AADSTS50105", "not assigned"),
        ("server_error", "AADSTS90033", "Sign in to Microsoft again"),
    ],
)
@pytest.mark.parametrize("where", ["browser", "token"])
def test_what_microsoft_refuses_is_said_in_words(
    identity: Identity, error: str, number: str, words: str, where: str
):
    said = {"error": error, "error_description": f"{number}: canary {ACCOUNT.address}"}
    browser = Browser(identity, said if where == "browser" else None)
    if where == "token":
        identity.problem = said
    with pytest.raises(Refused, match=words) as caught:
        sign_in(identity, browser)
    finished(browser)
    assert "canary" not in caught.value.text
    assert caught.value.__context__ is None


def test_a_person_who_says_no_in_the_browser_stopped_it(identity: Identity):
    browser = Browser(identity, {"error": "access_denied", "error_description": "no"})
    with pytest.raises(Cancelled):
        sign_in(identity, browser)
    finished(browser)


def test_a_tenant_that_microsoft_does_not_know_is_said(identity: Identity):
    identity.no_tenant = True
    with pytest.raises(Refused, match="tenant is not known") as caught:
        sign_in(identity, lambda address: None)
    assert caught.value.__context__ is None


def test_a_person_whose_name_at_microsoft_is_not_their_address_signs_in(identity: Identity):
    identity.who = "pahoua@office.local"
    account = replace(ACCOUNT, username=identity.who)
    browser = Browser(identity)
    way = MicrosoftSignIn(client=identity.client, patience_s=60)
    assert "refresh-1" in way.sign_in(account, browser)
    finished(browser)
    assert browser.asked["login_hint"] == identity.who


def test_giving_up_in_the_program_ends_it_at_once(identity: Identity):
    opened: list[str] = []
    with pytest.raises(Cancelled):
        sign_in(identity, opened.append, cancelled=lambda: bool(opened))
    assert len(opened) == 1


def test_nobody_coming_back_ends_it_too(identity: Identity):
    with pytest.raises(OutOfReach):
        sign_in(identity, lambda address: None, patience_s=0.05)


def test_somebody_elses_account_is_refused(identity: Identity):
    identity.who = "omar.farah@example.org"
    browser = Browser(identity)
    with pytest.raises(Refused, match="another account"):
        sign_in(identity, browser)
    finished(browser)


def test_a_browser_that_cannot_be_opened_is_the_callers_own_error(identity: Identity):
    def broken(address: str) -> None:
        raise Refused("There is no browser. Install one.")

    with pytest.raises(Refused, match="no browser"):
        sign_in(identity, broken)


def test_the_address_for_consent_names_tenant_and_program():
    assert MicrosoftSignIn().consent_address(ACCOUNT) == (
        f"https://login.microsoftonline.com/{TENANT}/adminconsent?client_id={ACCOUNT.client_id}"
    )


@pytest.mark.parametrize(
    "url",
    [
        "http://login.microsoftonline.com/x",
        "https://example.org/x",
        "https://login.microsoftonline.com.example.org/x",
        "https://login.microsoftonline.com:8443/x",
    ],
)
def test_tokens_are_asked_from_microsofts_own_host_only(identity: Identity, url: str):
    client = identity.client()
    with pytest.raises(httpx.UnsupportedProtocol):
        client.get(url)
    with pytest.raises(httpx.UnsupportedProtocol):
        client.post(url, data={"x": "y"})
    assert identity.hosts == set()
    client.close()
