"""The office's own side: its letterhead, staff, desks and public contacts are no client's data."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from assisterdesk.basics.resources import resource
from assisterdesk.egress.folding import fold
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.text import Text

_MAILBOXES = frozenset(
    "gmail.com yahoo.com hotmail.com outlook.com live.com icloud.com aol.com msn.com me.com "
    "comcast.net protonmail.com proton.me ymail.com mail.com q.com charter.net".split()
)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One colleague: how they may stand in a signature or greeting."""

    name: str
    role: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnSide:
    """What belongs to the office and to public desks. Public desks' own are always added."""

    name: str = ""
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    staff: tuple[StaffMember, ...] = ()
    public_names: tuple[str, ...] = ()
    public_phones: tuple[str, ...] = ()
    public_emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicContacts:
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    domains: tuple[str, ...]
    addresses: tuple[str, ...]
    names: tuple[str, ...]


@cache
def public_contacts() -> PublicContacts:
    """Desks and hotlines anyone may know, from `resources/gate/public_contacts.toml`."""
    with resource("gate", "public_contacts.toml").open("rb") as file:
        entries = tomllib.load(file)["contact"]

    def of(key: str) -> tuple[str, ...]:
        return tuple(v for e in entries for v in e.get(key, ()))

    return PublicContacts(of("phones"), of("emails"), of("domains"), of("addresses"), of("names"))


class OwnSideMatcher:
    """Finds the own side in a text. Built once per `OwnSide`."""

    def __init__(self, own: OwnSide) -> None:
        public = public_contacts()
        people = [
            KnownPerson(
                names=(PersonName.parse(s.name),), phones=s.phones, emails=s.emails, ids=s.ids
            )
            for s in own.staff
        ]
        people += [
            KnownPerson(names=(PersonName.parse(n),)) for n in (*own.public_names, *public.names)
        ]
        people.append(
            KnownPerson(
                phones=(*own.phones, *own.public_phones, *public.phones),
                emails=(*own.emails, *own.public_emails, *public.emails),
                addresses=(*own.addresses, *public.addresses),
                ids=own.ids,
            )
        )
        self._index = KnownPeople.build(people, misspelt=False)
        every = [*own.emails, *own.public_emails, *(e for s in own.staff for e in s.emails)]
        self._domains = frozenset(public.domains) | {
            d for e in every if (d := e.rpartition("@")[2].lower()) and d not in _MAILBOXES
        }
        names = [own.name, *own.public_names]
        self._phrases = [p for n in names if (p := _phrase(n))]
        self.first_names = frozenset(
            w
            for n in (*(s.name for s in own.staff), *own.public_names)
            for w in fold(n).replace(",", " ").split()
        )

    def spans(self, text: Text) -> list[tuple[int, int]]:
        """Where the own side stands in `text.plain`."""
        found = [(s.start, s.end) for s in self._index.sightings(text)]
        found += [(t.start, t.end) for t in text.emails if self._is_own(t.key)]
        for phrase in self._phrases:
            found += [m.span() for m in phrase.finditer(text.low)]
        return found

    def _is_own(self, address: str) -> bool:
        domain = address.rpartition("@")[2]
        return domain in self._domains or any(domain.endswith("." + d) for d in self._domains)


def _phrase(name: str) -> "re.Pattern[str] | None":
    words = fold(name).split()
    return re.compile(r"\s+".join(map(re.escape, words))) if words else None
