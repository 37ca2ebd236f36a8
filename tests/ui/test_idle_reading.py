"""The store is read while nobody is at the desk, and not a moment longer."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assisterdesk.actions import idle_check as verbs
from assisterdesk.basics.errors import Cancelled, Trouble
from assisterdesk.ui.background import Background
from assisterdesk.ui.shell.idle_check import QUIET_S, IdleCheck
from assisterdesk.ui.shell.inactivity import Inactivity


class Wall:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Steps:
    """Stands for the reading: `left` pieces, each of which can be held up."""

    def __init__(self) -> None:
        self.left = 3
        self.begun = 0
        self.given_way = 0
        self.hold = threading.Event()
        self.hold.set()
        self.error: Trouble | None = None

    def __call__(self, session: object, progress: Callable[[float], None]) -> bool:
        self.begun += 1
        if self.error:
            raise self.error
        while not self.hold.wait(0.005):
            try:
                progress(0.5)
            except Cancelled:
                self.given_way += 1
                raise
        self.left -= 1
        return self.left <= 0


def _bug(found: object) -> None:
    raise AssertionError(found)


@pytest.fixture
def made(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> "tuple[IdleCheck, Inactivity, Wall, Steps, Background]":
    steps, wall, background = Steps(), Wall(), Background(crash=_bug, say=_bug)
    monkeypatch.setattr(verbs, "idle_step", steps)
    inactivity = Inactivity(600, now_s=wall)
    inactivity.start()
    check = IdleCheck(inactivity, background)
    check.start(object())  # type: ignore[arg-type]
    return check, inactivity, wall, steps, background


def test_it_begins_after_two_quiet_minutes_and_reads_to_the_end(made, qtbot):
    check, _, wall, steps, background = made
    check.look()
    wall.now += QUIET_S - 1
    check.look()
    assert steps.begun == 0
    wall.now += 2
    check.look()
    qtbot.waitUntil(lambda: not background.is_busy() and not check.is_reading)
    assert (steps.begun, steps.left) == (3, 0)
    check.look()
    assert check._timer.isActive() is False, "done for this session"


def test_the_first_sign_of_life_stops_it_and_quiet_goes_on(made, qtbot):
    check, inactivity, wall, steps, background = made
    steps.hold.clear()
    wall.now += QUIET_S
    check.look()
    qtbot.waitUntil(lambda: steps.begun == 1)
    inactivity.stay()
    check.look()
    qtbot.waitUntil(lambda: not check.is_reading)
    assert steps.given_way == 1
    assert steps.left == 3
    steps.hold.set()
    wall.now += QUIET_S
    check.look()
    qtbot.waitUntil(lambda: not background.is_busy() and not check.is_reading)
    assert steps.left == 0


def test_locking_stops_it_and_nothing_begins_while_locked(made, qtbot):
    check, _, wall, steps, _ = made
    steps.hold.clear()
    wall.now += QUIET_S
    check.look()
    qtbot.waitUntil(lambda: steps.begun == 1)
    check.stop()
    qtbot.waitUntil(lambda: steps.given_way == 1 and not check.is_reading)
    check.look()
    assert steps.begun == 1


def test_a_disk_that_does_not_answer_ends_it_for_this_session(made, qtbot):
    check, _, wall, steps, background = made
    steps.error = Trouble("The disk did not do what was asked.")
    wall.now += QUIET_S
    check.look()
    qtbot.waitUntil(lambda: not background.is_busy() and not check.is_reading)
    assert not check._timer.isActive()
