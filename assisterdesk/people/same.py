"""Two records that may be of one person: what was decided, and what a merge added to the kept."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.people.person import Address, Person, PersonName


class SameKind(StrEnum):
    #: both in one case; the other went out of sight and the kept has the facts of both
    MERGED = "merged"
    #: one person in two cases; both records stay
    SAME = "same"
    #: looked at, and two people: not pointed out again
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Gained:
    """The facts that the kept record took over; taken away again when the merge is undone."""

    names: tuple[str, ...] = field(default=(), repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)
    ids: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    birthdate: date | None = field(default=None, repr=False)
    ssn: str = field(default="", repr=False)
    address: Address | None = field(default=None, repr=False)
    middle: str = field(default="", repr=False)
    language: str = ""
    interpreter: bool = False


@dataclass(frozen=True, slots=True)
class SamePerson:
    """A decision about `person` of `case` and another record; `ended_at` once taken back."""

    id: str
    case: CaseId
    person: PersonId
    other_case: CaseId
    other: PersonId
    kind: SameKind
    at: datetime
    by: StaffId
    gained: Gained = Gained()
    ended_at: datetime | None = None


def gained(kept: Person, other: Person) -> Gained:
    """What `kept` lacks and `other` has; where both have a value, the kept one stays."""
    own = {kept.name.full, *kept.name.others}
    no_address = not kept.address.one_line and bool(other.address.one_line)
    return Gained(
        names=tuple(n for n in (other.name.full, *other.name.others) if n and n not in own),
        phones=tuple(p for p in other.phones if p not in kept.phones),
        emails=tuple(e for e in other.emails if e not in kept.emails),
        ids=tuple(i for i in other.ids if i not in kept.ids),
        birthdate=other.birthdate if kept.birthdate is None else None,
        ssn="" if kept.ssn else other.ssn,
        address=other.address if no_address else None,
        middle="" if kept.name.middle else other.name.middle,
        language="" if kept.language else other.language,
        interpreter=other.interpreter and not kept.interpreter,
    )


def with_gained(person: Person, more: Gained) -> Person:
    name = replace(
        person.name,
        middle=person.name.middle or more.middle,
        others=(*person.name.others, *more.names),
    )
    return replace(
        person,
        name=name,
        phones=(*person.phones, *more.phones),
        emails=(*person.emails, *more.emails),
        ids=(*person.ids, *more.ids),
        birthdate=person.birthdate or more.birthdate,
        ssn=person.ssn or more.ssn,
        address=more.address or person.address,
        language=person.language or more.language,
        interpreter=person.interpreter or more.interpreter,
    )


def without_gained(person: Person, more: Gained) -> Person:
    """As it was before the merge, but for what was changed or added since: that stays."""
    name: PersonName = replace(
        person.name,
        middle="" if more.middle and person.name.middle == more.middle else person.name.middle,
        others=tuple(n for n in person.name.others if n not in more.names),
    )
    return replace(
        person,
        name=name,
        phones=tuple(p for p in person.phones if p not in more.phones),
        emails=tuple(e for e in person.emails if e not in more.emails),
        ids=tuple(i for i in person.ids if i not in more.ids),
        birthdate=None
        if more.birthdate and person.birthdate == more.birthdate
        else person.birthdate,
        ssn="" if more.ssn and person.ssn == more.ssn else person.ssn,
        address=Address() if more.address and person.address == more.address else person.address,
        language=""
        if more.language and person.language == more.language
        else person.language,
        interpreter=person.interpreter and not more.interpreter,
    )
