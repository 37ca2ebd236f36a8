"""Numbers and birthdates as they are looked up: whole ones only, never a part."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Person
from assisterdesk.store.columns import to_pairs, to_strings
from assisterdesk.store.connections import Database
from assisterdesk.store.withdrawn import stands


class IdentifierKind(StrEnum):
    SSN = "ssn"
    PHONE = "phone"
    EMAIL = "email"
    ID = "ids"
    BIRTHDATE = "birthdate"


#: shorter case numbers are found by too many typed numbers
_SHORTEST_ID = 5
_NUMERIC_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")


def follow(db: Database, case: CaseId, person: str) -> None:
    """Take in what the person's row says now; nothing when it was taken off."""
    db.execute("DELETE FROM identifiers WHERE person_id = ?", (person,))
    row = db.execute(
        "SELECT ssn, phones, emails, ids, birthdate FROM people p"  # noqa: S608 - our own words
        f" WHERE id = ? AND {stands('person', 'p.id')}",
        (person,),
    ).fetchone()
    if row is None:
        return
    found = _values(
        row["ssn"],
        to_strings(row["phones"]),
        to_strings(row["emails"]),
        to_pairs(row["ids"]),
        row["birthdate"] or "",
    )
    for kind, value in sorted(found):
        db.execute(
            "INSERT INTO identifiers (value, kind, person_id, case_id) VALUES (?, ?, ?, ?)",
            (value, kind, person, case),
        )


def of_person(person: Person) -> set[tuple[IdentifierKind, str]]:
    """What this person could be found by."""
    born = person.birthdate.isoformat() if person.birthdate else ""
    return _values(person.ssn, person.phones, person.emails, person.ids, born)


def _values(
    ssn: str,
    phones: Iterable[str],
    emails: Iterable[str],
    ids: Iterable[tuple[str, str]],
    birthdate: str,
) -> set[tuple[IdentifierKind, str]]:
    found = {(IdentifierKind.PHONE, number) for p in phones if (number := phone(p))}
    found |= {(IdentifierKind.EMAIL, e.strip().casefold()) for e in emails if "@" in e}
    found |= {
        (IdentifierKind.ID, value) for _, i in ids if len(value := plain_id(i)) >= _SHORTEST_ID
    }
    if len(ssn) == 9:
        found.add((IdentifierKind.SSN, ssn))
    if birthdate:
        found.add((IdentifierKind.BIRTHDATE, birthdate))
    return found


def phone(text: str) -> str:
    """Ten digits of a phone number, without the country; '' for anything else."""
    digits = "".join(c for c in text if c.isdigit())
    digits = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    return digits if len(digits) == 10 else ""


def plain_id(text: str) -> str:
    return "".join(c for c in text if c.isalnum()).upper()


def typed(text: str) -> Iterator[tuple[IdentifierKind, str]]:
    """What a whole typed text may be, if it is one number, date or address and nothing else."""
    text = text.strip()
    if "@" in text and " " not in text:
        yield IdentifierKind.EMAIL, text.casefold()
        return
    born = _day(text)
    if born:
        yield IdentifierKind.BIRTHDATE, born.isoformat()
        return
    plain = plain_id(text)
    if not any(c.isdigit() for c in plain) or len(text.split()) > 4:
        return
    if plain.isdigit():
        if len(plain) == 9:
            yield IdentifierKind.SSN, plain
        if number := phone(text):
            yield IdentifierKind.PHONE, number
    if len(plain) >= _SHORTEST_ID:
        yield IdentifierKind.ID, plain


def _day(text: str) -> date | None:
    """A birthdate as it is written here: 5/3/1987, or 1987-05-03."""
    try:
        numeric = _NUMERIC_DAY.fullmatch(text)
        if numeric:
            month, day, year = (int(part) for part in numeric.groups())
            return date(year, month, day)
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None
