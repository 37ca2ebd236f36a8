"""Notes that are written again and again: a key, a title and a text to fill in, as data."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Text, in_file

#: stands in a text where something is to be filled in
GAP = "..."


class NoteTemplate(Entry):
    """`key` is a digit: Alt and it put the text into the note."""

    key: Annotated[str, Field(pattern=r"^[1-9]$")]
    title: Text
    text: Text


@lru_cache(maxsize=8)
def note_templates(override: Path | None = None) -> Mapping[str, NoteTemplate]:
    """All of them by id, in the order of their keys. Raises `Damaged`."""
    found = in_file("note_templates.toml", "note", NoteTemplate, override)
    return MappingProxyType({one.id: one for one in sorted(found, key=lambda one: one.key)})
