"""Where someone studies."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_STUDIES = re.compile(
    r"\b(?:attends?|attending|attended|student at|students at|studies at|studying at|goes to(?= [A-Z][\w. ]+(?:School|College|University|Elementary|High|Academy))|enrolled (?:at|in)(?= [\w. ]+(?:School|College|University|Elementary|High|Academy))|graduated from|graduates from|freshman at|sophomore at|junior at|senior at|(?:\w+ )?grader? at|transferred to)\s(?:the\s)?"
    r"(?P<value>[A-Z][\w.&'-]+(?:\s(?:[A-Z][\w.&'-]*|of|and|at)){0,5}(?<![.]))"
)


def _find(reading: Reading) -> Iterable[Hit]:
    for start, end, _ in reading.valued("school"):
        if reading.is_record:
            m = re.match(r"[^.;,\n]{2,60}", reading.plain[start:end])
            if m:
                yield Hit(start, start + m.end(), Confidence.MEDIUM, "Stands under a label for school.")
    for m in _STUDIES.finditer(reading.plain):
        if reading.about_at(m.start()) >= About.CARRIED:
            yield Hit(*m.span("value"), Confidence.MEDIUM, "Where someone studies.")


RULE = Rule(
    "school", PiiCategory.OTHER, "School",
    "MNsure Secure Email Policy, definition of PII: educational information", _find,
)
