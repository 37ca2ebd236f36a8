"""A stored number as the sheet shows it: dates, money, and digits with their leading noughts."""

import re
from datetime import datetime, timedelta
from functools import lru_cache
from math import isfinite

#: Built-in formats that are dates or times (ECMA-376 part 1, 18.8.30), and those of money.
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_MONEY = frozenset((5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44))
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_DATE_LETTERS = re.compile(r"[dmyhs]", re.I)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet's dates have no zone
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001 - the same
_LAST_DAY = 2_958_465


@lru_cache(maxsize=512)
def _kind(code: int, text: str) -> str:
    """``date``, ``money``, ``digits`` (a pattern of noughts such as 000-00-0000) or ''."""
    if not text:
        return "date" if code in _DATES else "money" if code in _MONEY else ""
    if "$" in text and "[$-" not in text.replace("[$-F", "[$-"):
        return "money"
    bare = _LITERAL.sub("", text.split(";")[0])
    if _DATE_LETTERS.search(bare) and not re.search(r"[0#?]{2}", bare.replace("00", "", 1)):
        return "date"
    if "$" in text:
        return "money"
    places = bare.count("0") + bare.count("#")
    if places >= 3 and not re.search(r"[.,%eE?/]", bare):
        return "digits"
    return ""


def shown(stored: str, code: int, text: str, *, since_1904: bool = False) -> str:
    """The number `stored` as text; `code` and `text` are the cell's number format."""
    kind = _kind(code, text)
    if not kind and stored.isdecimal():
        return stored
    try:
        number = float(stored)
    except ValueError:
        return stored
    if not isfinite(number):
        return stored
    if kind == "date" and 0 < number <= _LAST_DAY:
        return _date(number, _EPOCH_1904 if since_1904 else _EPOCH)
    whole = _whole(stored, number)
    if kind == "money":
        return f"${number:,.2f}".removesuffix(".00")
    if kind == "digits" and whole.isdecimal():
        return _filled(whole, text)
    return whole


def day_of(stored: str, code: int, text: str, *, since_1904: bool = False) -> str:
    """The day a stored number stands for as 1987-05-03, '' when its format is that of no day."""
    if _kind(code, text) != "date":
        return ""
    try:
        number = float(stored)
    except ValueError:
        return ""
    if not 1 <= number <= _LAST_DAY:
        return ""
    epoch = _EPOCH_1904 if since_1904 else _EPOCH
    return f"{epoch + timedelta(days=int(number)):%Y-%m-%d}"


def _date(number: float, epoch: datetime) -> str:
    at = epoch + timedelta(days=number)
    if number < 1:
        return at.strftime("%H:%M")
    day = f"{at.month:02}/{at.day:02}/{at.year:04}"
    return day if number == int(number) else f"{day} {at:%H:%M}"


def _whole(stored: str, number: float) -> str:
    if stored.lstrip("-").isdecimal():
        return stored
    if number == int(number) and abs(number) < 1e16:
        return str(int(number))
    return repr(round(number, 10))


def _filled(digits: str, text: str) -> str:
    """The digits in the places of the pattern, from the right, with its dashes and brackets."""
    sections = text.split(";")
    # [<=9999999]###-####;(###) ###-####: the first is for short numbers
    section = (
        sections[1]
        if len(sections) > 1 and text.startswith("[<") and len(digits) > 7
        else sections[0]
    )
    section = re.sub(r"\[[^\]]*\]|_.|\*.", "", section)
    signs = re.findall(r'"[^"]*"|\\.|.', section)
    out: list[str] = []
    left = list(digits)
    for sign in reversed(signs):
        if sign in ("0", "#"):
            if left:
                out.append(left.pop())
            elif sign == "0":
                out.append("0")
        elif sign[0] == "\\":
            out.append(sign[1:])
        else:
            out.append(sign.strip('"'))
    return "".join(left) + "".join(reversed(out)).strip()
