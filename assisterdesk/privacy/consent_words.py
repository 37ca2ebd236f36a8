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


def can_be_read_in(words: Mapping[str, str], override: Path | None = None) -> bool:
    """Whether all of our own wording is among the words of a language (`prints/<code>.toml`).

    Not where the office wrote a passage anew: what we have in that language says something else.
    """
    ours = (*map(_passage_key, passages()), *map(_scope_key, scopes()))
    return passages(override) == passages() and all(key in words for key in ours)


def read_aloud(
    office: str,
    assister: str,
    chosen: tuple[str, ...],
    override: Path | None = None,
    words: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The whole wording with the names filled in and what was chosen as a list.

    `words`: of another language, where `can_be_read_in` says that they are enough.
    """
    known = scopes(override)
    parts = []
    for passage in passages(override):
        if passage.id == "read_back":
            # a scope the office added has no translation: it stands as the office wrote it
            allowed = [words.get(_scope_key(id), known[id].aloud) for id in chosen if id in known]
            parts.append("\n".join(f"– {each}" for each in allowed))
        text = words.get(_passage_key(passage), passage.text)
        parts.append(text.replace("{office}", office).replace("{assister}", assister))
    return "\n\n".join(part for part in parts if part)


def sheet(office: str, chosen: tuple[str, ...], words: Mapping[str, str]) -> str:
    """What the printed consent says in a language that has no wording to be read aloud."""
    allowed = "\n".join(f"– {words[f'scope_{id}']}" for id in chosen if f"scope_{id}" in words)
    parts = (words["consent_intro"], allowed, words["consent_back"])
    # set apart, so that the name keeps its place in a text that runs from right to left
    name = f"\u2068{office}\u2069"
    return "\n\n".join(part.replace("{office}", name) for part in parts if part)


def _passage_key(passage: Passage) -> str:
    return f"aloud_{passage.id}"


def _scope_key(scope: str) -> str:
    return f"aloud_scope_{scope}"
