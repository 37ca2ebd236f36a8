"""Handing over on the desk's secure site: what is handed out, when, and what is written down."""

from datetime import timedelta

import pytest

from assisterdesk.access.log_line import Action
from assisterdesk.actions.compose import SECURE_SITE, start
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.log import log_page
from assisterdesk.actions.secure_channel import confirm_site, record_site
from assisterdesk.actions.send import clear, send
from assisterdesk.actions.site_assist import (
    HandOver,
    PieceKind,
    hand_out,
    open_hand_over,
    sent_on_site,
)
from assisterdesk.actions.today import today
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.securemail.channel import ChannelState
from assisterdesk.submissions.submission import Evidence, State, Submission
from tests.actions.parts import Desk, composed_submission

ALL = (PieceKind.RECIPIENT, PieceKind.SUBJECT, PieceKind.MESSAGE, PieceKind.FILES)


def prepared(desk: Desk) -> Submission:
    add_document(desk.session, desk.access, "xiong_mai_notice.txt", b"Dear Mai Xiong", "notice")
    document = start(desk.session, desk.access).documents[0].id
    bench, form, composed, verdict = composed_submission(desk, documents=(document,))
    assert (composed.route, verdict.outcome) == (SECURE_SITE, Outcome.GO)
    return clear(desk.session, bench, composed, form, verdict)


def handed_over(desk: Desk) -> HandOver:
    return open_hand_over(desk.session, prepared(desk).id)


@pytest.mark.requirement("M7", "M8")
def test_it_is_handed_over_piece_by_piece_without_any_mail_account(desk: Desk) -> None:
    desk.open_site()
    assert desk.session.store.mail_account(desk.session.who.id) is None
    hand_over = handed_over(desk)
    assert hand_over.host == "secure.example.org"
    assert [p.kind for p in hand_over.pieces] == list(ALL)
    subject = hand_out(desk.session, hand_over, PieceKind.SUBJECT).outgoing
    assert "renewal" in subject.body and "Xiong" not in subject.body
    message = hand_out(desk.session, hand_over, PieceKind.MESSAGE).outgoing
    assert "Mai Xiong" in message.body and not message.attachments
    (file,) = hand_out(desk.session, hand_over, PieceKind.FILES).outgoing.attachments
    assert "xiong" not in file.name and file.content == b"Dear Mai Xiong"
    copied = [e.line for e in log_page(desk.session) if e.line.action is Action.COPIED]
    assert [line.fields for line in copied] == [("message",), ("subject",)]
    assert copied[0].people == (desk.person.id,)


@pytest.mark.requirement("M7", "M8")
def test_what_the_person_says_was_sent_is_written_down(desk: Desk) -> None:
    desk.open_site()
    hand_over = handed_over(desk)
    sent = sent_on_site(desk.session, hand_over.submission.id, ALL)
    assert (sent.state, sent.evidence) == (State.SENT, Evidence.SECURE_SITE)
    assert sent.sent_at is not None and sent.reply_due is not None
    assert sent.content_hash == hand_over.submission.content_hash
    channel = desk.session.store.channel(desk.session.who.id, sent.desk)
    assert channel.state is ChannelState.IN_USE
    assert [w.submission for w in today(desk.session).waiting] == [sent.id]
    with pytest.raises(Refused):
        sent_on_site(desk.session, sent.id, ALL)


def test_it_is_not_sent_while_a_piece_is_missing_or_at_an_impossible_time(desk: Desk) -> None:
    desk.open_site()
    id = handed_over(desk).submission.id
    now = desk.program.now()
    for done, at in (
        (ALL[:-1], None),
        ((), None),
        (ALL, now + timedelta(hours=1)),
        (ALL, now - timedelta(days=2)),
    ):
        with pytest.raises(Refused):
            sent_on_site(desk.session, id, done, at)
    submission = desk.session.store.submission(id)
    assert submission is not None and submission.state is State.PREPARED


@pytest.mark.requirement("M6")
def test_a_site_whose_name_nobody_confirmed_gets_nothing(desk: Desk) -> None:
    desk.open_site()
    hand_over = handed_over(desk)
    record_site(desk.session, "https://other.example.org/")
    with pytest.raises(Refused, match="confirmed the name"):
        hand_out(desk.session, hand_over, PieceKind.MESSAGE)
    with pytest.raises(Refused, match="confirmed the name"):
        open_hand_over(desk.session, hand_over.submission.id)
    _, _, composed, verdict = composed_submission(desk, route=SECURE_SITE)
    assert verdict.outcome is Outcome.REFUSED
    site = next(r for r in composed.routes if r.id == SECURE_SITE)
    assert not site.open and "confirmed the name" in site.why
    confirm_site(desk.session)
    assert next(r for r in composed_submission(desk)[2].routes if r.id == SECURE_SITE).open


def test_the_mailbox_does_not_send_what_goes_by_the_site(desk: Desk) -> None:
    desk.open_site()
    desk.open_own_service()
    bench, form, composed, verdict = composed_submission(desk, route=SECURE_SITE)
    ready = clear(desk.session, bench, composed, form, verdict)
    with pytest.raises(Refused, match="secure site"):
        send(desk.session, ready.id)
    assert desk.exchange.journal == ()


def test_an_address_that_is_none_names_no_site(desk: Desk) -> None:
    for link in ("", "secure.example.org", "http://secure.example.org/", "https://"):
        with pytest.raises(Refused):
            record_site(desk.session, link)
    with pytest.raises(Refused):
        confirm_site(desk.session)
