"""A person of the office's own store, as far as the gate must recognise them."""

from dataclasses import dataclass, field
from datetime import date

from assisterdesk.basics.ids import PersonId


@dataclass(frozen=True, slots=True)
class PersonName:
    """One name a person goes by. Each part may hold several words."""

    given: str = ""
    middle: str = ""
    family: str = ""

    @staticmethod
    def parse(full: str) -> "PersonName":
        """A name from one string: ``Mai Yang``, ``Yang, Mai`` or ``Abdi Mohamed Hassan``."""
        if "," in full:
            family, _, rest = full.partition(",")
            first, *middle = rest.split() or [""]
            return PersonName(first, " ".join(middle), family.strip())
        words = full.split()
        if len(words) < 2:
            return PersonName(given=full.strip())
        return PersonName(words[0], " ".join(words[1:-1]), words[-1])


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """All that the gate may recognise one person by; any part may be empty."""

    id: PersonId | None = None
    names: tuple[PersonName, ...] = ()
    birthdate: date | None = field(default=None, repr=False)
    ssn: str = field(default="", repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)
    addresses: tuple[str, ...] = field(default=(), repr=False)
    ids: tuple[str, ...] = field(default=(), repr=False)
