"""Numbers whose grouping alone says what they are, so that nothing else is made of them."""

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.pattern import linear

#: nine digits parted as those of the Social Security Administration are; ten parted as telephones
#: are, seven with a hyphen; a whole date in figures
_PARTED = (
    r"\D{0,24}(?:[0-8]\d{2}[- ]\d{2}[- ]\d{4}|9\d{2}-\d{2}-\d{4}"
    r"|[(]?[2-9]\d{2}[)]?[-. ]{1,2}[2-9]\d{2}[-. ]\d{4}|[2-9]\d{2}-\d{4}"
    r"|(?:19|20)\d\d[-/.](?:0?[1-9]|1[012])[-/.](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:19|20)\d\d)"
)
_OF_ANOTHER = linear(_PARTED)
#: the same, and a ZIP code of Minnesota
_OF_NO_CASE = linear(rf"{_PARTED}|5[56]\d{{3}}(?:-\d{{4}})?")
#: digits as a telephone number is written
_CALLED = linear(
    r"[+]?1?[-. (/]{0,3}[2-9]\d\d[-. )/]{1,3}\d{3}[-. /]{0,3}\d{4}|1?\d{10}"
    r"|\d(?:[-, .]{1,3}\d){9,10}"
)
_SAID = linear(
    r"\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis"
    r"|siete|ocho|nueve)\b"
)
#: what a number that is no telephone stands right behind, so many characters before it at most
_NO_TELEPHONE = linear(
    r"\b(?:case|docket|account|acct|pmi|mets|maxis|file|invoice|order|confirmation|tracking)"
    r"\s?(?:id|no\.?|number|num|#)?(?:\sis)?[\s:#]{0,3}$"
)
_BEHIND = 30
#: figures and letters of a hash, and how many of them one holds at least
_HEX = frozenset("0123456789abcdefABCDEF")
_HASH = 24
#: kinds of numbers, each of which may take a number of another kind for its own
_NUMBERS = frozenset(
    (PiiCategory.CASE_ID, PiiCategory.FINANCIAL_ACCOUNT, PiiCategory.GOVERNMENT_ID)
)


def is_of_another(kind: PiiCategory, value: str) -> bool:
    """Whether a number has the shape of some kind other than `kind`."""
    if kind not in _NUMBERS:
        return False
    shape = _OF_NO_CASE if kind is PiiCategory.CASE_ID else _OF_ANOTHER
    return shape.fullmatch(value) is not None


def is_called(value: str) -> bool:
    """Whether ten digits are grouped as a telephone number is, or said in words."""
    return _CALLED.fullmatch(value) is not None or _SAID.search(value) is not None


def is_no_telephone(low: str, start: int) -> bool:
    """Whether a number in `low` stands right behind a word for a number of another kind."""
    return _NO_TELEPHONE.search(low[max(0, start - _BEHIND) : start]) is not None


def is_in_a_hash(plain: str, start: int, end: int) -> bool:
    """Whether digits stand within a long run of figures and letters, such as names an entry."""
    while start > 0 and plain[start - 1] in _HEX:
        start -= 1
    while end < len(plain) and plain[end] in _HEX:
        end += 1
    return end - start >= _HASH and not plain[start:end].isdigit()
