"""What personal data is, in plain words, for the help beside the gate."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, model_validator

from assisterdesk.basics.catalogue import Entry, Text, in_file
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import PiiCategory

Prose = Annotated[str, Field(min_length=1, max_length=1500)]


class Definition(Entry):
    """A term of the Secure Email Policy: `text` in plain words, `policy` how the policy puts it."""

    title: Text
    text: Prose
    policy: Prose
    policy_name: Text


class PersonalData(Entry):
    """One kind of personal data. `example` is invented; `law` names what protects it.

    `named_in_policy`: the Secure Email Policy names it; otherwise it falls under its "not limited
    to" or its definition.
    """

    title: Text
    text: Prose
    example: Text
    law: tuple[Text, ...] = Field(min_length=1)
    named_in_policy: bool

    @property
    def category(self) -> PiiCategory:
        return PiiCategory(self.id.upper())

    @model_validator(mode="after")
    def _is_a_category(self) -> Self:
        if self.id.upper() not in tuple(PiiCategory):
            raise ValueError("id is a category of personal data in lower case")
        return self


_FILE = "privacy/personal_data.toml"


@lru_cache(maxsize=8)
def definitions(override: Path | None = None) -> Mapping[str, Definition]:
    """The policy's terms by id (``assister``, ``personally_identifiable_information``)."""
    found = in_file(_FILE, "definition", Definition, override)
    return MappingProxyType({entry.id: entry for entry in found})


@lru_cache(maxsize=8)
def personal_data(override: Path | None = None) -> Mapping[PiiCategory, PersonalData]:
    """Every category with its explanation, in the order of the policy. Raises `Damaged`."""
    found = {e.category: e for e in in_file(_FILE, "category", PersonalData, override)}
    for category in PiiCategory:
        if category not in found:
            raise Damaged(f'{_FILE}, field category: "{category.value}" is missing. Add it.')
    return MappingProxyType(found)
