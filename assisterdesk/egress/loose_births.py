"""Births, ages and sizes of households as they are said in half a sentence.

"He's 63 and a quarter", "father's January 19", "still four". Asked only of a text that is surely
about someone.
"""

from collections.abc import Iterator

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.dates import MONTHS
from assisterdesk.egress.fact_words import clause
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rules._parts import COUNT

_WHY = "In a text about someone this is most likely theirs."
_AGE = (
    r"(?:1[01]\d|[1-9]\d?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_WHEN = (
    r"(?:,? (?:on|in|as of|until|till|since|next|this|by|come|around) (?:the |next |last |of )*"
    rf"(?:\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|\d{{1,2}}(?:st|nd|rd|th)?|[a-z]{{3,12}})"
    rf"(?: of {MONTHS}| \d{{1,2}}(?:st|nd|rd|th)?)?"
    rf"|,? (?:{MONTHS})\.? ?(?:\d{{1,2}}(?:st|nd|rd|th)?|birthday|bday)"
    r"|,? and (?:a|one|three) (?:half|quarters?)| now| already| today| years?(?: old)?)"
)
#: whose age, and what is said with it
_AGED = linear(
    rf"\b(?P<value>(?:(?:he|she|who|i|mom|dad|wife|husband|hubby|kid|son|daughter|baby)"
    rf"(?:'s|'m| is| am| was|s)|(?:turns?|turned|turning|will be|be|hits|reaches|have|has))"
    rf"(?: (?:now|about|around|only|just|already|like|almost|maybe|over))? {_AGE}{_WHEN}{{0,2}})"
    r"(?:[,.;:!?)\"\n/-]|$| and | but | so | when | who )"
)
#: "61 in January", "26 on 12/3"; "(born in '39, Nov 2nd)"; "cumplio anos el 2 de noviembre"
_BORN = linear(
    rf"\b(?P<value>{_AGE},? (?:on \d{{1,2}}/\d{{1,2}}|(?:in|on|since|until|till) "
    rf"(?:the |next |last )?(?:{MONTHS})(?: \d{{1,2}}(?:st|nd|rd|th)?)?))(?:[^a-z0-9]|$)"
    r"|\b(?P<value2>(?:born|b\.) ?(?:in |around |about |on )*'?\d[\d/.-]{1,9}"
    r"(?:,? [^.;:()\n]{2,28})?)"
    r"|\b(?P<value3>(?:cumpl(?:e|io|en)|nacio|naci|nacid[oa]s?|sinh|yug) [^.;\n]{2,36})"
    rf"|\b(?P<value4>(?:the )?(?:first|second|third|fourth|fifth|[a-z]{{3,10}}th|[a-z]+[- ](?:first"
    rf"|second|third|[a-z]+th)) of (?:{MONTHS}))\b"
    rf"|\b(?P<value5>(?:19[2-9]\d|20[012]\d),? (?:in |(?:{MONTHS})(?: \d{{1,2}})?\b|day unknown"
    rf"|no day)(?:{MONTHS})?)"
    r"|\b[mf][ ,]{1,2}(?P<value6>(?:0[1-9]|1[012])(?:0[1-9]|[12]\d|3[01])[2-9]\d)"
    r"(?:[ ,]|$)|[ ,](?P<value7>(?:0[1-9]|1[012])(?:0[1-9]|[12]\d|3[01])[2-9]\d),? [mf]\b"
)
#: a word of birth; days soon after it are someone's
_BIRTH = linear(
    r"\b(?:birth ?(?:day|date)s?|date of birth|b-?days?|dob|d\.o\.b\.?|born|turn(?:s|ing"
    r"|ed)? \d\d)\b"
)
#: a day without its year
_SHORT = linear(
    r"(?:^|[\s(,;])(?P<value>(?:0?[1-9]|1[012])/(?:0?[1-9]|[12]\d|3[01]))(?:[\s,.;)]|$)"
)
_SOON, _RIGHT_AFTER = 120, 16
#: characters to look at before a whole date
_NEAR = 28
_NO_BIRTH = linear(
    r"(?:effective|eff|starts?|started|ends?|ended|submitted|applied|filed|sent|received|dated"
    r"|signed|hired|since|until|through|by|due|expires?|exp|appointment|meeting|arrived|entry"
    r"|entered|married|divorced|moved|closed|denied|approved|from|on|as of|notice|deadline"
    r"|terminated|term|called|uploaded|mailed|renewal|issued|begin|end)[\s:]{0,3}$"
)
_SIZES = linear(
    rf"(?:^|[.!?:] ?|\n)(?P<value>{COUNT})[.!?](?:\s|$)"
    rf"|\b(?P<value2>(?:son|somos|hay|viven|quedan) {COUNT}(?: en (?:la |mi )?casa)?|{COUNT} en"
    r" (?:la |mi )?casa)\b"
    rf"|\b(?P<value3>(?:so|still|now|just|be|count(?:s|ed)? as|counts?|hers is|his is|theirs is|put"
    rf"|puts|makes?|total|lists?|means|stay|remain|it's|that's|they'd be|to|of all|all) (?:of |now "
    rf"|still |only )?{COUNT}(?: members| people| persons| then| now| instead)?)(?:[.,;:!?)\n]|$"
    rf"| and "
    rf"| but | because )"
    rf"|\b(?P<value4>(?:the |her |his |their )?(?:{COUNT} (?:small|little|young|older|younger"
    rf"|big|other"
    rf"|grown|tiny)(?: ones?| kids| children)?|(?:younger|older|youngest|oldest|little) {COUNT}"
    rf"|kid {COUNT}|an? (?:boy|girl|kid|child|baby|son|daughter|toddler) of {COUNT}))\b"
    rf"|\b(?P<value5>form lists {COUNT}|record has {COUNT}|(?:her|his|their|the) roommates?"
    r"|all alone|lives alone|alone now|by (?:her|him)self|one person|baby together|just the two)\b"
    rf"|, (?P<value6>[1-9])(?:,? (?:ma|mncare|aptc|kids)\b|,|$)"
)


def loose_births(reading: Reading) -> Iterator[Candidate]:
    """Births, ages and household sizes, LOW: they count in a text that warns anyway."""
    low = reading.low
    for pattern in (_AGED, _BORN):
        for m in pattern.finditer(low):
            start, end = next(m.span(name) for name in m.names if m[name])
            if _is_theirs(reading, start):
                yield _birth(start, end, told=end - start > 8)
    yield from _days(reading)
    for m in _SIZES.finditer(low):
        start, end = next(m.span(name) for name in m.names if m[name])
        if _is_theirs(reading, start):
            first, last = clause(low, start, end)
            if last - first > 48:
                first, last = start, end
            yield Candidate(
                first, last, PiiCategory.FAMILY_SIZE, Confidence.LOW, "family_size", _WHY
            )


def _days(reading: Reading) -> Iterator[Candidate]:
    """Days near a word of birth, with it where it stands right before; whole dates of years ago."""
    low = reading.low
    words = [m.span() for m in _BIRTH.finditer(low)]
    days = [(d.start, d.end, d.year or 0) for d in reading.text.days]
    if words:
        days += [(*m.span("value"), 0) for m in _SHORT.finditer(low)]
    for start, end, year in days:
        if not _is_theirs(reading, start):
            continue
        if any(f.start <= start < f.end for f in reading.fields):
            continue
        near = next((w for w in reversed(words) if 0 <= start - w[1] <= _SOON), None)
        if near is not None and "\n\n" not in low[near[1] : start]:
            if start - near[1] <= _RIGHT_AFTER and "\n" not in low[near[1] : start]:
                yield _birth(near[0], end, told=True)
            yield _birth(start, end)
        elif year and 2012 < year < 2022:
            if not _NO_BIRTH.search(low[max(0, start - _NEAR) : start]):
                yield _birth(start, end)


def _is_theirs(reading: Reading, start: int) -> bool:
    return reading.about_at(start) >= About.CARRIED and not reading.in_signature(start)


def _birth(start: int, end: int, told: bool = False) -> Candidate:
    return Candidate(
        start, end, PiiCategory.BIRTHDATE, Confidence.LOW, "birthdate", _WHY, told=told
    )
