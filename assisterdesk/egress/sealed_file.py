"""The outer form of a case package: for whom it is sealed, then the sealed bytes.

The gate cannot open it, and need not: what is not of this form does not leave as a package.
"""

import json
from dataclasses import dataclass, field

from assisterdesk.basics.errors import Refused

MAGIC = b"AssisterDesk case package 1\n"
MEDIA_TYPE = "application/vnd.assisterdesk.case"
ENDING = ".adcase"
#: bytes: the sender's one-time public key and the tag of the sealing
_LEAST = 32 + 16
_MOST_HEAD = 1_000
NOT_ONE = "This is no case package, or it is damaged. Ask your colleague for a new one."


@dataclass(frozen=True, slots=True)
class SealedFile:
    """`store` and `slot` name the sign-in whose key opens it; both are random ids."""

    store: str
    slot: str
    sealed: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        head = json.dumps({"store": self.store, "slot": self.slot}, sort_keys=True).encode()
        return MAGIC + len(head).to_bytes(4, "big") + head + self.sealed

    @staticmethod
    def from_bytes(content: bytes) -> "SealedFile":
        """Raises `Refused` for what is not of this form."""
        start = len(MAGIC) + 4
        size = int.from_bytes(content[len(MAGIC) : start], "big")
        if not content.startswith(MAGIC) or not 0 < size <= _MOST_HEAD:
            raise Refused(NOT_ONE)
        sealed = content[start + size :]
        try:
            head = json.loads(content[start : start + size])
            store, slot = head["store"], head["slot"]
        except (ValueError, TypeError, KeyError):
            raise Refused(NOT_ONE) from None
        hex_ids = all(
            isinstance(id, str) and len(id) == 32 and set(id) <= set("0123456789abcdef")
            for id in (store, slot)
        )
        if not hex_ids or len(head) != 2 or len(sealed) < _LEAST:
            raise Refused(NOT_ONE)
        return SealedFile(store, slot, sealed)


def objection(content: bytes) -> str:
    """'' for a sealed package, else why it may not leave as one."""
    try:
        SealedFile.from_bytes(content)
    except Refused:
        return "This is not sealed to a colleague, so it may not leave as a case package."
    return ""
