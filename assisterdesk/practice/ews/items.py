"""A stored message as EWS XML: its properties in the order of the published schema, both ways."""

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.mailbox import (
    Address,
    Mailbox,
    Message,
    NoSuchThing,
    PropertyKey,
    StoredFile,
    new_item_id,
)
from assisterdesk.practice.ews.soap import add, is_true, local, t, text_of


@dataclass(frozen=True, slots=True)
class Shape:
    """Which properties a request wants. `uris` None: every ordinary one."""

    uris: frozenset[str] | None
    extended: tuple[Element, ...]
    #: FindItem and SyncFolderItems never return bodies, recipients or attachments
    whole: bool


#: What FindItem and SyncFolderItems leave out even when asked.
_WHOLE_ONLY = frozenset(
    {
        "item:Body",
        "item:TextBody",
        "item:Attachments",
        "item:InternetMessageHeaders",
        "message:ToRecipients",
        "message:CcRecipients",
        "message:BccRecipients",
        "message:ReplyTo",
    }
)


def read_shape(request: Element, tag: str, *, whole: bool) -> Shape:
    """The shape element of a request."""
    shape = request.find(tag)
    if shape is None:
        return Shape(frozenset(), (), whole)
    base = text_of(shape, t("BaseShape"))
    more = shape.find(t("AdditionalProperties"))
    wanted = [] if more is None else list(more)
    uris = frozenset(e.get("FieldURI", "") for e in wanted if local(e) == "FieldURI")
    extended = tuple(e for e in wanted if local(e) == "ExtendedFieldURI")
    return Shape(uris if base == "IdOnly" else None, extended, whole)


def when(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def write(message: Message, mailbox: Mailbox, shape: Shape, parent: Element) -> Element:
    """Append the message as ``t:Message``."""
    element = add(parent, t("Message"))
    for uri, put in _WRITERS:
        asked = shape.uris is None or uri in shape.uris or uri == "item:ItemId"
        if asked and (shape.whole or uri not in _WHOLE_ONLY):
            put(message, mailbox, element)
        if uri == "item:HasAttachments":
            _write_extended(message, shape.extended, element)
    return element


def write_id(message: Message, parent: Element) -> None:
    add(parent, t("ItemId"), Id=message.id, ChangeKey=message.change_key)


def write_file(file: StoredFile, parent: Element, *, content: bool = False) -> Element:
    element = add(parent, t("FileAttachment"))
    add(element, t("AttachmentId"), Id=file.id)
    add(element, t("Name"), file.name)
    add(element, t("ContentType"), file.content_type)
    if file.content_id:
        add(element, t("ContentId"), file.content_id)
    add(element, t("Size"), str(len(file.content)))
    add(element, t("IsInline"), _yes(file.is_inline))
    if content:
        add(element, t("Content"), base64.b64encode(file.content).decode("ascii"))
    return element


def apply(element: Element, message: Message) -> None:
    """Set on the message whatever the ``t:Message`` element carries."""
    for child in element:
        name = local(child)
        if name == "ExtendedProperty":
            field = child.find(t("ExtendedFieldURI"))
            if field is not None:
                values = [v.text or "" for v in child.iter(t("Value"))]
                message.extended[key_of(field)] = values
        elif name in _READERS:
            _READERS[name](child, message)
        else:
            raise NoSuchThing(
                "ErrorInvalidPropertySet", "The practice server does not set this property."
            )


def clear(uri: str, message: Message) -> None:
    """DeleteItemField: back to the value of a new message; what was never kept is not there."""
    name = _NAMES.get(uri)
    if name is not None:
        setattr(message, name, getattr(Message(id=""), name))


def key_of(field: Element) -> PropertyKey:
    """The identity that an ExtendedFieldURI spells out."""
    space = field.get("DistinguishedPropertySetId") or field.get("PropertySetId") or "tag"
    name = field.get("PropertyName") or field.get("PropertyId") or field.get("PropertyTag") or ""
    return PropertyKey(space.lower(), name, field.get("PropertyType", ""))


def addresses(parent: Element) -> list[Address]:
    return [
        Address(text_of(box, t("EmailAddress")).strip(), text_of(box, t("Name")))
        for box in parent.iter(t("Mailbox"))
    ]


def read_file(element: Element) -> StoredFile:
    """A FileAttachment of a request. Raises `NoSuchThing` when its content is not base64."""
    try:
        content = base64.b64decode(text_of(element, t("Content")), validate=True)
    except binascii.Error:
        raise NoSuchThing(
            "ErrorAttachmentSizeLimitExceeded", "The attachment's content cannot be read."
        ) from None
    return StoredFile(
        id=new_item_id(),
        name=text_of(element, t("Name")),
        content=content,
        content_type=text_of(element, t("ContentType")) or "application/octet-stream",
        content_id=text_of(element, t("ContentId")),
        is_inline=is_true(text_of(element, t("IsInline"))),
    )


def _yes(flag: bool) -> str:
    return "true" if flag else "false"


_Put = Callable[[Message, Mailbox, Element], None]


def _text(tag: str, value: Callable[[Message], str]) -> _Put:
    """A property that is there only when it has a text."""

    def put(message: Message, _mailbox: Mailbox, parent: Element) -> None:
        text = value(message)
        if text:
            add(parent, t(tag), text)

    return put


def _time(tag: str, value: Callable[[Message], datetime | None]) -> _Put:
    def put(message: Message, _mailbox: Mailbox, parent: Element) -> None:
        moment = value(message)
        if moment is not None:
            add(parent, t(tag), when(moment))

    return put


def _people(tag: str, value: Callable[[Message], Iterable[Address | None]]) -> _Put:
    def put(message: Message, _mailbox: Mailbox, parent: Element) -> None:
        found = [address for address in value(message) if address is not None]
        if not found:
            return
        box = add(parent, t(tag))
        for address in found:
            one = add(box, t("Mailbox"))
            add(one, t("Name"), address.name or address.email)
            add(one, t("EmailAddress"), address.email)
            add(one, t("RoutingType"), "SMTP")

    return put


def _put_id(message: Message, _mailbox: Mailbox, parent: Element) -> None:
    write_id(message, parent)


def _put_folder(message: Message, mailbox: Mailbox, parent: Element) -> None:
    add(parent, t("ParentFolderId"), Id=mailbox.folder_id(message.folder))


def _put_body(message: Message, _mailbox: Mailbox, parent: Element) -> None:
    add(parent, t("Body"), message.body, BodyType=message.body_type)


def _put_text_body(message: Message, _mailbox: Mailbox, parent: Element) -> None:
    body = message.body
    if message.body_type == "HTML":
        body = html.unescape(re.sub(r"<[^>]+>", "", body))
    add(parent, t("TextBody"), body, BodyType="Text")


def _put_files(message: Message, _mailbox: Mailbox, parent: Element) -> None:
    if message.files:
        box = add(parent, t("Attachments"))
        for file in message.files:
            write_file(file, box)


def _put_headers(message: Message, _mailbox: Mailbox, parent: Element) -> None:
    if message.headers:
        box = add(parent, t("InternetMessageHeaders"))
        for name, value in message.headers:
            add(box, t("InternetMessageHeader"), value, HeaderName=name)


def _put_conversation(message: Message, _mailbox: Mailbox, parent: Element) -> None:
    if message.conversation:
        add(parent, t("ConversationId"), Id=message.conversation)


def _write_extended(message: Message, fields: tuple[Element, ...], parent: Element) -> None:
    for field in fields:
        key = key_of(field)
        values = message.property(key)
        if values is None:
            continue
        box = add(parent, t("ExtendedProperty"))
        add(box, t("ExtendedFieldURI"), **field.attrib)
        if key.kind.endswith("Array"):
            many = add(box, t("Values"))
            for value in values:
                add(many, t("Value"), value)
        else:
            add(box, t("Value"), values[0] if values else "")


#: In the order of ItemType and MessageType in types.xsd; extended properties follow HasAttachments.
_WRITERS: tuple[tuple[str, _Put], ...] = (
    ("item:ItemId", _put_id),
    ("item:ParentFolderId", _put_folder),
    ("item:ItemClass", _text("ItemClass", lambda _m: "IPM.Note")),
    ("item:Subject", _text("Subject", lambda m: m.subject)),
    ("item:Sensitivity", _text("Sensitivity", lambda m: m.sensitivity)),
    ("item:Body", _put_body),
    ("item:Attachments", _put_files),
    ("item:DateTimeReceived", _time("DateTimeReceived", lambda m: m.received)),
    ("item:Size", _text("Size", lambda m: str(m.size))),
    ("item:Importance", _text("Importance", lambda m: m.importance)),
    ("item:InReplyTo", _text("InReplyTo", lambda m: m.in_reply_to)),
    ("item:IsSubmitted", _text("IsSubmitted", lambda m: _yes(m.is_submitted))),
    ("item:IsDraft", _text("IsDraft", lambda m: _yes(m.is_draft))),
    ("item:InternetMessageHeaders", _put_headers),
    ("item:DateTimeSent", _time("DateTimeSent", lambda m: m.sent)),
    ("item:DateTimeCreated", _time("DateTimeCreated", lambda m: m.created)),
    ("item:DisplayCc", _text("DisplayCc", lambda m: "; ".join(a.email for a in m.cc))),
    ("item:DisplayTo", _text("DisplayTo", lambda m: "; ".join(a.email for a in m.to))),
    ("item:HasAttachments", _text("HasAttachments", lambda m: _yes(bool(m.files)))),
    ("item:ConversationId", _put_conversation),
    ("item:TextBody", _put_text_body),
    ("message:Sender", _people("Sender", lambda m: [m.sender])),
    ("message:ToRecipients", _people("ToRecipients", lambda m: m.to)),
    ("message:CcRecipients", _people("CcRecipients", lambda m: m.cc)),
    ("message:BccRecipients", _people("BccRecipients", lambda m: m.bcc)),
    (
        "message:IsReadReceiptRequested",
        _text("IsReadReceiptRequested", lambda m: _yes(m.read_receipt)),
    ),
    (
        "message:IsDeliveryReceiptRequested",
        _text("IsDeliveryReceiptRequested", lambda m: _yes(m.delivery_receipt)),
    ),
    ("message:From", _people("From", lambda m: [m.author])),
    ("message:InternetMessageId", _text("InternetMessageId", lambda m: m.message_id)),
    ("message:IsRead", _text("IsRead", lambda m: _yes(m.is_read))),
    (
        "message:IsResponseRequested",
        _text("IsResponseRequested", lambda m: _yes(m.response_requested)),
    ),
    ("message:References", _text("References", lambda m: m.references)),
    ("message:ReplyTo", _people("ReplyTo", lambda m: m.reply_to)),
)

#: Where a property that may be set or deleted lives.
_NAMES = {
    "item:Subject": "subject",
    "item:Sensitivity": "sensitivity",
    "item:Importance": "importance",
    "item:InReplyTo": "in_reply_to",
    "message:ToRecipients": "to",
    "message:CcRecipients": "cc",
    "message:BccRecipients": "bcc",
    "message:ReplyTo": "reply_to",
    "message:InternetMessageId": "message_id",
    "message:IsRead": "is_read",
    "message:References": "references",
}


def _read_body(element: Element, message: Message) -> None:
    message.body = element.text or ""
    message.body_type = element.get("BodyType", "Text")


def _read_text(name: str) -> Callable[[Element, Message], None]:
    def read(element: Element, message: Message) -> None:
        setattr(message, name, element.text or "")

    return read


def _read_flag(name: str) -> Callable[[Element, Message], None]:
    def read(element: Element, message: Message) -> None:
        setattr(message, name, is_true(element.text))

    return read


def _read_people(name: str) -> Callable[[Element, Message], None]:
    def read(element: Element, message: Message) -> None:
        setattr(message, name, addresses(element))

    return read


def _read_author(element: Element, message: Message) -> None:
    message.author = next(iter(addresses(element)), None)


def _ignore(_element: Element, _message: Message) -> None:
    """Reminders and the like mean nothing on a mail."""


_READERS: dict[str, Callable[[Element, Message], None]] = {
    "Subject": _read_text("subject"),
    "Sensitivity": _read_text("sensitivity"),
    "Body": _read_body,
    "NewBodyContent": _read_body,
    "Importance": _read_text("importance"),
    "InReplyTo": _read_text("in_reply_to"),
    "ReminderIsSet": _ignore,
    "ReminderMinutesBeforeStart": _ignore,
    "ReferenceItemId": _ignore,
    "Attachments": _ignore,
    "From": _read_author,
    "ToRecipients": _read_people("to"),
    "CcRecipients": _read_people("cc"),
    "BccRecipients": _read_people("bcc"),
    "ReplyTo": _read_people("reply_to"),
    "IsReadReceiptRequested": _read_flag("read_receipt"),
    "IsDeliveryReceiptRequested": _read_flag("delivery_receipt"),
    "InternetMessageId": _read_text("message_id"),
    "IsRead": _read_flag("is_read"),
    "IsResponseRequested": _read_flag("response_requested"),
    "References": _read_text("references"),
}
