"""Work leaves the UI thread and comes home only to an owner who still waits for it."""

import threading
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assisterdesk.basics.errors import Cancelled, Refused, Trouble
from assisterdesk.ui.background import Background, on_ui_thread

Settle = Callable[[], None]


def refuse() -> None:
    raise Refused("Not today. Ask the information owner.")


def give_up() -> None:
    raise Cancelled("stopped")


def test_work_runs_elsewhere_and_the_answer_arrives_on_the_ui_thread(
    background: Background, settle: Settle
) -> None:
    seen: list[bool] = []
    owner = QObject()
    background.run(owner, on_ui_thread, lambda there: seen.extend((there, on_ui_thread())))
    settle()
    assert seen == [False, True]


def test_the_store_has_one_lane_and_keeps_the_order(background: Background, settle: Settle) -> None:
    threads: set[str] = set()
    order: list[int] = []
    owner = QObject()

    def work(n: int) -> int:
        threads.add(threading.current_thread().name)
        return n

    for n in range(50):
        background.run(owner, lambda n=n: work(n), order.append)
    settle()
    assert order == list(range(50))
    assert len(threads) == 1


def test_a_slow_network_does_not_hold_up_the_store(
    background: Background, settle: Settle, qtbot: QtBot
) -> None:
    gate = threading.Event()
    done: list[str] = []
    owner = QObject()
    background.run(owner, lambda: gate.wait(60), lambda _: done.append("mail"), lane="free")
    background.run(owner, lambda: "row", done.append)
    qtbot.waitUntil(lambda: done == ["row"])
    gate.set()
    settle()
    assert done == ["row", "mail"]


def test_an_answer_whose_asker_is_gone_is_dropped(background: Background, settle: Settle) -> None:
    gate = threading.Event()
    heard: list[object] = []
    owner = QLabel()
    background.run(owner, lambda: gate.wait(60), heard.append)
    shiboken6.delete(owner)
    gate.set()
    settle()
    assert heard == []


def test_a_newer_question_of_the_same_group_takes_the_place_of_the_older(
    background: Background, settle: Settle
) -> None:
    gate = threading.Event()
    heard: list[str] = []
    ran: list[str] = []
    owner, other = QObject(), QObject()

    def look(text: str) -> str:
        ran.append(text)
        gate.wait(60)
        return text

    for text in ("a", "ab", "abc"):
        background.run(owner, lambda text=text: look(text), heard.append, group="search")
    background.run(other, lambda: look("other"), heard.append, group="search")
    gate.set()
    settle()
    assert heard == ["abc", "other"]
    assert "ab" not in ran


def test_errors_go_to_who_asked_or_to_the_window(
    background: Background, settle: Settle, told: object
) -> None:
    taken: list[str] = []
    owner = QObject()
    background.run(owner, refuse, lambda _: None, lambda e: taken.append(e.text))
    background.run(owner, refuse, lambda _: None)
    background.run(owner, give_up, lambda _: None, lambda e: taken.append(e.text))
    settle()
    assert taken == ["Not today. Ask the information owner."]
    assert [e.text for e in told.errors] == taken
    assert told.crashes == []


def test_a_bug_goes_to_the_crash_page_even_when_nobody_waits(
    background: Background, settle: Settle, told: object
) -> None:
    owner = QObject()
    gate = threading.Event()

    def broken() -> None:
        gate.wait(60)
        raise ZeroDivisionError

    background.run(owner, broken, lambda _: None, lambda _: None)
    shiboken6.delete(owner)
    gate.set()
    settle()
    assert [type(e) for e in told.crashes] == [ZeroDivisionError]


def test_locking_drops_questions_but_carries_out_what_must_finish(
    background: Background, settle: Settle
) -> None:
    gate = threading.Event()
    ran: list[str] = []
    heard: list[object] = []
    owner = QObject()
    background.run(owner, lambda: gate.wait(60), heard.append)
    background.run(owner, lambda: ran.append("read"), heard.append)
    background.run(owner, lambda: ran.append("draft"), heard.append, must_finish=True)
    idle: list[bool] = []
    background.drop()
    background.when_idle(lambda: idle.append(True))
    assert idle == []
    gate.set()
    settle()
    assert ran == ["draft"]
    assert heard == [None]
    assert idle == [True]


def test_a_promised_write_that_fails_is_never_kept_quiet(
    background: Background, settle: Settle, told: object
) -> None:
    def full() -> None:
        raise Trouble("The disk is full. Free some space and save again.")

    owner = QObject()
    gate = threading.Event()
    background.run(owner, lambda: gate.wait(60), lambda _: None)
    background.run(owner, full, lambda _: None, lambda _: None, must_finish=True)
    shiboken6.delete(owner)
    gate.set()
    settle()
    assert [e.text for e in told.errors] == ["The disk is full. Free some space and save again."]


def test_draining_waits_and_delivers_at_once(background: Background) -> None:
    heard: list[int] = []
    owner = QObject()
    for n in range(20):
        background.run(owner, lambda n=n: n, heard.append, must_finish=True)
    assert background.drain(5)
    assert heard == list(range(20))


def test_after_closing_nothing_is_taken_any_more(qtbot: QtBot) -> None:
    background = Background(lambda _: None, lambda _: None)
    heard: list[int] = []
    owner = QObject()
    assert background.close(60)
    background.run(owner, lambda: 1, heard.append)
    assert not background.is_busy()
    assert heard == []


def test_two_thousand_jobs_with_half_their_owners_gone_come_to_a_quiet_end(
    background: Background, qtbot: QtBot, rounds: Callable[[int, int], int], told: object
) -> None:
    heard: list[int] = []
    owners = [QLabel() for _ in range(20)]
    total = rounds(2_000, 20_000)
    for n in range(total):
        lane = "store" if n % 3 else "free"
        background.run(owners[n % 20], lambda n=n: n, heard.append, lane=lane)
        if n == total // 2:
            for owner in owners[::2]:
                shiboken6.delete(owner)
            owners = [o if shiboken6.isValid(o) else QLabel() for o in owners]
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=60_000)
    assert told.crashes == []
    assert total // 2 <= len(heard) <= total
    assert len(set(heard)) == len(heard)


def test_no_worker_ever_holds_the_last_reference_to_a_widget(
    background: Background, settle: Settle
) -> None:
    died_on: list[bool] = []

    class Witness:
        def __del__(self) -> None:
            died_on.append(on_ui_thread())

    owner = QObject()
    for _ in range(200):
        witness = Witness()
        background.run(owner, lambda w=witness: id(w), lambda _, w=witness: id(w), lane="free")
        del witness
    settle()
    assert len(died_on) == 200
    assert all(died_on)
