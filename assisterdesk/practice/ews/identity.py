"""The practice sign-in service, asked in the place of Microsoft's: the code flow with PKCE, tokens
that end and are renewed, and sign-ins that are revoked or lose their consent.

What a test or a trainer switches: `lifetime_s`, `consent`, `away`, `who`, `expire`, `revoke`.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from assisterdesk.egress.mail import MailKind
from assisterdesk.egress.microsoft import service_of
from assisterdesk.practice.ews.broken import Reply

#: where the mail server has it, beside its own path
PATH = "/identity"

_ISSUER = "https://login.microsoftonline.com"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the browser was sent with."""

    who: str
    program: str
    challenge: str
    nonce: str
    scopes: str


@dataclass(frozen=True, slots=True)
class _Token:
    who: str
    program: str
    scopes: str
    ends: float


class PracticeIdentity:
    """Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._codes: dict[str, _Asked] = {}
        self._access: dict[str, _Token] = {}
        self._renewing: dict[str, _Token] = {}
        #: seconds for which an access token is good
        self.lifetime_s = 3600
        #: whether the organization allows the program
        self.consent = True
        #: nobody answers here
        self.away = False
        #: who signs in, when it is not the one the program asks for
        self.who = ""
        #: how often a token was given, by how it was asked for
        self.given: dict[str, int] = {}

    # what goes wrong

    def expire(self) -> None:
        """The mail server takes none of the access tokens so far, whatever their time."""
        with self._lock:
            self._access.clear()

    def revoke(self) -> None:
        """Sign-ins so far are void: only the person can sign in again."""
        with self._lock:
            self._access.clear()
            self._renewing.clear()

    # the mail server asks

    def owner(self, token: str) -> str:
        """The address whose mailbox this token opens over Exchange Web Services; '' for none."""
        with self._lock:
            found = self._access.get(token)
        if found is None or not self.consent or found.ends <= time.monotonic():
            return ""
        wanted = set(service_of(MailKind.EXCHANGE).scopes)
        return found.who if wanted <= set(found.scopes.split()) else ""

    # the browser comes by

    def authorize(self, address: str) -> tuple[str, dict[str, str]]:
        """What Microsoft's page would do with this address: where the browser is sent back to, and
        with what."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        back = {"state": asked["state"]}
        if not self.consent:
            number = "AADSTS65001: The organization has not consented."
            return asked["redirect_uri"], back | {
                "error": "consent_required",
                "error_description": number,
            }
        code = secrets.token_urlsafe(32)
        with self._lock:
            self._codes[code] = _Asked(
                self.who or asked["login_hint"].lower(),
                asked["client_id"],
                asked["code_challenge"],
                asked["nonce"],
                asked["scope"],
            )
        return asked["redirect_uri"], back | {"code": code}

    # the program asks

    def answer(self, method: str, path: str, body: bytes) -> Reply | None:
        """The answer to one HTTP request below `PATH`; None closes the connection without one."""
        if self.away:
            return None
        tenant, _, rest = path.removeprefix(PATH).strip("/").partition("/")
        if method == "GET" and rest == "v2.0/.well-known/openid-configuration":
            base = f"{_ISSUER}/{tenant}"
            return _json(
                200,
                {
                    "issuer": f"{base}/v2.0",
                    "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                    "token_endpoint": f"{base}/oauth2/v2.0/token",
                },
            )
        if method == "POST" and rest == "oauth2/v2.0/token":
            said = {name: values[0] for name, values in parse_qs(body.decode("ascii")).items()}
            return self._token(tenant, said)
        return Reply(404, b"", "text/plain")

    def _token(self, tenant: str, said: dict[str, str]) -> Reply:
        if not self.consent:
            return _refused("AADSTS65001: The organization has not consented.")
        kind = said.get("grant_type", "")
        nonce = ""
        with self._lock:
            if kind == "authorization_code":
                asked = self._codes.pop(said.get("code", ""), None)
                if asked is None or asked.challenge != _challenge(said.get("code_verifier", "")):
                    return _refused("AADSTS54005: The code was redeemed or is not yours.")
                who, program, scopes, nonce = asked.who, asked.program, asked.scopes, asked.nonce
            else:
                known = self._renewing.get(said.get("refresh_token", ""))
                if kind != "refresh_token" or known is None:
                    return _refused("AADSTS50173: The sign-in was revoked.")
                who, program, scopes = known.who, known.program, known.scopes
            if program != said.get("client_id"):
                return _refused("AADSTS700016: The program is not known here.")
            self.given[kind] = self.given.get(kind, 0) + 1
            access, renewing = (f"practice-token-{secrets.token_urlsafe(32)}" for _ in range(2))
            token = _Token(who, program, scopes, time.monotonic() + self.lifetime_s)
            self._access[access] = self._renewing[renewing] = token
        claims = {
            "iss": f"{_ISSUER}/{tenant}/v2.0",
            "aud": program,
            "exp": int(time.time()) + self.lifetime_s,
            "iat": int(time.time()),
            "oid": who,
            "sub": who,
            "tid": tenant,
            "preferred_username": who,
        } | ({"nonce": nonce} if nonce else {})
        return _json(
            200,
            {
                "token_type": "Bearer",
                "scope": scopes,
                "expires_in": self.lifetime_s,
                "access_token": access,
                "refresh_token": renewing,
                "id_token": f"{_encoded({'alg': 'none'})}.{_encoded(claims)}.",
                "client_info": _encoded({"uid": who, "utid": tenant}),
            },
        )


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _encoded(data: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()


def _refused(text: str) -> Reply:
    return _json(400, {"error": "invalid_grant", "error_description": text})


def _json(status: int, data: dict[str, object]) -> Reply:
    return Reply(status, json.dumps(data).encode(), "application/json")
