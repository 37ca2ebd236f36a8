"""Whatever Graph does, nothing is sent twice and nobody is told a wrong outcome."""

import pytest

from assisterdesk.basics.errors import OutcomeUnknown, OutOfReach, Refused, Trouble
from assisterdesk.egress.mail import MailTransport, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.faults import When
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.transports.graph.bounds import Timeouts
from tests.contracts.mail_transport import Letter, cleared, sent_whole
from tests.transports.graph_office import GraphOffice

BEFORE, AFTER = When.BEFORE, When.AFTER

#: Not one of these tells the client for certain that the mail did not leave.
SILENT = [
    GraphFault.DROPPED,
    GraphFault.HANGS,
    GraphFault.SERVER_ERROR,
    GraphFault.BAD_GATEWAY,
    GraphFault.BUSY,
    GraphFault.GATEWAY_TIMEOUT,
    GraphFault.HTML,
    GraphFault.TRUNCATED,
    GraphFault.WRONG_SHAPE,
    GraphFault.NOT_FOUND,
]

#: These Graph says before it does anything.
REFUSING = [
    GraphFault.TOKEN_EXPIRED,
    GraphFault.FORBIDDEN,
    GraphFault.CONFLICT,
    GraphFault.TOO_LARGE,
    GraphFault.REDIRECT,
    GraphFault.NO_CLOUD_MAILBOX,
]

FILE = Attachment("7QX2KD-notice-1.pdf", b"%PDF-1.7 practice", "application/pdf")


@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("fault", SILENT)
def test_a_send_without_a_clear_answer_is_unknown_and_never_repeated(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault, when: When
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "Send", when=when)
    with pytest.raises(OutcomeUnknown) as caught:
        graph_mail.send(draft, message)
    assert caught.value.__context__ is None
    assert graph_office.graph.calls["Send"] == 1
    assert len(graph_office.landed()) == (1 if when is AFTER else 0)
    traces = graph_mail.find(message.outgoing.submission)
    assert (traces.sent is not None) == (when is AFTER)
    assert (traces.draft is not None) == (when is BEFORE)


@pytest.mark.parametrize("fault", REFUSING)
def test_a_refused_send_says_so_and_the_draft_stays(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "Send")
    with pytest.raises(Refused):
        graph_mail.send(draft, message)
    assert graph_office.landed() == []
    traces = graph_mail.find(message.outgoing.submission)
    assert traces.sent is None
    assert traces.draft is not None


@pytest.mark.parametrize(
    ("fault", "words"),
    [(GraphFault.THROTTLED, "90 seconds"), (GraphFault.THROTTLED_SILENTLY, "later")],
)
def test_a_throttled_send_did_not_happen_and_says_when_to_try_again(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault, words: str
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "Send")
    with pytest.raises(OutOfReach, match=words):
        graph_mail.send(draft, message)
    assert graph_office.graph.calls["Send"] == 1
    assert graph_office.landed() == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (GraphFault.DROPPED, OutOfReach),
        (GraphFault.HANGS, OutOfReach),
        (GraphFault.BUSY, OutOfReach),
        (GraphFault.THROTTLED, OutOfReach),
        (GraphFault.TOKEN_EXPIRED, Refused),
        (GraphFault.FORBIDDEN, Refused),
        (GraphFault.SERVER_ERROR, Trouble),
        (GraphFault.HTML, Trouble),
        (GraphFault.TRUNCATED, Trouble),
        (GraphFault.WRONG_SHAPE, Trouble),
    ],
)
def test_a_send_whose_last_look_at_the_draft_fails_is_not_sent(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault, error: type[Exception]
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "GetMessage", times=None)
    with pytest.raises(error) as caught:
        graph_mail.send(draft, message)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert "Send" not in graph_office.graph.calls
    assert graph_office.landed() == []


def test_a_send_to_nobody_listening_did_not_happen(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    with graph_office.graph.refusing(), pytest.raises(OutOfReach):
        graph_mail.send(draft, message)
    assert graph_office.landed() == []
    assert graph_mail.find(message.outgoing.submission).draft is not None


def test_a_slow_send_is_waited_for(graph_office: GraphOffice, graph_mail: MailTransport):
    graph_office.graph.faults.slow_seconds = 0.05
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(GraphFault.SLOW, "Send", when=AFTER)
    graph_mail.send(draft, message)
    assert len(graph_office.landed()) == 1


def test_a_draft_that_was_deleted_or_sent_elsewhere_is_an_unknown_outcome(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_mail.discard(draft)
    with pytest.raises(OutcomeUnknown):
        graph_mail.send(draft, message)
    assert "Send" not in graph_office.graph.calls


def test_a_draft_that_was_sent_already_is_an_unknown_outcome_and_not_asked_for_again(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_mail.send(draft, message)
    with pytest.raises(OutcomeUnknown):
        graph_mail.send(draft, message)
    assert graph_office.graph.calls["Send"] == 1


def test_a_sent_mail_is_never_deleted_as_if_it_were_its_draft(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_mail.send(draft, message)
    with pytest.raises(Trouble, match="no longer a draft"):
        graph_mail.discard(draft)
    assert graph_mail.find(message.outgoing.submission).sent is not None


def test_a_discarded_draft_does_not_lie_in_deleted_items(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    graph_mail.discard(graph_mail.save_draft(cleared(graph_office)))
    assert graph_office.mailbox.in_folder("deleteditems") == []
    assert graph_office.mailbox.in_folder("drafts") == []


def test_a_sent_mail_is_found_even_when_sending_changed_its_id(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(GraphFault.SENDING_CHANGES_ID, "Send")
    graph_mail.send(draft, message)
    traces = graph_mail.find(message.outgoing.submission)
    assert traces.sent is not None
    assert traces.sent.id != draft.id
    with pytest.raises(OutcomeUnknown):
        graph_mail.send(draft, message)
    assert len(graph_office.landed()) == 1


def test_the_id_of_a_sent_mail_is_that_of_its_draft(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_mail.send(draft, message)
    traces = graph_mail.find(message.outgoing.submission)
    assert traces.sent is not None
    assert traces.sent.id == draft.id


@pytest.mark.parametrize(
    "fault", [GraphFault.SENT_STAYS_IN_DRAFTS, GraphFault.SENT_WAITS_IN_OUTBOX]
)
def test_a_mail_on_its_way_counts_as_submitted(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault
):
    message = cleared(graph_office)
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "Send")
    graph_mail.send(draft, message)
    traces = graph_mail.find(message.outgoing.submission)
    assert traces.sent is None
    assert traces.draft_submitted
    assert traces.message_id == graph_office.landed()[0].message_id


def test_vanished_attachments_show_in_the_draft_read_back(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    message = cleared(graph_office, attachments=(FILE,))
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(GraphFault.ATTACHMENTS_VANISH, "AddAttachment")
    assert graph_mail.read_back(graph_mail.attach(draft, message, 0)).attachments == ()


@pytest.mark.parametrize(
    "fault", [*SILENT, *REFUSING, GraphFault.THROTTLED, GraphFault.THROTTLED_SILENTLY]
)
@pytest.mark.parametrize("when", [BEFORE, AFTER])
def test_a_draft_that_failed_is_made_once_and_sends_nothing(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault, when: When
):
    message = cleared(graph_office)
    graph_office.graph.faults.add(fault, "CreateMessage", when=when)
    with pytest.raises((Refused, Trouble)) as caught:
        graph_mail.save_draft(message)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert graph_office.landed() == []
    assert len(graph_office.mailbox.in_folder("drafts")) == (1 if when is AFTER else 0)
    assert (graph_mail.find(message.outgoing.submission).draft is not None) == (when is AFTER)


@pytest.mark.parametrize(
    "fault", [GraphFault.DROPPED, GraphFault.TRUNCATED, GraphFault.GATEWAY_TIMEOUT]
)
def test_an_attachment_is_never_posted_twice(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault
):
    message = cleared(graph_office, attachments=(FILE,))
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "AddAttachment", when=AFTER)
    with pytest.raises(Trouble):
        graph_mail.attach(draft, message, 0)
    assert graph_office.graph.calls["AddAttachment"] == 1
    assert len(graph_mail.read_back(draft).attachments) == 1


def test_a_connection_that_breaks_during_a_read_is_tried_once_more(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    graph_office.deliver(Letter("first@example.org", "First", "1"))
    graph_office.graph.faults.add(GraphFault.DROPPED, "Delta")
    assert len(graph_mail.new_mail("")[0]) == 1
    assert graph_office.graph.calls["Delta"] == 2


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (GraphFault.DROPPED, OutOfReach),
        (GraphFault.HANGS, OutOfReach),
        (GraphFault.BUSY, OutOfReach),
        (GraphFault.THROTTLED, OutOfReach),
        (GraphFault.GATEWAY_TIMEOUT, OutOfReach),
        (GraphFault.TOKEN_EXPIRED, Refused),
        (GraphFault.FORBIDDEN, Refused),
        (GraphFault.REDIRECT, Refused),
        (GraphFault.NO_CLOUD_MAILBOX, Refused),
        (GraphFault.SERVER_ERROR, Trouble),
        (GraphFault.BAD_GATEWAY, Trouble),
        (GraphFault.HTML, Trouble),
        (GraphFault.TRUNCATED, Trouble),
        (GraphFault.WRONG_SHAPE, Trouble),
    ],
)
@pytest.mark.parametrize(
    "operation", ["ListMessages", "Delta", "GetMessage", "ListAttachments", "GetFolder"]
)
def test_a_read_that_fails_says_what_is_the_matter(
    graph_office: GraphOffice,
    graph_mail: MailTransport,
    fault: GraphFault,
    error: type[Exception],
    operation: str,
):
    draft = graph_mail.save_draft(cleared(graph_office))
    graph_office.graph.faults.add(fault, operation, times=None)
    with pytest.raises(error) as caught:
        if operation == "ListMessages":
            graph_mail.find("x")
        elif operation == "Delta":
            graph_mail.new_mail("")
        elif operation == "GetFolder":
            graph_mail.check()
        else:
            graph_mail.read_back(draft)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


def test_a_throttled_read_waits_as_long_as_it_is_asked_to(graph_office: GraphOffice):
    graph_office.timeouts = Timeouts(connect=10, read=10, patience=2)
    graph_office.graph.retry_after = 1
    mail = graph_office.open()
    graph_office.graph.faults.add(GraphFault.THROTTLED, "GetFolder")
    mail.check()
    assert graph_office.graph.calls["GetFolder"] == 2
    mail.close()


def test_a_throttled_read_does_not_wait_longer_than_the_person_would(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    graph_office.graph.faults.add(GraphFault.BUSY, "ListMessages")
    with pytest.raises(OutOfReach, match="90 seconds"):
        graph_mail.find("x")
    assert graph_office.graph.calls["ListMessages"] == 1


def test_a_token_that_ran_out_asks_the_person_to_sign_in(graph_office: GraphOffice):
    mail = graph_office.open(token="old-token")
    with pytest.raises(Refused, match="Sign in to Microsoft again"):
        mail.check()
    mail.close()


def test_a_sensitivity_trigger_is_on_the_draft_and_on_the_mail(graph_office: GraphOffice):
    graph_office.trigger = Trigger(TriggerKind.SENSITIVITY, "Confidential")
    mail = graph_office.open()
    message = cleared(graph_office, subject="Case status - 7QX2KD")
    assert mail.read_back(mail.save_draft(message)).sensitivity == "Confidential"
    sent_whole(mail, message)
    assert [a.encrypted for a in graph_office.graph.journal][-1]
    mail.close()


@pytest.mark.parametrize("shown", [True, False])
def test_a_header_trigger_is_on_the_draft_and_on_the_mail(graph_office: GraphOffice, shown: bool):
    graph_office.trigger = Trigger(TriggerKind.HEADER, "X-Encrypt: yes")
    mail = graph_office.open()
    with pytest.raises(Refused):
        mail.save_draft(cleared(graph_office, subject="Case status - 7QX2KD"))
    message = cleared(graph_office, subject="Case status - 7QX2KD", headers=(("X-Encrypt", "yes"),))
    if not shown:
        graph_office.graph.faults.add(GraphFault.HEADERS_LEFT_OUT, "GetMessage", times=None)
    stored = mail.read_back(mail.save_draft(message))
    assert ("X-Encrypt", "yes") in stored.headers
    sent_whole(mail, message)
    assert [a.encrypted for a in graph_office.graph.journal][-1]
    mail.close()


def test_a_header_that_graph_does_not_take_is_refused_before_anything_is_saved(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    with pytest.raises(Refused, match="begins with X-"):
        graph_mail.save_draft(cleared(graph_office, headers=(("Encrypt", "yes"),)))
    assert graph_office.graph.calls == {}


def test_a_subject_too_long_is_refused_before_anything_is_saved(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    with pytest.raises(Refused, match="longer than 255"):
        graph_mail.save_draft(cleared(graph_office, subject=f"[secure] {'x' * 300}"))
    assert graph_office.graph.calls == {}


def test_a_server_that_is_not_there_is_out_of_reach(graph_office: GraphOffice):
    with graph_office.graph.refusing():
        mail = graph_office.open()
        with pytest.raises(OutOfReach):
            mail.check()
        mail.close()


def test_a_server_that_hangs_up_at_once_is_out_of_reach_and_not_untrusted(
    graph_office: GraphOffice,
):
    graph_office.graph.faults.turn_away(9)
    mail = graph_office.open()
    with pytest.raises(OutOfReach):
        mail.check()
    mail.close()


def test_a_single_hang_up_costs_a_read_nothing(graph_office: GraphOffice):
    graph_office.graph.faults.turn_away(1)
    mail = graph_office.open()
    mail.check()
    mail.close()
