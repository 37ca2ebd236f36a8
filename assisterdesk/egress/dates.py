"""Dates in running text, in every form people write them in Minnesota."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assisterdesk.egress.pattern import linear

#: from this year on a date is more often of these days than of somebody's birth
THESE_DAYS = 2023
MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_NUMBER = {
    "jan": 1,
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "abr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "ago": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
    "dic": 12,
}
_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
)
_SAID = {word: n for n, word in enumerate([*_UNITS, *_TEENS], 1)}
_SAID |= {word: 10 * n for n, word in enumerate(_TENS, 2)}
_SAID |= {word: n for n, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30, "oh": 0, "aught": 0}
_UNIT = "|".join(_UNITS)
_SAID_DAY = (
    rf"(?:(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|thirtieth"
    rf"|(?:twenty|thirty)[\s-]?(?:{'|'.join(_ORDINALS[:9])})"
    rf"|(?:twenty|thirty)(?:[\s-](?:{_UNIT}))?|{'|'.join(_TEENS)}|{_UNIT})\b)"
)
_TWO = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[\s-]?(?:{_UNIT}))?|{'|'.join(_TEENS)}"
    rf"|(?:oh|aught)[\s-](?:{_UNIT}))"
)
SAID_YEAR = (
    rf"(?:(?:nineteen|twenty)[\s-]{_TWO}|two thousand(?:\s(?:and\s)?(?:{'|'.join(_TEENS)}"
    rf"|twenty(?:[\s-](?:{_UNIT}))?|{_UNIT}))?)"
)
_GAP = r"[\s>]{0,6}"
_SEP = rf"{_GAP}[/.\-]{_GAP}"
#: what makes an hour of a number behind a day: "November 12, 10 a.m."
_HOUR = r"\s?[ap]\.?m\b"
_YEAR = r"(?:1[89]\d\d|20\d\d|'?\d\d)"
_SPOKEN = re.compile(
    rf"\b(?:(?:the\s)?(?P<d1>{_SAID_DAY})\s(?:day\s)?(?:of\s)?(?P<m1>{MONTHS})"
    rf"|(?P<m2>{MONTHS})\s(?:the\s)?(?P<d2>{_SAID_DAY}|\d{{1,2}}(?:st|nd|rd|th)?))"
    rf"(?:,?\s(?:in\s)?(?P<y>{SAID_YEAR}|(?:19|20)\d\d))?\b",
    re.I,
)
_DATE = re.compile(
    rf"(?<![\d/.$-])(?:(?P<y1>(?:19|20)\d\d){_SEP}(?P<m1>\d{{1,2}}){_SEP}(?P<d1>\d{{1,2}})"
    rf"|(?P<m2>\d{{1,2}}){_SEP}(?P<d2>\d{{1,2}}){_SEP}(?P<y2>(?:1[89]|20)\d\d|\d\d)"
    rf"|(?P<m3>\d{{1,2}})\s(?P<d3>\d{{1,2}})\s(?P<y3>(?:19|20)\d\d)"
    rf"|(?P<m4>\d\d)(?P<d4>\d\d)(?P<y4>(?:19|20)\d\d))(?![\d]|[/-]\d|\.\d)"
    rf"|\b(?P<m5>{MONTHS})\b\.?[\s>]{{0,4}}(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:(?:,|\s+of)?[\s>]{{1,4}}(?P<y5>{_YEAR})(?![\d:%]|{_HOUR}))?(?!\d)"
    rf"|(?<!\d)(?P<d6>\d{{1,2}})(?:st|nd|rd|th)?[\s-]{{1,3}}(?:of\s|de\s"
    rf"|day\sof\s)?(?P<m6>{MONTHS})\b\.?"
    rf"(?:(?:,|-|\s+de)?[\s>]{{0,4}}(?P<y6>{_YEAR})(?![\d:%]|{_HOUR}))?",
    re.I,
)
#: a date in figures begins where digits do or with a month; a spoken one holds a month
_DIGITS = re.compile(r"\d+")
_MONTH = linear(MONTHS, ignore_case=True)
_REACH = 72


@dataclass(frozen=True, slots=True)
class Day:
    """A written date. `year` is 0 when none was written; two-digit years are read as people's."""

    start: int
    end: int
    year: int
    month: int
    day: int

    def as_date(self) -> date | None:
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def days(text: str) -> Iterator[Day]:
    """Every written date of `text`, month first as is usual here, day first where it must be."""
    months = [m.start() for m in _MONTH.finditer(text)]
    for m in _beginning(_DATE, text, [*(m.start() for m in _DIGITS.finditer(text)), *months]):
        for n in "123456":
            if m[f"m{n}"]:
                break
        month_text, day, year_text = m[f"m{n}"], int(m[f"d{n}"]), m[f"y{n}"] or ""
        month = int(month_text) if month_text.isdigit() else _NUMBER[month_text[:3].lower()]
        if month > 12 >= day > 0:
            month, day = day, month
        if not (1 <= month <= 12 and 1 <= day <= 31):
            continue
        yield Day(m.start(), m.end(), _full_year(year_text), month, day)
    yield from _spoken(text, months)


def _beginning(
    pattern: "re.Pattern[str]", text: str, places: list[int]
) -> Iterator["re.Match[str]"]:
    """The matches of `pattern`, each of which begins at one of `places`."""
    at = 0
    for place in sorted(places):
        if place >= at and (m := pattern.match(text, place)) is not None:
            at = m.end()
            yield m


def _around(pattern: "re.Pattern[str]", text: str, hints: list[int]) -> Iterator["re.Match[str]"]:
    """The matches of `pattern`, each of which holds a hint; text far from any is not looked at."""
    at = 0
    while at < len(hints):
        start = max(0, hints[at] - _REACH)
        while at + 1 < len(hints) and hints[at + 1] - hints[at] <= 2 * _REACH:
            at += 1
        yield from pattern.finditer(text, start, min(len(text), hints[at] + _REACH))
        at += 1


def _spoken(text: str, months: list[int]) -> Iterator[Day]:
    """Dates in words: "march third nineteen ninety", "the fourteenth of July, 1996"."""
    for m in _around(_SPOKEN, text, months):
        said = m["d1"] or m["d2"]
        if said[0].isdigit() and (not m["y"] or m["y"][0].isdigit()):
            continue
        day = int(re.sub(r"\D", "", said)) if said[0].isdigit() else _said(said)
        month = _NUMBER[(m["m1"] or m["m2"])[:3].lower()]
        if 1 <= day <= 31:
            yield Day(m.start(), m.end(), _said_year(m["y"] or ""), month, day)


def _said(words: str) -> int:
    return sum(_SAID.get(w, 0) for w in re.split(r"[\s-]+", words.lower()))


def _said_year(words: str) -> int:
    """0 for none; "nineteen ninety", "two thousand and five", "1996"."""
    low = words.lower()
    if not low or low.isdigit():
        return int(low or 0)
    if low.startswith("two thousand"):
        return 2000 + _said(low[len("two thousand") :])
    head, *rest = re.split(r"[\s-]+", low)
    return 100 * _SAID[head] + _said(" ".join(rest))


def _full_year(text: str) -> int:
    digits = text.strip("'")
    if not digits:
        return 0
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year <= 30 else 1900)
