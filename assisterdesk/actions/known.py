"""The office's own people as the gate knows them."""

from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.people.person import Person


def known_person(person: Person) -> KnownPerson:
    """What the gate recognises this person by."""
    return KnownPerson(
        id=person.id,
        given=person.name.given,
        middle=person.name.middle,
        family=person.name.family,
        others=person.name.others,
        birthdate=person.birthdate,
        ssn=person.ssn,
        phones=person.phones,
        emails=person.emails,
        addresses=(person.address.one_line,) if person.address.one_line else (),
        ids=tuple(value for _, value in person.ids),
    )
