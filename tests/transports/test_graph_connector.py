"""Where a mailbox over Graph may lead, whom it trusts, and what it leaves behind."""

import ast
import gc
import logging
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.registry import cards
from assisterdesk.egress.mail import (
    MailAccount,
    MailKind,
    RenewsSecret,
    TransportCard,
    Trigger,
    TriggerKind,
)
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.authority import Authority
from assisterdesk.practice.ews.faults import When
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.transports._tls import tls_context
from assisterdesk.transports.graph import GRAPH, TRANSPORT
from assisterdesk.transports.graph.bounds import UPLOAD_HOSTS
from assisterdesk.transports.graph.connector import (
    GraphConnector,
    check_endpoint,
    check_registration,
)
from assisterdesk.transports.graph.tokens import FixedToken
from assisterdesk.transports.graph.wire import Wire
from tests.contracts.mail_transport import cleared, sent_whole
from tests.transports.graph_office import GraphOffice

CLIENT = "1b4e28ba-2fa1-11d2-883f-0016d3cca427"


def account(**more: str) -> MailAccount:
    told = {"client_id": CLIENT, "tenant": "example.org"} | more
    return MailAccount(
        GRAPH,
        "amina@example.org",
        "amina@example.org",
        Trigger(TriggerKind.RECIPIENT_RULE),
        kind=MailKind.GRAPH,
        **told,
    )


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://graph.microsoft.com/v1.0",
        "graph.microsoft.com",
        "",
        "https://",
        "https://user:word@graph.microsoft.com/v1.0",
        "https://graph.microsoft.com/v1.0?x=1",
        "https://graph.microsoft.com:notaport/v1.0",
        "https://[::1/v1.0",
    ],
)
@pytest.mark.parametrize("loopback_only", [True, False])
def test_an_address_that_is_no_plain_https_address_is_refused(endpoint: str, loopback_only: bool):
    with pytest.raises(Refused):
        check_endpoint(endpoint, loopback_only=loopback_only)


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://graph.microsoft.com.example.org/v1.0",
        "https://example.org/v1.0",
        "https://graph.microsoft.com:8443/v1.0",
        "https://graph.microsoft.com/beta",
        "https://graph.microsoft.com/v1.0/users/another",
    ],
)
def test_only_microsofts_own_address_is_opened(endpoint: str):
    check_endpoint(GRAPH, loopback_only=False)
    check_endpoint(GRAPH + "/", loopback_only=False)
    with pytest.raises(Refused):
        check_endpoint(endpoint, loopback_only=False)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "x.localhost", "[::1]"])
def test_practice_and_real_mail_never_meet(host: str):
    endpoint = f"https://{host}:8443/v1.0"
    check_endpoint(endpoint, loopback_only=True)
    with pytest.raises(Refused):
        check_endpoint(endpoint, loopback_only=False)
    with pytest.raises(Refused):
        check_endpoint(GRAPH, loopback_only=True)


@pytest.mark.parametrize("field", ["client_id", "tenant"])
@pytest.mark.parametrize("text", ["", "..", "a/b", "a?b", "a b", "a#b", "a%2fb", "ä", "x\n"])
def test_a_registration_that_could_bend_an_address_is_refused(field: str, text: str):
    check_registration(account())
    with pytest.raises(Refused):
        check_registration(account(**{field: text}))
    with pytest.raises(Refused):
        GraphConnector().open(account(**{field: text}), "")


def test_a_real_connector_refuses_the_practice_office(graph_office: GraphOffice):
    with pytest.raises(Refused):
        GraphConnector().open(graph_office.account, "token")


@pytest.mark.parametrize("pem", ["", Authority().pem], ids=["none", "another authority"])
def test_a_server_of_an_unknown_authority_is_refused_before_anything_is_said(
    graph_office: GraphOffice, pem: str
):
    strange = replace(graph_office.account, authority_pem=pem)
    mail = GraphConnector(loopback_only=True).open(strange, "token")
    with pytest.raises(Refused, match="could not prove who it is") as caught:
        mail.check()
    assert caught.value.__context__ is None
    assert graph_office.graph.calls == {}
    mail.close()


def test_trust_is_not_taken_from_the_environment(
    graph_office: GraphOffice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(graph_office.account.authority_pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    mail = GraphConnector(loopback_only=True).open(
        replace(graph_office.account, authority_pem=""), "token"
    )
    with pytest.raises(Refused):
        mail.check()
    mail.close()


def test_practice_uses_no_proxy(graph_office: GraphOffice, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    mail = graph_office.open()
    mail.check()
    mail.close()


def test_an_authority_that_is_no_certificate_is_refused(graph_office: GraphOffice):
    wrong = replace(graph_office.account, authority_pem="-----BEGIN CERTIFICATE-----\nno\n")
    with pytest.raises(Refused):
        GraphConnector(loopback_only=True).open(wrong, "token")


def listening(status: int) -> tuple[Wire, list[httpx.Request]]:
    """A real mailbox's way to Microsoft, cut short: what it would have asked."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, json={})

    wire = Wire(
        GRAPH,
        FixedToken("the-token"),
        tls_context("", only_authority=True),
        timeout=httpx.Timeout(1),
        patience_s=0,
        use_environment=False,
        upload_hosts=UPLOAD_HOSTS,
    )
    wire._client.close()
    wire._client = httpx.Client(transport=httpx.MockTransport(answer))
    return wire, asked


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/v1.0/me",
        "https://graph.microsoft.com.example.org/v1.0/me",
        "https://graph.microsoft.com:8443/v1.0/me",
        "https://user@graph.microsoft.com/v1.0/me",
        "http://graph.microsoft.com/v1.0/me",
        "https://graph.microsoft.com/beta/me",
        "https://outlook.office.com/v1.0/me",
        "nonsense",
    ],
)
def test_the_token_goes_to_graph_alone(link: str):
    wire, asked = listening(200)
    with pytest.raises(Trouble):
        wire.read_link(link)
    assert asked == []
    wire.read_link(f"{GRAPH}/me/messages")
    assert asked[0].headers["authorization"] == "Bearer the-token"
    wire.close()


@pytest.mark.parametrize(
    ("link", "allowed"),
    [
        (
            "https://outlook.office.com/api/v2.0/Users('x')/AttachmentSessions('y')?authtoken=z",
            True,
        ),
        ("https://outlook.office365.com/api/gv1.0/users('x')?authtoken=z", True),
        ("https://graph.microsoft.com/upload/x", True),
        ("http://outlook.office.com/api", False),
        ("https://outlook.office.com:8443/api", False),
        ("https://user@outlook.office.com/api", False),
        ("https://outlook.office.com.example.org/api", False),
        ("https://example.org/api", False),
    ],
)
def test_large_files_go_to_microsofts_own_hosts_only_and_without_the_token(
    link: str, allowed: bool
):
    wire, asked = listening(201)
    if allowed:
        wire.upload(link, b"piece", 0, 5)
        assert "authorization" not in asked[0].headers
        assert asked[0].headers["content-range"] == "bytes 0-4/5"
    else:
        with pytest.raises(Trouble):
            wire.upload(link, b"piece", 0, 5)
        assert asked == []
    wire.close()


def test_nothing_of_a_mail_or_a_token_reaches_a_log(graph_office: GraphOffice):
    class Kept(logging.Handler):
        def __init__(self) -> None:
            super().__init__(logging.DEBUG)
            self.text: list[str] = []

        def emit(self, record: logging.LogRecord) -> None:
            self.text.append(f"{record.name} {record.getMessage()} {record.exc_info}")

    kept = Kept()
    names = ("", "httpx", "httpcore", "httpcore.http11", "httpcore.connection", "msal")
    loggers = [logging.getLogger(name) for name in names]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(kept)
        logger.setLevel(logging.DEBUG)
    token = graph_office.mailbox.password
    canaries = ["CANARY-BODY-900-55-0100", "CANARY-SUBJECT", "Q0FOQVJZLUZJTEU", token, "/upload/"]
    try:
        mail = graph_office.open()
        message = cleared(
            graph_office,
            subject="[secure] CANARY-SUBJECT",
            body="CANARY-BODY-900-55-0100",
            attachments=(Attachment("a-1.txt", b"CANARY-FILE" * 300_000, "text/plain"),),
        )
        sent_whole(mail, message)
        for fault in (GraphFault.TRUNCATED, GraphFault.SERVER_ERROR, GraphFault.DROPPED):
            graph_office.graph.faults.add(fault, "CreateMessage", when=When.AFTER)
            with pytest.raises(Trouble) as caught:
                mail.save_draft(message)
            shown = f"{caught.value!r} {caught.value.__context__!r} {caught.value.__cause__!r}"
            assert not [canary for canary in canaries if canary in shown]
        assert token not in repr(mail)
        mail.close()
    finally:
        for logger, old in zip(loggers, before, strict=True):
            logger.removeHandler(kept)
            logger.setLevel(old)
    said = "\n".join(kept.text)
    assert not [canary for canary in canaries if canary in said]
    assert "httpcore" not in said


def test_a_closed_mailbox_keeps_no_token(graph_office: GraphOffice):
    token = "practice-token-" + "to-be-forgotten"
    graph_office.mailbox.password = token
    mail = graph_office.open()
    mail.check()
    mail.close()
    gc.collect()
    holders = [
        type(thing).__name__
        for thing in gc.get_objects()
        if str(type(thing).__module__).startswith(("httpx", "httpcore", "h11", "assisterdesk.tr"))
        and token in repr(getattr(thing, "__dict__", ""))
    ]
    assert holders == []


def test_a_closed_mailbox_asks_nothing(graph_office: GraphOffice):
    mail = graph_office.open()
    mail.check()
    mail.close()
    graph_office.graph.calls.clear()
    with pytest.raises(Trouble):
        mail.new_mail("")
    assert graph_office.graph.calls == {}


def test_the_network_libraries_are_not_loaded_before_a_mailbox_is_opened(checkout: Path):
    seen: set[str] = set()
    waiting = ["assisterdesk.transports.graph"]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if not name.startswith("assisterdesk"):
            continue
        file = checkout.joinpath(*name.split("."))
        source = file / "__init__.py" if file.is_dir() else file.with_suffix(".py")
        for node in ast.parse(source.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom):
                waiting.append(node.module or "")
            elif isinstance(node, ast.Import):
                waiting += [alias.name for alias in node.names]
    assert "assisterdesk.transports.graph.connector" in seen
    assert not seen & {"httpx", "msal", "requests", "ssl", "http.server"}


def test_the_card_says_what_it_is(graph_office: GraphOffice):
    assert isinstance(TRANSPORT, TransportCard)
    assert TRANSPORT.id == MailKind.GRAPH
    assert isinstance(TRANSPORT.connector_factory(loopback_only=True), GraphConnector)


def test_the_registry_finds_a_card_for_every_kind_of_account():
    found = cards("assisterdesk.transports", "TRANSPORT", TransportCard)
    assert {card.id for card in found.values()} == set(MailKind)


def test_a_practice_mailbox_has_no_new_secret_to_keep(graph_office: GraphOffice):
    mail = graph_office.open()
    assert isinstance(mail, RenewsSecret)
    mail.check()
    assert mail.renewed_secret() == ""
    mail.close()


def test_the_program_names_itself_to_the_server(graph_office: GraphOffice):
    mail = graph_office.open()
    mail.check()
    assert "AssisterDesk/0.1" in graph_office.graph.programs
    mail.close()


def test_every_request_asks_for_ids_that_survive_a_move(graph_office: GraphOffice):
    mail = graph_office.open()
    message = cleared(graph_office)
    draft = mail.save_draft(message)
    assert draft.id.startswith("AAkA")
    assert mail.read_back(draft).ref.id == draft.id
    mail.close()
