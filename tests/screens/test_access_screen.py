"""The Access page: ask where one was refused, two sign, an emergency is seen, work changes."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.access.grants import Level
from assisterdesk.access.job_review import JobEvent
from assisterdesk.access.requests import RequestState
from assisterdesk.actions import access_asking as asking
from assisterdesk.actions import access_work as work
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import Role
from assisterdesk.practice.office import COLLEAGUES
from assisterdesk.ui.screens.access import SCREEN
from assisterdesk.ui.screens.case import SCREEN as CASE
from assisterdesk.ui.widgets.table_list import TableList
from tests.screens.conftest import Office, Opened

WORDS = "Covers while the owner is away"


@pytest.fixture
def others(office: Office) -> dict[str, Session]:
    """The practice colleagues, each with the same open store."""
    with office.session.store.change(office.session.who.id, "add staff") as change:
        for member in COLLEAGUES.values():
            if member.name != office.session.who.name:
                change.put_staff(member)
        change.commit()
    return {key: replace(office.session, who=member) for key, member in COLLEAGUES.items()}


@pytest.fixture
def theirs(others: dict[str, Session]) -> CaseId:
    """A case of a colleague."""
    return create_case(others["cac"], "Delgado family", "renewal")


def press(opened: Opened, name: str) -> None:
    def there() -> list[QPushButton]:
        return [b for b in opened.window.findChildren(QPushButton, name) if b.isVisible()]

    opened.qtbot.waitUntil(lambda: bool(there()), timeout=60_000)
    there()[0].click()
    opened.settle()


@pytest.mark.requirement("O-D1")
def test_whoever_is_refused_asks_from_there(office, others, theirs, open_window):
    opened = open_window(SCREEN, CASE)
    opened.go("case", case=theirs)
    press(opened, "reason_accept")
    opened.find(QWidget, "case_not_open")
    opened.find(QWidget, "case_not_open").button.click()
    opened.settle()
    assert opened.screen == "access"
    reference = office.session.store.case_reference(theirs)
    assert opened.find(QWidget, "access_reference").text() == reference
    press(opened, "access_ask")
    assert "few words" in opened.find(QWidget, "access_mine_problem").text()
    opened.find(QWidget, "access_purpose").setText(WORDS)
    press(opened, "access_ask")
    (row,) = asking.rows(office.session)
    assert (row.asked.request.case, row.asked.request.purpose) == (theirs, WORDS)
    assert "Delgado" not in opened.window.windowTitle()
    press(opened, "access_withdraw")
    assert asking.rows(office.session)[0].asked.state is RequestState.WITHDRAWN


@pytest.mark.requirement("O-D1")
def test_a_request_is_signed_here_and_the_second_signature_opens_it(
    office, others, theirs, open_window
):
    request = asking.ask_for_case(others["broker"], theirs, Level.READ, "renewal", WORDS, 7)
    opened = open_window(SCREEN)
    page = opened.go("access")
    assert page._chips["decide"].isChecked(), "what waits is in front"
    press(opened, "access_approve")
    assert not [b for b in page.findChildren(QPushButton, "access_approve") if b.isVisible()]
    owner = others["owner"]
    row = next(r for r in asking.rows(owner) if r.id == request)
    assert asking.decide(owner, row, True) is RequestState.APPROVED
    opened.go("access", section="held")
    page._sections["held"].person.choose(others["broker"].who.id)
    opened.settle()
    table = opened.find(TableList, "access_held_table")
    assert table.model().rowCount() == 1
    press(opened, "access_held_end")
    assert asking.rows(owner)[0].asked.state is RequestState.ENDED


@pytest.mark.requirement("O-D1")
def test_an_emergency_opens_the_case_and_waits_to_be_looked_into(
    office, others, theirs, open_window
):
    opened = open_window(SCREEN)
    opened.go("access", section="mine", reference=office.session.store.case_reference(theirs))
    opened.find(QWidget, "access_purpose").setText("The deadline is today")
    press(opened, "access_glass")
    press(opened, "access_glass_yes")
    assert opened.screen == "case"
    assert opened.params()["case"] == theirs
    (row,) = asking.to_look_into(others["privacy"])
    assert row.asked.request.staff == office.session.who.id
    assert asking.to_look_into(office.session) == (), "not one's own"
    other = asking.break_glass(
        others["broker"], theirs, Level.READ, "renewal", "The deadline is today", 1
    )
    assert other
    opened.go("access", section="decide")
    press(opened, "access_seen")
    assert asking.to_look_into(office.session) == ()


@pytest.mark.requirement("O-D1")
def test_changed_work_is_saved_and_looked_over(office, others, theirs, open_window):
    opened = open_window(SCREEN)
    page = opened.go("access", section="work")
    section = page._sections["work"]
    section.person.choose(others["cac"].who.id)
    press(opened, "access_work_leave")
    (review,) = [r for r in work.reviews(office.session) if r.review.is_open]
    now = office.program.now()
    assert office.session.store.level(others["cac"].who.id, theirs, now) is None
    choice = opened.find(QWidget, "access_assign_to")
    choice.choose(others["broker"].who.id)
    press(opened, "access_assign")
    assert office.session.store.level(others["broker"].who.id, theirs, now) is None
    later = office.program.now()
    assert office.session.store.level(others["broker"].who.id, theirs, later) is Level.SEND
    press(opened, "access_keep_closed")
    assert not [r for r in work.reviews(office.session) if r.review.is_open]


@pytest.mark.requirement("O-D1")
def test_who_may_see_one_case_is_told_by_its_reference(office, others, theirs, open_window):
    opened = open_window(SCREEN)
    reference = office.session.store.case_reference(theirs)
    page = opened.go("access", section="held", reference=reference)
    rows = page._sections["held"].model.rows()
    assert [row.what for row in rows] == [others["cac"].who.name]
    page._sections["held"].person.choose(others["broker"].who.id)
    opened.settle()
    assert page._sections["held"].model.rows() == ()


def test_a_plain_assister_sees_only_what_is_theirs(office, others, theirs, open_window):
    office.session = others["cac"]
    opened = open_window(SCREEN)
    page = opened.go("access")
    assert set(page._chips) == {"mine", "held", "elsewhere"}
    opened.go("access", section="held")
    assert opened.find(TableList, "access_held_table").model().rowCount() == 1


@pytest.mark.requirement("O-D1")
def test_the_office_page_leads_to_a_colleagues_change_of_work(
    office, others, theirs, open_window
):
    opened = open_window(SCREEN)
    page = opened.go("access", section="work", person=others["cac"].who.id)
    section = page._sections["work"]
    assert section.person.chosen_id() == others["cac"].who.id
    assert section.roles[Role.ASSISTER].isChecked()
    section.roles[Role.PRIVACY_CONTACT].setChecked(True)
    press(opened, "access_work_save")
    changed = next(m for m in office.session.store.staff() if m.id == others["cac"].who.id)
    assert Role.PRIVACY_CONTACT in changed.roles
    assert [r.review.event for r in work.reviews(office.session)] == [JobEvent.JOB_CHANGED]
