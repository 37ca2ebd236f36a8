"""The person form as text: filled from a person, checked field by field, made into one again."""

import json
import re
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import TypeVar

from assisterdesk.basics.ids import CaseId, PersonId, new_id
from assisterdesk.people.person import (
    Address,
    Person,
    PersonField,
    PersonName,
    PreferredContact,
    Relation,
    value_of,
)
from assisterdesk.ui.wording import tr

T = TypeVar("T")

OLDEST = date(1900, 1, 1)
_WRITTEN = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+")


@dataclass(frozen=True, slots=True)
class PersonText:
    """Every field of the form as it is typed. Several phones or emails stand with commas."""

    given: str = field(default="", repr=False)
    middle: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    suffix: str = field(default="", repr=False)
    others: str = field(default="", repr=False)
    relation: str = Relation.SELF
    birthdate: str = field(default="", repr=False)
    ssn: str = field(default="", repr=False)
    phones: str = field(default="", repr=False)
    emails: str = field(default="", repr=False)
    line1: str = field(default="", repr=False)
    line2: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    state: str = "MN"
    zip: str = field(default="", repr=False)
    ids: str = field(default="", repr=False)
    language: str = ""
    interpreter: bool = False
    newborn: bool = False
    preferred_contact: str = ""


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A form that was not saved yet, as it is kept in a draft. `person` is None for a new one."""

    person: PersonId | None
    typed: PersonText

    def as_text(self) -> str:
        return json.dumps({"person": self.person, "typed": asdict(self.typed)})

    @staticmethod
    def from_text(text: str) -> "HalfTyped | None":
        """None for no draft, or one that does not read."""
        try:
            raw = json.loads(text)
            typed = PersonText(**raw["typed"])
            Relation(typed.relation)
            PreferredContact(typed.preferred_contact)
            return HalfTyped(PersonId(raw["person"]) if raw["person"] else None, typed)
        except (ValueError, KeyError, TypeError):
            return None


def text_of(person: Person) -> PersonText:
    born = person.birthdate
    return PersonText(
        given=person.name.given,
        middle=person.name.middle,
        family=person.name.family,
        suffix=person.name.suffix,
        others=", ".join(person.name.others),
        relation=person.relation,
        birthdate=f"{born:%m/%d/%Y}" if born else "",
        ssn=value_of(person, PersonField.SSN),
        phones=", ".join(person.phones),
        emails=", ".join(person.emails),
        line1=person.address.line1,
        line2=person.address.line2,
        city=person.address.city,
        state=person.address.state,
        zip=person.address.zip,
        ids=", ".join(f"{kind} {value}" for kind, value in person.ids),
        language=person.language,
        interpreter=person.interpreter,
        newborn=person.newborn,
        preferred_contact=person.preferred_contact,
    )


def problems(text: PersonText, today: date, before: PersonText | None = None) -> dict[str, str]:
    """Field name -> the sentence that says what to mend. Empty when all is well.

    What stands as it stood `before` is left alone: an old entry must not bar a new phone number.
    """
    found = _all_problems(text, today)
    if before is None:
        return found
    return {k: said for k, said in found.items() if getattr(text, k) != getattr(before, k)}


def _all_problems(text: PersonText, today: date) -> dict[str, str]:
    found: dict[str, str] = {}
    if not text.given.strip():
        found["given"] = tr("Enter the first name.")
    if text.birthdate.strip():
        born = day_of(text.birthdate)
        if born is None:
            found["birthdate"] = tr("This is not a day. Check month, day and year.")
        elif born > today:
            found["birthdate"] = tr("This day has not come yet. Check the year.")
        elif born < OLDEST:
            found["birthdate"] = tr("Nobody is that old. Check the year.")
    if text.ssn.strip() and len(_digits(text.ssn)) != 9:
        found["ssn"] = tr("A Social Security number has nine digits.")
    elif re.search(r"[^\d\s-]", text.ssn):
        found["ssn"] = tr("Use digits and dashes only.")
    if any(not 10 <= len(_digits(phone)) <= 15 for phone in _several(text.phones)):
        found["phones"] = tr("Write the area code too, such as 651-555-0134.")
    if any(not _EMAIL.fullmatch(email) for email in _several(text.emails)):
        found["emails"] = tr("An email address looks like name@example.org.")
    if text.zip.strip() and not re.fullmatch(r"\d{5}(-?\d{4})?", text.zip.strip()):
        found["zip"] = tr("A ZIP code has five or nine digits.")
    if (text.line1.strip() or text.city.strip()) and not re.fullmatch(
        r"[A-Za-z]{2}", text.state.strip()
    ):
        found["state"] = tr("Two letters, such as MN.")
    needed = {PreferredContact.EMAIL: "emails", PreferredContact.TEXT: "phones"}
    needed[PreferredContact.PHONE] = "phones"
    place = needed.get(PreferredContact(text.preferred_contact))
    if place is not None and not getattr(text, place).strip():
        found["preferred_contact"] = tr("Enter the phone or email for that, too.")
    if any(" " not in each for each in _several(text.ids)):
        found["ids"] = tr("Write the kind, then the number, such as MNsure 10234567.")
    return found


def person_of(text: PersonText, case: CaseId, base: Person | None) -> Person:
    """The person; a new one when `base` is None. Call it when there are no `problems`."""
    before = base or Person(PersonId(new_id()), case, Relation.SELF, PersonName(""))
    shown = text_of(before)

    def kept(name: str, new: T, old: T) -> T:
        # what was not touched stays as it was kept, even where the form writes it more simply
        return old if getattr(text, name) == getattr(shown, name) else new

    return replace(
        before,
        relation=Relation(text.relation),
        name=PersonName(
            given=_tidy(text.given),
            family=_tidy(text.family),
            middle=_tidy(text.middle),
            suffix=_tidy(text.suffix),
            others=kept("others", _several(text.others), before.name.others),
        ),
        birthdate=day_of(text.birthdate),
        ssn=kept("ssn", _digits(text.ssn), before.ssn),
        phones=kept("phones", _several(text.phones), before.phones),
        emails=kept("emails", _several(text.emails), before.emails),
        address=Address(
            _tidy(text.line1),
            _tidy(text.line2),
            _tidy(text.city),
            text.state.strip().upper(),
            text.zip.strip(),
        ),
        ids=kept("ids", tuple(_kind_and_value(each) for each in _several(text.ids)), before.ids),
        language=_tidy(text.language),
        interpreter=text.interpreter,
        newborn=text.newborn,
        preferred_contact=PreferredContact(text.preferred_contact),
    )


def day_of(text: str) -> date | None:
    """``4/9/1988``, ``04-09-1988`` or ``1988-04-09``; None for what is no day."""
    text = text.strip()
    if found := _WRITTEN.fullmatch(text):
        month, day, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _several(text: str) -> tuple[str, ...]:
    return tuple(part for each in re.split(r"[,;\n]", text) if (part := _tidy(each)))


def _kind_and_value(text: str) -> tuple[str, str]:
    kind, _, value = text.rpartition(" ")
    return kind, value
