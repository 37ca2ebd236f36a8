"""A place that may hold personal data, as rules and the office's records see it, before it counts.

Of candidates for one place the best is kept; facts of one kind that overlap become one.
"""

from collections.abc import Iterable
from typing import NamedTuple

from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.places import Places
from assisterdesk.egress.taught import KNOWN_PEOPLE

_RANK = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
#: kinds of which only one can be true of the same characters
_EXCLUSIVE = frozenset(
    (
        PiiCategory.PERSON_NAME,
        PiiCategory.BIRTHDATE,
        PiiCategory.SSN,
        PiiCategory.PHONE,
        PiiCategory.EMAIL,
        PiiCategory.ADDRESS,
        PiiCategory.GOVERNMENT_ID,
        PiiCategory.FINANCIAL_ACCOUNT,
        PiiCategory.CASE_ID,
    )
)


class Candidate(NamedTuple):
    start: int
    end: int
    category: PiiCategory
    confidence: Confidence
    rule: str
    why: str
    person: PersonId | None = None

    @property
    def rank(self) -> tuple[int, int, int]:
        return (
            0 if self.rule == KNOWN_PEOPLE else 1,
            _RANK[self.confidence],
            self.start - self.end,
        )

    def moved(self, by: int) -> "Candidate":
        return Candidate(self.start + by, self.end + by, *self[2:])


def _united(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Facts of one kind that overlap become one, as sure as the surest of them."""
    done: list[Candidate] = []
    last: dict[PiiCategory, int] = {}
    for c in sorted(candidates, key=lambda c: (c.start, c.end)):
        at = last.get(c.category)
        if c.category in _EXCLUSIVE or at is None or c.start >= done[at].end:
            last[c.category] = len(done)
            done.append(c)
            continue
        best = min(done[at], c, key=lambda x: x.rank)
        done[at] = best._replace(start=done[at].start, end=max(done[at].end, c.end))
    return done


def settled(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The best candidate for every place; different kinds of fact may share a place.

    Where someone lives may be told in words that hold a name or a number: all are kept.
    """
    places: dict[str, Places] = {}
    told = places["told"] = Places()
    firm = places["firm"] = Places()
    kept: list[Candidate] = []
    for c in sorted(_united(candidates), key=lambda c: c.rank):
        is_told = c.category is PiiCategory.ADDRESS and c.confidence is Confidence.LOW
        if c.category not in _EXCLUSIVE:
            taken = places.setdefault(c.category, Places())
        elif is_told:
            taken = told
            if firm.beyond(c.start, c.end):
                continue
        else:
            taken = firm
            if told.within(c.start, c.end):
                continue
        if not taken.overlap(c.start, c.end):
            taken.add(c.start, c.end)
            kept.append(c)
    return _one_address(sorted(kept, key=lambda c: (c.start, c.end)))


def _one_address(found: list[Candidate]) -> list[Candidate]:
    """Words that tell where someone lives and the address in them are one."""
    kept: list[Candidate] = []
    last = -1
    for c in found:
        if c.category is PiiCategory.ADDRESS:
            if last >= 0 and c.start < kept[last].end:
                best = min(kept[last], c, key=lambda x: x.rank)
                end = max(kept[last].end, c.end)
                kept[last] = best._replace(start=kept[last].start, end=end)
                continue
            last = len(kept)
        kept.append(c)
    return kept
