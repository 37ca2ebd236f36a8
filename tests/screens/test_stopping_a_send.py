"""A send can be stopped until it leaves, and the conversation it goes on with can be left."""

from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.practice.ews.faults import Fault
from assisterdesk.submissions.submission import State
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.choice import Tick
from tests.screens.test_submit_screen import at_types, case, service

__all__ = ["at_types", "case", "service"]  # fixtures


def test_stop_takes_it_back_before_it_leaves(office, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    office.exchange.faults.slow_seconds = 1.0
    office.exchange.faults.add(Fault.SLOW, "CreateItem")
    page.button.click()
    stop = page.find(QPushButton, "submit_stop")
    page.until(stop.isVisible)
    stop.click()
    assert not stop.isEnabled()
    page.until(lambda: page.find(QWidget, "submit_result").isVisible())
    assert "You stopped it" in page.find(Banner, "submit_result").text()
    assert not stop.isVisible()
    (waiting,) = office.session.store.unfinished(office.session.who.id)
    assert (waiting.state, waiting.problem) == (State.PREPARED, "")
    assert office.exchange.journal == ()


def test_a_follow_up_goes_on_in_the_conversation_until_it_is_unticked(office, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    assert not page.find(Tick, "submit_goes_on").isVisible()
    page.button.click()
    page.until(lambda: page.find(QWidget, "submit_result").isVisible())
    assert not page.find(QPushButton, "submit_stop").isVisible()
    page.find(QPushButton, "submit_another").click()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "11/2026")
    goes_on = page.find(Tick, "submit_goes_on")
    assert goes_on.isVisible()
    assert goes_on.isChecked()
    assert page.drafting.standing.composed.outgoing.in_reply_to
    goes_on.click()
    page.seen()
    assert page.drafting.standing.composed.outgoing.in_reply_to == ""
