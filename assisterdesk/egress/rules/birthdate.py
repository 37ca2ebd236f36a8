"""Birthdates: a date beside a word of birth, under its label, or right after a person's name."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.dates import MONTHS, SAID_YEAR, THESE_DAYS, Day, days
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.text import Channel

_DIGITS_OF_A_DAY = linear(r"\d\d|\d[/. -]\d")
#: nobody who lives was born before; forms are filled in with 1/1/1900
_LONG_AGO = 1905
_BEFORE = linear(
    r"(?:\bd\.?o\.?b\b\.?|\bdate of birth|\bbirth\s?date|\bbirth\s?day|\bborn|\bb-?day"
    r"|\bbirth|\bnacimiento|\bnacid[oa]|\bnaci[o]|\bbday|\bturn(?:s|ed|ing)? \d{1,2}|\bb\.)"
    r"(?:[\s:#=,(>/*_-]|\bis\b|\bwas\b|\bof\b|\bon\b|\bin\b|\bthe\b|\bas\b|\blisted\b"
    r"|\bshows?\b|\bare\b|\bel\b|\bfor (?:her|him|them|the (?:baby|child|son|daughter|wife"
    r"|husband|spouse))\b|\bto\b|\bher\b|\bhis\b|\bfrom\b|\bentered\b|\bcorrect(?:ed)?\b"
    r"|\bshould be\b|\bactually\b|\bmonday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday){0,8}$"
)
_AFTER = linear(
    r"^[\s,)(-]{0,3}(?:\(?d\.?o\.?b\b|is (?:her|his|their|the) (?:date of birth|birth\s?date"
    r"|birth\s?day|dob)|birth\s?day|date of birth|(?:is|was) when (?:she|he)|\(birth)"
)
_NOT_BIRTH = linear(
    r"(?:effective|starts?|started|ends?|ended|submitted|applied|filed|sent|received|dated"
    r"|signed|hired|since|until|through|by|due|expires?|exp|appointment|meeting|arrived|entry"
    r"|entered|married|divorced|moved|closed|denied|approved|from|on|as of|notice|deadline"
    r"|terminated|term|call(?:ed)?|uploaded|mailed|renewal|issued)[\s:]{1,3}$"
)
_BIRTH_YEAR = linear(
    r"\b(?:d\.?o\.?b\.?|date of birth|birth\s?date|birth\s?day|born(?: again)?|year of birth"
    r"|birth year|nacid[oa]|b\.)(?:[\s:,(-]|\bis\b|\bwas\b|\bin\b|\bof\b|\bthe\b|\baround\b"
    r"|\babout\b|\bsometime\b|\bspring\b|\bsummer\b|\bfall\b|\bwinter\b|\bearly\b|\blate\b"
    rf"|\b{MONTHS}\b\.?|\b\d{{1,2}}/){{1,12}}(?P<value>(?:19|20)\d\d|'?\d\d|{SAID_YEAR})\b"
)
_YEAR_AFTER_NAME = linear(
    r"^[\s,]{0,2}\(?(?:b\.? ?)?(?P<value>(?:19[2-9]|20[0-2])\d)(?:\)|,|;|\s|$)"
)
_IS_AGE = linear(
    r"\b(?:she|he|client|consumer|mom|mother|dad|father|wife|husband|grandma|grandpa|son|daughter"
    r"|baby|kid|boy|girl|child|bf|gf|boyfriend|girlfriend|applicant)(?:'s|\sis|\swas|,|\s\()?\s"
    r"(?:only |just |now |almost |about |already |over )?(?P<value>\d{1,3})"
    r"(?:\s(?:and|but|so|now|years|in|on|when)\b|[,.;)]|$)"
)
_AGE = linear(
    r"\b(?:ages?d?:?\s(?:is\s)?\d{1,3}\b|\d{1,3}[\s-]?(?:years?|yrs?|months?|weeks?"
    r"|days?)[\s-]old\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-]"
    r"(?:years?|months?|weeks?|days?)[\s-]old\b"
    r"|\b(?:early|mid|late)[\s-](?:teens|twenties|thirties|forties|fifties|sixties|seventies"
    r"|eighties|nineties|[2-9]0'?s)\b|\d{1,3}\s?(?:yo|y/o|y\.o\.)\b"
    r"|(?:turns|turned|turning|is turning|will turn|just turned|will be|she'll be|he'll be)"
    r"\s\d{1,2}\b)",
)
_SAID_BEFORE = linear(
    r"\b(?:dob|d\.o\.b|birth\s?date|date of birth|birthday|born)\b[^\n]{0,60}\b(?:it is|it's"
    r"|is|was|should be|correct|right|shows|says|actually|not|entered|typed|changed|to"
    r"|read)\s$"
)
_DIGITS = linear(
    r"\b(?:dob|d\.o\.b\.?|born|birth\s?date|birth)[\s_:#-]{1,3}(?P<value>(?:19|20)\d{6}"
    r"|[01]\d[0-3]\d(?:19|20)?\d\d|[01]?\d [0-3]?\d (?:19|20)?\d\d)\b"
)
_RUN = linear(
    r"(?:^|\D)(?P<value>(?:19\d\d|200\d|201[0-2])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19\d\d|200\d|201[0-2]))(?:\D|$)"
)
_RANGE = linear(r"\s?(?:-|to|and|or)\s?\d")
_UNIT = linear(r"\s?(?:%|percent|hours|days|weeks|minutes|or older|and (?:older|over|under)|\+)")
_NEWBORN = linear(r"\b(?:newborn|baby|infant|twins?)(?: boy| girl)?\b[^.\n]{0,25}$")
_AGE_BETWEEN = linear(
    r"[,(]\s?(?:is |both |now |age )?(?P<value>\d{1,2})(?:[,;.)]|$)|\bboth (?P<value2>\d{2})\b"
    r"|\bi am (?P<value3>\d{2})\b"
)
_AGE_AFTER_NAME = linear(r"^,?\s[(,]?\s?(?P<value>\d{1,2})(?:[,;)]|\.\s|\.?$)")
#: the number is a sum: "1,100"
_GOES_ON = re.compile(r",\d")
_NAME_GAP = linear(r"[ \t,;:(\[/|-]{1,5}(?:\b(?:sr|jr|ii|iii)\b[\s,.(]{0,3})?")


#: a day, a month and a year
_THREE_PARTS = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")


def _sureness(day: Day) -> Confidence:
    """A day that there is not, such as February 30, is a slip, or an example."""
    is_none = day.year > 0 and day.as_date() is None
    return Confidence.MEDIUM if is_none else Confidence.HIGH


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    labelled = [(s, e) for s, e, _ in reading.valued("birthdate")]
    for start, end in labelled:
        if any(c.isdigit() for c in low[start:end]):
            stop = next((d for d in days(reading.plain[start:end])), None)
            if stop is not None:
                yield Hit(
                    start + stop.start,
                    start + stop.end,
                    Confidence.LOW if 0 < stop.year < _LONG_AGO else _sureness(stop),
                    "Stands under a label for a birthdate.",
                )
            elif len(low[start:end]) <= 14 and _DIGITS_OF_A_DAY.search(low[start:end]):
                # 13/45/1990 is a slip, or an example
                is_no_day = _THREE_PARTS.fullmatch(low[start:end].strip()) is not None
                yield Hit(
                    start,
                    end,
                    Confidence.MEDIUM if is_no_day else Confidence.HIGH,
                    "Stands under a label for a birthdate.",
                )
    ends = [n.end for n in reading.names if reading.certain or n.confidence is not Confidence.LOW]
    known = reading.known_name_ends
    for day in reading.text.days:
        before, after = low[max(0, day.start - 45) : day.start], low[day.end : day.end + 30]
        if any(s <= day.start < e for s, e in labelled):
            continue
        if _BEFORE.search(before) or _AFTER.match(after):
            if (
                _LONG_AGO <= day.year
                and (day.year < 2000 or not _general(reading, day.start))
                or reading.belongs(day.start)
            ):
                yield Hit(day.start, day.end, _sureness(day), "A date beside a word of birth.")
            continue
        if not day.year:
            continue
        if day.year > 2020 and reading.is_bare and _NEWBORN.search(before):
            yield Hit(day.start, day.end, Confidence.HIGH, "A date beside a newborn.")
            continue
        if (
            1900 < day.year
            and _SAID_BEFORE.search(low[max(0, day.start - 90) : day.start])
            and not _NOT_BIRTH.search(before)
            and not _general(reading, day.start)
        ):
            yield Hit(
                day.start, day.end, Confidence.MEDIUM, "A date shortly after a word of birth."
            )
            continue
        if any(
            0 < day.start - e <= 6 and _NAME_GAP.fullmatch(low[e : day.start])
            for e in (*ends, *known)
        ):
            # of these days it may as well be the day something was signed
            shape = Confidence.HIGH if day.year < THESE_DAYS else Confidence.MEDIUM
            shape = Confidence.LOW if day.year < _LONG_AGO else shape
            yield Hit(day.start, day.end, shape, "A date right after a person's name.")
        elif day.year <= 2012 and not _NOT_BIRTH.search(before):
            alone = not low[: day.start].strip() and not low[day.end :].strip()
            if alone and reading.channel is Channel.CLIPBOARD:
                yield Hit(
                    day.start,
                    day.end,
                    Confidence.MEDIUM,
                    "Nothing but a date that may be a birthdate.",
                )
            elif reading.channel is Channel.SUBJECT or (
                reading.channel is Channel.FILENAME and (ends or known)
            ):
                yield Hit(
                    day.start, day.end, Confidence.MEDIUM, "A date of years ago beside a name."
                )
            else:
                yield Hit(day.start, day.end, Confidence.LOW, "A date of years ago.")
    if reading.channel is Channel.FILENAME and (ends or known):
        for m in _RUN.finditer(low):
            yield Hit(
                *m.span("value"), Confidence.MEDIUM, "Digits of a date of years ago beside a name."
            )
    for m in _DIGITS.finditer(low):
        yield Hit(*m.span("value"), Confidence.HIGH, "Digits of a date beside a word of birth.")
    for m in _AGE.finditer(low):
        if reading.belongs(m.start()) and not _RANGE.match(low[m.end() : m.end() + 9]):
            sure = reading.about_at(m.start()) >= About.SOMEONE
            sure = sure and not _UNIT.match(low[m.end() : m.end() + 12])
            yield Hit(
                m.start(),
                m.end(),
                Confidence.MEDIUM if sure else Confidence.LOW,
                "Someone's age.",
            )
    if reading.certain:
        for m in _AGE_BETWEEN.finditer(low):
            group = next(g for g in ("value", "value2", "value3") if m[g])
            is_sum = _GOES_ON.match(low[m.end(group) : m.end(group) + 2]) is not None
            if not is_sum and reading.about_at(m.start()) >= About.SOMEONE:
                yield Hit(*m.span(group), Confidence.LOW, "Someone's age.")
    for m in _IS_AGE.finditer(low):
        start, end = m.span("value")
        if _GOES_ON.match(low[end : end + 2]):
            continue
        if reading.belongs(start) and 0 < int(m["value"]) < 112:
            sure = reading.about_at(start) >= About.SOMEONE
            yield Hit(start, end, Confidence.MEDIUM if sure else Confidence.LOW, "Someone's age.")
    for m in _BIRTH_YEAR.finditer(low):
        start, end = m.span("value")
        if any(d.start <= start < d.end for d in reading.text.days):
            continue
        if reading.belongs(start) or not _general(reading, start) and m["value"][:2] in "19 '":
            yield Hit(m.start(), end, Confidence.MEDIUM, "The year someone was born.")
    for end in (*ends, *known):
        age = _AGE_AFTER_NAME.match(low[end : end + 10])
        if age is not None:
            yield Hit(
                end + age.start("value"), end + age.end("value"), Confidence.LOW, "Someone's age."
            )
        year = _YEAR_AFTER_NAME.match(low[end : end + 12])
        if year is not None:
            yield Hit(
                end + year.start("value"),
                end + year.end("value"),
                Confidence.LOW,
                "A year right after a person's name.",
            )


def _general(reading: Reading, offset: int) -> bool:
    """ "Babies born on or after January 1": a rule's date, nobody's birthdate."""
    part = reading.sentence(offset).lower()
    return re.search(
        r"\bborn (?:on or |before|after|in|between)|\bchildren born|\bbabies|\banyone"
        r"|\bformat|\bexample",
        part,
    ) is not None and not reading.belongs(offset)


RULE = Rule(
    "birthdate",
    PiiCategory.BIRTHDATE,
    "Birthdate",
    "MNsure Secure Email Policy: birthdate; Minn. Stat. 13.055",
    _find,
)
