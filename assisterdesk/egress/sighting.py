"""A known person seen at a place of a text, and what kind of fact was seen."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.traces import Trace


class Sighting(NamedTuple):
    """A known person seen at a place of `Text.plain`; `owners` are slots of the index."""

    start: int
    end: int
    category: PiiCategory
    confidence: Confidence
    why: str
    owners: frozenset[int]


def sighting(t: Trace, category: PiiCategory, why: str, owners: Iterable[int]) -> Sighting:
    return Sighting(t.start, t.end, category, Confidence.HIGH, why, frozenset(owners))


_GOVERNMENT = re.compile(
    r"A\d{8,9}|[1-9][A-Z][A-Z0-9]\d[A-Z][A-Z0-9]\d[A-Z]{2}\d\d|[A-Z]\d{12}|[A-Z]{3}\d{10}"
)


def id_category(key: str) -> PiiCategory:
    """What a number in the store is, by its shape: a government's, else a case."""
    return PiiCategory.GOVERNMENT_ID if _GOVERNMENT.fullmatch(key) else PiiCategory.CASE_ID
