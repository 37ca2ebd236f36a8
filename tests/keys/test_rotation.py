"""Somebody leaves: the store key changes, every other slot stays good, and no kill shuts out."""

from dataclasses import replace
from pathlib import Path

import pytest

from assisterdesk.access.signin import Created, Opened
from assisterdesk.basics.errors import Damaged, Refused, Trouble, WrongPassphrase
from assisterdesk.basics.ids import StaffId
from assisterdesk.keys import whole_file
from assisterdesk.keys.cost import FLOOR, Cost
from assisterdesk.keys.key_ring import FileKeyRing
from assisterdesk.keys.slots_file import read_slots
from tests.keys.conftest import PASSPHRASE, TurnedClock

COLLEAGUE, LEAVER = StaffId("22" * 16), StaffId("33" * 16)
THEIRS, GONE = "copper meadow lantern fourteen", "sugar bridge winter ninety"


@pytest.fixture
def office(ring: FileKeyRing, folder: Path, created: Created) -> Created:
    """Three people: who made it, a colleague, and one who will leave."""
    ring.add(folder, created.opened, COLLEAGUE, "Hodan Warsame", THEIRS)
    ring.add(folder, created.opened, LEAVER, "Eh Doh Htoo", GONE)
    return created


def slot_of(ring: FileKeyRing, folder: Path, staff: StaffId) -> str:
    return next(s.id for s in ring.slots(folder) if s.staff == staff)


def everyone(ring: FileKeyRing, folder: Path, office: Created) -> list[Opened]:
    return [
        ring.open(folder, office.opened.slot.id, PASSPHRASE),
        ring.open(folder, slot_of(ring, folder, COLLEAGUE), THEIRS),
        ring.open_with_recovery(folder, office.recovery),
    ]


def test_until_the_new_key_is_adopted_everyone_gets_both(
    ring: FileKeyRing, folder: Path, office: Created
) -> None:
    leaver = slot_of(ring, folder, LEAVER)
    announced = ring.announce_key(folder, office.opened, leaver)
    assert announced.next_key not in (b"", office.opened.store_key)
    for opened in everyone(ring, folder, office):
        assert opened.store_key == office.opened.store_key
        assert opened.next_key == announced.next_key
    with pytest.raises(Refused, match="no longer"):
        ring.open(folder, leaver, GONE)
    assert ring.announced_key(folder, office.opened).next_key == announced.next_key
    assert ring.generation(folder) == 1


def test_after_it_the_old_key_is_nowhere_and_nobody_else_noticed(
    ring: FileKeyRing, folder: Path, office: Created
) -> None:
    own = {o.slot.id: o.own_key for o in everyone(ring, folder, office)}
    announced = ring.announce_key(folder, office.opened, slot_of(ring, folder, LEAVER))
    adopted = ring.adopt_key(folder, announced)
    assert adopted == replace(announced, store_key=announced.next_key, next_key=b"")
    for opened in everyone(ring, folder, office):
        assert (opened.store_key, opened.next_key) == (announced.next_key, b"")
        assert opened.own_key == own[opened.slot.id], "mail secrets stay readable"
    assert ring.generation(folder) == 2
    with pytest.raises(Damaged):
        ring.vouch(folder, office.opened)
    ring.vouch(folder, adopted)
    # goes on as ever
    ring.add(folder, adopted, LEAVER, "Eh Doh Htoo", GONE)


def test_a_colleague_ends_what_a_kill_left_half_done(
    ring: FileKeyRing, folder: Path, office: Created, clock: TurnedClock
) -> None:
    announced = ring.announce_key(folder, office.opened, slot_of(ring, folder, LEAVER))
    after_the_kill = FileKeyRing(clock, FLOOR)
    colleague = after_the_kill.open(folder, slot_of(ring, folder, COLLEAGUE), THEIRS)
    after_the_kill.adopt_key(folder, colleague)
    assert {o.store_key for o in everyone(ring, folder, office)} == {announced.next_key}


def test_a_second_leaver_never_saw_the_key_that_counts(
    ring: FileKeyRing, folder: Path, office: Created
) -> None:
    first = ring.announce_key(folder, office.opened, slot_of(ring, folder, LEAVER))
    saw = ring.open(folder, slot_of(ring, folder, COLLEAGUE), THEIRS)
    assert saw.next_key == first.next_key
    second = ring.announce_key(folder, office.opened, slot_of(ring, folder, COLLEAGUE))
    assert second.next_key != first.next_key


def test_while_the_key_changes_no_slot_is_added_and_nobody_loses_theirs(
    ring: FileKeyRing, folder: Path, office: Created
) -> None:
    ring.announce_key(folder, office.opened, None)
    with pytest.raises(Refused, match="being changed"):
        ring.add(folder, office.opened, StaffId("44" * 16), "New Person", GONE + " more")
    with pytest.raises(Refused, match="being changed"):
        ring.give_new_passphrase(folder, office.opened, slot_of(ring, folder, COLLEAGUE), GONE)
    ring.change_passphrase(folder, office.opened.slot.id, PASSPHRASE, "violet engine harbor six")
    mine = ring.open(folder, office.opened.slot.id, "violet engine harbor six")
    assert mine.next_key


def test_nobody_takes_away_their_own_sign_in_or_the_recovery_key(
    ring: FileKeyRing, folder: Path, office: Created
) -> None:
    with pytest.raises(Refused, match="your own"):
        ring.announce_key(folder, office.opened, office.opened.slot.id)
    spare = next(s for s in ring.slots(folder) if s.is_recovery)
    with pytest.raises(Refused, match="recovery key stays"):
        ring.announce_key(folder, office.opened, spare.id)
    assert not read_slots(folder).is_rotating


def test_a_full_disk_in_either_half_leaves_it_as_it_was(
    ring: FileKeyRing, folder: Path, office: Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = (folder / "slots.json").read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(whole_file.os, "replace", full)
        with pytest.raises(Trouble, match="disk is full"):
            ring.announce_key(folder, office.opened, None)
    assert (folder / "slots.json").read_bytes() == before
    announced = ring.announce_key(folder, office.opened, None)
    between = (folder / "slots.json").read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(whole_file.os, "replace", full)
        with pytest.raises(Trouble, match="disk is full"):
            ring.adopt_key(folder, announced)
    assert (folder / "slots.json").read_bytes() == between
    ring.adopt_key(folder, announced)


def test_a_cheaper_passphrase_is_raised_at_the_next_sign_in(
    ring: FileKeyRing, folder: Path, created: Created, clock: TurnedClock
) -> None:
    more = Cost(FLOOR.memory_kib + 1024, FLOOR.iterations + 1, FLOOR.lanes)
    now = FileKeyRing(clock, FLOOR, least=more)
    slot = created.opened.slot.id

    def cost() -> Cost | None:
        return read_slots(folder).slot(slot).stretching.cost

    with pytest.raises(WrongPassphrase):
        now.open(folder, slot, "not this one at all")
    now.open(folder, slot, PASSPHRASE, only_look=True)
    assert cost() == FLOOR
    assert now.open(folder, slot, PASSPHRASE) == created.opened
    assert cost() == more
    assert now.open(folder, slot, PASSPHRASE) == created.opened


def test_a_folder_that_cannot_be_written_keeps_nobody_out_when_the_cost_rises(
    folder: Path, created: Created, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    now = FileKeyRing(clock, FLOOR, least=Cost(FLOOR.memory_kib, FLOOR.iterations + 1, 1))
    monkeypatch.setattr(whole_file.os, "replace", refused)
    assert now.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened
