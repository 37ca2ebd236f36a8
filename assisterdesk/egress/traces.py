"""What a text may hold of a person, in comparable form: digit runs, emails, ids, house numbers."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from assisterdesk.egress.folding import fold

SPELLED = {
    "zero": "0",
    "oh": "0",
    "o": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "niner": "9",
    "cero": "0",
    "uno": "1",
    "dos": "2",
    "tres": "3",
    "cuatro": "4",
    "cinco": "5",
    "seis": "6",
    "siete": "7",
    "ocho": "8",
    "nueve": "9",
}
_GROUP = re.compile(r"\d+|\b(?:" + "|".join(sorted(SPELLED, key=len, reverse=True)) + r")\b", re.I)
_JOINT = re.compile(
    r"(?:[\s.,\-/()>_*:•+]|\bdash\b|\bhyphen\b|\bthen\b|\bspace\b|\band\b|\bpoint\b|\bdot\b)*", re.I
)
_EMAIL = re.compile(
    r"(?<![\w.+-])[\w][\w.+'-]{0,63}(?:\s?@\s?|\s?[(\[{]\s?at\s?[)\]}]\s?"
    r"|\sat\s(?=[\w-]+\s?(?:[(\[]?dot[)\]]?)\s?))"
    r"[a-z0-9][\w-]{0,62}(?:(?:\.|\s?[(\[{]dot[)\]}]\s?|\sdot\s)[a-z0-9-]{1,62}){1,4}(?![\w])",
    re.I,
)
#: what stands around an "at" or a "dot" that is written out
_SPOKEN = re.compile(r"[\s(\[{]")
_AT = re.compile(r"@|[(\[{]\s?at\s?[)\]}]|\sat\s(?=[\w-]{1,40}\s?(?:[(\[]\s?dot|dot\s))", re.I)
_STREET_NUMBER = re.compile(r"(?<![\d$.,-])(\d{1,6})(?:[A-Za-z]|-\d{1,4})?(?=[\s,>]+[A-Za-z0-9])")
_STREET_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?|\d+(?:st|nd|rd|th)?", re.I)
_DIRECTIONS = frozenset(
    "n s e w ne nw se sw north south east west northeast northwest southeast southwest".split()
)
_ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
}
#: an id from its first digit on; up to so many letters before it belong to it
_ID = re.compile(r"\d[A-Za-z0-9]*")
_ID_LETTERS = 6
_LETTERS = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{1,4}[-./ #]\Z")
_MAX_DIGITS = 12
#: a run of fewer is no number of a person
LEAST_DIGITS = 7


class Trace(NamedTuple):
    """A place of a text and what it says, in comparable form."""

    start: int
    end: int
    key: str


def digit_runs(text: str, least: int = LEAST_DIGITS) -> Iterator[Trace]:
    """Every run of `least` to 12 digits, also across separators, line ends and spelled digits."""
    row: list[tuple[int, int, str]] = []
    digits = 0
    for m in _GROUP.finditer(text):
        start, end = m.span()
        said = m.group()
        value = said if said.isdigit() else SPELLED.get(said.lower(), said)
        if row:
            last = row[-1][1]
            if start - last > 8 or _JOINT.fullmatch(text, last, start) is None:
                if digits >= least:
                    yield from _runs_in(row, least)
                row, digits = [], 0
        row.append((start, end, value))
        digits += len(value)
    if digits >= least:
        yield from _runs_in(row, least)


def _runs_in(row: list[tuple[int, int, str]], least: int) -> Iterator[Trace]:
    """The runs of `least` to 12 digits among groups that all stand together."""
    for i, (start, _, _) in enumerate(row):
        run = ""
        for _, end, value in row[i : i + _MAX_DIGITS]:
            run += value
            if len(run) > _MAX_DIGITS:
                break
            if len(run) >= least:
                yield Trace(start, end, run)


def emails(text: str) -> Iterator[Trace]:
    for at in _AT.finditer(text):
        start = max(0, at.start() - 66)
        for m in _EMAIL.finditer(text, start, min(len(text), at.end() + 140)):
            if m.start() < at.start() < m.end():
                yield Trace(m.start(), m.end(), email_key(m.group()))
                break


def email_key(address: str) -> str:
    """The address as a mailbox: no spaces, case or plus-tag."""
    key = address.lower().strip()
    if _SPOKEN.search(key):
        key = re.sub(r"\s?[(\[{]\s?at\s?[)\]}]\s?|\sat\s", "@", key)
        key = re.sub(r"\s?[(\[{]dot[)\]}]\s?|\sdot\s", ".", key).replace(" ", "")
    local, _, domain = key.partition("@")
    return f"{local.partition('+')[0]}@{domain.rstrip('.')}"


def digits_of(value: str) -> str:
    """The digits of a number; a telephone number without its leading country code."""
    digits = value if value.isdecimal() else re.sub(r"\D", "", value)
    return digits[1:] if len(digits) == 11 and digits[0] == "1" else digits


def id_key(value: str) -> str:
    return (value if value.isalnum() else re.sub(r"[\W_]", "", value)).upper()


def id_runs(text: str) -> Iterator[Trace]:
    """Tokens that hold a digit, alone and joined with those beside them over single separators."""
    tokens = _id_tokens(text)
    for i, (start, end, key) in enumerate(tokens):
        first_end, first_key = end, key
        yield Trace(start, end, key)
        for next_start, next_end, next_key in tokens[i + 1 : i + 5]:
            if next_start - end != 1 or text[end] not in "-./ ":
                break
            end, key = next_end, key + next_key
            yield Trace(start, end, key)
        lead = _LETTERS.search(text, max(0, start - 5), start) if start else None
        if lead:
            letters = id_key(lead.group())
            yield Trace(lead.start(), end, letters + key)
            yield Trace(lead.start(), first_end, letters + first_key)


def _id_tokens(text: str) -> list[tuple[int, int, str]]:
    """Letters and digits in one piece that hold a digit: start, end, comparable form."""
    found = []
    for m in _ID.finditer(text):
        start, end = m.span()
        least = max(0, start - _ID_LETTERS)
        while start > least and (c := text[start - 1]).isascii() and c.isalpha():
            start -= 1
        found.append((start, end, text[start:end].upper()))
    return found


def houses(text: str) -> Iterator[Trace]:
    """House numbers with the first telling word of the street: ``1420 hemlock``."""
    for m in _STREET_NUMBER.finditer(text):
        at = m.end()
        for word in _STREET_WORD.finditer(text, at, min(len(text), at + 40)):
            if text[at : word.start()].strip(" ,.\n\t>"):
                break
            low = fold(word.group())
            at = word.end()
            if low in _DIRECTIONS:
                continue
            low = _ORDINALS.get(low, low)
            yield Trace(m.start(), word.end(), f"{m.group(1)} {low}")
            break
