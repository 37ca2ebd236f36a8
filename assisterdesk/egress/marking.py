"""Marks, in a text that is surely about someone, the words that tell facts, by learnt weights.

Word after word is given the kind of fact it most likely tells, or none: by the word itself, those
around it, what sort of words they are and the kind before it. The weights are learnt from the
labelled messages by an averaged perceptron (M. Collins, Discriminative training methods for hidden
Markov models, 2002; `benchmarks/train_gate_marks.py`). Nothing here ever warns by itself.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.resources import resource
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.text import BLANK
from assisterdesk.egress.weighing import kinds

_TOKEN = re.compile(
    rf"{BLANK}+|\$\s?\d[\d,.]*k?|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+|\d[\d/.,:-]*\d|\d+"
    r"|[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]|_|\n"
)
_DIGIT = re.compile(r"\d")
#: the longest shape of a number that is told from others
_SHAPE = 10
#: how much rather a word is marked than not: a fact left unmarked costs more than one too many
_RATHER = 16
#: a line of a form: what its label asks for is the labels' matter
_FORM_LINE = re.compile(r"^[ \t>*-]*[A-Z][A-Za-z' ]{1,30}:[ \t][^\n]{1,48}$", re.MULTILINE)
_WHY = "Said of someone whom this is about."
#: outside the text, and before its first word
_EDGE = "_"
NONE = "-"
#: words that pass between two of one kind, at most; and what none reaches over
_BETWEEN = 3
#: what belongs to the office's own side
OWN = "_own"

#: words and signs that tell nothing by themselves: they belong to what stands on both sides of them
PASSING = frozenset(
    """the a an is was were be been are am to of in on at for from with by and or but that this it
    its as his her their my our your she he they we i you him them so then than there here do does
    did has have had will would can could should may might about into out up over just also very
    now el la los las un una de y en es con por que su
    . , ; : ! ? ( ) [ ] " ' - / * > < | & # = + \u2026""".split()
) | {"\n", OWN}
_STOPS = frozenset(("\n", OWN, ".", "!", "?", ";"))

#: (number of the kind, weight)
Pull = tuple[tuple[int, int], ...]
_NOTHING: Pull = ()


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words, numbers and signs of a text, one place in each list for each."""

    spans: list[tuple[int, int]]
    #: in small letters; numbers by their shape
    words: list[str]
    #: what sort of word each is
    sorts: list[str]


def tokens(plain: str) -> Tokens:
    """The words, numbers and signs of a folded text."""
    of, names = kinds(), lexicon()
    spans, words, sorts = [], [], []
    for m in _TOKEN.finditer(plain):
        written = m.group()
        first = written[0]
        if first.isalpha() and "@" not in written:
            word = written.lower()
            bare = word.removesuffix("'s")
            sort = of.get(bare) or "*"
            if first.isupper() and sort == "*" and bare not in names.ordinary:
                sort = "#name" if names.is_name(bare) else "#cap"
        elif first == "$":
            word = sort = "$"
        elif first.isdigit() and "@" not in written:
            word = _DIGIT.sub("9", written)[:_SHAPE]
            sort = "#" + word[:6]
        elif first == BLANK:
            word = sort = OWN
        elif len(written) > 1:
            word = sort = "@"
        else:
            word = sort = written
        spans.append(m.span())
        words.append(word)
        sorts.append(sort)
    return Tokens(spans, words, sorts)


def evidence(every: Tokens, at: int, channel: str, before: str) -> list[str]:
    """What is weighed for the word at `at`; `before` is the kind given to the word before it."""
    word2, word1, word, next1, next2 = _around(every.words, at)
    _, sort1, sort, kind1, _ = _around(every.sorts, at)
    found = [
        f"0{word}",
        f"1{word1}",
        f"2{word2}",
        f"3{next1}",
        f"4{next2}",
        f"5{word1} {word}",
        f"6{word} {next1}",
        f"a{sort}",
        f"b{sort1} {sort}",
        f"c{sort} {kind1}",
        f"d{sort1} {sort} {kind1}",
        f"e{channel} {sort}",
        f"f{before} {word}",
        f"g{before} {sort} {kind1}",
    ]
    if word[0].isalpha():
        found += (f"h{word[-3:]}", f"i{word[:4]}")
    return found


def _around(words: Sequence[str], at: int) -> list[str]:
    return [words[n] if 0 <= n < len(words) else _EDGE for n in range(at - 2, at + 3)]


class Marks:
    """The learnt weights. `names`: the kinds by number, first that of a word that tells nothing."""

    __slots__ = ("_ends", "_pairs", "_sorts", "_then", "_triples", "_words", "names", "version")

    def __init__(self, version: str, names: tuple[str, ...], pulls: Mapping[str, Pull]) -> None:
        """`pulls`: how far each piece of `evidence` pulls to which kinds."""
        self.version = version
        self.names = names
        # by the words themselves, so that one look finds what each says of itself and of others
        self._words = _by_words(pulls, "01234")
        self._pairs = _by_words(pulls, "56")
        self._sorts = _by_words(pulls, "ae")
        self._then = _by_words(pulls, "bc")
        self._triples = _by_words(pulls, "d")
        self._ends = {e: pull for e, pull in pulls.items() if e[0] in "fghi"}

    def tagged(
        self, every: Tokens, channel: str, told: Sequence[bool], rather: int = _RATHER
    ) -> list[int]:
        """The number of the kind of each word; 0 where `told` is false."""
        words, sorts, names = every.words, [*every.sorts, _EDGE], self.names
        ends = self._ends.get
        found: list[int] = []
        before = NONE
        for at, row in enumerate(self._rows(every, channel, told, rather)):
            best = 0
            if words[at] in PASSING:
                found.append(0)
                continue
            if told[at]:
                word = words[at]
                pulls = [ends(f"f{before} {word}"), ends(f"g{before} {sorts[at]} {sorts[at + 1]}")]
                if word[0].isalpha():
                    pulls += (ends(f"h{word[-3:]}"), ends(f"i{word[:4]}"))
                for pull in pulls:
                    if pull is not None:
                        for kind, weight in pull:
                            row[kind] += weight
                best = row.index(max(row))
            found.append(best)
            before = names[best]
        return found

    def _rows(
        self, every: Tokens, channel: str, told: Sequence[bool], rather: int
    ) -> list[list[int]]:
        """What pulls each word to each kind, but for what hangs on the kind of the word before."""
        none = [-rather, *([0] * (len(self.names) - 1))]
        nobodys = none.copy()
        edge = [nobodys, nobodys]
        asked = zip(every.words, told, strict=True)
        rows = [
            *edge,
            *(none.copy() if yes and word not in PASSING else nobodys for word, yes in asked),
            *edge,
        ]
        words = [_EDGE, _EDGE, *every.words, _EDGE, _EDGE]
        sorts = [_EDGE, _EDGE, *every.sorts, _EDGE, _EDGE]
        of_word, of_pair = self._words.get, self._pairs.get
        of_sort, of_then, of_triple = self._sorts.get, self._then.get, self._triples.get
        rows += edge
        word1 = sort1 = sort2 = _EDGE
        for at, (word, sort) in enumerate(zip(words, sorts, strict=True)):
            here, last, second = rows[at], rows[at - 1], rows[at - 2]
            said: list[tuple[Pull, list[int]]] = []
            if (pulls := of_word(word)) is not None:
                said += zip(pulls, (here, rows[at + 1], rows[at + 2], last, second), strict=True)
            if here is not nobodys or last is not nobodys:
                if (pulls := of_pair(f"{word1} {word}")) is not None:
                    said += zip(pulls, (here, last), strict=True)
                if (pulls := of_then(f"{sort1} {sort}")) is not None:
                    said += zip(pulls, (here, last), strict=True)
                if last is not nobodys:
                    pulls = of_triple(f"{sort2} {sort1} {sort}")
                    if pulls is not None:
                        said.append((pulls[0], last))
                if here is not nobodys:
                    for name in (sort, f"{channel} {sort}"):
                        if (pulls := of_sort(name)) is not None:
                            said += zip(pulls, (here, here), strict=True)
            for pull, row in said:
                if row is not nobodys:
                    for kind, weight in pull:
                        row[kind] += weight
            word1, sort1, sort2 = word, sort, sort1
        return rows[2:-4]


_Pulls = tuple[Pull, ...]


def _by_words(pulls: Mapping[str, Pull], slots: str) -> dict[str, _Pulls]:
    """What each key pulls in each of the slots."""
    ways: dict[_Pulls, _Pulls] = {}
    found = {}
    for key in {e[1:] for e in pulls if e[0] in slots}:
        pull = tuple(pulls.get(slot + key, _NOTHING) for slot in slots)
        found[key] = ways.setdefault(pull, pull)
    return found


@cache
def marks() -> Marks:
    """The weights that are shipped: `resources/gate/marks.json`."""
    data = json.loads(resource("gate", "marks.json").read_text("utf-8"))
    # most pull as many others do: each way is held once
    ways: dict[Pull, Pull] = {}
    pulls = {
        name: ways.setdefault(pull := tuple(zip(flat[::2], flat[1::2], strict=True)), pull)
        for name, flat in data["pulls"].items()
    }
    return Marks(data["version"], tuple(data["kinds"]), pulls)


_RULE = {kind.value: kind.value.lower() for kind in PiiCategory} | {"OTHER": "circumstances"}


def marked(reading: Reading, learnt: Marks | None = None) -> Iterator[Candidate]:
    """The places that tell facts of somebody, in a text of which it is sure.

    `learnt`: the weights; without, as shipped.
    """
    every = tokens(reading.text.without_references)
    told = _told(reading, every)
    if True not in told:
        return
    learnt = learnt or marks()
    for start, end, kind in runs(every, learnt.tagged(every, reading.channel.value, told)):
        name = learnt.names[kind]
        if not reading.text.is_reference(start, end):
            yield Candidate(start, end, PiiCategory(name), Confidence.LOW, _RULE[name], _WHY)


def _told(reading: Reading, every: Tokens) -> list[bool]:
    """For each word, whether its sentence is about someone and not the writer's signature."""
    found, sentence, carried = [], -1, False
    first, last = reading.inner or (0, len(reading.plain))
    lines = [m.span() for m in _FORM_LINE.finditer(reading.plain)]
    form = lines if len(lines) > 1 or reading.is_labelled_form else []
    for (start, _), word in zip(every.spans, every.words, strict=True):
        if not first <= start < last or any(s <= start < e for s, e in form):
            found.append(False)
            continue
        number = reading.text.sentence_at(start)
        if number != sentence:
            sentence, carried = number, reading.about_at(start) >= About.CARRIED
        found.append(carried and word not in PASSING and not reading.in_signature(start))
    return found


def runs(every: Tokens, tags: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Words of one kind with nothing between that tells something else: start, end, kind."""
    words, spans = every.words, every.spans
    at, size = 0, len(tags)
    while at < size:
        kind, last = tags[at], at
        if not kind or not _opens(words[at]):
            at += 1
            continue
        ahead, between = at + 1, 0
        while ahead < size and between <= _BETWEEN and words[ahead] not in _STOPS:
            if tags[ahead] == kind:
                last, between = ahead, 0
            elif words[ahead] in PASSING:
                between += 1
            else:
                break
            ahead += 1
        stop = last
        while stop > at and not (_opens(words[stop]) or words[stop] == "%"):
            stop -= 1
        yield spans[at][0], spans[stop][1], kind
        at = last + 1


def _opens(word: str) -> bool:
    """Whether it says something, and is no mark between words."""
    return word[-1].isalnum() or word in ("$", "@")
