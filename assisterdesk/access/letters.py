"""Sealing for one colleague at another computer: the card with the public key, and who may open."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assisterdesk.access.signin import Opened
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SlotId

_KIND = "AssisterDesk card"
_NO_CARD = "This is no AssisterDesk card. Ask your colleague to save theirs again."


@dataclass(frozen=True, slots=True)
class LetterCard:
    """What one needs to seal something for a person: public, and safe to hand around.

    `store` and `slot` say which sign-in opens it; `public` is that sign-in's public key.
    """

    store: str
    slot: SlotId
    label: str
    public: bytes

    @property
    def fingerprint(self) -> str:
        """Sixteen letters to compare by phone: a card that was exchanged on its way shows here."""
        digest = hashlib.sha256(f"{self.store} {self.slot} ".encode() + self.public).hexdigest()
        return " ".join(digest[at : at + 4].upper() for at in range(0, 16, 4))

    def as_text(self) -> str:
        shape = {
            "kind": _KIND,
            "store": self.store,
            "slot": self.slot,
            "label": self.label,
            "public": self.public.hex(),
        }
        return json.dumps(shape, indent=1, ensure_ascii=False) + "\n"

    @staticmethod
    def from_text(text: str) -> "LetterCard":
        """Raises `Refused` for what is no card."""
        try:
            shape = json.loads(text)
            if shape.pop("kind") != _KIND or set(shape) != {"store", "slot", "label", "public"}:
                raise ValueError("kind")
            store, slot, public = (bytes.fromhex(shape[n]) for n in ("store", "slot", "public"))
            label = shape["label"]
            sizes = (len(store), len(slot), len(public))
            fit = isinstance(label, str) and label.isprintable() and 0 < len(label) <= 100
            if sizes != (16, 16, 32) or not fit:
                raise ValueError("size")
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise Refused(_NO_CARD) from None
        return LetterCard(store.hex(), SlotId(slot.hex()), label, public)


class Letters(Protocol):
    """Seals to a card, opens with a passphrase."""

    def cards(self, folder: Path, opened: Opened) -> tuple[LetterCard, ...]:
        """The cards of everybody who signs in to this store, without the recovery key."""
        ...

    def seal(self, card: LetterCard, plain: bytes) -> bytes:
        """Only that person's passphrase opens it. Raises `Refused` for an unusable card."""
        ...

    def open(self, folder: Path, slot: SlotId, passphrase: str, sealed: bytes) -> bytes:
        """Raises `WrongPassphrase` (counted like a sign-in), `Damaged` for what was not sealed for
        this sign-in or was changed."""
        ...
