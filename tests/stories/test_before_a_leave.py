"""A navigator goes on leave tomorrow: her cases change hands in one go, by keyboard, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.actions.cases import create_case, open_case
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import practice_office
from assisterdesk.office.staff import Staff
from assisterdesk.ui.application import open_window
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.undo_bar import UndoBar

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.requirement("O-D1")
def test_a_navigator_hands_her_cases_over_before_her_leave(
    qapp: QApplication, qtbot: QtBot
) -> None:
    with practice_office() as (program, _):
        practice = program.practice
        assert practice is not None
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        omar = Staff(
            StaffId("staff-omar"),
            "Omar Warsame",
            AssisterKind.NAVIGATOR,
            frozenset({Role.ASSISTER}),
        )
        with session.store.change(session.who.id, "add colleague") as change:
            change.put_staff(omar)
            change.commit()
        families = ("Xiong", "Delgado", "Okafor", "Lindqvist", "Htoo")
        cases = [create_case(session, f"{family} family", "renewal") for family in families]
        window = open_window(program)
        window.show()
        try:
            window.enter(session)
            settle(window, qtbot)
            # the list of cases; Down goes into it, Shift and Down choose, Ctrl+A chooses all
            window.navigate("cases")
            settle(window, qtbot)
            page = window.pages.page("cases")
            assert page is not None
            qtbot.keyClick(page.search, Qt.Key.Key_Down)
            qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
            assert find(window, "cases_chosen").accessibleName() == "2 chosen"
            qtbot.keyClick(page.table, Qt.Key.Key_A, CONTROL)
            qtbot.keyRelease(page.table, Qt.Key.Key_Control)
            assert find(window, "cases_chosen").accessibleName() == "5 chosen"
            # one form for all of them
            press(window, qtbot, "cases_chosen_hand_over")
            to = window.findChild(Choice, "cases_many_to")
            assert to is not None
            to.choose(omar.id)
            press(window, qtbot, "cases_many_give")
            bar = window.findChild(UndoBar)
            assert bar is not None
            assert bar.text() == "5 cases were handed over to Omar Warsame."
            owners = {
                open_case(session, session.access("hand_over", case)).case.owner for case in cases
            }
            assert owners == {omar.id}
            # the leave is put off: one press, and they are hers again
            press(window, qtbot, "undo_button")
            owners = {
                open_case(session, session.access("hand_over", case)).case.owner for case in cases
            }
            assert owners == {session.who.id}
        finally:
            window.close()


def find(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=60_000)


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    button = find(window, name)
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=60_000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
