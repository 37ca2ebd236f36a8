"""Consents, tasks and calls of the practice households, the same for a household every time."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256

from assisterdesk.basics.ids import ConsentId, ContactId, PrivacyWarningId, StaffId, TaskId, new_id
from assisterdesk.cases.case import Case, CaseState
from assisterdesk.cases.consent import Consent, ConsentWay
from assisterdesk.cases.contact import Contact, ContactKind, Outcome, Party
from assisterdesk.cases.privacy_warning import PrivacyWarning, WarningWay
from assisterdesk.cases.task import Task, TaskKind
from assisterdesk.office.staff import Office
from assisterdesk.people.person import Person
from assisterdesk.privacy import consent_words

#: every so many-th household has an open task, a call on record, a consent that ends soon, none
_TASK, _CALL, _ENDING, _NONE = 6, 4, 13, 9
#: every so many-th has no privacy warning on record
_UNWARNED = 11

_TASKS = (
    (TaskKind.CALL_CLIENT, "Ask whether the notice came"),
    (TaskKind.COLLECT_PAPERS, "Last two pay stubs"),
    (TaskKind.CHECK_STATUS, ""),
    (TaskKind.APPOINTMENT, "Bring the letter from the county"),
)
_CALLS = (
    (Party.CLIENT, Outcome.REACHED, "Will bring the papers on Thursday."),
    (Party.ARC, Outcome.CALL_BACK, "They look into it and call back within two days."),
    (Party.CLIENT, Outcome.LEFT_MESSAGE, ""),
)

Record = Task | Consent | Contact | PrivacyWarning


def records_of(
    case: Case,
    people: tuple[Person, ...],
    keeper: StaffId,
    office: Office,
    today: date,
    when: Callable[[int, int], datetime],
) -> Iterator[Record]:
    """What a household's case holds beside notes and papers; a closed case has nothing to do."""
    draw = int.from_bytes(sha256(case.reference.encode()).digest()[:4], "big")
    if draw % _NONE:
        yield _consent(case, people[0], keeper, office, today, ending=draw % _ENDING == 0)
    if draw % _UNWARNED:
        yield _warning(case, people[0], keeper, today)
    if draw % _CALL == 0:
        party, outcome, text = _CALLS[draw // _CALL % len(_CALLS)]
        yield Contact(
            id=ContactId(new_id()),
            case=case.id,
            kind=ContactKind.PHONE,
            party=party,
            at=when(2 + draw % 20, 7),
            outcome=outcome,
            by=keeper,
            text=text,
        )
    if draw % _TASK == 0 and case.state is not CaseState.CLOSED:
        kind, words = _TASKS[draw // _TASK % len(_TASKS)]
        yield Task(
            id=TaskId(new_id()),
            case=case.id,
            kind=kind,
            owner=keeper,
            made_at=when(3, 6),
            made_by=keeper,
            text=words,
            due=today + timedelta(days=draw // 7 % 9 - 2),
        )


def _warning(case: Case, person: Person, keeper: StaffId, today: date) -> PrivacyWarning:
    through = person.interpreter
    given = min(case.opened_at.date(), today)
    return PrivacyWarning(
        id=PrivacyWarningId(new_id()),
        case=case.id,
        way=WarningWay.INTERPRETED if through else WarningWay.ALOUD,
        given_on=given,
        given_by=keeper,
        recorded_at=case.opened_at,
        recorded_by=keeper,
        language=person.language or "English",
        copy_given_on=given,
    )


def _consent(
    case: Case, person: Person, keeper: StaffId, office: Office, today: date, *, ending: bool
) -> Consent:
    opened = case.opened_at.date()
    given = today - timedelta(days=350) if ending else min(opened, today)
    return Consent(
        id=ConsentId(new_id()),
        case=case.id,
        way=ConsentWay.WRITTEN,
        given_on=given,
        recorded_at=case.opened_at,
        recorded_by=keeper,
        scopes=tuple(s.id for s in consent_words.scopes().values() if s.usual),
        person=person.id,
        authorized=office.name,
        wording=consent_words.version(),
        expires_on=given + timedelta(days=365 if ending else 730),
        copy_given_on=given,
    )
