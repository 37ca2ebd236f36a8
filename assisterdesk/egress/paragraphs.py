"""The paragraphs and statements of a passage, each told from those beside it.

Of a long text hardly any is about somebody throughout: minutes name a client in one point of ten.
Each is read by the network where it stands, and counted by itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.network import Answer, Network
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.statements import paragraphs, statements
from assisterdesk.egress.taught import KNOWN_PEOPLE
from assisterdesk.egress.text import Text
from assisterdesk.egress.weighing import Weights
from assisterdesk.egress.word_sorts import tokens

#: how much of what the network says of the passage counts beside what it says of a part of it
AROUND = 0.5
#: below here a paragraph is about nobody, in a text that warns for another alone
_BESIDE = -1.5


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph or a statement; `own` is what the network makes of it, above 0: somebody."""

    start: int
    end: int
    own: float

    def holds(self, offset: int) -> bool:
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """The paragraphs of a passage and its statements, with what the network made of each."""

    every: tuple[Part, ...]
    statements: tuple[Part, ...]
    #: of the passage
    answer: Answer
    text: Text
    #: what the words of a part weigh, once it was asked
    weighed: dict[Part, float] = field(default_factory=dict)

    @staticmethod
    def of(text: Text, start: int, end: int, learnt: Network) -> "Paragraphs":
        """Those of `text` from `start` to `end`; what lies before and behind is read beside it."""
        words = tokens(text.without_references)
        spans, inside = paragraphs(text.plain, start, end, words)
        said, within = statements(text.plain, start, end, words)
        answer = learnt.read(words, text.channel.value, [*inside, *within])
        parts = [Part(s, e, own) for (s, e), own in zip((*spans, *said), answer.parts, strict=True)]
        return Paragraphs(tuple(parts[: len(spans)]), tuple(parts[len(spans) :]), answer, text)

    def weight(self, part: Part, scale: Weights) -> float:
        """What the words of a part weigh."""
        if part not in self.weighed:
            self.weighed[part] = scale.score(self.text.part(part.start, part.end))
        return self.weighed[part]

    def is_beside(self, c: Candidate) -> bool:
        """Whether a place that no rule is quite sure of stands in a paragraph about nobody, and in
        no statement about somebody."""
        if c.rule == KNOWN_PEOPLE or c.confidence is Confidence.HIGH:
            return False
        return any(p.holds(c.start) and self._is_nobodys(p) for p in self.every) and not any(
            s.holds(c.start) and not self._is_nobodys(s) for s in self.statements
        )

    def _is_nobodys(self, part: Part) -> bool:
        return part.own + AROUND * self.answer.score < _BESIDE

    @property
    def telling(self) -> int:
        """Characters of those that tell of somebody rather than of nobody."""
        return sum(p.end - p.start for p in self.every if p.own > 0)


def share_told(every: Iterable[Paragraphs]) -> float:
    """The share of a text that tells of somebody."""
    telling = size = 0
    for one in every:
        telling += one.telling
        size += sum(p.end - p.start for p in one.every)
    return telling / max(1, size)
