"""Words that tell a fact of a kind, marked with their clause once a text is about someone.

Whether a text is about someone is told by rules, known people and the scale; these words alone
never warn.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.resources import resource
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading

#: kinds whose facts are told in words; their places are widened to the clause that tells them
TOLD = frozenset(
    (
        PiiCategory.HEALTH,
        PiiCategory.ELIGIBILITY,
        PiiCategory.ENROLLMENT,
        PiiCategory.FILING_STATUS,
        PiiCategory.FAMILY_SIZE,
        PiiCategory.TAX_CREDIT,
        PiiCategory.INCOME,
        PiiCategory.OTHER,
    )
)
_RULE = {kind: kind.value.lower() for kind in TOLD} | {PiiCategory.OTHER: "circumstances"}
_WHY = "Said of someone whom this is about."
#: "renewal status", "appeal form": what is asked for or filled in, not what someone has
_ASKED_FOR = re.compile(
    r" (?:status|requests?|type|forms?|questions?|team|desk|process|due dates?)\b"
)
_WORD = re.compile(r"[a-z0-9][a-z0-9]*(?:['-][a-z0-9]+)*")
#: where a clause ends, or another begins
_BORDER = re.compile(
    r"[.!?](?=\s|$)|[;:\n\t|()\"\[\]<>\x1f]|,(?!\d)|\s-+\s"
    r"|\b(?:and|but|so|because|since|while|who|if|then|y|pero|porque|iyo)\b"
)
#: characters: how far a place reaches at most to either side, and as a whole
_REACH, _WHOLE = 20, 90


@cache
def fact_words() -> Mapping[PiiCategory, frozenset[str]]:
    """Words by kind, from `resources/gate/fact_words.toml`."""
    with resource("gate", "fact_words.toml").open("rb") as file:
        return {PiiCategory(k): frozenset(words.split()) for k, words in tomllib.load(file).items()}


@cache
def _kinds() -> Mapping[str, tuple[PiiCategory, ...]]:
    """Word -> the kinds of facts it tells."""
    found: dict[str, tuple[PiiCategory, ...]] = {}
    for kind, words in fact_words().items():
        for word in words:
            found[word] = (*found.get(word, ()), kind)
    return found


def told(reading: Reading) -> Iterator[Candidate]:
    """The clauses that tell facts, in a text of which it is sure that it is about someone."""
    low, every = reading.low, _kinds()
    for m in _WORD.finditer(low):
        kinds = every.get(m.group())
        if kinds is None or reading.about_at(m.start()) < About.CARRIED:
            continue
        if _ASKED_FOR.match(low, m.end()) or reading.text.is_reference(*m.span()):
            continue
        place = clause(low, *m.span())
        for kind in kinds:
            yield Candidate(*place, kind, Confidence.LOW, _RULE[kind], _WHY)


def clause(low: str, start: int, end: int) -> tuple[int, int]:
    """The clause that holds the place, as far as it is short; the place itself where it is long."""
    first = max(0, start - _REACH)
    for m in _BORDER.finditer(low, first, start):
        first = m.end()
    last = min(len(low), end + _REACH)
    border = _BORDER.search(low, end, last)
    if border is not None:
        last = border.start()
    else:
        while last < len(low) and last > end and not low[last].isspace():
            last -= 1
    while first < start and not (first == 0 or not low[first - 1].isalnum()):
        first += 1
    while first < start and not low[first].isalnum() and low[first] not in "$#":
        first += 1
    while last > end and not low[last - 1].isalnum() and low[last - 1] not in "%":
        last -= 1
    return (first, last) if last - first <= _WHOLE else (start, end)
