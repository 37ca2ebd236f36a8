"""Today in words: sections of lines, each of which knows where its work is done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from assisterdesk.actions.calendar import task_title
from assisterdesk.actions.today import CaseNumbers, Need, NeedKind, TodayView, Unfinished, Waiting
from assisterdesk.cases.case import CaseState, DraftKind
from assisterdesk.cases.task import TASK_KIND_TITLE, DueTask
from assisterdesk.ui import wording
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr, tr_n

#: a section shows so many lines; the rest is one press away
SHOWN = 6
#: days before a deadline from which it is shown as pressing
NEAR_DAYS = 7


@dataclass(frozen=True, slots=True)
class Line:
    """`screen` and `params`: where Enter leads."""

    id: str
    title: str
    detail: str
    icon: str
    screen: str
    params: Mapping[str, str] = field(default_factory=dict)
    badge: str = ""
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """`empty` is said when there is no line. `lines` are all; a list shows so many at first.

    `more`, where there are more, opens `more_screen`, or shows them here when that is "".
    """

    id: str
    title: str
    lines: tuple[Line, ...]
    empty: str
    total: int
    more: str = ""
    more_screen: str = ""


def title_of(view: TodayView) -> str:
    return tr("Today, {day}").format(day=wording.long_day(view.day))


def waiting_section(view: TodayView) -> Section:
    lines = tuple(_waiting(w, view) for w in view.waiting)
    return Section(
        "waiting",
        tr("Waiting for the desk"),
        lines,
        tr("No reply is due. What you send shows here until the desk answers."),
        len(lines),
        tr("Show all {number} in the outbox").format(number=len(lines)),
        "outbox",
    )


def _waiting(waiting: Waiting, view: TodayView) -> Line:
    due = wording.day(waiting.due)
    if waiting.overdue:
        # said once: the line says how late, so a badge that says "late" again is left out
        badge, tone = "", Tone.ATTENTION
        detail = tr_n(
            "{desk} is {n} business day late",
            "{desk} is {n} business days late",
            waiting.overdue,
            desk=waiting.desk,
        )
    else:
        badge, tone = wording.in_days(waiting.due, view.day).capitalize(), None
        detail = tr("{desk} answers by {due}").format(desk=waiting.desk, due=due)
    return Line(
        id=waiting.submission,
        title=_named(waiting.reference, tr(waiting.title)),
        detail=detail,
        icon="warning" if waiting.overdue else "clock",
        screen="outbox",
        params={"submission": waiting.submission},
        badge=badge,
        tone=tone,
    )


def needs_section(view: TodayView) -> Section:
    lines = tuple(_need(need, at) for at, need in enumerate(view.needs))
    return Section(
        "needs",
        tr("Needs you"),
        lines,
        tr("Nothing is stuck. A submission that cannot go on without you shows here."),
        len(lines),
        tr("Show all {number}").format(number=len(lines)),
    )


def _need(need: Need, at: int) -> Line:
    last = wording.day(need.last_day) if need.last_day else ""
    outbox = {"submission": need.submission}
    attention = Tone.ATTENTION
    match need.kind:
        case NeedKind.NEEDS_PERSON:
            return Line(
                need.submission,
                _named(need.reference, tr(need.title)),
                tr(need.detail) or tr("Sending stopped. Look what it needs."),
                "warning",
                "outbox",
                outbox,
                tr("Not sent"),
                attention,
            )
        case NeedKind.OUTCOME_UNKNOWN:
            return Line(
                need.submission,
                _named(need.reference, tr(need.title)),
                tr(need.detail) or tr("It may have been sent. Look into the mailbox."),
                "warning",
                "outbox",
                outbox,
                tr("Unknown"),
                attention,
            )
        case NeedKind.CHANNEL:
            return Line(
                f"channel-{at}",
                tr("Secure email is not set up yet"),
                tr("Until then nothing with personal data can be sent."),
                "shield",
                "secure_email",
                {},
                tr("Set up"),
                attention,
            )
        case NeedKind.INVITATION:
            return Line(
                f"invitation-{at}",
                tr("No invitation to secure email yet"),
                tr(need.detail),
                "mail",
                "secure_email",
                {},
                tr("Look"),
                attention,
            )
        case NeedKind.PROOF:
            return Line(
                f"proof-{at}",
                tr("The test of your encrypted email is more than a month old"),
                tr("Until it is repeated, nothing with personal data goes this way."),
                "shield",
                "secure_email",
                {},
                tr("Test again"),
                attention,
            )
        case NeedKind.CONSENT:
            said = tr("It ended {day}.") if need.over else tr("It is good until {day}.")
            title = tr("Consent has ended") if need.over else tr("Consent ends")
            return Line(
                f"consent-{need.case}",
                _named(need.reference, title),
                tr("{said} Ask the client to renew it.").format(said=said.format(day=last)),
                "shield",
                "case",
                {"case": need.case},
                tone=attention,
            )
        case NeedKind.WARNING:
            more = need.count - 1
            said = tr("Read it to the client and record it there.")
            if more:
                said = tr("And on {number} more of your cases.").format(number=more) + " " + said
            return Line(
                f"warning-{need.case}",
                _named(need.reference, tr("No privacy warning is recorded")),
                said,
                "note",
                "case",
                {"case": need.case},
                tr("Open", "open it"),
                Tone.CALM,
            )
        case NeedKind.ASSOCIATION:
            said = tr("The last day was {day}.") if need.over else tr("The last day is {day}.")
            return Line(
                f"association-{need.case}-{at}",
                _named(need.reference, tr(need.title)),
                said.format(day=last),
                "people",
                "case",
                {"case": need.case},
                tr("Late") if need.over else tr("Soon"),
                attention,
            )
        case NeedKind.BACKUP:
            return Line(
                f"backup-{at}",
                tr("Backups need a look"),
                tr(need.detail),
                "warning",
                "backups",
                {},
                tr("Backup"),
                attention,
            )
        case NeedKind.PLACE:
            return Line(
                f"place-{at}",
                tr("The store is in an unsafe place"),
                tr(need.detail),
                "warning",
                "settings",
                {},
                tr("Move it"),
                Tone.REFUSED,
            )
        case NeedKind.ACCESS:
            return Line(
                f"access-{at}",
                need.title,
                tr(need.detail),
                "key",
                "access",
                {},
                tr("Decide"),
                attention,
            )
        case NeedKind.PRIVACY:
            return Line(
                f"privacy-{at}",
                tr("The privacy office needs a look"),
                tr(need.detail),
                "shield",
                "privacy",
                {},
                tr("Due"),
                attention,
            )
        case NeedKind.TRAINING:
            if need.over:
                title, said = tr("Your yearly training has lapsed"), tr("It was good until {day}.")
            else:
                title, said = tr("Your yearly training ends soon"), tr("It is good until {day}.")
        case NeedKind.CERTIFICATION:
            if need.over:
                title, said = tr("Your certification has lapsed"), tr("It was good until {day}.")
            else:
                title, said = tr("Your certification ends soon"), tr("It is good until {day}.")
    return Line(
        f"{need.kind.value}-{at}",
        title,
        said.format(day=last),
        "calendar",
        "office",
        {},
        tr("Lapsed") if need.over else tr("Soon"),
        Tone.REFUSED if need.over else attention,
    )


def tasks_section(view: TodayView) -> Section:
    lines = tuple(_task(task, view) for task in view.tasks)
    return Section(
        "tasks",
        tr("Tasks"),
        lines,
        tr("No task is due this week. Tasks of your cases show here a week before their day."),
        len(lines),
        tr("Show all {number}").format(number=len(lines)),
    )


def deadlines_section(view: TodayView) -> Section:
    lines = tuple(_deadline(task, view) for task in view.deadlines)
    return Section(
        "deadlines",
        tr("Deadlines by risk"),
        lines,
        tr("No deadline ends in the next 30 days. Add them on a case; the calendar has them all."),
        len(lines),
        tr("Show the calendar"),
        "calendar",
    )


def _deadline(task: DueTask, view: TodayView) -> Line:
    left = (task.due - view.day).days
    tone = Tone.REFUSED if left < 0 else Tone.ATTENTION if left <= NEAR_DAYS else None
    said = tr("Ended {day}") if left < 0 else tr("Last day {day}")
    return Line(
        id=f"deadline-{task.id}",
        title=_named(task.reference, tr(task_title(task))),
        detail=said.format(day=wording.day(task.due)),
        icon="warning" if left <= NEAR_DAYS else "clock",
        screen="case",
        params={"case": task.case},
        badge=tr("Over") if left < 0 else wording.in_days(task.due, view.day).capitalize(),
        tone=tone,
    )


def _task(task: DueTask, view: TodayView) -> Line:
    late = task.due < view.day
    return Line(
        id=f"task-{task.id}",
        title=_named(task.reference, tr(TASK_KIND_TITLE[task.kind])),
        detail=tr("Due {day}").format(day=wording.day(task.due)),
        icon="warning" if late else "check",
        screen="case",
        params={"case": task.case},
        badge=tr("Late") if late else wording.in_days(task.due, view.day).capitalize(),
        tone=Tone.ATTENTION if late else None,
    )


def unfinished_section(view: TodayView, now: datetime) -> Section:
    lines = tuple(_unfinished(u, at, now) for at, u in enumerate(view.unfinished))
    return Section(
        "continue",
        tr("Continue"),
        lines,
        tr("Nothing is half done. Notes and messages you have begun show here."),
        len(lines),
        tr("Show all {number}").format(number=len(lines)),
    )


def _unfinished(unfinished: Unfinished, at: int, now: datetime) -> Line:
    ago = wording.ago(unfinished.at, now)
    if unfinished.ready:
        return Line(
            f"ready-{at}",
            _named(unfinished.reference, tr(unfinished.title)),
            tr("Ready to send, prepared {ago}").format(ago=ago),
            "outbox",
            "outbox",
            badge=tr("Ready"),
            tone=Tone.CALM,
        )
    if unfinished.kind is DraftKind.SUBMISSION:
        return Line(
            f"submission-{unfinished.case}",
            _named(unfinished.reference, unfinished.title or tr("Message")),
            tr("Message to the desk, last typed {ago}").format(ago=ago),
            "submit",
            "submit",
            {"case": unfinished.case},
            tr("Draft"),
        )
    said, icon = {
        DraftKind.PERSON: (tr("Person"), "person"),
        DraftKind.CONTACT: (tr("Call, talk or letter"), "phone"),
        DraftKind.CONSENT: (tr("Consent"), "check"),
        DraftKind.REWRITE: (tr("Change of a note"), "pencil"),
    }.get(unfinished.kind, (tr("Note"), "note"))
    return Line(
        f"{unfinished.kind.value}-{unfinished.case}",
        _named(unfinished.reference, said),
        tr("Not saved yet, last typed {ago}").format(ago=ago),
        icon,
        "case",
        {"case": unfinished.case},
        tr("Draft"),
    )


def cases_section(numbers: CaseNumbers) -> Section:
    rows = (
        (CaseState.OPEN, numbers.open, tr("open case"), tr("open cases"), "cases"),
        (
            CaseState.WAITING,
            numbers.waiting,
            tr("case waiting for a desk"),
            tr("cases waiting for a desk"),
            "clock",
        ),
    )
    lines = tuple(
        Line(state.value, wording.count(number, one, many), "", icon, "cases", {"show": state})
        for state, number, one, many, icon in rows
        if number
    )
    return Section(
        "cases",
        tr("Your cases"),
        lines,
        tr("You have no case yet. Begin with the first household."),
        0,
    )


def _named(reference: str, title: str) -> str:
    return f"{reference}   {title}" if title else reference
