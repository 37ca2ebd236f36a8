"""The state's two desks and the others an assister turns to: addresses, phones, what they do."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, model_validator

from assisterdesk.basics.catalogue import Entry, Evidence, Part, Text, in_file
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import AssisterKind, DeskId, desk_for

_ADDRESS = r"^[^@\s<>,;]+@[^@\s<>,;]+\.[a-z]{2,}$"


class Phone(Part):
    """`note` says what to dial next or who the number is for."""

    number: Annotated[str, Field(pattern=r"^\d{3}-\d{3}-\d{4}$")]
    note: str = ""

    @property
    def text(self) -> str:
        return f"{self.number}, {self.note}" if self.note else self.number


class Desk(Entry):
    """One of the two desks. `reply_business_days` is what it promises, not what it always keeps.

    `caller_proves`: what a caller says to be helped. `will_not`: what it sends elsewhere.
    """

    name: Text
    short_name: Text
    email: Annotated[str, Field(pattern=_ADDRESS)]
    phones: tuple[Phone, ...] = Field(min_length=1)
    fax: str = ""
    reply_business_days: Annotated[int, Field(ge=1, le=20)]
    serves: tuple[AssisterKind, ...] = Field(min_length=1)
    caller_proves: Text
    will_not: tuple[Text, ...] = ()
    share_with_clients: bool = False
    note: str = ""
    evidence: Evidence

    @property
    def desk(self) -> DeskId:
        return DeskId(self.id)

    @model_validator(mode="after")
    def _is_one_of_the_two(self) -> Self:
        if self.id not in tuple(DeskId):
            raise ValueError("id is one of " + ", ".join(DeskId))
        if any(desk_for(kind) != self.id for kind in self.serves):
            raise ValueError("serves names an assister kind that writes to the other desk")
        return self


class Agency(Entry):
    """Somebody else who answers, or a tool where a thing is done. Fields that are empty are not
    known."""

    name: Text
    phones: tuple[Phone, ...] = ()
    email: Annotated[str, Field(pattern=_ADDRESS)] | None = None
    address: str = ""
    website: Annotated[str, Field(pattern=r"^https://")] | None = None
    note: str = ""
    evidence: Evidence


@lru_cache(maxsize=8)
def _desks(override: Path | None) -> Mapping[DeskId, Desk]:
    found = {d.desk: d for d in in_file("desks.toml", "desk", Desk, override)}
    for desk in DeskId:
        if desk not in found:
            raise Damaged(f'desks.toml, field desk: "{desk.value}" is missing. Add its entry.')
    return MappingProxyType(found)


def desks(
    override: Path | None = None, *, addresses: Mapping[DeskId, str] | None = None
) -> Mapping[DeskId, Desk]:
    """Both desks. `addresses` puts other mail addresses in their place (the practice office's).

    Raises `Damaged` naming file and field.
    """
    found = _desks(override)
    if not addresses:
        return found
    return MappingProxyType(
        {
            id: desk.model_copy(update={"email": addresses.get(id, desk.email)})
            for id, desk in found.items()
        }
    )


@lru_cache(maxsize=8)
def agencies(override: Path | None = None) -> Mapping[str, Agency]:
    """All others by id. Raises `Damaged` naming file and field."""
    found = in_file("agencies.toml", "agency", Agency, override)
    return MappingProxyType({agency.id: agency for agency in found})
