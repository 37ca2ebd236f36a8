"""A follow-up stays in its conversation; nothing of the mail it answers goes along."""

from dataclasses import replace

import pytest

from assisterdesk.actions.compose import OWN_SERVICE, PLAIN_MAIL, SECURE_SITE, Form
from assisterdesk.actions.replies import check_mail
from assisterdesk.actions.send import clear, send
from assisterdesk.egress.outgoing import Outgoing, Protection
from assisterdesk.submissions.submission import State, Submission
from tests.actions.parts import Desk, composed_submission
from tests.actions.test_replies_from_outside import Sent, _second_case, sent

__all__ = ["sent"]  # a fixture


def submitted(desk: Desk, **changes: object) -> Submission:
    bench, form, composed, verdict = composed_submission(desk, route=OWN_SERVICE, **changes)
    after = send(desk.session, clear(desk.session, bench, composed, form, verdict).id)
    assert after.state is State.SENT
    return after


@pytest.mark.requirement("M7", "M8")
def test_a_follow_up_answers_the_desks_reply_with_a_subject_of_its_own(sent: Sent) -> None:
    sent.desk.exchange.desks.answer()
    (reply,) = check_mail(sent.desk.session).filed
    again = submitted(sent.desk, body="One more question about the renewal.")
    landed = sent.desk.exchange.journal[-1]
    assert landed.references.split()[-1] == reply.message_id
    assert landed.subject == f"Case status request - renewal - {again.reference}"
    assert landed.body.strip() == "One more question about the renewal."
    assert landed.encrypted
    assert again.message_id != sent.submission.message_id


def test_before_any_reply_it_goes_on_with_what_was_sent(sent: Sent) -> None:
    submitted(sent.desk, body="One more question.")
    assert sent.desk.exchange.journal[-1].references == sent.submission.message_id


def test_another_case_goes_on_with_the_desks_conversation_without_a_word_of_the_first(
    sent: Sent,
) -> None:
    _second_case(sent.desk)
    landed = sent.desk.exchange.journal[-1]
    assert landed.references == sent.submission.message_id
    assert "Xiong" not in landed.body
    assert sent.submission.reference not in landed.subject + landed.body


def test_the_case_in_hand_comes_before_a_newer_conversation(sent: Sent) -> None:
    _second_case(sent.desk)
    _, _, composed, _ = composed_submission(sent.desk, route=OWN_SERVICE)
    assert composed.conversation is not None
    assert composed.conversation.same_case
    assert composed.conversation.message_id == sent.submission.message_id


def test_a_person_may_begin_a_conversation_of_its_own(sent: Sent) -> None:
    submitted(sent.desk, apart=True)
    assert sent.desk.exchange.journal[-1].references == ""
    assert Form.from_text(Form(apart=True).as_text()).apart


@pytest.mark.parametrize("route", [PLAIN_MAIL, SECURE_SITE])
def test_only_the_encrypted_service_goes_on_with_one(sent: Sent, route: str) -> None:
    sent.desk.open_site()
    _, _, composed, _ = composed_submission(sent.desk, route=route)
    assert composed.conversation is None
    assert composed.outgoing is not None
    assert composed.outgoing.in_reply_to == ""


def test_a_notice_is_not_answered(sent: Sent) -> None:
    sent.reply(files=(("message.rpmsg", b"wrapped"),))
    _, _, composed, _ = composed_submission(sent.desk, route=OWN_SERVICE)
    assert composed.conversation is not None
    assert composed.conversation.message_id == sent.submission.message_id


def test_the_conversation_is_part_of_what_was_reviewed() -> None:
    plain = Outgoing("exchange", Protection.APPROVED_SERVICE, subject="x")
    assert replace(plain, in_reply_to="<1@x>").content_hash != plain.content_hash
    assert b"in_reply_to" not in plain.canonical()
