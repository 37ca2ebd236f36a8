"""Names that stand under a label or column that asks for one, or in a list of people."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assisterdesk.egress import name_surroundings as near
from assisterdesk.egress.labels import Cell, Field
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.text import Text

#: why a name is one that no words around it make doubtful
UNDER_A_LABEL = "Stands under a label that asks for a person's name."


#: what a label of people is also followed by: the program they are on
_PROGRAMS = frozenset("MA EMA QHP MCRE SSI SSDI RSDI CHIP".split())


@dataclass(frozen=True, slots=True)
class NameSpan:
    start: int
    end: int
    confidence: Confidence
    why: str
    #: the reader of the message, addressed by it
    greeted: bool = False


def listed_names(text: Text) -> Iterator[NameSpan]:
    """Given names in a row after a word for children or members."""
    names = lexicon()
    for m in near.NAMED.finditer(text.plain):
        value = next(v for v in ("value", "value2", "value3", "value4") if m[v])
        low = m[value].lower()
        if value == "value3" and not names.is_name(low):
            continue
        if not names.is_name(low) and (low in names.cities or low in near.PAPERS or len(low) < 4):
            continue
        if names.is_name(low) or low not in names.ordinary | names.not_people:
            yield NameSpan(*m.span(value), Confidence.MEDIUM, "Said to be a first or last name.")
    for m in near.CHILDREN.finditer(text.plain):
        at = m.start("list")
        for word in re.finditer(r"[A-Z][\w'-]+", m["list"]):
            if names.is_name(word.group().lower()):
                yield NameSpan(
                    at + word.start(),
                    at + word.end(),
                    Confidence.MEDIUM,
                    "A name in a list of people.",
                )


def labelled_names(
    text: Text, fields: Iterable[Field], cells: Iterable[Cell]
) -> Iterator[NameSpan]:
    words = lexicon()
    for part in (
        *((f.start, f.end, f.kind) for f in fields),
        *((c.start, c.end, c.kind) for c in cells),
    ):
        start, end, kind = part
        if kind != "name":
            continue
        for at, stop in _name_like(text.plain, start, end):
            if text.plain[at:stop] in _PROGRAMS:
                continue
            lows = [w.lower() for w in re.findall(r"[^\W\d_]+", text.plain[at:stop])]
            listed = any(words.is_name(w) for w in lows)
            if (
                not lows
                or len(lows) > 5
                or (not listed and any(w in words.ordinary or w in words.not_people for w in lows))
            ):
                continue
            if any(w in words.not_people and not words.is_name(w) for w in lows) or all(
                w in words.ordinary and not words.is_name(w) for w in lows
            ):
                continue
            yield NameSpan(at, stop, Confidence.HIGH, UNDER_A_LABEL)


_NAME_VALUE = re.compile(r"[^\W\d_][^\W\d_'.]*(?:(?:[ ]|-|, ?)(?:[^\W\d_][^\W\d_'.]*\.?)){0,4}")


def _name_like(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names at the start of a value; several may be joined by "and", "&", "/"."""
    at = start
    for piece in re.split(
        r"(\s(?:and|y)\s|\s?[&/]\s?|\s?\(|, (?=[^\W\d_]+ [^\W\d_]+(?:,|$)))", plain[start:end]
    ):
        stop = at + len(piece)
        m = _NAME_VALUE.match(plain, at, stop)
        if m:
            value = m.group()
            kept = re.match(
                r"(?:[A-Z][\w'.]*|[a-z]{1,3}(?= [A-Z]))(?:(?:[ ]|-|, ?)(?:[A-Z][\w'.]*"
                r"|[a-z]{1,3}(?=[ -][A-Z])))*",
                value,
            )
            if kept:
                yield m.start(), m.start() + len(kept.group().rstrip(" ,-"))
            elif value.islower() and len(value.split()) <= 4 and m.end() == stop:
                yield m.start(), m.end()
        at = stop
