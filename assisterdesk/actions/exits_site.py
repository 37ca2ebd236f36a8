"""Copying for MNsure's own site: one field of one person at a time, under the case's reason.

The person's fields are read once, under one log line; each press then hands out one of them. The
values live in `SiteEntry` and go with it, when the case is left or the program locks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.exits_ask import SITE_FIELD
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.gate import CLOSED
from assisterdesk.egress.outgoing import Outgoing, Protection
from assisterdesk.people.person import Person, PersonField, value_of


class SiteField(StrEnum):
    """In the order in which an application asks for them."""

    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    BIRTHDATE = "birthdate"
    SSN = "ssn"
    LINE1 = "line1"
    LINE2 = "line2"
    CITY = "city"
    ZIP = "zip"
    PHONE = "phone"
    EMAIL = "email"
    IDS = "ids"


SITE_FIELD_TITLE: dict[SiteField, str] = {
    SiteField.GIVEN: "First name",
    SiteField.MIDDLE: "Middle name",
    SiteField.FAMILY: "Last name",
    SiteField.BIRTHDATE: "Birthdate",
    SiteField.SSN: "Social Security number",
    SiteField.LINE1: "Street",
    SiteField.LINE2: "Apartment",
    SiteField.CITY: "City",
    SiteField.ZIP: "ZIP code",
    SiteField.PHONE: "Phone",
    SiteField.EMAIL: "Email",
    SiteField.IDS: "Case number",
}

_CATEGORY: dict[SiteField, PiiCategory] = {
    SiteField.BIRTHDATE: PiiCategory.BIRTHDATE,
    SiteField.SSN: PiiCategory.SSN,
    SiteField.LINE1: PiiCategory.ADDRESS,
    SiteField.LINE2: PiiCategory.ADDRESS,
    SiteField.CITY: PiiCategory.ADDRESS,
    SiteField.ZIP: PiiCategory.ADDRESS,
    SiteField.PHONE: PiiCategory.PHONE,
    SiteField.EMAIL: PiiCategory.EMAIL,
    SiteField.IDS: PiiCategory.CASE_ID,
}

#: which field of the case screen begins with which field of the site
OF_PERSON_FIELD: dict[PersonField, SiteField] = {
    PersonField.BIRTHDATE: SiteField.BIRTHDATE,
    PersonField.SSN: SiteField.SSN,
    PersonField.PHONE: SiteField.PHONE,
    PersonField.EMAIL: SiteField.EMAIL,
    PersonField.ADDRESS: SiteField.LINE1,
    PersonField.IDS: SiteField.IDS,
}


@dataclass(frozen=True, slots=True)
class SiteEntry:
    """One person's fields, opened for typing into the state's site. Never shown by `repr`."""

    person: PersonId
    values: Mapping[SiteField, str] = field(repr=False)

    @property
    def fields(self) -> tuple[SiteField, ...]:
        """Those that hold something, in the order of the application."""
        return tuple(f for f in SiteField if self.values.get(f))

    def after(self, last: SiteField | None) -> SiteField | None:
        """The next field that holds something; the first after None and after the last."""
        fields = self.fields
        if last is None or last not in fields:
            return fields[0] if fields else None
        return fields[(fields.index(last) + 1) % len(fields)]


def site_is_open(session: Session) -> bool:
    """Whether the office's policy allows it."""
    return SITE_FIELD not in session.gate.policy.closed


def open_for_site(session: Session, access: Access, person: PersonId) -> SiteEntry:
    """Read one person for the site; the one log line of it is committed first.

    Raises `Refused` where the policy closes it, `NotAllowed` without a grant for masked fields.
    """
    if not site_is_open(session):
        raise Refused(CLOSED)
    line = LogLine(
        Action.COPIED,
        access,
        people=(person,),
        categories=tuple(dict.fromkeys((PiiCategory.PERSON_NAME, *_CATEGORY.values()))),
        fields=tuple(f.value for f in SiteField),
        count=1,
        route=SITE_FIELD,
        detail="for MNsure's site",
    )
    with session.store.look(line, level=Level.READ_MASKED_FIELDS) as look:
        return SiteEntry(person, _values(look.person(person)))


def copy_field(session: Session, entry: SiteEntry, wanted: SiteField) -> Cleared:
    """One field, cleared for the clipboard. Raises `Refused` for one that is empty or closed."""
    value = entry.values.get(wanted, "")
    if not value:
        raise Refused("Nothing is recorded there. Add it to the person first.")
    return session.gate.clear(Outgoing(SITE_FIELD, Protection.SITE_ENTRY, body=value))


def _values(person: Person) -> dict[SiteField, str]:
    born = person.birthdate
    return {
        SiteField.GIVEN: person.name.given,
        SiteField.MIDDLE: person.name.middle,
        SiteField.FAMILY: person.name.family,
        SiteField.BIRTHDATE: f"{born:%m/%d/%Y}" if born else "",
        SiteField.SSN: value_of(person, PersonField.SSN),
        SiteField.LINE1: person.address.line1,
        SiteField.LINE2: person.address.line2,
        SiteField.CITY: person.address.city,
        SiteField.ZIP: person.address.zip,
        SiteField.PHONE: person.phones[0] if person.phones else "",
        SiteField.EMAIL: person.emails[0] if person.emails else "",
        SiteField.IDS: person.ids[0][1] if person.ids else "",
    }
