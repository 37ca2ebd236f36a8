"""Where someone was born."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_PLACE = linear(
    r"\b(?:[Pp]lace of birth|[Bb]irthplace|POB|[Bb]irth country|[Cc]ountry of birth)[\s:,-]{1,3}"
    r"(?:is\s|was\s)?(?P<value>[A-Z][\w'-]+(?:,?\s[A-Z][\w'-]+){0,3})"
)
_BORN = linear(
    r"\b(?:[Bb]orn|[Bb]irthplace (?:is|was)|[Pp]lace of birth (?:is|was)"
    r"|[Nn]acio)(?:\s(?:and raised|at home|on [\w/, ]{4,20}?|\d{4}))?\s(?:in|at|near"
    r"|en)\s(?P<value>(?:a |the )?(?:[A-Z][\w.'-]+|refugee camp|camp)(?:,?\s(?:[A-Z][\w.'-]+"
    r"|refugee camp|camp|in)){0,4})"
)


def _find(reading: Reading) -> Iterable[Hit]:
    for start, end, _ in reading.valued("birthplace"):
        part = re.match(r"[^.;\n]{2,60}?(?=[.;\n]|$)", reading.plain[start:end])
        if part and not any(c.isdigit() for c in part.group()):
            yield Hit(
                start,
                start + part.end(),
                Confidence.HIGH,
                "Stands under a label for a place of birth.",
            )
    for m in _PLACE.finditer(reading.plain):
        if reading.belongs(m.start()):
            yield Hit(m.start(), m.end(), Confidence.HIGH, "Where someone was born.")
    for m in _BORN.finditer(reading.plain):
        if reading.belongs(m.start()) and not re.match(
            r"(?:January|February|March|April|May|June|July|August|September|October|November"
            r"|December)\b",
            m["value"],
        ):
            yield Hit(m.start(), m.end("value"), Confidence.MEDIUM, "Where someone was born.")


RULE = Rule(
    "birthplace",
    PiiCategory.OTHER,
    "Place of birth",
    "MNsure Secure Email Policy, definition of PII: place of birth",
    _find,
)
