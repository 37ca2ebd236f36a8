"""The same for several cases in one go: each asked by itself, all that may be done in one change.

What could not be done for a case is told by its reference and why; it holds up no other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from assisterdesk.access.grants import HAND_OVER, HAND_OVER_REASON
from assisterdesk.access.job_review import HandedBack
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.access_asking import put
from assisterdesk.actions.cases import give_reason, reason_given_today
from assisterdesk.actions.deadlines import new_deadline
from assisterdesk.actions.hand_over import Colleague, Keeps, PassedOn, passing_on, put_passed_on
from assisterdesk.actions.history import TASK
from assisterdesk.actions.ports import Together
from assisterdesk.actions.program import Session
from assisterdesk.actions.tasks import ADD_TASK, new_task, put_task
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError, Cancelled, Incomplete
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.task import Task, TaskKind

Progress = Callable[[float], None]
Made = TypeVar("Made")
#: more than an office hands over at once; it bounds how long the store is held
MOST = 500


@dataclass(frozen=True, slots=True)
class NotDone:
    """A case that was left as it is, by its reference, and why."""

    case: CaseId
    reference: str
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """`done` in the order they were chosen."""

    done: tuple[CaseId, ...]
    left: tuple[NotDone, ...] = ()


@dataclass(frozen=True, slots=True)
class Tasks:
    """What `add_tasks` put down, to be taken off again."""

    outcome: Outcome
    made: tuple[tuple[Access, Task], ...] = ()


@dataclass(frozen=True, slots=True)
class WantedTask:
    """The task each of them gets. With a `clock`, `day` is the one it began; else it is due."""

    kind: TaskKind
    text: str = ""
    day: date | None = None
    clock: str = ""


def colleagues_for(session: Session) -> tuple[Colleague, ...]:
    """Everybody who works here, by name: whose a case is already is told when it is handed over."""
    found = [Colleague(m.id, m.name) for m in session.store.staff() if m.active]
    return tuple(sorted(found, key=lambda c: c.name.casefold()))


def hand_over_many(
    session: Session, cases: Sequence[CaseId], to: StaffId, keeps: Keeps, progress: Progress
) -> Outcome:
    """Raises `Incomplete` without a colleague or a case, and what `progress` raises: then nothing
    was done."""
    if not to:
        raise Incomplete("Choose the colleague who takes the cases.", ("Colleague",))

    def one(case: CaseId) -> PassedOn:
        return passing_on(session, session.access(HAND_OVER_REASON, case), to, keeps)

    ready, left = _each(session, cases, one, progress)

    def write(together: Together) -> None:
        for number, (case, going) in enumerate(ready):
            progress(0.5 + number / len(ready) / 2)
            with together.change(session.who.id, HAND_OVER, case) as change:
                put_passed_on(change, going)
                change.commit()

    if ready:
        session.store.together(write)
    return Outcome(tuple(case for case, _ in ready), left)


def take_back_many(session: Session, outcome: Outcome) -> None:
    """Undo `hand_over_many`: all of it or nothing. Raises `NotAllowed` or `Refused` when somebody
    worked on one of them since, or when it is too long ago."""
    put(session, "undo hand over", *(HandedBack(case) for case in outcome.done))


def add_tasks(
    session: Session,
    cases: Sequence[CaseId],
    wanted: WantedTask,
    reason: str,
    progress: Progress,
) -> Tasks:
    """The same task on each, under `reason` unless one was given for the case today.

    Raises `Incomplete` for a task that says nothing, and what `progress` raises.
    """
    if wanted.kind is TaskKind.OTHER and not wanted.text.strip():
        raise Incomplete("Say in a few words what has to be done.", ("What",))
    if wanted.clock and wanted.day is None:
        raise Incomplete("Enter the day it began: the last day follows from it.", ("Day",))

    def one(case: CaseId) -> tuple[Access, Task]:
        access = reason_given_today(session, case) or give_reason(session, case, reason)
        if wanted.clock:
            task = new_deadline(session, access, wanted.clock, wanted.day, wanted.text)
        else:
            task = new_task(session, access, wanted.kind, wanted.text, wanted.day)
        return access, task

    ready, left = _each(session, cases, one, progress)

    def write(together: Together) -> None:
        for number, (case, (access, task)) in enumerate(ready):
            progress(0.5 + number / len(ready) / 2)
            with together.change(session.who.id, ADD_TASK, case) as change:
                put_task(change, access, task, Action.CREATED)
                change.commit()

    if ready:
        session.store.together(write)
    done = tuple(case for case, _ in ready)
    return Tasks(Outcome(done, left), tuple(made for _, made in ready))


def take_off_tasks(session: Session, tasks: Tasks) -> None:
    """Undo `add_tasks`: all of it or nothing."""

    def write(together: Together) -> None:
        for access, task in tasks.made:
            with together.change(session.who.id, f"take off {TASK}", task.case) as change:
                change.take_off(task.case, TASK, task.id)
                change.log(LogLine(Action.CHANGED, access, fields=(TASK, "off")))
                change.commit()

    session.store.together(write)


def _each(
    session: Session,
    cases: Sequence[CaseId],
    one: Callable[[CaseId], Made],
    progress: Progress,
) -> tuple[list[tuple[CaseId, Made]], tuple[NotDone, ...]]:
    """What each comes to, and those that may not be done."""
    if not cases:
        raise Incomplete("Choose one or more cases in the list first.", ("Cases",))
    ready: list[tuple[CaseId, Made]] = []
    left: list[NotDone] = []
    for number, case in enumerate(cases):
        progress(number / len(cases) / 2)
        if number >= MOST:
            why = "This is one too many for one go. Choose it again afterwards."
            left.append(NotDone(case, session.store.case_reference(case), why))
            continue
        try:
            ready.append((case, one(case)))
        except Cancelled:
            raise
        except AssisterDeskError as error:
            left.append(NotDone(case, session.store.case_reference(case), error.text))
    return ready, tuple(left)
