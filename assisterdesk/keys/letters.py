"""Letters over the slots' key pairs: HPKE to a public half, opened with the private one."""

from pathlib import Path

from assisterdesk.access.letters import LetterCard
from assisterdesk.access.signin import Opened
from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import SlotId
from assisterdesk.keys import _hazmat
from assisterdesk.keys.key_ring import FileKeyRing
from assisterdesk.keys.slots_file import check_mac, read_slots


class FileLetters:
    """Implements `access.letters.Letters`. A letter says for whom it is, not from whom: who holds
    the card can write one, so what comes in is checked with the colleague."""

    def __init__(self, ring: FileKeyRing) -> None:
        self._ring = ring

    def cards(self, folder: Path, opened: Opened) -> tuple[LetterCard, ...]:
        slots = read_slots(folder)
        check_mac(slots, opened.store_key)
        return tuple(
            LetterCard(slots.store, slot.card.id, slot.card.label, slot.public)
            for slot in slots.slots
            if not slot.card.is_recovery
        )

    def seal(self, card: LetterCard, plain: bytes) -> bytes:
        try:
            return _hazmat.seal_to(card.public, plain, _about(card.store, card.slot, card.public))
        except _hazmat.DoesNotOpen:
            raise Refused("This card cannot be used. Ask your colleague for a new one.") from None

    def open(self, folder: Path, slot: SlotId, passphrase: str, sealed: bytes) -> bytes:
        store, public, private = self._ring.private_half(folder, slot, passphrase)
        try:
            return _hazmat.open_sealed(private, sealed, _about(store, slot, public))
        except _hazmat.DoesNotOpen:
            raise Damaged(
                "This was not sealed for your sign-in here, or it was changed on its way. "
                "Nothing was taken in. Ask your colleague for a new one."
            ) from None


def _about(store: str, slot: SlotId, public: bytes) -> bytes:
    return _hazmat.bound("letter", store, slot, public.hex())
