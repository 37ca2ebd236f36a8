"""What else is someone's in a text that is surely about someone: numbers, dates, towns, sums.

In such a text a date of years ago is a birthdate, ten digits are a phone and a sum is an income
more often than not. Nothing here ever warns by itself.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache

from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.fact_words import TOLD, clause
from assisterdesk.egress.label_words import LABELLED, whole
from assisterdesk.egress.lexicon import lexicon, towns
from assisterdesk.egress.loose_births import loose_births
from assisterdesk.egress.loose_columns import loose_columns
from assisterdesk.egress.loose_digits import loose_digits
from assisterdesk.egress.loose_patterns import (
    COUNTIES,
    CREDIT_SUM,
    ORIGINS,
    PATTERNS,
    SPEAKS_OF_CREDIT,
    WIDE,
)
from assisterdesk.egress.number_shapes import is_called, is_no_telephone, is_of_another
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import Found, linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit
from assisterdesk.egress.text import Channel
from assisterdesk.egress.unlisted_names import unlisted_names
from assisterdesk.egress.whereabouts import whereabouts

_WHY = "In a text about someone this is most likely theirs."
#: beside a sum: it is a price, a premium or a credit, whatever else the text says
_NOT_PAY = linear(
    r"(?:premium|deductible|copay|price|fee|aptc|credits?|subsidy|limit|owes?|bill|balance|rent"
    r"|ded|invoice|account|acct|card|ticket|page|line|room|apt|unit)\b[^.;\n]{0,14}$"
)
#: "7350 Gallagher 312": a house by its number and the street's name alone
_HOUSE = linear(
    r"(?:^|[^\d$.,#/-])(?P<value>(?:[Aa]pt\.? \w{1,4}, )?(?:[1-9]\d{2,4})"
    r" (?:[NSEW]\.? )?[A-Z][a-z]{3,14}(?: \d{1,4})?)\b"
)

_IN_CAPITALS = (
    (PiiCategory.ADDRESS, "address", _HOUSE),
    (PiiCategory.ADDRESS, "address", COUNTIES),
    (PiiCategory.OTHER, "circumstances", ORIGINS),
)
#: kinds told in phrases though only one can be true of the same characters
_PHRASES = frozenset(
    (PiiCategory.GOVERNMENT_ID, PiiCategory.ADDRESS, PiiCategory.FINANCIAL_ACCOUNT)
)
#: of those, what someone holds: with fewer digits than these it is told rather than numbered
_HELD = frozenset((PiiCategory.GOVERNMENT_ID, PiiCategory.FINANCIAL_ACCOUNT))
_IN_A_NUMBER = 5
#: characters of a clause that is marked whole
_CLAUSE = 64
_NUMBERED = LABELLED | _PHRASES
#: what ten digits in one piece are of, when it is no telephone
_OF_A_CASE = linear(
    r"\b(?:ids?|mnsure|mets|maxis|cases?|kiiska|members?|policy|subscriber|application|app|appeal"
    r"|mn|acct|account|ref|reference|confirmation)\b[^\d\n]{0,16}$"
)
#: a case as this program names it: opaque, so it says nothing of anyone
_OWN_REFERENCE = linear(rf"\b[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}\b")
#: characters of the longest name
_NAME = 80


@cache
def _cities() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word of a town's name -> the words of each town that begins with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for city in towns():
        words = tuple(city.replace(".", "").split())
        if len(city) > 3:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(each, key=len, reverse=True)) for first, each in found.items()}


def _towns(reading: Reading) -> Iterator[tuple[int, int]]:
    words, cities = reading.text.words, _cities()
    for n, word in enumerate(words):
        for city in cities.get(word.low, ()) if word.cap else ():
            every = words[n : n + len(city)]
            if tuple(w.low for w in every) == city and _is_town(reading, city, word.start):
                yield word.start, every[-1].end
                break


def _is_town(reading: Reading, town: tuple[str, ...], start: int) -> bool:
    """Whether a place is meant: many smaller ones are names of people, or plain words."""
    if " ".join(town) in _well_known():
        return True
    before = reading.low[max(0, start - 12) : start]
    if _TOWARDS.search(before):
        return True
    first, known = town[0], lexicon()
    return (
        len(town) == 1
        and not (known.is_name(first) or first in known.ordinary)
        and bool(_AFTER_COMMA.search(before))
    )


#: towns called as the bands are that live there
_BANDS = frozenset(
    ("white earth", "red lake", "leech lake", "grand portage", "nett lake", "prairie island")
)


@cache
def _well_known() -> frozenset[str]:
    return frozenset(city.replace(".", "") for city in lexicon().cities)


_MONTH_OF_THESE_YEARS = linear(r"(?:0?[1-9]|1[012])[/.-]20(?:2[3-9]|[3-9]\d)")
_OF_A_DATE = frozenset("0123456789/.-")
_BIRTH_BEFORE = linear(r"\b(?:born|births?|birthday|dob|b\.)")
#: a place is told of, and a list's next word
_TOWARDS = linear(r"\b(?:in|from|near|to|of|at|by|outside|around|en|de)\s(?:the\s)?$")
_AFTER_COMMA = linear(r"[,;:|/(\n\t]\s?$")


def loose_facts(reading: Reading) -> Iterator[Candidate]:
    """Places that are someone's in a text of which it is sure; nothing before that is sure."""
    if not reading.certain:
        return
    low = reading.low
    own = [m.span() for m in _OWN_REFERENCE.finditer(reading.plain) if _is_mixed(m.group())]
    names = sorted((n.start, n.end) for n in reading.names)
    for kind, rule, pattern in (*PATTERNS, *WIDE):
        for m in pattern.finditer(low):
            start, end = _value(m)
            if end <= start or reading.about_at(start) < About.CARRIED:
                continue
            if reading.in_signature(start) or reading.text.is_reference(start, end):
                continue
            if kind in _NUMBERED and any(s < end and start < e for s, e in own):
                continue
            if is_of_another(kind, low[start:end]):
                continue
            if kind is PiiCategory.PHONE and is_no_telephone(low, start):
                continue
            if pattern is CREDIT_SUM and not SPEAKS_OF_CREDIT.search(
                reading.sentence(start).lower()
            ):
                continue
            if kind is PiiCategory.BIRTHDATE and is_coming(low, start, end):
                continue
            if kind is PiiCategory.INCOME and _NOT_PAY.search(low[max(0, start - 24) : start]):
                continue
            if kind in TOLD:
                start, end = clause(low, start, end)
            elif kind in LABELLED:
                hit = Hit(start, end, Confidence.LOW, _WHY)
                start, end = next(whole(reading, kind, (hit,)), hit)[:2]
            is_told = kind in _HELD and sum(map(str.isdigit, low[start:end])) < _IN_A_NUMBER
            if is_told:
                first, last = clause(low, start, end)
                if last - first <= _CLAUSE:
                    start, end = first, last
            elif kind in _HELD:
                start, end = _beside(names, start, end)
            # ten digits are a phone rather than some long number
            sure = Confidence.MEDIUM if kind is PiiCategory.PHONE else Confidence.LOW
            yield Candidate(start, end, kind, sure, rule, _WHY, told=is_told)
    for run in reading.text.digit_runs:
        if len(run.key) != 10 or run.key[0] in "01" or not is_called(low[run.start : run.end]):
            continue
        before = low[max(0, run.start - 24) : run.start]
        if not before[-1:].isalpha() and not _OF_A_CASE.search(before):
            yield Candidate(run.start, run.end, PiiCategory.PHONE, Confidence.MEDIUM, "phone", _WHY)
    for kind, rule, pattern in _IN_CAPITALS:
        for m in pattern.finditer(reading.plain):
            start, end = m.span("value")
            if reading.about_at(start) >= About.CARRIED and not reading.in_signature(start):
                yield Candidate(start, end, kind, Confidence.LOW, rule, _WHY)
    if reading.channel is not Channel.FILENAME:
        for start, end in _towns(reading):
            if reading.about_at(start) >= About.CARRIED and not reading.in_signature(start):
                is_place = (
                    " " in low[start:end]
                    and low[start:end] not in _BANDS
                    or (
                        _TOWARDS.search(low[max(0, start - 12) : start]) is not None
                        and not lexicon().is_name(low[start:end])
                    )
                )
                sure = Confidence.MEDIUM if is_place else Confidence.LOW
                yield Candidate(start, end, PiiCategory.ADDRESS, sure, "address", _WHY)
    if reading.channel is not Channel.FILENAME:
        yield from whereabouts(reading)
    yield from loose_births(reading)
    yield from loose_digits(reading)
    yield from loose_columns(reading)
    yield from unlisted_names(reading)


def is_coming(low: str, start: int, end: int) -> bool:
    """Whether a date is, or is of, a month of these years that no word says anybody was born in."""
    while start and low[start - 1] in _OF_A_DATE:
        start -= 1
    while end < len(low) and low[end] in _OF_A_DATE:
        end += 1
    return (
        _MONTH_OF_THESE_YEARS.fullmatch(low[start:end].rstrip(".-/")) is not None
        and _BIRTH_BEFORE.search(low[max(0, start - 24) : start]) is None
    )


def _is_mixed(reference: str) -> bool:
    return 2 <= sum(c.isdigit() for c in reference) <= REFERENCE_LENGTH - 2


def _beside(names: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The longest part of a place that holds no name: a name is a fact of its own."""
    parts, at = [], start
    for first, last in names[bisect_left(names, (start - _NAME, 0)) :]:
        if first >= end:
            break
        if last > at:
            parts.append((at, max(at, first)))
            at = last
    parts.append((at, max(at, end)))
    return max(parts, key=lambda p: p[1] - p[0])


def _value(m: Found) -> tuple[int, int]:
    """The first of the pattern's places that took part in the match."""
    return next((m.span(name) for name in m.names if m[name]), (0, 0))
