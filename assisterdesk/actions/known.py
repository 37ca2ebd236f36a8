"""The office's own people as the gate knows them."""

from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.people.person import Person


def known_person(person: Person) -> KnownPerson:
    """What the gate recognises this person by."""
    name = person.name
    return KnownPerson(
        id=person.id,
        names=(
            PersonName(name.given, name.middle, name.family),
            *(PersonName.parse(other) for other in name.others),
        ),
        birthdate=person.birthdate,
        ssn=person.ssn,
        phones=person.phones,
        emails=person.emails,
        addresses=(person.address.one_line,) if person.address.one_line else (),
        ids=tuple(value for _, value in person.ids),
    )
