"""The practice desks answer as the Secure Email Policy says the real ones do."""

import re
from typing import Any

import pytest
from exchangelib import Body, FileAttachment, Message

from assisterdesk.practice.ews.delivery import TenantRule
from assisterdesk.practice.ews.desks import (
    ARC_ADDRESS,
    BSL_ADDRESS,
    CONTROL_ADDRESS,
    INVITATION_SUBJECT,
    PERMISSION_SUBJECT,
    SECURE_SITE,
)
from assisterdesk.practice.ews.server import PracticeExchange

SECRET = "SSN 000-12-3456, born 4/5/1990"


@pytest.fixture(autouse=True)
def only_a_trigger_encrypts(exchange: PracticeExchange) -> None:
    exchange.post.rule = TenantRule(recipient_suffix="")


def write(client: Any, subject: str, body: str = "Thank you.", **more: Any) -> None:
    to = more.pop("to", ARC_ADDRESS)
    Message(
        account=client,
        folder=client.sent,
        subject=subject,
        body=Body(body),
        to_recipients=[to],
        **more,
    ).send_and_save()


def replies(client: Any) -> list[Any]:
    return list(client.inbox.all())


@pytest.mark.parametrize("desk", [ARC_ADDRESS, BSL_ADDRESS])
def test_asking_for_secure_email_brings_an_invitation(client: Any, desk: str):
    write(client, INVITATION_SUBJECT, to=desk)
    (reply,) = replies(client)
    assert reply.author.email_address == desk
    assert reply.in_reply_to == client.sent.get().message_id
    assert re.search(rf"{re.escape(SECURE_SITE)}register/\w+", reply.text_body)
    results = [h.value for h in reply.headers if h.name == "Authentication-Results"]
    assert "dkim=pass" in results[0]


@pytest.mark.requirement("M6")
@pytest.mark.parametrize("subject", ["Case status", INVITATION_SUBJECT, PERMISSION_SUBJECT])
def test_personal_data_in_plain_mail_gets_no_answer(
    exchange: PracticeExchange, client: Any, subject: str
):
    write(client, subject, SECRET)
    assert len(exchange.journal) == 1
    assert not exchange.journal[0].encrypted
    assert replies(client) == []


def test_an_attachment_in_plain_mail_gets_no_answer(client: Any):
    item = Message(
        account=client,
        folder=client.drafts,
        subject="Form",
        body="See file",
        to_recipients=[ARC_ADDRESS],
    ).save()
    item.attach(FileAttachment(name="form.pdf", content=b"x"))
    client.drafts.get(id=item.id).send()
    assert replies(client) == []


@pytest.mark.parametrize(
    ("subject", "more"),
    [("[secure] Case status - 7QX2KD", {}), ("Case status", {"sensitivity": "Confidential"})],
)
def test_what_comes_encrypted_is_acknowledged(
    exchange: PracticeExchange, client: Any, subject: str, more: dict[str, str]
):
    write(client, subject, SECRET, **more)
    assert exchange.journal[0].encrypted
    (reply,) = replies(client)
    assert reply.subject == f"Re: {subject}"
    assert "We received your request." in reply.text_body
    assert "PR-00001" in reply.text_body
    assert client.sent.get().message_id in reply.references


def test_a_rule_on_the_recipient_encrypts_everything_to_the_desk(
    exchange: PracticeExchange, client: Any
):
    exchange.post.rule = TenantRule()
    write(client, "Case status", SECRET)
    assert exchange.journal[0].encrypted
    assert len(replies(client)) == 1


def test_permission_is_given(client: Any):
    write(client, PERMISSION_SUBJECT)
    assert "is approved" in replies(client)[0].text_body


def test_a_plain_question_is_answered(client: Any):
    write(client, "Which form?", "Which form is it?")
    assert "two business days" in replies(client)[0].text_body


def test_answers_can_wait(exchange: PracticeExchange, client: Any):
    exchange.desks.automatic = False
    write(client, INVITATION_SUBJECT)
    assert replies(client) == []
    assert exchange.desks.answer() == 1
    assert exchange.desks.answer() == 0
    assert len(replies(client)) == 1


@pytest.mark.parametrize("subject", ["Test", "[secure] Test"])
def test_the_control_mailbox_shows_whether_a_mail_came_encrypted(
    exchange: PracticeExchange, client: Any, subject: str
):
    write(client, subject, to=CONTROL_ADDRESS)
    (arrival,) = exchange.post.arrived_at(CONTROL_ADDRESS)
    assert arrival.encrypted == subject.startswith("[secure]")
    assert replies(client) == []
