"""Sentences with values in them, which the window can still say in another language.

A room below the window knows no language. It says ``worded("Keep it {n} days.", n=3)`` and gets an
English text that any code may use as one; beside it stand the template and the values, from which
the window makes the sentence anew in the person's language.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TypeAlias

Place: TypeAlias = str | int | float | date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Sentence(str):
    """An English text that remembers how it was made.

    `template`: with places in braces, the key to its translations. `one`: the template for a count
    of one, "" when no count decides. `places`: what goes into it; the count is called `n`.
    """

    __slots__ = ("one", "places", "template")

    template: str
    one: str
    places: Mapping[str, Place]

    @classmethod
    def made(cls, template: str, places: Mapping[str, Place], one: str = "") -> "Sentence":
        shape = one if one and places.get("n") == 1 else template
        plain = {name: _plain(value) for name, value in places.items()}
        sentence = cls(shape.format(**plain) if places else template)
        sentence.template, sentence.one = template, one
        sentence.places = MappingProxyType(dict(places))
        return sentence

    def __reduce__(self) -> tuple[object, ...]:
        return Sentence.made, (self.template, dict(self.places), self.one)


def worded(template: str, /, *, one: str = "", **places: Place) -> Sentence:
    """`template` with `places` in it. `one` is said instead when the place `n` is 1.

    `template` and `one` are literals, or they are not collected for the translators. A place that
    is a `Sentence` is translated with the rest, a plain text (a name, a reference) never; a date
    is written as the window writes dates. ``worded(title)`` marks a text of a catalogue so.
    """
    if isinstance(template, Sentence) and not places:
        return template
    return Sentence.made(template, places, one)


def joined(between: str, parts: Iterable[str]) -> Sentence:
    """`parts` in a row; those that are sentences are translated one by one."""
    given = {f"p{at}": part for at, part in enumerate(parts)}
    safe = between.replace("{", "{{").replace("}", "}}")
    return Sentence.made(safe.join(f"{{{name}}}" for name in given), given)


def _plain(value: Place) -> Place:
    """Dates as the window writes them in English; all else as it is."""
    if isinstance(value, datetime):
        local = (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone()
        return f"{_day(local)}, {local:%H:%M}"
    return _day(value) if isinstance(value, date) else value


def _day(value: date) -> str:
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
