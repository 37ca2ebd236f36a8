"""What waits for the person today: references, types and states, never a name (O-D2)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from assisterdesk.actions.access_today import access_reminders
from assisterdesk.actions.associations import SOON_DAYS as ASSOCIATION_DAYS
from assisterdesk.actions.backup import backup_state
from assisterdesk.actions.begun_replies import found_in_drafts
from assisterdesk.actions.compose import Form, own_service_closed
from assisterdesk.actions.privacy_today import privacy_reminders
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.ids import CaseId, SubmissionId
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import Draft, DraftKind
from assisterdesk.cases.consent import SOON_DAYS
from assisterdesk.cases.task import DueTask, TaskKind
from assisterdesk.office.business_days import (
    business_days_after,
    day_in_minnesota,
    overdue_by,
)
from assisterdesk.office.training import Duty, lapses
from assisterdesk.securemail.channel import PROOF_GOOD_FOR, ChannelState, ServiceState
from assisterdesk.submissions.clocks import clocks
from assisterdesk.submissions.submission import State, Submission

#: tasks due within so many days stand on Today, and deadlines within so many
TASK_DAYS = 7
DEADLINE_DAYS = 30
HALF_TEXT = "A reply that was cut off lies in your Drafts. Decide in the outbox what becomes of it."
NO_BACKUP = "There is no backup of the last days. Make one now."

#: of the person's own submissions, changed last first; what waits longer than so many is old
LOOKED_AT = 1_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sent submission. `overdue` counts business days since `due` passed, 0 while in time."""

    submission: SubmissionId
    case: CaseId
    reference: str
    title: str
    desk: str
    due: date
    overdue: int


class NeedKind(StrEnum):
    NEEDS_PERSON = "needs_person"
    OUTCOME_UNKNOWN = "outcome_unknown"
    CHANNEL = "channel"
    #: asked for, and no invitation came in the desk's time
    INVITATION = "invitation"
    #: approved, and its proof ran out
    PROOF = "proof"
    TRAINING = "training"
    CONSENT = "consent"
    #: no privacy warning is on record
    WARNING = "warning"
    #: a clock of an agent of record or an association runs out
    ASSOCIATION = "association"
    CERTIFICATION = "certification"
    BACKUP = "backup"
    PLACE = "place"
    PRIVACY = "privacy"
    ACCESS = "access"


@dataclass(frozen=True, slots=True)
class Need:
    """Something only the person can move on.

    `reference` and `title` are of a submission; `detail` a sentence; `last_day` of training,
    certification or a consent (of `case`), `over` when that day has passed.
    """

    kind: NeedKind
    reference: str = ""
    title: str = ""
    detail: str = ""
    submission: SubmissionId = SubmissionId("")
    last_day: date | None = None
    over: bool = False
    case: CaseId = CaseId("")
    #: of how many cases the same is true
    count: int = 1


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A draft (`kind` says of what) or, with `ready`, a submission that waits to be sent."""

    case: CaseId
    reference: str
    kind: DraftKind
    title: str
    at: datetime
    ready: bool = False


@dataclass(frozen=True, slots=True)
class CaseNumbers:
    """How many cases the person may see."""

    open: int
    waiting: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """What waits for the person, and what they may go on with."""

    day: date
    waiting: tuple[Waiting, ...]
    needs: tuple[Need, ...]
    unfinished: tuple[Unfinished, ...]
    tasks: tuple[DueTask, ...] = ()
    #: what the rules set a day for, the nearest first
    deadlines: tuple[DueTask, ...] = ()

    @property
    def due_tasks(self) -> int:
        """How many tasks are due today or were due before."""
        return sum(1 for task in (*self.tasks, *self.deadlines) if task.due <= self.day)

    @property
    def overdue(self) -> int:
        return sum(1 for w in self.waiting if w.overdue)

    @property
    def urgent(self) -> int:
        """How many things ask for the person today."""
        return self.overdue + len(self.needs) + self.due_tasks


def today(session: Session) -> TodayView:
    """Read the day's work. Nothing of a person is read, so no log line is due."""
    store, day = session.store, session.program.today()
    unfinished = store.unfinished(session.who.id)
    soon = day + timedelta(days=TASK_DAYS)
    due = store.due_tasks(session.who.id, day + timedelta(days=DEADLINE_DAYS))
    return TodayView(
        day=day,
        waiting=_waiting(session),
        needs=(
            *_of_submissions(unfinished),
            *_of_returned(session),
            *_of_halves(session),
            *(
                Need(NeedKind.ACCESS, title=said.title, detail=said.detail)
                for said in access_reminders(session)
            ),
            *_of_consents(session, day),
            *_of_warnings(session),
            *_of_associations(session, day),
            *_of_the_office(session, day),
        ),
        unfinished=(
            *(_ready(s) for s in unfinished if s.state is State.PREPARED or s.is_aside),
            *(_draft(session, draft) for draft in store.drafts(session.who.id)),
        ),
        tasks=tuple(t for t in due if t.kind is not TaskKind.DEADLINE and t.due <= soon),
        deadlines=tuple(t for t in due if t.kind is TaskKind.DEADLINE),
    )


def case_numbers(session: Session) -> CaseNumbers:
    """Apart from the rest: for who may see a hundred thousand cases it takes a while."""
    counts = session.store.counts(session.who.id)
    return CaseNumbers(counts["open"], counts["waiting"])


def _waiting(session: Session) -> tuple[Waiting, ...]:
    now, desks = session.program.now(), session.program.catalogues.desks
    found = [
        Waiting(s.id, s.case, s.reference, s.title, desks[s.desk].short_name, s.reply_due, over)
        for s in session.store.recent_submissions(session.who.id, LOOKED_AT)
        if s.state is State.SENT and s.reply_due
        for over in (overdue_by(s.reply_due, now),)
    ]
    return tuple(sorted(found, key=lambda w: (w.due, w.reference)))


def _of_submissions(unfinished: tuple[Submission, ...]) -> list[Need]:
    kinds = {
        State.NEEDS_PERSON: NeedKind.NEEDS_PERSON,
        State.OUTCOME_UNKNOWN: NeedKind.OUTCOME_UNKNOWN,
    }
    return [
        Need(kinds[s.state], s.reference, s.title, s.problem, s.id)
        for s in unfinished
        if s.state in kinds and not s.is_aside
    ]


def _of_returned(session: Session) -> list[Need]:
    """Sent, and a machine on the way said that it was not delivered."""
    return [
        Need(NeedKind.NEEDS_PERSON, s.reference, s.title, s.problem, s.id)
        for s in session.store.recent_submissions(session.who.id, LOOKED_AT)
        if s.state is State.SENT and s.problem
    ]


def _of_halves(session: Session) -> list[Need]:
    found = [session.store.submission(begun.submission) for begun in found_in_drafts(session)]
    return [
        Need(NeedKind.NEEDS_PERSON, s.reference, s.title, HALF_TEXT, s.id)
        for s in found
        if s is not None
    ]


def _of_consents(session: Session, day: date) -> list[Need]:
    soon = day + timedelta(days=SOON_DAYS)
    return [
        Need(
            NeedKind.CONSENT,
            ending.reference,
            last_day=ending.expires_on,
            over=ending.expires_on < day,
            case=ending.case,
        )
        for ending in session.store.ending_consents(session.who.id, soon)
    ]


def _of_warnings(session: Session) -> list[Need]:
    """One reminder for all of them: it leads to the case that was worked on last."""
    missing = session.store.missing_warnings(session.who.id)
    if not missing:
        return []
    first = missing[0]
    return [Need(NeedKind.WARNING, first.reference, case=first.case, count=len(missing))]


def _of_associations(session: Session, day: date) -> list[Need]:
    rules = clocks()
    soon = day + timedelta(days=ASSOCIATION_DAYS)
    return [
        Need(
            NeedKind.ASSOCIATION,
            one.reference,
            rules[one.clock].title if one.clock in rules else "",
            last_day=one.due,
            over=one.due < day,
            case=one.case,
        )
        for one in session.store.due_associations(session.who.id, soon)
    ]


def _of_the_way(session: Session, day: date) -> list[Need]:
    """What in secure email waited too long: the invitation, or the monthly test."""
    found = []
    desk = session.program.catalogues.desks[session.who.desk]
    channel = session.store.channel(session.who.id, desk.desk)
    if channel.state is ChannelState.REQUESTED and channel.requested_at is not None:
        asked = day_in_minnesota(channel.requested_at)
        waited = business_days_after(asked, day)
        if waited > desk.reply_business_days:
            text = worded(
                "You asked {desk} on {day}. Ask again, or call.",
                desk=worded(desk.short_name),
                day=asked,
            )
            found.append(Need(NeedKind.INVITATION, detail=text, last_day=asked))
    proof = session.store.latest_proof(session.who.id)
    approved = session.store.own_service(desk.desk).state is ServiceState.APPROVED
    if approved and proof is not None and proof.arrived_encrypted:
        until = proof.on + PROOF_GOOD_FOR
        if until < day:
            found.append(Need(NeedKind.PROOF, last_day=until, over=True))
    return found


def _of_the_office(session: Session, day: date) -> list[Need]:
    found = _of_the_way(session, day)
    channel = session.store.channel(session.who.id, session.who.desk)
    if channel.site_closed and not found:
        closed = own_service_closed(session)
        if closed:
            # whoever has an account on the site is one step from sending
            near = channel.state in (ChannelState.ACCOUNT_READY, ChannelState.IN_USE)
            found.append(Need(NeedKind.CHANNEL, detail=channel.site_closed if near else closed))
    found += _of_the_store(session)
    found += [Need(NeedKind.PRIVACY, detail=said) for said in privacy_reminders(session)]
    kinds = {Duty.TRAINING: NeedKind.TRAINING, Duty.CERTIFICATION: NeedKind.CERTIFICATION}
    found += [
        Need(kinds[lapse.duty], last_day=lapse.last_day, over=lapse.is_over(day))
        for lapse in lapses(session.who, day)
    ]
    return found


def _of_the_store(session: Session) -> list[Need]:
    """A backup that failed or is long gone, and a place where the store is not safe."""
    program = session.program
    if program.practice is not None:
        return []
    found = []
    unsafe = program.stores.unsafe_place(program.folder)
    if unsafe:
        found.append(Need(NeedKind.PLACE, detail=unsafe))
    try:
        state = backup_state(session)
        problem = state.problem or (NO_BACKUP if state.stale else "")
    except Trouble as error:
        problem = error.text
    if problem:
        found.append(Need(NeedKind.BACKUP, detail=problem))
    return found


def _ready(submission: Submission) -> Unfinished:
    return Unfinished(
        submission.case,
        submission.reference,
        DraftKind.SUBMISSION,
        submission.title,
        submission.changed_at,
        ready=True,
    )


def _draft(session: Session, draft: Draft) -> Unfinished:
    title = ""
    if draft.kind is DraftKind.SUBMISSION:
        case_type = session.program.catalogues.case_types.get(Form.from_text(draft.text).case_type)
        title = case_type.title if case_type else ""
    return Unfinished(
        draft.case, session.store.case_reference(draft.case), draft.kind, title, draft.saved_at
    )
