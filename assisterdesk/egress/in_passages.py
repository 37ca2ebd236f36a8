"""A longer text judged passage by passage, each remembered, so that an edit costs its passage.

What one passage needs of the others is asked of all of them first: whose data it is, what was said
before, whether anything is sure. A passage is judged again when its words or any of that changed,
and never otherwise; a text judged anew goes the same way, so both give the same answer.
"""

import threading
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import TypeVar

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About, Thread, begun, followed
from assisterdesk.egress.candidate import Candidate, settled
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_facts import Local
from assisterdesk.egress.labels import Cell, goes_on, tables
from assisterdesk.egress.lean import Lean
from assisterdesk.egress.long_text import leaning
from assisterdesk.egress.network import Network
from assisterdesk.egress.paragraphs import Paragraphs, share_told
from assisterdesk.egress.passages import Cut
from assisterdesk.egress.pattern import Stretch, Together
from assisterdesk.egress.reading import Reading, Whole
from assisterdesk.egress.recent import Recent
from assisterdesk.egress.sighting import Sighting
from assisterdesk.egress.signature import signature_spans
from assisterdesk.egress.text import Around, Text
from assisterdesk.egress.weighing import Weights

#: characters of passages that are remembered, and of the longest text whose passages are
_REMEMBERED, _LONGEST = 400_000, 120_000
#: passages that are searched together
_TOGETHER = 64
#: share of a text that tells of somebody, from which on all of it is about them
_RECORD = 0.5
#: ways one passage was judged in that are remembered
_WAYS = 6

_Spans = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Named:
    """A passage with the names in it."""

    reading: Reading
    #: names of people, for telling whom a sentence is about; offsets are the passage's own
    sure: _Spans
    likely: _Spans
    known: _Spans
    shows_person: bool
    followed: dict[Thread, tuple[list[About], Thread]] = field(default_factory=dict)
    judged: dict[object, list[Candidate]] = field(default_factory=dict)
    unsure: dict[object, list[Candidate]] = field(default_factory=dict)


@dataclass(slots=True)
class _Passage:
    """A passage read with its margins, the office's own side taken out."""

    text: Text
    #: without the margins
    inner: Text
    start: int
    end: int
    #: of tables in it, and what parts the cells of one that may go on after it
    cells: list[Cell]
    reaching: str
    #: what the network makes of it, once it was asked
    told: Paragraphs | None = None
    local: dict[bool, Local] = field(default_factory=dict)
    named: dict[object, _Named] = field(default_factory=dict)

    def holds(self, offset: int) -> bool:
        return self.start <= offset < self.end


class InPassages:
    """Judges texts of several passages. Safe from any thread."""

    def __init__(
        self,
        known: KnownPeople,
        own: Callable[[Text], list[tuple[int, int]]],
        colleagues: frozenset[str],
        ask: Callable[[Reading], Iterator[Candidate]],
        of_known: Callable[[Sighting], Candidate],
        lean: Callable[[Text], Lean],
        scale: Callable[[], Weights],
        learnt: Callable[[], Network],
    ) -> None:
        """`own` tells where the office's own side stands, `ask` what the rules say, `lean` to
        which side all words lean."""
        self._known = known
        self._own = own
        self._colleagues = colleagues
        self._ask = ask
        self._of_known = of_known
        self._lean = lean
        self._scale = scale
        self._learnt = learnt
        self._lock = threading.Lock()
        self._passages: Recent[tuple[object, ...], _Passage] = Recent(
            _REMEMBERED // 64, _REMEMBERED, lambda p: len(p.text.plain)
        )

    def forget(self) -> None:
        self._passages.clear()

    def candidates(self, text: Text, cuts: Sequence[Cut]) -> list[Candidate]:
        """What the text holds, in order and settled; nothing when none of it is sure."""
        if len(text.plain) > _LONGEST:
            return self._judged(text, cuts, remember=False)
        with self._lock:
            return self._judged(text, cuts, remember=True)

    def _judged(self, text: Text, cuts: Sequence[Cut], remember: bool) -> list[Candidate]:
        shouted = text.is_shouted
        parts = [self._passage(text, cut, shouted, remember) for cut in cuts]
        _share([p for p in parts if not isinstance(p.text.plain, Stretch)], parts)
        whole = Text("", text.channel, "".join(p.inner.plain for p in parts), None)
        shouted = whole.is_shouted
        local = [self._local(p, shouted) for p in parts]
        seen = [
            (*one.found, *more, *one.rare)
            for one, more in zip(local, self._known.supported(local), strict=True)
        ]
        named = self._named(whole, parts, cuts, seen)
        verdicts = _threaded(whole, parts, named)
        says = self._says(whole, named, any(seen))
        ways = [(says, tuple(v), s) for v, s in zip(verdicts, seen, strict=True)]
        known = [[self._of_known(s) for s in each] for each in seen]
        # asked twice where the whole stays quiet: the second time it is remembered
        first = [
            partial(self._unsure, part, one, verdict, way)
            for part, one, verdict, way in zip(parts, named, verdicts, ways, strict=True)
        ]
        lean = self._lean(whole)
        every = chain(chain.from_iterable(known), chain.from_iterable(each() for each in first))
        if lean.is_long:
            lean = lean.of_long(leaning([*map(self._told, parts)], lean.size, self._scale()))
        if not lean.warns(every):
            return []
        says = says._replace(certain=True, is_told=lean.is_told)
        # a table warns by its cells, whatever its words say
        all_counts = (
            not lean.is_long
            or lean.is_list
            or share_told(map(self._told, parts)) > _RECORD
        )
        found: list[Candidate] = []
        for n, part in enumerate(parts):
            way = (says, all_counts, *ways[n][1:])
            kept = named[n].judged.get(way)
            if kept is None:
                reading = named[n].reading.placed(verdicts[n], says)
                reading.answer = self._told(part).answer
                asked = [
                    c
                    for c in (*known[n], *self._asked(part, reading))
                    if part.holds(c.start) and (all_counts or not self._told(part).is_beside(c))
                ]
                kept = settled(asked)
                _keep(named[n].judged, way, kept)
            found += [c.moved(cuts[n].first) for c in kept]
        return found

    def _told(self, part: _Passage) -> Paragraphs:
        """What the network makes of a passage and its paragraphs."""
        if part.told is None:
            part.told = Paragraphs.of(part.text, part.start, part.end, self._learnt())
        return part.told

    def _unsure(
        self,
        part: _Passage,
        named: _Named,
        verdicts: list[About],
        way: tuple[Whole, object, object],
    ) -> list[Candidate]:
        """What the rules find in the passage as long as nothing is sure."""
        found = named.unsure.get(way)
        if found is None:
            asked = self._asked(part, named.reading.placed(verdicts, way[0]))
            found = [c for c in asked if part.holds(c.start)]
            _keep(named.unsure, way, found)
        return found

    def _asked(self, part: _Passage, reading: Reading) -> Iterator[Candidate]:
        """What the rules say of a passage; nothing of one that holds no words."""
        return self._ask(reading) if part.inner.sentences else iter(())

    # ---------------------------------------------------------------- one passage

    def _passage(self, text: Text, cut: Cut, shouted: bool, remember: bool) -> _Passage:
        read = text.plain[cut.first : cut.last]
        inside = cut.start - cut.first, cut.end - cut.first
        key = (read, inside, text.channel, shouted, self._known.version)
        passage = self._passages.get(key)
        if passage is not None:
            return passage
        part = text.part(cut.first, cut.last)
        part.around = Around(shouted, False, ())
        part = part.without(self._own(part))
        inner = part.part(*inside)
        sentences = [(s + inside[0], e + inside[0]) for s, e in inner.sentences]
        # the neighbours' words stand somewhere too, even beside a passage that holds none
        part.sentences = sentences or [(0, len(part.plain))]
        passage = _Passage(part, inner, *inside, *tables(inner))
        if remember:
            self._passages.put(key, passage)
        return passage

    def _local(self, part: _Passage, shouted: bool) -> Local:
        if shouted not in part.local:
            part.text.around = Around(shouted, False, ())
            every = self._known.local(part.text)
            part.local[shouted] = Local(
                [s for s in every.found if part.holds(s.start)],
                [s for s in every.rare if part.holds(s.start)],
                [(w, b) for w, b in every.lone if part.holds(w.start)],
                [d for d in every.days if part.holds(d.start)],
            )
        return part.local[shouted]

    def _named(
        self,
        whole: Text,
        parts: Sequence[_Passage],
        cuts: Sequence[Cut],
        seen: Sequence[tuple[Sighting, ...]],
    ) -> list[_Named]:
        shouted, by_client = whole.is_shouted, whole.is_by_client
        signed = _within(cuts, signature_spans(whole))
        tables = _within(cuts, [(c.start, c.end, c) for c in _tables(parts, cuts)])
        found = []
        for n, (part, cut) in enumerate(zip(parts, cuts, strict=True)):
            names = tuple(
                (s.start, s.end) for s in seen[n] if s.category is PiiCategory.PERSON_NAME
            )
            near = tuple((s - cut.first, e - cut.first) for s, e in signed[n])
            around = Around(shouted, by_client, near)
            within = tuple(
                replace(c, start=s - cut.first, end=e - cut.first)
                for s, e, c in tables[n]
                if cut.first <= s and e <= cut.last
            )
            way = (names, around, within)
            one = part.named.get(way)
            if one is None:
                one = self._name(part, names, around, within)
                _keep(part.named, way, one)
            found.append(one)
        return found

    def _name(
        self, part: _Passage, known: _Spans, around: Around, table: tuple[Cell, ...]
    ) -> _Named:
        part.text.around = around
        reading = Reading(part.text, known, False, self._colleagues)
        reading.cells = list(table)
        reading.inner = part.start, part.end

        def own(spans: Sequence[tuple[int, int]]) -> _Spans:
            return tuple((s - part.start, e - part.start) for s, e in spans if part.holds(s))

        return _Named(
            reading,
            own(reading.sure_names),
            own(reading.likely_names),
            own(known),
            reading.shows_person,
        )

    def _says(self, whole: Text, named: Sequence[_Named], known: bool) -> Whole:
        reading = Reading(whole, (), False, self._colleagues)
        kinds = {k for n in named for k in n.reading.labelled_kinds}
        return Whole(
            is_record=known or any(n.shows_person for n in named),
            is_form=len(kinds) >= 3 and not reading.speaks_of_rules,
            addressee=reading.addressee,
            is_by_client=reading.written_by_client,
            certain=False,
            is_told=False,
        )


def _share(new: Sequence[_Passage], every: Sequence[_Passage]) -> None:
    """Lets passages not judged before be searched together, so many at a time."""
    for at in range(0, len(new), _TOGETHER):
        some = new[at : at + _TOGETHER]
        opens, closes = some[0] is every[0], some[-1] is every[-1]
        for texts, kind in (
            ([p.text for p in some], "plain"),
            ([p.text for p in some], "low"),
            ([p.inner for p in some], "plain"),
        ):
            together = Together([getattr(t, kind) for t in texts], opens, closes)
            for text, stretch in zip(texts, together.stretches, strict=True):
                setattr(text, kind, stretch)


def _tables(parts: Sequence[_Passage], cuts: Sequence[Cut]) -> list[Cell]:
    """The cells of all tables in the whole text's offsets; a table may reach over passages."""
    found: list[Cell] = []
    n = 0
    while n < len(parts):
        table, reaching, last = parts[n].cells, parts[n].reaching, n
        while reaching and last + 1 < len(parts):
            last += 1
            while last + 1 < len(parts) and goes_on(reaching, parts[last].inner.plain):
                last += 1
            plain = "".join(p.inner.plain for p in parts[n : last + 1])
            table, reaching = tables(Text("", parts[n].inner.channel, plain, None))
        at = cuts[n].start
        found += [replace(c, start=c.start + at, end=c.end + at) for c in table]
        n = last + 1
    return found


_Span = TypeVar("_Span", bound=tuple[int, int] | tuple[int, int, Cell])


def _within(cuts: Sequence[Cut], spans: Sequence[_Span]) -> list[list[_Span]]:
    """For every passage, the spans that share a character with what is read of it."""
    found: list[list[_Span]] = [[] for _ in cuts]
    firsts, lasts = [c.first for c in cuts], [c.last for c in cuts]
    for span in spans:
        for n in range(bisect_right(lasts, span[0]), bisect_left(firsts, span[1])):
            found[n].append(span)
    return found


def _threaded(whole: Text, parts: Sequence[_Passage], named: Sequence[_Named]) -> list[list[About]]:
    """Whom the sentences of each passage are about, each understood after those before it."""
    thread = begun(whole)
    found = []
    for part, one in zip(parts, named, strict=True):
        step = one.followed.get(thread)
        if step is None:
            step = followed(part.inner, thread, one.sure, one.known, one.likely)
            _keep(one.followed, thread, step)
        verdicts, thread = step
        found.append(verdicts)
    return found


_Way = TypeVar("_Way")
_Kept = TypeVar("_Kept")


def _keep(ways: dict[_Way, _Kept], way: _Way, what: _Kept) -> None:
    if len(ways) >= _WAYS:
        ways.pop(next(iter(ways)))
    ways[way] = what
