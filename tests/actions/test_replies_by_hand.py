"""Replies that came another way, and the tray of mail that fits no case."""

from datetime import timedelta

import pytest

from assisterdesk.actions.cases import open_case
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.replies import check_mail
from assisterdesk.actions.replies_by_hand import (
    HandReply,
    file_reply,
    file_waiting,
    lay_aside,
    put_back,
    read_reply,
    tray,
)
from assisterdesk.actions.secure_channel import request_by_hand
from assisterdesk.actions.send import clear
from assisterdesk.actions.site_assist import PieceKind, sent_on_site
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.mailbox import Address, Message, new_item_id
from assisterdesk.securemail.channel import REQUEST_SUBJECT
from assisterdesk.submissions.submission import Evidence, State, Submission
from tests.actions.parts import Desk, composed_submission

MAIL = (
    b"From: ARC <navigators@mnsure.org>\r\nTo: a@b.invalid\r\nSubject: RE: renewal\r\n"
    b"Date: Fri, 20 Nov 2026 10:00:00 -0600\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nThe renewal was received.\r\n"
)


def sent(desk: Desk) -> Submission:
    desk.open_site()
    bench, form, composed, verdict = composed_submission(desk)
    ready = clear(desk.session, bench, composed, form, verdict)
    return sent_on_site(
        desk.session, ready.id, (PieceKind.RECIPIENT, PieceKind.SUBJECT, PieceKind.MESSAGE)
    )


@pytest.mark.requirement("M7", "X3")
def test_a_pasted_reply_is_filed_and_stops_the_clock(desk: Desk) -> None:
    submission = sent(desk)
    reply = HandReply("The renewal was received on Monday.")
    message = file_reply(desk.session, desk.access, reply, submission.id)
    after = desk.session.store.submission(submission.id)
    assert after is not None
    assert (after.state, after.evidence) == (State.ANSWERED, Evidence.SECURE_SITE)
    assert message in open_case(desk.session, desk.access).messages


def test_a_mail_file_is_read_and_kept_as_it_came(desk: Desk) -> None:
    submission = sent(desk)
    reply = read_reply("answer.eml", MAIL)
    assert (reply.sender, reply.subject) == ("navigators@mnsure.org", "RE: renewal")
    assert "was received" in reply.text and reply.received_at is not None
    file_reply(desk.session, desk.access, reply, submission.id)
    assert [d.name for d in open_case(desk.session, desk.access).documents] == ["answer.eml"]


def test_what_is_no_reply_is_refused(desk: Desk) -> None:
    submission = sent(desk)
    with pytest.raises(Refused):
        read_reply("answer.exe", b"MZ")
    with pytest.raises(Refused):
        read_reply("answer.pdf", b"%PDF-1.4 broken")
    with pytest.raises(Incomplete):
        file_reply(desk.session, desk.access, HandReply("  "), submission.id)
    ahead = desk.program.now() + timedelta(days=1)
    with pytest.raises(Refused):
        file_reply(desk.session, desk.access, HandReply("x", received_at=ahead), submission.id)
    after = desk.session.store.submission(submission.id)
    assert after is not None and after.state is State.SENT


def deliver(desk: Desk, subject: str, body: str) -> None:
    (mailbox,) = desk.exchange.mailboxes.values()
    desk.exchange.post.deliver(
        mailbox,
        Message(
            id=new_item_id(),
            subject=subject,
            body=body,
            body_type="Text",
            sender=Address(ARC_ADDRESS),
            author=Address(ARC_ADDRESS),
            to=[Address(mailbox.address)],
            message_id=f"<{new_item_id()}@example.org>",
        ),
    )


@pytest.mark.requirement("X3")
def test_mail_that_fits_no_case_waits_and_is_filed_by_hand(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    submission = sent(desk)
    deliver(desk, "About your question", "It was received.")
    assert check_mail(desk.session).waiting == 1
    assert check_mail(desk.session).waiting == 0
    (waiting,) = tray(desk.session)
    assert waiting.subject == "About your question"
    with pytest.raises(Incomplete):
        file_waiting(desk.session, waiting.id, "AAAAAA")
    message = file_waiting(desk.session, waiting.id, submission.reference.lower())
    assert "received" in message.text
    after = desk.session.store.submission(submission.id)
    assert after is not None and after.state is State.ANSWERED
    assert tray(desk.session) == ()


def test_what_is_laid_aside_can_be_put_back(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    deliver(desk, "News", "Of all desks.")
    check_mail(desk.session)
    (waiting,) = tray(desk.session)
    lay_aside(desk.session, waiting.id)
    assert tray(desk.session) == ()
    put_back(desk.session, waiting)
    assert tray(desk.session) == (waiting,)


@pytest.mark.requirement("M7", "M8")
def test_the_request_for_another_mail_program_names_nobody(desk: Desk) -> None:
    outgoing = request_by_hand(desk.session).outgoing
    assert (outgoing.subject, outgoing.body) == (REQUEST_SUBJECT, "")
    assert [r.address for r in outgoing.recipients] == [ARC_ADDRESS]
