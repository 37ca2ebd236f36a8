"""Whatever the mail server does, nothing is sent twice and nobody is told a wrong outcome."""

import pytest

from assisterdesk.basics.errors import OutcomeUnknown, OutOfReach, Refused, Trouble
from assisterdesk.egress.mail import MailTransport, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.transports.exchange.connector import Timeouts
from tests.contracts.mail_transport import Letter, cleared, sent_whole
from tests.transports.conftest import ExchangeOffice

BEFORE, AFTER = When.BEFORE, When.AFTER

#: Not one of these tells the client for certain that the mail did not leave.
SILENT = [
    Fault.DROPPED,
    Fault.HANGS,
    Fault.SOAP_FAULT,
    Fault.INVALID_REQUEST,
    Fault.BUSY,
    Fault.HTML,
    Fault.TRUNCATED,
    Fault.WRONG_ELEMENT,
]

#: These the server says before it does anything.
CERTAIN = [
    Fault.NOT_SIGNED_IN,
    Fault.EWS_DISABLED,
    Fault.EWS_BLOCKED,
    Fault.FORBIDDEN,
    Fault.TOO_LARGE,
    Fault.REDIRECT,
]


@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("fault", SILENT)
def test_a_send_without_a_clear_answer_is_unknown_and_never_repeated(
    office: ExchangeOffice, mail: MailTransport, fault: Fault, when: When
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(fault, "SendItem", when=when)
    with pytest.raises(OutcomeUnknown):
        mail.send(draft, message)
    assert len(office.landed()) == (1 if when is AFTER else 0)
    traces = mail.find(message.outgoing.submission)
    assert (traces.sent is not None) == (when is AFTER)
    assert (traces.draft is not None) == (when is BEFORE)


@pytest.mark.parametrize("fault", CERTAIN)
def test_a_refused_send_says_so_and_the_draft_stays(
    office: ExchangeOffice, mail: MailTransport, fault: Fault
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(fault, "SendItem")
    with pytest.raises(Refused):
        mail.send(draft, message)
    assert office.landed() == []
    traces = mail.find(message.outgoing.submission)
    assert traces.sent is None
    assert traces.draft is not None


def test_a_send_to_nobody_listening_did_not_happen(office: ExchangeOffice, mail: MailTransport):
    message = cleared(office)
    draft = mail.save_draft(message)
    with office.exchange.refusing(), pytest.raises(OutOfReach):
        mail.send(draft, message)
    assert office.landed() == []
    assert mail.find(message.outgoing.submission).draft is not None


def test_a_throttled_send_did_not_happen_and_says_how_long_to_wait(
    office: ExchangeOffice, mail: MailTransport
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.THROTTLED, "SendItem")
    with pytest.raises(OutOfReach) as caught:
        mail.send(draft, message)
    assert caught.value.wait_s == 90
    assert office.landed() == []
    assert mail.find(message.outgoing.submission).draft is not None


@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.THROTTLED])
@pytest.mark.parametrize("operation", ["FindItem", "CreateItem"])
def test_a_busy_server_says_how_long_to_wait(
    office: ExchangeOffice, mail: MailTransport, fault: Fault, operation: str
):
    office.exchange.faults.add(fault, operation)
    with pytest.raises(OutOfReach) as caught:
        if operation == "FindItem":
            mail.find("x")
        else:
            mail.save_draft(cleared(office))
    assert caught.value.wait_s == 90


def test_a_slow_send_is_waited_for(office: ExchangeOffice, mail: MailTransport):
    office.exchange.faults.slow_seconds = 0.05
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.SLOW, "SendItem", when=AFTER)
    mail.send(draft, message)
    assert len(office.landed()) == 1


def test_a_draft_that_was_sent_elsewhere_is_an_unknown_outcome(
    office: ExchangeOffice, mail: MailTransport
):
    message = cleared(office)
    draft = mail.save_draft(message)
    mail.discard(draft)
    with pytest.raises(OutcomeUnknown):
        mail.send(draft, message)


def test_a_server_that_keeps_sent_mail_in_drafts_is_understood(
    office: ExchangeOffice, mail: MailTransport
):
    message = cleared(office)
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.SENT_STAYS_IN_DRAFTS, "SendItem")
    mail.send(draft, message)
    traces = mail.find(message.outgoing.submission)
    assert traces.sent is None
    assert traces.draft is not None
    assert traces.draft_submitted


def test_vanished_attachments_show_in_the_draft_read_back(
    office: ExchangeOffice, mail: MailTransport
):
    message = cleared(office, attachments=(Attachment("a-1.txt", b"x", "text/plain"),))
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.ATTACHMENTS_VANISH, "CreateAttachment")
    assert mail.read_back(mail.attach(draft, message, 0)).attachments == ()


def test_a_missing_change_key_is_fetched(office: ExchangeOffice, mail: MailTransport):
    message = cleared(office, attachments=(Attachment("a-1.txt", b"x", "text/plain"),))
    draft = mail.save_draft(message)
    office.exchange.faults.add(Fault.NO_ROOT_CHANGE_KEY, "CreateAttachment")
    draft = mail.attach(draft, message, 0)
    assert draft.change_key
    mail.send(draft, message)
    assert len(office.landed()) == 1


@pytest.mark.parametrize("fault", [*SILENT, *CERTAIN])
@pytest.mark.parametrize("when", [BEFORE, AFTER])
def test_a_draft_that_failed_is_made_once_and_sends_nothing(
    office: ExchangeOffice, mail: MailTransport, fault: Fault, when: When
):
    message = cleared(office)
    office.exchange.faults.add(fault, "CreateItem", when=when)
    with pytest.raises((Refused, Trouble)) as caught:
        mail.save_draft(message)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert office.landed() == []
    assert len(office.mailbox.in_folder("drafts")) == (1 if when is AFTER else 0)
    assert (mail.find(message.outgoing.submission).draft is not None) == (when is AFTER)


@pytest.mark.parametrize("fault", [Fault.DROPPED, Fault.TRUNCATED, Fault.WRONG_ELEMENT])
def test_an_attachment_is_never_posted_twice(
    office: ExchangeOffice, mail: MailTransport, fault: Fault
):
    message = cleared(office, attachments=(Attachment("a-1.txt", b"x", "text/plain"),))
    draft = mail.save_draft(message)
    office.exchange.faults.add(fault, "CreateAttachment", when=AFTER)
    with pytest.raises(Trouble):
        mail.attach(draft, message, 0)
    assert len(mail.read_back(draft).attachments) == 1


def test_a_connection_that_breaks_during_a_read_is_tried_once_more(
    office: ExchangeOffice, mail: MailTransport
):
    office.deliver(Letter("first@example.org", "First", "1"))
    office.exchange.faults.add(Fault.DROPPED, "SyncFolderItems")
    assert len(mail.new_mail("")[0]) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.DROPPED, OutOfReach),
        (Fault.HANGS, OutOfReach),
        (Fault.BUSY, OutOfReach),
        (Fault.NOT_SIGNED_IN, Refused),
        (Fault.EWS_DISABLED, Refused),
        (Fault.EWS_BLOCKED, Refused),
        (Fault.REDIRECT, Refused),
        (Fault.SOAP_FAULT, Trouble),
        (Fault.HTML, Trouble),
        (Fault.TRUNCATED, Trouble),
        (Fault.WRONG_ELEMENT, Trouble),
    ],
)
@pytest.mark.parametrize("operation", ["FindItem", "SyncFolderItems", "GetItem"])
def test_a_read_that_fails_says_what_is_the_matter(
    office: ExchangeOffice,
    mail: MailTransport,
    fault: Fault,
    error: type[Exception],
    operation: str,
):
    draft = mail.save_draft(cleared(office))
    office.exchange.faults.add(fault, operation, times=None)
    with pytest.raises(error) as caught:
        if operation == "FindItem":
            mail.find("x")
        elif operation == "GetItem":
            mail.read_back(draft)
        else:
            mail.new_mail("")
    assert not isinstance(caught.value, OutcomeUnknown)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


def test_the_two_ways_of_blocking_ews_are_told_apart(office: ExchangeOffice, mail: MailTransport):
    office.exchange.faults.add(Fault.EWS_DISABLED, "FindItem")
    with pytest.raises(Refused, match="switched off"):
        mail.find("x")
    office.exchange.faults.add(Fault.EWS_BLOCKED, "FindItem")
    with pytest.raises(Refused, match="does not let this program"):
        mail.find("x")


def test_a_wrong_password_is_refused_at_the_first_step(office: ExchangeOffice):
    mail = office.open(password="wrong")
    with pytest.raises(Refused, match="user name or password"):
        mail.check()
    mail.close()


def test_a_password_in_any_script_signs_in(office: ExchangeOffice):
    office.mailbox.password = "ໝາກພ້າວ-Łódź-9"
    mail = office.open(password=office.mailbox.password)
    mail.check()
    mail.close()


def test_mail_without_a_time_of_receipt_still_counts_as_new(
    office: ExchangeOffice, mail: MailTransport
):
    office.exchange.post.stamps_time_received = False
    office.deliver(Letter("first@example.org", "First", "1"))
    office.exchange.post.stamps_time_received = True
    ((envelope,), _) = mail.new_mail("")
    assert envelope.received_at is None


def test_a_sensitivity_trigger_is_on_the_draft_and_on_the_mail(office: ExchangeOffice):
    office.trigger = Trigger(TriggerKind.SENSITIVITY, "Confidential")
    mail = office.open()
    message = cleared(office, subject="Case status - 7QX2KD")
    assert mail.read_back(mail.save_draft(message)).sensitivity == "Confidential"
    sent_whole(mail, message)
    assert [a.encrypted for a in office.exchange.journal][-1]
    mail.close()


def test_a_header_trigger_is_on_the_draft_and_on_the_mail(office: ExchangeOffice):
    office.trigger = Trigger(TriggerKind.HEADER, "X-Encrypt: yes")
    mail = office.open()
    with pytest.raises(Refused):
        mail.save_draft(cleared(office, subject="Case status - 7QX2KD"))
    message = cleared(office, subject="Case status - 7QX2KD", headers=(("X-Encrypt", "yes"),))
    stored = mail.read_back(mail.save_draft(message))
    assert ("X-Encrypt", "yes") in stored.headers
    sent_whole(mail, message)
    assert [a.encrypted for a in office.exchange.journal][-1]
    mail.close()


def test_a_subject_too_long_for_exchange_is_not_mistaken_for_a_dead_server(
    office: ExchangeOffice, mail: MailTransport
):
    with pytest.raises(Trouble, match="could not be prepared") as caught:
        mail.save_draft(cleared(office, subject=f"[secure] {'x' * 300}"))
    assert not isinstance(caught.value, OutOfReach)


def test_a_server_that_is_not_there_is_out_of_reach(office: ExchangeOffice):
    office.timeouts = Timeouts(connect=0.5, read=0.5)
    with office.exchange.refusing():
        mail = office.open()
        with pytest.raises(OutOfReach):
            mail.check()
        mail.close()


def test_a_server_that_hangs_up_at_once_is_out_of_reach_and_not_untrusted(
    office: ExchangeOffice,
):
    office.exchange.faults.turn_away(9)
    mail = office.open()
    with pytest.raises(OutOfReach):
        mail.check()
    mail.close()


def test_a_single_hang_up_costs_a_read_nothing(office: ExchangeOffice):
    office.exchange.faults.turn_away(1)
    mail = office.open()
    mail.check()
    mail.close()
