"""What one text holds of personal data: own side out, known people in, rules asked."""

import hashlib
from collections.abc import Iterator, Mapping
from itertools import chain

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.registry import cards
from assisterdesk.egress.boilerplate import boilerplate_spans
from assisterdesk.egress.candidate import Candidate, settled
from assisterdesk.egress.fact_words import TOLD, clause, told
from assisterdesk.egress.in_passages import InPassages
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.lean import IN_PASSAGES, Lean, is_long
from assisterdesk.egress.loose_facts import loose_facts
from assisterdesk.egress.marking import marked, unlikely
from assisterdesk.egress.network import Network, network
from assisterdesk.egress.outgoing import Confidence, Finding, Part
from assisterdesk.egress.own_side import OwnSide, OwnSideMatcher
from assisterdesk.egress.passages import passages
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.recent import Recent
from assisterdesk.egress.rule import Rule
from assisterdesk.egress.sighting import Sighting
from assisterdesk.egress.taught import KNOWN_PEOPLE, Taught
from assisterdesk.egress.text import Channel, Text
from assisterdesk.egress.weighing import Weights, weights
from assisterdesk.egress.word_sorts import tokens

#: texts whose answers are remembered (a text is judged again at every change around it), and
#: candidates in all of them
_ANSWERS, _CANDIDATES = 128, 20_000


def all_rules() -> Mapping[str, Rule]:
    """The cards of `egress.rules` by name."""
    return cards("assisterdesk.egress.rules", "RULE", Rule)


class Judgement:
    """Judges single texts; remembers the last ones. Safe from any thread."""

    def __init__(
        self,
        known: KnownPeople,
        own: OwnSide,
        rules: Mapping[str, Rule],
        taught: Taught | None = None,
        scale: Weights | None = None,
        learnt: Network | None = None,
    ) -> None:
        """`scale`: what words weigh, `learnt`: what they tell together; without, as shipped."""
        self._scale = scale
        self._learnt = learnt
        self._taught = taught or Taught()
        self._known = known
        self._own = OwnSideMatcher(own)
        self._rules = tuple(rules.values())
        self._answers: Recent[bytes, list[Candidate]] = Recent(_ANSWERS, _CANDIDATES, len)
        self._longer = InPassages(
            known,
            self._own_side,
            self._own.first_names,
            self._asked,
            self._of_known,
            self._lean,
            self._weights,
            self._network,
        )

    def findings(
        self, raw: str, channel: Channel, part: Part, index: int = 0
    ) -> tuple[Finding, ...]:
        """Every place of `raw` that holds personal data, in order; empty: nothing to warn of."""
        if not raw.strip():
            return ()
        text = Text.of(raw, channel)
        key = self._name_of(raw, channel)
        kept = self._answers.get(key)
        if kept is None:
            cuts = passages(text.plain) if channel in IN_PASSAGES else []
            in_parts = len(cuts) > 1 or is_long(text)
            kept = self._longer.candidates(text, cuts) if in_parts else self._at_once(text)
            self._answers.put(key, kept)
        found = tuple(_finding(c, text, part, index) for c in kept)
        return self._taught.without(found, raw)

    def forget(self) -> None:
        """Lets go of what it remembers of texts."""
        self._answers.clear()
        self._longer.forget()

    def _name_of(self, raw: str, channel: Channel) -> bytes:
        """Names a text as it is judged now, without holding it."""
        named = hashlib.blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=16)
        named.update(f"|{channel.value}|{self._known.version}".encode())
        return named.digest()

    def _at_once(self, text: Text) -> list[Candidate]:
        text = text.without(self._own_side(text))
        sightings = self._known.sightings(text)
        reading = Reading(
            text,
            [(s.start, s.end) for s in sightings if s.category is PiiCategory.PERSON_NAME],
            bool(sightings),
            self._own.first_names,
        )
        known = [self._of_known(s) for s in sightings]
        lean = self._lean(text)
        if not lean.warns(chain(known, self._asked(reading))):
            return []
        reading.certain, reading.told, reading.answer = True, lean.is_told, lean.answer
        return settled([*known, *self._asked(reading)])

    def _lean(self, text: Text) -> Lean:
        return Lean.of(text, self._scale, self._learnt)

    def _weights(self) -> Weights:
        return self._scale or weights()

    def _network(self) -> Network:
        return self._learnt or network()

    def _own_side(self, text: Text) -> list[tuple[int, int]]:
        return [*self._own.spans(text), *boilerplate_spans(text)]

    def _asked(self, reading: Reading) -> Iterator[Candidate]:
        """What the rules say, and what the network marks once the text is surely about someone."""
        if not reading.certain:
            yield from self._said(reading)
            return
        learnt = self._network()
        answer = reading.answer
        if answer is None:
            answer = learnt.read(tokens(reading.text.without_references), reading.channel.value)
        for c in chain(self._said(reading), told(reading), loose_facts(reading)):
            if c.confidence is Confidence.LOW and reading.asks(c.start, c.end):
                continue
            if not unlikely(c, answer, learnt.kinds):
                yield c
        yield from marked(reading, answer, learnt.kinds)

    def _said(self, reading: Reading) -> Iterator[Candidate]:
        """What the rules say, asked one after the other: who needs one answer asks no further."""
        for rule in self._rules:
            for h in rule.find(reading):
                if h.end > h.start and not reading.text.is_reference(h.start, h.end):
                    kind = rule.category
                    wide = reading.certain and kind in TOLD
                    start, end = clause(reading.low, h.start, h.end) if wide else (h.start, h.end)
                    yield Candidate(start, end, kind, h.confidence, rule.id, h.why)

    def _of_known(self, sighting: Sighting) -> Candidate:
        person = None
        if len(sighting.owners) == 1:
            person = self._known.person_id(next(iter(sighting.owners)))
        return Candidate(
            sighting.start,
            sighting.end,
            sighting.category,
            sighting.confidence,
            KNOWN_PEOPLE,
            sighting.why,
            person,
        )


def _finding(c: Candidate, text: Text, part: Part, index: int) -> Finding:
    start, end = text.original(c.start, c.end)
    return Finding(part, index, start, end, c.category, c.confidence, c.rule, c.why, c.person)
