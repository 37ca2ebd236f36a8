"""Patterns that take time in proportion to the text, whatever the text is (RE2)."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

import re2

Spans = Sequence[tuple[int, int]]


class _Matcher(Protocol):
    def __call__(self, anchor: object, text: bytes, start: int, end: int, /) -> Spans: ...


class Found:
    """One match; groups by number or name."""

    __slots__ = ("_spans", "_text", "names")

    def __init__(self, spans: Spans, text: str, names: Mapping[str, int]) -> None:
        self._spans = spans
        self._text = text
        self.names = names

    def span(self, group: int | str = 0) -> tuple[int, int]:
        """Where the group lies; (-1, -1) when it took no part."""
        return self._spans[self.names[group] if isinstance(group, str) else group]

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

    __slots__ = ("_compiled", "_match", "names", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        options = re2.Options()
        options.max_mem = 64 << 20
        # the texts are ASCII: as UTF-8 every "any but these" would be a dozen ways to go on
        options.encoding = re2.Options.Encoding.LATIN1
        # what the library has to say goes to nobody's terminal
        options.log_errors = False
        self._compiled = re2.compile(pattern.encode("ascii"), options)
        # the library's own loop around this costs more than most of the matches asked for
        self._match: _Matcher = self._compiled._regexp.Match
        self.names = {name.decode(): n for name, n in self._compiled.groupindex.items()}

    def finditer(self, text: str) -> Iterable[Found]:
        if isinstance(text, Stretch):
            return text.together.found(self).get(text.number, ())
        return (
            Found(spans, text, self.names) for spans in self.spans(text.encode("ascii", "replace"))
        )

    def spans(self, plain: bytes) -> Iterator[Spans]:
        """Where each match and its groups lie."""
        match, at, end = self._match, 0, len(plain)
        while at <= end:
            spans = match(_ANYWHERE, plain, at, end)
            start, stop = spans[0]
            if start < 0:
                return
            yield spans
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
        return None if spans[0][0] < 0 else Found(spans, text, self.names)


class Stretch(str):
    """A stretch of a longer text that is searched together with others, each by itself.

    A pattern is at its best on one long text: what it has learnt of texts stays at hand.
    """

    __slots__ = ("number", "together")

    number: int
    together: "Together"

    @staticmethod
    def of(text: str, together: "Together", number: int) -> "Stretch":
        stretch = Stretch(text)
        stretch.together, stretch.number = together, number
        return stretch


class Together:
    """Stretches to be searched together. Not safe from several threads at once."""

    def __init__(self, texts: Sequence[str], opens: bool, closes: bool) -> None:
        """`opens`, `closes`: the first begins, the last ends the text they are from."""
        # no stretch is held here: each holds this, and what holds each other in a circle stays in
        # memory until somebody looks for it
        self._texts = list(map(str, texts))
        self._opens = opens
        self._closes = closes
        self._plain, self._starts = self._joined(range(len(texts)))
        self._found: dict[Pattern, dict[int, list[Found]]] = {}

    @property
    def stretches(self) -> list[Stretch]:
        return [Stretch.of(t, self, n) for n, t in enumerate(self._texts)]

    def found(self, pattern: Pattern) -> dict[int, list[Found]]:
        """The matches by the number of the text."""
        found = self._found.get(pattern)
        if found is None:
            found = self._search(pattern, range(len(self._texts)), self._plain, self._starts)
            if found is None:
                found = {}
                for n in range(len(self._texts)):
                    alone = range(n, n + 1)
                    found |= self._search(pattern, alone, *self._joined(alone)) or {}
            self._found[pattern] = found
        return found

    def _joined(self, numbers: range) -> tuple[bytes, list[int]]:
        """The stretches with something between them that no sensible match reaches over."""
        parts: list[bytes] = []
        starts: list[int] = []
        at = 0
        for n in numbers:
            if n or not self._opens:
                parts.append(_BETWEEN)
                at += len(_BETWEEN)
            starts.append(at)
            parts.append(self._texts[n].encode("ascii", "replace"))
            at += len(parts[-1])
        if numbers[-1] + 1 < len(self._texts) or not self._closes:
            parts.append(_BETWEEN)
        return b"".join(parts), starts

    def _search(
        self, pattern: Pattern, numbers: range, plain: bytes, starts: list[int]
    ) -> dict[int, list[Found]] | None:
        """The matches by stretch; None when one reaches over several, unless there is one only."""
        found: dict[int, list[Found]] = {}
        for spans in pattern.spans(plain):
            start, stop = spans[0]
            place = max(0, bisect_right(starts, start + 1) - 1)
            stretch = self._texts[numbers[place]]
            base, size = starts[place], len(stretch)
            if stop > base + size + 1 and len(numbers) > 1:
                return None
            if start >= base + size:
                continue
            if base <= start and stop <= base + size:
                inside = [(a - base, b - base) if a >= 0 else (-1, -1) for a, b in spans]
            else:
                inside = [
                    (-1, -1) if a < 0 else (min(max(a - base, 0), size), min(b - base, size))
                    for a, b in spans
                ]
            found.setdefault(numbers[place], []).append(Found(inside, stretch, pattern.names))
        return found


_BETWEEN = b"\n\x00\n"
_ANYWHERE, _AT_START, _WHOLE = (
    re2._Anchor.UNANCHORED,
    re2._Anchor.ANCHOR_START,
    re2._Anchor.ANCHOR_BOTH,
)


def linear(pattern: str, *, ignore_case: bool = False, lines: bool = False) -> Pattern:
    """Compiles `pattern`; `lines`: ``^`` and ``$`` match at every line. Raises re2.error."""
    flags = ("i" if ignore_case else "") + ("m" if lines else "")
    return Pattern(f"(?{flags}){pattern}" if flags else pattern)
