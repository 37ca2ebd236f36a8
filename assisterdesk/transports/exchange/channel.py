"""exchangelib, set up so that it never retries, guesses, redirects or remembers.

Extended properties are registered on exchangelib's classes once per process: that is global there.
"""

import re
import threading
from typing import Any

from exchangelib import (
    DELEGATE,
    OAUTH2,
    Account,
    Configuration,
    Credentials,
    EWSTimeZone,
    ExtendedProperty,
    FailFast,
    Message,
)
from exchangelib.protocol import Protocol
from exchangelib.util import is_xml
from exchangelib.version import EXCHANGE_2013_SP1, Version
from requests import Response, Session
from requests.auth import HTTPBasicAuth

from assisterdesk.egress.mail import MailAccount
from assisterdesk.transports._microsoft.tokens import TokenSource
from assisterdesk.transports.exchange.credentials import Bearer, MicrosoftCredentials
from assisterdesk.transports.exchange.wire import Wire, adapter_for

#: Tenants allow programs by this name, so it stays the same from version to version.
USER_AGENT = "AssisterDesk/0.1"

#: Our own space of extended properties: it marks items in the mailbox and never travels.
PROPERTY_SET = "6d1f6c5e-0a0b-4c86-9b1e-2f7d3a9c5e41"

#: Attribute names under which exchangelib gives the marks.
MARK = "assisterdesk_submission"
MARK_HEADER = "assisterdesk_submission_header"

_register_lock = threading.Lock()


class BlockedByPolicy(Exception):
    """HTTP 403 with X-EWS-Policy-Reason: EWS is off, or this program is not on the list."""

    def __init__(self, *, disabled: bool) -> None:
        super().__init__("blocked")
        self.disabled = disabled


class BadStatus(Exception):
    """An HTTP status that carries no EWS answer. `wait_s`: what the server asks for, or 0."""

    def __init__(self, status: int, wait_s: int = 0) -> None:
        super().__init__(str(status))
        self.status = status
        self.wait_s = wait_s


class OneTry(FailFast):  # type: ignore[misc]
    """No retry, and no exception that quotes the server's words.

    A 403 block is recognised first: exchangelib takes one with ``Connection: close`` for a busy
    server and would try again.
    """

    def raise_response_errors(self, response: Response) -> None:
        reason = response.headers.get("X-EWS-Policy-Reason")
        if response.status_code == 403 and reason is not None:
            raise BlockedByPolicy(disabled="disabled" in reason.lower())
        if response.status_code == 200 or (
            response.status_code == 500 and response.content and is_xml(response.content)
        ):
            super().raise_response_errors(response)
            return
        raise BadStatus(response.status_code, _wait(response))


def _wait(response: Response) -> int:
    """Seconds the server asks to wait, from Retry-After or BackOffMilliseconds; 0 for none."""
    after = response.headers.get("Retry-After", "")
    if after.isdigit():
        return int(after)
    found = re.search(rb'Name="BackOffMilliseconds"[^>]*>\s*(\d{1,9})', response.content[:20_000])
    return -(-int(found.group(1)) // 1000) if found else 0


class SubmissionMark(ExtendedProperty):  # type: ignore[misc]
    """The submission's random id, kept in the mailbox."""

    property_set_id = PROPERTY_SET
    property_name = "SubmissionId"
    property_type = "String"


class SubmissionHeader(ExtendedProperty):  # type: ignore[misc]
    """The same id as an internet header: it travels with the mail."""

    distinguished_property_set_id = "InternetHeaders"
    property_name = "X-Submission-Id"
    property_type = "String"


def register_marks() -> None:
    with _register_lock:
        known = {field.name for field in Message.FIELDS}
        if MARK not in known:
            Message.register(MARK, SubmissionMark)
        if MARK_HEADER not in known:
            Message.register(MARK_HEADER, SubmissionHeader)


def header_attribute(name: str) -> str:
    """The attribute of exchangelib's Message that carries the internet header `name`."""
    attribute = "assisterdesk_header_" + re.sub(r"\W", "_", name.lower())
    with _register_lock:
        if attribute not in {field.name for field in Message.FIELDS}:
            kind = type(
                "InternetHeader",
                (ExtendedProperty,),
                {
                    "distinguished_property_set_id": "InternetHeaders",
                    "property_name": name,
                    "property_type": "String",
                },
            )
            Message.register(attribute, kind)
    return attribute


class _Channel(Protocol):  # type: ignore[misc]
    """exchangelib's protocol with our adapter. Subclassed per mailbox, for its class settings."""

    USERAGENT = USER_AGENT
    use_environment = True

    @classmethod
    def raw_session(cls, prefix: str, **named: Any) -> Session:  # noqa: ANN401 - the base's
        session: Session = super().raw_session(prefix, **named)
        adapter = session.get_adapter(prefix)
        session.adapters.clear()  # no other host, whatever a redirect or an answer says
        session.mount(prefix, adapter)
        session.trust_env = cls.use_environment
        return session

    def create_oauth2_session(self) -> Session:
        """A plain one: the library's would hold a token and judge by itself when it ran out."""
        session: Session = self.raw_session(self.service_endpoint)
        session.auth = Bearer(self.credentials)
        return session

    def create_session(self) -> Session:
        session: Session = super().create_session()
        if isinstance(session.auth, HTTPBasicAuth):
            # requests sends Latin-1 and breaks on anything else
            name, word = str(session.auth.username), str(session.auth.password)
            try:
                f"{name}{word}".encode("latin-1")
            except UnicodeEncodeError:
                session.auth = HTTPBasicAuth(name.encode(), word.encode())
        return session


def open_account(
    account: MailAccount,
    secret: str,
    wire: Wire,
    timeouts: tuple[float, float],
    *,
    use_environment: bool,
    tokens: TokenSource | None = None,
) -> Account:
    """An exchangelib Account for this one mailbox. Nothing is sent yet.

    `tokens`: signs in at Microsoft, and takes the place of the secret.
    """
    register_marks()
    channel = type(
        "MailboxChannel",
        (_Channel,),
        {
            "HTTP_ADAPTER_CLS": adapter_for(wire),
            "TIMEOUT": timeouts,
            "use_environment": use_environment,
        },
    )
    config = Configuration(
        service_endpoint=account.endpoint,
        credentials=Credentials(username=account.username, password=secret)
        if tokens is None
        else MicrosoftCredentials(account.client_id, tokens),
        auth_type=OAUTH2 if tokens is not None else "NTLM" if account.auth == "ntlm" else "basic",
        # the oldest that has all we use; the first answer replaces it by the server's own
        version=Version(build=EXCHANGE_2013_SP1, api_version="Exchange2013_SP1"),
        retry_policy=OneTry(),
        max_connections=1,
    )
    # Past the metaclass, whose cache would keep the password for the life of the process; Account
    # makes its own protocol through that cache, so its entry is taken out again.
    protocol = type.__call__(channel, config=config)
    found = Account(
        primary_smtp_address=account.address,
        config=config,
        autodiscover=False,
        access_type=DELEGATE,
        locale="en_US",
        default_timezone=EWSTimeZone("UTC"),
    )
    del Protocol[config]
    found.protocol = protocol
    return found


def close_account(account: Account) -> None:
    """Close the connections and let go of the password or the sign-in."""
    protocol = account.protocol
    protocol.close()
    protocol.config._credentials = None
