"""Knows a sentence of the rooms below again from its English text alone.

What a submission's problem or a file's reason was is kept as a text, in the store or by another
process; shown later, it should still be said in the person's language.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from assisterdesk.basics.sentence import Sentence, joined, worded

_PLACE = re.compile(r"\{(\w+)[^{}]*\}")
#: places whose numbers are written with commas
_NUMBER = re.compile(r"\{(\w+):,\}")
#: fewer letters outside its places are no mark of a sentence
_LEAST = 12
_ANY, _WITHIN = r".+?", r"(?:(?![.!?] [A-Z“]).)+?"
_ENDS = re.compile(r"(?<=[.!?:]) ")


class Text(Protocol):
    @property
    def source(self) -> str: ...
    @property
    def place(self) -> str: ...


class KeptTexts:
    """The sentences of one language's file, sought by their English text."""

    def __init__(self, held: Iterable[Text]) -> None:
        self._plain: set[str] = set()
        self._shapes: list[tuple[str, str]] = []
        for one in held:
            if not _PLACE.search(one.source):
                self._plain.add(one.source)
            elif "/ui/" not in one.place and len(_PLACE.sub("", one.source)) >= _LEAST:
                self._shapes.append((_PLACE.split(one.source)[0], one.source))
        self._patterns: dict[tuple[str, bool], re.Pattern[str]] = {}

    def sentence(self, text: str) -> Sentence | None:
        """`text` as a sentence with its places, or several of them; None when any is unknown."""
        return self._one(text) or self._row(text) or self._one(text, loose=True)

    def _row(self, text: str) -> Sentence | None:
        parts = _ENDS.split(text)
        made: list[Sentence] = []
        at = 0
        while at < len(parts):
            for end in range(len(parts), at, -1):
                found = self._one(" ".join(parts[at:end]))
                if found is not None:
                    made.append(found)
                    at = end
                    break
            else:
                return None
        return joined(" ", made)

    def _one(self, text: str, loose: bool = False) -> Sentence | None:
        """`loose`: what stands in a place may be a whole sentence."""
        if text in self._plain:
            return worded(text)
        for start, shape in self._shapes:
            if text.startswith(start):
                places = self._places(shape, text, loose)
                if places is not None:
                    return Sentence.made(shape, places)
        return None

    def _places(self, shape: str, text: str, loose: bool) -> Mapping[str, str | int] | None:
        """What stands in the places of `shape`; sentences among it are known again, too."""
        pattern = self._patterns.get((shape, loose))
        if pattern is None:
            made = re.compile(_expression(shape, _ANY if loose else _WITHIN), re.DOTALL)
            pattern = self._patterns[shape, loose] = made
        match = pattern.fullmatch(text)
        if match is None:
            return None
        numbers = set(_NUMBER.findall(shape))
        return {name: self._inner(name in numbers, v) for name, v in match.groupdict().items()}

    def _inner(self, number: bool, value: str) -> str | int:
        if number and value.replace(",", "").isdecimal():
            return int(value.replace(",", ""))
        # a single word may be a name
        return (self.sentence(value) or value) if " " in value else value


def _expression(shape: str, within: str) -> str:
    made, seen, at = "", set[str](), 0
    for place in _PLACE.finditer(shape):
        name = place[1]
        made += re.escape(shape[at : place.start()])
        made += f"(?P={name})" if name in seen else f"(?P<{name}>{within})"
        seen.add(name)
        at = place.end()
    return made + re.escape(shape[at:])
