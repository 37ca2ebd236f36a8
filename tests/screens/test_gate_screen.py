"""The gate's page says the rule of each way out, and lists what was taught, to be revoked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assisterdesk.actions.exits_ask import CLIPBOARD, ask, leaving
from assisterdesk.actions.exits_teaching import taught_values
from assisterdesk.basics.kinds import Role
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.ui.screens.gate import SCREEN
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from tests.screens.conftest import Office, Opened

OURS = "The client can be reached at 612-555-0188."


@pytest.fixture
def contact(office: Office) -> Office:
    roles = office.session.who.roles | {Role.PRIVACY_CONTACT}
    office.session = replace(office.session, who=replace(office.session.who, roles=roles))
    return office


def teach(opened: Opened, value: str, why: str, kind: str = "PHONE") -> None:
    opened.find(Choice, "gate_kind").choose(kind)
    opened.find(LineField, "gate_value").setText(value)
    opened.find(LineField, "gate_why").setText(why)
    opened.find(Button, "gate_teach").click()
    opened.settle()


@pytest.mark.requirement("X4")
def test_each_way_out_says_how_a_warning_is_gone_past(
    contact: Office, open_window: Callable[..., Opened]
) -> None:
    opened = open_window(SCREEN)
    opened.go("gate")
    said = {
        way: opened.find(Label, f"gate_past_{way}").whole_text()
        for way in ("clipboard", "print", "export", "open_with", "site_field")
    }
    assert "with a reason in words" in said["clipboard"]
    assert "with a tick" not in said["clipboard"]
    assert "with a tick" in said["print"]
    assert "No warning" in said["site_field"]


def test_the_contact_teaches_a_value_and_revokes_it(
    contact: Office, open_window: Callable[..., Opened]
) -> None:
    opened = open_window(SCREEN)
    opened.go("gate")
    teach(opened, "612-555-0188", "the clinic's own front desk")
    copied = leaving(CLIPBOARD, body=OURS)
    assert ask(contact.session, copied).verdict.outcome is Outcome.GO
    opened.find(Button, "gate_revoke").click()
    opened.settle()
    assert ask(contact.session, copied).verdict.outcome is Outcome.WARN
    (value,) = taught_values(contact.session)
    assert not value.in_force
    assert opened.window.findChild(Button, "gate_revoke") is None


@pytest.mark.parametrize(
    ("value", "why", "said"), [("612-555-0188", "ours", "few words"), ("", "our own line", "one")]
)
def test_what_is_missing_is_said_beside_the_form(
    contact: Office, open_window: Callable[..., Opened], value: str, why: str, said: str
) -> None:
    opened = open_window(SCREEN)
    page = opened.go("gate")
    teach(opened, value, why)
    assert any(said in label.whole_text() for label in page.findChildren(Label))
    assert taught_values(contact.session) == ()
    assert opened.find(LineField, "gate_why").text() == why


def test_who_is_not_the_contact_reads_only(
    office: Office, open_window: Callable[..., Opened]
) -> None:
    who = replace(office.session.who, roles=frozenset({Role.ASSISTER}))
    office.session = replace(office.session, who=who)
    opened = open_window(SCREEN)
    opened.go("gate")
    assert not opened.find(Button, "gate_teach").isVisible()
    assert opened.find(Label, "gate_who_may").isVisible()
