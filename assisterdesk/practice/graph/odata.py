"""The few OData query options that mail clients use on messages, worked out over stored ones."""

import re
from collections.abc import Callable
from datetime import datetime

from assisterdesk.practice.ews.mailbox import Message
from assisterdesk.practice.graph import properties
from assisterdesk.practice.graph.broken import GraphError

Test = Callable[[Message], bool]

_TEXT = r"'((?:[^']|'')*)'"
_PROPERTY = re.compile(
    r"singleValueExtendedProperties/any\(\s*(\w+)\s*:\s*\1/id eq "
    + _TEXT
    + r" and \1/value eq "
    + _TEXT
    + r"\s*\)",
    re.IGNORECASE,
)
_EQUALS = re.compile(r"(\w+(?:/\w+)*) eq " + _TEXT)
_SINCE = re.compile(r"(receivedDateTime|createdDateTime) (ge|gt) (\S+)")
_EXPAND = re.compile(r"singleValueExtendedProperties\(\s*\$filter=(.+)\)", re.DOTALL)
_ID = re.compile(r"id eq " + _TEXT)

_FIELDS: dict[str, Callable[[Message], str]] = {
    "internetMessageId": lambda m: m.message_id,
    "subject": lambda m: m.subject,
    "from/emailAddress/address": lambda m: m.author.email if m.author else "",
}

_MOMENTS: dict[str, Callable[[Message], datetime | None]] = {
    "receivedDateTime": lambda m: m.received,
    "createdDateTime": lambda m: m.created,
}


def _plain(text: str) -> str:
    return text.replace("''", "'")


def bad(what: str) -> GraphError:
    return GraphError(400, "ErrorInvalidUrlQuery", f"The query option {what} is not valid.")


def tests(text: str) -> list[Test]:
    """The conditions of a $filter, all of which must hold. Raises `GraphError` 400."""
    found: list[Test] = []
    rest = text.strip()
    while rest:
        test, rest = _first(rest)
        found.append(test)
        rest = rest.strip()
        if rest:
            if not rest.startswith("and "):
                raise bad("$filter")
            rest = rest.removeprefix("and ").strip()
    return found


def _first(text: str) -> tuple[Test, str]:
    if held := _PROPERTY.match(text):
        identity, wanted = _plain(held.group(2)), _plain(held.group(3))
        return lambda m: properties.value(m, identity) == wanted, text[held.end() :]
    if held := _SINCE.match(text):
        strict, moment = held.group(2) == "gt", _moment(held.group(3))
        read_moment = _MOMENTS[held.group(1)]
        return _since(read_moment, moment, strict=strict), text[held.end() :]
    if (held := _EQUALS.match(text)) and held.group(1) in _FIELDS:
        read, wanted = _FIELDS[held.group(1)], _plain(held.group(2))
        return lambda m: read(m) == wanted, text[held.end() :]
    raise bad("$filter")


def _since(
    read: Callable[[Message], datetime | None], moment: datetime, *, strict: bool
) -> Test:
    def test(message: Message) -> bool:
        at = read(message)
        return at is not None and (at > moment if strict else at >= moment)

    return test


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise bad("$filter") from None
    if moment.tzinfo is None:
        raise bad("$filter")
    return moment


def expanded(text: str) -> tuple[str, ...]:
    """The extended properties an $expand asks for, by id."""
    if not text:
        return ()
    held = _EXPAND.fullmatch(text.strip())
    found = tuple(_plain(one) for one in _ID.findall(held.group(1))) if held else ()
    if not found:
        raise bad("$expand")
    return found


def selected(text: str) -> frozenset[str] | None:
    """The names of a $select; None for the ordinary ones."""
    names = frozenset(name.strip() for name in text.split(",") if name.strip())
    return names or None


def count(text: str, usual: int, most: int) -> int:
    """A whole number of a query option, within bounds."""
    if not text:
        return usual
    if not text.isdigit():
        raise bad("$top")
    return min(int(text), most)
