"""Names of known people in a text: over case, order, nicknames, a wrong letter, words run together.

Two words of one person's name that stand together are a sighting; one alone is not.
"""

from collections.abc import Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.known_words import FUNCTION_WORDS, close, may_be_misspelt
from assisterdesk.egress.lexicon import PARTICLES, lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.people_index import PeopleIndex
from assisterdesk.egress.sighting import Sighting
from assisterdesk.egress.text import Channel, Text, Word


def known_names(index: PeopleIndex, text: Text, misspelt: bool) -> Iterator[Sighting]:
    """`misspelt`: whether a name may hold one wrong letter."""
    words, lows = text.words, text.lows
    partners, nicknames = index.partners, lexicon().nicknames
    telling = {
        n
        for n, low in enumerate(lows)
        if low in partners or low in nicknames and not nicknames[low].isdisjoint(partners)
    }
    glued = text.maybe_run_together
    if not glued and not (telling if misspelt else len(telling) > 1):
        return
    named = {n for n, low in enumerate(lows) if low in nicknames} | telling if glued else telling
    if not (named if misspelt else len(named) > 1):
        for i in sorted(glued):
            yield from _run_together(index, words[i])
        return
    shouted = text.is_shouted
    anyhow = shouted or text.channel is Channel.FILENAME
    # only beside a telling word: another of them, or a word that may be one with a wrong letter
    pairs = {n for n in telling if not telling.isdisjoint((n + 1, n + 2, n + 3))}
    if misspelt:
        last = len(words) - 1
        pairs.update(n for n in telling if n < last and may_be_misspelt(words[n + 1], anyhow))
        pairs.update(n - 1 for n in telling if n and may_be_misspelt(words[n - 1], anyhow))
    taken = -1
    for i in sorted(pairs | glued):
        if i <= taken:
            continue
        first = words[i]
        if i in named or i + 1 in named:
            for j in range(i + 1, min(i + 4, len(words))):
                if not close(text, first, words[j], j - i):
                    break
                if not (i in telling and j in telling) and not (misspelt and j == i + 1):
                    continue
                owners = _pair(index, first, words[j], text, shouted, misspelt)
                if owners is None or not _fits_between(index, words[i + 1 : j], owners):
                    continue
                start, taken = _widest(index, words, i, j, owners, text)
                yield Sighting(
                    words[start].start,
                    words[taken].end,
                    PiiCategory.PERSON_NAME,
                    Confidence.HIGH,
                    "The name of someone in your office's records.",
                    owners,
                )
                break
            else:
                if i in glued:
                    yield from _run_together(index, first)
        else:
            yield from _run_together(index, first)


def _pair(
    index: PeopleIndex, first: Word, other: Word, text: Text, shouted: bool, misspelt: bool
) -> frozenset[int] | None:
    """The people whose name holds both words, at most one of them by one wrong letter."""
    partners, words = index.partners, lexicon()
    others = words.spellings(other.low)
    owners: set[int] = set()
    for a in words.spellings(first.low):
        if a in partners:
            for b in others:
                owners.update(index.with_pair(a, b))
    if owners:
        both_ordinary = first.low in words.ordinary and other.low in words.ordinary
        loose = text.channel is Channel.FILENAME or shouted and not both_ordinary
        small = [w.low for w in (first, other) if w.low in words.ordinary and not w.cap]
        if not loose and small and (both_ordinary or not FUNCTION_WORDS.isdisjoint(small)):
            return None
        return frozenset(owners)
    if not misspelt:
        return None
    for known, doubtful in ((first.low, other), (other.low, first)):
        if not may_be_misspelt(doubtful, shouted or text.channel is Channel.FILENAME):
            continue
        if known in words.ordinary and not words.is_name(known):
            continue
        for a in words.spellings(known):
            beside = partners.get(a)
            if not beside:
                continue
            for name, _, _ in extract(
                doubtful.low, beside, scorer=OSA.distance, score_cutoff=1, limit=3
            ):
                if len(name) > 2:
                    owners.update(index.with_pair(a, name))
    return frozenset(owners) or None


def _fits_between(index: PeopleIndex, between: list[Word], owners: frozenset[int]) -> bool:
    """Whether what stands between two names is an initial, a particle or another name."""
    if not between:
        return True
    names = index.name_words(list(owners)[:8])
    return all(w.low in names or len(w.low) == 1 or w.low in PARTICLES or w.cap for w in between)


def _widest(
    index: PeopleIndex, words: list[Word], start: int, end: int, owners: frozenset[int], text: Text
) -> tuple[int, int]:
    """The pair with the further names of the same person on either side."""
    names = index.name_words(list(owners)[:8])
    while (
        end + 1 < len(words)
        and words[end + 1].low in names
        and close(text, words[end], words[end + 1], 1)
    ):
        end += 1
    while (
        start > 0
        and words[start - 1].low in names
        and close(text, words[start - 1], words[start], 1)
    ):
        start -= 1
    return start, end


def _run_together(index: PeopleIndex, word: Word) -> Iterator[Sighting]:
    """``maiyang`` and ``YangMai``: in file names, addresses and camel case."""
    low = word.low
    if low in lexicon().ordinary:
        return
    for cut in range(2, len(low) - 1):
        if low[:cut] in index.partners and (owners := index.with_pair(low[:cut], low[cut:])):
            yield Sighting(
                word.start,
                word.end,
                PiiCategory.PERSON_NAME,
                Confidence.HIGH,
                "The name of someone in your office's records, run together.",
                frozenset(owners),
            )
            return
