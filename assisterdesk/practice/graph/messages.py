"""A stored message as the published schema's `message`, and back."""

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import make_msgid
from typing import Any

from assisterdesk.practice.ews.mailbox import (
    INTERNET_HEADERS,
    Address,
    Message,
    PropertyKey,
    new_item_id,
)
from assisterdesk.practice.graph import odata, properties
from assisterdesk.practice.graph.broken import GraphError
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.ids import safe
from assisterdesk.practice.graph.request import Call

#: What a client may set when it makes a message, beside its extended properties.
SETTABLE = frozenset(
    {
        "subject",
        "body",
        "importance",
        "toRecipients",
        "ccRecipients",
        "bccRecipients",
        "replyTo",
        "internetMessageHeaders",
        "internetMessageId",
        "singleValueExtendedProperties",
        "isReadReceiptRequested",
        "isDeliveryReceiptRequested",
    }
)
#: Headers are read-only once the message is there.
PATCHABLE = (SETTABLE - {"internetMessageHeaders", "internetMessageId"}) | {"isRead"}

#: Graph gives these only when they are asked for by name.
_ON_REQUEST = frozenset({"internetMessageHeaders", "uniqueBody"})


def when(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def shown(
    call: Call, message: Message, select: frozenset[str] | None, expand: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The message as JSON: what was selected, its id and its ETag."""
    every = _every(call, message)
    names = set(every) - _ON_REQUEST if select is None else set(select)
    unknown = names - set(every)
    if unknown:
        raise GraphError(400, "BadRequest", "Could not find a property named so on 'message'.")
    if GraphFault.HEADERS_LEFT_OUT in call.quirks:
        names.discard("internetMessageHeaders")
    body: dict[str, Any] = {
        "@odata.etag": f'W/"{message.change_key}"',
        "id": call.ids.of(message),
    }
    body |= {name: every[name] for name in every if name in names}
    values = [(one, properties.value(message, one)) for one in expand]
    if any(held is not None for _, held in values):
        body["singleValueExtendedProperties"] = [
            {"id": properties.written(one), "value": held}
            for one, held in values
            if held is not None
        ]
    return body


def _every(call: Call, message: Message) -> dict[str, Any]:
    sender = _recipient(message.author) if message.author else None
    moment = message.received or message.sent or message.created
    return {
        "createdDateTime": when(message.created),
        "lastModifiedDateTime": when(message.sent or message.created),
        "changeKey": message.change_key,
        "categories": [],
        "receivedDateTime": when(moment),
        "sentDateTime": when(message.sent or message.created),
        "hasAttachments": any(not file.is_inline for file in message.files),
        "internetMessageId": message.message_id,
        "internetMessageHeaders": _headers(message),
        "subject": message.subject,
        "bodyPreview": _as_text(message)[:255],
        "importance": message.importance.lower(),
        "parentFolderId": safe(call.mailbox.folder_id(message.folder)),
        "conversationId": safe(message.conversation),
        "isDeliveryReceiptRequested": message.delivery_receipt,
        "isReadReceiptRequested": message.read_receipt,
        "isRead": message.is_read,
        "isDraft": message.is_draft,
        "webLink": "https://outlook.invalid/owa/",
        "body": _body(call, message),
        "uniqueBody": _body(call, message),
        "sender": _recipient(message.sender) if message.sender else None,
        "from": sender,
        "toRecipients": [_recipient(address) for address in message.to],
        "ccRecipients": [_recipient(address) for address in message.cc],
        "bccRecipients": [_recipient(address) for address in message.bcc],
        "replyTo": [_recipient(address) for address in message.reply_to],
        "flag": {"flagStatus": "notFlagged"},
    }


def _headers(message: Message) -> list[dict[str, str]]:
    own = [
        {"name": key.name, "value": values[0]}
        for key, values in message.extended.items()
        if key.space == INTERNET_HEADERS and values
    ]
    return [{"name": name, "value": held} for name, held in message.headers] + own


def _recipient(address: Address) -> dict[str, Any]:
    return {"emailAddress": {"name": address.name or address.email, "address": address.email}}


def _as_text(message: Message) -> str:
    if message.body_type != "HTML":
        return message.body
    return html.unescape(re.sub(r"<[^>]+>", "", message.body))


def _body(call: Call, message: Message) -> dict[str, str]:
    wanted = call.request.preferences.get("outlook.body-content-type", "")
    if message.body_type == "HTML" and wanted != "text":
        return {"contentType": "html", "content": message.body}
    return {"contentType": "text", "content": _as_text(message)}


# from a client


def fill(message: Message, given: Mapping[str, Any], allowed: frozenset[str]) -> None:
    """Take over what a client set. Raises `GraphError` 400 for what it may not set."""
    for name, held in given.items():
        if name.startswith("@odata."):
            continue
        if name not in allowed:
            raise GraphError(400, "ErrorInvalidRequest", "A property cannot be set.")
        _put(message, name, held)


def _put(message: Message, name: str, held: Any) -> None:  # noqa: ANN401 - what a client sent
    match name:
        case "subject":
            message.subject = _text(held, 255)
        case "body":
            kind = str(held["contentType"]).lower()
            if kind not in ("text", "html"):
                raise GraphError(400, "ErrorInvalidArgument", "The body's type is not known.")
            message.body, message.body_type = _text(held["content"]), kind.upper()
            message.body_type = "HTML" if kind == "html" else "Text"
        case "importance":
            message.importance = str(held).capitalize()
        case "toRecipients":
            message.to = _addresses(held)
        case "ccRecipients":
            message.cc = _addresses(held)
        case "bccRecipients":
            message.bcc = _addresses(held)
        case "replyTo":
            message.reply_to = _addresses(held)
        case "internetMessageId":
            message.message_id = _text(held)
        case "isRead":
            message.is_read = bool(held)
        case "isReadReceiptRequested":
            message.read_receipt = bool(held)
        case "isDeliveryReceiptRequested":
            message.delivery_receipt = bool(held)
        case "internetMessageHeaders":
            for header in held:
                _put_header(message, _text(header["name"]), _text(header["value"]))
        case _:
            for one in held:
                properties.put(message, _text(one["id"]), _text(one["value"]))


def _put_header(message: Message, name: str, held: str) -> None:
    if not name.lower().startswith("x-"):
        raise GraphError(
            400, "InvalidInternetMessageHeader", "The header's name should start with 'x-'."
        )
    message.extended[PropertyKey(INTERNET_HEADERS, name, "String")] = [held]


def _text(held: Any, most: int = 10_000_000) -> str:  # noqa: ANN401 - what a client sent
    if not isinstance(held, str) or len(held) > most:
        raise GraphError(400, "ErrorInvalidArgument", "A value is not a text of allowed length.")
    return held


def _addresses(held: Any) -> list[Address]:  # noqa: ANN401 - what a client sent
    return [
        Address(_text(one["emailAddress"]["address"]), str(one["emailAddress"].get("name") or ""))
        for one in held
    ]


def new_draft(call: Call) -> Message:
    """An empty draft with the message id Exchange gives it at once."""
    me = Address(call.mailbox.address)
    return Message(
        id=new_item_id(),
        folder="drafts",
        sender=me,
        author=me,
        message_id=make_msgid(domain="office.practice.invalid"),
    )


def options(call: Call) -> tuple[frozenset[str] | None, tuple[str, ...]]:
    """$select and $expand of the request."""
    query = call.request.query
    return odata.selected(query.get("$select", "")), odata.expanded(query.get("$expand", ""))
