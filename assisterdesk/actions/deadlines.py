"""Deadlines of a case: a rule and the day it began give the last day; kept as a task."""

from dataclasses import dataclass, replace
from datetime import date

from assisterdesk.actions.program import Session
from assisterdesk.actions.tasks import add_task, new_task, save_task
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.task import Task, TaskKind
from assisterdesk.office.business_days import add_business_days
from assisterdesk.submissions.clocks import ClockRule, Sense, Unit, clocks, due_on

#: nobody keeps a deadline of an event further back or ahead
_FARTHEST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What a rule makes of a day. `opens_on`: the earlier end of a rule that has two."""

    rule: ClockRule
    started_on: date
    due: date
    opens_on: date | None = None


def deadline_rules() -> tuple[ClockRule, ...]:
    """The rules that a person can start, by title: those with a day to act by or to wait for."""
    found = (
        rule
        for rule in clocks().values()
        if rule.sense in (Sense.DEADLINE, Sense.WAIT)
        and rule.unit not in (Unit.MINUTES, Unit.HOURS)
    )
    return tuple(sorted(found, key=lambda rule: rule.title))


def reckon(rule_id: str, started_on: date, today: date) -> Reckoned:
    """Raises `Refused` for a rule that is not there and a day no event of a case can have."""
    rule = clocks().get(rule_id)
    if rule is None:
        raise Refused("This kind of deadline is not in the list any more. Choose another one.")
    if abs((started_on - today).days) > _FARTHEST_DAYS:
        raise Refused("This day is too far away. Check the year.")
    due = due_on(rule, started_on, add_business_days)
    earlier = None
    if rule.count_from is not None:
        earlier = due_on(rule.model_copy(update={"count": rule.count_from}), started_on,
                         add_business_days)  # fmt: skip
    return Reckoned(rule, started_on, due, earlier)


def add_deadline(
    session: Session,
    access: Access,
    rule_id: str,
    started_on: date | None,
    text: str = "",
    owner: StaffId | None = None,
) -> Task:
    """Raises `Incomplete` without a day, `Refused`, and what `add_task` raises."""
    due = _due_of(session, rule_id, started_on)
    return add_task(
        session,
        access,
        TaskKind.DEADLINE,
        text,
        due,
        owner,
        clock=rule_id,
        started_on=started_on,
    )


def new_deadline(
    session: Session, access: Access, rule_id: str, started_on: date | None, text: str = ""
) -> Task:
    """What `add_deadline` puts down; raises as it does."""
    due = _due_of(session, rule_id, started_on)
    return new_task(
        session, access, TaskKind.DEADLINE, text, due, clock=rule_id, started_on=started_on
    )


def _due_of(session: Session, rule_id: str, started_on: date | None) -> date:
    if started_on is None:
        raise Incomplete("Enter the day it began: the last day follows from it.", ("Day",))
    return reckon(rule_id, started_on, session.program.today()).due


def move_deadline(session: Session, access: Access, task: Task, started_on: date) -> Task:
    """The same deadline from another day."""
    if task.kind is not TaskKind.DEADLINE or not task.clock:
        raise Refused("This is not a deadline with a rule. Change its day instead.")
    found = reckon(task.clock, started_on, session.program.today())
    moved = replace(task, started_on=started_on, due=found.due)
    return save_task(session, access, moved, "move deadline")


def deadline_title(clock: str) -> str:
    """In words that name nobody; for a rule that is gone, what is left to say."""
    rule = clocks().get(clock)
    return rule.title if rule is not None else "Deadline"
