"""Attachments: small ones in one piece, large ones through an upload session."""

import base64
import binascii
from datetime import UTC, datetime, timedelta
from typing import Any

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.mailbox import Message, StoredFile, new_item_id
from assisterdesk.practice.graph import odata
from assisterdesk.practice.graph.broken import GraphError, json_reply
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.ids import safe, unsafe
from assisterdesk.practice.graph.messages import when
from assisterdesk.practice.graph.request import Call, operation
from assisterdesk.practice.graph.uploads import LARGEST_UPLOAD, SMALLEST_UPLOAD, Session

#: What Exchange adds to a file when it counts its size.
_OVERHEAD = 144


def _shown(file: StoredFile, select: frozenset[str] | None) -> dict[str, Any]:
    every = {
        "lastModifiedDateTime": when(datetime.now(UTC)),
        "name": file.name,
        "contentType": file.content_type,
        "size": len(file.content) + _OVERHEAD,
        "isInline": file.is_inline,
        "contentId": file.content_id or None,
        "contentBytes": base64.b64encode(file.content).decode("ascii"),
    }
    wanted = {k: v for k, v in every.items() if select is None or k in select}
    return {"@odata.type": "#microsoft.graph.fileAttachment", "id": safe(file.id)} | wanted


def _draft(call: Call, identity: str) -> Message:
    message = call.ids.find(call.mailbox, identity)
    if not message.is_draft:
        raise GraphError(400, "ErrorInvalidRequest", "Only a draft takes attachments.")
    return message


def keep(call: Call, message: Message, file: StoredFile) -> None:
    if GraphFault.ATTACHMENTS_VANISH not in call.quirks:
        message.files.append(file)
    call.mailbox.touch(message)


def _add(call: Call, message: str) -> Reply:
    found = _draft(call, message)
    given = call.request.json()
    if given.get("@odata.type") != "#microsoft.graph.fileAttachment":
        raise GraphError(400, "ErrorInvalidRequest", "Only files are practised here.")
    try:
        content = base64.b64decode(given["contentBytes"], validate=True)
    except (binascii.Error, KeyError, TypeError):
        raise GraphError(400, "ErrorInvalidArgument", "contentBytes is not valid.") from None
    if len(content) >= SMALLEST_UPLOAD:
        raise GraphError(413, "RequestEntityTooLarge", "Use an upload session.")
    kind = str(given.get("contentType") or "application/octet-stream")
    file = StoredFile(new_item_id(), str(given["name"]), content, kind)
    keep(call, found, file)
    return json_reply(201, _shown(file, None))


def _list(call: Call, message: str) -> Reply:
    found = call.ids.find(call.mailbox, message)
    select = odata.selected(call.request.query.get("$select", ""))
    return json_reply(
        200,
        {
            "@odata.context": f"{call.base}/$metadata#attachments",
            "value": [_shown(file, select) for file in found.files],
        },
    )


def _file(call: Call, message: str, attachment: str) -> StoredFile:
    wanted = unsafe(attachment)
    for file in call.ids.find(call.mailbox, message).files:
        if file.id == wanted:
            return file
    raise GraphError(404, "ErrorItemNotFound", "The attachment could not be found.")


def _get(call: Call, message: str, attachment: str) -> Reply:
    select = odata.selected(call.request.query.get("$select", ""))
    return json_reply(200, _shown(_file(call, message, attachment), select))


def _value(call: Call, message: str, attachment: str) -> Reply:
    file = _file(call, message, attachment)
    return Reply(200, file.content, file.content_type)


def _begin(call: Call, message: str) -> Reply:
    found = _draft(call, message)
    # the published name is capitalised; names of parameters are matched without case
    given = {name.lower(): held for name, held in call.request.json().items()}
    item = given["attachmentitem"]
    size = int(item["size"])
    if item["attachmentType"] != "file" or size > LARGEST_UPLOAD:
        raise GraphError(400, "ErrorAttachmentSizeLimitExceeded", "The file is too large.")
    if size < SMALLEST_UPLOAD:
        raise GraphError(
            400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize", "Post it in one piece."
        )
    kind = str(item.get("contentType") or "application/octet-stream")
    session = call.uploads.begin(call.mailbox, found.id, str(item["name"]), size, kind)
    return json_reply(201, _state(session) | {"uploadUrl": _address(call, session)})


def _state(session: Session) -> dict[str, Any]:
    return {
        "expirationDateTime": when(datetime.now(UTC) + timedelta(hours=1)),
        "nextExpectedRanges": [str(len(session.received))],
    }


def _address(call: Call, session: Session) -> str:
    return f"{call.base.rpartition('/')[0]}/upload/{session.key}"


def upload(call: Call, session: Session) -> Reply:
    """One range of a large file; the last one makes it an attachment."""
    if not session.take(call.request.headers.get("content-range", ""), call.request.body):
        return json_reply(200, _state(session))
    call.uploads.end(session.key)
    message = session.mailbox.get(session.message)
    file = StoredFile(new_item_id(), session.name, bytes(session.received), session.content_type)
    keep(call, message, file)
    place = f"{call.base}/me/messages/{call.ids.of(message)}/attachments/{safe(file.id)}"
    return Reply(201, b"", headers={"Location": place})


OPERATIONS = (
    operation("AddAttachment", "POST", "/messages/{message}/attachments", _add),
    operation("ListAttachments", "GET", "/messages/{message}/attachments", _list),
    operation("GetAttachment", "GET", "/messages/{message}/attachments/{attachment}", _get),
    operation(
        "GetAttachmentValue", "GET", "/messages/{message}/attachments/{attachment}/$value", _value
    ),
    operation(
        "CreateUploadSession",
        "POST",
        "/messages/{message}/attachments/createUploadSession",
        _begin,
    ),
)
