"""Sending against everything a mail server can do wrong: never twice, never lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assisterdesk.actions.compose import OWN_SERVICE
from assisterdesk.actions.send import (
    after_interruption,
    clear,
    it_was_sent,
    send,
    send_again,
    settle,
    withdraw,
)
from assisterdesk.basics.errors import Refused
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.transports.exchange.connector import ExchangeConnector, Timeouts
from tests.actions.parts import Desk, composed_submission, later


def prepared(desk: Desk) -> Submission:
    desk.open_own_service()
    impatient = ExchangeConnector(loopback_only=True, timeouts=Timeouts(connect=2.0, read=1.0))
    desk.session = replace(desk.session, program=replace(desk.program, mail=impatient))
    bench, form, composed, verdict = composed_submission(desk, route=OWN_SERVICE)
    return clear(desk.session, bench, composed, form, verdict)


def arrived(desk: Desk, submission: Submission) -> int:
    return sum(submission.reference in a.subject for a in desk.exchange.journal)


BEFORE_IT_LEFT = [
    (Fault.DROPPED, "FindItem"),
    (Fault.DROPPED, "CreateItem"),
    (Fault.HANGS, "CreateItem"),
    (Fault.HTML, "CreateItem"),
    (Fault.TRUNCATED, "GetItem"),
    (Fault.SOAP_FAULT, "CreateItem"),
    (Fault.EWS_BLOCKED, "CreateItem"),
    (Fault.NOT_SIGNED_IN, "FindItem"),
    (Fault.BUSY, "CreateItem"),
    (Fault.REDIRECT, "FindItem"),
]


@pytest.mark.parametrize(("fault", "operation"), BEFORE_IT_LEFT)
def test_what_fails_before_sending_leaves_nothing_and_can_be_tried_again(
    desk: Desk, fault: Fault, operation: str
) -> None:
    waiting = prepared(desk)
    desk.exchange.faults.add(fault, operation, times=None)
    stopped = send(desk.session, waiting.id)
    assert stopped.state in (State.PREPARED, State.NEEDS_PERSON)
    assert stopped.problem[:1].isupper() and "." in stopped.problem
    assert arrived(desk, waiting) == 0
    desk.exchange.faults.clear()
    if stopped.state is State.NEEDS_PERSON:
        send_again(desk.session, waiting.id)
    # a busy server asked to wait so long
    after = later(desk.session, timedelta(minutes=3))
    assert send(after, waiting.id).state is State.SENT
    assert arrived(desk, waiting) == 1


@pytest.mark.parametrize("fault", [Fault.DROPPED, Fault.HANGS, Fault.HTML, Fault.WRONG_ELEMENT])
def test_a_broken_answer_after_it_left_is_settled_by_the_mailbox_and_never_resent(
    desk: Desk, fault: Fault
) -> None:
    waiting = prepared(desk)
    desk.exchange.faults.add(fault, "SendItem", when=When.AFTER)
    after = send(desk.session, waiting.id)
    assert after.state is State.SENT
    assert arrived(desk, waiting) == 1


@pytest.mark.parametrize("fault", [Fault.DROPPED, Fault.HANGS, Fault.TRUNCATED])
def test_a_send_that_may_not_have_happened_is_shown_as_unknown(desk: Desk, fault: Fault) -> None:
    waiting = prepared(desk)
    desk.exchange.faults.add(fault, "SendItem")
    unknown = send(desk.session, waiting.id)
    assert unknown.state is State.OUTCOME_UNKNOWN
    assert "Drafts" in unknown.problem
    assert arrived(desk, waiting) == 0
    with pytest.raises(Refused):
        send(desk.session, waiting.id)
    assert settle(desk.session, waiting.id).state is State.OUTCOME_UNKNOWN
    send_again(desk.session, waiting.id)
    assert send(desk.session, waiting.id).state is State.SENT
    assert arrived(desk, waiting) == 1


def test_an_unknown_outcome_without_any_connection_waits_for_the_mailbox(desk: Desk) -> None:
    waiting = prepared(desk)
    desk.exchange.faults.add(Fault.DROPPED, "SendItem", when=When.AFTER)

    def lose_the_line(at: Submission) -> None:
        if at.state is State.SENDING:
            desk.exchange.faults.add(Fault.DROPPED, "FindItem", times=None)

    unknown = send(desk.session, waiting.id, lose_the_line)
    assert unknown.state is State.OUTCOME_UNKNOWN
    desk.exchange.faults.clear()
    assert settle(desk.session, waiting.id).state is State.SENT
    assert arrived(desk, waiting) == 1


def test_a_server_that_is_down_leaves_it_ready(desk: Desk) -> None:
    waiting = prepared(desk)
    with desk.exchange.refusing():
        still = send(desk.session, waiting.id)
    assert still.state is State.PREPARED
    assert still.problem
    assert send(desk.session, waiting.id).state is State.SENT


def test_attachments_that_vanish_are_noticed_before_sending(desk: Desk) -> None:
    from assisterdesk.actions.compose import start
    from assisterdesk.actions.documents import add_document

    desk.open_own_service()
    add_document(desk.session, desk.access, "notice.txt", b"a notice", "notice")
    bench = start(desk.session, desk.access)
    bench, form, composed, verdict = composed_submission(
        desk, route=OWN_SERVICE, documents=(bench.documents[0].id,)
    )
    waiting = clear(desk.session, bench, composed, form, verdict)
    desk.exchange.faults.add(Fault.ATTACHMENTS_VANISH, "CreateAttachment")
    stopped = send(desk.session, waiting.id)
    assert stopped.state is State.NEEDS_PERSON
    assert "attachments" in stopped.problem
    assert arrived(desk, waiting) == 0


def test_a_send_cut_off_by_a_crash_is_unknown_at_the_next_sign_in(desk: Desk) -> None:
    waiting = prepared(desk)
    now = desk.program.now()
    half = waiting.moved(State.DRAFT_SAVED, now).moved(State.ATTACHED, now)
    half = half.moved(State.VERIFIED, now).moved(State.SENDING, now)
    with desk.session.store.change(desk.session.who.id, "crash", waiting.case) as change:
        change.put_submission(half)
        change.commit()
    (found,) = after_interruption(desk.session)
    assert found.state is State.OUTCOME_UNKNOWN
    assert arrived(desk, waiting) == 0
    assert it_was_sent(desk.session, waiting.id).state is State.SENT


def test_a_withdrawn_submission_is_never_sent(desk: Desk) -> None:
    waiting = prepared(desk)
    withdraw(desk.session, waiting.id)
    with pytest.raises(Refused):
        send(desk.session, waiting.id)
    assert arrived(desk, waiting) == 0


@pytest.mark.requirement("M9", "X4")
def test_a_proof_that_lapsed_while_waiting_stops_the_send(desk: Desk) -> None:
    from assisterdesk.actions.secure_channel import record_proof

    waiting = prepared(desk)
    record_proof(desk.session, False, desk.program.today())
    stopped = send(desk.session, waiting.id)
    assert stopped.state is State.NEEDS_PERSON
    assert arrived(desk, waiting) == 0


@pytest.mark.requirement("X4")
def test_content_changed_after_review_is_not_cleared(desk: Desk) -> None:
    desk.open_own_service()
    bench, form, composed, verdict = composed_submission(desk, route=OWN_SERVICE)
    assert composed.outgoing is not None
    other = replace(composed, outgoing=replace(composed.outgoing, body="something else"))
    with pytest.raises(Refused):
        clear(desk.session, bench, other, form, verdict)
