"""Marks, in a text that is surely about someone, the words that tell facts, as learnt.

Each word is given the kind of fact that the network (`network.py`) pulls it to most, or none;
neighbours of one kind stand together. Nothing here ever warns by itself.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.loose_facts import is_coming
from assisterdesk.egress.network import Answer
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.word_sorts import OWN, PASSING, Tokens

#: how much rather a word is marked than not: a fact left unmarked costs more than one too many
_RATHER = 4.0
#: a word is of a second kind that pulls hardly less than the first
_AS_WELL = 0.7
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
    told = _told(reading, answer.tokens)
    if True not in told:
        return
    stops = _STOPS | _PARTING if reading.cells else _STOPS
    pulls = answer.pulls.copy()
    pulls[:, 0] -= _RATHER
    best = pulls.argmax(1)
    most = pulls.max(1)
    pulls[range(len(best)), best] = most - 2 * _AS_WELL
    second = pulls.argmax(1)
    near = (best > 0) & (most - pulls.max(1) < _AS_WELL)
    for tags in (best, second * near):
        tagged = [kind if yes else 0 for kind, yes in zip(tags.tolist(), told, strict=True)]
        for start, end, kind in runs(answer.tokens, tagged, stops):
            name = kinds[kind]
            if name == PiiCategory.BIRTHDATE and is_coming(reading.low, start, end):
                continue
            if not reading.text.is_reference(start, end):
                yield Candidate(start, end, PiiCategory(name), Confidence.LOW, _RULE[name], _WHY)


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
    every: Tokens, tags: Sequence[int], stops: Collection[str] = _STOPS
) -> Iterator[tuple[int, int, int]]:
    """Words of one kind with nothing between that tells something else, nor any of `stops`: start,
    end, kind."""
    words, spans = every.words, every.spans
    at, size = 0, len(tags)
    while at < size:
        kind, last = tags[at], at
        if not kind or not _opens(words[at]):
            at += 1
            continue
        ahead, between = at + 1, 0
        while ahead < size and between <= _BETWEEN and words[ahead] not in stops:
            if tags[ahead] == kind:
                last, between = ahead, 0
            elif words[ahead] in PASSING:
                between += 1
            else:
                break
            ahead += 1
        stop = last
        while stop > at and not (_opens(words[stop]) or words[stop] == "%"):
            stop -= 1
        yield spans[at][0], spans[stop][1], kind
        at = last + 1


def _opens(word: str) -> bool:
    """Whether it says something, and is no mark between words."""
    return word[-1].isalnum() or word in ("$", "@")
