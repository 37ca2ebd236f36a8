"""The Outbox over a real store and Exchange: how each submission stands and what can be done."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions.cases import create_case, give_reason, new_person
from assisterdesk.actions.compose import (
    Form,
    compose,
    judge,
    start,
    with_people,
)
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.secure_channel import record_permission, record_proof
from assisterdesk.actions.send import clear, send
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Address, Relation
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.submissions.submission import State
from assisterdesk.ui.screens.outbox import SCREEN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.step_list import StepList, StepState
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import clock


@pytest.fixture
def waiting(office):
    """One reviewed submission, ready to be sent."""
    session, practice = office.session, office.program.practice
    save_account(session, practice.account, practice.password)
    record_permission(
        session,
        ServiceState.APPROVED,
        approver="ARC, by secure reply",
        on=office.program.today(),
        vendor="Microsoft",
        evidence="reply kept in the mailbox",
    )
    record_proof(session, True, office.program.today())
    person = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        address=Address("1420 Lantern Row", "", "Saint Paul", "MN", "55113"),
    )
    case = create_case(session, "Xiong family", "renewal", (person,))
    access = give_reason(session, case, "status_inquiry")
    bench = start(session, access)
    people = tuple(card.id for card in bench.people)
    bench = with_people(session, bench, people)
    form = Form("renewal_status", people, {"renewal_month": "10/2026"})
    composed = compose(session, bench, form)
    verdict = judge(session, composed)
    assert verdict is not None
    return clear(session, bench, composed, form, verdict)


class Page:
    def __init__(self, opened, office, submission):
        self.opened, self.office, self.id = opened, office, submission.id
        self.page = opened.go("outbox")
        self.until(lambda: self.page.details.shows() == self.id)

    def until(self, true):
        self.opened.qtbot.waitUntil(true, timeout=60_000)

    def find(self, kind, name):
        return self.opened.find(kind, name)

    def press(self, name):
        button = self.find(QPushButton, f"outbox_{name}")
        self.until(button.isVisible)
        self.opened.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.opened.settle()

    def stored(self):
        return self.office.session.store.submission(self.id)

    def has(self, name):
        found = self.opened.window.findChild(QPushButton, f"outbox_{name}")
        return found is not None and not found.isHidden()


@pytest.fixture
def page(office, waiting, open_window):
    return Page(open_window(SCREEN), office, waiting)


def test_an_empty_outbox_says_what_will_be_here_and_leads_on(open_window):
    opened = open_window(SCREEN)
    page = opened.go("outbox")
    assert page._empty.isVisible()
    page._empty.button.click()
    assert opened.screen == "submit"


def test_what_is_ready_is_sent_and_its_reply_filed(office, waiting, page):
    assert page.find(Badge, "outbox_state").whole_text() == "Ready to send"
    page.press("send_now")
    page.until(lambda: page.stored().state is State.SENT)
    assert len(office.exchange.journal) == 1
    page.press("check")
    page.until(lambda: page.find(Banner, "outbox_said").isVisible())
    assert "1 reply was filed on its case." in page.find(Banner, "outbox_said").text()
    page.until(lambda: page.find(Badge, "outbox_state").whole_text() == "Answered")
    assert set(page.find(StepList, "outbox_steps").states()) == {StepState.DONE}
    assert not page.has("send_now") and not page.has("withdraw")


def test_nobody_is_named_here(page):
    model = page.find(TableList, "outbox_list").model()
    cells = [
        str(model.index(0, column).data(Qt.ItemDataRole.DisplayRole))
        for column in range(model.columnCount())
    ]
    words = " ".join((*cells, page.find(Label, "outbox_title").whole_text()))
    assert "Xiong" not in words and "Mai" not in words
    assert page.stored().reference in words


@pytest.mark.requirement("X2")
def test_a_server_that_asks_to_wait_is_shown_with_the_time(office, page):
    office.exchange.faults.add(Fault.BUSY, "CreateItem")
    page.press("send_now")
    page.until(lambda: page.stored().not_before is not None)
    time = clock(page.stored().not_before)
    said = [label.whole_text() for label in page.opened.window.findChildren(Label)]
    assert f"The mail server asked to wait: it goes by itself at {time}." in said
    model = page.find(TableList, "outbox_list").model()
    states = [
        str(model.index(0, column).data(Qt.ItemDataRole.DisplayRole))
        for column in range(model.columnCount())
    ]
    assert f"Waits until {time}" in states
    page.press("send_now")
    page.until(lambda: page.find(Banner, "outbox_said").isVisible())
    assert "asked to wait" in page.find(Banner, "outbox_said").text()
    assert office.exchange.journal == ()


def test_a_server_that_is_down_leaves_it_ready_with_the_reason(office, page):
    with office.exchange.refusing():
        page.press("send_now")
        page.until(lambda: page.find(Banner, "outbox_problem").isVisible())
        assert page.find(Banner, "outbox_problem").text()
        assert page.stored().state is State.PREPARED
        page.press("check")
        page.until(lambda: page.find(Banner, "outbox_said").isVisible())
    page.press("send_now")
    page.until(lambda: page.stored().state is State.SENT)
    assert len(office.exchange.journal) == 1


def test_an_unknown_outcome_asks_before_it_is_made_ready_again(
    office, waiting, open_window
):
    office.exchange.faults.add(Fault.DROPPED, "SendItem")
    assert send(office.session, waiting.id).state is State.OUTCOME_UNKNOWN
    page = Page(open_window(SCREEN), office, waiting)
    assert "Drafts" in page.find(Banner, "outbox_problem").text()
    assert not page.has("send_now") and not page.has("try_again")
    page.press("check_mailbox")
    assert page.stored().state is State.OUTCOME_UNKNOWN
    page.press("did_not_leave")
    assert page.find(Label, "outbox_question").isVisible()
    assert page.stored().state is State.OUTCOME_UNKNOWN
    page.press("no")
    assert page.stored().state is State.OUTCOME_UNKNOWN
    page.press("did_not_leave")
    page.press("yes")
    page.until(lambda: page.stored().state is State.PREPARED)
    page.press("send_now")
    page.until(lambda: page.stored().state is State.SENT)
    assert len(office.exchange.journal) == 1


def test_a_person_can_say_that_it_was_sent(office, waiting, open_window):
    office.exchange.faults.add(Fault.DROPPED, "SendItem")
    send(office.session, waiting.id)
    page = Page(open_window(SCREEN), office, waiting)
    page.press("was_sent")
    page.until(lambda: page.stored().state is State.SENT)
    assert page.stored().reply_due is not None


def test_what_needs_a_person_is_tried_again(office, waiting, open_window):
    record_proof(office.session, False, office.program.today())
    assert send(office.session, waiting.id).state is State.NEEDS_PERSON
    page = Page(open_window(SCREEN), office, waiting)
    assert "proof" in page.find(Banner, "outbox_problem").text()
    record_proof(office.session, True, office.program.today())
    page.press("try_again")
    page.until(lambda: page.stored().state is State.SENT)


def test_withdrawing_asks_first_and_is_the_end(office, page):
    page.press("withdraw")
    assert page.stored().state is State.PREPARED
    page.press("yes")
    page.until(lambda: page.stored().state is State.WITHDRAWN)
    assert not page.has("send_now")
    assert office.exchange.journal == ()


def test_enter_opens_the_case(office, waiting, page):
    table = page.find(TableList, "outbox_list")
    page.opened.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.opened.screen == "case" and page.opened.params() == {"case": waiting.case}


def test_it_opens_at_the_submission_asked_for(office, waiting, open_window):
    opened = open_window(SCREEN)
    page = opened.go("outbox", submission=waiting.id)
    opened.qtbot.waitUntil(lambda: page.details.shows() == waiting.id)
    assert opened.find(QWidget, "outbox_details").isVisible()
