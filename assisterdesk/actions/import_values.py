"""A cell of a spreadsheet as the value it stands for, or a sentence why it does not read.

The sentences hold no example that looks like a person's number or day: a list of them may leave.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from assisterdesk.basics.words import folded
from assisterdesk.cases.case import CaseState
from assisterdesk.people.person import Address, PersonName, PreferredContact, Relation

OLDEST = date(1900, 1, 1)
#: a day as a number without its format, in Excel's count
_FIRST_SERIAL, _LAST_SERIAL = 1_000, 60_000
_SERIAL_EPOCH = date(1899, 12, 30)
_NOTHING = frozenset(
    {
        "", "-", "--", "---", "n/a", "na", "#n/a", "none", "null", "nil", "unknown", "unk", "?",
        "tbd", "pending", "not provided", "refused", "declined", "ninguno", "x", "0", "#ref!",
        "#value!", "#name?", "n.a.", "(blank)", "blank", "none given",
    }
)  # fmt: skip
_NO_NAME = frozenset({"", "-", "--", "---", "n/a", "#n/a", "n.a.", "?", "???", "(blank)"})
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Unread(Exception):
    """A value that does not read; `text` is a sentence that says what would."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def tidy(cell: str, *, lines: bool = False) -> str:
    """Without invisible signs, and without what only keeps a spreadsheet from computing."""
    text = cell if cell.isascii() else unicodedata.normalize("NFC", _UNSEEN.sub("", cell))
    text = _CONTROL.sub(" ", text)
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    elif text[:1] == "'" and text[1:2] and (text[1] in "=+-@" or text[1].isdigit()):
        text = text[1:]
    if lines:
        return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").splitlines()).strip()
    return " ".join(text.split())


def is_nothing(text: str, *, of_name: bool = False) -> bool:
    """Whether a cell says that there is nothing to say. Na, Unk and Null are names of people."""
    return text.casefold() in (_NO_NAME if of_name else _NOTHING)


# -- days


class DayOrder(StrEnum):
    """What the numeric days of a column show about their order."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"
    #: each day would read both ways
    UNCLEAR = "unclear"
    #: some read only one way and some only the other
    MIXED = "mixed"
    NONE = "none"


_NUMERIC = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})")
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\s*(?:de)?[\s\-/.,]*)?([a-z]{3,12})\.?[\s\-/.,]*(?:de)?\s*"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+)?(\d{4}|\d{2})"
)
_WEEKDAY = re.compile(r"^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]?\s+")
_TIME = re.compile(r"[\sT]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?Z?$", re.I)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene", "february feb febrero", "march mar marzo",
            "april apr abril abr", "may mayo", "june jun junio", "july jul julio",
            "august aug agosto ago", "september sep sept septiembre", "october oct octubre",
            "november nov noviembre", "december dec diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NO_DAY_TEXT = "This is not a day. Write month, day and year, with slashes."


def day_order(values: Iterable[str]) -> DayOrder:
    """Which of the first two numbers is the month, as far as a column's values show it."""
    first = second = unclear = False
    for value in values:
        found = _NUMERIC.fullmatch(_TIME.sub("", tidy(value)))
        if not found:
            continue
        one, two = int(found[1]), int(found[2])
        first |= one > 12 >= two
        second |= two > 12 >= one
        unclear |= one <= 12 and two <= 12 and one != two
    match first, second:
        case True, True:
            return DayOrder.MIXED
        case True, False:
            return DayOrder.DAY_FIRST
        case False, True:
            return DayOrder.MONTH_FIRST
    return DayOrder.UNCLEAR if unclear else DayOrder.NONE


def day(text: str, day_first: bool, today: date, *, past: bool) -> date:
    """The day a cell stands for. `past`: one that has been, such as a birthdate: then two digits
    of a year mean the latest that has been. Raises `Unread`."""
    plain = _TIME.sub("", folded(text).strip())
    plain = _WEEKDAY.sub("", plain)
    if found := _ISO.fullmatch(plain):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.fullmatch(plain):
        one, two = int(found[1]), int(found[2])
        month, number = (two, one) if day_first else (one, two)
        return _in_century(found[3], month, number, today, past=past)
    if plain.isdecimal():
        return _from_digits(plain, day_first)
    if found := _NAMED.fullmatch(plain):
        numbers = [n for n in (found[1], found[3]) if n]
        if found[2] in _MONTHS and len(numbers) == 1:
            return _in_century(found[4], _MONTHS[found[2]], int(numbers[0]), today, past=past)
    raise Unread(_NO_DAY_TEXT)


def _in_century(year: str, month: int, number: int, today: date, *, past: bool) -> date:
    if len(year) == 4:
        return _made(int(year), month, number)
    late = _made(today.year // 100 * 100 + int(year), month, number, leap=True)
    if (past and late > today) or late is None:
        return _made(today.year // 100 * 100 - 100 + int(year), month, number)
    return _made(late.year, month, number)


def _made(year: int, month: int, number: int, *, leap: bool = False) -> date:
    try:
        return date(year, month, number)
    except ValueError:
        if leap and (month, number) == (2, 29):
            # decided by the century that has such a day
            return date(year, 2, 28)
        raise Unread(_NO_DAY_TEXT) from None


def _from_digits(digits: str, day_first: bool) -> date:
    """20000503, 05032000, or Excel's count of days."""
    if len(digits) == 8:
        if digits[:2] in ("19", "20") and int(digits[4:6]) in range(1, 13):
            return _made(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        one, two, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
        return _made(year, two, one) if day_first else _made(year, one, two)
    if len(digits) in (4, 5) and _FIRST_SERIAL <= int(digits) <= _LAST_SERIAL:
        if len(digits) == 4 and 1900 <= int(digits) <= 2100:
            raise Unread("Only a year stands here. Write the whole day.")
        return _SERIAL_EPOCH + timedelta(days=int(digits))
    raise Unread(_NO_DAY_TEXT)


def birthdate(text: str, day_first: bool, today: date) -> date:
    born = day(text, day_first, today, past=True)
    if born > today:
        raise Unread("This day has not come yet. Check the year.")
    if born < OLDEST:
        raise Unread("Nobody is that old. Check the year.")
    return born


# -- numbers


def ssn(text: str) -> str:
    """Nine digits. A number that lost the noughts at its start gets them back."""
    if re.search(r"[*x#•]", text.casefold()):
        raise Unread("Only the last digits stand here. Leave it empty, or write all nine.")
    digits = re.sub(r"\D", "", text)
    if re.search(r"[^\d\s.\-]", text) or not 7 <= len(digits) <= 9:
        raise Unread("A Social Security number has nine digits.")
    if len(digits) < 9 and digits != text:
        raise Unread("A Social Security number has nine digits.")
    digits = digits.zfill(9)
    if len(set(digits)) == 1 or digits in ("123456789", "987654321"):
        raise Unread("This is no real number. Leave it empty when it is not known.")
    return digits


_EXTENSION = re.compile(r"\s*(ext|extension|x)\.?\s*\d{1,6}\s*$", re.I)
_KIND_OF_PHONE = re.compile(
    r"\(?\b(cell|home|work|mobile|wk|hm|c|h|w|m|msg|message)\b\)?[:.]?", re.I
)


def phones(text: str) -> tuple[str, ...]:
    """Each as 651-555-0142; one of another country as it stands."""
    found = []
    for part in re.split(r"[,;/\n|&]|\bor\b|\band\b", text):
        plain = _EXTENSION.sub("", _KIND_OF_PHONE.sub("", part)).strip()
        if not plain:
            continue
        digits = re.sub(r"\D", "", plain)
        if re.search(r"[^\d\s().+\-]", plain):
            raise Unread("This is not a phone number. Write its ten digits.")
        if len(digits) == 11 and digits[0] == "1":
            digits = digits[1:]
        if len(digits) == 10 and digits[0] in "23456789":
            found.append(f"{digits[:3]}-{digits[3:6]}-{digits[6:]}")
        elif plain[0] == "+" and 8 <= len(digits) <= 15:
            found.append(plain)
        else:
            raise Unread("Write the area code too: ten digits in all.")
    return tuple(dict.fromkeys(found))


_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;.<>]+")


def emails(text: str) -> tuple[str, ...]:
    found = []
    for part in re.split(r"[,;\s/|]+", text.replace("mailto:", "")):
        plain = part.strip("<>()\"'")
        if not plain:
            continue
        if not _EMAIL.fullmatch(plain):
            raise Unread("This is not an email address: it needs an @ and a dot.")
        found.append(plain)
    return tuple(dict.fromkeys(found))


def zip_code(text: str) -> str:
    """Five or nine digits; a number that lost the nought at its start gets it back."""
    plain = text.removesuffix(".0")
    if re.fullmatch(r"\d{4}", plain):
        plain = "0" + plain
    if re.fullmatch(r"\d{9}", plain):
        plain = f"{plain[:5]}-{plain[5:]}"
    if not re.fullmatch(r"\d{5}(-\d{4})?", plain):
        raise Unread("A ZIP code has five or nine digits.")
    return plain


_STATES = {
    "minnesota": "MN", "minn": "MN", "minn.": "MN", "wisconsin": "WI", "iowa": "IA",
    "north dakota": "ND", "south dakota": "SD", "wis": "WI", "mn.": "MN",
}  # fmt: skip


def us_state(text: str) -> str:
    found = _STATES.get(text.casefold(), text.upper())
    if not re.fullmatch(r"[A-Z]{2}", found):
        raise Unread("Two letters, such as MN.")
    return found


_ONE_LINE = re.compile(
    r"(?P<line>.+?)[,\n]\s*(?P<city>[^,\n]+?)[,\s]+(?P<state>[A-Za-z]{2}|Minnesota)\.?,?\s+"
    r"(?P<zip>\d{5}(?:-\d{4})?)(?:,?\s*USA?)?",
    re.S,
)


def address(text: str) -> Address:
    """The parts of an address in one cell; all of it as the street when it does not come apart."""
    found = _ONE_LINE.fullmatch(text.strip())
    if not found:
        return Address(line1=" ".join(text.split()), state="")
    line1, _, line2 = found["line"].replace("\n", ", ").partition(", ")
    return Address(
        line1.strip(), line2.strip(), found["city"].strip(), us_state(found["state"]), found["zip"]
    )


def number(text: str) -> str:
    """A case number as text: 10234567.0 was a number in a spreadsheet."""
    return re.sub(r"(?<=\d)\.0+$", "", text)


# -- names

_SUFFIXES = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
_TWO_PEOPLE = re.compile(r"\s(&|\+|and|y)\s|/", re.I)


def full_name(text: str, family_first: bool) -> PersonName:
    """``Xiong, Mai Pa`` or ``Mai Pa Xiong``; with `family_first` also ``Xiong Mai``."""
    text, suffix = _without_suffix(" ".join(text.split()))
    before, comma, after = text.partition(",")
    if comma:
        after, late = _without_suffix(after.strip())
        first, _, middle = after.partition(" ")
        if not first:
            return PersonName(before.strip(), suffix=suffix or late)
        return PersonName(first, before.strip(), middle.strip(), suffix or late)
    parts = text.split()
    if len(parts) < 2:
        return PersonName(text, suffix=suffix)
    if family_first:
        return PersonName(parts[1], parts[0], " ".join(parts[2:]), suffix)
    return PersonName(parts[0], parts[-1], " ".join(parts[1:-1]), suffix)


def _without_suffix(text: str) -> tuple[str, str]:
    front, _, last = text.rpartition(" ")
    known = _SUFFIXES.get(last.casefold().rstrip("."))
    if known and front:
        return front.rstrip(" ,"), known
    return text, ""


def looks_like_two(text: str) -> bool:
    return bool(_TWO_PEOPLE.search(text))


# -- words of a closed list

_YES = frozenset(
    {"y", "yes", "true", "t", "1", "x", "si", "needed", "required", "checked", "✓", "✔"}
)
_NO = frozenset({"n", "no", "false", "f", "0", "not needed", "none", "n/a", "na", "-"})


def yes_or_no(text: str) -> bool:
    plain = folded(text).strip(" .")
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise Unread("Write yes or no.")


_RELATIONS: dict[Relation, str] = {
    Relation.SELF: (
        "self head hoh h primary applicant client|head of household|primary applicant|main|p|hh|"
        "self applicant|primary contact|titular|jefe de familia|myself|01"
    ),
    Relation.SPOUSE: (
        "spouse wife husband partner esposa esposo conyuge|domestic partner|sp|married"
    ),
    Relation.CHILD: (
        "child son daughter kid baby infant newborn stepchild stepson stepdaughter hijo hija dep "
        "dependent ch c|foster child|adopted child|step child|minor"
    ),
    Relation.PARENT: "parent mother father mom dad madre padre stepparent stepmother stepfather",
    Relation.SIBLING: "sibling brother sister hermano hermana bro sis|half brother|half sister",
    Relation.OTHER_RELATIVE: (
        "relative grandchild grandson granddaughter grandmother grandfather grandparent aunt uncle "
        "niece nephew cousin abuela abuelo sobrino sobrina|other relative|in law|other|family|"
        "mother in law|father in law"
    ),
    Relation.NOT_RELATED: "unrelated roommate friend boarder|not related|non relative",
    Relation.REPRESENTATIVE: (
        "representative guardian authorized rep poa caregiver|authorized representative|"
        "power of attorney|legal guardian"
    ),
}
_PREFERRED: dict[PreferredContact, str] = {
    PreferredContact.PHONE: "phone call calls telephone cell telefono|phone call|by phone",
    PreferredContact.TEXT: "text sms texting|text message|texts",
    PreferredContact.EMAIL: "email correo|e mail",
    PreferredContact.MAIL: "mail letter post usps|us mail|regular mail",
    PreferredContact.IN_PERSON: "office visit|in person|face to face|walk in",
}
_STATE_WORDS: dict[CaseState, str] = {
    CaseState.OPEN: (
        "open active new current started intake ongoing abierto working|in progress|in process|"
        "renewal|needs follow up|follow up|to do|not started"
    ),
    CaseState.WAITING: (
        "waiting pending submitted hold sent|on hold|waiting on client|waiting for mnsure|"
        "pending mnsure|pending verification|awaiting response|applied|in review|under review"
    ),
    CaseState.CLOSED: (
        "closed done complete completed inactive enrolled finished resolved cerrado ended "
        "cancelled canceled withdrawn denied approved archived|no longer|no show|lost contact"
    ),
}


def _listed(words: dict[Relation, str] | dict[PreferredContact, str] | dict[CaseState, str]) -> (
    dict[str, str]
):  # fmt: skip
    """Single words before the first bar, whole phrases after it."""
    found: dict[str, str] = {}
    for value, text in words.items():
        single, *phrases = text.split("|")
        for word in (*single.split(), *phrases):
            found[word] = value.value
    return found


_RELATION_OF, _PREFERRED_OF = _listed(_RELATIONS), _listed(_PREFERRED)
_STATE_OF = _listed(_STATE_WORDS)


def _from_list(text: str, known: dict[str, str]) -> str | None:
    plain = " ".join(re.sub(r"[^\w ]", " ", folded(text)).replace("_", " ").split())
    if plain in known:
        return known[plain]
    # "Closed - enrolled" and "Pending (MNsure)": the first known word says it
    return next((known[w] for w in plain.split() if w in known and len(w) > 2), None)


def relation(text: str) -> Relation:
    found = _from_list(text, _RELATION_OF)
    if found is None:
        raise Unread("This relation is not known. Write self, spouse, child, parent or other.")
    return Relation(found)


def preferred_contact(text: str) -> PreferredContact:
    found = _from_list(text, _PREFERRED_OF)
    if found is None:
        raise Unread("Write phone, text, email, mail or in person.")
    return PreferredContact(found)


def case_state(text: str) -> CaseState:
    found = _from_list(text, _STATE_OF)
    if found is None:
        raise Unread("This state is not known. Write open, waiting or closed.")
    return CaseState(found)


_LANGUAGES = {
    "en": "English", "eng": "English", "ingles": "English", "es": "Spanish", "sp": "Spanish",
    "spa": "Spanish", "espanol": "Spanish", "so": "Somali", "som": "Somali", "hmn": "Hmong",
    "hm": "Hmong", "kar": "Karen", "vi": "Vietnamese", "viet": "Vietnamese", "am": "Amharic",
    "ar": "Arabic", "om": "Oromo", "ru": "Russian", "zh": "Chinese", "mandarin": "Chinese",
    "cantonese": "Chinese", "asl": "American Sign Language", "my": "Burmese", "km": "Khmer",
    "lo": "Lao", "fr": "French", "ko": "Korean",
}  # fmt: skip


def language(text: str) -> str:
    """In English, a capital letter first."""
    plain = folded(text).strip()
    return _LANGUAGES.get(plain) or (text.title() if text.isupper() or text.islower() else text)


# -- what no text may hold

_SECRET = re.compile(
    r"\b(pass ?word|passcode|passwd|pwd|pw|contraseña|pin)\b\s*(is|es|[:=#-])\s*\S{3,}", re.I
)


def refuse_secret(text: str) -> None:
    """Raises `Unread` for a text with a password in it."""
    if _SECRET.search(text):
        raise Unread("This text seems to hold a password. Take it out of your file: nobody may "
                     "keep it.")  # fmt: skip


def shape(text: str) -> str:
    """How an identifier looks, without saying it: ``###-##-###``."""
    out = "".join("#" if c.isdigit() else "x" if c.isalpha() else c for c in text[:24])
    return out + ("…" if len(text) > 24 else "")
