"""What goes over the wire holds to the published EWS schema, both ways."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
import xmlschema
from exchangelib import Body, EWSDateTime, FileAttachment, HTMLBody, ItemId, Message

from assisterdesk.basics.errors import Trouble
from assisterdesk.egress.mail import ItemRef, MailAccount, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.transports.exchange.connector import ExchangeConnector
from tests.contracts.mail_transport import cleared
from tests.practice.conftest import ADDRESS, incoming

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "ews-schema"

pytestmark = pytest.mark.skipif(
    not (FOLDER / "messages.xsd").is_file(),
    reason="the published EWS schema is not at ../shared/ews-schema beside this checkout",
)

Valid = Callable[[bytes], list[str]]

#: Every operation the server knows; a scenario must meet each one.
OPERATIONS = {
    "ConvertId",
    "CreateAttachment",
    "CreateItem",
    "DeleteAttachment",
    "DeleteItem",
    "FindFolder",
    "FindItem",
    "GetAttachment",
    "GetFolder",
    "GetItem",
    "SendItem",
    "SyncFolderItems",
    "UpdateItem",
}


@cache
def _schema() -> xmlschema.XMLSchema11:
    # the published schema needs 1.1: its content models overlap; "lax" lets its known slips pass
    return xmlschema.XMLSchema11(str(FOLDER / "messages.xsd"), validation="lax")


@pytest.fixture(scope="module")
def wrong() -> Valid:
    schema = _schema()

    def errors(xml: bytes) -> list[str]:
        return [f"{e.path}: {e.reason}" for e in schema.iter_errors(fromstring(xml))]  # noqa: S314

    return errors


class _Desk:
    desk = ARC_ADDRESS


def use_the_transport(exchange: PracticeExchange) -> None:
    """Everything our own transport asks, with the answers it gets, errors among them."""
    account = MailAccount(
        exchange.endpoint,
        ADDRESS,
        "amina",
        Trigger(TriggerKind.SUBJECT_KEYWORD, "[secure]"),
        authority_pem=exchange.authority_pem,
    )
    mail = ExchangeConnector(loopback_only=True).open(account, "practice-password")
    message = cleared(
        _Desk(),  # type: ignore[arg-type]
        body="Xaashi & <kale> 保險",
        attachments=(Attachment("7QX2KD-notice-1.pdf", b"%PDF", "application/pdf"),),
        headers=(("X-Encrypt", "yes"),),
        sensitivity="Confidential",
    )
    _, cursor = mail.new_mail("")
    mail.discard(mail.save_draft(message))
    for fault in (Fault.NO_ROOT_CHANGE_KEY, Fault.ATTACHMENTS_VANISH):
        exchange.faults.add(fault, "CreateAttachment")
        mail.attach(mail.save_draft(message), message, 0)
    draft = mail.attach(mail.save_draft(message), message, 0)
    mail.send(mail.read_back(draft).ref, message)
    mail.find(message.outgoing.submission)
    (reply, *_), cursor = mail.new_mail(cursor)
    mail.read(reply.ref)
    again = cleared(
        _Desk(),  # type: ignore[arg-type]
        body="Xaashi & <kale> 保險",
        headers=(("X-Encrypt", "yes"),),
        sensitivity="Confidential",
        in_reply_to=reply.message_id,
    )
    mail.send(mail.read_back(mail.save_draft(again)).ref, again)
    mail.new_mail("later;bm9uc2Vuc2U=")
    with pytest.raises(Trouble):
        mail.send(draft, message)
    with pytest.raises(Trouble):
        mail.read(ItemRef("gone"))
    mail.close()


def use_exchangelib(exchange: PracticeExchange, client: Any) -> None:
    """What else exchangelib may ask of the server."""
    client.protocol.config.version = None
    assert client.protocol.version.build
    box = exchange.mailboxes[ADDRESS]
    items = [exchange.post.deliver(box, incoming(f"Notice {n}", body="x")) for n in range(3)]
    list(client.msg_folder_root.walk())
    inbox = client.inbox
    list(inbox.sync_items())
    box.touch(items[0])
    box.remove(items[1])
    list(inbox.sync_items())
    since = EWSDateTime(2026, 1, 1, tzinfo=client.default_timezone)
    list(inbox.filter(sender="desk@example.org", datetime_received__gte=since))
    list(inbox.filter(subject__icontains="notice").order_by("-datetime_received"))
    saved = inbox.get(subject="Notice 0").create_reply("Re", "Thanks").save(client.drafts)
    reply = client.drafts.get(id=saved.id)
    reply.subject, reply.body, reply.bcc_recipients = "New", HTMLBody("<p>x</p>"), [ADDRESS]
    reply.save()
    file = FileAttachment(name="a.txt", content=b"abc", is_inline=True, content_id="c1")
    reply.attach(file)
    reply.detach(file)
    client.drafts.get(id=saved.id).send(save_copy=False)
    for save in (True, False):
        message = Message(account=client, subject="Q", body=Body("?"), to_recipients=[ARC_ADDRESS])
        if save:
            message.folder = client.sent
            message.send_and_save()
        else:
            message.send(save_copy=False)
    list(client.fetch([ItemId(id="gone")]))
    Message(account=client, folder=client.drafts, subject="x").save().move_to_trash()


def test_every_request_and_every_answer_is_valid(
    exchange: PracticeExchange, client: Any, wrong: Valid
):
    use_the_transport(exchange)
    use_exchangelib(exchange, client)
    assert {name for name, _, _ in exchange.traffic} == OPERATIONS
    problems: Counter[str] = Counter()
    for name, request, answer in exchange.traffic:
        problems.update(f"{name} asked: {text}" for text in wrong(request))
        problems.update(f"{name} answered: {text}" for text in wrong(answer))
    assert not problems, "\n".join(problems)


def test_the_schema_notices_a_wrong_order(exchange: PracticeExchange, client: Any, wrong: Valid):
    assert client.inbox.name
    answer = exchange.traffic[-1][2]
    assert wrong(answer) == []
    root = fromstring(answer)  # noqa: S314 - our own answer
    (message,) = root[0]
    message[:] = message[::-1]
    from xml.etree.ElementTree import tostring

    assert wrong(tostring(root))
    assert wrong(answer.replace(b"DisplayName", b"DisplayNom"))
