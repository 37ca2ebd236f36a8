"""Several submissions sent in a row, set aside, brought back and given up; undone as one."""

from dataclasses import replace

import pytest

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.compose import compose, judge, start, with_people
from assisterdesk.actions.mail_round import mail_round
from assisterdesk.actions.many_submissions import (
    bring_back,
    send_many,
    set_aside,
    undo_many,
    withdraw_many,
)
from assisterdesk.actions.send import clear
from assisterdesk.actions.today import today
from assisterdesk.actions.under_way import alone
from assisterdesk.basics.errors import Cancelled, Incomplete, Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.people.person import Relation
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.submissions.submission import State
from tests.actions.parts import FORM, Desk


def nothing_told(_part: float) -> None:
    return None


@pytest.fixture
def ids(desk: Desk) -> tuple[SubmissionId, ...]:
    """Three reviewed submissions of three households, ready to be sent."""
    desk.open_own_service()
    session, made = desk.session, []
    for given, family in (("Tou", "Lor"), ("Hodan", "Abdi"), ("Paw", "Htoo")):
        case = create_case(session, f"{family} family", "renewal")
        access = give_reason(session, case, "status_inquiry")
        person = replace(
            new_person(case, given, family, Relation.SELF),
            birthdate=desk.person.birthdate,
            address=desk.person.address,
        )
        save_person(session, access, person)
        bench = start(session, access)
        people = tuple(card.id for card in bench.people)
        bench = with_people(session, bench, people)
        form = replace(FORM, people=people)
        composed = compose(session, bench, form)
        verdict = judge(session, composed)
        assert verdict is not None
        made.append(clear(session, bench, composed, form, verdict).id)
    return tuple(made)


def states(desk: Desk, ids: tuple[SubmissionId, ...]) -> list[State]:
    found = (desk.session.store.submission(id) for id in ids)
    return [one.state for one in found if one is not None]


@pytest.mark.requirement("M8", "X2")
def test_they_leave_one_after_the_other_and_what_does_not_waits_as_before(
    desk: Desk, ids: tuple[SubmissionId, ...]
) -> None:
    def stop_after_one(part: float) -> None:
        if part > 0:
            raise Cancelled("Stopped.")

    session = desk.session
    stopped = send_many(session, ids, stop_after_one)
    assert states(desk, ids) == [State.SENT, State.PREPARED, State.PREPARED]
    assert [one.id for one in stopped.left] == list(ids[1:])
    assert all("stopped" in one.why for one in stopped.left)
    # a mailbox that does not answer is not asked for each of them
    desk.exchange.faults.add(Fault.BUSY, "CreateItem")
    offline = send_many(session, ids[1:], nothing_told)
    assert not offline.done and len(offline.left) == 2
    waiting = [session.store.submission(id) for id in ids[1:]]
    assert [one is not None and bool(one.problem) for one in waiting] == [True, False]
    # what waits for the mailbox goes by itself, unless it is set aside
    aside = set_aside(session, ids[1:])
    assert not aside.left and not any(need.submission in ids for need in today(session).needs)
    mail_round(session, lambda: False)
    left = send_many(session, ids[1:], nothing_told).left
    assert [one.why for one in left] == [one.problem for one in aside.done]
    assert len(desk.exchange.journal) == 1
    back = bring_back(session, ids)
    assert [one.id for one in back.done] == list(ids[1:])
    assert [one.id for one in back.left] == [ids[0]]
    told: list[float] = []
    outcome = send_many(session, ids, told.append)
    assert [one.id for one in outcome.done] == list(ids[1:])
    assert told == sorted(told) and len(told) == 3
    assert len(desk.exchange.journal) == 3
    first = session.store.submission(ids[0])
    assert first is not None and [one.reference for one in outcome.left] == [first.reference]


def test_giving_up_is_undone_as_one_with_what_each_said_before(
    desk: Desk, ids: tuple[SubmissionId, ...]
) -> None:
    session = desk.session
    set_aside(session, ids[:1])
    gone = withdraw_many(session, ids)
    assert states(desk, ids) == [State.WITHDRAWN] * 3
    undo_many(session, gone)
    assert states(desk, ids) == [State.NEEDS_PERSON, State.PREPARED, State.PREPARED]
    first = session.store.submission(ids[0])
    assert first is not None and first.is_aside
    # what went on since is not undone
    aside = set_aside(session, ids[1:])
    bring_back(session, ids[1:2])
    with pytest.raises(Refused, match="since"):
        undo_many(session, aside)
    assert states(desk, ids)[1:] == [State.PREPARED, State.NEEDS_PERSON]


@pytest.mark.requirement("X2")
def test_what_is_sent_or_being_sent_is_not_given_up(
    desk: Desk, ids: tuple[SubmissionId, ...]
) -> None:
    session = desk.session
    send_many(session, ids[:1], nothing_told)
    with alone(ids[1]):
        outcome = withdraw_many(session, ids)
    assert [one.id for one in outcome.done] == [ids[2]]
    assert [one.id for one in outcome.left] == list(ids[:2])
    assert "sent right now" in outcome.left[1].why
    with pytest.raises(Incomplete):
        withdraw_many(session, ())
