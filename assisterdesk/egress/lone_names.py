"""A single word that may be someone's name, weighed by what stands around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.egress import name_surroundings as near
from assisterdesk.egress.labelled_names import NameSpan
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.text import Channel, Word


@dataclass(frozen=True, slots=True)
class Around:
    """What stands beside a word: the text, how many hints of a person, the kind of place."""

    before: str
    after: str
    context: int
    bare: bool
    alone: bool
    opens: bool


#: our own references: random signs, among which a short name may come up by chance
_REFERENCE = re.compile(
    rf"(?=.*[0-9])(?=.*[A-Z])[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}"
)
_SIGNS_BEFORE = re.compile(r"[^\W_]*\Z")
_SIGNS_AFTER = re.compile(r"[^\W_]*")


def _in_own_reference(word: Word, around: Around) -> bool:
    """A subject is made by the program: nobody types a name with digits into it."""
    before, after = _SIGNS_BEFORE.search(around.before), _SIGNS_AFTER.match(around.after)
    signs = (before.group() if before else "") + word.low + (after.group() if after else "")
    return len(signs) > len(word.low) and _REFERENCE.fullmatch(signs.upper()) is not None


def lone_name(
    channel: Channel, word: Word, span: tuple[int, int], initialled: bool, around: Around
) -> Iterator[NameSpan]:
    """The word as a name, if it reads as one; `initialled`: an initial stands beside it."""
    if channel is Channel.SUBJECT and _in_own_reference(word, around):
        return
    names = lexicon()
    start, end = span
    known_name = names.is_name(word.low)
    common = word.low in names.ordinary
    if initialled and channel is Channel.SUBJECT and not common and word.cap:
        yield NameSpan(start, end, Confidence.MEDIUM, "Reads as an initial and a name.")
    elif initialled and known_name and (around.context or around.bare or not word.cap):
        yield NameSpan(start, end, Confidence.MEDIUM, "Reads as an initial and a name.")
    elif known_name and not common:
        if (
            around.bare
            and (len(word.low) > 3 or around.alone or channel is Channel.SUBJECT)
            or channel is Channel.CLIPBOARD
            and around.after.startswith(":")
        ):
            yield NameSpan(
                start, end, Confidence.MEDIUM, "A name in a place that no service encrypts."
            )
        elif (
            near.AFTER.search(around.after)
            or near.OWNS.match(around.after)
            or near.KIN.search(around.before)
        ):
            yield NameSpan(
                start, end, Confidence.MEDIUM, "A name with something said of the person."
            )
        else:
            yield NameSpan(start, end, Confidence.LOW, "Reads as a given name.")
    elif known_name and (around.context == 2 or near.KIN.search(around.before)):
        yield NameSpan(start, end, Confidence.MEDIUM, "A name with something said of the person.")
    elif (
        not known_name
        and not common
        and word.cap
        and len(word.low) > 3
        and near.OWNS.match(around.after)
        and word.low not in names.cities
        and word.low not in names.counties
    ):
        yield NameSpan(start, end, Confidence.MEDIUM, "Someone whose relative or paper is named.")
    elif (
        not known_name
        and not common
        and word.cap
        and len(word.low) > 3
        and near.AFTER.search(around.after)
        and word.low not in near.PAPERS
    ):
        yield NameSpan(start, end, Confidence.LOW, "A word where a person's name stands.")
    elif (
        not known_name
        and not common
        and word.cap
        and len(word.low) > 2
        and near.DOES.search(around.after)
        and not around.opens
        and word.low not in near.PAPERS
    ):
        yield NameSpan(start, end, Confidence.LOW, "A word where a person's name stands.")
    elif not known_name and not common and word.cap and near.KIN.search(around.before):
        yield NameSpan(
            start, end, Confidence.MEDIUM, "A name after a word for a relative or client."
        )
