"""Marks, in a text that is surely about someone, the words that tell facts, as learnt.

Each word is given the kind of fact that the network (`network.py`) pulls it to most, and others
that pull hardly less, or none; neighbours of one kind stand together. Nothing here ever warns by
itself.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.candidate import EXCLUSIVE, Candidate
from assisterdesk.egress.loose_facts import is_coming
from assisterdesk.egress.network import Answer
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.word_sorts import OWN, PASSING, Tokens

if TYPE_CHECKING:
    from numpy import bool_
    from numpy.typing import NDArray

    Bools = NDArray[bool_]

#: how much rather a word is marked than not: a fact left unmarked costs more than one too many
_RATHER = 3.8
#: the same more of what is told in any words, on which people agree least
_IN_ANY_WORDS, _RATHER_WORDS = (PiiCategory.ADDRESS, PiiCategory.OTHER), 0.7
#: a word is of so many kinds at most, where others pull not much less than the first: whether a
#: bill is of somebody's health or of their means is for the reader to say; and of what words so
#: near are of, where that pulls not so much less
_KINDS, _AS_WELL, _BESIDE, _NEAR = 3, 2.0, 5.0, 2
#: where nothing pulls so much more than a kind, what is open is not of it
_UNLIKELY = 5.0
_WHY = "Said of someone whom this is about."
#: words that pass between two of one kind, at most; and what none reaches over
_BETWEEN = 3
_STOPS = frozenset(("\n", OWN, ".", "!", "?", ";"))
#: what parts the cells of a table
_PARTING = frozenset((",", "|"))


_RULE = {kind.value: kind.value.lower() for kind in PiiCategory} | {"OTHER": "circumstances"}


def marked(reading: Reading, answer: Answer, kinds: Sequence[str]) -> Iterator[Candidate]:
    """The places that tell facts of somebody, in a text of which it is sure.

    `answer`: what the network made of it; `kinds`: of facts, by number.
    """
    import numpy as np

    told = _told(reading, answer.tokens)
    if True not in told:
        return
    stops = _STOPS | _PARTING if reading.cells else _STOPS
    pulls = answer.pulls.copy()
    pulls[:, 0] -= _RATHER
    pulls[:, [kinds.index(kind) for kind in _IN_ANY_WORDS]] += _RATHER_WORDS
    most = pulls.max(1)
    says: Bools = ((pulls[:, 0] < most) & told)[:, None]
    less = (most[:, None] - pulls)[:, 1:]
    among = says & (less <= np.partition(less, _KINDS - 1)[:, _KINDS - 1, None])
    of = among & (less < _AS_WELL)
    beside = _beside_those(of, says, among & (less < _BESIDE))
    for n, name in enumerate(kinds[1:]):
        is_alone = name in EXCLUSIVE and name not in _IN_ANY_WORDS
        places = (of if is_alone else beside)[:, n].nonzero()[0].tolist()
        for start, end in runs(answer.tokens, places, stops):
            if name == PiiCategory.BIRTHDATE and is_coming(reading.low, start, end):
                continue
            if not reading.text.is_reference(start, end):
                yield Candidate(start, end, PiiCategory(name), Confidence.LOW, _RULE[name], _WHY)


def _beside_those(of: "Bools", says: "Bools", may: "Bools") -> "Bools":
    """The words `of` each kind, with those that `may` be of it a few words to either side."""
    for _ in range(_NEAR):
        near = _spread(of)
        # a word that says nothing lets through what stands on its other side
        of = of | may & (near | _spread(near & ~says))
    return of


def _spread(of: "Bools") -> "Bools":
    near = of.copy()
    near[1:] |= of[:-1]
    near[:-1] |= of[1:]
    return near


def unlikely(c: Candidate, answer: Answer, kinds: Sequence[str]) -> bool:
    """Whether a place that no rule is sure of is nothing of its kind by all the words there."""
    if c.confidence is not Confidence.LOW:
        return False
    spans = answer.tokens.spans
    first = bisect_right(spans, c.start, key=itemgetter(1))
    last = bisect_left(spans, c.end, key=itemgetter(0))
    pulls = answer.pulls[first:last]
    kind = kinds.index(c.category.value)
    return len(pulls) > 0 and float((pulls[:, kind] - pulls[:, 0]).max()) < -_UNLIKELY


def _told(reading: Reading, every: Tokens) -> list[bool]:
    """For each word, whether it stands inside, says something and is no label of a form."""
    first, last = reading.inner or (0, len(reading.plain))
    form = reading.asked_for
    return [
        first <= start < last and word not in PASSING and not any(s <= start < e for s, e in form)
        for (start, _), word in zip(every.spans, every.words, strict=True)
    ]


def runs(
    every: Tokens, places: Sequence[int], stops: Collection[str] = _STOPS
) -> Iterator[tuple[int, int]]:
    """Start and end of words at these `places`, in order, with nothing between that tells something
    else, nor any of `stops`."""
    words, spans = every.words, every.spans
    at, count = 0, len(places)
    while at < count:
        first = last = places[at]
        at += 1
        if not _opens(words[first]):
            continue
        while at < count and _passes(words[last + 1 : places[at]], stops):
            last = places[at]
            at += 1
        stop = last
        while stop > first and not (_opens(words[stop]) or words[stop] == "%"):
            stop -= 1
        yield spans[first][0], spans[stop][1]


def _passes(between: Sequence[str], stops: Collection[str]) -> bool:
    return len(between) <= _BETWEEN and all(w in PASSING and w not in stops for w in between)


def _opens(word: str) -> bool:
    """Whether it says something, and is no mark between words."""
    return word[-1].isalnum() or word in ("$", "@")
