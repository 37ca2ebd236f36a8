"""Patterns that take time in proportion to the text, whatever the text is (RE2)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import re2

_Spans = Sequence[tuple[int, int]]


class _Matcher(Protocol):
    def __call__(self, anchor: object, text: bytes, start: int, end: int, /) -> _Spans: ...


class Found:
    """One match; groups by number or name."""

    __slots__ = ("_names", "_spans", "_text")

    def __init__(self, spans: _Spans, text: str, names: Mapping[str, int]) -> None:
        self._spans = spans
        self._text = text
        self._names = names

    def span(self, group: int | str = 0) -> tuple[int, int]:
        """Where the group lies; (-1, -1) when it took no part."""
        return self._spans[self._names[group] if isinstance(group, str) else group]

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

    __slots__ = ("_compiled", "_match", "_names", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        options = re2.Options()
        options.max_mem = 64 << 20
        self._compiled = re2.compile(pattern.encode("ascii"), options)
        # the library's own loop around this costs more than most of the matches asked for
        self._match: _Matcher = self._compiled._regexp.Match
        self._names = {name.decode(): n for name, n in self._compiled.groupindex.items()}

    def finditer(self, text: str) -> Iterator[Found]:
        plain = text.encode("ascii", "replace")
        match, names, at, end = self._match, self._names, 0, len(plain)
        while at <= end:
            spans = match(_ANYWHERE, plain, at, end)
            start, stop = spans[0]
            if start < 0:
                return
            yield Found(spans, text, names)
            at = stop if stop > at else at + 1

    def search(self, text: str) -> Found | None:
        return self._one(_ANYWHERE, text)

    def match(self, text: str) -> Found | None:
        return self._one(_AT_START, text)

    def fullmatch(self, text: str) -> Found | None:
        return self._one(_WHOLE, text)

    def sub(self, replacement: str, text: str) -> str:
        done: bytes = self._compiled.sub(
            replacement.encode("ascii"), text.encode("ascii", "replace")
        )
        return done.decode("ascii")

    def _one(self, anchor: object, text: str) -> Found | None:
        plain = text.encode("ascii", "replace")
        spans = self._match(anchor, plain, 0, len(plain))
        return None if spans[0][0] < 0 else Found(spans, text, self._names)


_ANYWHERE, _AT_START, _WHOLE = (
    re2._Anchor.UNANCHORED,
    re2._Anchor.ANCHOR_START,
    re2._Anchor.ANCHOR_BOTH,
)


def linear(pattern: str, *, ignore_case: bool = False, lines: bool = False) -> Pattern:
    """Compiles `pattern`; `lines`: ``^`` and ``$`` match at every line. Raises re2.error."""
    flags = ("i" if ignore_case else "") + ("m" if lines else "")
    return Pattern(f"(?{flags}){pattern}" if flags else pattern)
