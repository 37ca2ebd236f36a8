"""The sign-in name on a slot: readable before anyone signed in, so it must be harmless to show."""

import unicodedata
from typing import TypeGuard

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.sentence import worded

MOST_LABEL = 100
#: joins letters in Persian, Nepali and Karen names; every other invisible character is refused,
#: since it could make one name look like another
_JOINERS = str.maketrans("", "", "\u200c\u200d")


def is_fit(label: object) -> TypeGuard[str]:
    """Whether it is a visible text of at most 100 characters."""
    if not isinstance(label, str) or not 0 < len(label) <= MOST_LABEL:
        return False
    bare = label.translate(_JOINERS)
    return bool(bare.strip()) and bare.isprintable()


def cleaned(label: str) -> str:
    """The name as it is kept (NFC, single spaces). Raises `Refused` when it cannot be shown."""
    neat = " ".join(unicodedata.normalize("NFC", label).split())
    if not is_fit(neat):
        raise Refused(
            worded(
                "A sign-in name has 1 to {most} visible characters. Choose another one.",
                most=MOST_LABEL,
            )
        )
    return neat
