"""A maiden name, the mother's above all: it opens accounts."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_MAIDEN = linear(
    r"(?i:\bmaiden name|\bname before (?:her |the )?marriage|\bbirth name|\bname before (?:she"
    r"|he) (?:was )?married"
    r"|\bname at birth|\bsecurity answer|\bpassword|\bshared secret)(?i:\s(?:is|was|of|for"
    r"|on file is|changed from"
    r"|listed as))*[\s:(\"]{1,3}(?P<value>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)|\b(?:nee"
    r"|formerly)\s(?P<value2>[A-Z][\w'-]+)"
)


def _find(reading: Reading) -> Iterable[Hit]:
    found = []
    for start, end, label in reading.valued("maiden_name"):
        value = reading.plain[start:end]
        if "maiden" not in label and (
            not value[:1].isupper() or value.lower().startswith("mother")
        ):
            continue
        part = re.match(r"[\w'-]+(?:\s[A-Z][\w'-]+)?", reading.plain[start:end])
        if part:
            found.append(start)
            yield Hit(
                start,
                start + part.end(),
                Confidence.HIGH,
                "Stands under a label for a maiden name or secret answer.",
            )
    for m in _MAIDEN.finditer(reading.plain):
        start, end = m.span("value") if m["value"] else m.span("value2")
        if start not in found and (
            reading.belongs(m.start())
            or "other's maiden" in reading.plain[max(0, m.start() - 9) : m.start() + 8]
        ):
            yield Hit(m.start(), end, Confidence.HIGH, "A maiden name or secret answer.")


RULE = Rule(
    "maiden_name",
    PiiCategory.OTHER,
    "Mother's maiden name",
    "MNsure Secure Email Policy, definition of PII: mother's maiden name",
    _find,
)
