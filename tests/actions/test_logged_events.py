"""Every event that the log has to hold is in it, told by doing each of them once."""

from dataclasses import replace

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import privacy_review
from assisterdesk.actions.cases import (
    create_case,
    give_reason,
    new_person,
    open_case,
    open_list,
    reveal,
    save_person,
)
from assisterdesk.actions.log import log_page, verify_log
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import create_office, lock, people_who_sign_in, sign_in
from assisterdesk.basics.errors import NotAllowed, WrongPassphrase
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.bootstrap import practice_office
from assisterdesk.people.person import PersonField, Relation
from assisterdesk.settings.policy import Fixed, Policy, Source
from tests.actions.parts import Desk, give_roles
from tests.contracts.store_values import TickingClock


def lines(session: Session) -> list[LogLine]:
    viewing = LogLine(Action.LOG_VIEWED, session.access("audit"))
    return [e.line for e in reversed(session.store.log_page(viewing, None, 500))]


@pytest.mark.requirement("O-G1")
@pytest.mark.requirement("O-G2")
@pytest.mark.parametrize(("tries", "waited"), [(2, False), (5, True)])
def test_failures_a_lock_out_the_sign_in_and_a_new_policy_are_told(
    tries: int, waited: bool
) -> None:
    clock = TickingClock()
    with practice_office(clock=clock) as (program, _):
        practice = program.practice
        assert practice is not None
        first, _recovery = create_office(
            program, practice.office, practice.first, practice.passphrase
        )
        lock(first)
        (slot,) = people_who_sign_in(program)
        for _ in range(tries):
            with pytest.raises(WrongPassphrase):
                sign_in(program, slot.id, "not it at all")
            clock.later(minutes=10)
        fixed = Policy({"lock.minutes_most": Fixed(5, Source.FILE)})
        for _ in range(2):
            session = sign_in(replace(program, policy=fixed), slot.id, practice.passphrase)
            told = lines(session)
            lock(session)
    wrong = [x.result for x in told if x.action is Action.SIGN_IN_FAILED]
    assert wrong.count("wrong passphrase") == tries
    assert ("locked out for a while" in wrong) == waited
    (changed,) = [x for x in told if x.action is Action.POLICY_CHANGED]
    assert changed.fields == ("lock.minutes_most",)
    assert [x.action for x in told].count(Action.LOCKED) == 2


@pytest.mark.requirement("O-C")
@pytest.mark.requirement("O-G4")
def test_looks_searches_paper_and_views_of_the_log_are_told(desk: Desk) -> None:
    give_roles(desk, Role.SUPERVISOR)
    session, access = desk.session, desk.access
    assert access.case is not None
    open_case(session, access)
    reveal(session, access, desk.person.id, PersonField.SSN)
    shown = open_list(session)
    shown.page(None, 10)
    shown.find("xiong", 5)
    shown.pause()
    other = create_case(session, "Haugen family", "renewal")
    person = new_person(other, "Liv", "Haugen", Relation.SELF)
    save_person(session, give_reason(session, other, "renewal"), person)
    reference = session.store.case_reference(other)
    today = session.program.today()
    privacy_review.enter_paper(
        session, reference, session.who.id, today, [PiiCategory.INCOME], "audit"
    )
    log_page(session)
    verify_log(session)
    plain = replace(session, who=replace(session.who, roles=frozenset({Role.ASSISTER})))
    with pytest.raises(NotAllowed):
        log_page(plain)
    told = {x.action for x in lines(session)}
    assert told >= {
        Action.OPENED, Action.REVEALED, Action.LISTED, Action.LIST_SHOWN, Action.SOUGHT,
        Action.CREATED, Action.CHANGED, Action.PAPER_SEEN, Action.LOG_VIEWED,
        Action.LOG_VERIFIED, Action.SIGNED_IN, Action.STORE_CREATED,
    }  # fmt: skip
