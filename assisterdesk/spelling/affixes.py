"""The rules by which a language makes its forms: what is put before and behind the listed words."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Affix:
    """`mark` is carried by words that take it; it puts `adds` in place of `strips`, where the word
    is as `where` says. `more` marks what may be added to the form itself; `crosses`: together
    with one at the other end."""

    mark: str
    strips: str
    adds: str
    where: str
    more: str
    crosses: bool


class Affixes:
    """Read from a hunspell rule file; what it says of compounds and sounds is not used."""

    def __init__(self, text: str) -> None:
        self.suffixes: dict[str, list[Affix]] = {}
        self.prefixes: dict[str, list[Affix]] = {}
        #: often confused pieces: (as written, as meant)
        self.mistakes: list[tuple[str, str]] = []
        self.letters = "esianrtolcdugmphbyfvkwz"
        #: never suggested, and never a word by itself
        self.unspoken = self.only_inside = ""
        #: marks of suffixes that stand behind another suffix
        self.behind: frozenset[str] = frozenset()
        self._read(text)
        self._longest = max(map(len, self.suffixes), default=0)
        self._longest_before = max(map(len, self.prefixes), default=0)

    def _read(self, text: str) -> None:
        crossing: dict[tuple[str, str], bool] = {}
        behind: set[str] = set()
        for line in text.splitlines():
            match line.split():
                case ["SFX" | "PFX" as kind, mark, "Y" | "N" as crosses, count] if count.isdigit():
                    crossing[kind, mark] = crosses == "Y"
                case ["SFX" | "PFX" as kind, mark, strips, adds, *rest]:
                    adds, _, more = adds.partition("/")
                    where = rest[0] if rest else "."
                    behind.update(more)
                    affix = Affix(
                        sys.intern(mark),
                        sys.intern("" if strips == "0" else strips),
                        sys.intern("" if adds == "0" else adds),
                        sys.intern("" if where == "." else where),
                        sys.intern(more),
                        crossing.get((kind, mark), False),
                    )
                    table = self.suffixes if kind == "SFX" else self.prefixes
                    table.setdefault(affix.adds, []).append(affix)
                case ["REP", wrong, right]:
                    self.mistakes.append((wrong.strip("^$"), right.replace("_", " ")))
                case ["TRY", letters]:
                    self.letters = letters
                case ["NOSUGGEST", mark]:
                    self.unspoken = mark
                case ["ONLYINCOMPOUND", mark]:
                    self.only_inside = mark
        self.behind = frozenset(behind)

    def behind_of(self, word: str) -> Iterator[tuple[str, Affix]]:
        """Every listed word that `word` may be a form of by its ending, with the rule."""
        for length in range(min(self._longest, len(word) - 1) + 1):
            cut = len(word) - length
            for rule in self.suffixes.get(word[cut:], ()):
                base = word[:cut] + rule.strips
                if fits_end(base, rule.where):
                    yield base, rule

    def before_of(self, word: str) -> Iterator[tuple[str, Affix]]:
        for length in range(1, min(self._longest_before, len(word) - 1) + 1):
            for rule in self.prefixes.get(word[:length], ()):
                base = rule.strips + word[length:]
                if fits_start(base, rule.where):
                    yield base, rule


def _pieces(where: str) -> list[str]:
    """A condition in single signs: a letter, or a set of letters with its brackets."""
    found, at = [], 0
    while at < len(where):
        end = where.find("]", at) + 1 if where[at] == "[" else at + 1
        found.append(where[at:end])
        at = end
    return found


def _is(letter: str, piece: str) -> bool:
    if piece[0] != "[":
        return piece in (".", letter)
    if piece[1] == "^":
        return letter not in piece[2:-1]
    return letter in piece[1:-1]


def fits_end(word: str, where: str) -> bool:
    """Whether the word ends as the condition says."""
    if not where:
        return True
    if "[" not in where and "." not in where:
        return word.endswith(where)
    pieces = _pieces(where)
    tail = word[-len(pieces) :]
    return len(tail) == len(pieces) and all(map(_is, tail, pieces))


def fits_start(word: str, where: str) -> bool:
    if not where:
        return True
    pieces = _pieces(where)
    head = word[: len(pieces)]
    return len(head) == len(pieces) and all(map(_is, head, pieces))
