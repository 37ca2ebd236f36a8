"""What the practice office sent to the desks before today, as the outbox keeps it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from assisterdesk.actions.compose import OWN_SERVICE, PLAIN_MAIL
from assisterdesk.actions.program import Catalogues
from assisterdesk.basics.ids import MessageId, SubmissionId, new_id
from assisterdesk.cases.case import Case
from assisterdesk.egress.outgoing import Outgoing, Protection, Recipient
from assisterdesk.office.business_days import (
    MINNESOTA,
    day_in_minnesota,
    is_business_day,
    reply_due,
)
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Person
from assisterdesk.practice.households import Became, SampleSubmission
from assisterdesk.submissions.body import body_for
from assisterdesk.submissions.case_types import CaseType, Channel
from assisterdesk.submissions.facts import FactKind
from assisterdesk.submissions.needs import Needs, PersonFacts, facts_of_staff, needs_of
from assisterdesk.submissions.subjects import subject_for
from assisterdesk.submissions.submission import Evidence, FiledMessage, State, Submission

#: (days ago, place among that day's events) -> when
When = Callable[[int, int], datetime]

_LAPSED = (
    "The proof that this mail is encrypted ran out while it waited. Send the test message under "
    "Secure email, then send this."
)
#: places among a day's events: after its notes
_SENT, _ANSWERED = 14, 18


def working_moment(now: datetime, days_ago: int, nth: int) -> datetime:
    """A moment in working hours so many days before `now`, or on the last business day before.

    A greater `nth` is later on the same day. Never later than `now`.
    """
    day = day_in_minnesota(now) - timedelta(days=days_ago)
    while not is_business_day(day):
        day -= timedelta(days=1)
    at = datetime.combine(day, time(8, 40), MINNESOTA) + timedelta(minutes=21 * nth)
    return min(at, now - timedelta(minutes=max(1, 40 - nth))).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Past:
    """One past submission: `steps` are the states it went through, oldest first."""

    steps: tuple[Submission, ...]
    outgoing: Outgoing = field(repr=False)
    reply: FiledMessage | None


def needs_then(
    sample: SampleSubmission,
    reference: str,
    people: Sequence[Person],
    by: Staff,
    office: Office,
    catalogues: Catalogues,
    today: date,
) -> Needs:
    """What the desk needed and got. Raises `Refused` when the case type is not for `by`'s kind."""
    common = facts_of_staff(
        by.kind,
        name=by.name,
        credential=by.identifier,
        agency=office.name,
        phone=by.phone or office.phone,
        email=by.email or office.email,
    )
    common["earlier_reference"] = reference
    for fact, value in sample.typed.items():
        if isinstance(value, int):
            day = today - timedelta(days=value)
            month = catalogues.facts[fact].kind is FactKind.MONTH
            common[fact] = f"{day:%Y-%m}" if month else day.isoformat()
        else:
            common[fact] = value
    return needs_of(
        catalogues.case_types[sample.case_type],
        by.kind,
        common=common,
        people=[_facts_of(people[n - 1]) for n in sample.people],
        catalogue=catalogues.facts,
    )


def past_submission(
    sample: SampleSubmission,
    case: Case,
    people: Sequence[Person],
    by: Staff,
    office: Office,
    catalogues: Catalogues,
    when: When,
) -> Past | None:
    """The submission with its mail and reply; None where `by`'s kind has no such case type."""
    case_type = catalogues.case_types[sample.case_type]
    desk_id = case_type.desk_of(by.kind)
    if desk_id is None:
        return None
    desk = catalogues.desks[desk_id]
    sent_at = when(sample.days_ago, _SENT)
    today = day_in_minnesota(when(0, 0))
    needs = needs_then(sample, case.reference, people, by, office, catalogues, today)
    plain = case_type.channel is Channel.PLAIN_EMAIL
    id = SubmissionId(new_id())
    topic = case_type.topics[0] if case_type.topics else ""
    period = _quarter_before(sent_at.date()) if "{period}" in case_type.subject else ""
    outgoing = Outgoing(
        route=PLAIN_MAIL if plain else OWN_SERVICE,
        protection=Protection.PLAIN if plain else Protection.APPROVED_SERVICE,
        recipients=(Recipient(desk.email, desk.desk),),
        subject=_subject(case_type, case.reference, len(sample.people), topic, period),
        body=body_for(case_type, needs, reference=case.reference, topic=topic, period=period),
        submission=id,
    )
    prepared_at = sent_at - timedelta(minutes=4)
    steps = [
        Submission(
            id=id,
            case=case.id,
            case_type=case_type.id,
            title=case_type.title,
            desk=desk_id,
            route=outgoing.route,
            reference=case.reference,
            by=by.id,
            created_at=prepared_at,
            state=State.PREPARED,
            content_hash=outgoing.content_hash,
            changed_at=prepared_at,
        )
    ]
    if sample.became is Became.NEEDS_PERSON:
        steps.append(steps[-1].moved(State.NEEDS_PERSON, sent_at, problem=_LAPSED))
        return Past(tuple(steps), outgoing, None)
    sent = steps[-1].moved(
        State.SENT,
        sent_at,
        sent_at=sent_at,
        message_id=f"<{new_id()}@office.practice.invalid>",
        evidence=Evidence.NONE if plain else Evidence.TRIGGER_SET,
    )
    steps.append(replace(sent, reply_due=reply_due(sent_at, desk.reply_business_days)))
    reply = None
    if sample.answered_days_ago is not None:
        answered_at = when(sample.answered_days_ago, _ANSWERED)
        steps.append(
            steps[-1].moved(State.ANSWERED, answered_at, evidence=Evidence.CONFIRMED_BY_DESK)
        )
        reply = FiledMessage(
            id=MessageId(new_id()),
            case=case.id,
            submission=id,
            received_at=answered_at - timedelta(minutes=6),
            filed_at=answered_at,
            sender=desk.email,
            subject=f"RE: {outgoing.subject}",
            text=f"Hello,\n\n{sample.answer}\n\n{desk.name}",
        )
    return Past(tuple(steps), outgoing, reply)


def _subject(case_type: CaseType, reference: str, count: int, topic: str, period: str) -> str:
    return subject_for(
        case_type, reference, count=count or None, topic=topic or None, period=period or None
    )


def _quarter_before(day: date) -> str:
    quarter = (day.month - 1) // 3
    return f"{day.year} Q{quarter}" if quarter else f"{day.year - 1} Q4"


def _facts_of(person: Person) -> PersonFacts:
    values = {
        "person_name": person.name.full,
        "birthdate": person.birthdate.isoformat() if person.birthdate else "",
        "address": person.address.one_line,
        "person_email": person.emails[0] if person.emails else "",
        "person_phone": person.phones[0] if person.phones else "",
        "ssn": person.ssn,
    }
    return PersonFacts(
        person.id, {k: v for k, v in values.items() if v}, person.name.full, person.newborn
    )
