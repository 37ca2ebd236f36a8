"""A passphrase: its one written form, and how long it would hold against guessing."""

import unicodedata
from functools import cache

from assisterdesk.access.signin import PassphraseAdvice, Strength
from assisterdesk.basics.resources import resource
from assisterdesk.basics.sentence import worded
from assisterdesk.keys.guessing import Guess, Hint, guessed

LEAST_LENGTH = 12
MOST_LENGTH = 1024

#: bits of guessing from which a passphrase is at least this strong. At the delay of a stretched
#: try (half a second on one core) 32 bits are decades of one computer, 42 those of a thousand.
_FROM_BITS = ((60.0, Strength.STRONG), (42.0, Strength.GOOD), (32.0, Strength.FAIR))
_POOR_BITS = 20.0

_ADVICE = {
    Hint.ABOUT: "Leave out names and the office: others can guess them. Use unrelated words.",
    Hint.COMMON: "This leans on a well-known password; use four words that do not belong together.",
    Hint.REPEAT: "Repeating adds little; use another word instead.",
    Hint.SEQUENCE: "Rows such as abc, 123 or qwerty are guessed first; use another word instead.",
    Hint.DATE: "Dates and telephone numbers are guessed early; use another word instead.",
    Hint.NONE: "Add another word; four words that do not belong together are good.",
}
_TOO_SHORT = "Use at least {least} characters; {words} unrelated words are easy to remember."
_TOO_LONG = worded("Use at most {most} characters.", most=MOST_LENGTH)
_UNWRITABLE = "Use only characters that the keyboard can type."


def secret_of(passphrase: str) -> bytes:
    """The bytes that are stretched: NFKC in UTF-8, so that every keyboard gives the same ones.

    Raises ValueError for a text that has no such form or is absurdly long; it fits no slot.
    """
    if len(passphrase) > MOST_LENGTH:
        raise ValueError("too long")
    return _written(passphrase).encode("utf-8")


def advice(
    passphrase: str, about: tuple[str, ...] = (), least: int = LEAST_LENGTH
) -> PassphraseAdvice:
    """Judge it without a network. `about`: names it must not lean on; `least`: characters."""
    try:
        secret_of(passphrase)
    except UnicodeEncodeError:
        return PassphraseAdvice(Strength.WEAK, _UNWRITABLE)
    except ValueError:
        return PassphraseAdvice(Strength.WEAK, _TOO_LONG)
    text = _written(passphrase)
    found = guessed(text, _common(), tuple(_written(word) for word in about))
    strength = _strength(found)
    if len(text) < least:
        words = worded("four" if least <= 16 else "six")
        short = worded(_TOO_SHORT, least=least, words=words)
        return PassphraseAdvice(min(strength, Strength.POOR), short)
    if strength is Strength.STRONG:
        return PassphraseAdvice(strength, "")
    if strength is Strength.GOOD:
        return PassphraseAdvice(strength, "This is good; one more word would make it strong.")
    return PassphraseAdvice(strength, _ADVICE[found.hint])


def _written(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _strength(found: Guess) -> Strength:
    for bits, strength in _FROM_BITS:
        if found.bits >= bits:
            return strength
    return Strength.POOR if found.bits >= _POOR_BITS else Strength.WEAK


@cache
def _common() -> dict[str, int]:
    """The well-known passwords and words, with their place in the list (first guessed first)."""
    lines = resource("passwords.txt").read_text(encoding="utf-8").splitlines()
    words = (line.strip() for line in lines if line.strip() and not line.startswith("#"))
    ranked: dict[str, int] = {}
    for word in words:
        ranked.setdefault(word, len(ranked) + 1)
    return ranked
