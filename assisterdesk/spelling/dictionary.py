"""One language's dictionary: does it know a word, and which words it knows come near?"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.resources import resource
from assisterdesk.spelling.affixes import Affix, Affixes
from assisterdesk.spelling.word_table import WordTable

#: so many suggestions at most
MOST = 6
#: wrong letters that a suggestion may mend
_FURTHEST = 2
#: the slips that are made most often mistake one of these for another
_VOWELS = "aeiouáéíóúy"
#: a word longer than this is no word, and is not compared letter by letter
_LONGEST = 40


class Dictionary:
    """Read from a hunspell pair of files; about a megabyte once read. Safe to ask from any thread:
    it never changes."""

    def __init__(self, rules: str, words: bytes) -> None:
        self._affixes = Affixes(rules)
        self._table = WordTable(words)

    @staticmethod
    def of(language: str, folder: Path | None = None) -> "Dictionary":
        """Blocking, a fifth of a second. Raises `Damaged` when the files cannot be read."""
        try:
            place = folder or resource("spelling")
            rules = (place / f"{language}.aff").read_text("utf-8")
            words = (place / f"{language}.dic").read_bytes()
        except (OSError, UnicodeDecodeError):
            raise Damaged(
                "The dictionary of this language could not be read. Install AssisterDesk again."
            ) from None
        return Dictionary(rules, words)

    # -- is it a word?

    def knows(self, word: str) -> bool:
        """Also at the beginning of a sentence, in capitals, and with a typographic apostrophe."""
        plain = word.replace("’", "'")
        if len(plain) > _LONGEST or self._is_form(plain):
            return len(plain) <= _LONGEST
        if plain.isupper() and len(plain) > 1:
            return self._is_form(plain.lower()) or self._is_form(plain.capitalize())
        return plain[:1].isupper() and self._is_form(plain[0].lower() + plain[1:])

    def _is_form(self, word: str) -> bool:
        marks = self._table.marks(word)
        inside = self._affixes.only_inside
        if marks is not None and not (inside and inside in marks):
            return True
        return self._has_ending(word, None) or self._has_beginning(word)

    def _has_ending(self, word: str, before: Affix | None) -> bool:
        """Whether an ending makes it of a listed word, one that takes `before` as well."""
        for base, rule in self._affixes.behind_of(word):
            if before is not None and not rule.crosses:
                continue
            marks = self._table.marks(base)
            if marks is not None and rule.mark in marks:
                if before is None or before.mark in marks + rule.more:
                    return True
            if rule.mark in self._affixes.behind and self._has_second(base, rule, before):
                return True
        return False

    def _has_second(self, word: str, outer: Affix, before: Affix | None) -> bool:
        """Whether `word` is itself a form that may take `outer`."""
        for base, rule in self._affixes.behind_of(word):
            if outer.mark in rule.more:
                marks = self._table.marks(base)
                if marks is not None and rule.mark in marks:
                    return before is None or before.mark in marks
        return False

    def _has_beginning(self, word: str) -> bool:
        for base, rule in self._affixes.before_of(word):
            marks = self._table.marks(base)
            if marks is not None and rule.mark in marks:
                return True
            if rule.crosses and self._has_ending(base, rule):
                return True
        return False

    # -- what was meant?

    def suggestions(self, word: str) -> tuple[str, ...]:
        """The nearest known words, the likeliest first, with the capitals of what was written."""
        plain = word.replace("’", "'")
        if len(plain) > _LONGEST:
            return ()
        low = plain.lower()
        near = dict.fromkeys(c for c in self._likely(low) if self._offers(c))
        if len(near) < MOST:
            near.update(dict.fromkeys(self._apart(low)))
        if not near:
            near.update(dict.fromkeys(self._far(low)))
        found = dict.fromkeys(_as_written(w, plain) for w in near)
        return tuple(islice((w for w in found if w != plain), MOST))

    def _offers(self, word: str) -> bool:
        marks = self._table.marks(word)
        if marks is not None:
            hidden = self._affixes.unspoken + self._affixes.only_inside
            return not any(mark in marks for mark in hidden)
        return self._is_form(word) or self._is_form(word.capitalize())

    def _likely(self, word: str) -> Iterator[str]:
        """What one slip makes of a word, the commonest slips first."""
        parts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
        for head, tail in parts:
            if len(tail) > 1:
                yield head + tail[1] + tail[0] + tail[2:]
        for wrong, right in self._affixes.mistakes:
            at = word.find(wrong) if wrong else -1
            while at >= 0:
                yield word[:at] + right + word[at + len(wrong) :]
                at = word.find(wrong, at + 1)
        for head, tail in parts:
            if tail and tail[0] in _VOWELS:
                yield from (head + vowel + tail[1:] for vowel in _VOWELS if vowel != tail[0])
        letters = dict.fromkeys(self._affixes.letters.lower())
        for letter in letters:
            for head, tail in parts:
                yield head + letter + tail
        for head, tail in parts:
            if tail:
                yield head + tail[1:]
        for letter in letters:
            for head, tail in parts:
                if tail:
                    yield head + letter + tail[1:]

    def _far(self, word: str) -> Iterator[str]:
        """Listed words two slips away that begin alike."""
        if len(word) < 4:
            return
        first = word[0]
        same = [
            w
            for w in self._table.words()
            if abs(len(w) - len(word)) <= _FURTHEST and w[0].lower() == first
        ]
        for found, _distance, _at in extract(
            word, same, scorer=OSA.distance, score_cutoff=_FURTHEST, limit=2 * MOST
        ):
            if self._offers(found):
                yield found

    def _apart(self, word: str) -> Iterator[str]:
        """Two words run together."""
        for at in range(2, len(word) - 1):
            head, tail = word[:at], word[at:]
            if self._table.marks(head) is not None and self._is_form(tail):
                yield f"{head} {tail}"


def _as_written(suggested: str, written: str) -> str:
    if written.isupper() and len(written) > 1:
        return suggested.upper()
    if written[:1].isupper():
        return suggested[:1].upper() + suggested[1:]
    return suggested
