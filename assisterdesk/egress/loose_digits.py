"""Digits that stand for a whole number: the last four, the first ones, said one by one, half read.

What they are of is told by the nearest word before them, wherever in the sentence that stands.
Asked only of a text that is surely about someone.
"""

from collections.abc import Iterator

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import Found, linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.text import Channel

_WHY = "Digits of a number of theirs."
_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_TEN = (
    r"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ][a-z]{3,5})?)"
)
_PART = rf"(?:{_DIGIT}|{_TEN}|double|triple|dash|\d{{1,4}})"
#: what numbers are of, as a sentence calls them before it gives their digits
_CALLED = linear(
    r"\b(?:(?P<ssn>(?:ssn|ss|social(?: security)?|soc(?: sec)?|itin)s?(?:'s)?(?: ?#| card| number)?"
    r"(?:'s)?|s\.s\.n?\.?|seguro)"
    r"|(?P<account>cards?|debit|credit|visa|mastercard|amex|discover|checks?|chk|checking|savings"
    r"|accounts?|accts?|bank|routing|draft|autopay|iban|ach|hsa|cuenta|tarjeta|credit union)"
    r"|(?P<phone>phones?|cells?|call(?:ed|s|er)?|text(?:ed)?|mobile|landline|tel|voicemail|fax"
    r"|telefono)"
    r"|(?P<paper>certificates?|cert|passports?|licen[cs]es?|permit|green card|resident card|ead"
    r"|a-?number|a#|alien|medicare|mbi|tribal|visa number|state id|dl)"
    r"|(?P<case>cases?|application|app|member|policy|claim|subscriber|mets|maxis|pmi|mnsure|group"
    r"|appeal|user))\b"
)
_KINDS = {
    "ssn": PiiCategory.SSN,
    "account": PiiCategory.FINANCIAL_ACCOUNT,
    "phone": PiiCategory.PHONE,
    "paper": PiiCategory.GOVERNMENT_ID,
    "case": PiiCategory.CASE_ID,
}
#: characters before digits that are looked at for what they are of
_REACH = 90
#: characters from the word to its digits that are marked with them
_WITH_ITS_WORD = 48
_ENDS = linear(r"[.;!?\n](?:\s|$)")
#: "ends in 4417", "last four 1140", "...8834", "last: two eight oh six"
_SHOWN = linear(
    rf"\b(?P<value>(?:(?:it |that )?(?:ends?|ended|ending|starts?|started|beginning|begins)"
    rf"(?: in| on| with)?|(?:the )?last(?: (?:four|4|three|3|ones|digits|part|bit)){{0,2}}"
    rf"(?: (?:is|are|of it|then|digits))?|terminacion|termina en)[\s:,=#\"-]{{1,3}}"
    rf"(?:[.x*#-]{{0,5}}\d{{3,4}}|\d(?:[ -]\d){{2,3}}|(?:{_DIGIT}[-, ]{{1,2}}){{2,3}}{_DIGIT}"
    rf"|(?:{_TEN}[- ,]{{1,2}}){_TEN}|{_PART}))(?:[^\w/%-]|$)"
    r"|(?:^|[\s(,;:\"])(?P<value2>(?:\.{1,4}|-|x{2,4}-?|\*{1,4}-?|#\*{1,4})\d{4})(?:[\s,.;:)!?\"]|$)"
)
#: said one after the other, at least six parts: "five oh three, seventy two, nineteen forty four"
_SAID = linear(rf"\b(?P<value>(?:{_PART}[-, ]{{1,3}}(?:and )?){{4,15}}{_PART})(?:[^\w]|$)")
#: some of it not to be read, or left open: "470-92-____", "4O1-22-98l7", "xxx-44-xxxx"
_HALF = linear(
    r"(?:^|[\s(,:;\"#])(?P<value>(?:\d[\dol?]{2}|[\dolx?*#_.]{1,3})[-/ ]{1,3}"
    r"(?:\d[\dol?]|[x*?_.#-]{1,2}|\d-?\d)[-/ ]{1,3}(?:[\dolx?*#_.]{2,5}|\.|blank|\?+))"
)
_ONLY_DIGITS = linear(r"\d{3}\D\d\d\D\d{4}")
#: four more digits of what was just spoken of: "4419 should be 4491", "5099 as typed, 5909"
_OTHER = linear(
    r"\b\d{4}(?:\)|,)? ?(?:[a-z]+ ){0,3}(?:should be|not|instead of|or|and|vs\.?|/|->|,|but)"
    r" (?P<value>\d{4})(?:[^\d/%]|$)"
)
_YEAR = linear(r"(?:19|20)\d\d")
#: beside a birthdate or a name, in a list, a file name or on the clipboard
_BESIDE_DAY = linear(r"[\s,;|/-]{1,4}(?P<value>\d{4})(?:[\s,;|)]|$)")
_BEFORE_DAY = linear(r"(?:^|[\s,;|])(?P<value>\d{4})[\s,;|-]{1,4}$")
_IN_NAME = linear(r"[a-z]{2,}[\s_-]{0,2}(?P<value>\d{4})(?:\D|$)")


def loose_digits(reading: Reading) -> Iterator[Candidate]:
    """Digits that stand for more, each with what its sentence calls it."""
    low = reading.low
    for m in _SHOWN.finditer(low):
        yield from _marked(reading, m, default=PiiCategory.SSN)
    if "social" in low or "ss" in low or "itin" in low:
        for m in _HALF.finditer(low):
            if any(c.isdigit() for c in m["value"]) and not _ONLY_DIGITS.fullmatch(m["value"]):
                yield from _marked(reading, m, only=PiiCategory.SSN)
        for m in _OTHER.finditer(low):
            if not _YEAR.fullmatch(m["value"]):
                yield from _marked(reading, m, only=PiiCategory.SSN)
    for m in _SAID.finditer(low):
        words = sum(c.isalpha() for c in m["value"])
        if words > 8:
            yield from _said(reading, m)
    yield from _beside_days(reading)


def _called(reading: Reading, start: int) -> tuple[PiiCategory | None, int]:
    """What the nearest word before a place says that its number is, and where it stands."""
    first = max(0, start - _REACH)
    for m in reversed(list(_CALLED.finditer(reading.low[first:start]))):
        return next(kind for name, kind in _KINDS.items() if m[name]), first + m.start()
    return None, start


def _marked(
    reading: Reading,
    m: Found,
    default: PiiCategory | None = None,
    only: PiiCategory | None = None,
) -> Iterator[Candidate]:
    start, end = next(m.span(name) for name in m.names if m[name])
    value = reading.low[start:end]
    if reading.about_at(start) < About.CARRIED:
        return
    if not any(c.isdigit() for c in value) and not _SAID_DIGIT.search(value):
        return
    if any(d.start < end and start < d.end for d in reading.text.days):
        return
    called, at = _called(reading, start)
    if only is not None and called is not only:
        return
    kind = called or default
    if kind is not None:
        sure = Confidence.MEDIUM if called else Confidence.LOW
        between = reading.low[at:start]
        if kind is PiiCategory.SSN and len(between) < _WITH_ITS_WORD and not _ENDS.search(between):
            start = at
        yield Candidate(start, end, kind, sure, _RULES[kind], _WHY)


_SAID_DIGIT = linear(rf"\b{_DIGIT}\b")
_RULES = {
    PiiCategory.SSN: "ssn",
    PiiCategory.FINANCIAL_ACCOUNT: "financial_account",
    PiiCategory.PHONE: "phone",
    PiiCategory.GOVERNMENT_ID: "government_id",
    PiiCategory.CASE_ID: "case_id",
}
_VALUES = {word: 1 for word in "zero oh one two three four five six seven eight nine".split()}


def _said(reading: Reading, m: Found) -> Iterator[Candidate]:
    """A number said in words: what it is by its word, else by how many digits it has."""
    start, end = m.span("value")
    if reading.about_at(start) < About.CARRIED:
        return
    kind, _ = _called(reading, start)
    digits = 0
    for word in m["value"].replace("-", " ").replace(",", " ").split():
        digits += len(word) if word.isdigit() else _VALUES.get(word, 0 if word == "dash" else 1)
    if kind is None or kind is PiiCategory.PHONE:
        kind = {9: PiiCategory.SSN, 7: PiiCategory.PHONE, 10: PiiCategory.PHONE}.get(digits)
    if kind is not None:
        yield Candidate(start, end, kind, Confidence.MEDIUM, _RULES[kind], _WHY)


def _beside_days(reading: Reading) -> Iterator[Candidate]:
    """Four digits right beside a birthdate, or behind a name where there is room for no more."""
    low = reading.low
    for day in reading.text.days:
        if not day.year or day.year > 2024:
            continue
        after = _BESIDE_DAY.match(low[day.end : day.end + 10])
        before = _BEFORE_DAY.search(low[max(0, day.start - 10) : day.start])
        for m, at in ((after, day.end), (before, max(0, day.start - 10))):
            if m is not None and not _YEAR.fullmatch(m["value"]):
                start, end = m.span("value")
                yield _four(at + start, at + end)
    if reading.channel is Channel.FILENAME:
        for m in _IN_NAME.finditer(low):
            if not _YEAR.fullmatch(m["value"]):
                yield _four(*m.span("value"))


def _four(start: int, end: int) -> Candidate:
    return Candidate(start, end, PiiCategory.SSN, Confidence.LOW, "ssn", _WHY)
