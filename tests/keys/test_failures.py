"""The growing delay after wrong passphrases."""

import json
from pathlib import Path

import pytest

from assisterdesk.access.signin import Created, KeyRing
from assisterdesk.basics.errors import WrongPassphrase
from assisterdesk.basics.ids import StaffId
from assisterdesk.keys import whole_file
from assisterdesk.keys.cost import FLOOR
from assisterdesk.keys.failures import delay_s, spoken
from assisterdesk.keys.key_ring import FileKeyRing

PASSPHRASE = "maple tractor violin gravy"
WRONG = "copper lantern walrus meadow"


def _fail(ring: KeyRing, folder: Path, created: Created, times: int, clock) -> float:
    """Fails `times` times, each after the delay of the last; returns the delay that follows."""
    wait = 0.0
    for _ in range(times):
        clock.turn(wait)
        with pytest.raises(WrongPassphrase) as caught:
            ring.open(folder, created.opened.slot.id, WRONG)
        wait = caught.value.wait_s
    return wait


def _wait(ring: KeyRing, folder: Path, created: Created, passphrase: str = PASSPHRASE) -> float:
    """The wait that even the right passphrase is told."""
    with pytest.raises(WrongPassphrase, match="too many wrong tries") as caught:
        ring.open(folder, created.opened.slot.id, passphrase)
    return caught.value.wait_s


def test_the_delay_grows_to_five_minutes_and_no_further() -> None:
    assert [delay_s(count) for count in range(8)] == [0, 0, 0, 0, 1, 2, 4, 8]
    assert [delay_s(count) for count in (12, 13, 50, 10**6)] == [256, 300, 300, 300]


def test_waits_are_spoken_in_plain_words() -> None:
    assert [spoken(s) for s in (0.2, 1, 1.1, 64, 256)] == [
        "1 second",
        "1 second",
        "2 seconds",
        "64 seconds",
        "5 minutes",
    ]


def test_during_the_delay_not_even_the_right_passphrase_is_tried(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    assert _fail(ring, folder, created, 3, clock) == 0
    assert _fail(ring, folder, created, 1, clock) == 1
    assert _wait(ring, folder, created) == 1
    clock.turn(0.5)
    assert _wait(ring, folder, created) == 0.5
    clock.turn(0.5)
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_a_try_during_the_delay_is_not_counted(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    _fail(ring, folder, created, 5, clock)
    for _ in range(20):
        _wait(ring, folder, created, WRONG)
    assert len(ring.take_failures(folder)) == 5


def test_the_right_passphrase_ends_the_delay_for_the_next_time(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    clock.turn(_fail(ring, folder, created, 6, clock))
    ring.open(folder, created.opened.slot.id, PASSPHRASE)
    assert _fail(ring, folder, created, 3, clock) == 0


def test_one_persons_delay_is_not_anothers(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    card = ring.add(folder, created.opened, StaffId("22" * 16), "Diego Ramos", WRONG)
    _fail(ring, folder, created, 6, clock)
    assert ring.open(folder, card.id, WRONG).slot == card
    assert _wait(ring, folder, created) == 4


def test_the_delay_survives_a_restart(ring: KeyRing, folder: Path, created: Created, clock) -> None:
    _fail(ring, folder, created, 8, clock)
    assert _wait(FileKeyRing(clock, FLOOR), folder, created) == 16


def test_a_clock_set_back_starts_the_delay_again_and_no_longer_than_that(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    _fail(ring, folder, created, 8, clock)
    clock.turn(10)
    clock.turn(-86_400)
    assert _wait(ring, folder, created) == 16
    clock.turn(6)
    assert _wait(FileKeyRing(clock, FLOOR), folder, created) == 10
    clock.turn(10)
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_failed_tries_are_told_once_and_the_delay_stays(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    _fail(ring, folder, created, 5, clock)
    told = ring.take_failures(folder)
    assert [one.slot for one in told] == [created.opened.slot.id] * 5
    assert told[-1].at == clock.now()
    assert ring.take_failures(folder) == ()
    assert _wait(ring, folder, created) == 2


def test_failed_tries_are_still_told_after_the_person_signed_in(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    _fail(ring, folder, created, 2, clock)
    ring.open(folder, created.opened.slot.id, PASSPHRASE)
    assert len(ring.take_failures(folder)) == 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff garbage",
        b"[" * 100_000,
        b"[]",
        b'{"tries": [], "untold": []}',
        b'{"tries": {"a": {"count": -1, "last": "2026-01-01T00:00:00+00:00"}}, "untold": []}',
        b'{"tries": {"a": {"count": 1, "last": "2026-01-01T00:00:00"}}, "untold": []}',
        b'{"tries": {"a": 7}, "untold": []}',
        b'{"tries": {}, "untold": [{"slot": 1}]}',
        b'{"tries": {"a": {"count": 1, "last": "0001-01-01T00:00:00+23:00"}}, "untold": []}',
        b" " * (whole_file.MOST_BYTES + 1),
    ],
)
def test_an_unreadable_file_is_a_delay_and_no_lock_out(
    ring: KeyRing, folder: Path, created: Created, clock, content: bytes
) -> None:
    (folder / "failures").write_bytes(content)
    assert _wait(ring, folder, created) == 16
    clock.turn(16)
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_a_folder_in_the_files_place_is_a_delay_and_no_lock_out(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    (folder / "failures").mkdir()
    assert _wait(ring, folder, created) == 16
    clock.turn(16)
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_a_time_far_ahead_locks_nobody_out(
    ring: KeyRing, folder: Path, created: Created, clock
) -> None:
    tries = {created.opened.slot.id: {"count": 1_000_000, "last": "9999-12-31T00:00:00+00:00"}}
    (folder / "failures").write_text(json.dumps({"tries": tries, "untold": []}))
    assert _wait(ring, folder, created) == 300
    clock.turn(300)
    assert ring.open(folder, created.opened.slot.id, PASSPHRASE) == created.opened


def test_where_nothing_can_be_written_the_delay_grows_all_the_same(
    ring: KeyRing, folder: Path, created: Created, clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(30, "read-only")

    monkeypatch.setattr(whole_file.os, "replace", fails)
    assert _fail(ring, folder, created, 6, clock) == 4
    assert _wait(ring, folder, created) == 4
