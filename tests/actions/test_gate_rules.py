"""The office's rules of its own gate: who may set them, what they do, what IT keeps above them."""

from dataclasses import replace

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.exits_ask import ask, leaving, let_out
from assisterdesk.actions.exits_teaching import may_teach, teach
from assisterdesk.actions.gate_rules import gate_rules, save_gate_rules
from assisterdesk.actions.log import log_page
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import lock, sign_in
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.egress.outgoing import Outcome, Override
from assisterdesk.egress.route import all_routes
from assisterdesk.egress.ways_out import ways_out
from assisterdesk.settings.office_gate import OfficeGate, WayRule, as_settings, office_gate
from assisterdesk.settings.policy import (
    WARNING_ROUTES,
    WAYS_PAST,
)
from tests.actions.it_policy import signed_in, under_policy

pytestmark = pytest.mark.requirement("X5")

PERSONAL = "Mai Xiong's SSN is 666-12-3456."


def ruled(**ways: tuple[str, ...]) -> OfficeGate:
    return OfficeGate({id: WayRule(True, frozenset(past)) for id, past in ways.items()})


def test_the_words_of_the_policy_are_the_gates_own() -> None:
    assert set(WAYS_PAST) == {override.value for override in Override}
    assert set(WARNING_ROUTES) <= set(all_routes())
    assert set(WARNING_ROUTES) <= {way.id for way in ways_out()}
    assert not [w.id for w in ways_out() if w.overrides and w.id not in WARNING_ROUTES]


def test_rules_are_kept_as_they_were_said_and_nonsense_is_the_default() -> None:
    rules = OfficeGate(
        {"print": WayRule(False, frozenset({"justified"})), "link": WayRule(True)},
        25,
        frozenset({Role.INFORMATION_OWNER}),
    )
    assert office_gate(as_settings(rules)) == rules
    kept = {"gate.clipboard_seconds": "9999999", "gate.teachers": "assister,x", "gate.way": "yes"}
    found = office_gate(kept)
    assert (found.clipboard_seconds, found.teachers) == (90, frozenset())
    assert office_gate({}) == OfficeGate()


def test_a_way_past_a_warning_goes_and_comes_and_a_closed_way_is_closed(plain: Program) -> None:
    session = signed_in(plain)
    printed = leaving("print", body=PERSONAL)
    assert Override.ACKNOWLEDGED in ask(session, printed).overrides
    save_gate_rules(session, ruled(print=("justified",)))
    asked = ask(session, printed)
    assert asked.overrides == (Override.JUSTIFIED,)
    with pytest.raises(Refused):
        let_out(session, asked, Override.ACKNOWLEDGED)
    save_gate_rules(session, OfficeGate({"print": WayRule(False)}))
    assert ask(session, printed).verdict.outcome is Outcome.REFUSED


def changes(session: Session) -> list[LogLine]:
    lines = [entry.line for entry in log_page(session)]
    return [line for line in lines if line.action is Action.POLICY_CHANGED]


def test_rules_hold_after_the_next_sign_in_and_the_log_tells_what_changed(plain: Program) -> None:
    session = signed_in(plain)
    wanted = replace(ruled(clipboard=()), clipboard_seconds=15)
    save_gate_rules(session, wanted)
    assert set(changes(session)[0].fields) == {"gate.way.clipboard", "gate.clipboard_seconds"}
    many = len(changes(session))
    save_gate_rules(session, wanted)
    assert len(changes(session)) == many, "nothing changed, so nothing is told"
    slot = session.opened.slot.id
    lock(session)
    practice = plain.practice
    assert practice is not None
    again = sign_in(plain, slot, practice.passphrase)
    assert again.gate.policy.clipboard_seconds == 15
    assert ask(again, leaving("clipboard", body=PERSONAL)).overrides == ()
    again.store.close()


def test_only_those_who_answer_for_privacy_change_the_rules(plain: Program) -> None:
    session = signed_in(plain)
    for role in (Role.ASSISTER, Role.SUPERVISOR):
        other = replace(session, who=replace(session.who, roles=frozenset({role})))
        assert not gate_rules(other).may_change
        with pytest.raises(NotAllowed, match="privacy contact"):
            save_gate_rules(other, ruled(print=("without",)))
    assert gate_rules(session).may_change


def test_the_office_rules_who_teaches_the_gate(plain: Program) -> None:
    session = signed_in(plain)
    owner = replace(session.who, roles=frozenset({Role.INFORMATION_OWNER}))
    as_owner = replace(session, who=owner)
    assert may_teach(session) and not may_teach(as_owner)
    save_gate_rules(session, OfficeGate(teachers=frozenset({Role.INFORMATION_OWNER})))
    assert may_teach(as_owner)
    contact = replace(session.who, roles=frozenset({Role.PRIVACY_CONTACT}))
    with pytest.raises(NotAllowed, match="does not teach"):
        teach(replace(session, who=contact), PiiCategory.PHONE, "612-555-0188", "our own line")


def test_what_it_fixed_holds_whatever_the_office_rules(plain: Program) -> None:
    session = signed_in(
        under_policy(
            plain,
            sending__overrides=("print.justified", "clipboard.justified"),
            sending__teachers=("information_owner",),
            lock__clipboard_seconds_most=10,
        )
    )
    everything = OfficeGate(
        {id: WayRule(True, frozenset(WAYS_PAST)) for id in WARNING_ROUTES},
        90,
        frozenset({Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER}),
    )
    rules = save_gate_rules(session, everything)
    policy = session.gate.policy
    assert policy.offered("print") == policy.offered("clipboard") == (Override.JUSTIFIED,)
    assert policy.offered("export") == ()
    assert policy.clipboard_seconds == rules.clipboard_most == 10
    assert policy.teachers == {Role.INFORMATION_OWNER}
    export = next(ruled for ruled in rules.ways if ruled.way.id == "export")
    assert "signed for this computer" in export.why_not[Override.JUSTIFIED]
    assert "signed for this computer" in rules.why_teachers


@pytest.mark.parametrize(
    "wanted",
    [
        OfficeGate(clipboard_seconds=600),
        OfficeGate(teachers=frozenset({Role.ASSISTER})),
        OfficeGate({"fax": WayRule(True)}),
        OfficeGate({"print": WayRule(True, frozenset({"always"}))}),
    ],
)
def test_a_rule_that_cannot_be_is_refused(plain: Program, wanted: OfficeGate) -> None:
    session = signed_in(plain)
    with pytest.raises(Refused):
        save_gate_rules(session, wanted)
