"""Where the paragraphs and the statements of a text lie, and the words of each.

What is told of somebody is often one sentence or line amid others: each is weighed by itself too.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from assisterdesk.egress.word_sorts import Tokens

#: where a paragraph ends, and the words of one that is told from those beside it
_PARAGRAPH = re.compile(r"\n[ \t>]*\n+")
_WORDS = 8
#: where a sentence or a line ends, and the words of one, signs not counted
_STATEMENT = re.compile(r"(?<=[.!?;])[)\"']?\s+|\n+")
_FEW = 3

#: from where to before where each lies, in characters of the text or in words
_Places = list[tuple[int, int]]


def paragraphs(plain: str, start: int, end: int, every: Tokens) -> tuple[_Places, _Places]:
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


def statements(plain: str, start: int, end: int, every: Tokens) -> tuple[_Places, _Places]:
    """The same of the statements; one of a word or two stands with the next."""
    firsts = [first for first, _ in every.spans]
    spans, words = [], []
    at = bisect_left(firsts, start)
    for until in (*(m.end() for m in _STATEMENT.finditer(plain, start, end)), end):
        last = bisect_left(firsts, until)
        if until == end or _tell(every.words[at:last]) >= _FEW:
            if last > at:
                words.append((at, last))
                spans.append((start, until))
            start, at = until, last
    return spans, words


def _tell(words: Sequence[str]) -> int:
    return sum(word[0].isalnum() or word[0] == "$" for word in words)
