"""Whom a sentence is about: a certain person, or nobody in particular.

A fact such as an income or a denial is personal data only where it belongs to someone; policy talk,
limits, examples and questions about "a family of four" belong to no one.
"""

from collections.abc import Sequence
from enum import IntEnum

from assisterdesk.egress import about_words as say
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


def about(
    text: Text, names: Sequence[tuple[int, int]], known: Sequence[tuple[int, int]] = ()
) -> list[About]:
    """One verdict for every sentence of `text.sentences`.

    `names` are spans of names, `known` those of the office's own clients, who are never examples.
    """
    starts = [s for s, _ in names]
    real = [s for s, _ in known]
    verdicts: list[About] = []
    carried = say.MEANT.search(text.plain) is not None
    invented = False
    before = About.OPEN
    for start, end in text.sentences:
        part = text.plain[start:end]
        if any(start <= s < end for s in real):
            verdict, invented = About.NAMED, False
        elif invented or say.INVENTED.search(part):
            verdict, invented = About.NO_ONE, True
        elif any(start <= s < end for s in starts):
            verdict = About.NAMED
        else:
            verdict = _unnamed(part, carried, before)
        if part.endswith("\n\n"):
            invented = False
        carried = carried or verdict >= About.SOMEONE
        before = verdict
        verdicts.append(verdict)
    return verdicts


def _unnamed(part: str, carried: bool, before: About) -> About:
    """The verdict on a sentence without a name, after a sentence with the verdict `before`."""
    plain = say.IDIOM.sub(" ", part)
    certain = say.CERTAIN.search(part) is not None
    pronoun = say.PRONOUN.search(part) is not None
    if not certain and say.INSTRUCTION.search(part) and not _asked(part):
        rest = say.INSTRUCTION.sub(" ", part)
        if not (carried and say.PRONOUN.search(rest)):
            return About.NO_ONE
    if certain or say.TOLD.search(part):
        return About.CLIENT
    if say.ANYONE.search(plain):
        hers = say.SHE_FIRST.match(part) or carried and pronoun
        return About.SOMEONE if hers else About.NO_ONE
    if pronoun or _asked(part):
        return About.SOMEONE
    rules = say.RULES.search(plain) is not None
    if say.DEFINITE.search(part) or _has_reference(part):
        return About.NO_ONE if rules and not carried else About.SOMEONE
    if rules:
        return About.NO_ONE
    if say.MYSELF.search(part):
        return About.SOMEONE
    if say.THEY.search(part):
        return (
            About.CARRIED if carried else About.NO_ONE if before is About.NO_ONE else About.SOMEONE
        )
    return About.CARRIED if carried else About.OPEN


def _has_reference(part: str) -> bool:
    """Whether the sentence carries an office's case reference: it speaks of that case."""
    return any(
        any(c.isdigit() for c in m.group()) and any(c.isalpha() for c in m.group())
        for m in say.REFERENCE.finditer(part)
    )


def _asked(part: str) -> bool:
    """Whether the sentence asks a desk to look at one client."""
    return any(
        not say.MODAL.match(part[m.end() : m.end() + 16]) for m in say.REQUEST.finditer(part)
    )


def speaks_to_reader(part: str, is_client: bool) -> bool:
    """Whether a sentence says something of its reader ("your application was denied")."""
    if say.ANYONE.search(part) or say.RULES.search(part):
        return False
    return say.YOUR_CASE.search(part) is not None or is_client and say.YOUR.search(part) is not None


def speaks_of_writer(part: str) -> bool:
    """Whether the writer speaks of themselves."""
    return say.MINE.search(part) is not None
