"""A longer text cut into passages, so that after an edit only what changed is judged again.

A passage is a paragraph or several short ones. It is read with a margin of its neighbours' words,
so that what stands beside a value is seen across the cut. The cuts depend on the text alone, so a
text judged anew and one judged after an edit are cut and judged alike.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

#: characters: a passage ends with the first paragraph that makes it as long as this, and a
#: paragraph longer than that is cut, best where a line ends that ends a sentence
_LEAST = 160
_MOST = 1_200
_FAR = 4_000
#: characters of the neighbours that are read with a passage, before and after it
_BEFORE, _AFTER = 28, 16
_PARAGRAPH = re.compile(r"\n\n+")


class Cut(NamedTuple):
    """A passage from `start` to `end`, read from `first` to `last`."""

    first: int
    start: int
    end: int
    last: int


def passages(plain: str) -> list[Cut]:
    """The passages of a text, which they cover whole; a short text is one."""
    if len(plain) < 2 * _LEAST:
        return [Cut(0, 0, len(plain), len(plain))]
    ends = list(_ends(plain))
    found, start = [], 0
    for end in ends:
        found.append(Cut(_back(plain, start), start, end, _on(plain, end)))
        start = end
    return found


def _ends(plain: str) -> Iterator[int]:
    """Where passages end."""
    start = 0
    for m in _PARAGRAPH.finditer(plain):
        end = m.end()
        if end - start < _LEAST:
            continue
        yield from _inner_ends(plain, start, end)
        yield end
        start = end
    if start < len(plain):
        yield from _inner_ends(plain, start, len(plain))
        yield len(plain)


def _inner_ends(plain: str, start: int, end: int) -> Iterator[int]:
    """Where a long paragraph is cut."""
    while end - start > _MOST:
        stop = min(end - 1, start + _FAR)
        at = plain.find("\n", start + _LEAST, stop)
        while at >= 0 and plain[at + 1].islower() and plain[at - 1] not in ".!?:;":
            at = plain.find("\n", at + 1, stop)
        if at < 0:
            at = max(plain.find("\n", start + _LEAST, stop), plain.rfind(" ", start, stop))
        start = at + 1 if at > start else stop
        yield start


def _back(plain: str, start: int) -> int:
    """Where the margin before a passage begins: at a word's beginning."""
    at = max(0, start - _BEFORE)
    while 0 < at < start and not plain[at - 1].isspace():
        at += 1
    return at


def _on(plain: str, end: int) -> int:
    """Where the margin after a passage ends: at a word's end."""
    at = min(len(plain), end + _AFTER)
    while end < at < len(plain) and not plain[at].isspace():
        at -= 1
    return at
