"""What one text holds of personal data: own side out, known people in, rules asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.registry import cards
from assisterdesk.egress.boilerplate import boilerplate_spans
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Confidence, Finding, Part
from assisterdesk.egress.own_side import OwnSide, OwnSideMatcher
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Rule
from assisterdesk.egress.sighting import Sighting
from assisterdesk.egress.taught import KNOWN_PEOPLE, Taught
from assisterdesk.egress.text import Channel, Text

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
_KNOWN_RULE = KNOWN_PEOPLE


def all_rules() -> Mapping[str, Rule]:
    """The cards of `egress.rules` by name."""
    return cards("assisterdesk.egress.rules", "RULE", Rule)


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    category: PiiCategory
    confidence: Confidence
    rule: str
    why: str
    person: PersonId | None = None

    @property
    def rank(self) -> tuple[int, int, int]:
        return (0 if self.rule == _KNOWN_RULE else 1, _RANK[self.confidence], self.start - self.end)


class Judgement:
    """Judges single texts. Holds no text; safe from any thread."""

    def __init__(
        self,
        known: KnownPeople,
        own: OwnSide,
        rules: Mapping[str, Rule],
        taught: Taught | None = None,
    ) -> None:
        self._taught = taught or Taught()
        self._known = known
        self._own = OwnSideMatcher(own)
        self._rules = tuple(rules.values())

    def findings(
        self, raw: str, channel: Channel, part: Part, index: int = 0
    ) -> tuple[Finding, ...]:
        """Every place of `raw` that holds personal data, in order; empty: nothing to warn of."""
        if not raw.strip():
            return ()
        text = Text.of(raw, channel)
        text = text.without([*self._own.spans(text), *boilerplate_spans(text)])
        sightings = self._known.sightings(text)
        reading = Reading(
            text,
            [(s.start, s.end) for s in sightings if s.category is PiiCategory.PERSON_NAME],
            bool(sightings),
            self._own.first_names,
        )
        known = [self._of_known(s) for s in sightings]
        if not (any(c.confidence is not Confidence.LOW for c in known) or self._is_sure(reading)):
            return ()
        reading.certain = True
        kept = _settled([*known, *self._asked(reading)])
        found = tuple(_finding(c, text, part, index) for c in kept)
        return self._taught.without(found, raw)

    def _is_sure(self, reading: Reading) -> bool:
        """Whether any rule finds something sure by itself; asks no further than the first."""
        return any(
            h.confidence is not Confidence.LOW and h.end > h.start
            for rule in self._rules
            for h in rule.find(reading)
        )

    def _asked(self, reading: Reading) -> list[_Candidate]:
        """What the rules say; once something is sure, open facts are that person's."""
        return [
            _Candidate(h.start, h.end, rule.category, h.confidence, rule.id, h.why)
            for rule in self._rules
            for h in rule.find(reading)
            if h.end > h.start
        ]

    def _of_known(self, sighting: Sighting) -> _Candidate:
        person = None
        if len(sighting.owners) == 1:
            person = self._known.person_id(next(iter(sighting.owners)))
        return _Candidate(
            sighting.start,
            sighting.end,
            sighting.category,
            sighting.confidence,
            _KNOWN_RULE,
            sighting.why,
            person,
        )


def _united(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """Facts of one kind that overlap become one, as sure as the surest of them."""
    done: list[_Candidate] = []
    last: dict[PiiCategory, int] = {}
    for c in sorted(candidates, key=lambda c: (c.start, c.end)):
        at = last.get(c.category)
        if c.category in _EXCLUSIVE or at is None or c.start >= done[at].end:
            last[c.category] = len(done)
            done.append(c)
            continue
        best = min(done[at], c, key=lambda x: x.rank)
        done[at] = replace(best, start=done[at].start, end=max(done[at].end, c.end))
    return done


def _settled(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """The best candidate for every place; different kinds of fact may share a place."""
    places: dict[bool | PiiCategory, Places] = {}
    kept: list[_Candidate] = []
    for c in sorted(_united(candidates), key=lambda c: c.rank):
        kind = c.category in _EXCLUSIVE or c.category
        taken = places.setdefault(kind, Places())
        if not taken.overlap(c.start, c.end):
            taken.add(c.start, c.end)
            kept.append(c)
    return sorted(kept, key=lambda c: (c.start, c.end))


def _finding(c: _Candidate, text: Text, part: Part, index: int) -> Finding:
    start, end = text.original(c.start, c.end)
    return Finding(part, index, start, end, c.category, c.confidence, c.rule, c.why, c.person)
