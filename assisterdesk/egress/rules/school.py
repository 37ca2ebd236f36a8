"""Where someone studies."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_STUDIES = linear(
    r"\b(?i:attends?|attending|attended|student at|students at|studies at|studying at|goes to"
    r"|enrolled at|enrolled in|graduated from|"
    r"graduates from|freshman at|sophomore at|junior at|senior at|grader at|grade at"
    r"|transferred to|takes classes at|going to)\s(?:the\s)?"
    r"(?P<value>[A-Z][\w.&'-]+(?:\s(?:[A-Z][\w.&'-]*|of|and|at)){0,5})"
)
_SCHOOL = linear(
    r"(?i:school|college|university|state|elementary|high|academy|tech|institute|campus|mnscu"
    r"|u of m|umn)"
)
_MEETS = linear(r"(?i:student|stud|attend|grad|freshman|sophomore|junior|senior|classes)")


def _find(reading: Reading) -> Iterable[Hit]:
    for start, end, _ in reading.valued("school"):
        if reading.is_record:
            part = re.match(r"[^.;,\n]{2,60}", reading.plain[start:end])
            if part:
                yield Hit(
                    start, start + part.end(), Confidence.MEDIUM, "Stands under a label for school."
                )
    for m in _STUDIES.finditer(reading.plain):
        sure = _SCHOOL.search(m["value"]) or _MEETS.match(m.group())
        if sure and reading.about_at(m.start()) >= About.CARRIED:
            start, end = m.span("value")
            yield Hit(
                start, end - m["value"].endswith("."), Confidence.MEDIUM, "Where someone studies."
            )


RULE = Rule(
    "school",
    PiiCategory.OTHER,
    "School",
    "MNsure Secure Email Policy, definition of PII: educational information",
    _find,
)
