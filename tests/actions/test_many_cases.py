"""Several cases handed over or given a task in one go: asked one by one, done and undone as one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assisterdesk.access.log_line import Action
from assisterdesk.actions.cases import add_note, create_case, open_case
from assisterdesk.actions.hand_over import Keeps
from assisterdesk.actions.log import log_page
from assisterdesk.actions.many_cases import (
    WantedTask,
    add_tasks,
    colleagues_for,
    hand_over_many,
    take_back_many,
    take_off_tasks,
)
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Cancelled, Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.cases.task import TaskKind
from assisterdesk.office.staff import Staff
from tests.actions.parts import Desk


def nothing_told(_part: float) -> None:
    return None


def a_colleague(desk: Desk, name: str = "Omar Warsame") -> Staff:
    staff = Staff(
        StaffId(f"staff-{name.split()[0].lower()}"),
        name,
        AssisterKind.NAVIGATOR,
        frozenset({Role.ASSISTER}),
    )
    with desk.session.store.change(desk.session.who.id, "add colleague") as change:
        change.put_staff(staff)
        change.commit()
    return staff


def as_person(desk: Desk, staff: Staff) -> Session:
    return replace(desk.session, who=staff)


def three_cases(session: Session) -> tuple[CaseId, ...]:
    return tuple(create_case(session, f"{n} family", "renewal") for n in ("Xiong", "Lor", "Abdi"))


def tasks_of(session: Session, case: CaseId) -> list[str]:
    opened = open_case(session, session.access("status_inquiry", case))
    return [task.text for task in opened.tasks]


def owner_of(session: Session, case: CaseId) -> StaffId:
    return open_case(session, session.access("status_inquiry", case)).case.owner


@pytest.mark.requirement("O-D1")
def test_several_cases_are_handed_over_and_taken_back_as_one(desk: Desk) -> None:
    session, omar = desk.session, a_colleague(desk)
    cases = three_cases(session)
    done = hand_over_many(session, cases, omar.id, Keeps.NOTHING, nothing_told)
    assert done.done == cases and not done.left
    theirs = as_person(desk, omar)
    for case in cases:
        assert owner_of(theirs, case) == omar.id
        with pytest.raises(NotAllowed):
            open_case(session, session.access("status_inquiry", case))
    take_back_many(session, done)
    for case in cases:
        assert owner_of(session, case) == session.who.id
        add_note(session, session.access("status_inquiry", case), "Mine again.")
        with pytest.raises(NotAllowed):
            open_case(theirs, theirs.access("status_inquiry", case))
    told = [e.line for e in log_page(session) if e.line.action is Action.HANDED_OVER]
    assert [line.result for line in told] == ["undone"] * 3 + ["done"] * 3
    assert {line.access.reason for line in told} == {"hand_over"}
    # what may not be handed over is told by reference and why
    assert omar.id in {c.id for c in colleagues_for(session)}
    mine, other = create_case(session, "Lor family", ""), create_case(theirs, "Abdi family", "")
    done = hand_over_many(session, (mine, other), omar.id, Keeps.READ, nothing_told)
    assert done.done == (mine,)
    (left,) = done.left
    assert left.reference == session.store.case_reference(other)
    assert "do not have access" in left.why
    again = hand_over_many(theirs, (mine,), omar.id, Keeps.READ, nothing_told)
    assert not again.done and "already" in again.left[0].why
    for nobody in (lambda: (), lambda: (mine,)):
        with pytest.raises(Incomplete):
            hand_over_many(session, nobody(), StaffId(""), Keeps.READ, nothing_told)


@pytest.mark.requirement("O-D1")
def test_what_was_worked_on_since_or_handed_over_by_others_is_not_taken_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, omar = desk.session, a_colleague(desk)
    cases = three_cases(session)
    done = hand_over_many(session, cases, omar.id, Keeps.WORK, nothing_told)
    theirs = as_person(desk, omar)
    add_note(theirs, theirs.access("status_inquiry", cases[2]), "Took over.")
    with pytest.raises(NotAllowed, match="works on the case already"):
        take_back_many(session, done)
    # all of it or nothing
    assert owner_of(session, cases[0]) == omar.id
    # it is for who handed over, soon and once
    third = as_person(desk, a_colleague(desk, "Pa Thao"))
    (case, late, _) = three_cases(session)
    done = hand_over_many(session, (case,), omar.id, Keeps.READ, nothing_told)
    for somebody in (third, as_person(desk, omar)):
        with pytest.raises(NotAllowed):
            take_back_many(somebody, done)
    take_back_many(session, done)
    with pytest.raises(Refused, match="given on"):
        take_back_many(session, done)
    assert owner_of(session, case) == session.who.id
    done = hand_over_many(session, (late,), omar.id, Keeps.NOTHING, nothing_told)
    monkeypatch.setattr("assisterdesk.store.hand_back.LONGEST", timedelta(seconds=-1))
    with pytest.raises(Refused, match="too late"):
        take_back_many(session, done)


def test_a_task_goes_on_each_case_and_comes_off_again(desk: Desk) -> None:
    session = desk.session
    cases = three_cases(session)
    theirs = as_person(desk, a_colleague(desk))
    other = create_case(theirs, "Abdi family", "")
    wanted = WantedTask(TaskKind.OTHER, "Ask for the new lease")
    made = add_tasks(session, (*cases, other), wanted, "renewal", nothing_told)
    assert made.outcome.done == cases
    assert [one.case for one in made.outcome.left] == [other]
    assert [tasks_of(session, case) for case in cases] == [["Ask for the new lease"]] * 3
    take_off_tasks(session, made)
    assert [tasks_of(session, case) for case in cases] == [[]] * 3
    # a deadline is reckoned for each, and a wrong one stops before anything
    began = session.program.today() - timedelta(days=3)
    wanted = WantedTask(TaskKind.DEADLINE, "", began, "special_enrollment")
    made = add_tasks(session, cases, wanted, "life_event", nothing_told)
    take_off_tasks(session, made)
    assert not made.outcome.left
    assert {task.due for _, task in made.made} == {began + timedelta(days=60)}
    for wrong in (WantedTask(TaskKind.OTHER), replace(wanted, day=None)):
        with pytest.raises(Incomplete):
            add_tasks(session, cases, wrong, "life_event", nothing_told)

    # stopped halfway, none of them stays

    def stop(part: float) -> None:
        if part > 0.6:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        add_tasks(session, cases, WantedTask(TaskKind.CALL_CLIENT), "renewal", stop)
    assert [tasks_of(session, case) for case in cases] == [[]] * 3

