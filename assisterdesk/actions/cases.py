"""Working on cases: find, open with a reason, write a note, keep what is half typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.known import known_person
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import (
    CaseId,
    NoteId,
    PersonId,
    StaffId,
    new_id,
    new_id_in_order,
    new_reference,
)
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import (
    Case,
    CaseState,
    Document,
    Draft,
    DraftKind,
    Note,
)
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.people.person import (
    FIELD_CATEGORY,
    Person,
    PersonCard,
    PersonField,
    PersonName,
    Relation,
    value_of,
)
from assisterdesk.submissions.submission import FiledMessage, Submission

NOTES_SHOWN = 200


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Everything the case screen shows, read under one log line."""

    access: Access
    case: Case
    owner: str
    people: tuple[PersonCard, ...]
    notes: tuple[Note, ...]
    documents: tuple[Document, ...]
    submissions: tuple[Submission, ...]
    messages: tuple[FiledMessage, ...]
    draft: str = field(repr=False)
    level: Level
    #: staff names for the timeline
    authors: dict[StaffId, str]
    #: a person's form left half typed
    person_draft: str = field(default="", repr=False)
    #: further forms left half typed, and changes of notes
    half_typed: Mapping[DraftKind, str] = field(default_factory=dict, repr=False)
    tasks: tuple[Task, ...] = ()
    consents: tuple[Consent, ...] = ()
    contacts: tuple[Contact, ...] = ()
    associations: tuple[Association, ...] = ()
    warnings: tuple[PrivacyWarning, ...] = ()


def open_list(session: Session) -> CaseList:
    """A list session over the cases the person holds a grant for; close it with `pause`."""
    return session.store.open_list(LogLine(Action.LISTED, session.access("daily_work")))


def reason_given_today(session: Session, case: CaseId) -> Access | None:
    """The reason this person already gave for this case today, so that it is not asked again."""
    return session.program.reasons.given(session.who.id, case, session.program.today())


def give_reason(session: Session, case: CaseId, reason: str, note: str = "") -> Access:
    """Make the access for one case. Raises `Incomplete` when a reason needs a note or is unknown,
    `Refused` when the note holds personal data (the log keeps no values)."""
    known = session.program.catalogues.reasons
    if reason not in known:
        raise Incomplete("Choose the reason for opening this case.", ("Reason",))
    note = " ".join(note.split())
    if known[reason].needs_note and not note:
        raise Incomplete("This reason needs a few words of explanation.", ("Note",))
    if note and session.gate.names_somebody(note):
        raise Refused(
            "Leave names and numbers out of the reason: the log keeps it for years. "
            "The case itself is recorded already."
        )
    access = session.access(reason, case, note)
    session.program.reasons.keep(access, session.program.today())
    return access


def open_case(session: Session, access: Access) -> OpenCase:
    """Open one case; the log line is committed first. Raises `NotAllowed` without a grant."""
    if access.case is None:
        raise Refused("Choose a case first.")
    line = LogLine(
        Action.OPENED,
        access,
        categories=(PiiCategory.PERSON_NAME, PiiCategory.OTHER),
        fields=("household", "names", "notes", "mail"),
    )
    store = session.store
    with store.look(line) as look:
        case = look.case()
        draft = store.draft(session.who.id, case.id, DraftKind.NOTE)
        half_typed = store.draft(session.who.id, case.id, DraftKind.PERSON)
        authors = {member.id: member.name for member in store.staff()}
        return OpenCase(
            access=access,
            case=case,
            owner=authors.get(case.owner, ""),
            people=look.cards(),
            notes=look.notes(None, NOTES_SHOWN),
            documents=look.documents(),
            submissions=look.submissions(),
            messages=look.messages(),
            draft=draft.text if draft else "",
            level=store.level(session.who.id, case.id, session.program.now()) or Level.READ,
            authors=authors,
            person_draft=half_typed.text if half_typed else "",
            half_typed={
                kind: kept.text
                for kind in (DraftKind.CONTACT, DraftKind.CONSENT, DraftKind.REWRITE)
                if (kept := store.draft(session.who.id, case.id, kind))
            },
            tasks=look.tasks(),
            consents=look.consents(),
            contacts=look.contacts(),
            associations=look.associations(),
            warnings=look.privacy_warnings(),
        )


def create_case(
    session: Session, household: str, topic: str, people: tuple[Person, ...] = ()
) -> CaseId:
    """A new case owned by the person, who may work on and send for it.

    `people` carry any case id; they are put into the new one. Raises `Incomplete` without a name.
    """
    household = " ".join(household.split())
    if not household:
        raise Incomplete("Give the household a name, such as the family name.", ("Household",))
    now = session.program.now()
    for attempt in range(5):
        case = Case(
            id=CaseId(new_id()),
            reference=new_reference(),
            household=household,
            state=CaseState.OPEN,
            owner=session.who.id,
            opened_at=now,
            topic=" ".join(topic.split()),
            changed_at=now,
        )
        try:
            with session.store.change(session.who.id, "create case", case.id) as change:
                change.put_case(case)
                for person in people:
                    change.put_person(replace(person, case=case.id))
                change.commit()
            break
        except Refused:
            # the reference was taken: 30 letters to the sixth make this rare, five times never
            if attempt == 4:
                raise
    for person in people:
        session.known.replace(known_person(replace(person, case=case.id)))
    return case.id


def new_person(case: CaseId, given: str, family: str, relation: Relation) -> Person:
    """An empty person to fill in. Raises `Incomplete` without a name."""
    given, family = " ".join(given.split()), " ".join(family.split())
    if not given:
        raise Incomplete("Enter the person's first name.", ("First name",))
    return Person(PersonId(new_id()), case, relation, PersonName(given, family))


def save_person(session: Session, access: Access, person: Person) -> None:
    """Add or change a person of the case; the gate knows the new facts at once."""
    if access.case != person.case:
        raise Refused("This person belongs to another case. Open that case first.")
    require(session, person.case, Level.WRITE)
    with session.store.change(session.who.id, "save person", person.case) as change:
        change.put_person(person)
        change.log(
            LogLine(Action.CHANGED, access, people=(person.id,), fields=("person",), count=1)
        )
        change.commit()
    session.known.replace(known_person(person))


def person_to_edit(session: Session, access: Access, person: PersonId) -> Person:
    """The whole person for the edit form: every field is seen, so every field is logged."""
    line = LogLine(
        Action.REVEALED,
        access,
        people=(person,),
        categories=(PiiCategory.PERSON_NAME, *FIELD_CATEGORY.values()),
        fields=("name", *(f.value for f in PersonField)),
        count=1,
    )
    with session.store.look(line, level=Level.WRITE) as look:
        return look.person(person)


def reveal(session: Session, access: Access, person: PersonId, wanted: PersonField) -> str:
    """One masked field in clear; the log line is committed first.

    Raises `NotAllowed` for a grant that shows the case but not what is masked.
    """
    line = LogLine(
        Action.REVEALED,
        access,
        people=(person,),
        categories=(FIELD_CATEGORY[wanted],),
        fields=(wanted.value,),
        count=1,
    )
    with session.store.look(line, level=Level.READ_MASKED_FIELDS) as look:
        return value_of(look.person(person), wanted)


def add_note(session: Session, access: Access, text: str) -> Note:
    """A timestamped note; its draft is dropped. Needs no network.

    Raises `Incomplete` when it is empty.
    """
    if access.case is None:
        raise Refused("Open a case first: a note belongs to a case.")
    if not text.strip():
        raise Incomplete("Write the note first.", ("Note",))
    note = Note(
        NoteId(new_id_in_order()), access.case, session.who.id, session.program.now(), text.rstrip()
    )
    with session.store.change(session.who.id, "add note", access.case) as change:
        change.put_note(note)
        change.drop_draft(session.who.id, access.case, DraftKind.NOTE)
        change.log(LogLine(Action.CREATED, access, fields=("note",), count=1, detail=note.id))
        change.commit()
    return note


def rewrite_note(session: Session, access: Access, note: Note, text: str) -> Note:
    """A further version of a note; the earlier ones stay."""
    if not text.strip():
        raise Incomplete("A note cannot become empty. Earlier versions are kept.", ("Note",))
    again = replace(
        note,
        author=session.who.id,
        at=session.program.now(),
        text=text.rstrip(),
        version=note.version + 1,
    )
    with session.store.change(session.who.id, "rewrite note", note.case) as change:
        change.put_note(again)
        change.drop_draft(session.who.id, note.case, DraftKind.REWRITE)
        change.log(LogLine(Action.CHANGED, access, fields=("note",), count=1, detail=note.id))
        change.commit()
    return again


def note_history(session: Session, access: Access, note: NoteId) -> tuple[Note, ...]:
    """Every version of a note, oldest first; the log line is committed first."""
    line = LogLine(Action.OPENED, access, fields=("note versions",), count=1, detail=note)
    with session.store.look(line) as look:
        return look.note_versions(note)


def keep_draft(session: Session, case: CaseId, kind: DraftKind, text: str) -> datetime:
    """Keep what is being typed, or drop the draft when it is empty. Returns when."""
    now = session.program.now()
    if text.strip():
        session.store.keep_draft(Draft(session.who.id, case, kind, text, now))
    else:
        session.store.drop_draft(session.who.id, case, kind)
    return now


def close_case(session: Session, access: Access, case: Case, closed: bool) -> Case:
    """Close or reopen a case."""
    require(session, case.id, Level.WRITE)
    state = CaseState.CLOSED if closed else CaseState.OPEN
    changed = replace(case, state=state, changed_at=session.program.now())
    with session.store.change(session.who.id, f"case {state.value}", case.id) as change:
        change.put_case(changed)
        change.log(LogLine(Action.CHANGED, access, fields=("state",), detail=state.value))
        change.commit()
    return changed
