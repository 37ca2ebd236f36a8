"""The comparable words of a name, and the pairs of them that name a person."""

import sys
from functools import lru_cache

from assisterdesk.egress.folding import fold
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.lexicon import PARTICLES


def name_parts(
    name: PersonName,
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The comparable words of given, middle and family name, with each part run together too."""
    return _words(name.given), _words(name.middle), _words(name.family)


@lru_cache(maxsize=1 << 15)
def _words(part: str) -> tuple[str, ...]:
    words = [w for w in "".join(c if c.isalpha() or c == "'" else " " for c in fold(part)).split()]
    telling = [w for w in words if w not in PARTICLES and len(w) > 1] or words
    if len(words) > 1:
        telling.append("".join(words))
    bare = [w.replace("'", "") for w in telling if "'" in w]
    return tuple(sys.intern(w) for w in telling + bare)


def forget_parts() -> None:
    """What is kept for taking in many people with the same names."""
    _words.cache_clear()


def name_pairs(person: KnownPerson) -> set[tuple[str, str]]:
    pairs: set[tuple[str, str]] = set()
    for name in person.names:
        given, middle, family = name_parts(name)
        middle = tuple(m for m in middle if len(m) > 1)
        pairs.update((a, b) for a in given for b in family if a != b or len(given) == 1)
        pairs.update((m, b) for m in middle for b in family if m != b)
        pairs.update((a, m) for a in given for m in middle if a != m)
        if len(given) > 2:
            pairs.update(zip(given[:-2], given[1:-1], strict=True))
    return pairs
