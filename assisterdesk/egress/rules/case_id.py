"""Numbers that MNsure, the counties and carriers give a person or their case."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.label_words import whole
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.text import Channel

_WORDED = linear(
    r"\b(?:mnsure|mets|pmi|maxis|mmis|mn-?ees|mnees|customer|integrated case|\bic|cases?"
    r"|person|mrn|medical record"
    r"|application|app|client|consumer|member|subscriber|policy|enrollee|recipient|household"
    r"|appeal|docket|mcre|minnesotacare|medicaid|ma|loginmn|caso|ucare|medica|healthpartners"
    r"|blue plus|bcbs|group)"
    r"(?:\s(?:case|id|account|application|person|member|user|reference|client"
    r"|subscriber))?\s?(?:#|no\b\.?|nos\b\.?|num(?:ber)?s?\b|id\b|ids\b)?(?:\s(?:is|was"
    r"|ends in|ending in|of|for (?:her|him|this|them|the \w+)))?[\s:#=(-]{1,4}(?:is\s"
    r"|number\s|#\s?)?"
    r"(?P<value>[a-z]{0,4}-?\d[a-z0-9]{2,13}(?:-[a-z0-9]{1,6}){0,2}|\d{2,4}(?:[- ]\d{3,4}){2}"
    r"|\d{4} \d{4} \d{2})\b"
)
_LONG = linear(r"(?P<before>^|[\s:#|,\t])(?P<value>\d{8}|\d{10})(?:[\s.,;|]|$)")
#: ten digits of a phone, eight of a date
_OF_ANOTHER_KIND = linear(r"[2-9]\d{2}[2-9]\d{6}|(?:19|20)\d\d(?:0[1-9]|1[012])(?:[012]\d|3[01])")
_USER = linear(
    r"\buser\s?(?:name|id)\s?(?:is|was|:|=|of)?\s{0,2}[\"']?(?P<value>[a-z][\w.@-]{3,30})"
)
_COUNTED = linear(r"\s?(?:%|am\b|pm\b|people|applications|cases|days|dollars|hours)|/\d|,\d{3}")
_STRONG = linear(
    r"\b(?:docket|appeal|consumer|client|mnsure|mets|pmi|maxis|mmis|mn-?ees|mnees"
    r"|integrated case|subscriber|recipient"
    r"|person|cases?|ic|mcre|application|app|member|caso|mrn|medical record)\b"
)
_NUMBERED = linear(r"#|\bno\b|\bnos\b|num|\bid\b|:|=")
_ACCOUNT = linear(
    r"\b(?:account|login|user ?name|user ?id|profile)\s(?:is |for "
    r"|named )?(?P<value>[a-z]{2,}[._]?[a-z]*\d{2,6})\b"
)
#: of a number that nobody has
_NAUGHT = frozenset("0- ")
_HASHED = linear(r"#(?P<value>\d{8})\b")
#: a vendor's or a help desk's number, not a person's
_VENDOR = linear(
    r"\b(?:support|dell|adobe|zix|microsoft|help ?desk|vendor|refund|warranty|printer|mn\.?it|order"
    r"|shipment|tracking|restart|server|outlook|payment terms|invoice)\b"
)
_LINKED = linear(r"(?i)\b(?:link|associat\w+|cases?|look up|status of|check)\b")
_OURS = linear(
    r"(?i)\bour (?:\w+ ){0,2}(?:insurance|certificate|policy|group|account|contract|plan)\b"
)
_NEVER = linear(
    r"\b(?:ticket|invoice|form|policy (?:20|19)\d\d|fy|notice|bulletin|statute|section|page"
    r"|chapter|dhs-?\d)\b"
)


def _is_filled_in(value: str) -> bool:
    """Whether it is one digit over and over, as examples have it: 00000000, 99999999."""
    digits = re.sub(r"\D", "", value)
    return len(digits) > 5 and len(set(digits)) == 1 or set(value) <= _NAUGHT


def _find(reading: Reading) -> Iterable[Hit]:
    return whole(reading, PiiCategory.CASE_ID, _numbers(reading))


def _numbers(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, label in reading.valued("case_id"):
        value = reading.plain[start:end]
        if sum(c.isdigit() for c in value) < 4 and not (
            label in ("user id", "username") and reading.is_record
        ):
            continue
        part = re.match(r"#?\s?[A-Za-z0-9][\w-]{2,24}(?:[ ]\d{2,8}){0,3}", value)
        if not part or not any(c.isdigit() for c in part.group()) or _is_filled_in(part.group()):
            continue
        if not _NEVER.search(low[max(0, start - 30) : start]):
            found.add(start, start + part.end())
            yield Hit(
                start,
                start + part.end(),
                Confidence.HIGH,
                "Stands under a label for a case or member number.",
            )
    for m in _USER.finditer(low):
        start, end = m.span("value")
        if any(c.isdigit() for c in m["value"]) and not found.overlap(start, end):
            found.add(start, end)
            yield Hit(start, end, Confidence.MEDIUM, "Someone's user name.")
    for m in _ACCOUNT.finditer(low):
        if not found.overlap(*m.span("value")):
            found.add(*m.span("value"))
            yield Hit(*m.span("value"), Confidence.MEDIUM, "Someone's user name.")
    for m in _HASHED.finditer(low):
        said = reading.sentence(m.start()).lower()
        brief = reading.channel in (Channel.SUBJECT, Channel.CLIPBOARD, Channel.FILENAME)
        if (brief or _LINKED.search(said)) and not _NEVER.search(said) and not _VENDOR.search(said):
            found.add(*m.span("value"))
            yield Hit(*m.span("value"), Confidence.MEDIUM, "The number of a case.")
    if reading.certain:
        for m in _LONG.finditer(reading.plain):
            if _OF_ANOTHER_KIND.fullmatch(m["value"]):
                continue
            yield Hit(
                m.start() + len(m["before"]),
                m.end("value"),
                Confidence.LOW,
                "A long number in a person's record.",
            )
    for m in _WORDED.finditer(low):
        start, end = m.span("value")
        if found.overlap(start, end):
            continue
        head = m.group()[: start - m.start()]
        digits = sum(c.isdigit() for c in m["value"])
        if (
            digits < 4
            or _is_filled_in(m["value"])
            or _COUNTED.match(low[end : end + 16])
            or _NEVER.search(low[max(0, m.start() - 12) : start])
        ):
            continue
        if re.fullmatch(r"(?:19|20)\d\d", m["value"]) or re.fullmatch(
            r"[2-9]\d\d-\d{4}", m["value"]
        ):
            continue
        if not (_NUMBERED.search(head) or _STRONG.search(head) and digits >= 6):
            continue
        if re.match(
            r"(?:policy|group|household|client|consumer|ma|medicaid|minnesotacare|medica"
            r"|ucare|healthpartners|blue plus|bcbs)\b",
            head,
        ) and not (reading.belongs(m.start()) or re.search(r"#|id|num|no\b", head)):
            continue
        if _OURS.search(reading.sentence(m.start())) and not reading.belongs(m.start()):
            continue
        found.add(start, end)
        belongs = reading.belongs(m.start())
        ours = _STRONG.search(head) and not _VENDOR.search(reading.sentence(m.start()).lower())
        # a vendor calls the office its customer
        is_sure = (belongs or ours) and not head.startswith("customer")
        sure = Confidence.HIGH if is_sure else Confidence.MEDIUM
        yield Hit(start, end, sure, "A case, person or member number.")


RULE = Rule(
    "case_id",
    PiiCategory.CASE_ID,
    "Case or member number",
    "MNsure Secure Email Policy: information linked to a person; Minn. Stat. 62V.06",
    _find,
)
