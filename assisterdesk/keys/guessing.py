"""How many guesses a text would take: the cheapest way to put it together from guessable parts.

The idea is that of zxcvbn (Wheeler, USENIX Security 2016), with a short list and without a
dictionary: a run of letters that could be a word counts as one, whether or not it is one.
"""

import itertools
import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

#: longer texts are judged by their beginning; they are strong or repetitive by then
_MOST_JUDGED = 64

_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "!@#$%^&*()",
)
_RUNS = _ROWS + tuple(row[::-1] for row in _ROWS)
_LEET = str.maketrans("013457@$!+", "oieastasit")
_YEAR = re.compile(r"(19|20)\d\d\Z")
_DATE = re.compile(r"\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}\Z|(0\d|1[0-2]|[12]\d|3[01]|19|20)\d{4,6}\Z")
_PHONE = re.compile(r"\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\Z")
#: a letter, a digit, a separator, any other sign, each drawn at random
_LETTER, _DIGIT, _SPACE, _SIGN = 4.7, 3.3, 1.0, 5.0


class Hint(Enum):
    """What makes the text easier to guess than it looks; NONE when it is only short."""

    NONE = 0
    DATE = 1
    SEQUENCE = 2
    REPEAT = 3
    COMMON = 4
    ABOUT = 5


@dataclass(frozen=True, slots=True)
class Guess:
    """The bits of guessing (log2 of the tries) and the part to improve first."""

    bits: float
    hint: Hint


def guessed(text: str, common: Mapping[str, int], about: tuple[str, ...] = ()) -> Guess:
    """`common`: guessable words with their rank. Judged with and without its separators."""
    text = text[:_MOST_JUDGED]
    names = frozenset(
        word for phrase in about for word in re.split(r"[\W_]+", phrase.casefold()) if len(word) > 2
    ) | frozenset(re.sub(r"[\W_]+", "", phrase.casefold()) for phrase in about if len(phrase) > 2)
    squeezed, seams = _squeezed(text)
    judge = _Judge(common, names)
    return min((judge.whole(text), judge.whole(squeezed, seams)), key=lambda guess: guess.bits)


def _squeezed(text: str) -> tuple[str, frozenset[int]]:
    """Without separators, and where they stood: no word goes on across such a seam."""
    pieces = [piece for piece in re.split(r"[\s_.,-]+", text) if piece]
    ends = itertools.accumulate(len(piece) for piece in pieces)
    return "".join(pieces), frozenset(ends)


class _Judge:
    """Judges the parts of one text; what it remembers goes away with it."""

    def __init__(self, common: Mapping[str, int], names: frozenset[str]) -> None:
        self._common = common
        self._names = names
        self._blocks: dict[str, Guess] = {}

    def whole(self, text: str, seams: frozenset[int] = frozenset()) -> Guess:
        best: list[tuple[float, int]] = [(0.0, 0)]
        low = _folded(text)
        for end in range(1, len(text) + 1):
            ways = (
                (best[start][0] + guess.bits, max(best[start][1], guess.hint.value))
                for start in range(end)
                if (guess := self._part(text, low, start, end, seams)) is not None
            )
            best.append(min(ways))
        bits, hint = best[-1]
        return Guess(bits, Hint(hint))

    def _part(
        self, text: str, low: str, start: int, end: int, seams: frozenset[int]
    ) -> Guess | None:
        """The cheapest reading of one part as a whole; None when it has to be cut further."""
        part = low[start:end]
        if end - start == 1:
            return Guess(_single(text[start]), Hint.NONE)
        found = [
            guess
            for guess in (
                self._known(part),
                self._again(low, start, end),
                _row(part),
                _date(part),
                None if any(start < seam < end for seam in seams) else _word(part),
            )
            if guess is not None
        ]
        if not found:
            return None
        best = min(found, key=lambda guess: guess.bits)
        return Guess(best.bits + _capitals(text[start:end]), best.hint)

    def _known(self, part: str) -> Guess | None:
        plain = part.translate(_LEET)
        for form, extra in ((part, 0.0), (plain, 1.5), (part[::-1], 1.0)):
            if form in self._names:
                return Guess(2.0 + extra, Hint.ABOUT)
            if form in self._common:
                return Guess(math.log2(self._common[form] + 1) + 1.0 + extra, Hint.COMMON)
        return None

    def _again(self, low: str, start: int, end: int) -> Guess | None:
        """The part repeats a block ("abcabc", "!!!!"), or stood earlier in the text."""
        part = low[start:end]
        if len(part) >= 3 and part in low[:start]:
            return Guess(3.0, Hint.REPEAT)
        period = (part + part).find(part, 1)
        if period == len(part) or (period == 1 and len(part) == 2):
            return None
        block = part[:period]
        if block not in self._blocks:
            self._blocks[block] = self.whole(block)
        return Guess(self._blocks[block].bits + math.log2(len(part) / period), Hint.REPEAT)


def _folded(text: str) -> str:
    """Lower case of the same length, accents dropped where a letter has one."""
    return "".join(_plain(char) for char in text)


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFD", char.lower())[:1]
    return base or char


def _single(char: str) -> float:
    if char.isdigit():
        return _DIGIT
    if char.isspace() or char in "-_.,":
        return _SPACE
    if char.isalpha():
        return _LETTER + (1.0 if char.isupper() or not char.isascii() else 0.0)
    return _SIGN


def _row(part: str) -> Guess | None:
    if len(part) >= 3 and any(part in row for row in _RUNS):
        return Guess(4.0 + math.log2(len(part)), Hint.SEQUENCE)
    return None


def _date(part: str) -> Guess | None:
    if _YEAR.match(part):
        return Guess(6.5, Hint.DATE)
    if 6 <= len(part) <= 10 and _DATE.match(part):
        return Guess(14.0, Hint.DATE)
    if 10 <= len(part) <= 14 and _PHONE.match(part):
        return Guess(18.0, Hint.DATE)
    return None


def _word(part: str) -> Guess | None:
    """A run of letters that may be a word: as many bits as a random one of a large dictionary.

    Words of other scripts and tongues count the same. A run that cannot be spoken (no vowel for
    five letters) is no word, and is counted letter by letter.
    """
    length = len(part)
    if length < 3 or not part.isalpha():
        return None
    if part.isascii() and re.search(r"[^aeiouy]{5}|\A[^aeiouy]+\Z", part):
        return None
    bits = 11.0 + 1.2 * min(max(length - 5, 0), 5) + 1.3 * max(length - 10, 0)
    return Guess(bits, Hint.NONE)


def _capitals(part: str) -> float:
    """Bits that upper case adds: little where people put it (first letter, all), more elsewhere."""
    upper = sum(char.isupper() for char in part)
    if not upper:
        return 0.0
    if upper == len(part) or (upper == 1 and part[0].isupper()):
        return 1.0
    return 1.0 + math.log2(math.comb(len(part), min(upper, len(part) - upper)) + 1)
