"""A person of a household, and how little of them is shown at rest."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.basics.kinds import PiiCategory


@dataclass(frozen=True, slots=True)
class PersonName:
    """Parts of a name; `others` are whole further names (maiden, nickname, other spelling)."""

    given: str
    family: str = ""
    middle: str = ""
    suffix: str = ""
    others: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        return " ".join(p for p in (self.given, self.middle, self.family, self.suffix) if p)


@dataclass(frozen=True, slots=True)
class Address:
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = "MN"
    zip: str = ""

    @property
    def one_line(self) -> str:
        if not (self.line1 or self.city):
            return ""
        town = " ".join(p for p in (self.state, self.zip) if p)
        return ", ".join(p for p in (self.line1, self.line2, self.city, town) if p)


class Relation(StrEnum):
    """To the household's first person."""

    SELF = "self"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    NOT_RELATED = "not_related"
    REPRESENTATIVE = "representative"


class PreferredContact(StrEnum):
    """How a person asked to be reached."""

    UNKNOWN = ""
    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    MAIL = "mail"
    IN_PERSON = "in_person"


@dataclass(frozen=True, slots=True)
class Person:
    """Everything the office holds of one person. Never shown by `repr`.

    `ids` are (kind, value) pairs such as ("MNsure", "..."). SSN is kept as nine digits or ''.
    """

    id: PersonId
    case: CaseId
    relation: Relation
    name: PersonName = field(repr=False)
    birthdate: date | None = field(default=None, repr=False)
    ssn: str = field(default="", repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)
    address: Address = field(default_factory=Address, repr=False)
    ids: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    language: str = ""
    interpreter: bool = False
    newborn: bool = False
    preferred_contact: PreferredContact = PreferredContact.UNKNOWN


class PersonField(StrEnum):
    """Fields that stay masked until someone asks to see them, each look a log line."""

    BIRTHDATE = "birthdate"
    SSN = "ssn"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    IDS = "ids"


FIELD_CATEGORY: dict[PersonField, PiiCategory] = {
    PersonField.BIRTHDATE: PiiCategory.BIRTHDATE,
    PersonField.SSN: PiiCategory.SSN,
    PersonField.PHONE: PiiCategory.PHONE,
    PersonField.EMAIL: PiiCategory.EMAIL,
    PersonField.ADDRESS: PiiCategory.ADDRESS,
    PersonField.IDS: PiiCategory.CASE_ID,
}

FIELD_TITLE: dict[PersonField, str] = {
    PersonField.BIRTHDATE: "Birthdate",
    PersonField.SSN: "Social Security number",
    PersonField.PHONE: "Phone",
    PersonField.EMAIL: "Email",
    PersonField.ADDRESS: "Address",
    PersonField.IDS: "Case numbers",
}


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person as the case screen shows them: name and relation, and which fields are filled."""

    id: PersonId
    relation: Relation
    name: str = field(repr=False)
    age: int | None
    language: str
    interpreter: bool
    filled: frozenset[PersonField]
    preferred_contact: PreferredContact = PreferredContact.UNKNOWN


def value_of(person: Person, wanted: PersonField) -> str:
    """The field as text, '' when not filled."""
    match wanted:
        case PersonField.BIRTHDATE:
            return person.birthdate.isoformat() if person.birthdate else ""
        case PersonField.SSN:
            s = person.ssn
            return f"{s[:3]}-{s[3:5]}-{s[5:]}" if len(s) == 9 else s
        case PersonField.PHONE:
            return ", ".join(person.phones)
        case PersonField.EMAIL:
            return ", ".join(person.emails)
        case PersonField.ADDRESS:
            return person.address.one_line
        case PersonField.IDS:
            return ", ".join(f"{kind} {value}" for kind, value in person.ids)


def card_of(person: Person, today: date) -> PersonCard:
    born = person.birthdate
    age = None
    if born:
        age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    filled = frozenset(f for f in PersonField if value_of(person, f))
    return PersonCard(
        person.id,
        person.relation,
        person.name.full,
        age,
        person.language,
        person.interpreter,
        filled,
        person.preferred_contact,
    )
