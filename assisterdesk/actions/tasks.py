"""Tasks of a case: put one down, do it, take it back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.ports import Change
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId, TaskId, new_id
from assisterdesk.cases.task import Task, TaskKind
from assisterdesk.office.papers import papers

#: the verb of the change
ADD_TASK = "add task"


def add_task(
    session: Session,
    access: Access,
    kind: TaskKind,
    text: str = "",
    due: date | None = None,
    owner: StaffId | None = None,
    *,
    clock: str = "",
    started_on: date | None = None,
) -> Task:
    """A task for the person, or for a colleague (`owner`) who holds a grant on the case. A deadline
    (see `actions.deadlines`) has a `clock` as well.

    Raises `Incomplete` when it does not say what to do, `NotAllowed` for a colleague without grant.
    """
    task = new_task(session, access, kind, text, due, owner, clock=clock, started_on=started_on)
    _save(session, access, task, ADD_TASK, Action.CREATED)
    return task


def new_task(
    session: Session,
    access: Access,
    kind: TaskKind,
    text: str = "",
    due: date | None = None,
    owner: StaffId | None = None,
    *,
    clock: str = "",
    started_on: date | None = None,
) -> Task:
    """What `add_task` puts down; raises as it does."""
    case = _case(session, access)
    text = " ".join(text.split())
    if kind is TaskKind.OTHER and not text:
        raise Incomplete("Say in a few words what has to be done.", ("What",))
    owner = owner or session.who.id
    if session.store.level(owner, case, session.program.now()) is None:
        raise NotAllowed("This colleague cannot open the case. Hand it over or ask for access.")
    return Task(
        id=TaskId(new_id()),
        case=case,
        kind=kind,
        owner=owner,
        made_at=session.program.now(),
        made_by=session.who.id,
        text=text,
        due=due,
        clock=clock,
        started_on=started_on,
    )


def add_papers(
    session: Session, access: Access, chosen: Sequence[str], due: date | None = None
) -> tuple[Task, ...]:
    """A checklist: one task to collect each of these papers (ids of `papers.toml`), made and undone
    in one go. Raises `Incomplete` when none is chosen."""
    case = _case(session, access)
    titles = [paper.title for id, paper in papers().items() if id in chosen]
    if not titles:
        raise Incomplete("Tick the papers that are asked for.", ("Papers",))
    now, who = session.program.now(), session.who.id
    made = tuple(
        Task(TaskId(new_id()), case, TaskKind.COLLECT_PAPERS, who, now, who, title, due)
        for title in titles
    )
    with session.store.change(who, ADD_TASK, case) as change:
        for task in made:
            change.put_task(task)
        change.log(LogLine(Action.CREATED, access, fields=("task",), count=len(made)))
        change.commit()
    return made


def change_task(
    session: Session, access: Access, task: Task, kind: TaskKind, text: str, due: date | None
) -> Task:
    """The same task in other words or on another day."""
    _case(session, access)
    text = " ".join(text.split())
    if kind is TaskKind.OTHER and not text:
        raise Incomplete("Say in a few words what has to be done.", ("What",))
    return save_task(
        session, access, replace(task, kind=kind, text=text, due=due), "change task"
    )


def save_task(session: Session, access: Access, task: Task, verb: str) -> Task:
    """A task as it is now, in place of how it was. Raises `NotAllowed` without a grant."""
    _case(session, access)
    _save(session, access, task, verb, Action.CHANGED)
    return task


def turn_task(session: Session, access: Access, task: Task, *, done: bool) -> Task:
    """Done, or open again."""
    _case(session, access)
    changed = replace(
        task,
        done_at=session.program.now() if done else None,
        done_by=session.who.id if done else None,
    )
    _save(session, access, changed, "task done" if done else "task open", Action.CHANGED)
    return changed


def _case(session: Session, access: Access) -> CaseId:
    if access.case is None:
        raise Refused("Open a case first: a task belongs to a case.")
    require(session, access.case, Level.WRITE)
    return access.case


def _save(session: Session, access: Access, task: Task, verb: str, action: Action) -> None:
    with session.store.change(session.who.id, verb, task.case) as change:
        put_task(change, access, task, action)
        change.commit()


def put_task(change: Change, access: Access, task: Task, action: Action) -> None:
    """With its line of the log."""
    change.put_task(task)
    change.log(LogLine(action, access, fields=("task",), count=1, detail=task.id))
