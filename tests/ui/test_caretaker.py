"""Backups by themselves: after somebody came in, when they leave, and when the window closes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assisterdesk.actions.backup import backups
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff
from assisterdesk.ui.application import open_window
from assisterdesk.ui.shell.caretaker import Caretaker
from assisterdesk.ui.shell.window import MainWindow

FIRST = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[tuple[Program, Session]]:
    """No practice office: its throw-away store is not backed up by itself."""
    made = program(tmp_path / "store", quick_keys=True)
    session, _ = create_office(made, Office("X"), FIRST, "lantern river maple forty")
    yield made, session
    session.store.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=60_000)


@pytest.mark.requirement("X1")
def test_they_are_made_without_being_asked_for(
    real: tuple[Program, Session], qapp: QApplication, qtbot: QtBot
) -> None:
    made, session = real
    caretaker = Caretaker()
    window = open_window(made, caretaker)
    window.show()
    window.enter(session)
    qtbot.waitUntil(lambda: len(backups(made)) == 1, timeout=60_000)
    settle(window, qtbot)
    (first,) = backups(made)
    create_case(session, "Xiong family", "renewal")
    window.lock()
    qtbot.waitUntil(lambda: backups(made)[0].id != first.id, timeout=60_000)
    settle(window, qtbot)
    window.close()
    caretaker.finish()
    assert len(backups(made)) == 1


@pytest.mark.requirement("X1")
def test_what_changed_when_the_window_closes_is_backed_up_when_it_is_gone(
    real: tuple[Program, Session], qapp: QApplication, qtbot: QtBot
) -> None:
    made, session = real
    caretaker = Caretaker()
    window = open_window(made, caretaker)
    window.show()
    window.enter(session)
    settle(window, qtbot)
    create_case(session, "Xiong family", "renewal")
    newest = session.store.last_change()
    window.close()
    caretaker.finish()
    assert backups(made)[0].last_change == newest
