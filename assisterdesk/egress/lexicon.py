"""Names of Minnesota's communities and the words that are not names, from `resources/gate`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from assisterdesk.basics.resources import resource
from assisterdesk.egress.folding import fold

_NAME_FILES = (
    "hmong",
    "somali",
    "karen",
    "spanish",
    "asian",
    "native",
    "african",
    "slavic",
    "south_asian",
)

#: Parts of a name that say nothing alone ("de la Cruz", "bin Said").
PARTICLES = frozenset(
    "de del la las los da dos di van von der den al el bin bint ibn y e san".split()
)

#: Endings that hardly any other English word has; the lists cannot hold every family.
_FAMILY_ENDS = tuple(
    "son sen quist qvist trom trum gaard lund dahl stad vold vik rud haugen moen teig berg berge "
    "berger wicz czyk czak ovsky insky owski inski inen anen onen bauer meyer maier hoff hofer "
    "mann stein feld felder burger ovich ovic enko guez ndez quez".split()
)
_FAMILY_SHAPE = re.compile(
    r"[a-z]{2,}(?:[kdmrtlnfg]son|sson|elson|[rdnlkt]sen|quist|qvist|str[ou]m|gaard|lund|dahl|stad"
    r"|vold|vik|rud|haugen|moen|teig|berger?|wicz|czyk|czak|ovsky|insky|owski|inski|inen|anen|onen"
    r"|bauer|meyer|maier|hoff|hofer|mann|stein|feld|felder|burger|ovich|ovic|enko|guez|ndez|quez)"
)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`ordinary`: English words that are names too; `not_people`: words of organisations."""

    given: frozenset[str]
    family: frozenset[str]
    ordinary: frozenset[str]
    not_people: frozenset[str]
    counties: frozenset[str]
    cities: tuple[str, ...]
    nicknames: Mapping[str, frozenset[str]]

    def is_name(self, word: str) -> bool:
        return word in self.given or self.is_family(word)

    def is_family(self, word: str) -> bool:
        """Whether `word` is a listed family name, or has the ending of one and no other sense."""
        return word in self.family or (
            len(word) > 6
            and word.endswith(_FAMILY_ENDS)
            and word not in self.ordinary
            and word not in self.not_people
            and word not in self.counties
            and word not in self.cities
            and _FAMILY_SHAPE.fullmatch(word) is not None
        )

    def spellings(self, word: str) -> frozenset[str]:
        """`word` and the names it may stand for, or that may stand for it."""
        return self.nicknames.get(word) or frozenset((word,))


@cache
def lexicon() -> Lexicon:
    given, family = set(_words("given_english")), set(_words("family_english"))
    for name in _NAME_FILES:
        sections = _sections(name)
        given.update(sections.get("given", ()))
        family.update(sections.get("family", ()))
    nicknames: dict[str, set[str]] = {}
    for line in _lines("nicknames"):
        full, *short = fold(line).split()
        nicknames.setdefault(full, {full}).update(short)
        for nick in short:
            nicknames.setdefault(nick, {nick}).add(full)
    return Lexicon(
        frozenset(given),
        frozenset(family),
        frozenset(_words("ordinary_words")),
        frozenset(_words("not_people")),
        frozenset(_words("counties")),
        _cities(),
        {name: frozenset(others) for name, others in nicknames.items()},
    )


def _lines(name: str) -> list[str]:
    text = resource("gate", f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _words(name: str) -> list[str]:
    return [word for line in _lines(name) for word in fold(line).split()]


def _sections(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    section = ""
    for line in _lines(name):
        if line.startswith("["):
            section = line.strip("[] ")
        else:
            found.setdefault(section, []).extend(fold(line).split())
    return found


@cache
def towns() -> tuple[str, ...]:
    """Smaller towns and quarters of cities too: many are names or plain words as well."""
    return tuple(sorted({*_cities(), *_places("towns")}, key=len, reverse=True))


def _cities() -> tuple[str, ...]:
    return _places("cities")


def _places(name: str) -> tuple[str, ...]:
    """Names of places, one or several words, separated by commas; a line may end inside one."""
    names = {c.strip() for c in fold(" ".join(_lines(name))).split(",")}
    return tuple(sorted(names - {""}, key=len, reverse=True))
