"""Names of people: the office's own clients first, others by name lists and context."""

from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule


def _find(reading: Reading) -> Iterable[Hit]:
    for name in reading.names:
        if reading.about_at(name.start) is About.NO_ONE and not reading.is_bare:
            continue
        yield Hit(name.start, name.end, name.confidence, name.why)


RULE = Rule(
    "person_name",
    PiiCategory.PERSON_NAME,
    "Name of a person",
    "MNsure Secure Email Policy: a person's name; Minn. Stat. 62V.06",
    _find,
)
