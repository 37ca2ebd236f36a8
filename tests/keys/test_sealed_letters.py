"""A letter opens for the sign-in it was sealed for, and every wrong try is counted."""

from dataclasses import replace
from pathlib import Path

import pytest

from assisterdesk.access.letters import LetterCard, Letters
from assisterdesk.basics.clock import SystemClock
from assisterdesk.basics.errors import Damaged, Refused, WrongPassphrase
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.keys.cost import FLOOR
from assisterdesk.keys.key_ring import FileKeyRing
from assisterdesk.keys.letters import FileLetters

WORDS, OTHERS = "birch canoe seven harbor", "walleye lantern gravel moon"


def test_a_letter_is_for_one_sign_in(tmp_path: Path) -> None:
    ring = FileKeyRing(SystemClock(), FLOOR)
    letters: Letters = FileLetters(ring)
    folder = tmp_path / "store"
    opened = ring.create(folder, StaffId("pa"), "Pa Houa Vang", WORDS).opened
    slot = ring.add(folder, opened, StaffId("omar"), "Omar Ali", OTHERS)
    mine, theirs = letters.cards(folder, opened)
    assert [mine.label, theirs.label] == ["Pa Houa Vang", "Omar Ali"], "never the recovery key"
    assert theirs.slot == slot.id
    sealed = letters.seal(theirs, b"the case")
    assert letters.open(folder, theirs.slot, OTHERS, sealed) == b"the case"
    assert letters.seal(theirs, b"the case") != sealed
    with pytest.raises(Damaged):
        letters.open(folder, mine.slot, WORDS, sealed)
    with pytest.raises(WrongPassphrase):
        letters.open(folder, theirs.slot, WORDS, sealed)
    assert [failed.slot for failed in ring.take_failures(folder)] == [theirs.slot]
    with pytest.raises(Damaged):
        letters.open(folder, theirs.slot, OTHERS, sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(Refused):
        letters.seal(replace(theirs, public=bytes(32)), b"x")
    forged = LetterCard(theirs.store, SlotId(mine.slot), "Omar Ali", theirs.public)
    with pytest.raises(Damaged):
        letters.open(folder, theirs.slot, OTHERS, letters.seal(forged, b"x"))


def test_a_new_passphrase_still_opens_old_letters_and_a_new_store_key_as_well(
    tmp_path: Path,
) -> None:
    ring = FileKeyRing(SystemClock(), FLOOR)
    letters = FileLetters(ring)
    folder = tmp_path / "store"
    opened = ring.create(folder, StaffId("pa"), "Pa Houa Vang", WORDS).opened
    (card,) = letters.cards(folder, opened)
    sealed = letters.seal(card, b"the case")
    ring.change_passphrase(folder, card.slot, WORDS, OTHERS)
    assert letters.open(folder, card.slot, OTHERS, sealed) == b"the case"
    opened = ring.adopt_key(folder, ring.announce_key(folder, opened, None))
    assert letters.cards(folder, opened) == (card,)
    assert letters.open(folder, card.slot, OTHERS, sealed) == b"the case"
