"""Where a mailbox may lead, whom it trusts, and what it leaves behind."""

import ast
import gc
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import TransportCard, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.authority import Authority
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.transports.exchange import TRANSPORT
from assisterdesk.transports.exchange.connector import ExchangeConnector, check_endpoint
from tests.contracts.mail_transport import cleared, sent_whole
from tests.transports.conftest import PASSWORD, ExchangeOffice

REAL = "https://mail.example.org/EWS/Exchange.asmx"


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://mail.example.org/EWS/Exchange.asmx",
        "mail.example.org",
        "",
        "https://",
        "https://user:word@mail.example.org/EWS/Exchange.asmx",
        "https://mail.example.org/EWS/Exchange.asmx?x=1",
        "https://mail.example.org:notaport/EWS",
        "https://[::1/EWS",
    ],
)
@pytest.mark.parametrize("loopback_only", [True, False])
def test_an_address_that_is_no_plain_https_address_is_refused(endpoint: str, loopback_only: bool):
    with pytest.raises(Refused):
        check_endpoint(endpoint, loopback_only=loopback_only)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.9.9.9", "localhost", "LOCALHOST.", "x.localhost", "[::1]"]
)
def test_practice_and_real_mail_never_meet(host: str):
    endpoint = f"https://{host}:8443/EWS/Exchange.asmx"
    check_endpoint(endpoint, loopback_only=True)
    with pytest.raises(Refused):
        check_endpoint(endpoint, loopback_only=False)
    check_endpoint(REAL, loopback_only=False)
    with pytest.raises(Refused):
        check_endpoint(REAL, loopback_only=True)


def test_a_real_connector_refuses_the_practice_office(office: ExchangeOffice):
    with pytest.raises(Refused):
        ExchangeConnector().open(office.account, PASSWORD)


@pytest.mark.parametrize("pem", ["", Authority().pem], ids=["none", "another authority"])
def test_a_server_of_an_unknown_authority_is_refused_before_anything_is_said(
    office: ExchangeOffice, pem: str
):
    account = replace(office.account, authority_pem=pem)
    mail = ExchangeConnector(loopback_only=True).open(account, PASSWORD)
    with pytest.raises(Refused, match="could not prove who it is"):
        mail.check()
    mail.close()


def test_trust_is_not_taken_from_the_environment(
    office: ExchangeOffice, monkeypatch: pytest.MonkeyPatch, tmp_path
):
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(office.account.authority_pem)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    account = replace(office.account, authority_pem="")
    mail = ExchangeConnector(loopback_only=True).open(account, PASSWORD)
    with pytest.raises(Refused):
        mail.check()
    mail.close()


def test_practice_uses_no_proxy(office: ExchangeOffice, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    mail = office.open()
    mail.check()
    mail.close()


def test_an_authority_that_is_no_certificate_is_refused(office: ExchangeOffice):
    account = replace(office.account, authority_pem="-----BEGIN CERTIFICATE-----\nno\n")
    with pytest.raises(Refused):
        ExchangeConnector(loopback_only=True).open(account, PASSWORD)


def test_an_unknown_way_to_sign_in_is_refused(office: ExchangeOffice):
    with pytest.raises(Refused):
        ExchangeConnector(loopback_only=True).open(replace(office.account, auth="none"), "x")


def test_ntlm_to_a_server_without_it_is_a_refusal_and_never_repeats(office: ExchangeOffice):
    mail = ExchangeConnector(loopback_only=True).open(
        replace(office.account, auth="ntlm"), PASSWORD
    )
    with pytest.raises(Refused):
        mail.check()
    mail.close()


@pytest.mark.parametrize("level", [logging.DEBUG])
def test_nothing_of_a_mail_or_a_password_reaches_a_log(office: ExchangeOffice, level: int):
    class Kept(logging.Handler):
        def __init__(self) -> None:
            super().__init__(level)
            self.text: list[str] = []

        def emit(self, record: logging.LogRecord) -> None:
            self.text.append(f"{record.name} {record.getMessage()} {record.exc_info}")

    kept = Kept()
    names = ("", "exchangelib", "exchangelib.util", "exchangelib.util.xml", "urllib3", "requests")
    loggers = [logging.getLogger(name) for name in (*names, "urllib3.connectionpool")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(kept)
        logger.setLevel(level)
    canaries = ["CANARY-BODY-900-55-0100", "CANARY-SUBJECT", "Q0FOQVJZLUZJTEU", PASSWORD]
    try:
        mail = office.open()
        message = cleared(
            office,
            subject="[secure] CANARY-SUBJECT",
            body="CANARY-BODY-900-55-0100",
            attachments=(Attachment("a-1.txt", b"CANARY-FILE", "text/plain"),),
        )
        sent_whole(mail, message)
        for fault in (Fault.TRUNCATED, Fault.SOAP_FAULT, Fault.HTML, Fault.DROPPED):
            office.exchange.faults.add(fault, "CreateItem", when=When.AFTER)
            with pytest.raises(Exception) as caught:  # noqa: B017, PT011 - any of ours
                mail.save_draft(message)
            shown = f"{caught.value!r} {caught.value.__context__!r} {caught.value.__cause__!r}"
            assert not [canary for canary in canaries if canary in shown]
        mail.close()
    finally:
        for logger, old in zip(loggers, before, strict=True):
            logger.removeHandler(kept)
            logger.setLevel(old)
    said = "\n".join(kept.text)
    assert not [canary for canary in canaries if canary in said]
    assert "exchangelib" not in said


def test_a_closed_mailbox_keeps_no_password(office: ExchangeOffice):
    word = "practice-password-" + "to-be-forgotten"
    office.mailbox.password = word
    mail = office.open(password=word)
    mail.check()
    mail.close()
    from exchangelib.protocol import CachingProtocol

    assert not CachingProtocol._protocol_cache
    gc.collect()
    holders = [
        type(thing).__name__
        for thing in gc.get_objects()
        if str(type(thing).__module__).startswith(("exchangelib", "requests"))
        and word in repr(getattr(thing, "__dict__", ""))
    ]
    assert holders == []


def test_exchangelib_is_not_loaded_before_a_mailbox_is_opened(checkout: Path):
    seen: set[str] = set()
    waiting = ["assisterdesk.transports.exchange"]
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
    assert "assisterdesk.transports.exchange.connector" in seen
    assert not seen & {"exchangelib", "requests", "urllib3", "lxml"}


def test_the_card_says_what_it_is():
    assert isinstance(TRANSPORT, TransportCard)
    assert TRANSPORT.id == "exchange"
    assert isinstance(TRANSPORT.connector_factory(loopback_only=True), ExchangeConnector)


def test_the_program_names_itself_to_the_server(office: ExchangeOffice):
    mail = office.open()
    mail.check()
    assert "AssisterDesk/0.1" in office.exchange.programs
    mail.close()


def test_a_trigger_with_an_unknown_sensitivity_is_refused(office: ExchangeOffice):
    office.trigger = Trigger(TriggerKind.SENSITIVITY, "Top Secret")
    mail = office.open()
    with pytest.raises(Refused):
        mail.save_draft(cleared(office))
    mail.close()
