"""Exchange Online signed in to with Microsoft's way: the promise of every transport, every way in
which a token fails, and no token where one might be read."""

import gc
import json
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from assisterdesk.basics.errors import OutcomeUnknown, OutOfReach, Refused
from assisterdesk.egress.mail import MailTransport, RenewsSecret
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.transports.exchange.connector import ExchangeConnector
from tests.contracts.mail_transport import MailTransportContract, cleared, sent_whole
from tests.transports.conftest import PASSWORD, ExchangeOffice
from tests.transports.microsoft_office import MicrosoftOffice

pytestmark = pytest.mark.requirement("X3")

AGAIN, ADMINISTRATOR = "Sign in to Microsoft again", "administrator"


@pytest.fixture
def office(office: ExchangeOffice) -> Iterator[MicrosoftOffice]:
    yield MicrosoftOffice(office.exchange, office.mailbox)
    identity = office.exchange.identity
    identity.consent, identity.away, identity.lifetime_s, identity.who = True, False, 3600, ""
    identity.given.clear()


@pytest.fixture
def mail(office: MicrosoftOffice) -> Iterator[MailTransport]:
    """A mailbox that has signed in, so that the next request is the step under test."""
    transport = office.open()
    transport.check()
    yield transport
    transport.close()


class TestExchangeWithMicrosoft(MailTransportContract):
    """The fixture `office` is this file's."""


# -- tokens that run out


def test_a_sign_in_goes_through_the_code_flow_and_its_token_opens_the_mailbox(
    office: MicrosoftOffice, mail: MailTransport
):
    assert office.identity.given == {"authorization_code": 1}
    sent_whole(mail, cleared(office))
    assert len(office.landed()) == 1
    assert office.identity.given == {"authorization_code": 1}


def test_a_token_that_is_about_to_end_is_renewed_before_it_is_used(office: MicrosoftOffice):
    # msal takes one for spent five minutes before its time
    office.identity.lifetime_s = 60
    office.sign_in()
    office.identity.lifetime_s = 3600
    mail = office.open()
    mail.check()
    assert office.identity.given == {"authorization_code": 1, "refresh_token": 1}
    mail.close()


def test_a_read_with_a_token_that_was_refused_is_tried_once_more_with_a_new_one(
    office: MicrosoftOffice, mail: MailTransport
):
    office.identity.expire()
    mail.find("x")
    assert office.identity.given["refresh_token"] == 1
    assert isinstance(mail, RenewsSecret)
    renewed = mail.renewed_secret()
    assert renewed and renewed != office.secret
    again = office.open(renewed)
    again.check()
    assert office.identity.given["refresh_token"] == 1
    again.close()


def test_a_server_that_takes_no_token_at_all_is_asked_twice_and_no_more(
    office: MicrosoftOffice, mail: MailTransport
):
    office.exchange.faults.add(Fault.NOT_SIGNED_IN, "FindItem", times=2)
    with pytest.raises(Refused, match=AGAIN):
        mail.find("x")
    assert office.exchange.faults.take("FindItem") == []
    assert office.identity.given["refresh_token"] == 1


def test_a_connection_that_breaks_and_a_token_that_ran_out_are_each_mended(
    office: MicrosoftOffice, mail: MailTransport
):
    office.identity.expire()
    office.exchange.faults.add(Fault.DROPPED, "FindItem")
    assert mail.find("x").sent is None


def withdrawn(office: MicrosoftOffice) -> None:
    office.identity.consent = False


def revoked(office: MicrosoftOffice) -> None:
    office.identity.revoke()


def away(office: MicrosoftOffice) -> None:
    office.identity.expire()
    office.identity.away = True


GONE = [(withdrawn, Refused, ADMINISTRATOR), (revoked, Refused, AGAIN), (away, OutOfReach, "does")]


@pytest.mark.parametrize(("happens", "error", "words"), GONE)
@pytest.mark.parametrize("step", ["find", "draft", "attach", "read back", "send"])
def test_a_sign_in_that_is_over_says_so_at_every_step_and_nothing_leaves(
    office: MicrosoftOffice,
    mail: MailTransport,
    step: str,
    happens: Callable[[MicrosoftOffice], None],
    error: type[Exception],
    words: str,
):
    file = Attachment("a-1.txt", b"x", "text/plain")
    message = cleared(office, attachments=(file,))
    draft = mail.save_draft(message)
    happens(office)
    steps: dict[str, Callable[[], object]] = {
        "find": lambda: mail.find("x"),
        "draft": lambda: mail.save_draft(cleared(office)),
        "attach": lambda: mail.attach(draft, message, 0),
        "read back": lambda: mail.read_back(draft),
        "send": lambda: mail.send(draft, message),
    }
    with pytest.raises(error, match=words) as caught:
        steps[step]()
    assert not isinstance(caught.value, OutcomeUnknown)
    assert caught.value.__context__ is None and caught.value.__cause__ is None
    assert office.landed() == []
    assert len(office.mailbox.in_folder("drafts")) == 1


def test_a_token_that_ends_before_the_send_is_renewed_and_the_send_is_tried_anew_by_its_sender(
    office: MicrosoftOffice, mail: MailTransport
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.identity.expire()
    with pytest.raises(OutOfReach, match="Nothing was sent"):
        mail.send(draft, message)
    assert office.landed() == []
    assert mail.find(message.outgoing.submission).draft is not None
    mail.send(draft, message)
    assert len(office.landed()) == 1
    assert office.identity.given["refresh_token"] == 1


def test_a_401_after_the_mail_left_is_unknown_and_never_repeated(
    office: MicrosoftOffice, mail: MailTransport
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.NOT_SIGNED_IN, "SendItem", when=When.AFTER)
    with pytest.raises(OutcomeUnknown):
        mail.send(draft, message)
    assert len(office.landed()) == 1
    assert mail.find(message.outgoing.submission).sent is not None


def test_a_401_after_the_mail_left_and_a_mailbox_that_cannot_be_asked_are_unknown(
    office: MicrosoftOffice, mail: MailTransport
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.NOT_SIGNED_IN, "SendItem", when=When.AFTER)
    office.exchange.faults.add(Fault.BUSY, "FindItem", times=None)
    with pytest.raises(OutcomeUnknown):
        mail.send(draft, message)
    assert len(office.landed()) == 1


@pytest.mark.parametrize("operation", ["CreateItem", "CreateAttachment", "DeleteItem"])
def test_a_401_after_a_change_is_not_repeated_either(
    office: MicrosoftOffice, mail: MailTransport, operation: str
):
    message = cleared(office, attachments=(Attachment("a-1.txt", b"x", "text/plain"),))
    draft = mail.save_draft(message)
    steps: dict[str, Callable[[], object]] = {
        "CreateItem": lambda: mail.save_draft(message),
        "CreateAttachment": lambda: mail.attach(draft, message, 0),
        "DeleteItem": lambda: mail.discard(draft),
    }
    office.exchange.faults.add(Fault.NOT_SIGNED_IN, operation, when=When.AFTER)
    with pytest.raises(OutOfReach):
        steps[operation]()
    drafts = office.mailbox.in_folder("drafts")
    assert len(drafts) == {"CreateItem": 2, "CreateAttachment": 1, "DeleteItem": 0}[operation]
    assert all(len(one.files) == (operation == "CreateAttachment") for one in drafts)


def test_an_expired_token_never_becomes_a_loop(office: MicrosoftOffice, mail: MailTransport):
    """exchangelib asks again at once, for ever, when its own session sees a token run out."""
    office.identity.lifetime_s = -1
    office.identity.expire()
    began = time.process_time()
    with pytest.raises(Refused, match=AGAIN):
        mail.find("x")
    assert office.identity.given["refresh_token"] <= 4
    assert time.process_time() - began < 60


# -- where a token may go


def test_a_token_goes_to_microsofts_own_address_and_no_other(office: MicrosoftOffice):
    connector = ExchangeConnector()
    other = replace(office.account, endpoint="https://mail.example.org/EWS/Exchange.asmx")
    with pytest.raises(Refused, match="outlook.office365.com"):
        connector.open(other, "{}")
    own = replace(office.account, endpoint="https://outlook.office365.com/EWS/Exchange.asmx")
    connector.open(own, "{}").close()


@pytest.mark.parametrize("changes", [{"client_id": ""}, {"tenant": "a/../b"}, {"tenant": ""}])
def test_a_registration_that_is_none_is_refused(office: MicrosoftOffice, changes: dict[str, str]):
    with pytest.raises(Refused, match="application id"):
        office_account = replace(office.account, **changes)
        ExchangeConnector(loopback_only=True).open(office_account, "{}")


def test_a_token_for_another_service_does_not_open_the_mailbox(
    office: MicrosoftOffice, exchange: PracticeExchange
):
    tokens = json.loads(office.sign_in())["AccessToken"]
    (kept,) = tokens.values()
    assert exchange.identity.owner(kept["secret"]) == office.mailbox.address
    assert "https://outlook.office365.com/EWS.AccessAsUser.All" in kept["target"]
    assert exchange.identity.owner("practice-token-guessed") == ""


def test_a_password_is_no_sign_in(office: MicrosoftOffice):
    mail = office.open(PASSWORD)
    with pytest.raises(Refused, match=AGAIN):
        mail.check()
    mail.close()


def test_somebody_elses_account_is_refused(office: MicrosoftOffice):
    office.identity.who = "somebody@office.practice.invalid"
    with pytest.raises(Refused, match="another account"):
        office.sign_in()


def test_an_administrator_who_has_not_agreed_yet_is_named(office: MicrosoftOffice):
    office.identity.consent = False
    with pytest.raises(Refused, match=ADMINISTRATOR):
        office.sign_in()


# -- no token where one might be read


def test_no_token_reaches_a_log_an_error_or_what_is_printed(office: MicrosoftOffice):
    class Kept(logging.Handler):
        def __init__(self) -> None:
            super().__init__(logging.DEBUG)
            self.text: list[str] = []

        def emit(self, record: logging.LogRecord) -> None:
            self.text.append(f"{record.name} {record.getMessage()} {record.exc_info}")

    kept = Kept()
    families = ("exchangelib", "exchangelib.util", "msal", "msal.application", "msal.authority",
                "msal.token_cache", "msal.oauth2cli.oauth2", "httpx", "httpcore.http11", "urllib3",
                "urllib3.connectionpool", "requests_oauthlib.oauth2_session")  # fmt: skip
    loggers = [logging.getLogger(name) for name in ("", *families)]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(kept)
        logger.setLevel(logging.DEBUG)
    shown: list[str] = []
    try:
        mail = office.open()
        message = cleared(office)
        draft = mail.save_draft(message)
        protocol = mail._account.protocol
        shown += [repr(mail), repr(protocol), repr(protocol.credentials), str(protocol.credentials)]
        shown += [repr(protocol.config), repr(mail._tokens), repr(mail._tokens._store)]
        shown += [repr(mail._account)]
        for fault in (Fault.NOT_SIGNED_IN, Fault.HTML, Fault.DROPPED, Fault.TRUNCATED):
            office.exchange.faults.add(fault, "SendItem")
            with pytest.raises(Exception) as caught:  # noqa: B017, PT011 - any of ours
                mail.send(draft, message)
            error = caught.value
            shown += [repr(error), str(error), repr(error.__context__), repr(error.__cause__)]
        office.identity.revoke()
        with pytest.raises(Refused) as refused:
            mail.find("x")
        shown += [repr(refused.value), repr(refused.value.__context__)]
        mail.close()
    finally:
        for logger, old in zip(loggers, before, strict=True):
            logger.removeHandler(kept)
            logger.setLevel(old)
    said = "\n".join((*kept.text, *shown))
    assert "practice-token-" in office.secret
    assert "practice-token-" not in said
    assert "Bearer" not in said


def test_a_closed_mailbox_keeps_no_token(office: MicrosoftOffice):
    mail = office.open()
    mail.check()
    tokens = [one["secret"] for kind in ("AccessToken", "RefreshToken")
              for one in json.loads(office.secret)[kind].values()]  # fmt: skip
    mail.close()
    gc.collect()
    holders = [
        type(thing).__name__
        for thing in gc.get_objects()
        if str(type(thing).__module__).startswith(
            ("exchangelib", "requests", "msal", "httpx", "assisterdesk.transports")
        )
        and any(token in repr(getattr(thing, "__dict__", "")) for token in tokens)
    ]
    assert len(tokens) == 2
    assert holders == []
