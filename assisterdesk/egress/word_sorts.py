"""The words, numbers and signs of a text, and what sort of word each is: what is learnt from."""

import re
from dataclasses import dataclass

from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.text import BLANK
from assisterdesk.egress.weighing import kinds

_TOKEN = re.compile(
    rf"{BLANK}+|\$\s?\d[\d,.]*k?|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+|\d[\d/.,:-]*\d|\d+"
    r"|[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]|_|\n"
)
_DIGIT = re.compile(r"\d")
#: the longest shape of a number that is told from others
_SHAPE = 10
#: the office's own side
OWN = "_own"

#: words and signs that tell nothing by themselves: they belong to what stands on both sides of them
PASSING = frozenset(
    """the a an is was were be been are am to of in on at for from with by and or but that this it
    its as his her their my our your she he they we i you him them so then than there here do does
    did has have had will would can could should may might about into out up over just also very
    now el la los las un una de y en es con por que su
    . , ; : ! ? ( ) [ ] " ' - / * > < | & # = + \u2026""".split()
) | {"\n", OWN}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words, numbers and signs of a text, one place in each list for each."""

    spans: list[tuple[int, int]]
    #: in small letters; numbers by their shape
    words: list[str]
    #: what sort of word each is
    sorts: list[str]


def tokens(plain: str) -> Tokens:
    """The words, numbers and signs of a folded text."""
    of, names = kinds(), lexicon()
    spans, words, sorts = [], [], []
    for m in _TOKEN.finditer(plain):
        written = m.group()
        first = written[0]
        if first.isalpha() and "@" not in written:
            word = written.lower()
            bare = word.removesuffix("'s")
            sort = of.get(bare) or "*"
            if sort == "*" and bare not in names.ordinary:
                if names.is_name(bare):
                    sort = "#name" if first.isupper() else "#name in small letters"
                elif first.isupper():
                    sort = "#cap"
        elif first == "$":
            word = sort = "$"
        elif first.isdigit() and "@" not in written:
            word = _DIGIT.sub("9", written)[:_SHAPE]
            sort = "#" + word[:6]
        elif first == BLANK:
            word = sort = OWN
        elif len(written) > 1:
            word = sort = "@"
        else:
            word = sort = written
        spans.append(m.span())
        words.append(word)
        sorts.append(sort)
    return Tokens(spans, words, sorts)
