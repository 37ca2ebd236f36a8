"""Nobody at the desk: a warning, then the lock; also after sleep and when the clock is set back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assisterdesk.ui.shell.inactivity import Inactivity
from assisterdesk.ui.widgets.line_field import LineField


class Wall:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def watch(qtbot: QtBot, wall: Wall) -> Inactivity:
    made = Inactivity(600, now_s=wall)
    made.heard = []
    made.counting.connect(made.heard.append)
    made.expired.connect(lambda: made.heard.append("lock"))
    made.start()
    yield made
    made.stop()


def pass_time(watch: Inactivity, wall: Wall, seconds: int) -> None:
    for _ in range(seconds):
        wall.now += 1
        if watch.is_running():
            watch.tick()


def test_it_warns_for_thirty_seconds_and_then_locks_once(watch: Inactivity, wall: Wall) -> None:
    pass_time(watch, wall, 569)
    assert watch.heard == []
    pass_time(watch, wall, 60)
    assert watch.heard == [*range(30, 0, -1), 0, "lock"]


def test_a_key_or_the_mouse_begins_the_time_anew(
    watch: Inactivity, wall: Wall, qtbot: QtBot
) -> None:
    field = LineField()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    pass_time(watch, wall, 590)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert watch.heard[-1] == 0
    pass_time(watch, wall, 569)
    assert watch.heard[-1] == 0
    assert "lock" not in watch.heard


def test_waking_from_sleep_locks(watch: Inactivity, wall: Wall) -> None:
    pass_time(watch, wall, 3)
    wall.now += 120
    watch.tick()
    assert watch.heard == ["lock"]


def test_a_clock_set_back_does_not_put_the_lock_off_for_ever(watch: Inactivity, wall: Wall) -> None:
    pass_time(watch, wall, 10)
    wall.now -= 86_400
    watch.tick()
    pass_time(watch, wall, 601)
    assert watch.heard[-1] == "lock"


def test_stopped_it_says_nothing(watch: Inactivity, wall: Wall) -> None:
    watch.stop()
    wall.now += 10_000
    assert not watch.is_running()
    assert watch.heard == []
