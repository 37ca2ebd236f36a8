"""The papers of the practice office: small files with invented personal data, made as needed."""

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from assisterdesk.people.person import Person


@dataclass(frozen=True, slots=True)
class Paper:
    """A file as the client brought it; its name may name a person, as real ones do."""

    name: str = field(repr=False)
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Kind:
    ending: str
    media_type: str
    write: Callable[[Person, date], str]


def paper(kind: str, person: Person, day: date, name: str = "") -> Paper:
    """A paper about `person`, dated `day`. Raises KeyError for a kind that is not in `KINDS`."""
    made = _KINDS[kind]
    return Paper(
        name or f"{kind}{made.ending}", made.media_type, made.write(person, day).encode("utf-8")
    )


def _us(day: date | None) -> str:
    return f"{day:%m/%d/%Y}" if day else "not given"


def _home(person: Person) -> str:
    home = person.address
    lines = (person.name.full, home.line1, home.line2, f"{home.city}, {home.state} {home.zip}")
    return "\n".join(line for line in lines if line.strip(" ,"))


def _number(person: Person) -> str:
    return next((value for _, value in person.ids), "not yet given")


def _ssn(person: Person) -> str:
    s = person.ssn
    return f"{s[:3]}-{s[3:5]}-{s[5:]}" if s else "not given"


def _notice(person: Person, day: date) -> str:
    return (
        f"PRACTICE PAPER - NOT A REAL NOTICE\n\n{_home(person)}\n\n"
        f"{day:%B} {day.day}, {day.year}\n\n"
        f"HEALTH CARE NOTICE\nCase number: {_number(person)}\n"
        f"Person: {person.name.full}    Date of birth: {_us(person.birthdate)}\n\n"
        "We need more information before we can decide. Send proof of your household's income\n"
        f"by {_us(day + timedelta(days=90))}.\n\n"
        "If you think that we are wrong, you may appeal within 90 days of the date above.\n"
    )


def _pay_stub(person: Person, day: date) -> str:
    rows = ["Employer,Employee,SSN,Pay date,Hours,Rate,Gross pay,Net pay"]
    for weeks, hours in ((4, 76), (2, 80), (0, 71)):
        paid = day - timedelta(weeks=weeks)
        gross = hours * 19.5
        rows.append(
            f"Practice Foods Cooperative,{person.name.full},{_ssn(person)},{_us(paid)},"
            f"{hours},19.50,{gross:.2f},{gross * 0.83:.2f}"
        )
    return "\r\n".join(rows) + "\r\n"


def _coverage_letter(person: Person, day: date) -> str:
    lines = "<br>".join(html.escape(line) for line in _home(person).splitlines())
    return (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        "<title>Practice paper</title></head><body>\n"
        f"<p>{lines}</p>\n<p>{_us(day)}</p>\n<h1>Your coverage is ending</h1>\n"
        f"<p>Member: {html.escape(person.name.full)}, born {_us(person.birthdate)}. "
        f"Member ID {_number(person)}.</p>\n"
        f"<p>Your coverage with Prairie Crane Health (a carrier that does not exist) ends on "
        f"{_us(day + timedelta(days=21))}.</p>\n</body></html>\n"
    )


def _consent(person: Person, day: date) -> str:
    phones = ", ".join(person.phones) or "none"
    return (
        "PRACTICE PAPER - CONSENT TO ASSISTANCE\n\n"
        f"I, {person.name.full}, born {_us(person.birthdate)}, allow the staff of this office to "
        "see and\nuse my information to help me with my application.\n\n"
        f"Phone: {phones}\nAddress: {person.address.one_line or 'not given'}\n"
        f"I want to be asked in: {person.language or 'English'}\n\n"
        f"Signed {_us(day)}. I may take this back at any time.\n"
    )


def _letter(person: Person, day: date) -> str:
    return (
        f"PRACTICE PAPER - NOT A REAL LETTER\n\n{day:%B} {day.day}, {day.year}\n\n"
        "To whom it may concern:\n\n"
        f"This confirms what we have on record for {person.name.full}, born "
        f"{_us(person.birthdate)}, of\n{person.address.one_line or 'no fixed address'}.\n\n"
        "Questions may be put to us in writing.\n\n"
        "Records Office, Lanternfield (an invented place)\n"
    )


def _tribal_letter(person: Person, day: date) -> str:
    text = (
        f"{_us(day)}\n\nEnrollment office (practice paper)\n\n"
        f"{person.name.full}, born {_us(person.birthdate)}, is an enrolled member.\n"
        f"Enrollment number: {_number(person)}\n"
    )
    # RTF is 7-bit: its own signs are escaped, other letters are written by number
    signs = {"\\": r"\\", "{": r"\{", "}": r"\}", "\n": "\\par\n"}
    body = "".join(signs.get(c) or (c if c.isascii() else f"\\u{ord(c)}?") for c in text)
    return "{\\rtf1\\ansi\\deff0 " + body + "}"


_KINDS: Mapping[str, _Kind] = {
    "notice": _Kind(".txt", "text/plain", _notice),
    "pay stub": _Kind(".csv", "text/csv", _pay_stub),
    "coverage letter": _Kind(".html", "text/html", _coverage_letter),
    "consent": _Kind(".txt", "text/plain", _consent),
    "letter": _Kind(".txt", "text/plain", _letter),
    "tribal letter": _Kind(".rtf", "application/rtf", _tribal_letter),
}

#: What a document of a sample household may be.
KINDS = frozenset(_KINDS)
