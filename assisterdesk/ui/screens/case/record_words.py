"""Tasks, consents and contacts in words."""

from collections.abc import Mapping
from datetime import date

from assisterdesk.actions.deadlines import deadline_title
from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.consent import (
    CONSENT_WAY_TITLE,
    Consent,
    ConsentState,
    state_of,
    state_of_case,
)
from assisterdesk.cases.contact import CONTACT_KIND_TITLE, OUTCOME_TITLE, PARTY_TITLE, Contact
from assisterdesk.cases.task import TASK_KIND_TITLE, Task, TaskKind
from assisterdesk.privacy.consent_words import Scope
from assisterdesk.ui import wording
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

#: days before a deadline from which it is shown as pressing
NEAR_DAYS = 7


def task_title(task: Task, *, names_hidden: bool) -> str:
    """What to do; its free words may name somebody."""
    kind = tr(deadline_title(task.clock) if task.clock else TASK_KIND_TITLE[task.kind])
    if names_hidden or not task.text:
        return kind
    if task.kind is TaskKind.OTHER:
        return task.text
    return f"{kind}: {task.text}"


def next_deadline(tasks: tuple[Task, ...], today: date) -> tuple[str, Tone | None]:
    """The nearest open deadline of a case for its header; "" without one."""
    due = [
        (t.due, t) for t in tasks if t.is_open and t.kind is TaskKind.DEADLINE and t.due is not None
    ]
    if not due:
        return "", None
    day, task = min(due, key=lambda pair: pair[0])
    title = tr(deadline_title(task.clock) if task.clock else TASK_KIND_TITLE[task.kind])
    left = (day - today).days
    tone = Tone.REFUSED if left < 0 else Tone.ATTENTION if left <= NEAR_DAYS else Tone.CALM
    return f"{title}: {wording.in_days(day, today)}", tone


def task_line(task: Task, authors: dict[StaffId, str], me: StaffId, today: date) -> str:
    """When it is due or was done; whose it is only where it is somebody else's."""
    if task.done_at is not None:
        by = authors.get(task.done_by or StaffId(""), "")
        return tr("Done {day} · {name}").format(day=wording.day(task.done_at), name=by)
    parts = []
    if task.due is not None:
        said = tr("Late, due {day}") if task.due < today else tr("Due {day}")
        parts.append(said.format(day=wording.day(task.due)))
    if task.owner != me:
        parts.append(authors.get(task.owner, ""))
    return " · ".join(p for p in parts if p)


def consent_badge(consents: tuple[Consent, ...], today: date) -> tuple[str, Tone | None]:
    """The state of consent for the header."""
    return {
        ConsentState.MISSING: (tr("No consent"), Tone.ATTENTION),
        ConsentState.REVOKED: (tr("Consent taken back"), Tone.REFUSED),
        ConsentState.EXPIRED: (tr("Consent ended"), Tone.ATTENTION),
        ConsentState.ENDS_SOON: (tr("Consent ends soon"), Tone.ATTENTION),
        ConsentState.IN_FORCE: (tr("Consent given"), Tone.DONE),
    }[state_of_case(consents, today)]


def state_words(consent: Consent, today: date) -> tuple[str, Tone | None]:
    """The state of one consent for its badge."""
    return {
        ConsentState.MISSING: ("", None),
        ConsentState.REVOKED: (tr("Taken back"), Tone.REFUSED),
        ConsentState.EXPIRED: (tr("Ended"), Tone.ATTENTION),
        ConsentState.ENDS_SOON: (tr("Ends soon"), Tone.ATTENTION),
        ConsentState.IN_FORCE: (tr("In force"), Tone.DONE),
    }[state_of(consent, today)]


def consent_title(consent: Consent, people: dict[str, str], *, names_hidden: bool) -> str:
    """Whose consent it is."""
    name = people.get(consent.person or "", "") or consent.representative
    if names_hidden or not name:
        return tr("Consent of {day}").format(day=wording.day(consent.given_on))
    return tr("{name}, {day}").format(name=name, day=wording.day(consent.given_on))


def consent_lines(
    consent: Consent, scopes: Mapping[str, Scope], *, names_hidden: bool
) -> tuple[str, ...]:
    """How it was given, what it allows, until when, what the client limited, and the copy."""
    allowed = [tr(scopes[id].title) if id in scopes else id for id in consent.scopes]
    lines = [tr(CONSENT_WAY_TITLE[consent.way]), wording.joined(allowed)]
    if consent.expires_on:
        lines.append(tr("Until {day}").format(day=wording.day(consent.expires_on)))
    if consent.limits and not names_hidden:
        lines.append(tr("Limits: {limits}").format(limits=consent.limits))
    if consent.revoked_on:
        how = "" if names_hidden else consent.revocation
        said = tr("Taken back {day}").format(day=wording.day(consent.revoked_on))
        lines.append(f"{said}. {how}".strip() if how else said)
    if consent.copy_given_on:
        lines.append(tr("Copy given {day}").format(day=wording.day(consent.copy_given_on)))
    elif consent.revoked_on is None:
        lines.append(tr("No copy given yet"))
    return tuple(line for line in lines if line)


def contact_title(contact: Contact) -> str:
    return f"{tr(CONTACT_KIND_TITLE[contact.kind])}: {tr(PARTY_TITLE[contact.party])}"


def contact_text(contact: Contact) -> str:
    spoke = tr("With {name}.").format(name=contact.whom) if contact.whom else ""
    return "\n".join(part for part in (spoke, contact.text) if part)


def outcome_word(contact: Contact) -> str:
    return tr(OUTCOME_TITLE[contact.outcome])
