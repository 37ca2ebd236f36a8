"""What else is someone's in a text that is surely about someone: numbers, dates, towns, sums.

In such a text a date of years ago is a birthdate, ten digits are a phone and a sum is an income
more often than not. Nothing here ever warns by itself.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.dates import MONTHS
from assisterdesk.egress.fact_words import TOLD, clause
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import Found, Pattern, linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rules._parts import COUNT, MONEY, PERIOD
from assisterdesk.egress.text import Channel
from assisterdesk.egress.unlisted_names import unlisted_names

_WHY = "In a text about someone this is most likely theirs."
_FOUR = r"(?:\D|^)(?P<value>\d{4})(?:\D|$)"
_KIND = PiiCategory
_PATTERNS: tuple[tuple[PiiCategory, str, Pattern], ...] = (
    (
        _KIND.PHONE,
        "phone",
        linear(
            r"(?:^|[^\w.$/-])(?:1[ -]?)?"
            r"(?P<value>\(?[2-9]\d\d\)?[\s.-]{0,2}[2-9]\d\d[\s.-]{0,2}\d{4})(?:\D|$)"
            r"|(?:^|[^\w.$/-])(?P<value2>[2-9](?: \d){2},? \d(?: \d){2},? \d(?: \d){3})(?:\D|$)"
            r"|(?:^|[^\w.$/-])(?P<value3>[2-9]\d\d-\d{4})(?:\D|$)"
        ),
    ),
    (
        _KIND.SSN,
        "ssn",
        linear(
            rf"\b(?:ssns?|social|soc|itin)\b[^\n\d]{{0,24}}{_FOUR}"
            r"|\b(?P<value2>(?:ends?|ending)(?: in| with)? \d{4})\b"
            r"|(?:^|[^\w.$/-])(?P<value3>\d(?:[ -]\d){8}|\d{3},? \d\d,? \d{4}"
            r"|\d{3}[ -]\d{2} ?- ?\d{4})(?:[^\d-]|$)|\bl4\s?(?P<value4>\d{4})\b"
            r"|\d{4} / (?P<value5>\d{4})\b|[*](?P<value6>\d{9})[~*]"
        ),
    ),
    (
        _KIND.BIRTHDATE,
        "birthdate",
        linear(
            r"\b(?P<value>(?:born|dob|bday|birthday|b\.|nacid[ao]|yug|dhash\w+)[^\n.;]{0,14}?"
            r"\d{1,2}[ /.-]\d{1,2}(?:[ /.-]\d{2,4})?)\b"
            rf"|\b(?P<value2>(?:19[2-9]\d|20[012]\d)\s{MONTHS}\.?\s\d{{1,2}})\b"
            rf"|\b(?P<value3>\d{{1,2}}[\s-]{MONTHS}\.?[\s,-]{{1,2}}(?:19[2-9]\d|20[012]\d))\b"
            r"|\b(?P<value4>\d{1,2} ?(?:yo|y/o|yrs? old|years? old|years of age))\b"
            r"|\b(?:age|aged|turned|turns|turning)\s(?P<value5>\d{1,2})\b"
            r"|(?:^|[\s(,])(?P<value6>'[2-9]\d)(?:[\s,).]|$)"
            r"|\bborn (?:in |around |about )*(?P<value7>(?:19|20)\d\d)\b"
            r"|\b(?P<value8>(?:19[2-9]\d|20[012]\d)(?:0[1-9]|1[012])(?:[012]\d|3[01]))\b"
            rf"|\bis \d{{1,2}} (?:on|in) (?P<value9>{MONTHS}(?: \d{{1,2}})?)"
            r"|\b(?:kids?|children|boys|girls|sons|daughters)\b[^\n.;]{0,12}"
            r"(?P<value10>\(?\d{1,4}(?:/\d{2,4})?(?:, \d{1,4}(?:/\d{2,4})?){1,8}\)?)"
            rf"|\b(?P<value12>\d{{1,2}}{MONTHS}(?:19|20)\d\d)\b"
            r"|[a-z], (?P<value13>19[2-9]\d)\b"
            r"|\b(?P<value11>(?:xmas|christmas|new year)(?:'s)?(?: eve| day)? (?:19|20)\d\d)\b"
        ),
    ),
    (
        _KIND.CASE_ID,
        "case_id",
        linear(
            r"\b(?P<value>(?:policy|docket|claim|subscriber|member|group|case|mets|pmi|app(?:lication)?"
            r"|user)\s?(?:id|no\.?|number|#)?:?\s?#?[a-z]{0,4}-?\d[\d-]{4,14})\b"
            r"|\b(?P<value2>[a-z]{1,4}-?\d{6,12})\b|\b(?P<value3>[a-z]{2,4}-\d{4}-\d{5,8})\b"
        ),
    ),
    (
        _KIND.GOVERNMENT_ID,
        "government_id",
        linear(
            r"\b(?:card no|green card|license|licence|dl|drv lic|passport|certificate|cert|receipt"
            r"|tribal id|visa|i-94|uscis|alien)\b[^\n\d]{0,24}?(?P<value>[a-z]{0,4}[# -]{0,3}"
            r"\d[\d-]{5,15}|\d{3} \d{2,3} \d{2,3})\b"
            r"|\b(?P<value2>[1-9][a-z][a-z0-9]\d[ -]?[a-z][a-z0-9]\d[ -]?[a-z]{2}\d\d)\b"
            r"|\b(?:oid|id) ?#? ?(?P<value3>\d[\d ]{5,11}\d)\b"
        ),
    ),
    (
        _KIND.ADDRESS,
        "address",
        linear(
            r"\b(?P<value>(?:\d{1,6}\s)?(?:[nsew]\.?\s)?(?:[a-z][a-z'-]{2,16}|\d{1,3}(?:st|nd|rd|th))"
            r"(?:\s[a-z][a-z'-]{2,16})?\s(?:street|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard"
            r"|parkway|pkwy|court|ct|circle|terrace|trail|hwy|highway)\b\.?"
            r"(?:\s(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\b)?(?:\s?#\s?\w{1,4})?)"
            r"|\b(?P<value2>(?:cty|county|co|state|us)\.?\s(?:rd|road|hwy|highway)?\s?\d{1,3})\b"
            r"|\b(?:zip|zip code)\s(?P<value3>5\d{4})\b"
        ),
    ),
    (
        _KIND.INCOME,
        "income",
        linear(
            rf"(?P<value>{MONEY}{PERIOD}{{0,2}})|\b(?P<value2>\d{{1,2}}(?:\.\d\d)?\s?/\s?(?:h|hr|hour)"
            rf"(?:\s?x\s?\d{{1,2}})?)\b|\b(?P<value3>\d{{2,3}}(?:\.\d)?\s?k)\b"
            rf"|\b(?P<value4>\d{{2,3}}\s?%(?:\s(?:of\s)?fpl)?)"
            rf"|\b(?P<value5>(?:wages?|gross|net|income|pay|paid|makes?|earns?|ssi|ssdi|rsdi|ss|agi|pt|ft)"
            rf"\s\$?\d{{3,5}}(?:\.\d\d)?{PERIOD}{{0,2}})"
        ),
    ),
    (
        _KIND.HEALTH,
        "health",
        linear(
            rf"\b(?P<value>(?:baby |is |was |mom is )?due (?:again )?(?:in |on |at |about |date )*"
            rf"(?:{MONTHS}|\d{{1,2}}/\d{{1,2}}|xmas|christmas|any day|soon)(?: w/ \w+)?"
            r"|\d{1,2} ?(?:wks?|weeks?)(?: (?:along|pregnant|preg))?|gdm"
            r"|doesn't sleep\b[^.;\n]{0,24}"
            r"|drinks (?:too much|a lot)|born (?:early|premature)[^.;\n]{0,20}|hearing aids?)\b"
        ),
    ),
    (
        _KIND.FINANCIAL_ACCOUNT,
        "financial_account",
        linear(
            r"(?:^|[^\w-])(?P<value>\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4})(?:[^\d -]|$| \D| \d\d/)"
            r"|\b(?:trace|acct|account|checking|savings|routing|visa|mastercard|card)\b[^\n\d]{0,20}"
            r"(?P<value2>\d[\d -]{3,18}\d)"
            r"|\b(?P<value3>(?:funeral|savings|checking|bank|ira) (?:account|acct)[^.;\n]{0,40})"
        ),
    ),
    (
        _KIND.FAMILY_SIZE,
        "family_size",
        linear(
            rf"\b(?P<value>(?:hh|household|family)\s?(?:of |size |= ?|: ?)?{COUNT}"
            rf"|{COUNT} (?:in|on) (?:the |her |his )?(?:hh|home|house|household|case|app\w*)"
            r"|(?:lives? with )?(?:a |his |her )?(?:wife|husband|spouse|mom|dad|me|her|him|self|he"
            rf"|she|grandma|gf|bf),? (?:(?:and|\+|&|plus) )?(?:{COUNT}|her|his|my|the|a"
            r"|wife"
            rf"|husband|grandpa)(?:,? \w+){{1,3}}|(?:mom|dad) (?:\+|&|of) {COUNT}(?: \w+)?"
            rf"|count {COUNT}(?: or {COUNT})?|(?:she|he|mom|dad|her|him) ?[+&] ?{COUNT}"
            rf"|party of {COUNT}"
            rf"|(?:it's )?us and (?:a |the )?\w+(?:, \d+)?)\b"
        ),
    ),
)
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


@cache
def _cities() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word of a town's name -> the words of each town that begins with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for city in lexicon().cities:
        words = tuple(city.replace(".", "").split())
        if len(city) > 3:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(each, key=len, reverse=True)) for first, each in found.items()}


def _towns(reading: Reading) -> Iterator[tuple[int, int]]:
    words, cities = reading.text.words, _cities()
    for n, word in enumerate(words):
        for city in cities.get(word.low, ()) if word.cap else ():
            every = words[n : n + len(city)]
            if tuple(w.low for w in every) == city:
                yield word.start, every[-1].end
                break


def loose_facts(reading: Reading) -> Iterator[Candidate]:
    """Places that are someone's in a text of which it is sure; nothing before that is sure."""
    if not reading.certain:
        return
    low = reading.low
    for kind, rule, pattern in _PATTERNS:
        for m in pattern.finditer(low):
            start, end = _value(m)
            if end <= start or reading.about_at(start) < About.CARRIED:
                continue
            if reading.in_signature(start):
                continue
            if kind is PiiCategory.INCOME and _NOT_PAY.search(low[max(0, start - 24) : start]):
                continue
            if kind in TOLD:
                start, end = clause(low, start, end)
            # ten digits are a phone rather than some long number
            sure = Confidence.MEDIUM if kind is PiiCategory.PHONE else Confidence.LOW
            yield Candidate(start, end, kind, sure, rule, _WHY)
    for run in reading.text.digit_runs:
        if len(run.key) == 10 and run.key[0] not in "01":
            yield Candidate(run.start, run.end, PiiCategory.PHONE, Confidence.MEDIUM, "phone", _WHY)
    for m in _HOUSE.finditer(reading.plain):
        start, end = m.span("value")
        if reading.about_at(start) >= About.CARRIED and not reading.in_signature(start):
            yield Candidate(start, end, PiiCategory.ADDRESS, Confidence.LOW, "address", _WHY)
    if reading.channel is not Channel.FILENAME:
        for start, end in _towns(reading):
            if reading.about_at(start) >= About.CARRIED and not reading.in_signature(start):
                yield Candidate(start, end, PiiCategory.ADDRESS, Confidence.LOW, "address", _WHY)
    yield from unlisted_names(reading)


def _value(m: Found) -> tuple[int, int]:
    """The first of the pattern's places that took part in the match."""
    return next((m.span(name) for name in m.names if m[name]), (0, 0))
