"""What goes over the wire holds to Graph's published description of mail, both ways.

The tables below name the properties and types of the published v1.0 schemas that mail uses.
"""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from assisterdesk.egress.mail import MailAccount, MailKind, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.request import Request
from assisterdesk.practice.graph.server import PracticeGraph
from assisterdesk.transports.graph.bounds import Timeouts
from assisterdesk.transports.graph.connector import GraphConnector
from tests.contracts.mail_transport import cleared, sent_whole

ADDRESS, TOKEN = "amina.warsame@office.practice.invalid", "practice-token"

Check = Callable[[Any], bool]

_MOMENT = re.compile(r"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)")


def text(value: Any) -> bool:
    return isinstance(value, str)


def text_or_none(value: Any) -> bool:
    return value is None or isinstance(value, str)


def flag(value: Any) -> bool:
    return isinstance(value, bool)


def whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def moment(value: Any) -> bool:
    return isinstance(value, str) and bool(_MOMENT.fullmatch(value))


def one_of(*words: str) -> Check:
    return lambda value: value in words


def many(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(check(one) for one in value)


def shape(known: dict[str, Check], *needed: str) -> Check:
    """An object of these properties; annotations of OData may stand beside them."""

    def check(value: Any) -> bool:
        if not isinstance(value, dict) or not set(needed) <= set(value):
            return False
        return all(
            known[name](held) if name in known else name.startswith("@")
            for name, held in value.items()
        )

    return check


RECIPIENT = shape(
    {"emailAddress": shape({"address": text_or_none, "name": text_or_none})}, "emailAddress"
)
BODY = shape({"content": text_or_none, "contentType": one_of("text", "html")})
PROPERTY = shape({"id": text, "value": text_or_none}, "id")
HEADER = shape({"name": text_or_none, "value": text_or_none})
MESSAGE = {
    "id": text,
    "categories": many(text_or_none),
    "changeKey": text_or_none,
    "createdDateTime": moment,
    "lastModifiedDateTime": moment,
    "bccRecipients": many(RECIPIENT),
    "body": BODY,
    "bodyPreview": text_or_none,
    "ccRecipients": many(RECIPIENT),
    "conversationId": text_or_none,
    "flag": shape({"flagStatus": one_of("notFlagged", "complete", "flagged")}),
    "from": RECIPIENT,
    "hasAttachments": flag,
    "importance": one_of("low", "normal", "high"),
    "internetMessageHeaders": many(HEADER),
    "internetMessageId": text_or_none,
    "isDeliveryReceiptRequested": flag,
    "isDraft": flag,
    "isRead": flag,
    "isReadReceiptRequested": flag,
    "parentFolderId": text_or_none,
    "receivedDateTime": moment,
    "replyTo": many(RECIPIENT),
    "sender": RECIPIENT,
    "sentDateTime": moment,
    "subject": text_or_none,
    "toRecipients": many(RECIPIENT),
    "uniqueBody": BODY,
    "webLink": text_or_none,
    "singleValueExtendedProperties": many(PROPERTY),
}
ATTACHMENT = {
    "id": text,
    "contentType": text_or_none,
    "isInline": flag,
    "lastModifiedDateTime": moment,
    "name": text_or_none,
    "size": whole,
    # of fileAttachment
    "contentId": text_or_none,
    "contentBytes": text,
}
FOLDER = {
    "id": text,
    "childFolderCount": whole,
    "displayName": text_or_none,
    "isHidden": flag,
    "parentFolderId": text_or_none,
    "totalItemCount": whole,
    "unreadItemCount": whole,
}
SESSION = {
    "expirationDateTime": moment,
    "nextExpectedRanges": many(text_or_none),
    "uploadUrl": text,
}
ITEM = shape(
    {
        "attachmentType": one_of("file", "item", "reference"),
        "contentId": text_or_none,
        "contentType": text_or_none,
        "isInline": flag,
        "name": text_or_none,
        "size": whole,
    },
    "attachmentType",
    "name",
    "size",
)
ERROR = shape(
    {"error": shape({"code": text, "message": text, "innerError": lambda v: True}, "code")}, "error"
)


def page(of: Check) -> Check:
    return shape({"value": many(of)}, "value")


def nothing(value: Any) -> bool:
    return value is None


#: Of each operation: what is asked, the status of success, what is answered.
WIRE: dict[str, tuple[Check, int, Check]] = {
    "CreateMessage": (shape(MESSAGE), 201, shape(MESSAGE, "id")),
    "GetMessage": (nothing, 200, shape(MESSAGE, "id")),
    "PurgeMessage": (nothing, 204, nothing),
    "GetFolder": (nothing, 200, shape(FOLDER, "id")),
    "ListMessages": (nothing, 200, page(shape(MESSAGE, "id"))),
    "Delta": (nothing, 200, page(shape(MESSAGE, "id"))),
    "AddAttachment": (shape(ATTACHMENT, "@odata.type"), 201, shape(ATTACHMENT, "id")),
    "ListAttachments": (nothing, 200, page(shape(ATTACHMENT, "id", "@odata.type"))),
    "CreateUploadSession": (
        shape({"AttachmentItem": ITEM}, "AttachmentItem"),
        201,
        shape(SESSION, "uploadUrl"),
    ),
    "Send": (nothing, 202, nothing),
    "CreateReply": (shape({"message": shape(MESSAGE)}, "message"), 201, shape(MESSAGE, "id")),
    "UpdateMessage": (shape(MESSAGE), 200, shape(MESSAGE, "id")),
}
#: These carry bytes instead of JSON.
BYTES = {"GetAttachmentValue": {200}, "UploadRange": {200, 201}}


def read(data: bytes) -> Any:
    return json.loads(data) if data else None


@pytest.fixture
def traffic() -> list[tuple[str, Request, Reply]]:
    """Everything a mailbox does, from the first look to a discarded draft."""
    with PracticeGraph(record=True) as graph:
        graph.add_mailbox(ADDRESS, TOKEN)
        account = MailAccount(
            graph.endpoint,
            ADDRESS,
            ADDRESS,
            Trigger(TriggerKind.SENSITIVITY, "Confidential"),
            authority_pem=graph.authority_pem,
            kind=MailKind.GRAPH,
        )
        connector = GraphConnector(loopback_only=True, timeouts=Timeouts(patience=0))
        mail = connector.open(account, TOKEN)

        class Desk:
            desk = ARC_ADDRESS

        small = Attachment("a-1.txt", b"x", "text/plain")
        large = Attachment("b-2.pdf", b"y" * (4 * 1024 * 1024), "application/pdf")
        mail.check()
        _, cursor = mail.new_mail("")
        message = cleared(Desk(), attachments=(small, large), headers=(("X-Encrypt", "yes"),))  # type: ignore[arg-type]
        sent_whole(mail, message)
        assert mail.find(message.outgoing.submission).sent is not None
        graph.faults.add(GraphFault.HEADERS_LEFT_OUT, "Delta", times=None)
        ((reply,), cursor) = mail.new_mail(cursor)
        mail.read(reply.ref)
        again = cleared(Desk(), headers=(("X-Encrypt", "yes"),), in_reply_to=reply.message_id)  # type: ignore[arg-type]
        mail.send(mail.read_back(mail.save_draft(again)).ref, again)
        mail.discard(mail.save_draft(message))
        mail.close()
        return list(graph.traffic)


def test_every_request_and_answer_is_of_the_published_form(
    traffic: list[tuple[str, Request, Reply]],
):
    wrong = []
    for name, request, reply in traffic:
        if name in BYTES:
            if reply.status not in BYTES[name]:
                wrong.append(f"{name} answered {reply.status}")
            continue
        asked, status, answered = WIRE[name]
        if not asked(read(request.body)):
            wrong.append(f"{name} was asked in another form")
        if reply.status != status or not answered(read(reply.body)):
            wrong.append(f"{name} answered in another form ({reply.status})")
    assert not wrong


def test_the_mailbox_uses_every_operation_of_the_tables(
    traffic: list[tuple[str, Request, Reply]],
):
    assert {name for name, _, _ in traffic} == set(WIRE) | set(BYTES)


def test_every_request_asks_for_immutable_ids(traffic: list[tuple[str, Request, Reply]]):
    others = [
        name
        for name, request, _ in traffic
        if name != "UploadRange" and request.preferences.get("idtype") != "ImmutableId"
    ]
    assert not others


def test_the_checks_see_what_is_not_published():
    assert not shape(MESSAGE)({"sensitivity": "confidential"})
    assert not shape(MESSAGE)({"isDraft": "true"})
    assert not shape(MESSAGE, "id")({"subject": "x"})
    assert not ERROR({"error": {"message": "no code"}})
