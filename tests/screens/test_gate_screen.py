"""The gate's page says the rule of each way out, and lists what was taught, to be revoked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assisterdesk.actions.exits_ask import CLIPBOARD, ask, leaving
from assisterdesk.actions.exits_teaching import taught_values
from assisterdesk.basics.kinds import Role
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.settings.policy import Fixed, Policy, Source
from assisterdesk.ui.screens.gate import SCREEN
from assisterdesk.ui.screens.gate.rules_form import RulesForm
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice, Tick
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


def the_form(opened: Opened) -> RulesForm:
    opened.find(Button, "gate_change_rules").click()
    form = opened.find(RulesForm, "gate_rules_form")
    assert isinstance(form, RulesForm)
    return form


@pytest.mark.requirement("X5")
def test_the_contact_changes_the_offices_rules(
    contact: Office, open_window: Callable[..., Opened]
) -> None:
    opened = open_window(SCREEN)
    opened.go("gate")
    the_form(opened)
    opened.find(Tick, "gate_past_print_acknowledged").click()
    opened.find(Tick, "gate_open_link").click()
    opened.find(LineField, "gate_seconds").setText("30")
    opened.find(Button, "gate_rules_save").click()
    opened.settle()
    assert "with a tick" not in opened.find(Label, "gate_past_print").whole_text()
    policy = contact.session.gate.policy
    assert (policy.closed, policy.clipboard_seconds) == ({"link"}, 30)
    assert opened.window.exits.pasteboard.lasts(90) == 30
    assert opened.find(Button, "gate_change_rules").isVisible()


def test_seconds_that_cannot_be_are_said_beside_them(
    contact: Office, open_window: Callable[..., Opened]
) -> None:
    opened = open_window(SCREEN)
    opened.go("gate")
    form = the_form(opened)
    opened.find(LineField, "gate_seconds").setText("600")
    opened.find(Button, "gate_rules_save").click()
    opened.settle()
    assert "from 5 to 90" in form.seconds_field.error()
    assert contact.session.gate.policy.clipboard_seconds == 90


def test_what_it_locks_is_shown_locked_with_the_reason(
    contact: Office, open_window: Callable[..., Opened]
) -> None:
    fixed = {
        "sending.overrides": Fixed(("print.justified",), Source.FILE),
        "sending.printing": Fixed(False, Source.FILE),
        "sending.teachers": Fixed(("information_owner",), Source.FILE),
        "lock.clipboard_seconds_most": Fixed(20, Source.FILE),
    }
    program = replace(contact.session.program, policy=Policy(fixed))
    contact.session = replace(contact.session, program=program)
    opened = open_window(SCREEN)
    opened.go("gate")
    form = the_form(opened)
    for locked in ("gate_open_print", "gate_past_export_justified", "gate_teacher_supervisor"):
        assert not opened.find(Tick, locked).isEnabled()
    for why in ("gate_why_print", "gate_why_export", "gate_why_teachers"):
        assert "signed for this computer" in opened.find(Label, why).whole_text()
    wanted = form.wanted()
    assert wanted.ways["export"].past == {"false_positive", "justified"}, "kept for later"
    assert wanted.clipboard_seconds == 90
    assert wanted.teachers == {Role.PRIVACY_CONTACT}
