"""The privacy office in words: rows, states, dates and what comes next, as plain values."""

from datetime import date, timedelta

from assisterdesk.actions.privacy_review import Queued
from assisterdesk.people.person import Person
from assisterdesk.privacy.incident import STAGE_TITLE, Affected, Incident
from assisterdesk.privacy.log_policy import LogPolicy
from assisterdesk.privacy.person_request import STEP_TITLE, HeldItem, PersonRequest, Step
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.privacy.record import DELIVERY_TITLE, overdue
from assisterdesk.privacy.review import FLAG_TITLE
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr

#: section id -> its words, in the order of the work; the last three are open to everyone
SECTIONS: tuple[tuple[str, str], ...] = (
    ("requests", "Requests"),
    ("incidents", "Incidents"),
    ("review", "Log review"),
    ("seen", "Who has seen"),
    ("policy", "Log policy"),
    ("retention", "Retention"),
    ("assessment", "Assessments"),
    ("laws", "Laws and reasons"),
    ("contacts", "Contacts"),
)
#: for whoever reads the log but is not of the privacy office
READS_LOG = frozenset({"review", "seen", "policy", "laws"})
FOR_EVERYONE = frozenset({"policy", "laws"})
STEPS: tuple[Step, ...] = tuple(Step)


def open_sections(works_here: bool, reads_log: bool) -> tuple[tuple[str, str], ...]:
    """The sections this person may use."""
    if works_here:
        return SECTIONS
    allowed = READS_LOG if reads_log else FOR_EVERYONE
    return tuple((id, title) for id, title in SECTIONS if id in allowed)


#: months that are offered, the newest first
_MONTHS = 24


def months(today: date) -> list[tuple[str, str]]:
    """(the first day, its words) of the months that "who looked in March" may mean."""
    found = []
    year, month = today.year, today.month
    for _ in range(_MONTHS):
        first = date(year, month, 1)
        found.append((first.isoformat(), wording.month(first)))
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return found


def month(first: str) -> tuple[date, date]:
    """Its first and last day."""
    start = date.fromisoformat(first)
    after = date(start.year + start.month // 12, start.month % 12 + 1, 1)
    return start, after - timedelta(days=1)


def request_name(request: PersonRequest, hidden: bool) -> str:
    return tr("Hidden") if hidden else request.name


def request_state(request: PersonRequest) -> str:
    return tr(STEP_TITLE[request.step])


def request_due(request: PersonRequest, today: date) -> str:
    """When the answer is due, '' once it is closed or delivered."""
    if request.step in (Step.DELIVERED, Step.CLOSED):
        return tr("Answered") if request.delivered_on else tr("Ended")
    return due_words(request.due, today)


def due_words(due: date | None, today: date) -> str:
    if due is None:
        return ""
    said = wording.day(due)
    return tr("{day}, overdue").format(day=said) if overdue(due, today) else said


def kinds(categories: "tuple[str, ...] | frozenset[str]") -> str:
    """Kinds of data in words, in the policy's order."""
    return ", ".join(tr(d.title) for c, d in personal_data().items() if c in categories)


def item_line(item: HeldItem) -> str:
    """One held thing on the form: what, how many, where."""
    parts = [tr(item.title)]
    if item.count > 1:
        parts.append(f"({item.count})")
    if item.reference:
        parts.append(f"· {item.reference}")
    return " ".join(parts)


def person_line(person: Person, reference: str) -> str:
    """A record that may be this person's: name, birth year and case, no more."""
    born = f", {person.birthdate.year}" if person.birthdate else ""
    return f"{person.name.full}{born} · {reference}"


def incident_state(incident: Incident) -> str:
    if incident.is_open and incident.waiting and incident.unnotified:
        return tr("Notices wait")
    return tr(STAGE_TITLE[incident.stage])


def affected_line(one: Affected, hidden: bool) -> str:
    who = tr("Hidden") if hidden else one.name
    days = ", ".join(wording.day(d) for d in one.days)
    return f"{who}: {kinds(one.categories)} · {days}"


def notice_words(one: Affected) -> str:
    if one.notice is None:
        return tr("Letter written") if one.letter else tr("Not notified")
    how = tr(DELIVERY_TITLE[one.notice.how])
    return f"{how}, {wording.day(one.notice.sent_on)}"


def flag_words(item: Queued) -> str:
    return ", ".join(tr(FLAG_TITLE[f]) for f in item.flags)


def policy_state(policy: LogPolicy, in_force: LogPolicy | None) -> str:
    if not policy.in_force:
        return tr("Draft")
    return tr("In force") if policy == in_force else tr("Replaced")
