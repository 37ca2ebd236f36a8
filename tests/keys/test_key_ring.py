"""Signing in: what opens a store, what does not, and what each answer says."""

from pathlib import Path

import pytest

from assisterdesk.access.signin import Created, KeyRing
from assisterdesk.basics.errors import Damaged, Refused, Trouble, WrongPassphrase
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.keys import whole_file
from assisterdesk.keys.key_ring import FileKeyRing

PASSPHRASE = "maple tractor violin gravy"
OTHER = "copper lantern walrus meadow"
STAFF = StaffId("11" * 16)
COLLEAGUE = StaffId("22" * 16)


@pytest.mark.requirement("O-G1")
def test_only_the_right_passphrase_opens_the_store(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    mine = created.opened.slot
    assert ring.open(folder, mine.id, PASSPHRASE) == created.opened
    for wrong in ("", PASSPHRASE.upper(), PASSPHRASE + " ", OTHER, "x" * 5000, "\ud800"):
        with pytest.raises(WrongPassphrase):
            ring.open(folder, mine.id, wrong)
        clock.turn(301)


def test_the_keys_are_random_and_differ(created: Created) -> None:
    opened = created.opened
    assert len(opened.store_key) == len(opened.own_key) == 32
    assert opened.store_key != opened.own_key


def test_slots_show_names_before_anyone_signed_in(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    mine, spare = ring.slots(folder)
    assert (mine.label, mine.staff, mine.is_recovery) == ("Pa Houa Vang", STAFF, False)
    assert spare.is_recovery


def test_no_key_and_no_passphrase_is_shown_or_written(folder: Path, created: Created) -> None:
    opened = created.opened
    shown = repr(created) + repr(opened)
    written = (folder / "slots.json").read_text()
    for secret in (opened.store_key, opened.own_key):
        assert secret.hex() not in written
        assert repr(secret) not in shown
    for text in (created.recovery, created.recovery.replace("-", ""), PASSPHRASE):
        assert text not in written and text not in shown


def test_the_slots_file_is_for_its_owner_only(folder: Path, created: Created) -> None:
    assert (folder / "slots.json").stat().st_mode & 0o077 == 0
    assert [path.name for path in folder.iterdir()] == ["slots.json"]


def test_a_passphrase_typed_on_another_keyboard_is_the_same(ring: KeyRing, folder: Path) -> None:
    composed, decomposed = "Ol\u00e9 tractor violin gravy", "Ole\u0301 tractor violin gravy"
    opened = ring.create(folder, STAFF, "Ayan Warsame", composed).opened
    assert ring.open(folder, opened.slot.id, decomposed) == opened


def test_the_recovery_key_opens_the_same_store_with_keys_of_its_own(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    opened = ring.open_with_recovery(folder, created.recovery)
    assert opened.store_key == created.opened.store_key
    assert opened.own_key != created.opened.own_key
    assert opened.slot.is_recovery


def test_another_stores_recovery_key_does_not_open_this_one(
    ring: KeyRing, folder: Path, created: Created, tmp_path: Path
) -> None:
    other = ring.create(tmp_path / "elsewhere", STAFF, "Pa Houa Vang", PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="not the one of this store"):
        ring.open_with_recovery(folder, other.recovery)
    assert len(ring.take_failures(folder)) == 1


def test_a_mistyped_recovery_key_is_said_and_not_counted(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    first = created.recovery[0]
    mistyped = ("2" if first != "2" else "3") + created.recovery[1:]
    for _ in range(10):
        with pytest.raises(WrongPassphrase, match="typing error") as caught:
            ring.open_with_recovery(folder, mistyped)
        assert caught.value.wait_s == 0
    assert ring.take_failures(folder) == ()


def test_a_passphrase_does_not_go_in_by_the_recovery_slot(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    with pytest.raises(Refused, match="its own way in"):
        ring.open(folder, ring.slots(folder)[1].id, PASSPHRASE)


def test_a_colleague_gets_the_same_store_with_keys_of_their_own(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    card = ring.add(folder, created.opened, COLLEAGUE, "  Diego   Ramos ", OTHER)
    assert card.label == "Diego Ramos"
    opened = ring.open(folder, card.id, OTHER)
    assert opened.store_key == created.opened.store_key
    assert opened.own_key != created.opened.own_key
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened
    with pytest.raises(WrongPassphrase):
        ring.open(folder, card.id, PASSPHRASE)
    with pytest.raises(Refused, match="has a sign-in already"):
        ring.add(folder, created.opened, COLLEAGUE, "Diego", OTHER)


def test_keys_of_another_store_add_nobody(
    ring: KeyRing, folder: Path, created: Created, tmp_path: Path
) -> None:
    other = ring.create(tmp_path / "elsewhere", STAFF, "Pa Houa Vang", PASSPHRASE)
    before = (folder / "slots.json").read_bytes()
    with pytest.raises(Damaged):
        ring.add(folder, other.opened, COLLEAGUE, "Diego Ramos", OTHER)
    assert (folder / "slots.json").read_bytes() == before


def test_a_new_passphrase_keeps_every_key_and_shuts_out_the_old_one(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    mine = created.opened.slot.id
    ring.change_passphrase(folder, mine, PASSPHRASE, OTHER)
    assert ring.open(folder, mine, OTHER) == created.opened
    with pytest.raises(WrongPassphrase):
        ring.open(folder, mine, PASSPHRASE)
    assert ring.open_with_recovery(folder, created.recovery).store_key == created.opened.store_key


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (OTHER, "walnut saddle cobalt ferry", "does not open"),
        (PASSPHRASE, "short one", "too weak"),
        (PASSPHRASE, "Pa Houa Vang 2026", "Leave out names"),
        (PASSPHRASE, PASSPHRASE, "a different one"),
    ],
)
def test_a_passphrase_change_that_is_refused_changes_nothing(
    ring: KeyRing, folder: Path, created: Created, old: str, new: str, says: str
) -> None:
    before = (folder / "slots.json").read_bytes()
    with pytest.raises(Refused, match=says):
        ring.change_passphrase(folder, created.opened.slot.id, old, new)
    assert (folder / "slots.json").read_bytes() == before


def test_a_forgotten_passphrase_is_replaced_after_recovery(
    ring: FileKeyRing, folder: Path, created: Created
) -> None:
    mine = created.opened.slot.id
    recovered = ring.open_with_recovery(folder, created.recovery)
    card = ring.give_new_passphrase(folder, recovered, mine, OTHER)
    opened = ring.open(folder, card.id, OTHER)
    assert card == created.opened.slot
    assert opened.store_key == created.opened.store_key
    assert opened.own_key != created.opened.own_key


def test_a_folder_that_holds_a_store_is_not_made_one_again(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    before = (folder / "slots.json").read_bytes()
    with pytest.raises(Refused, match="holds a store already"):
        ring.create(folder, STAFF, "Pa Houa Vang", OTHER)
    assert (folder / "slots.json").read_bytes() == before


def test_a_store_that_lost_its_slots_is_not_overwritten(ring: KeyRing, folder: Path) -> None:
    folder.mkdir()
    (folder / "cases.db").write_bytes(b"locked")
    with pytest.raises(Refused, match="holds a store already"):
        ring.create(folder, STAFF, "Pa Houa Vang", PASSPHRASE)


@pytest.mark.parametrize("label", ["", "  ", "x" * 101, "Pa\x00Houa", "Pa \u202eauoH"])
def test_a_name_that_cannot_be_shown_is_refused(ring: KeyRing, folder: Path, label: str) -> None:
    with pytest.raises(Refused, match="sign-in name"):
        ring.create(folder, STAFF, label, PASSPHRASE)


def test_a_folder_without_a_store_says_so(ring: KeyRing, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="This folder holds no AssisterDesk store"):
        ring.slots(tmp_path)
    with pytest.raises(Refused, match="no such folder"):
        ring.slots(tmp_path / "nowhere")
    with pytest.raises(Refused, match="no such folder"):
        ring.open(tmp_path / "nowhere", SlotId("33" * 16), PASSPHRASE)


def test_a_sign_in_that_is_gone_says_so(ring: KeyRing, folder: Path, created: Created) -> None:
    with pytest.raises(Refused, match="no longer in the store"):
        ring.open(folder, SlotId("33" * 16), PASSPHRASE)


def test_a_folder_that_cannot_be_made_is_trouble(ring: KeyRing, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Trouble, match="Choose another folder"):
        ring.create(tmp_path / "file" / "office", STAFF, "Pa Houa Vang", PASSPHRASE)


@pytest.mark.parametrize(
    ("code", "says"),
    [(28, "The disk is full"), (13, "cannot be written to"), (30, "cannot be written to"), (5, "")],
)
def test_a_write_that_fails_leaves_the_old_file(
    ring: KeyRing,
    folder: Path,
    created: Created,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    says: str,
) -> None:
    before = (folder / "slots.json").read_bytes()

    def fails(*_: object) -> None:
        raise OSError(code, "as the system says it")

    for seam in ("replace", "fsync"):
        with monkeypatch.context() as patch:
            patch.setattr(whole_file.os, seam, fails)
            with pytest.raises(Trouble, match=says or "could not be written"):
                ring.add(folder, created.opened, COLLEAGUE, "Diego Ramos", OTHER)
        assert (folder / "slots.json").read_bytes() == before
        assert [path.name for path in folder.iterdir()] == ["slots.json"]
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_a_folder_that_cannot_be_written_still_opens(
    ring: KeyRing, folder: Path, created: Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(30, "read-only")

    monkeypatch.setattr(whole_file.os, "replace", fails)
    with pytest.raises(WrongPassphrase):
        ring.open(folder, created.opened.slot.id, OTHER)
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_slots_of_a_store_that_was_never_finished_make_way_and_are_kept(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    before = (folder / "slots.json").read_bytes()
    ring.set_aside(folder)
    ring.set_aside(folder)
    (kept,) = folder.iterdir()
    assert kept.name.startswith("slots.json.aside-") and kept.read_bytes() == before
    again = ring.create(folder, STAFF, "Pa Houa Vang", PASSPHRASE)
    assert again.opened.store_key != created.opened.store_key


def test_slots_of_a_store_that_is_there_do_not_make_way(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    (folder / "cases.db").write_bytes(b"locked")
    with pytest.raises(Trouble, match="left in place"):
        ring.set_aside(folder)
    assert (folder / "slots.json").exists()
