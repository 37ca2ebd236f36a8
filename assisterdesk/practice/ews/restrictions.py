"""FindItem's restrictions and sort orders, worked out over stored messages."""

from collections.abc import Callable
from datetime import datetime
from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.items import key_of
from assisterdesk.practice.ews.mailbox import Message, NoSuchThing
from assisterdesk.practice.ews.soap import local

#: Everything comparable comes down to text, a flag or a moment.
Value = str | bool | datetime | None

_FIELDS: dict[str, Callable[[Message], Value]] = {
    "item:Subject": lambda m: m.subject,
    "item:Sensitivity": lambda m: m.sensitivity,
    "item:InReplyTo": lambda m: m.in_reply_to,
    "item:DateTimeReceived": lambda m: m.received,
    "item:DateTimeSent": lambda m: m.sent,
    "item:DateTimeCreated": lambda m: m.created,
    "item:IsDraft": lambda m: m.is_draft,
    "item:IsSubmitted": lambda m: m.is_submitted,
    "item:HasAttachments": lambda m: bool(m.files),
    "message:Sender": lambda m: m.sender.email if m.sender else None,
    "message:From": lambda m: m.author.email if m.author else None,
    "message:InternetMessageId": lambda m: m.message_id,
    "message:References": lambda m: m.references,
    "message:IsRead": lambda m: m.is_read,
}


def matches(element: Element, message: Message) -> bool:
    """Does the message pass this search expression?"""
    name = local(element)
    parts = list(element)
    if name == "Restriction":
        return all(matches(part, message) for part in parts)
    if name == "And":
        return all(matches(part, message) for part in parts)
    if name == "Or":
        return any(matches(part, message) for part in parts)
    if name == "Not":
        return not matches(parts[0], message)
    value = _value(parts[0], message)
    if name == "Exists":
        return value not in (None, "")
    if value is None:
        return name == "IsNotEqualTo"
    if name == "Contains":
        return _contains(element, str(value), parts[1].get("Value", ""))
    wanted = _wanted(parts[1], value)
    comparisons: dict[str, Callable[[], bool]] = {
        "IsEqualTo": lambda: value == wanted,
        "IsNotEqualTo": lambda: value != wanted,
        "IsGreaterThan": lambda: value > wanted,  # type: ignore[operator]
        "IsGreaterThanOrEqualTo": lambda: value >= wanted,  # type: ignore[operator]
        "IsLessThan": lambda: value < wanted,  # type: ignore[operator]
        "IsLessThanOrEqualTo": lambda: value <= wanted,  # type: ignore[operator]
    }
    if name not in comparisons:
        raise NoSuchThing("ErrorUnsupportedPathForQuery", "This restriction is not supported.")
    return comparisons[name]()


def sort(messages: list[Message], order: Element | None) -> list[Message]:
    """The messages in the wanted order; the first field order weighs most."""
    result = list(messages)
    for field_order in reversed([] if order is None else list(order)):
        result.sort(
            key=lambda message: _sortable(_value(field_order[0], message)),
            reverse=field_order.get("Order") == "Descending",
        )
    return result


def _sortable(value: Value) -> tuple[bool, str]:
    if isinstance(value, datetime):
        return True, value.isoformat()
    return value is not None, "" if value is None else str(value).casefold()


def _value(field: Element, message: Message) -> Value:
    if local(field) == "ExtendedFieldURI":
        values = message.property(key_of(field))
        return values[0] if values else None
    uri = field.get("FieldURI", "")
    if uri not in _FIELDS:
        raise NoSuchThing("ErrorUnsupportedPathForQuery", "This property cannot be searched.")
    return _FIELDS[uri](message)


def _wanted(holder: Element, like: Value) -> Value:
    text = holder[0].get("Value", "") if len(holder) else ""
    if isinstance(like, bool):
        return text.lower() in ("true", "1")
    if isinstance(like, datetime):
        return datetime.fromisoformat(text)
    return text


def _contains(element: Element, value: str, part: str) -> bool:
    if element.get("ContainmentComparison", "Exact") != "Exact":
        value, part = value.casefold(), part.casefold()
    mode = element.get("ContainmentMode", "Substring")
    if mode == "FullString":
        return value == part
    if mode == "Prefixed":
        return value.startswith(part)
    return part in value
