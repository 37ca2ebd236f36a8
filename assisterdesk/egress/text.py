"""A text as the gate reads it: folded to plain letters, cut into words and sentences, offsets kept.

Rules look at `plain` (accents, odd spaces, curly quotes and wide digits folded, case kept) and
`low`; every hit is mapped back to the characters the person wrote.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.egress.about_words import MYSELF
from assisterdesk.egress.dates import Day, days
from assisterdesk.egress.folding import FOLD
from assisterdesk.egress.traces import (
    LEAST_DIGITS,
    SPELLED,
    Trace,
    digit_runs,
    emails,
    houses,
    id_runs,
)

#: Stands where the office's own side stood: neither a letter, a digit nor a space.
BLANK = "\x1f"

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
#: Our own case references are random signs, no words. Letters with digits only behind them could be
#: a name and a year (``VANG24``), so that form counts only behind "case" or "reference".
_SAID = "|".join(
    rf"(?<=\b{word})" for word in ("[Cc]ase[ -]", "[Rr]eference ", "[Rr]eference: ", "[Rr]ef ")
)
_REFERENCE = re.compile(
    rf"(?<![^\W_])(?:(?:{_SAID})(?=[A-Z]+[0-9])|(?=[A-Z]*[0-9]+[A-Z]))"
    rf"[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}(?![^\W_])"
)
_SAYS_REFERENCE = re.compile(r"(?i)(?:(?:our|case|ref|reference|number|no)\W*)*")
#: in the same place where one may stand: seldom enough to be looked for first
_MAY_BE_OURS = re.compile(rf"[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}")
_DIGIT = re.compile(r"\d")
#: digits that stand near each other, and characters around them that may belong to their number
_DIGITS_NEAR = re.compile(r"\d(?:\D{0,30}\d)*")
_BESIDE_DIGITS = 14
#: a word run together with another or with digits is written so
_RUN_TOGETHER = re.compile(r"[@\d]|[a-z][A-Z]|[^\x00-\x7f]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|ste|apt|no|nos|ave|blvd|rd|approx|vs|etc|inc|ext|tel|sr|jr|mt|ft|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|e\.g|i\.e|u\.s|p\.o|dob|rev|hon|mo|hr|wk|yr)"
    r"|\b[a-z])\.$",
    re.I,
)
_NO_LINE_END = re.compile(r"[^\n]")
#: so many characters may lie between two parts of one number or address
_JOINED = 12
_STOP = re.compile(r"[.!?]+[\"')\]]*\s+|\n+")
_BULLET = re.compile(r"\s*(?:>\s*)*(?:[-*•–]|\d{1,2}[.)]|\[[ x]?\])\s")
_CAMEL = re.compile(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z]{2})"
)


class Channel(StrEnum):
    """Where a text stands; channels differ in what is suspicious there."""

    EMAIL = "email"
    SUBJECT = "subject"
    FILENAME = "filename"
    CLIPBOARD = "clipboard"
    EXPORT = "export"


class Word(NamedTuple):
    """One word in `Text.plain`; `low` without a possessive ending."""

    start: int
    end: int
    low: str
    cap: bool


_SPAN = re.Match.span


class Around(NamedTuple):
    """What a part of a text must know of the whole; `signatures` in the part's own offsets."""

    is_shouted: bool
    is_by_client: bool
    signatures: tuple[tuple[int, int], ...]


class Text:
    """One text under judgement. `back` maps `plain` offsets to the original's; None when equal."""

    def __init__(self, raw: str, channel: Channel, plain: str, back: list[int] | None) -> None:
        self.raw = raw
        self.channel = channel
        self.plain = plain
        #: set for a part of a text
        self.around: Around | None = None
        self._back = back

    @staticmethod
    def of(raw: str, channel: Channel) -> "Text":
        plain = raw if raw.isascii() and "\r" not in raw and "`" not in raw else raw.translate(FOLD)
        back: list[int] | None = None
        if plain is not raw and any(len(FOLD[ord(c)]) != 1 for c in set(raw)):
            back = [i for i, c in enumerate(raw) for _ in FOLD[ord(c)]]
        if channel is Channel.FILENAME:
            plain, back = _spaced_out(plain, back)
        return Text(raw, channel, plain, back)

    def without(self, spans: Iterable[tuple[int, int]]) -> "Text":
        """The same text with these `plain` spans blanked (line ends stay)."""
        blank = _apart(spans)
        if not blank:
            return self
        parts: list[str] = []
        at = 0
        for start, end in blank:
            parts.append(self.plain[at:start])
            parts.append(_NO_LINE_END.sub(BLANK, self.plain[start:end]))
            at = end
        parts.append(self.plain[at:])
        text = Text(self.raw, self.channel, "".join(parts), self._back)
        text.around = self.around
        plain = text.plain
        text.words = [w for w in self.words if plain[w.start] != BLANK]
        if all(self._is_clean_cut(start, end) for start, end in blank):
            for kind in ("digit_runs", "emails", "id_runs", "houses"):
                if kind in self.__dict__:
                    setattr(text, kind, _clear_of(blank, getattr(self, kind)))
        return text

    def _is_clean_cut(self, start: int, end: int) -> bool:
        """Whether nothing beside a blanked span can read otherwise without it than it did."""
        plain = self.plain
        return (
            end - start > _JOINED
            and not (plain[start - 1 : start].isalnum() and plain[start].isalnum())
            and not (plain[end - 1].isalnum() and plain[end : end + 1].isalnum())
        )

    def part(self, start: int, end: int) -> "Text":
        """The part between two places of `plain`, with offsets of its own."""
        return Text("", self.channel, self.plain[start:end], None)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original text of a span in `plain`."""
        if self._back is None or end <= start:
            return start, end
        return self._back[start], self._back[end - 1] + 1

    @cached_property
    def low(self) -> str:
        low = self.plain.lower()
        return (
            low
            if len(low) == len(self.plain)
            else "".join(c.lower() if len(c.lower()) == 1 else c for c in self.plain)
        )

    @property
    def is_shouted(self) -> bool:
        """Whether capitals tell nothing here: all letters are large, or all are small."""
        if self.around is not None:
            return self.around.is_shouted
        return self.plain.isupper() or self.low == self.plain

    @property
    def is_by_client(self) -> bool:
        """Whether it speaks, perhaps passed on, as clients do of themselves."""
        if self.around is not None:
            return self.around.is_by_client
        return MYSELF.search(self.plain) is not None

    @cached_property
    def references(self) -> list[tuple[int, int]]:
        """Where case references of the office stand."""
        if _MAY_BE_OURS.search(self.plain) is None:
            return []
        return [m.span() for m in _REFERENCE.finditer(self.plain)]

    @property
    def without_references(self) -> str:
        """Its plain letters, with the office's own references blank."""
        plain = self.plain
        for start, end in self.references:
            plain = plain[:start] + BLANK * (end - start) + plain[end:]
        return plain

    def is_reference(self, start: int, end: int) -> bool:
        """Whether nothing stands there but (a part of) a case reference and the word before it."""
        return any(
            a < end <= b and _SAYS_REFERENCE.fullmatch(self.plain, start, max(start, a)) is not None
            for a, b in self.references
        )

    @cached_property
    def words(self) -> list[Word]:
        low, plain, new = self.low, self.plain, tuple.__new__
        spans: Iterator[tuple[int, int]] = map(_SPAN, _WORD.finditer(plain))
        if ours := self.references:
            spans = (s for s in spans if not any(a <= s[0] < b for a, b in ours))
        if "'" not in plain:
            return [new(Word, (s, e, low[s:e], plain[s].isupper())) for s, e in spans]
        found = []
        for start, end in spans:
            word = low[start:end]
            if word.endswith("'s"):
                word, end = word[:-2], end - 2
            elif word.endswith("s'"):
                word, end = word[:-1], end - 1
            found.append(new(Word, (start, end, word, plain[start].isupper())))
        return found

    @cached_property
    def lows(self) -> list[str]:
        """The words in small letters."""
        return [w.low for w in self.words]

    @cached_property
    def digits(self) -> int:
        """How many digits it holds."""
        return len(_DIGIT.findall(self.plain))

    @cached_property
    def near_digits(self) -> list[tuple[int, int]]:
        """Where numbers can stand: digits near each other, with what stands beside them."""
        return [
            (max(0, m.start() - _BESIDE_DIGITS), min(len(self.plain), m.end() + _BESIDE_DIGITS))
            for m in _DIGITS_NEAR.finditer(self.plain)
        ]

    def numbers(self, pattern: "re.Pattern[str]", digits: int) -> Iterator["re.Match[str]"]:
        """The matches of a pattern for numbers of at least so many digits.

        Within one, digits are at most 30 characters apart; it reaches at most 13 characters to
        either side of them, what it looks at beside it included.
        """
        if self.digits >= digits:
            for start, end in self.near_digits:
                yield from pattern.finditer(self.plain, start, end)

    @cached_property
    def maybe_run_together(self) -> frozenset[int]:
        """Numbers of longer words that stand beside a sign or digit or hold a capital letter."""
        if self.channel is not Channel.FILENAME and _RUN_TOGETHER.search(self.plain) is None:
            return frozenset()
        return frozenset(
            n
            for n, w in enumerate(self.words)
            if 6 <= len(w.low) <= 40
            and (
                self.channel is Channel.FILENAME
                or _is_beside_sign(self.plain, w)
                or _is_camel(self.plain[w.start : w.end])
            )
        )

    @cached_property
    def digit_runs(self) -> list[Trace]:
        plain = self.plain
        if self.digits < LEAST_DIGITS and BLANK not in plain:
            # figures and words for figures together; "o'clock" is two words there
            said = sum(map(SPELLED.__contains__, self.lows)) + 2 * plain.count("'")
            if self.digits + said < LEAST_DIGITS:
                return []
        return list(digit_runs(plain))

    @cached_property
    def days(self) -> list[Day]:
        return list(days(self.plain))

    @cached_property
    def emails(self) -> list[Trace]:
        return list(emails(self.plain))

    @cached_property
    def id_runs(self) -> list[Trace]:
        return list(id_runs(self.plain))

    @cached_property
    def houses(self) -> list[Trace]:
        return list(houses(self.plain))

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Spans of sentences and of lines that stand alone; a wrapped sentence is one."""
        plain = self.plain
        found: list[tuple[int, int]] = []
        start = 0
        for m in _STOP.finditer(plain):
            if not self._ends_here(start, m):
                continue
            if plain[start : m.end()].strip():
                found.append((start, m.end()))
            start = m.end()
        if plain[start:].strip():
            found.append((start, len(plain)))
        return found

    def _ends_here(self, start: int, stop: "re.Match[str]") -> bool:
        plain = self.plain
        after = plain[stop.end() : stop.end() + 12]
        gap = stop.group()
        if gap[0] == "\n":
            if gap.count("\n") > 1 or _BULLET.match(after):
                return True
            line_start = plain.rfind("\n", 0, stop.start()) + 1
            line = plain[line_start : stop.start()].rstrip()
            first = after.lstrip("> ")[:1]
            if first.islower():
                return len(line) < 12
            return len(line) < 58 or line[-1:] in ".!?:;" or line.endswith(",") and len(line) < 40
        if "\n" in gap:
            return True
        if _ABBREVIATION.search(plain[max(start, stop.start() - 8) : stop.start() + 1]):
            return False
        first = after[:1]
        return not first.islower()

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds `offset` (the nearest before it)."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s for s, _ in self.sentences]

    def line_at(self, offset: int) -> tuple[int, int]:
        end = self.plain.find("\n", offset)
        return self.plain.rfind("\n", 0, offset) + 1, len(self.plain) if end < 0 else end


def _is_beside_sign(plain: str, word: Word) -> bool:
    beside = plain[word.end : word.end + 1] + plain[max(0, word.start - 1) : word.start]
    return "@" in beside or any(c.isdigit() for c in beside)


def _is_camel(written: str) -> bool:
    if written.islower() or written.isupper() or written[1:].islower():
        return False
    return any(a.islower() and b.isupper() for a, b in zip(written, written[1:], strict=False))


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, none over another."""
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in sorted(spans):
        start = max(start, at)
        if end > start:
            found.append((start, end))
            at = end
    return found


def _clear_of(blank: list[tuple[int, int]], traces: list[Trace]) -> list[Trace]:
    """The traces that share no character with a blanked span."""
    ends = [e for _, e in blank]
    kept = []
    for t in traces:
        at = bisect_right(ends, t.start)
        if at == len(blank) or blank[at][0] >= t.end:
            kept.append(t)
    return kept


def _spaced_out(plain: str, back: list[int] | None) -> tuple[str, list[int]]:
    """A file name with its words apart: ``Yang_MaiIntake.pdf`` reads ``Yang Mai Intake.pdf``."""
    at = back if back is not None else list(range(len(plain)))
    plain = plain.replace("_", " ").replace("+", " ").replace("%20", "   ")
    chars: list[str] = []
    offsets: list[int] = []
    breaks = {m.start() for m in _CAMEL.finditer(plain)}
    for ours in _REFERENCE.finditer(plain):
        breaks.difference_update(range(ours.start() + 1, ours.end()))
    for i, char in enumerate(plain):
        if i in breaks:
            chars.append(" ")
            offsets.append(at[i])
        chars.append(char)
        offsets.append(at[i])
    return "".join(chars), offsets
