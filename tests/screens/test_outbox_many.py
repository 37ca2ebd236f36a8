"""The Outbox narrowed and kept as views, and several submissions dealt with at once."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.cases import create_case, give_reason, new_person
from assisterdesk.actions.compose import Form, compose, judge, start, with_people
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.many_submissions import send_many
from assisterdesk.actions.search import saved_filters
from assisterdesk.actions.secure_channel import record_permission, record_proof
from assisterdesk.actions.send import clear
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Address, Relation
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.submissions.submission import State
from assisterdesk.ui.screens.outbox import SCREEN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.undo_bar import UndoBar


@pytest.fixture
def ready(office):
    """Three reviewed submissions."""
    session, practice = office.session, office.program.practice
    save_account(session, practice.account, practice.password)
    day = office.program.today()
    record_permission(
        session, ServiceState.APPROVED, approver="ARC", on=day, vendor="Microsoft", evidence="kept"
    )
    record_proof(session, True, day)
    cases, made = [], []
    for at, (given, family) in enumerate((("Tou", "Lor"), ("Hodan", "Abdi"), ("Paw", "Htoo"))):
        person = replace(
            new_person(CaseId(""), given, family, Relation.SELF),
            birthdate=date(1987, 5, 3 + at),
            address=Address(f"142{at} Lantern Row", "", "Saint Paul", "MN", "55113"),
        )
        cases.append(create_case(session, f"{family} family", "renewal", (person,)))
    for case in cases:
        bench = start(session, give_reason(session, case, "status_inquiry"))
        people = tuple(card.id for card in bench.people)
        bench = with_people(session, bench, people)
        form = Form("renewal_status", people, {"renewal_month": "10/2026"})
        composed = compose(session, bench, form)
        made.append(clear(session, bench, composed, form, judge(session, composed)).id)
    return made


@pytest.fixture
def opened(ready, open_window):
    window = open_window(SCREEN)
    page = window.go("outbox")
    window.qtbot.waitUntil(lambda: page._model.rowCount() == 3, timeout=60_000)
    return window


def page_of(opened):
    return opened.window.pages.page("outbox")


def choose_all(opened):
    page = page_of(opened)
    page.table.setFocus()
    opened.key(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.until(opened.find(QWidget, "outbox_chosen").isVisible)
    return page


def states(office, ready):
    return [office.session.store.submission(id).state for id in ready]


@pytest.mark.requirement("M8", "X2")
def test_the_chosen_ones_are_given_up_set_aside_brought_back_and_sent(office, ready, opened):
    page = choose_all(opened)
    assert opened.find(Label, "outbox_chosen_number").whole_text() == "3 chosen"
    assert not page.details.isVisible()
    opened.press("outbox_chosen_withdraw")
    assert states(office, ready) == [State.WITHDRAWN] * 3
    bar = opened.window.findChild(UndoBar)
    assert bar.text() == "3 submissions were withdrawn."
    opened.press("undo_button")
    opened.until(lambda: states(office, ready) == [State.PREPARED] * 3)
    opened.settle()
    opened.press("outbox_chosen_aside")
    assert all(office.session.store.submission(id).is_aside for id in ready)
    model = page.table.model()
    said = [str(model.index(row, 3).data(Qt.ItemDataRole.DisplayRole)) for row in range(3)]
    assert said == ["Set aside"] * 3
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    opened.until(page.details.isVisible)
    opened.press("outbox_bring_back")
    assert states(office, ready).count(State.PREPARED) == 1
    # one leaves, and the two set aside are named by their references
    choose_all(opened)
    opened.press("outbox_chosen_send")
    opened.until(lambda: states(office, ready).count(State.SENT) == 1)
    opened.settle()
    said = opened.find(Banner, "outbox_said")
    opened.until(said.isVisible)
    assert "1 submission was sent." in said.text()
    aside = [id for id in ready if office.session.store.submission(id).is_aside]
    assert all(office.session.store.submission(id).reference in said.text() for id in aside)
    opened.press("outbox_chosen_back")
    opened.press("outbox_chosen_send")
    opened.until(lambda: states(office, ready) == [State.SENT] * 3)
    opened.settle()
    assert len(office.exchange.journal) == 3
    assert len(page.table.chosen_ids()) == 3
    # nothing fits them any more
    assert not page.chosen.bar.buttons["send"].isVisible()
    assert not page.chosen.bar.buttons["withdraw"].isVisible()


def test_the_list_is_narrowed_and_the_view_kept(office, ready, opened):
    send_many(office.session, ready[:1], lambda _part: None)
    page = page_of(opened)
    page.reload()
    opened.settle()
    opened.press("outbox_filter_waiting")
    assert [s.id for s in page._model.rows()] == [ready[0]]
    assert opened.find(Label, "outbox_number").whole_text() == "1 of 3"
    opened.press("outbox_save_filter")
    title = opened.find(LineField, "outbox_filter_title")
    title.setText("At the desk")
    opened.qtbot.keyClick(title, Qt.Key.Key_Return)
    opened.settle()
    (kept,) = saved_filters(office.session, "outbox")
    assert dict(kept.more) == {"groups": "waiting"}
    opened.press("outbox_filter_waiting")
    opened.press("outbox_filter_withdrawn")
    opened.until(opened.find(QWidget, "outbox_none_fits").isVisible)
    choice = opened.find(Choice, "outbox_saved_filter")
    choice.choose(kept.id)
    choice.picked.emit(kept.id)
    opened.settle()
    assert [s.id for s in page._model.rows()] == [ready[0]]
    assert page.narrowing.chips["waiting"].isChecked()
    # what is led to from elsewhere is shown although it does not fit
    opened.go("outbox", submission=ready[1])
    opened.until(lambda: page_of(opened).details.shows() == ready[1])
    assert page_of(opened)._model.rowCount() == 3

