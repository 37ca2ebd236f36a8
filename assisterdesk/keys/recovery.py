"""The recovery key: 170 random bits on paper, with a checksum that finds a typing error.

Written as eight groups of five from an alphabet without I, L, O and U (Crockford's base 32). The
last six characters are a BCH checksum (the one of BIP-350): it finds every slip in up to four
characters, and swapped neighbours, before anything is tried.
"""

import unicodedata

from assisterdesk.basics.errors import WrongPassphrase
from assisterdesk.basics.sentence import worded
from assisterdesk.keys import _hazmat

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, GROUP_LENGTH = 8, 5
_SUM_LENGTH = 6
_LENGTH = GROUPS * GROUP_LENGTH
_SECRET_LENGTH = _LENGTH - _SUM_LENGTH
#: what is written or read for one another
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_TARGET = 0x2BC830A3


def new_recovery_key() -> str:
    """A fresh key as it is printed, such as ``7QX2K-...``; 34 of its 40 characters are random."""
    secret = [byte & 31 for byte in _hazmat.random_bytes(_SECRET_LENGTH)]
    symbols = "".join(ALPHABET[value] for value in secret + _checksum(secret))
    return "-".join(symbols[at : at + GROUP_LENGTH] for at in range(0, len(symbols), GROUP_LENGTH))


def secret_of(typed: str) -> bytes:
    """The key's secret, from however it was typed: any case, spaces, dashes, O for 0, I or L for 1.

    Raises WrongPassphrase, with no wait, when it was not copied right.
    """
    flat = unicodedata.normalize("NFKC", typed).upper()
    symbols = "".join(char for char in flat if char.isalnum()).translate(_MISREAD)
    if len(symbols) != _LENGTH:
        raise WrongPassphrase(
            worded(
                "A recovery key has {groups} groups of {letters} letters and digits, {total} "
                "in all; {typed} were typed. Compare it with the printed sheet.",
                groups=GROUPS,
                letters=GROUP_LENGTH,
                total=_LENGTH,
                typed=min(len(symbols), 999),
            )
        )
    values = [ALPHABET.find(char) for char in symbols]
    if min(values) < 0 or _remainder(values) != _TARGET:
        raise WrongPassphrase(
            "There is a typing error in the recovery key. "
            "Compare each group with the printed sheet and correct it."
        )
    return symbols[:_SECRET_LENGTH].encode("ascii")


def _checksum(values: list[int]) -> list[int]:
    rest = _remainder(values + [0] * _SUM_LENGTH) ^ _TARGET
    return [(rest >> 5 * (_SUM_LENGTH - 1 - at)) & 31 for at in range(_SUM_LENGTH)]


def _remainder(values: list[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                rest ^= term
    return rest
