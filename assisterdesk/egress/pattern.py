"""Patterns that take time in proportion to the text, whatever the text is (RE2)."""

from collections.abc import Iterator, Mapping
from typing import Protocol

import re2


class _Match(Protocol):
    def span(self, group: int = 0) -> tuple[int, int]: ...


class Found:
    """One match; groups by number or name."""

    __slots__ = ("_match", "_names", "_text")

    def __init__(self, match: _Match, text: str, names: Mapping[str, int]) -> None:
        self._match = match
        self._text = text
        self._names = names

    def span(self, group: int | str = 0) -> tuple[int, int]:
        """Where the group lies; (-1, -1) when it took no part."""
        return self._match.span(self._names[group] if isinstance(group, str) else group)

    def start(self, group: int | str = 0) -> int:
        return self.span(group)[0]

    def end(self, group: int | str = 0) -> int:
        return self.span(group)[1]

    def __getitem__(self, group: int | str) -> str:
        """The group's text, empty when it took no part."""
        start, end = self.span(group)
        return self._text[start:end] if start >= 0 else ""

    def group(self, group: int | str = 0) -> str:
        return self[group]


class Pattern:
    """A compiled pattern: no look-around, no back-reference, so no text can make it slow.

    A character outside ASCII never matches: the texts it is asked about are folded.
    """

    __slots__ = ("_compiled", "_names", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        options = re2.Options()
        options.max_mem = 64 << 20
        self._compiled = re2.compile(pattern.encode("ascii"), options)
        self._names = {name.decode(): n for name, n in self._compiled.groupindex.items()}

    def finditer(self, text: str) -> Iterator[Found]:
        for match in self._compiled.finditer(text.encode("ascii", "replace")):
            yield Found(match, text, self._names)

    def search(self, text: str) -> Found | None:
        return self._found(self._compiled.search(text.encode("ascii", "replace")), text)

    def match(self, text: str) -> Found | None:
        return self._found(self._compiled.match(text.encode("ascii", "replace")), text)

    def fullmatch(self, text: str) -> Found | None:
        return self._found(self._compiled.fullmatch(text.encode("ascii", "replace")), text)

    def sub(self, replacement: str, text: str) -> str:
        done: bytes = self._compiled.sub(
            replacement.encode("ascii"), text.encode("ascii", "replace")
        )
        return done.decode("ascii")

    def _found(self, match: _Match | None, text: str) -> Found | None:
        return None if match is None else Found(match, text, self._names)


def linear(pattern: str, *, ignore_case: bool = False, lines: bool = False) -> Pattern:
    """Compiles `pattern`; `lines`: ``^`` and ``$`` match at every line. Raises re2.error."""
    flags = ("i" if ignore_case else "") + ("m" if lines else "")
    return Pattern(f"(?{flags}){pattern}" if flags else pattern)
