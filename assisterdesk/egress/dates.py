"""Dates in running text, in every form people write them in Minnesota."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

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
_GAP = r"[\s>]{0,6}"
_SEP = rf"{_GAP}[/.\-]{_GAP}"
_YEAR = r"(?:1[89]\d\d|20\d\d|'?\d\d)"
_DATE = re.compile(
    rf"(?<![\d/.$-])(?:(?P<y1>(?:19|20)\d\d){_SEP}(?P<m1>\d{{1,2}}){_SEP}(?P<d1>\d{{1,2}})"
    rf"|(?P<m2>\d{{1,2}}){_SEP}(?P<d2>\d{{1,2}}){_SEP}(?P<y2>(?:1[89]|20)\d\d|\d\d)"
    rf"|(?P<m3>\d{{1,2}})\s(?P<d3>\d{{1,2}})\s(?P<y3>(?:19|20)\d\d)"
    rf"|(?P<m4>\d\d)(?P<d4>\d\d)(?P<y4>(?:19|20)\d\d))(?![\d]|[/-]\d|\.\d)"
    rf"|\b(?P<m5>{MONTHS})\b\.?[\s>]{{0,4}}(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:(?:,|\s+of)?[\s>]{{1,4}}(?P<y5>{_YEAR})(?![\d:%]))?(?!\d)"
    rf"|(?<!\d)(?P<d6>\d{{1,2}})(?:st|nd|rd|th)?[\s-]{{1,3}}(?:of\s|de\s"
    rf"|day\sof\s)?(?P<m6>{MONTHS})\b\.?"
    rf"(?:(?:,|-|\s+de)?[\s>]{{0,4}}(?P<y6>{_YEAR})(?!\d))?",
    re.I,
)


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
    for m in _DATE.finditer(text):
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


def _full_year(text: str) -> int:
    digits = text.strip("'")
    if not digits:
        return 0
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year <= 30 else 1900)
