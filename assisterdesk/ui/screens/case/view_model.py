"""A case in words: its header, its people's cards and its timeline, newest first."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.access.grants import Level
from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.cases.case import CaseState, Document, Note
from assisterdesk.cases.contact import Contact, Outcome
from assisterdesk.office.business_days import overdue_by
from assisterdesk.people.person import PersonCard, PersonField
from assisterdesk.submissions.submission import (
    STATE_TITLE,
    UNFINISHED,
    FiledMessage,
    State,
    Submission,
)
from assisterdesk.ui import wording
from assisterdesk.ui.record_values import contact_way_word, kind_word, relation_word
from assisterdesk.ui.screens.case.record_words import (
    consent_badge,
    contact_text,
    contact_title,
    next_deadline,
    outcome_word,
)
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import shown, tr


class EntryKind(StrEnum):
    """What the timeline can be narrowed to."""

    NOTES = "notes"
    MESSAGES = "messages"
    CONTACTS = "contacts"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the timeline. `note` is the note to edit; `submission` may be looked up.

    `versions` of a note: more than one means that it was edited.
    """

    id: str
    kind: EntryKind
    at: datetime
    icon: str
    title: str
    by: str
    text: str = field(default="", repr=False)
    badge: str = ""
    tone: Tone | None = None
    note: Note | None = None
    submission: SubmissionId | None = None
    #: the id of a desk's mail that can be read whole
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """`title` is the household's name, or the reference while names are hidden."""

    title: str
    line: str
    state: str
    tone: Tone | None
    closed: bool
    may_write: bool
    may_send: bool
    consent: str
    consent_tone: Tone | None
    deadline: str = ""
    deadline_tone: Tone | None = None


def header_of(opened: OpenCase, *, names_hidden: bool, today: date) -> Header:
    case = opened.case
    consent, consent_tone = consent_badge(opened.consents, today)
    deadline, deadline_tone = next_deadline(opened.tasks, today)
    language = case.language or next((p.language for p in opened.people if p.language), "")
    parts = [
        case.reference,
        case.topic,
        tr("Owner {name}").format(name=opened.owner) if opened.owner else "",
        tr(language) if language else "",
    ]
    states: dict[CaseState, tuple[str, Tone | None]] = {
        CaseState.OPEN: (tr("Open"), Tone.CALM),
        CaseState.WAITING: (tr("Waiting"), Tone.ATTENTION),
        CaseState.CLOSED: (tr("Closed"), None),
    }
    state, tone = states[case.state]
    return Header(
        title=case.reference if names_hidden else case.household,
        line=" · ".join(p for p in (parts[1:] if names_hidden else parts) if p),
        state=state,
        tone=tone,
        closed=case.state is CaseState.CLOSED,
        may_write=opened.level >= Level.WRITE,
        may_send=opened.level >= Level.SEND,
        consent=consent,
        consent_tone=consent_tone,
        deadline=deadline,
        deadline_tone=deadline_tone,
    )


# -- the household --------------------------------------------------------------------------------


def field_label(wanted: PersonField) -> str:
    """The label above a masked value."""
    return {
        PersonField.BIRTHDATE: tr("Birthdate"),
        PersonField.SSN: tr("Social Security number"),
        PersonField.PHONE: tr("Phone"),
        PersonField.EMAIL: tr("Email"),
        PersonField.ADDRESS: tr("Address"),
        PersonField.IDS: tr("Case numbers"),
    }[wanted]


def person_title(person: PersonCard, *, names_hidden: bool) -> str:
    return relation_word(person.relation) if names_hidden else person.name


def person_line(person: PersonCard, *, names_hidden: bool) -> str:
    parts = [] if names_hidden else [relation_word(person.relation)]
    if person.age is not None and not names_hidden:
        parts.append(tr("age {age}").format(age=person.age))
    if person.language:
        parts.append(tr(person.language))
    if person.interpreter:
        parts.append(tr("interpreter"))
    if person.preferred_contact:
        way = contact_way_word(person.preferred_contact)
        parts.append(tr("prefers {way}").format(way=way.lower()))
    return " · ".join(parts)


def document_title(document: Document, *, names_hidden: bool) -> str:
    """A file's own name may name a person."""
    return kind_word(document.kind) if names_hidden else document.name


def document_line(document: Document, *, names_hidden: bool) -> str:
    parts = [] if names_hidden else [kind_word(document.kind)]
    if document.quarantined:
        parts.append(tr("in quarantine"))
    parts += [wording.file_size(document.size), wording.day(document.added_at)]
    return " · ".join(parts)


# -- the timeline ---------------------------------------------------------------------------------

TONES: dict[State, Tone] = {
    State.SENT: Tone.CALM,
    State.ANSWERED: Tone.DONE,
    State.NEEDS_PERSON: Tone.ATTENTION,
    State.OUTCOME_UNKNOWN: Tone.ATTENTION,
}


def state_word(state: State) -> str:
    """A word or two for the badge; `submissions.submission.STATE_TITLE` says it in full."""
    short = {
        State.SENT: tr("Sent"),
        State.OUTCOME_UNKNOWN: tr("Unknown"),
        State.VERIFIED: tr("Being sent"),
    }
    return short.get(state) or tr(STATE_TITLE[state])


def timeline(
    opened: OpenCase,
    now: datetime,
    *,
    kinds: frozenset[EntryKind] = frozenset(EntryKind),
    names_hidden: bool = False,
) -> tuple[Entry, ...]:
    """Notes, submissions, the desk's mail and documents, newest first.

    While names are hidden no free text and no file name is shown: either may name somebody.
    """
    entries = (
        *(_note(note, opened, names_hidden) for note in opened.notes),
        *(_submission(submission, opened, now) for submission in opened.submissions),
        *(_message(message, names_hidden) for message in opened.messages),
        *(_contact(contact, opened, names_hidden) for contact in opened.contacts),
        *(_document(document, opened, names_hidden) for document in opened.documents),
    )
    wanted = (entry for entry in entries if entry.kind in kinds)
    return tuple(sorted(wanted, key=lambda entry: entry.at, reverse=True))


def _hidden(text: str, names_hidden: bool) -> str:
    return tr("Hidden while names are hidden. Ctrl+H shows it.") if names_hidden else text


def _note(note: Note, opened: OpenCase, names_hidden: bool) -> Entry:
    return Entry(
        id=note.id,
        kind=EntryKind.NOTES,
        at=note.at,
        icon="note",
        title=tr("Note"),
        by=opened.authors.get(note.author, ""),
        text=_hidden(note.text, names_hidden),
        badge=tr("edited") if note.version > 1 else "",
        note=None if names_hidden else note,
    )


def _submission(submission: Submission, opened: OpenCase, now: datetime) -> Entry:
    return Entry(
        id=submission.id,
        kind=EntryKind.MESSAGES,
        at=submission.sent_at or submission.created_at,
        icon="outbox",
        title=tr(submission.title),
        by=opened.authors.get(submission.by, ""),
        text=_where_it_stands(submission, now),
        badge=state_word(submission.state),
        tone=TONES.get(submission.state),
        submission=submission.id if submission.state in UNFINISHED else None,
    )


def _where_it_stands(submission: Submission, now: datetime) -> str:
    if submission.problem:
        return shown(submission.problem)
    if submission.state is not State.SENT or submission.reply_due is None:
        return ""
    late = overdue_by(submission.reply_due, now)
    due = wording.day(submission.reply_due)
    if late:
        days = wording.count(late, tr("business day"), tr("business days"))
        return tr("The answer was due {due}: {days} late.").format(due=due, days=days)
    return tr("The answer is due {due}.").format(due=due)


def _message(message: FiledMessage, names_hidden: bool) -> Entry:
    return Entry(
        id=message.id,
        kind=EntryKind.MESSAGES,
        at=message.received_at,
        icon="mail",
        title=tr("Mail from the desk") if names_hidden else mail_title(message),
        by=message.sender,
        text="" if names_hidden else message.text,
        badge=tr("Notice only") if message.notice else tr("From the desk"),
        tone=Tone.ATTENTION if message.notice else Tone.DONE,
        mail="" if names_hidden else message.id,
    )


def mail_title(message: FiledMessage) -> str:
    return message.subject or tr("Reply of the desk")


def mail_line(message: FiledMessage) -> str:
    return " · ".join(p for p in (message.sender, wording.moment(message.received_at)) if p)


def mail_says(message: FiledMessage, *, cut: bool) -> str:
    """What one has to know before reading it."""
    said = [
        tr(
            "This is only a notice: the desk's own words are encrypted and wait in your browser. "
            "Read them there, then file them in the outbox: “A reply came another way”."
        )
        if message.notice
        else tr("From outside. Pictures and whatever loads are left out; links say where they go.")
    ]
    if message.left_behind:
        stayed = wording.count(message.left_behind, tr("attachment"), tr("attachments"))
        said.append(
            tr("{files} stayed in the mail: too large, or a whole mail.").format(files=stayed)
        )
    if cut:
        said.append(tr("There is more in this mail than is shown here."))
    return " ".join(said)


def _contact(contact: Contact, opened: OpenCase, names_hidden: bool) -> Entry:
    settled = contact.outcome in (Outcome.REACHED, Outcome.SETTLED)
    return Entry(
        id=contact.id,
        kind=EntryKind.CONTACTS,
        at=contact.at,
        icon="phone",
        title=contact_title(contact),
        by=opened.authors.get(contact.by, ""),
        text=_hidden(contact_text(contact), names_hidden),
        badge=outcome_word(contact),
        tone=Tone.DONE if settled else None,
    )


def _where_from(document: Document) -> str:
    if document.quarantined:
        return tr("Came from outside and is in quarantine: look at it, then release it.")
    if document.came_with:
        return tr("Came from outside and was released.")
    return tr("{kind} added").format(kind=kind_word(document.kind))


def _document(document: Document, opened: OpenCase, names_hidden: bool) -> Entry:
    return Entry(
        id=document.id,
        kind=EntryKind.DOCUMENTS,
        at=document.added_at,
        icon="attachment",
        title=document_title(document, names_hidden=names_hidden),
        by="" if document.came_with else opened.authors.get(document.added_by, ""),
        text=_where_from(document),
    )
