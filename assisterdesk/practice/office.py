"""The practice office itself: its letterhead, its invented staff, and filling its empty store."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.known import known_person
from assisterdesk.actions.ports import Change
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import content_of
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, DocumentId, NoteId, StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.cases.case import Case, CaseState, Document, Note
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Person
from assisterdesk.practice.documents import paper
from assisterdesk.practice.households import SampleHousehold
from assisterdesk.practice.households import households as all_households
from assisterdesk.practice.past import Past, past_submission, working_moment
from assisterdesk.practice.records import Record, records_of
from assisterdesk.submissions.submission import State

SAMPLE_OFFICE = Office(
    name="Harbor Lights Community Health (practice)",
    address="412 Lantern Row, Suite 2, St. Paul, MN 55106",
    phone="651-555-0100",
    email="office@harborlights.example.org",
    practice=True,
)


def _member(
    key: str,
    name: str,
    kind: AssisterKind,
    number: int,
    *roles: Role,
    assister_id: str = "",
    npn: str = "",
    admin_id: str = "",
) -> Staff:
    return Staff(
        # always the same, so that a demo or a test can name a colleague
        id=StaffId(sha256(f"practice staff {key}".encode()).hexdigest()[:32]),
        name=name,
        kind=kind,
        roles=frozenset({Role.ASSISTER, *roles}),
        assister_id=assister_id,
        npn=npn,
        admin_id=admin_id,
        phone=f"651-555-01{number:02d}",
        email=f"{name.split()[0].lower()}@harborlights.example.org",
    )


#: By the word with which a sample household names its keeper. The first is the one to sign in as.
COLLEAGUES: Mapping[str, Staff] = {
    "navigator": _member(
        "navigator",
        "Linnea Brandvold",
        AssisterKind.NAVIGATOR,
        1,
        # who trains here also reads the log, adds colleagues and tries the privacy office
        Role.SUPERVISOR,
        Role.PRIVACY_CONTACT,
        assister_id="PRACTNV01",
    ),
    "cac": _member("cac", "Abshiro Warfaa", AssisterKind.CAC, 2, assister_id="PRACTCA02"),
    # no national producer number begins with zeros
    "broker": _member("broker", "Tou Ger Lorvang", AssisterKind.BROKER, 3, npn="0000001003"),
    "support": _member(
        "support", "Marisol Quintanar", AssisterKind.BROKER_SUPPORT, 4, admin_id="PRACTICE-A4"
    ),
    "supervisor": _member(
        "supervisor",
        "Denise Appiah-Roth",
        AssisterKind.NAVIGATOR,
        5,
        Role.SUPERVISOR,
        assister_id="PRACTNV05",
    ),
    "owner": _member(
        "owner",
        "Gordon Ekbladh",
        AssisterKind.CAC,
        6,
        Role.INFORMATION_OWNER,
        assister_id="PRACTCA06",
    ),
    "privacy": _member(
        "privacy",
        "Eh Paw Kler",
        AssisterKind.NAVIGATOR,
        7,
        Role.PRIVACY_CONTACT,
        assister_id="PRACTNV07",
    ),
}

SAMPLE_STAFF: tuple[Staff, ...] = tuple(COLLEAGUES.values())


def fill(
    session: Session, progress: Callable[[int, int], None], *, households: int | None = None
) -> None:
    """Put the colleagues and the sample households (the first `households` of them) into the store.

    Most cases belong to the person signed in; some belong to colleagues, and that person holds no
    grant for those. `progress(done, of)` is called after each household. Raises `Refused` in an
    office that is not for practice, or that holds the households already.
    """
    if not session.office.practice:
        raise Refused("Invented households go into the practice office only. Nothing was changed.")
    chosen = all_households()[:households]
    if any(session.store.by_reference(h.reference) for h in chosen):
        raise Refused("The practice households are here already. Nothing was changed.")
    keepers = _put_colleagues(session)
    today = session.program.today()
    moving_in = [(h, h.people(CaseId(new_id()), today)) for h in chosen]
    # everyone is known before any mail is judged: a verdict that named fewer people would not
    # stand when that mail is sent later
    for _, people in moving_in:
        for person in people:
            session.known.replace(known_person(person))
    for done, (sample, people) in enumerate(moving_in, start=1):
        _put_household(session, sample, people, keepers.get(sample.keeper, session.who))
        progress(done, len(chosen))


def _put_colleagues(session: Session) -> dict[str, Staff]:
    """Add who is not there yet. Returns the colleagues as the store has them, by their keys."""
    there = {member.name: member for member in session.store.staff()}
    keepers: dict[str, Staff] = {}
    today = session.program.today()
    who, supervisor = session.who.id, COLLEAGUES["supervisor"]
    if not any(m.roles & {Role.SUPERVISOR, Role.INFORMATION_OWNER} for m in there.values()):
        # nobody decides here yet; from then on it is the supervisor who adds the others
        with session.store.change(who, "add practice supervisor") as change:
            change.put_staff(_certified(supervisor, today))
            change.commit()
        there[supervisor.name] = _certified(supervisor, today)
        who = supervisor.id
    with session.store.change(who, "add practice colleagues") as change:
        for key, member in COLLEAGUES.items():
            # whoever signed up under a colleague's name is that colleague
            keepers[key] = there.get(member.name) or _certified(member, today)
            if member.name in there:
                continue
            change.put_staff(keepers[key])
            change.log(
                LogLine(
                    Action.CREATED,
                    session.access("office_administration"),
                    fields=("staff",),
                    detail=member.id,
                )
            )
        change.commit()
    return keepers


def _certified(member: Staff, today: date) -> Staff:
    return replace(
        member,
        trained_on=today - timedelta(days=83),
        certified_until=today + timedelta(days=282),
    )


def _put_household(
    session: Session, sample: SampleHousehold, people: tuple[Person, ...], keeper: Staff
) -> None:
    program = session.program
    now = program.now()

    def when(days_ago: int, nth: int) -> datetime:
        return working_moment(now, days_ago, nth)

    case = Case(
        id=people[0].case,
        reference=sample.reference,
        household=sample.name,
        state=sample.state,
        owner=keeper.id,
        opened_at=when(sample.opened_days_ago, 0),
        topic=sample.topic,
        language=sample.language,
    )
    sent = [
        past
        for one in sample.submission
        if (
            past := past_submission(
                one, case, people, keeper, session.office, program.catalogues, when
            )
        )
    ]
    if not any(past.steps[-1].state is State.SENT for past in sent):
        # a kind of assister for whom the desk has no such case type is not waiting for its answer
        if case.state is CaseState.WAITING:
            case = replace(case, state=CaseState.OPEN)
    notes = tuple(
        Note(NoteId(new_id()), case.id, keeper.id, when(note.days_ago, 4 + nth), note.text)
        for nth, note in enumerate(sample.note)
    )
    happened = [note.at for note in notes] + [past.steps[-1].changed_at for past in sent]
    case = replace(case, changed_at=max(happened))
    # the keeper's own change: whoever makes a case is granted it, and nobody else is
    with session.store.change(keeper.id, "create case", case.id) as change:
        change.put_case(case)
        for person in people:
            change.put_person(person)
        for note in notes:
            change.put_note(note)
        for nth, one in enumerate(sample.document):
            made_at = when(one.days_ago, 1 + nth)
            made = paper(one.kind, people[one.person - 1], made_at.date(), one.name)
            change.put_document(
                Document(
                    id=DocumentId(new_id()),
                    case=case.id,
                    name=made.name,
                    kind=one.kind,
                    media_type=made.media_type,
                    size=len(made.content),
                    sha256=sha256(made.content).hexdigest(),
                    added_at=made_at,
                    added_by=keeper.id,
                ),
                made.content,
            )
        for record in records_of(case, people, keeper.id, session.office, program.today(), when):
            _put_record(change, record)
        for past in sent:
            _put_past(change, past, content_of(past.outgoing, session.gate.judge(past.outgoing)))
        change.commit()


def _put_record(change: Change, record: Record) -> None:
    match record:
        case Task():
            change.put_task(record)
        case Consent():
            change.put_consent(record)
        case PrivacyWarning():
            change.put_privacy_warning(record)
        case Contact():
            change.put_contact(record)


def _put_past(change: Change, past: Past, content: bytes) -> None:
    first, *later = past.steps
    change.put_submission(first, content)
    for step in later:
        change.put_submission(step)
    if past.reply:
        change.put_message(past.reply)
