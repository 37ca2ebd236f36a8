"""A task on a case: something to do, perhaps by a day."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, StaffId, TaskId


class TaskKind(StrEnum):
    """In a word, so that Today can name a task without naming anybody."""

    CALL_CLIENT = "call_client"
    CALL_DESK = "call_desk"
    COLLECT_PAPERS = "collect_papers"
    SEND_PAPERS = "send_papers"
    APPOINTMENT = "appointment"
    CHECK_STATUS = "check_status"
    FOLLOW_UP = "follow_up"
    #: a day that the rules set; `clock` says which rule
    DEADLINE = "deadline"
    OTHER = "other"


TASK_KIND_TITLE: dict[TaskKind, str] = {
    TaskKind.CALL_CLIENT: "Call the client",
    TaskKind.CALL_DESK: "Call the desk",
    TaskKind.COLLECT_PAPERS: "Collect papers",
    TaskKind.SEND_PAPERS: "Send papers",
    TaskKind.APPOINTMENT: "Appointment",
    TaskKind.CHECK_STATUS: "Check the status",
    TaskKind.FOLLOW_UP: "Follow up",
    TaskKind.DEADLINE: "Deadline",
    TaskKind.OTHER: "Something else",
}


@dataclass(frozen=True, slots=True)
class Task:
    """`owner` is who has to do it, on whose Today it stands; `text` may name people.

    `due` is a day in Minnesota; `done_at` is None while the task is open. `clock`: the rule
    (`resources/clocks.toml`) that makes `due` of the day `started_on`; "" without one.
    """

    id: TaskId
    case: CaseId
    kind: TaskKind
    owner: StaffId
    made_at: datetime
    made_by: StaffId
    text: str = field(default="", repr=False)
    due: date | None = None
    done_at: datetime | None = None
    done_by: StaffId | None = None
    clock: str = ""
    started_on: date | None = None

    @property
    def is_open(self) -> bool:
        return self.done_at is None


@dataclass(frozen=True, slots=True)
class DueTask:
    """An open task as Today may name it: its case by reference, its kind, its day."""

    id: TaskId
    case: CaseId
    reference: str
    kind: TaskKind
    due: date
    clock: str = ""
