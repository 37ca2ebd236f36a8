"""The store is read piece by piece in idle time; what is found is told till it is mended."""

import os
from collections.abc import Iterator

import pytest

from assisterdesk.actions.backup import (
    DAMAGED_STORE,
    back_up,
    backup_state,
    backups,
    restore,
    unlock,
)
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.idle_check import LOG_NOT_IN_ORDER, idle_step
from assisterdesk.actions.signing_in import lock
from assisterdesk.actions.today import today
from tests.actions.test_backup_verbs import Here, here

__all__ = ["here"]


def quietly(_: float) -> None:
    """Nobody is back."""


def steps(here: Here, most: int = 999) -> int:
    for n in range(1, most + 1):
        if idle_step(here.session, quietly):
            return n
    return most


@pytest.fixture
def filled(here: Here) -> Iterator[Here]:
    case = create_case(here.session, "Xiong family", "renewal")
    access = here.session.access("renewal", case)
    add_document(here.session, access, "letter.pdf", os.urandom(40_000), "notice")
    yield here


def broken(here: Here, at: int) -> None:
    path = here.program.folder / "cases.db"
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= 1
    path.write_bytes(data)


@pytest.mark.requirement("X1")
def test_short_breaks_add_up_to_a_whole_round_once_a_day(filled: Here) -> None:
    assert steps(filled, 5) == 5
    lock(filled.session)
    filled.again()
    rest = steps(filled)
    assert rest > 20
    assert steps(filled) == 1, "done for today"
    notes = filled.program.backups.notes(filled.program.folder)
    assert notes.checked_at is not None
    assert (notes.damage, notes.checked_to) == ("", "")
    filled.clock.turn(days=1)
    assert steps(filled) == rest + 5


@pytest.mark.requirement("X1")
def test_a_damaged_page_is_found_told_and_kept_until_a_backup_is_put_back(filled: Here) -> None:
    good = back_up(filled.session)
    lock(filled.session)
    broken(filled, -4096 * 6 + 100)
    filled.again()
    steps(filled)
    assert backup_state(filled.session).problem == DAMAGED_STORE
    assert today(filled.session).needs[-1].detail == DAMAGED_STORE
    assert good in backups(filled.program)
    filled.clock.turn(days=2)
    steps(filled)
    assert backup_state(filled.session).problem == DAMAGED_STORE
    lock(filled.session)
    restore(filled.program, good.folder, unlock(filled.program, good.folder, None, filled.recovery))
    filled.again()
    assert backup_state(filled.session).problem == ""
    filled.clock.turn(days=2)
    steps(filled)
    assert backup_state(filled.session).problem == ""


def test_a_log_that_contradicts_its_backups_is_told(filled: Here) -> None:
    """Store and head file were put back together: the folder alone looks in order."""
    lock(filled.session)
    names = ("cases.db", "head.json")
    earlier = {name: (filled.program.folder / name).read_bytes() for name in names}
    filled.again()
    create_case(filled.session, "Yang family", "renewal")
    filled.clock.turn(minutes=1)
    back_up(filled.session)
    lock(filled.session)
    for name, data in earlier.items():
        (filled.program.folder / name).write_bytes(data)
    filled.again()
    steps(filled)
    assert backup_state(filled.session).problem == LOG_NOT_IN_ORDER


def test_a_clock_that_went_back_does_not_stop_the_rounds(filled: Here) -> None:
    steps(filled)
    filled.clock.turn(days=-3)
    assert steps(filled) > 1
