"""A place that may hold personal data, as rules and the office's records see it, before it counts.

Of candidates for one place the best is kept; facts of one kind that overlap become one.
"""

from collections.abc import Iterable
from typing import NamedTuple

from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import NUMBERS, PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.places import Places
from assisterdesk.egress.taught import KNOWN_PEOPLE

_RANK = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
#: kinds of which only one can be true of the same characters
EXCLUSIVE = frozenset(
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
#: of those, what may be told in words
_TELLING = frozenset(
    (
        PiiCategory.ADDRESS,
        PiiCategory.GOVERNMENT_ID,
        PiiCategory.FINANCIAL_ACCOUNT,
        PiiCategory.BIRTHDATE,
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
    #: told in words, which may hold names and numbers that are facts of their own
    told: bool = False

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
        if c.category in EXCLUSIVE or at is None or c.start >= done[at].end:
            last[c.category] = len(done)
            done.append(c)
            continue
        best = min(done[at], c, key=lambda x: x.rank)
        done[at] = best._replace(start=done[at].start, end=max(done[at].end, c.end))
    return done


def settled(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The best candidate for every place; different kinds of fact may share a place.

    Where someone lives, or what they have, may be told in words that hold a name or a number: all
    are kept.
    """
    places: dict[str, Places] = {}
    firm = places["firm"] = Places()
    told: dict[str, Places] = {}
    unsure: dict[str, Places] = {}
    kept: list[Candidate] = []
    for c in sorted(_united(candidates), key=lambda c: c.rank):
        if c.category not in EXCLUSIVE:
            taken = places.setdefault(c.category, Places())
        elif c.told or c.category is PiiCategory.ADDRESS and c.confidence is Confidence.LOW:
            taken = told.setdefault(c.category, Places())
            if firm.beyond(c.start, c.end):
                continue
        elif any(each.within(c.start, c.end) for each in told.values()):
            continue
        elif c.confidence is Confidence.LOW and c.category in NUMBERS:
            # it may be of either kind
            taken = unsure.setdefault(c.category, Places())
            if firm.overlap(c.start, c.end):
                continue
        else:
            taken = firm
            if any(each.overlap(c.start, c.end) for each in unsure.values()):
                continue
        if not taken.overlap(c.start, c.end):
            taken.add(c.start, c.end)
            kept.append(c)
    return _joined(sorted(kept, key=lambda c: (c.start, c.end)))


def _joined(found: list[Candidate]) -> list[Candidate]:
    """Words that tell of an address, an account or a paper and its number in them are one."""
    kept: list[Candidate] = []
    last: dict[PiiCategory, int] = {}
    for c in found:
        if c.category in _TELLING:
            at = last.get(c.category, -1)
            if at >= 0 and c.start < kept[at].end:
                best = min(kept[at], c, key=lambda x: x.rank)
                end = max(kept[at].end, c.end)
                kept[at] = best._replace(start=kept[at].start, end=end)
                continue
            last[c.category] = len(kept)
        kept.append(c)
    return kept
