"""Words that dictionaries lack and every office writes: programs, plans, places, languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, in_file
from assisterdesk.basics.ids import StaffId

_FILE = "spelling/words.toml"


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """A word the office added to one language's dictionary; nobody's name. A word taken back stays
    as a row with the day."""

    id: str
    word: str = field(repr=False)
    language: str
    added_by: StaffId
    added_at: datetime
    taken_back_at: datetime | None = None

    @property
    def in_force(self) -> bool:
        return self.taken_back_at is None


class WordList(Entry):
    """Words of one kind, right in every language. Small letters stand for capitals, too."""

    words: tuple[Annotated[str, Field(pattern=r"^[^\W\d_]+(['’][^\W\d_]+)*$", max_length=40)], ...]


@lru_cache(maxsize=8)
def word_lists(override: Path | None = None) -> Mapping[str, WordList]:
    """What is delivered, and the office's own lists. Raises `Damaged`."""
    found = in_file(_FILE, "list", WordList, override)
    return MappingProxyType({each.id: each for each in found})
