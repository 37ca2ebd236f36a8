"""Extended properties by Graph's names, kept under the same keys that the EWS server uses.

``String {guid} Name X`` is a named property; ``Integer 0x0036`` and ``String 0x1042`` are tagged
ones, of which the practice knows those that show what a message already says.
"""

import re

from assisterdesk.practice.ews.mailbox import INTERNET_HEADERS, Message, PropertyKey
from assisterdesk.practice.graph.broken import GraphError

#: PS_INTERNET_HEADERS: a named property in this set travels as an internet header.
HEADER_SET = "00020386-0000-0000-c000-000000000046"

SENSITIVITIES = ("Normal", "Personal", "Private", "Confidential")

_NAMED = re.compile(r"(\w+) \{([0-9A-Fa-f-]{36})\} Name (.+)", re.DOTALL)
_TAGGED = re.compile(r"(\w+) 0x([0-9A-Fa-f]{1,8})")

#: MSGFLAG_SUBMIT and MSGFLAG_UNSENT of PidTagMessageFlags
_SUBMITTED, _UNSENT = 0x4, 0x8


def _named(identity: str) -> PropertyKey | None:
    found = _NAMED.fullmatch(identity)
    if found is None:
        return None
    kind, space, name = found.groups()
    space = space.lower()
    return PropertyKey(INTERNET_HEADERS if space == HEADER_SET else space, name, kind)


def _tag(identity: str) -> int | None:
    found = _TAGGED.fullmatch(identity)
    return int(found.group(2), 16) if found else None


def value(message: Message, identity: str) -> str | None:
    """The property's value, None where the message does not have it. Raises `GraphError` 400."""
    key = _named(identity)
    if key is not None:
        values = message.property(key)
        return values[0] if values else None
    tag = _tag(identity)
    if tag == 0x0036:
        return str(SENSITIVITIES.index(message.sensitivity))
    if tag == 0x0E07:
        flags = (_SUBMITTED if message.is_submitted else 0) | (_UNSENT if message.is_draft else 0)
        return str(flags)
    if tag == 0x1042:
        return message.in_reply_to or None
    if tag == 0x1039:
        return message.references or None
    if tag is None:
        raise GraphError(400, "ErrorInvalidProperty", "The property id is not valid.")
    return None


def written(identity: str) -> str:
    """The id as Exchange writes it back: a tag in lower case and without leading zeros."""
    tag = _tag(identity)
    return identity if tag is None else f"{identity.partition(' ')[0]} {tag:#x}"


def put(message: Message, identity: str, text: str) -> None:
    """Set a property. Raises `GraphError` 400 for one the practice cannot keep."""
    key = _named(identity)
    if key is not None:
        message.extended[key] = [text]
    elif _tag(identity) == 0x0036 and text in ("0", "1", "2", "3"):
        message.sensitivity = SENSITIVITIES[int(text)]
    else:
        raise GraphError(400, "ErrorInvalidProperty", "The property cannot be set.")
