"""What a client can allow, and the wording that is read aloud before a spoken consent."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from assisterdesk.basics.catalogue import Entry, Text, in_file

_FILE = "consent.toml"


class Passage(Entry):
    """One paragraph of the wording; `{office}` and `{assister}` stand for their names."""

    text: Text


class Scope(Entry):
    """One thing a client can allow. `aloud` is how it is read; `usual`: ticked from the start."""

    title: Text
    aloud: Text
    usual: bool = False


@lru_cache(maxsize=8)
def passages(override: Path | None = None) -> tuple[Passage, ...]:
    """In the order they are read; ``read_back`` comes after the scopes. Raises `Damaged`."""
    return in_file(_FILE, "passage", Passage, override)


@lru_cache(maxsize=8)
def scopes(override: Path | None = None) -> Mapping[str, Scope]:
    """By id, in the order they are offered. Raises `Damaged`."""
    return MappingProxyType({s.id: s for s in in_file(_FILE, "scope", Scope, override)})


def version(override: Path | None = None) -> str:
    """Names the wording as it is now: the last day any part of it was verified."""
    days = [p.verified_on for p in passages(override)]
    days += [s.verified_on for s in scopes(override).values()]
    return max(days).isoformat() if days else ""


def read_aloud(
    office: str, assister: str, chosen: tuple[str, ...], override: Path | None = None
) -> str:
    """The whole wording with the names filled in and what was chosen as a list."""
    known = scopes(override)
    parts = []
    for passage in passages(override):
        if passage.id == "read_back":
            parts.append("\n".join(f"– {known[id].aloud}" for id in chosen if id in known))
        parts.append(passage.text.replace("{office}", office).replace("{assister}", assister))
    return "\n\n".join(part for part in parts if part)
