"""The words, numbers and signs of a text, and what sort of word each is: what is learnt from."""

import re
from dataclasses import dataclass

from assisterdesk.egress.dates import THESE_DAYS
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.text import BLANK
from assisterdesk.egress.weighing import kinds

_TOKEN = re.compile(
    rf"(?P<own>{BLANK}+)"
    # no comma but between thousands: in a row of cells it parts them
    r"|(?P<sum>\$\s?\d+(?:,\d{3})*(?:\.\d+)?k?)|(?P<mail>[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
    # a number of letters and digits: an alien number, a Medicare card, a licence
    r"|(?P<mixed>(?:(?<![^\W_])[A-Za-z]{1,2}(?:\d{4,}|\d+[A-Za-z]+\d)|\d+[A-Za-z]{1,3}\d)"
    r"[A-Za-z\d]*)"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d[\d/.:-]*\d|\d+)"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)|[^\w\s]|_|\n"
)
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[A-Za-z]")
#: a date of numbers, its year before or behind; a year alone
_DATE = re.compile(
    r"\d{1,2}(?:(?P<mark>[/.-])\d{1,2}(?P=mark)(?:(?:19|20)\d\d|\d\d)|[/.-](?:19|20)\d\d)"
    r"|(?:19|20)\d\d(?:[/.-]\d{1,2}){0,2}"
)
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d")
#: where people of Minnesota and beside it live
_ZIP = re.compile(r"5[456]\d{3}")
#: letters and digits of the longest shape of a number, of one with letters, and of a sum
_SHAPE, _MIXED, _SUM = 20, 12, 7
#: the office's own side
OWN = "_own"

#: words and signs that tell nothing by themselves: they belong to what stands on both sides of them
PASSING = frozenset(
    """the a an is was were be been are am to of in on at for from with by and or but that this it
    its as his her their my our your she he they we i you him them so then than there here do does
    did has have had will would can could should may might about into out up over just also very
    now el la los las un una de y en es con por que su
    . , ; : ! ? ( ) [ ] " ' - / * > < | & # = + \u2026""".split()
) | {"\n", OWN}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words, numbers and signs of a text, one place in each list for each."""

    spans: list[tuple[int, int]]
    #: in small letters; numbers by their shape
    words: list[str]
    #: what sort of word each is
    sorts: list[str]


def tokens(plain: str) -> Tokens:
    """The words, numbers and signs of a folded text."""
    of, names = kinds(), lexicon()
    spans, words, sorts = [], [], []
    for m in _TOKEN.finditer(plain):
        written = m.group()
        match m.lastgroup:
            case "word":
                word = written.lower()
                bare = word.removesuffix("'s")
                sort = of.get(bare) or "*"
                if sort == "*" and bare not in names.ordinary:
                    if names.is_name(bare):
                        sort = "#name" if written[0].isupper() else "#name in small letters"
                    elif written[0].isupper():
                        sort = "#cap"
            case "number":
                word, sort = _number(written)
            case "sum":
                word = "$"
                sort = word + _DIGIT.sub("9", written[1:].lstrip())[:_SUM]
            case "mixed":
                word = _LETTER.sub("x", _DIGIT.sub("9", written))[:_MIXED]
                sort = f"#x{min(len(written), _MIXED)}"
            case "mail":
                word = sort = "@"
            case "own":
                word = sort = OWN
            case _:
                word = sort = written
        spans.append(m.span())
        words.append(word)
        sorts.append(sort)
    return Tokens(spans, words, sorts)


def _number(written: str) -> tuple[str, str]:
    """A number as a word, and its sort: a small one as it is, others by their shape, with the years
    of a date told apart."""
    if len(written) < 3:
        return written, "#" + "9" * len(written)
    if _DATE.fullmatch(written):
        shape = _shape_of_date(written)
        parts = 1 + sum(not sign.isalnum() for sign in shape)
        return shape, f"#date {'n' if 'n' in shape else 'b'}{parts}"
    if _ZIP.fullmatch(written):
        return "zip", "#zip"
    shape = _DIGIT.sub("9", written)
    marks = shape.replace("9", "")
    return shape[:_SHAPE], f"#{min(len(shape) - len(marks), _SHAPE)}{marks[:1]}"


def _shape_of_date(date: str) -> str:
    """ "3/14/1981" as "9/99/bbbb": b for a year of births, n for one of these days."""
    first = _YEAR_FIRST.match(date)
    year = first[0] if first else re.split(r"[/.-]", date)[-1]
    # two digits are of this century where they would not lie far ahead
    full = int(year) if len(year) > 2 else int(year) + (2000 if int(year) < 36 else 1900)
    said = ("n" if full >= THESE_DAYS else "b") * len(year)
    if first:
        return said + _DIGIT.sub("9", date[len(year) :])
    return _DIGIT.sub("9", date[: -len(year)]) + said
