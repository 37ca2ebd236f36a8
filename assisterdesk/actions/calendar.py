"""Days that matter: own deadlines, tasks, replies due, consents that end, closed desks, enrollment.

References, kinds and rules, never a name: no person is read, so no log line is due (O-D2).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from assisterdesk.actions.deadlines import deadline_title
from assisterdesk.actions.exits_ask import CALENDAR, leaving
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete
from assisterdesk.basics.ids import CaseId, SubmissionId
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.task import TASK_KIND_TITLE, DueTask, TaskKind
from assisterdesk.egress.outgoing import Attachment, Outgoing
from assisterdesk.office.business_days import holidays_in
from assisterdesk.office.enrollment import periods
from assisterdesk.office.training import Duty, lapses
from assisterdesk.submissions.submission import State

#: of the person's own submissions, changed last first
_LOOKED_AT = 1_000
MEDIA_TYPE = "text/calendar"
#: how far ahead a calendar file reaches
AHEAD = timedelta(days=400)


class EntryKind(StrEnum):
    DEADLINE = "deadline"
    TASK = "task"
    APPOINTMENT = "appointment"
    REPLY = "reply"
    CONSENT = "consent"
    DUTY = "duty"
    ENROLLMENT = "enrollment"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something of a day. `until` for what takes several; `late` when its day passed undone.

    `title` names a kind or a rule; `reference` the case, "" for what belongs to none.
    """

    kind: EntryKind
    day: date
    title: str
    reference: str = ""
    case: CaseId = CaseId("")
    submission: SubmissionId = SubmissionId("")
    until: date | None = None
    late: bool = False


def entries(session: Session, first: date, last: date) -> tuple[Entry, ...]:
    """All that falls on or reaches into these days, by day, then by how much it matters."""
    found = (
        *_tasks(session, last),
        *_replies(session),
        *_consents(session, last),
        *_duties(session),
        *_enrollment(),
        *_closed(first, last),
    )
    within = (e for e in found if e.day <= last and (e.until or e.day) >= first)
    order = list(EntryKind)
    return tuple(sorted(within, key=lambda e: (e.day, order.index(e.kind), e.reference)))


def task_title(task: DueTask) -> str:
    """A task or deadline in words that name nobody."""
    if task.kind is TaskKind.DEADLINE and task.clock:
        return deadline_title(task.clock)
    return TASK_KIND_TITLE[task.kind]


def _tasks(session: Session, last: date) -> Iterator[Entry]:
    kinds = {TaskKind.DEADLINE: EntryKind.DEADLINE, TaskKind.APPOINTMENT: EntryKind.APPOINTMENT}
    today = session.program.today()
    for task in session.store.due_tasks(session.who.id, last):
        kind = kinds.get(task.kind, EntryKind.TASK)
        late = task.due < today
        yield Entry(kind, task.due, task_title(task), task.reference, task.case, late=late)


def _replies(session: Session) -> Iterator[Entry]:
    today = session.program.today()
    desks = session.program.catalogues.desks
    for s in session.store.recent_submissions(session.who.id, _LOOKED_AT):
        if s.state is State.SENT and s.reply_due:
            title = worded("Reply due: {desk}", desk=worded(desks[s.desk].short_name))
            yield Entry(
                EntryKind.REPLY, s.reply_due, title, s.reference, s.case, s.id,
                late=s.reply_due < today,
            )  # fmt: skip


def _consents(session: Session, last: date) -> Iterator[Entry]:
    today = session.program.today()
    for ending in session.store.ending_consents(session.who.id, last):
        late = ending.expires_on < today
        yield Entry(
            EntryKind.CONSENT, ending.expires_on, "Consent ends", ending.reference, ending.case,
            late=late,
        )  # fmt: skip


def _duties(session: Session) -> Iterator[Entry]:
    titles = {
        Duty.TRAINING: "Your yearly training lapses",
        Duty.CERTIFICATION: "Your certification lapses",
    }
    today = session.program.today()
    for lapse in lapses(session.who, today):
        yield Entry(
            EntryKind.DUTY, lapse.last_day, titles[lapse.duty], late=lapse.is_over(today)
        )


def _enrollment() -> Iterator[Entry]:
    for period in periods().values():
        yield Entry(EntryKind.ENROLLMENT, period.begins, period.title, until=period.ends)


def _closed(first: date, last: date) -> Iterator[Entry]:
    for year in range(first.year, last.year + 1):
        for day, title in holidays_in(year).items():
            yield Entry(EntryKind.CLOSED, day, worded("Desks closed: {title}", title=worded(title)))


def calendar_file(
    session: Session, name: str, chosen: Iterable[EntryKind] = tuple(EntryKind)
) -> Outgoing:
    """The coming days as iCalendar (RFC 5545) for another program; the gate still has to clear it.

    Each entry has its kind and reference alone. Raises `Incomplete` when there is none.
    """
    kinds = frozenset(chosen)
    today = session.program.today()
    found = [e for e in entries(session, today, today + AHEAD) if e.kind in kinds]
    if not found:
        raise Incomplete("There is nothing ahead to put into a calendar.", ("Calendar",))
    content = _as_ical(found, session)
    return leaving(CALENDAR, attachments=(Attachment(name, content, MEDIA_TYPE),))


def _as_ical(found: Iterable[Entry], session: Session) -> bytes:
    # late: only a calendar file needs it
    import uuid

    import icalendar

    whole = icalendar.Calendar()
    whole.add("prodid", "-//AssisterDesk//EN")
    whole.add("version", "2.0")
    for entry in found:
        event = icalendar.Event()
        shape = f"{entry.kind} {entry.day} {entry.title} {entry.reference} {entry.case}"
        # a UUID (RFC 7986, 5.3): the same entry saved twice stands in a calendar once
        event.add("uid", str(uuid.uuid5(uuid.NAMESPACE_OID, shape)))
        event.add("dtstamp", session.program.now())
        event.add("dtstart", entry.day)
        event.add("dtend", (entry.until or entry.day) + timedelta(days=1))
        event.add("summary", f"{entry.title} · {entry.reference}".removesuffix(" · "))
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        whole.add_component(event)
    content: bytes = whole.to_ical()
    return content
