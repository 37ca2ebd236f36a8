"""How much a short text reads as being about a certain person, weighed by its words.

A linear scale: each word, piece of a word, pair of words and pair of kinds of words carries a
weight learnt from labelled messages (`benchmarks/train_gate_weights.py`); their sum says on which
side a text lies.
Rules find facts; this tells talk about somebody from talk about anybody where no rule is sure.
"""

import json
import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import sqrt

from assisterdesk.basics.resources import resource
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.text import BLANK, Text

_TOKEN = re.compile(
    rf"{BLANK}+"
    # no comma but between thousands: in a row of cells it parts them
    r"|\$\s?\d+(?:,\d{3})*(?:\.\d+)?k?|[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d[\d/.:-]*\d|\d+"
    r"|[^\W\d_]+(?:['-][^\W\d_]+)*|[?!%#@;:()|/=]|\n[ \t]*\n|\n|\t"
)
#: letters of a piece, with the two ends of a word as one each
_PIECE = 4
#: words of a text that is weighed by stretches too, words of a stretch, and from one to the next
_LETTER, _STRETCH, _STEP = 90, 40, 20
#: how much the stretch that tells most counts beside the whole
_STRETCH_COUNTS = 0.4
_MARKS = {"\n": "_line", "\t": "_tab"}
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d-\d\d-\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PHONE = re.compile(r"\d{3}[-.]\d{3}[-.]\d{4}|\d{3}[-.]\d{4}")
_SOCIAL = re.compile(r"\d{3}[-.]\d\d[-.]\d{4}")


def tokens(text: Text) -> list[str]:
    """The words of `text` in small letters; numbers, names and the own side by what they are."""
    names = lexicon()
    found = [f"_{text.channel.value}"]
    before = "."
    plain = text.without_references
    for m in _TOKEN.finditer(plain):
        word = m.group()
        first = word[0]
        if first.isalpha():
            low = word.lower()
            bare = low.removesuffix("'s")
            if first.isupper() and bare not in names.ordinary and names.is_name(bare):
                found.append("_name")
            elif first.isupper() and before not in ".?!:\n" and bare not in names.ordinary:
                found += ("_cap", low)
            else:
                found.append(low)
        elif first == BLANK:
            if found[-1] != "_own":
                found.append("_own")
        elif first == "$":
            found.append("_money")
        elif "@" in word and len(word) > 1:
            found.append("_email")
        elif first.isdigit():
            found.append(_number(word))
        else:
            found.append(_MARKS.get(word, "_para" if first == "\n" else word))
        before = plain[m.end() : m.end() + 2].strip() or word
    return found


def _number(word: str) -> str:
    if _SOCIAL.fullmatch(word):
        return "_social"
    if _PHONE.fullmatch(word):
        return "_phone"
    if _DATE.fullmatch(word):
        return "_date"
    if _YEAR.fullmatch(word):
        return "_year"
    return "_" + re.sub(r"\d", "9", word)[:8]


@cache
def kinds() -> Mapping[str, str]:
    """Word -> its kind, from `resources/gate/word_kinds.toml`."""
    with resource("gate", "word_kinds.toml").open("rb") as file:
        found: dict[str, str] = {}
        for kind, words in tomllib.load(file).items():
            for word in words.split():
                found.setdefault(word, f"#{kind}")
    return found


def features(
    words: Sequence[str], common: frozenset[str]
) -> tuple[Collection[str], Collection[str], Collection[str]]:
    """What is weighed: words with their beginnings and pairs; kinds with their pairs; pieces.

    A word without a kind stands for itself among the kinds when it is a `common` one, else for any.
    Pieces of words hold where a word is misspelt, joined to another or not among those learnt.
    """
    of = kinds()
    sorts = [
        of.get(w) or of.get(w.removesuffix("'s")) or (w if w in common or w[0] == "_" else "*")
        for w in words
    ]
    plain = set(words)
    plain.update(f"{a} {b}" for a, b in pairwise(words))
    plain.update(f"{w[:4]}-" for w in words if len(w) > 4 and w[0].isalpha())
    kind = {f"~{s}" for s in sorts}
    kind.update(f"{words[0]}:{s}" for s in sorts)
    kind.update(f"~{a} {b}" for a, b in pairwise(sorts))
    kind.update(f"~{a} * {b}" for a, b in zip(sorts, sorts[2:], strict=False))
    kind.add(f"~{min(6, len(words) // 10)}0 words")
    pieces = [
        f"^{f'<{w}>'[at : at + _PIECE]}"
        for w in set(words)
        if w[0].isalpha()
        for at in range(len(w) + 3 - _PIECE)
    ]
    return plain, kind, pieces


@dataclass(frozen=True, slots=True)
class Weights:
    """The learnt scale. `common`: words that stand for themselves among the kinds."""

    version: str
    start: float
    weight: Mapping[str, float]
    common: frozenset[str]

    def score(self, text: Text) -> float:
        """Above 0: reads as about somebody; below: as about anybody or nobody."""
        return self.weigh(tokens(text))

    def weigh(self, words: Sequence[str]) -> float:
        """Of a letter, the stretch that tells most counts beside the whole: what is told of
        somebody is often a sentence or two among many."""
        total = self._weigh(words)
        count = len(words)
        if count <= _LETTER:
            return total
        most = max(
            self._weigh([words[0], *words[at : at + _STRETCH]])
            for at in range(1, count - _STRETCH + _STEP, _STEP)
        )
        return total + _STRETCH_COUNTS * (most - total)

    def _weigh(self, words: Sequence[str]) -> float:
        total = self.start
        for group in features(words, self.common):
            total += sum(self.weight.get(f, 0.0) for f in group) / sqrt(len(group) or 1)
        return total

    def strongest(self, text: Text, most: int = 5) -> list[tuple[str, float]]:
        """What weighed most, either way: for telling why."""
        found = []
        for group in features(tokens(text), self.common):
            size = sqrt(len(group) or 1)
            found += [(f, self.weight[f] / size) for f in set(group) if f in self.weight]
        return sorted(found, key=lambda f: -abs(f[1]))[:most]


@cache
def weights() -> Weights:
    """The scale that is shipped: `resources/gate/weights.json`."""
    data = json.loads(resource("gate", "weights.json").read_text("utf-8"))
    return Weights(
        data["version"], data["start"], data["weight"], frozenset(data["common"].split())
    )
