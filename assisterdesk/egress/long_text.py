"""To which side a long text leans: by the paragraph and the statements in it that tell most.

Many a long text is about somebody in one sentence alone, and in any long text some sentence reads
so: what counts is how much the most telling ones do, and how many.
"""

from collections.abc import Sequence
from heapq import nlargest
from math import log2

from assisterdesk.egress.paragraphs import AROUND, Paragraphs, Part
from assisterdesk.egress.weighing import Weights

#: parts that read most as about somebody, whose words are weighed as well
_WEIGHED = 6
#: what the network says of a paragraph counts so much, and what its words weigh; and of a statement
_PARAGRAPH, _PARAGRAPH_WORDS = 0.7, 0.7
_STATEMENT, _STATEMENT_WORDS = 0.7, 0.3
#: parts that say still less are not weighed
_NOTHING = -25.0
#: how much the most telling paragraph counts, the most telling statement and the third of them,
#: each doubling of so many characters, and from where on
_MOST, _STATED, _THIRD, _DOUBLED, _START = 0.36, 0.4, -0.36, 0.28, -3.0
_DOUBLING = 1_000


def leaning(every: Sequence[Paragraphs], size: int, scale: Weights) -> float:
    """Above 0: about somebody rather than nobody. `size`: characters of the whole text."""
    paragraph, first, third = features(every, scale)
    doubled = log2(max(1.0, size / _DOUBLING))
    return _MOST * paragraph + _STATED * first + _THIRD * third + _DOUBLED * doubled + _START


def features(every: Sequence[Paragraphs], scale: Weights) -> tuple[float, float, float]:
    """How much the most telling paragraph tells, the most telling statement, and the third."""

    def near(told: tuple[Paragraphs, Part]) -> float:
        return told[1].own + AROUND * told[0].answer.score

    paragraphs = nlargest(_WEIGHED, ((one, p) for one in every for p in one.every), key=near)
    most = max(
        (_PARAGRAPH * near((o, p)) + _PARAGRAPH_WORDS * o.weight(p, scale) for o, p in paragraphs),
        default=_NOTHING,
    )
    said = nlargest(
        _WEIGHED, ((one, s) for one in every for s in one.statements), key=lambda t: t[1].own
    )
    stated = sorted(
        (_STATEMENT * s.own + _STATEMENT_WORDS * o.weight(s, scale) for o, s in said), reverse=True
    )
    stated += [_NOTHING] * (3 - len(stated))
    return max(most, _NOTHING), max(stated[0], _NOTHING), max(stated[2], _NOTHING)
