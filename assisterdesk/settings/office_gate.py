"""What the office rules at its own gate: ways out, how one goes past a warning, who teaches it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded

#: bounds of the program itself, in seconds
SHORTEST_CLIPBOARD, LONGEST_CLIPBOARD = 5, 90
#: who may be let teach the gate; without a rule it is the privacy contact
TEACHERS = (Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER, Role.SUPERVISOR)
_PREFIX = "gate."
_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class WayRule:
    """One way out: whether it is open, and by which words of `past` one goes past a warning."""

    open: bool
    past: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OfficeGate:
    """`ways` by id; a way that is not there is as it was delivered."""

    ways: Mapping[str, WayRule] = field(default_factory=dict)
    clipboard_seconds: int = LONGEST_CLIPBOARD
    teachers: frozenset[Role] = frozenset({Role.PRIVACY_CONTACT})


def office_gate(kept: Mapping[str, str]) -> OfficeGate:
    """From the office's settings as the store kept them; what is no value has its default."""
    ways = {}
    for name, value in kept.items():
        way = name.removeprefix(f"{_PREFIX}way.")
        if way != name:
            first, _, rest = value.partition(" ")
            ways[way] = WayRule(first == _YES, _words(rest))
    seconds = kept.get(f"{_PREFIX}clipboard_seconds", "")
    whole = int(seconds) if seconds.isascii() and seconds.isdecimal() else LONGEST_CLIPBOARD
    told = kept.get(f"{_PREFIX}teachers")
    teachers = OfficeGate().teachers
    if told is not None:
        teachers = frozenset(role for role in TEACHERS if role in _words(told))
    return OfficeGate(ways, min(max(whole, SHORTEST_CLIPBOARD), LONGEST_CLIPBOARD), teachers)


def as_settings(rules: OfficeGate) -> dict[str, str]:
    kept = {
        f"{_PREFIX}way.{id}": f"{_YES if way.open else _NO} {','.join(sorted(way.past))}".strip()
        for id, way in rules.ways.items()
    }
    kept[f"{_PREFIX}clipboard_seconds"] = str(rules.clipboard_seconds)
    kept[f"{_PREFIX}teachers"] = ",".join(r for r in TEACHERS if r in rules.teachers)
    return kept


def seconds_of(text: str, most: int = LONGEST_CLIPBOARD) -> int:
    """What was typed. Raises `Refused` with what to type instead."""
    text = text.strip()
    whole = int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else 0
    if not SHORTEST_CLIPBOARD <= whole <= most:
        raise Refused(
            worded(
                "Enter a number of seconds from {least} to {most}.",
                least=SHORTEST_CLIPBOARD,
                most=most,
            )
        )
    return whole


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in text.split(",") if word)
