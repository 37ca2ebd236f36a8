"""Submit by the desk's secure site, with the keyboard alone: copy, tick, and say it was sent."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.cases import create_case, give_reason, new_person
from assisterdesk.actions.compose import (
    SECURE_SITE,
    Form,
    compose,
    judge,
    start,
    with_documents,
    with_people,
)
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.secure_channel import (
    account_is_ready,
    confirm_site,
    record_channel,
    record_site,
)
from assisterdesk.actions.send import clear
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Address, Relation
from assisterdesk.securemail.channel import ChannelState
from assisterdesk.submissions.submission import Evidence, State
from assisterdesk.ui.screens.outbox import SCREEN as OUTBOX
from assisterdesk.ui.screens.submit import SCREEN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.label import Label


@pytest.fixture
def prepared(office):
    session = office.session
    for state in (ChannelState.REQUESTED, ChannelState.INVITED):
        record_channel(session, state)
    record_site(session, "https://secure.example.org/login")
    confirm_site(session)
    account_is_ready(session)
    person = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        address=Address("1420 Lantern Row", "", "Saint Paul", "MN", "55113"),
    )
    case = create_case(session, "Xiong family", "renewal", (person,))
    access = give_reason(session, case, "status_inquiry")
    add_document(session, access, "xiong.txt", b"Dear Mai Xiong", "notice")
    bench = start(session, access)
    people = tuple(card.id for card in bench.people)
    documents = (bench.documents[0].id,)
    bench = with_documents(session, with_people(session, bench, people), documents)
    form = Form("renewal_status", people, {"renewal_month": "10/2026"}, documents=documents)
    composed = compose(session, bench, form)
    assert composed.route == SECURE_SITE
    return clear(session, bench, composed, form, judge(session, composed))


def press_enter(opened):
    widget = opened.window.focusWidget()
    assert widget is not None
    opened.qtbot.keyClick(widget, Qt.Key.Key_Space)
    opened.settle()


@pytest.mark.requirement("M7", "M8")
def test_the_keyboard_alone_hands_a_submission_over(office, prepared, open_window):
    opened = open_window(SCREEN)
    opened.go("submit", hand_over=prepared.id)
    assert opened.find(Label, "submit_site_host").whole_text() == "secure.example.org"
    sent = opened.find(QPushButton, "submit_site_sent_button")
    assert not sent.isEnabled()
    first = opened.find(QPushButton, "submit_site_recipient")
    opened.qtbot.waitUntil(first.isVisible)
    first.setFocus()
    clipboard = QGuiApplication.clipboard()
    press_enter(opened)
    assert "@" in clipboard.text()
    press_enter(opened)
    assert "renewal" in clipboard.text()
    press_enter(opened)
    assert "Mai Xiong" in clipboard.text()
    assert "Mai" not in opened.find(Label, "submit_site_message_text").whole_text()
    press_enter(opened)
    place = opened.window.exits.site_files
    (folder,) = [p for p in place._folder.iterdir()]
    assert [f.read_bytes() for f in folder.iterdir()] == [b"Dear Mai Xiong"]
    for kind in ("recipient", "subject", "message", "files"):
        assert opened.find(Tick, f"submit_site_{kind}_tick").isChecked()
    assert sent.isEnabled()
    sent.setFocus()
    press_enter(opened)
    after = office.session.store.submission(prepared.id)
    assert (after.state, after.evidence) == (State.SENT, Evidence.SECURE_SITE)
    assert clipboard.text() == ""
    assert not folder.exists()
    assert opened.find(Banner, "submit_result").isVisible()


def test_locking_empties_the_folder_and_the_clipboard(office, prepared, open_window):
    opened = open_window(SCREEN)
    opened.go("submit", hand_over=prepared.id)
    opened.find(QPushButton, "submit_site_files").click()
    opened.settle()
    opened.find(QPushButton, "submit_site_message").click()
    opened.settle()
    folder = opened.window.exits.site_files._folder
    assert list(folder.iterdir())
    opened.window.lock()
    opened.settle()
    assert not folder.exists()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_put_off_waits_in_the_outbox_and_goes_on_there(office, prepared, open_window):
    opened = open_window(SCREEN, OUTBOX)
    opened.go("submit", hand_over=prepared.id)
    opened.find(QPushButton, "submit_site_later").click()
    opened.settle()
    assert opened.screen == "outbox"
    opened.find(QPushButton, "outbox_hand_over").click()
    opened.settle()
    assert opened.screen == "submit"
    opened.qtbot.waitUntil(opened.find(QPushButton, "submit_site_subject").isVisible)


def test_a_site_closed_meanwhile_is_said_and_nothing_is_handed_out(
    office, prepared, open_window
):
    opened = open_window(SCREEN)
    opened.go("submit", hand_over=prepared.id)
    record_site(office.session, "https://else.example.org/")
    opened.find(QPushButton, "submit_site_message").click()
    opened.settle()
    assert "confirmed the name" in opened.find(Banner, "submit_site_problem").text()
    assert QGuiApplication.clipboard().text() == ""
