"""Deadlines follow from a rule and a day; the calendar holds them, and a calendar file no name."""

from dataclasses import replace
from datetime import date, timedelta

import icalendar
import pytest

from assisterdesk.actions import history
from assisterdesk.actions.calendar import EntryKind, calendar_file, entries
from assisterdesk.actions.cases import open_case
from assisterdesk.actions.deadlines import add_deadline, deadline_rules, move_deadline, reckon
from assisterdesk.actions.exits_ask import ask, let_out
from assisterdesk.actions.tasks import add_task, turn_task
from assisterdesk.actions.today import today
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.cases.task import TaskKind
from assisterdesk.egress.outgoing import Outcome
from tests.actions.parts import Desk

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("rule", "began", "last"),
    [
        ("special_enrollment", date(2026, 11, 1), date(2026, 12, 31)),
        ("verification", date(2026, 11, 22), date(2027, 2, 20)),
        ("retroactive_aor_request", date(2026, 8, 31), date(2027, 2, 28)),
        ("case_association_form", date(2026, 2, 1), date(2026, 3, 3)),
    ],
)
def test_the_last_day_follows_from_the_rule(rule: str, began: date, last: date) -> None:
    assert reckon(rule, began, TODAY).due == last


def test_rules_one_can_start_have_days_and_words() -> None:
    ids = {rule.id for rule in deadline_rules()}
    assert {"special_enrollment", "appeal", "renewal_form", "case_association_form"} <= ids
    assert not ids & {"arc_reply", "proof_uploaded"}


@pytest.mark.parametrize("began", [date(2006, 1, 1), date(2046, 1, 1)])
def test_a_day_no_event_can_have_is_refused(began: date) -> None:
    with pytest.raises(Refused, match="Check the year"):
        reckon("appeal", began, TODAY)
    with pytest.raises(Refused, match="not in the list"):
        reckon("no_such_rule", TODAY, TODAY)


def test_a_deadline_is_kept_shown_moved_done_and_undone(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    with pytest.raises(Incomplete):
        add_deadline(session, desk.access, "appeal", None)
    task = add_deadline(
        session, desk.access, "special_enrollment", day - timedelta(days=55), "Mai lost coverage"
    )
    assert task.due == day + timedelta(days=5)
    assert open_case(session, desk.access).tasks == (task,)
    view = today(session)
    assert [(d.clock, d.due) for d in view.deadlines] == [("special_enrollment", task.due)]
    assert view.tasks == ()
    moved = move_deadline(session, desk.access, task, day - timedelta(days=70))
    assert today(session).urgent == view.urgent + 1
    turn_task(session, desk.access, moved, done=True)
    assert today(session).deadlines == ()
    history.undo_last(session, desk.access)
    assert [d.due for d in today(session).deadlines] == [day - timedelta(days=10)]
    plain = add_task(session, desk.access, TaskKind.CALL_CLIENT, due=day)
    with pytest.raises(Refused):
        move_deadline(session, desk.access, plain, day)


def test_the_calendar_has_what_falls_on_its_days_and_names_nobody(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    add_deadline(session, desk.access, "appeal", day - timedelta(days=80), "Mai Xiong appeals")
    add_task(session, desk.access, TaskKind.APPOINTMENT, "Mai Xiong", day + timedelta(days=3))
    found = entries(session, day, day + timedelta(days=41))
    kinds = {entry.kind for entry in found}
    assert {EntryKind.DEADLINE, EntryKind.APPOINTMENT, EntryKind.CLOSED} <= kinds
    assert "Xiong" not in repr(found)
    assert [e.day for e in found] == sorted(e.day for e in found)
    assert {e.reference for e in found if e.kind is EntryKind.DEADLINE} == {
        session.store.case_reference(desk.person.case)
    }


@pytest.mark.requirement("X4")
def test_a_calendar_file_leaves_with_kind_and_reference_alone(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    task = add_deadline(session, desk.access, "appeal", day, "Mai Xiong, SSN 666-12-3456")
    outgoing = calendar_file(session, "office.ics", (EntryKind.DEADLINE,))
    asked = ask(session, outgoing)
    assert asked.verdict.outcome is Outcome.GO, asked.verdict
    content = let_out(session, asked).outgoing.attachments[0].content
    whole = icalendar.Calendar.from_ical(content)
    (event,) = whole.walk("VEVENT")
    assert event.decoded("dtstart") == task.due
    assert str(event["summary"]) == f"File an appeal · {session.store.case_reference(task.case)}"
    assert b"Xiong" not in content and b"666-12" not in content


def test_a_calendar_file_that_names_somebody_does_not_go(desk: Desk) -> None:
    session = desk.session
    add_deadline(session, desk.access, "appeal", desk.program.today())
    outgoing = calendar_file(session, "office.ics")
    slipped = replace(
        outgoing.attachments[0],
        content=outgoing.attachments[0].content.replace(b"File an appeal", b"Mai Xiong appeals"),
    )
    asked = ask(session, replace(outgoing, attachments=(slipped,)))
    assert asked.verdict.outcome is Outcome.WARN
    assert asked.overrides == ()
    with pytest.raises(Refused):
        let_out(session, asked)


def test_without_anything_ahead_there_is_no_file(desk: Desk) -> None:
    with pytest.raises(Incomplete):
        calendar_file(desk.session, "office.ics", (EntryKind.DEADLINE,))
