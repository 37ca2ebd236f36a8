"""Which words of a text are to be looked up: no addresses, numbers, references or abbreviations."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_CHUNK = re.compile(r"\S+")
#: addresses, numbers and references, pieces of code: nobody spells them
_NO_PROSE = re.compile(r"[@\d_\\<>={}]|://|\w\.\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’]+")
#: capitals up to this length are an abbreviation
_ABBREVIATION = 5


class Word(NamedTuple):
    """`start` and `end` count Python characters."""

    start: int
    end: int
    text: str


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words between the two places, in order. A word cut by one of them is left out."""
    end = len(text) if end is None else end
    for chunk in _CHUNK.finditer(text, start, end):
        if _NO_PROSE.search(chunk.group()):
            continue
        for found in _WORD.finditer(text, chunk.start(), chunk.end()):
            if is_prose(found.group()):
                yield Word(found.start(), found.end(), found.group())


def is_prose(word: str) -> bool:
    """Whether a dictionary can say anything of it."""
    if len(word) < 2 or _LATIN.fullmatch(word) is None:
        return False
    return not (word.isupper() and len(word) <= _ABBREVIATION)


def word_at(text: str, at: int) -> Word | None:
    """The word that a place is in or at the end of; None between words."""
    line = text.rfind("\n", 0, at) + 1
    after = text.find("\n", at)
    for word in words(text, line, len(text) if after < 0 else after):
        if word.start <= at <= word.end:
            return word
    return None
