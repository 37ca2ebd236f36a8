"""How often the gate finds the office's own people when their names are written otherwise.

``python -m benchmarks.known_mangled [--misses]`` prints, for each community and each way of
writing, how many names were found. Names are those of the office generator; choices repeat by
their seed.
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from assisterdesk.actions.known import known_person
from assisterdesk.basics.ids import CaseId
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel
from assisterdesk.people.person import Person
from benchmarks.office_people import COMMUNITIES, People

SEED, EACH = 17, 120
_TODAY = date(2026, 3, 2)
#: the name stands in one of these; none says anything of the person
_SENTENCES = (
    "Please look at {} before noon.",
    "Left a note for {} at the desk.",
    "Is {} done?",
    "The file of {} is upstairs.",
    "{} again.",
)
Way = Callable[[str, str, random.Random], str]


def typo(word: str, dice: random.Random) -> str:
    """`word` with one letter left out, doubled, changed, or swapped with the next."""
    at = dice.randrange(1, len(word) - 1)
    return dice.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + dice.choice("aeionrst") + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def _nick(given: str, dice: random.Random) -> str:
    first, *rest = given.split()
    others = sorted(lexicon().spellings(first.lower()) - {first.lower()})
    return " ".join([dice.choice(others).title(), *rest]) if others else ""


_ACCENTS = str.maketrans("aeioun", "áéíóúñ")


def _accented(word: str, dice: random.Random) -> str:
    places = [n for n, c in enumerate(word) if c in "aeiou"]
    if not places:
        return ""
    at = dice.choice(places)
    return word[:at] + word[at].translate(_ACCENTS) + word[at + 1 :]


#: way of writing -> how; an empty answer means that the name has no such form
WAYS: dict[str, Way] = {
    "in full": lambda g, f, d: f"{g} {f}",
    "capitals": lambda g, f, d: f"{g} {f}".upper(),
    "small letters": lambda g, f, d: f"{g} {f}".lower(),
    "family name first": lambda g, f, d: f"{f} {g}",
    "family name, comma": lambda g, f, d: f"{f}, {g}",
    "an accent more": lambda g, f, d: (a := _accented(g, d)) and f"{a} {f}",
    "nickname": lambda g, f, d: (n := _nick(g, d)) and f"{n} {f}",
    "a letter wrong in the given name": lambda g, f, d: (
        f"{typo(g.split()[0], d)} {' '.join([*g.split()[1:], f])}" if len(g.split()[0]) > 3 else ""
    ),
    "a letter wrong in the family name": lambda g, f, d: f"{g} {typo(f, d)}" if len(f) > 3 else "",
    "over two lines": lambda g, f, d: f"{g}\n{f}",
    "run together": lambda g, f, d: (g + f).replace(" ", ""),
    "with underscores": lambda g, f, d: f"{f}_{g}".replace(" ", "_").lower(),
    "initial and family name": lambda g, f, d: f"{g[0]}. {f}",
}
#: the first word is a promise, the others may miss a few
FULL = "in full"
_BARE = frozenset(("run together", "with underscores"))


@dataclass(slots=True)
class Tally:
    found: int = 0
    tried: int = 0
    misses: list[str] = field(default_factory=list)


def _people(file: str) -> Iterator[Person]:
    """People of one community, each from a household of its own."""
    made = People(SEED + len(file) * 31 + ord(file[0]))
    while True:
        community, household = made.household(CaseId(made.id()), 2, _TODAY)
        if community.file == file:
            yield household[made.choose.randrange(2)]


@cache
def crowd(count: int = EACH) -> dict[str, list[Person]]:
    """The people looked for, by community: `count` of each."""
    found = {}
    for community in COMMUNITIES:
        source = _people(community.file)
        found[community.file] = [next(source) for _ in range(count)]
    return found


def measure(count: int = EACH) -> dict[tuple[str, str], Tally]:
    """(community, way) -> how many were found. All people are known at once."""
    people = crowd(count)
    known = KnownPeople.build(known_person(p) for each in people.values() for p in each)
    judge = Judgement(known, OwnSide(), all_rules())
    dice = random.Random(SEED)  # noqa: S311 - repeatable, no secret
    tallies: dict[tuple[str, str], Tally] = defaultdict(Tally)
    for file, each in people.items():
        for person in each:
            for way, write in WAYS.items():
                name = write(person.name.given, person.name.family, dice)
                if not name:
                    continue
                channel = Channel.FILENAME if way in _BARE else Channel.EMAIL
                text = f"{name}.pdf" if way in _BARE else dice.choice(_SENTENCES).format(name)
                start = text.index(name)
                tally = tallies[file, way]
                tally.tried += 1
                if any(
                    f.start < start + len(name) and start < f.end
                    for f in judge.findings(text, channel, Part.BODY)
                ):
                    tally.found += 1
                else:
                    tally.misses.append(f"{person.name.given} {person.name.family}: {text!r}")
    return tallies


def by_way(tallies: dict[tuple[str, str], Tally]) -> dict[str, Tally]:
    """The same, all communities together."""
    found: dict[str, Tally] = {}
    for way in WAYS:
        each = [t for (_, w), t in tallies.items() if w == way]
        found[way] = Tally(sum(t.found for t in each), sum(t.tried for t in each))
    return found


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Finds known people whose names are mangled.")
    parser.add_argument("--misses", action="store_true", help="list what was missed")
    options = parser.parse_args(arguments)
    tallies = measure()
    for way, total in by_way(tallies).items():
        parts = "  ".join(
            f"{c.file} {t.found}/{t.tried}"
            for c in COMMUNITIES
            if (t := tallies[c.file, way]).tried
        )
        sys.stdout.write(f"{way:34} {total.found / max(1, total.tried):6.1%}  {parts}\n")
    if options.misses:
        for (_, way), tally in tallies.items():
            for miss in tally.misses:
                sys.stdout.write(f"{way}: {miss}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
