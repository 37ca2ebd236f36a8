"""Graph's forms of what a message carries: our mark, headers, sensitivity, addresses, moments."""

import re
from datetime import UTC, datetime
from typing import Any

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.outgoing import Outgoing

#: Our own space of extended properties: it marks items in the mailbox and never travels.
MARK = "String {6d1f6c5e-0a0b-4c86-9b1e-2f7d3a9c5e41} Name SubmissionId"
#: The same id as an internet header: it travels with the mail.
MARK_HEADER = "x-submission-id"
#: PidTagSensitivity, which Graph has no field for; 3 is Exchange's company-confidential.
SENSITIVITY = "Integer 0x0036"
#: PidTagMessageFlags; the third bit means that a message is on its way.
FLAGS = "Integer 0x0E07"
_SUBMITTED = 0x4

_TAG = re.compile(r"(\w+) 0x([0-9A-Fa-f]{1,8})")

_SENSITIVITIES = ("Normal", "Personal", "Private", "Confidential")

Json = dict[str, Any]


def header_property(name: str) -> str:
    """An internet header as the property Exchange keeps it in (PS_INTERNET_HEADERS)."""
    return f"String {{00020386-0000-0000-c000-000000000046}} Name {name}"


def draft_body(outgoing: Outgoing, sensitivity: str) -> Json:
    """The message to create. Raises `Refused` for a header that Graph does not take."""
    if not outgoing.recipients:
        raise Refused("The message has no recipient. Nothing was saved.")
    if len(outgoing.subject) > 255:
        raise Refused("The subject is longer than 255 characters. Shorten it. Nothing was saved.")
    for name, _ in outgoing.headers:
        if not name.lower().startswith("x-"):
            raise Refused(
                "Microsoft only takes headers whose name begins with X-. Correct it in Settings."
            )
    body: Json = {
        "subject": outgoing.subject,
        "body": {"contentType": "text", "content": outgoing.body},
        "toRecipients": [
            {"emailAddress": {"address": recipient.address}} for recipient in outgoing.recipients
        ],
        "internetMessageHeaders": [{"name": MARK_HEADER, "value": outgoing.submission}]
        + [{"name": name, "value": value} for name, value in outgoing.headers],
        "singleValueExtendedProperties": [{"id": MARK, "value": outgoing.submission}],
    }
    if sensitivity != "Normal":
        number = str(_SENSITIVITIES.index(sensitivity))
        body["singleValueExtendedProperties"].append({"id": SENSITIVITY, "value": number})
    return body


def expand(*properties: str) -> str:
    """An $expand of these extended properties."""
    wanted = " or ".join(f"id eq '{quoted(one)}'" for one in properties)
    return f"singleValueExtendedProperties($filter={wanted})"


def marked_filter(submission: str) -> str:
    """A $filter for the messages of one submission."""
    return (
        f"singleValueExtendedProperties/Any(ep: ep/id eq '{quoted(MARK)}' "
        f"and ep/value eq '{quoted(submission)}')"
    )


def quoted(text: str) -> str:
    return text.replace("'", "''")


class Properties:
    """The extended properties of an answer. Exchange writes their ids in its own way: in another
    case, and tags without leading zeros."""

    def __init__(self, message: Json) -> None:
        self._held: dict[str, str] = {
            _plain(str(one["id"])): str(one.get("value") or "")
            for one in message.get("singleValueExtendedProperties") or ()
        }

    def get(self, identity: str, default: str = "") -> str:
        return self._held.get(_plain(identity), default)


def _plain(identity: str) -> str:
    found = _TAG.fullmatch(identity)
    if found is None:
        return identity.casefold()
    return f"{found.group(1).casefold()} {int(found.group(2), 16):#x}"


def mark(message: Json) -> str:
    """The submission's id, from the property or the header."""
    own = Properties(message).get(MARK)
    return own or next((v for n, v in headers(message) if n.casefold() == MARK_HEADER), "")


def sensitivity(message: Json) -> str:
    number = Properties(message).get(SENSITIVITY, "0")
    return _SENSITIVITIES[int(number)] if number in ("0", "1", "2", "3") else ""


def is_submitted(message: Json) -> bool:
    flags = Properties(message).get(FLAGS, "0")
    return flags.isascii() and flags.isdigit() and bool(int(flags) & _SUBMITTED)


def headers(message: Json) -> tuple[tuple[str, str], ...]:
    return tuple(
        (str(one["name"]), str(one.get("value") or ""))
        for one in message.get("internetMessageHeaders") or ()
    )


def header(message: Json, name: str) -> str:
    wanted = name.casefold()
    return next((value for found, value in headers(message) if found.casefold() == wanted), "")


def addresses(boxes: object) -> tuple[str, ...]:
    if not isinstance(boxes, list):
        return ()
    return tuple(address(box) for box in boxes)


def address(box: Any) -> str:  # noqa: ANN401 - a piece of an answer
    return str(box["emailAddress"].get("address") or "") if box else ""


def moment(text: object) -> datetime | None:
    """A date and time of an answer, which is always in UTC."""
    if not isinstance(text, str) or not text:
        return None
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def lines(text: object) -> str:
    """Servers store mail with CR LF; the program's own texts have LF."""
    return str(text or "").replace("\r\n", "\n")
