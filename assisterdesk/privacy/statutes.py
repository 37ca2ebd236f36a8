"""The laws that make personal information confidential, for the office and for anyone who asks."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, model_validator

from assisterdesk.basics.catalogue import Entry, Text, in_file
from assisterdesk.basics.kinds import PiiCategory


class Statute(Entry):
    """One law. `citation` as the source puts it, `title` what it protects in plain words.

    Ids ``f1`` to ``f31`` are the paragraphs of Ohio Adm. Code 3901-1-02 (F); an office may add
    others under ids of its own.
    """

    title: Text
    citation: Text
    level: Annotated[str, Field(pattern=r"^(federal|state|state and federal|local)$")]
    categories: tuple[PiiCategory, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _names_each_once(self) -> Self:
        if len(set(self.categories)) != len(self.categories):
            raise ValueError("categories names a category twice")
        return self

    @property
    def paragraph(self) -> str:
        """Its place in the rule, '' for a law the office added."""
        number = self.id[1:]
        return f"(F)({number})" if self.id[0] == "f" and number.isdecimal() else ""


@lru_cache(maxsize=8)
def statutes(override: Path | None = None) -> Mapping[str, Statute]:
    """All of them by id, in the rule's order. Raises `Damaged` naming file and field."""
    found = in_file("privacy/statutes.toml", "statute", Statute, override)
    return MappingProxyType({statute.id: statute for statute in found})


def matching(
    found: Iterable[Statute], words: str, category: PiiCategory | None = None
) -> tuple[Statute, ...]:
    """Those with every word of `words` in title, citation or paragraph, and with the category."""
    wanted = words.casefold().split()
    return tuple(
        statute
        for statute in found
        if (category is None or category in statute.categories)
        and all(word in _sought(statute) for word in wanted)
    )


def protecting(category: PiiCategory, override: Path | None = None) -> tuple[Statute, ...]:
    """The laws that protect this kind of personal data."""
    return tuple(s for s in statutes(override).values() if category in s.categories)


def _sought(statute: Statute) -> str:
    return f"{statute.paragraph} {statute.title} {statute.citation} {statute.level}".casefold()
