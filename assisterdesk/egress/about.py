"""Whom a sentence is about: a certain person, or nobody in particular.

A fact such as an income or a denial is personal data only where it belongs to someone; policy talk,
limits, examples and questions about "a family of four" belong to no one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from assisterdesk.egress import about_words as say
from assisterdesk.egress.pattern import Pattern
from assisterdesk.egress.shorthand import is_payslip, is_shorthand
from assisterdesk.egress.text import Text


class About(IntEnum):
    """How sure it is that a sentence speaks of a certain person."""

    NO_ONE = 0
    OPEN = 1
    CARRIED = 2
    SOMEONE = 3
    #: one client beyond doubt, though without a name
    CLIENT = 4
    NAMED = 5


@dataclass(frozen=True, slots=True)
class Thread:
    """What a text has said so far that its next sentence is understood by."""

    carried: bool = False
    invented: bool = False
    before: About = About.OPEN


def begun(text: Text) -> Thread:
    """The thread at the beginning of a text."""
    meant = say.MEANT.search(text.plain) is not None
    return Thread(carried=meant or is_payslip(text.plain, text.channel))


def about(
    text: Text,
    names: Sequence[tuple[int, int]],
    known: Sequence[tuple[int, int]] = (),
    likely: Sequence[tuple[int, int]] = (),
) -> list[About]:
    """One verdict for every sentence of `text.sentences`, as `followed` gives them."""
    return followed(text, begun(text), names, known, likely)[0]


def followed(
    text: Text,
    thread: Thread,
    names: Sequence[tuple[int, int]],
    known: Sequence[tuple[int, int]] = (),
    likely: Sequence[tuple[int, int]] = (),
) -> tuple[list[About], Thread]:
    """One verdict for every sentence of `text`, a part of what the thread began, and the thread on.

    `names` are spans of names, `known` those of the office's own clients, who are never examples;
    `likely` are words that may be someone's name.
    """
    said = _Said(text)
    starts = {text.sentence_at(s) for s, _ in names}
    real = {text.sentence_at(s) for s, _ in known}
    maybe = {text.sentence_at(s) for s, _ in likely}
    verdicts: list[About] = []
    carried, invented, before = thread.carried, thread.invented, thread.before
    for n, (start, end) in enumerate(text.sentences):
        if n in real:
            verdict, invented = About.NAMED, False
        elif invented or n in said.invented:
            verdict, invented = About.NO_ONE, True
        elif n in starts:
            verdict = About.NAMED
        else:
            verdict = _unnamed(said, n, text.plain[start:end], carried, before)
            short = verdict is About.OPEN and is_shorthand(text.plain[start:end])
            if short or verdict is About.OPEN and n in maybe:
                verdict = About.SOMEONE
        if text.plain.endswith("\n\n", start, end):
            invented = False
        carried = carried or verdict >= About.SOMEONE
        before = verdict
        verdicts.append(verdict)
    return verdicts, Thread(carried, invented, before)


class _Said:
    """In which sentences of a text each turn of phrase stands; asked once for the whole text."""

    def __init__(self, text: Text) -> None:
        plain = text.plain
        self._text = text
        general = plain
        for m in say.IDIOM.finditer(plain):
            general = general[: m.start()] + " " * (m.end() - m.start()) + general[m.end() :]
        self.invented = self._places(say.INVENTED, plain)
        self.pronoun = self._places(say.PRONOUN, plain) | {
            n
            for n, (start, end) in enumerate(text.sentences)
            if say.SUBJECTLESS.match(plain[start:end])
        }
        self.instruction = self._places(say.INSTRUCTION, plain)
        self.only_certain = self._places(say.CERTAIN, plain)
        self.certain = self.only_certain | self._places(say.TOLD, plain)
        self.anyone = self._places(say.ANYONE, general)
        self.rules = self._places(say.RULES, general)
        self.definite = self._places(say.DEFINITE, plain)
        self.myself = self._places(say.MYSELF, plain)
        self.they = self._places(say.THEY, plain)
        self.asked = {
            text.sentence_at(m.end() - 1)
            for m in say.REQUEST.finditer(plain)
            if not say.MODAL.match(plain[m.end() : m.end() + 16])
        }

    def _places(self, pattern: Pattern, plain: str) -> set[int]:
        return {self._text.sentence_at(m.end() - 1) for m in pattern.finditer(plain)}


def _unnamed(said: _Said, n: int, part: str, carried: bool, before: About) -> About:
    """The verdict on a sentence without a name, after a sentence with the verdict `before`."""
    pronoun, asked, rules = n in said.pronoun, n in said.asked, n in said.rules
    if n in said.instruction and n not in said.only_certain and not asked:
        rest = say.INSTRUCTION.sub(" ", part)
        if not (carried and say.PRONOUN.search(rest)):
            return About.NO_ONE
    if n in said.certain:
        return About.CLIENT
    if n in said.anyone:
        hers = say.SHE_FIRST.match(part) or carried and pronoun
        return About.SOMEONE if hers else About.NO_ONE
    if pronoun or asked:
        return About.SOMEONE
    if n in said.definite or _has_reference(part):
        return About.NO_ONE if rules and not carried else About.SOMEONE
    if rules:
        return About.NO_ONE
    if n in said.myself:
        return About.SOMEONE
    if n in said.they:
        if carried:
            return About.CARRIED
        return About.NO_ONE if before is About.NO_ONE else About.SOMEONE
    return About.CARRIED if carried else About.OPEN


def _has_reference(part: str) -> bool:
    """Whether the sentence carries an office's case reference: it speaks of that case."""
    return any(
        any(c.isdigit() for c in m.group()) and any(c.isalpha() for c in m.group())
        for m in say.REFERENCE.finditer(part)
    )


def speaks_to_reader(part: str, is_client: bool) -> bool:
    """Whether a sentence says something of its reader ("your application was denied")."""
    if say.ANYONE.search(part) or say.RULES.search(part):
        return False
    return say.YOUR_CASE.search(part) is not None or is_client and say.YOUR.search(part) is not None


def speaks_of_writer(part: str) -> bool:
    """Whether the writer speaks of themselves."""
    return say.MINE.search(part) is not None
