"""What the search for known people knows of words: what follows a name, what ends an address."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.sighting import Sighting
from assisterdesk.egress.text import Text, Word

_BETWEEN = " \t\n,.>\"'()_-/|:;*\x1f"
_MAX_BETWEEN = 14

ADDRESS_WORDS = frozenset(
    "street st avenue ave road rd drive dr lane ln court ct place pl boulevard blvd way circle cir "
    "parkway pkwy terrace ter trail trl highway hwy county apt apartment unit suite ste lot north "
    "south east west n s e w ne nw se sw mn minnesota".split()
)

#: words that hold a sentence together: beside a name in small letters they are rarely part of it
FUNCTION_WORDS = frozenset(
    "a an and any are as at be but by can do for from go had has he her him his i if in is it la "
    "le long man may me men my new no not now of off old on one or our out pat per rob see she so "
    "some sue than that the them then there they this to too two up us was we were who will with "
    "won yes you young your".split()
)

SAID = re.compile(
    r"\s(?:called|calls|emailed|texted|says|said|wants|needs|came|asked|re\b|dob|still)"
)


def close(text: Text, a: Word, b: Word, steps: int) -> bool:
    """Whether `b` follows `a` as the next word of a name does."""
    gap = text.plain[a.end : b.start]
    if gap == " ":
        return True
    if gap.startswith("'s"):
        gap = gap[2:]
    if len(gap) > _MAX_BETWEEN * steps or gap.count("\n\n"):
        return False
    if steps == 1:
        return not gap.strip(_BETWEEN)
    if "." in gap.replace("\n", " ") and ". " in gap and len(gap.strip()) > 3:
        return False
    return True


def may_be_misspelt(word: Word, anyhow: bool) -> bool:
    """Whether a word is long and unusual enough to be a name with one wrong letter."""
    return (
        len(word.low) >= 3
        and (word.cap or anyhow or len(word.low) >= 6)
        and (word.low not in lexicon().ordinary)
    )


PART_OF_A_NAME = (
    "Part of the name of someone in your office's records, beside another fact of theirs."
)


def named(word: Word, why: str, owners: Iterable[int]) -> Sighting:
    """A single word of a name, which counts for less than a whole one."""
    return Sighting(
        word.start,
        word.end,
        PiiCategory.PERSON_NAME,
        Confidence.MEDIUM,
        why,
        frozenset(owners),
    )
