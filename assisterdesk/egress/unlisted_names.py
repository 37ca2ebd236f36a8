"""Names that no list holds, in a text that is surely about someone: capital words of no other kind.

A run that takes in a name found before replaces it, so that all of the name is marked.
"""

import re
from collections.abc import Iterator
from functools import cache

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.resources import resource
from assisterdesk.egress import name_surroundings as near
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.fact_words import fact_words
from assisterdesk.egress.lexicon import PARTICLES, lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.text import Word
from assisterdesk.egress.weighing import kinds

_WHY = "Reads as a person's name."
_JOINED = re.compile(r" |-|, |'|_|\. | ?& ?|'s ")
_RANK = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
#: before a word that is a place or a firm rather than a person
_PLACE_BEFORE = linear(
    r"(?i)\b(?:at|in|to|from|near|outside|through|of|via|with the|by the|the)\s$|@\s?$"
)
_LONGEST = 4


@cache
def other_words() -> frozenset[str]:
    """Words that are nobody's name: English, of this trade, of places and firms."""
    names = lexicon()
    text = resource("gate", "common_words.txt").read_text("utf-8")
    common = {w for line in text.splitlines() if line[:1] != "#" for w in line.split()}
    cities = {w for c in names.cities for w in c.split()}
    return frozenset(
        common
        | names.ordinary
        | names.not_people
        | names.counties
        | cities
        | near.PAPERS
        | near.MONTHS
        | near.STREETS
        | near.FIRM
        | set(kinds())
        | {w for words in fact_words().values() for w in words}
    )


def unlisted_names(reading: Reading) -> Iterator[Candidate]:
    """The runs of words that stand as names do."""
    words = reading.text.words
    found = [(n.start, n.end, n.confidence) for n in reading.names]
    is_name = lexicon().is_name
    done = 0
    for at, word in enumerate(words):
        if at < done or not (word.cap or is_name(word.low)):
            continue
        run = _run(reading, at)
        if not run:
            continue
        done = at + len(run)
        start, end = run[0].start, run[-1].end
        inside = [c for s, e, c in found if s < end and e > start]
        if reading.about_at(start) < About.CARRIED or reading.in_signature(start):
            continue
        if not inside and not _stands_as_name(reading, run):
            continue
        sure = min(inside, key=lambda c: _RANK[c], default=Confidence.LOW)
        if reading.low[max(0, start - 4) : start].endswith("the ") and run[-1].low.endswith("s"):
            start -= 4
        start = min([start, *(s for s, e, _ in found if s < end and e > start)])
        end = max([end, *(e for s, e, _ in found if s < end and e > start)])
        yield Candidate(start, end, PiiCategory.PERSON_NAME, sure, "person_name", _WHY)


def _run(reading: Reading, at: int) -> list[Word]:
    words = reading.text.words
    if not _may_be(reading, words[at]):
        return []
    run = [words[at]]
    for word in words[at + 1 : at + _LONGEST]:
        gap = reading.plain[run[-1].end : word.start]
        if not _JOINED.fullmatch(gap) or gap == ". " and len(run[-1].low) > 1:
            break
        if gap.startswith(",") and len(run) > 1:
            break
        if not (_may_be(reading, word) or word.low in PARTICLES and not word.cap):
            break
        run.append(word)
    while run and run[-1].low in PARTICLES and not run[-1].cap:
        run.pop()
    return run


def _may_be(reading: Reading, word: Word) -> bool:
    names = lexicon()
    listed = names.is_name(word.low) and word.low not in near.MONTHS
    if not word.cap and not (listed and word.low not in names.ordinary):
        return False
    if listed:
        return True
    text = reading.plain[word.start : word.end]
    if text.isupper() and 1 < len(text) < 5 and not reading.text.is_shouted:
        return False
    return word.low not in other_words() and not (
        word.low.endswith("s") and word.low[:-1] in other_words()
    )


def _stands_as_name(reading: Reading, run: list[Word]) -> bool:
    """Whether a run in which no name was found before may be one all the same."""
    start, end = run[0].start, run[-1].end
    after = reading.plain[end : end + 24]
    if near.IS_PLACE.match(after) or near.STAFF_AFTER.search(after):
        return False
    low = [w.low for w in run]
    names = lexicon()
    if all(len(w) < 2 or w in names.ordinary or w in names.cities for w in low):
        return False
    before = reading.plain[max(0, start - 24) : start]
    if len(run) == 1 and before.lower().endswith("the "):
        return low[0].endswith("s") and len(low[0]) > 2
    if len(run) == 1:
        return len(low[0]) > 2 and _PLACE_BEFORE.search(before) is None
    return not near.DOCTOR.search(before)
