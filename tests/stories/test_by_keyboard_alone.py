"""An assister without a mouse signs in, opens a case, writes a note and sends a submission."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.documents import DOCUMENT_KINDS, add_document
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.bootstrap import practice_office
from assisterdesk.people.person import Address, Relation
from assisterdesk.submissions.submission import State
from assisterdesk.ui.application import open_window
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme.look import apply
from assisterdesk.ui.theme.roles import Mode
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea
from tests.actions.parts import Desk

#: more stops than any screen has
_MOST_STOPS = 160


class Keyboard:
    """Keys and nothing else; what has the focus is what a person would see ringed."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    def rest(self) -> None:
        end = QDeadlineTimer(30_000)
        for _round in range(4):
            while self.window.background.is_busy() and not end.hasExpired():
                QApplication.processEvents()
            QApplication.processEvents()
        assert not end.hasExpired(), "the window did not come to rest"

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        return found if found is not None else self.window

    def press(self, keys: str) -> None:
        QTest.keySequence(self.focus(), QKeySequence(keys))
        self.rest()

    def write(self, text: str) -> None:
        """Into a line or a text that has the focus already."""
        assert isinstance(self.focus(), LineField | TextArea), self.where()
        QTest.keyClicks(self.focus(), text)
        self.rest()

    def where(self) -> str:
        return f"{type(self.focus()).__name__} {self.focus().objectName()}"

    def tab_to(self, name: str) -> None:
        """Tab on until the widget of that name, or one within it, has the focus."""
        seen = []
        for _stop in range(_MOST_STOPS):
            if any(w.objectName() == name for w in self._around()):
                return
            seen.append(self.where())
            QTest.keyClick(self.focus(), Qt.Key.Key_Tab)
            QApplication.processEvents()
        raise AssertionError(f"Tab never reached {name}; it went by {seen}")

    def round_trip(self) -> list[str]:
        """The names of all stops from the first of the menu until Tab is there again."""
        self.tab_to("rail_today")
        first, met = self.focus(), [self.focus().objectName()]
        for _stop in range(_MOST_STOPS):
            QTest.keyClick(self.focus(), Qt.Key.Key_Tab)
            QApplication.processEvents()
            if self.focus() is first:
                return met
            met.append(self.focus().objectName())
        raise AssertionError(f"Tab never came back; it goes round in {met[-12:]}")

    def _around(self) -> Iterator[QWidget]:
        widget: QWidget | None = self.focus()
        while widget is not None and widget is not self.window:
            yield widget
            widget = widget.parentWidget()

    def until(self, seen: Callable[[], bool]) -> None:
        """As a person waits: for something to be seen."""
        self._qtbot.waitUntil(seen, timeout=60_000)
        self.rest()

    def sees(self, name: str) -> bool:
        return any(w.isVisibleTo(self.window) for w in self.window.findChildren(QWidget, name))

    def can_press(self, name: str) -> bool:
        found = self.window.findChildren(QWidget, name)
        return any(w.isVisibleTo(self.window) and w.isEnabled() for w in found)

    def says(self, text: str) -> bool:
        return any(
            text in label.whole_text()
            for label in self.window.findChildren(Label)
            if label.isVisibleTo(self.window)
        )


@pytest.fixture
def seat(qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[Keyboard, Desk]]:
    apply(qapp, Mode.LIGHT)
    with practice_office() as (program, exchange):
        practice = program.practice
        assert practice is not None
        session, recovery = create_office(
            program, practice.office, practice.first, practice.passphrase
        )
        case = create_case(session, "Xiong family", "renewal")
        access = give_reason(session, case, "status_inquiry")
        person = replace(
            new_person(case, "Mai", "Xiong", Relation.SELF),
            birthdate=date(1987, 5, 3),
            ssn="666123456",
            phones=("651-555-0142",),
            address=Address("1420 Larpenteur Ave W", "", "Saint Paul", "MN", "55113"),
        )
        save_person(session, access, person)
        desk = Desk(program, exchange, session, access, person, recovery)
        desk.open_own_service()
        lock(session)
        window = open_window(program)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        yield Keyboard(window, qtbot), desk
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.requirement("X3", "M7", "M8")
def test_the_main_job_needs_no_mouse(seat: tuple[Keyboard, Desk]) -> None:
    keys, desk = seat
    keys.rest()
    keys.write(desk.passphrase)
    keys.press("Return")
    session = keys.window.session
    assert session is not None
    keys.press("Ctrl+2")
    keys.tab_to("cases_table")
    keys.press("Return")
    keys.press("Return")
    assert keys.window.pages.current_screen == "case", keys.where()
    keys.press("N")
    keys.write("Asked about the renewal.")
    keys.press("Ctrl+Return")
    assert keys.says("Asked about the renewal.")
    keys.tab_to("case_submit")
    keys.press("Return")
    keys.tab_to("submit_type_search")
    keys.write("renewal")
    keys.press("Down")
    keys.press("Return")
    keys.tab_to("submit_fact_renewal_month")
    keys.write("12/2026")
    keys.tab_to("submit_more_facts")
    keys.press("Space")
    keys.tab_to("submit_fact_notes")
    keys.write("Was the renewal form received?")
    keys.until(lambda: keys.can_press("submit_send_button"))
    keys.tab_to("submit_send_button")
    keys.press("Return")
    keys.until(lambda: keys.sees("submit_result"))
    sent = session.store.recent_submissions(session.who.id, 5)
    assert [s.state for s in sent] == [State.SENT], keys.where()
    arrived = [a for a in desk.exchange.journal if sent[0].reference in a.subject]
    assert len(arrived) == 1
    keys.press("Ctrl+L")
    assert keys.window.session is None


@pytest.mark.requirement("X3")
def test_tab_comes_by_everything_of_a_case_and_of_a_message(
    seat: tuple[Keyboard, Desk],
) -> None:
    keys, desk = seat
    keys.rest()
    keys.write(desk.passphrase)
    keys.press("Return")
    session, case = keys.window.session, desk.access.case
    assert session is not None and case is not None
    access = give_reason(session, case, "status_inquiry")
    add_document(session, access, "notice.txt", b"A notice.", next(iter(DOCUMENT_KINDS)))
    keys.press("Ctrl+2")
    keys.tab_to("cases_table")
    keys.press("Return")
    keys.press("Return")
    # the household is read before the timeline, its people where they stand
    came_by = keys.round_trip()
    order = [came_by.index(n) for n in (
        "case_submit", "case_person_edit", "case_add_consent", "case_add_task", "case_note_text",
    )]  # fmt: skip
    assert order == sorted(order), came_by
    keys.press("N")
    keys.tab_to("case_submit")
    keys.press("Return")
    keys.tab_to("submit_type_search")
    keys.write("renewal")
    keys.press("Down")
    keys.press("Return")
    keys.tab_to("submit_fact_renewal_month")
    keys.write("12/2026")
    keys.until(lambda: keys.can_press("submit_send_button"))
    came_by = keys.round_trip()
    order = [came_by.index(n) for n in (
        "submit_fact_renewal_month", "submit_body", "submit_document_1", "submit_send_button",
    )]  # fmt: skip
    assert order == sorted(order), came_by
    assert "rail_today" in came_by
