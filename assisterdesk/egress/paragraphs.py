"""The paragraphs of a passage, each told from those beside it.

Of a long text hardly any is about somebody throughout: minutes name a client in one point of ten.
Each paragraph is judged by what the network makes of it, and of the passage around it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.lean import Lean, is_beside, is_weighed
from assisterdesk.egress.network import Answer, Network
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.taught import KNOWN_PEOPLE
from assisterdesk.egress.text import Text
from assisterdesk.egress.weighing import weights
from assisterdesk.egress.word_sorts import Tokens, tokens

#: where a paragraph ends, and the words of one that is told from those beside it
_PARAGRAPH = re.compile(r"\n[ \t>]*\n+")
_WORDS = 8


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Where the paragraphs of a passage lie, and what the network made of all of them."""

    spans: tuple[tuple[int, int], ...]
    #: of the passage, with a part for each paragraph
    answer: Answer
    text: Text
    #: what the words of each weigh, once it was asked
    weighed: dict[int, float] = field(default_factory=dict)

    @staticmethod
    def of(text: Text, start: int, end: int, learnt: Network) -> "Paragraphs":
        """Those of `text` from `start` to `end`; what lies before and behind is read beside it."""
        every = tokens(text.without_references)
        spans, words = cut(text.plain, start, end, every)
        return Paragraphs(tuple(spans), learnt.read(every, text.channel.value, words), text)

    def tells(self, lean: Lean, found: Sequence[Candidate]) -> bool:
        """Whether one of them warns by itself, among whatever else is told."""
        around = self.answer.score
        for n, (start, end) in enumerate(self.spans):
            own = self.answer.parts[n]
            words = self._weight(n, lean) if is_weighed(own, around) else 0.0
            here = (c for c in found if start <= c.start < end)
            if lean.of_paragraph(own, around, words).warns(here):
                return True
        return False

    def _weight(self, n: int, lean: Lean) -> float:
        if n not in self.weighed:
            scale = lean.scale or weights()
            self.weighed[n] = scale.score(self.text.part(*self.spans[n]))
        return self.weighed[n]

    def is_beside(self, c: Candidate) -> bool:
        """Whether a place that no rule is quite sure of stands in one about nobody."""
        if c.rule == KNOWN_PEOPLE or c.confidence is Confidence.HIGH:
            return False
        return any(
            start <= c.start < end and is_beside(own, self.answer.score)
            for (start, end), own in zip(self.spans, self.answer.parts, strict=True)
        )

    @property
    def telling(self) -> int:
        """Characters of those that tell of somebody rather than of nobody."""
        return sum(
            end - start
            for (start, end), own in zip(self.spans, self.answer.parts, strict=True)
            if own > 0
        )


def cut(
    plain: str, start: int, end: int, every: Tokens
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where the paragraphs from `start` to `end` lie, and from which to before which of the words.

    A few words tell nothing by themselves: they stand with those after them.
    """
    firsts = [first for first, _ in every.spans]
    spans, words = [], []
    at, stop = bisect_left(firsts, start), bisect_left(firsts, end)
    for until in (*(m.end() for m in _PARAGRAPH.finditer(plain, start, end)), end):
        last = bisect_left(firsts, until)
        if until == end or min(last - at, stop - last) >= _WORDS:
            if last > at:
                words.append((at, last))
                spans.append((start, until))
            start, at = until, last
    return spans, words


def share_told(every: Iterable[Paragraphs]) -> float:
    """The share of a text that tells of somebody."""
    telling = size = 0
    for one in every:
        telling += one.telling
        size += sum(end - start for start, end in one.spans)
    return telling / max(1, size)
