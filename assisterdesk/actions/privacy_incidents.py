"""Invalid access: from marked log entries to an incident, its notices and its end (O-D3)."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from assisterdesk.access.log_line import Action, LogEntry, LogLine
from assisterdesk.actions.ports import Change
from assisterdesk.actions.privacy_contacts import incident_clock, incident_due, require_office
from assisterdesk.actions.privacy_letters import (
    address_lines,
    day_words,
    keep,
    kinds_of,
    spoken_by,
    written,
)
from assisterdesk.actions.privacy_review import Queued, put_mark, reviewable
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import CaseId, PersonId, new_id, new_reference
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.office.business_days import day_in_minnesota
from assisterdesk.people.person import Person
from assisterdesk.privacy import incident as life
from assisterdesk.privacy.incident import Affected, Ground, Incident
from assisterdesk.privacy.record import Delivery, LetterKind, PrivacyRecordId
from assisterdesk.privacy.review import Judgement

REASON = "investigation"


def incidents(session: Session) -> tuple[Incident, ...]:
    """All of them, newest first. Raises `NotAllowed` by role."""
    require_office(session)
    with session.store.privacy_look(_line(session, "incidents")) as look:
        return look.incidents()


def open_incident(session: Session, items: Iterable[Queued], what: str = "") -> Incident:
    """Mark the entries as invalid and begin the incident they are; the reporting clock starts.

    `what`: what happened in plain words for the notices; names nobody.
    Raises `NotAllowed`, `Refused` for one's own looks.
    """
    require_office(session)
    chosen = reviewable(session, items)
    clock = incident_clock(session)
    now = session.program.now()
    made = Incident(
        PrivacyRecordId(new_id()),
        f"I-{new_reference()}",
        session.program.today(),
        tuple(i.entry.seq for i in chosen),
        tuple(dict.fromkeys(i.entry.line.access.who for i in chosen)),
        " ".join(what.split()),
        clock=clock.id,
        due=incident_due(clock, now),
    )

    def put(change: Change) -> Incident:
        for item in chosen:
            put_mark(session, change, item.entry, Judgement.INVALID)
        return made

    return _save(session, put, "open incident")


def find_scope(session: Session, incident: Incident) -> Incident:
    """Whose data was seen, which kinds and on which days: as the log says.

    An entry that names no person counts for everyone of its household.
    """
    require_office(session)
    with session.store.privacy_look(_line(session, "scope")) as look:
        entries = look.entries(incident.entries)
        cases = {e.line.access.case for e in entries if not e.line.people} - {None}
        households = {case: look.household(case) for case in cases if case}
        named = look.people_of(p for e in entries for p in e.line.people)
    found = _affected(entries, households, {p.id: p for p in named})
    return _save(session, lambda _: life.scoped(incident, found), "find scope")


def _affected(
    entries: Iterable[LogEntry],
    households: dict[CaseId, tuple[Person, ...]],
    named: dict[PersonId, Person],
) -> tuple[Affected, ...]:
    kinds: dict[PersonId, dict[PiiCategory, None]] = {}
    days: dict[PersonId, dict[date, None]] = {}
    people: dict[PersonId, Person] = {}
    for entry in entries:
        line = entry.line
        seen = [named[p] for p in line.people if p in named]
        if not line.people and line.access.case:
            seen = list(households.get(line.access.case, ()))
        for person in seen:
            people[person.id] = person
            kinds.setdefault(person.id, {}).update(dict.fromkeys(line.categories))
            days.setdefault(person.id, {})[day_in_minnesota(entry.at)] = None
    return tuple(
        Affected(
            id,
            person.name.full,
            address_lines(person.address),
            tuple(kinds[id]),
            tuple(sorted(days[id])),
        )
        for id, person in people.items()
    )


def delay(session: Session, incident: Incident, ground: Ground, review_on: date) -> Incident:
    """Let the notices wait on one of the rule's grounds until somebody looks again."""
    today = session.program.today()
    return _save(
        session, lambda _: life.delayed(incident, ground, today, review_on), "delay notices"
    )


def review_delay(
    session: Session, incident: Incident, ground: Ground, again_on: date | None
) -> Incident:
    """The ground still holds until `again_on`, or no longer (None)."""
    today = session.program.today()
    return _save(
        session, lambda _: life.reviewed(incident, ground, today, again_on), "review delay"
    )


def write_notice(
    session: Session, incident: Incident, person: PersonId
) -> tuple[Incident, bytes]:
    """The notice to one person as a PDF, with the kinds of data and the days filled in."""
    require_office(session)
    one = next((a for a in incident.affected if a.person == person), None)
    data: dict[str, object] = {
        "kinds": list(kinds_of(one.categories)) if one else [],
        "days": [day_words(d) for d in one.days] if one else [],
        "found": day_words(incident.found_on),
        "what": incident.what,
        "measures": incident.measures,
    }
    to = (one.name, one.address) if one else ()

    spoken = spoken_by(session, (person,), "investigation")
    pdf = written(
        session, LetterKind.INVALID_ACCESS, data, to=to, number=incident.number, spoken=spoken
    )

    def put(change: Change) -> Incident:
        letter = keep(session, change, incident.id, LetterKind.INVALID_ACCESS, pdf)
        return life.with_letter(incident, person, letter)

    return _save(session, put, "write notice"), pdf


def notify(
    session: Session, incident: Incident, person: PersonId, how: Delivery, on: date
) -> Incident:
    """The person was told: by letter, secure message, telephone or in person."""
    today = session.program.today()
    who = session.who.id
    return _save(
        session, lambda _: life.notified(incident, person, how, on, who, today), "record notice"
    )


def report(session: Session, incident: Incident, on: date) -> Incident:
    """Whoever the clock names was told."""
    today = session.program.today()
    return _save(session, lambda _: life.reported(incident, on, today), "report incident")


def close(session: Session, incident: Incident, measures: str) -> Incident:
    today = session.program.today()
    return _save(session, lambda _: life.closed(incident, measures, today), "close incident")


def call_script(session: Session, incident: Incident, person: PersonId) -> str:
    """What to say on the telephone: the same facts as the letter."""
    one = next((a for a in incident.affected if a.person == person), None)
    if one is None:
        return ""
    kinds = ", ".join(k.lower() for k in kinds_of(one.categories))
    days = ", ".join(day_words(d) for d in one.days)
    office = session.store.office().name
    return (
        f"I am calling from {office}. I have to tell you that a member of our staff looked at "
        f"personal data about you without a valid reason. It was: {kinds}. It happened on {days}. "
        "I am sorry. You can ask us who else has seen your data, and for a letter about this."
    )


def _line(session: Session, field: str) -> LogLine:
    return LogLine(Action.PRIVACY_OPENED, session.access(REASON), fields=(field,))


def _save(session: Session, make: Callable[[Change], Incident], verb: str) -> Incident:
    require_office(session)
    with session.store.change(session.who.id, verb) as change:
        made = make(change)
        made = replace(made, revision=made.revision + 1)
        change.put_privacy(made)
        change.log(
            LogLine(
                Action.CHANGED,
                session.access(REASON),
                people=tuple(a.person for a in made.affected),
                fields=("privacy incident",),
                result=made.stage.value,
                detail=made.id,
            )
        )
        change.commit()
    return made
