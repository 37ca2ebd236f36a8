"""Email addresses of people; role mailboxes and public bodies stay quiet."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_ROLE_BOX = linear(
    r"^(?:info|help|support|contact|admin|office|navigators?|brokers?|enroll\w*|outreach"
    r"|no-?reply|donotreply|service|"
    r"customer\w*|questions?|team|training|events?|hr|billing|billing\w*|sales|feedback"
    r"|privacy|security|it|helpdesk|"
    r"appeals|webmaster|news|newsletter|members?\w*|intake|referrals?|registration|rsvp|media"
    r"|press|payments?|invoices?|healthcare|health|insurance|mail|hello|accounts?\w*"
    r"|communications|volunteer|jobs|careers|legal|compliance|postmaster|abuse"
    r"|secure\w*)[\w.-]*@"
)
_PERSONAL = linear(
    r"@(?:gmail|yahoo|hotmail|outlook|live|icloud|aol|msn|me|comcast|protonmail|proton|ymail"
    r"|mail|q|charter|"
    r"gmx|zoho|centurylink|frontier(?:net)?|att|verizon|sbcglobal|qwest|umn|stthomas|augsburg"
    r"|mnscu|student|earthlink|hotmail)\."
)
_OF_SOMEONE = linear(
    r"\b(?:account|password|login|username|email|e-mail|mailbox|address) (?:for|of|on file|was"
    r"|is|should)\b[^\n]{0,50}$|\b(?:write|email|contact|reach) (?:her|him|them)\b[^.\n]{0,20}$"
    r"|\b(?:her|his|their|client's|consumer's) e-?mail\b[^\n]{0,40}$|\blocked\b[^.\n]{0,20}$"
)
_WRITER = linear(
    r"\b(?:email me|contact me|reach me|write me|reply to me|my email|our email|send questions to"
    r"|rsvp (?:to|at)|questions to|register|email us)\b[^.\n]{0,30}$"
)
#: the writer's own as well, unless people have such an address at home
_SENT_TO = linear(r"\bsend (?:it|them) to\b[^.\n]{0,30}$")


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    labelled = [(s, e) for s, e, _ in reading.valued("email")]
    for found in reading.text.emails:
        if (
            "@" not in found.key
            or _ROLE_BOX.match(found.key)
            and not any(s <= found.start < e for s, e in labelled if reading.is_record)
        ):
            continue
        if reading.in_signature(found.start):
            continue
        if _header_line(reading, found.start) and not (
            reading.written_by_client and _sender_line(reading, found.start)
        ):
            continue
        before = low[max(0, found.start - 70) : found.start]
        at_home = _PERSONAL.search(found.key) is not None
        if _WRITER.search(before[-60:]) or not at_home and _SENT_TO.search(before[-60:]):
            continue
        inside = any(s <= found.start < e for s, e in labelled)
        alone = not low[: found.start].strip() and not low[found.end :].strip()
        if inside or alone or reading.is_bare or reading.belongs(found.start):
            yield Hit(found.start, found.end, Confidence.HIGH, "A person's email address.")
        elif at_home:
            yield Hit(
                found.start,
                found.end,
                Confidence.HIGH,
                "An email address of the kind people have at home.",
            )
        elif _OF_SOMEONE.search(before):
            yield Hit(found.start, found.end, Confidence.MEDIUM, "A person's email address.")
        else:
            yield Hit(
                found.start,
                found.end,
                Confidence.LOW,
                "An email address that is not your office's.",
            )


def _header_line(reading: Reading, offset: int) -> bool:
    """The sender and receivers a mail program quotes above an earlier message."""
    start, _ = reading.text.line_at(offset)
    return (
        re.match(
            r"[> ]*\*?(?:from|to|cc|bcc|reply-to|sent):|[> ]*on .{6,60}<", reading.low[start:offset]
        )
        is not None
    )


def _sender_line(reading: Reading, offset: int) -> bool:
    start, _ = reading.text.line_at(offset)
    return re.match(r"[> ]*\*?(?:from:|on .{6,60}<)", reading.low[start:offset]) is not None


RULE = Rule(
    "email",
    PiiCategory.EMAIL,
    "Email address",
    "MNsure Secure Email Policy: PII, contact details; Minn. Stat. 62V.06",
    _find,
)
