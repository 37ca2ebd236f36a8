"""A second secret beside the passphrase: neither opens anything alone, and it is never the only way
in."""

import json
from pathlib import Path

import pytest

from assisterdesk.access.signin import Created
from assisterdesk.basics.errors import Refused, WrongPassphrase
from assisterdesk.keys.cost import FLOOR
from assisterdesk.keys.key_ring import FileKeyRing
from tests.keys.conftest import PASSPHRASE, TurnedClock
from tests.keys.kept_credentials import KeptCredentials

OTHER = "pelican harbor sixteen tulips"


@pytest.fixture
def credentials() -> KeptCredentials:
    return KeptCredentials()


@pytest.fixture
def ring(clock: TurnedClock, credentials: KeptCredentials) -> FileKeyRing:
    return FileKeyRing(clock, FLOOR, credentials=credentials)


def switched_on(ring: FileKeyRing, folder: Path, created: Created) -> None:
    ring.ask_for_second(folder, created.opened.slot.id, PASSPHRASE, True)


def test_switched_on_it_takes_both(
    ring: FileKeyRing,
    folder: Path,
    created: Created,
    credentials: KeptCredentials,
    clock: TurnedClock,
) -> None:
    me = created.opened.slot.id
    switched_on(ring, folder, created)
    assert [card.second for card in ring.slots(folder)] == [True, False]
    again = ring.open(folder, me, PASSPHRASE)
    assert (again.store_key, again.own_key) == (created.opened.store_key, created.opened.own_key)
    with pytest.raises(WrongPassphrase):
        ring.open(folder, me, OTHER)
    elsewhere = FileKeyRing(clock, FLOOR, credentials=KeptCredentials())
    with pytest.raises(Refused, match=r"Forgot the passphrase\?") as missing:
        elsewhere.open(folder, me, PASSPHRASE)
    assert not isinstance(missing.value, WrongPassphrase)
    for name in credentials.kept:
        credentials.kept[name] = "00" * 32
    with pytest.raises(WrongPassphrase):
        ring.open(folder, me, PASSPHRASE)


def test_the_secret_is_not_in_the_folder_and_the_passphrase_not_in_the_password_store(
    ring: FileKeyRing, folder: Path, created: Created, credentials: KeptCredentials
) -> None:
    switched_on(ring, folder, created)
    (secret,) = credentials.kept.values()
    assert len(secret) == 64
    assert secret not in (folder / "slots.json").read_text()
    assert created.opened.store_key.hex() not in credentials.kept.values()


def test_the_recovery_key_needs_no_second_secret_and_ends_it(
    ring: FileKeyRing, folder: Path, created: Created, clock: TurnedClock
) -> None:
    """The computer that kept it is lost."""
    switched_on(ring, folder, created)
    elsewhere = FileKeyRing(clock, FLOOR, credentials=KeptCredentials())
    by_paper = elsewhere.open_with_recovery(folder, created.recovery)
    assert by_paper.store_key == created.opened.store_key
    card = elsewhere.give_new_passphrase(folder, by_paper, created.opened.slot.id, OTHER)
    assert not card.second
    assert elsewhere.open(folder, card.id, OTHER).store_key == by_paper.store_key


def test_it_stays_on_through_a_new_passphrase_a_higher_cost_and_a_new_store_key(
    ring: FileKeyRing,
    folder: Path,
    created: Created,
    clock: TurnedClock,
    credentials: KeptCredentials,
) -> None:
    from assisterdesk.keys.cost import Cost

    me = created.opened.slot.id
    switched_on(ring, folder, created)
    ring.change_passphrase(folder, me, PASSPHRASE, OTHER)
    opened = ring.open(folder, me, OTHER)
    ring.adopt_key(folder, ring.announce_key(folder, opened, None))
    dearer = Cost(FLOOR.memory_kib + 1024, FLOOR.iterations, FLOOR.lanes)
    raising = FileKeyRing(clock, FLOOR, dearer, credentials=credentials)
    raising.open(folder, me, OTHER)
    kdf = json.loads((folder / "slots.json").read_text())["slots"][0]["kdf"]
    assert kdf["memory_kib"] == dearer.memory_kib
    assert raising.open(folder, me, OTHER).store_key != opened.store_key
    assert raising.slots(folder)[0].second
    with pytest.raises(Refused, match="also needs"):
        FileKeyRing(clock, FLOOR).open(folder, me, OTHER)


def test_switched_off_the_passphrase_is_enough_again_and_older_backups_still_open(
    ring: FileKeyRing, folder: Path, created: Created, clock: TurnedClock, tmp_path: Path
) -> None:
    me = created.opened.slot.id
    switched_on(ring, folder, created)
    backup = tmp_path / "backup"
    backup.mkdir()
    (backup / "slots.json").write_bytes((folder / "slots.json").read_bytes())
    ring.ask_for_second(folder, me, PASSPHRASE, False)
    assert FileKeyRing(clock, FLOOR).open(folder, me, PASSPHRASE)
    assert ring.open(backup, me, PASSPHRASE).store_key == created.opened.store_key
    ring.ask_for_second(folder, me, PASSPHRASE, False)


@pytest.mark.parametrize("fault", ["absent", "locked"])
def test_where_the_password_store_does_not_answer_nothing_changes(
    ring: FileKeyRing,
    folder: Path,
    created: Created,
    credentials: KeptCredentials,
    fault: str,
) -> None:
    before = (folder / "slots.json").read_bytes()
    credentials.why_not = "It is not running here." if fault == "absent" else ""
    credentials.locked = fault == "locked"
    from assisterdesk.basics.errors import AssisterDeskError

    with pytest.raises(AssisterDeskError):
        switched_on(ring, folder, created)
    with pytest.raises(WrongPassphrase):
        ring.ask_for_second(folder, created.opened.slot.id, OTHER, True)
    assert (folder / "slots.json").read_bytes() == before


def test_the_recovery_slot_cannot_be_made_to_ask_for_one(
    ring: FileKeyRing, folder: Path, created: Created
) -> None:
    spare = next(card for card in ring.slots(folder) if card.is_recovery)
    with pytest.raises(Refused, match="its own way"):
        ring.ask_for_second(folder, spare.id, PASSPHRASE, True)
