"""slots.json: every damage is detected or harmless, and no hostile content hangs or opens it."""

import hashlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.access.signin import Created, KeyRing
from assisterdesk.basics.errors import AssisterDeskError, Damaged, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.keys.cost import FLOOR, Cost, tuned, within_bounds
from assisterdesk.keys.slots_file import Slots, read_slots

PASSPHRASE = "maple tractor violin gravy"
OTHER = "copper lantern walrus meadow"


def _detected_or_harmless(folder: Path, whole: Slots, damaged: bytes) -> None:
    (folder / "slots.json").write_bytes(damaged)
    try:
        assert read_slots(folder) == whole
    except Damaged as found:
        assert "slots.json" in found.text


def test_a_flipped_byte_anywhere_is_detected_or_harmless(
    folder: Path, created: Created, proof: bool
) -> None:
    whole, data = read_slots(folder), (folder / "slots.json").read_bytes()
    flips = (0x20, 0x01, 0xFF, 0x80, 0x02, 0x04, 0x08, 0x10, 0x40)
    for at in range(len(data)):
        for flip in flips if proof else (flips[at % len(flips)],):
            damaged = data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :]
            _detected_or_harmless(folder, whole, damaged)


def test_a_file_cut_off_anywhere_is_detected(folder: Path, created: Created) -> None:
    path = folder / "slots.json"
    whole = path.read_bytes()
    for length in range(len(whole.rstrip())):
        path.write_bytes(whole[:length])
        with pytest.raises(Damaged):
            read_slots(folder)


def test_any_other_damage_is_detected_or_harmless(folder: Path, created: Created) -> None:
    whole, data = read_slots(folder), (folder / "slots.json").read_bytes()

    @given(st.integers(0, len(data)), st.integers(0, 40), st.binary(max_size=40))
    def damage(at: int, lost: int, put: bytes) -> None:
        _detected_or_harmless(folder, whole, data[:at] + put + data[at + lost :])

    damage()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"7",
        b'"slots"',
        b"{}",
        b"[" * 200_000,
        b'{"sum": ' + b"9" * 10_000 + b"}",
        b'{"sum": NaN}',
        b"\xff\xfe\x00",
        b" " * 2_000_000,
    ],
)
def test_a_file_that_is_something_else_is_damaged(
    ring: KeyRing, folder: Path, created: Created, content: bytes
) -> None:
    (folder / "slots.json").write_bytes(content)
    with pytest.raises(Damaged, match="newest backup"):
        ring.slots(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_in_the_files_place_does_not_hang(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    (folder / "slots.json").unlink()
    os.mkfifo(folder / "slots.json")
    with pytest.raises(Damaged):
        ring.slots(folder)


def _rewritten(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """What somebody without the store key can do: any content, with a right checksum."""
    path = folder / "slots.json"
    content = json.loads(path.read_bytes())
    del content["sum"]
    change(content)
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    content["sum"] = hashlib.sha256(canonical).hexdigest()
    path.write_text(json.dumps(content))


def _flipped(text: str) -> str:
    return ("0" if text[0] != "0" else "1") + text[1:]


def _set(slot: int, name: str, value: object = None) -> Callable[[dict[str, Any]], object]:
    def change(content: dict[str, Any]) -> None:
        entry = content["slots"][slot]
        entry[name] = _flipped(entry[name]) if value is None else value

    return change


def _set_kdf(slot: int, name: str, value: object = None) -> Callable[[dict[str, Any]], object]:
    def change(content: dict[str, Any]) -> None:
        entry = content["slots"][slot]["kdf"]
        entry[name] = _flipped(entry[name]) if value is None else value

    return change


@pytest.mark.parametrize(
    "change",
    [
        *(_set(0, name) for name in ("id", "public", "wrapped", "sealed", "label", "staff")),
        *(_set(1, name) for name in ("id", "public", "wrapped", "sealed", "label")),
        _set_kdf(0, "salt"),
        _set_kdf(1, "salt"),
        _set_kdf(0, "iterations", 3),
        _set_kdf(0, "memory_kib", 20 * 1024),
        _set_kdf(0, "lanes", 2),
        lambda content: content.update(version=content["version"] + 1),
        lambda content: content.update(store=_flipped(content["store"])),
        lambda content: content.update(mac=_flipped(content["mac"])),
        lambda content: content["slots"].pop(),
        lambda content: content["slots"].reverse(),
        lambda content: content["slots"].append({**content["slots"][1], "id": "ab" * 16}),
    ],
)
def test_a_knowing_change_never_signs_anybody_in(
    ring: KeyRing, folder: Path, created: Created, change: Callable[[dict[str, Any]], object]
) -> None:
    _rewritten(folder, change)
    with pytest.raises(AssisterDeskError):
        ring.open(folder, created.opened.slot.id, PASSPHRASE)
    with pytest.raises(Damaged):
        ring.add(folder, created.opened, StaffId("22" * 16), "Diego Ramos", OTHER)


def test_a_changed_label_is_called_a_change_by_something_else(
    ring: KeyRing, folder: Path, created: Created
) -> None:
    _rewritten(folder, _set(0, "label", "Somebody Else"))
    with pytest.raises(Damaged, match="changed by something other"):
        ring.open(folder, created.opened.slot.id, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        _set_kdf(0, "memory_kib", 2**31),
        _set_kdf(0, "memory_kib", 8),
        _set_kdf(0, "iterations", 2**31),
        _set_kdf(0, "iterations", 0),
        _set_kdf(0, "iterations", 1),
        _set_kdf(0, "iterations", 2.5),
        _set_kdf(0, "iterations", True),
        _set_kdf(0, "lanes", 1000),
        _set_kdf(0, "lanes", "4"),
        _set_kdf(0, "name", "none"),
        _set_kdf(0, "salt", ""),
        _set(0, "kdf", {"name": "hkdf-sha256", "salt": "00" * 16}),
        _set(0, "staff", 7),
        _set(0, "label", "Pa \u202eauoH"),
        _set(0, "label", "\ud800"),
        _set(0, "label", "x" * 101),
        _set(0, "public", "zz" * 32),
        _set(0, "wrapped", "00"),
        _set(0, "more", "of it"),
        lambda content: content.update(version=-1),
        lambda content: content.update(slots=[]),
        lambda content: content.update(slots={}),
        lambda content: content.update(slots=content["slots"] * 300),
        lambda content: content["slots"].append(content["slots"][0]),
        lambda content: content.pop("mac"),
    ],
)
def test_absurd_content_is_damaged_at_once(
    ring: KeyRing, folder: Path, created: Created, change: Callable[[dict[str, Any]], object]
) -> None:
    _rewritten(folder, change)
    start = time.process_time()
    with pytest.raises(Damaged):
        ring.slots(folder)
    with pytest.raises(Damaged):
        ring.open(folder, created.opened.slot.id, PASSPHRASE)
    # a derivation with the absurd figures would take minutes or all memory
    assert time.process_time() - start < 10


def test_a_store_of_a_newer_program_says_so(ring: KeyRing, folder: Path, created: Created) -> None:
    _rewritten(folder, lambda content: content.update(format=2))
    with pytest.raises(Refused, match="newer AssisterDesk"):
        ring.slots(folder)


def test_another_stores_slots_do_not_mix(
    ring: KeyRing, folder: Path, created: Created, tmp_path: Path
) -> None:
    ring.create(tmp_path / "elsewhere", StaffId("22" * 16), "Diego Ramos", OTHER)
    foreign = json.loads((tmp_path / "elsewhere" / "slots.json").read_bytes())["slots"][0]
    _rewritten(folder, lambda content: content["slots"].append(foreign))
    with pytest.raises(AssisterDeskError):
        ring.open(folder, foreign["id"], OTHER)


def test_the_version_grows_with_every_change(ring: KeyRing, folder: Path, created: Created) -> None:
    assert read_slots(folder).version == 1
    ring.change_passphrase(folder, created.opened.slot.id, PASSPHRASE, OTHER)
    assert read_slots(folder).version == 2


@pytest.mark.parametrize("speed_mib_per_s", [1, 30, 100, 500, 2000, 100_000])
def test_a_try_costs_half_a_second_to_one_wherever_the_bounds_allow(speed_mib_per_s: int) -> None:
    def seconds(cost: Cost) -> float:
        return cost.memory_kib / 1024 * cost.iterations / speed_mib_per_s

    cost = tuned(seconds)
    assert within_bounds(cost)
    assert cost == FLOOR or cost.iterations == 16 or 0.4 <= seconds(cost) <= 1.0
    assert speed_mib_per_s < 100 or cost != FLOOR


def test_a_machine_without_memory_gets_the_floor() -> None:
    assert tuned(lambda cost: float("inf")) == FLOOR
