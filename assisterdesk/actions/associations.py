"""Agent of record and case association: record one, move it on, know which clock runs."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import AssociationId, CaseId, new_id
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import (
    Association,
    AssociationKind,
    AssociationState,
    CoverageProgram,
)
from assisterdesk.office.business_days import add_business_days
from assisterdesk.submissions.clocks import ClockRule, clocks, due_on

ASSOCIATION_FORM = "case_association_form"
RETROACTIVE_REQUEST = "retroactive_aor_request"
RETROACTIVE_ANSWER = "retroactive_aor_answer"
PAYMENT = "payment_period"
#: a clock stands on Today this many days before its last day
SOON_DAYS = 14
_YEARS = range(2013, 2100)


@dataclass(frozen=True, slots=True)
class TypedAssociation:
    """What a person knows of it; whose case, its id and its clock come with the saving."""

    kind: AssociationKind
    state: AssociationState = AssociationState.TO_ASK
    program: CoverageProgram = CoverageProgram.QHP
    carrier: str = ""
    plan_year: int | None = None
    applied_on: date | None = None
    enrolled_on: date | None = None
    asked_on: date | None = None
    confirmed_on: date | None = None
    pay_expected_on: date | None = None
    paid_on: date | None = None
    paid_cents: int | None = None
    text: str = field(default="", repr=False)


def usual_kind(kind: AssisterKind) -> AssociationKind:
    """Brokers are agents of record, all others are associated with a case."""
    if kind.is_broker_side:
        return AssociationKind.AGENT_OF_RECORD
    return AssociationKind.CASE_ASSOCIATION


def add_association(
    session: Session, access: Access, typed: TypedAssociation
) -> Association:
    """Raises `Incomplete` or `Refused` for what does not fit."""
    case = _case(session, access)
    value = Association(
        id=AssociationId(new_id()),
        case=case,
        kind=typed.kind,
        state=typed.state,
        made_at=session.program.now(),
        made_by=session.who.id,
    )
    value = with_typed(session, value, typed)
    _save(session, access, value, "add association", Action.CREATED)
    return value


def change_association(
    session: Session, access: Access, value: Association, typed: TypedAssociation
) -> Association:
    """The same one with other facts, its clock run anew."""
    _case(session, access)
    changed = with_typed(session, value, typed)
    _save(session, access, changed, "change association", Action.CHANGED)
    return changed


def move_association(
    session: Session, access: Access, value: Association, state: AssociationState, on: date
) -> Association:
    """Asked, confirmed, refused or removed on a day; the other facts stay."""
    typed = typed_of(value)
    match state:
        case AssociationState.ASKED:
            typed = replace(typed, asked_on=on)
        case AssociationState.CONFIRMED:
            typed = replace(typed, confirmed_on=on)
        case AssociationState.TO_ASK:
            typed = replace(typed, asked_on=None, confirmed_on=None)
    return change_association(session, access, value, replace(typed, state=state))


def paid(
    session: Session, access: Access, value: Association, on: date, cents: int | None
) -> Association:
    """The payment came in."""
    typed = replace(typed_of(value), paid_on=on, paid_cents=cents)
    return change_association(session, access, value, typed)


def typed_of(value: Association) -> TypedAssociation:
    """What a form begins with."""
    return TypedAssociation(
        **{name: getattr(value, name) for name in TypedAssociation.__slots__}
    )


def running_clock(
    value: Association, rules: Mapping[str, ClockRule]
) -> tuple[str, date | None]:
    """Which clock runs and its last day; ("", None) while none does."""
    aor = value.kind is AssociationKind.AGENT_OF_RECORD

    def after(id: str, start: date | None) -> tuple[str, date | None]:
        if start is None or id not in rules:
            return "", None
        return id, due_on(rules[id], start, add_business_days)

    match value.state:
        case AssociationState.TO_ASK:
            if aor:
                return after(RETROACTIVE_REQUEST, value.enrolled_on)
            return after(ASSOCIATION_FORM, value.applied_on)
        case AssociationState.ASKED if aor:
            return after(RETROACTIVE_ANSWER, value.asked_on)
        case AssociationState.CONFIRMED if value.paid_on is None:
            if value.pay_expected_on is not None:
                return PAYMENT, value.pay_expected_on
            # carriers pay brokers by contracts of their own: no rule of the state runs
            return ("", None) if aor else after(PAYMENT, _period_end(value))
    return "", None


def _period_end(value: Association) -> date | None:
    """The last day of the month a determination is counted in: navigators are paid by the month."""
    start = value.enrolled_on or value.confirmed_on
    return start.replace(day=monthrange(start.year, start.month)[1]) if start else None


def with_typed(session: Session, value: Association, typed: TypedAssociation) -> Association:
    """The same record with these facts and the clock that runs then; nothing is written.
    Raises `Incomplete` or `Refused` for what does not fit."""
    _check(typed, session.program.today())
    carrier = " ".join(typed.carrier.split())
    typed = replace(typed, carrier=carrier, text=typed.text.strip())
    changed = replace(value, **{n: getattr(typed, n) for n in TypedAssociation.__slots__})
    clock, due = running_clock(changed, clocks())
    return replace(changed, clock=clock, due=due)


def _check(typed: TypedAssociation, today: date) -> None:
    aor = typed.kind is AssociationKind.AGENT_OF_RECORD
    if aor and not typed.carrier.strip() and typed.program is CoverageProgram.QHP:
        raise Incomplete("Enter the carrier: each one keeps its own list.", ("Carrier",))
    if typed.plan_year is not None and typed.plan_year not in _YEARS:
        raise Refused("A plan year has four digits, such as 2027.")
    if typed.state is AssociationState.ASKED and typed.asked_on is None:
        raise Incomplete("Enter the day it was asked for.", ("Asked on",))
    if typed.state is AssociationState.CONFIRMED and typed.confirmed_on is None:
        raise Incomplete("Enter the day it was confirmed.", ("Confirmed on",))
    for on in (typed.applied_on, typed.asked_on, typed.confirmed_on, typed.paid_on):
        if on is not None and on > today:
            raise Refused("This day is still to come. Enter the day on which it happened.")
    if typed.paid_cents is not None and typed.paid_on is None:
        raise Incomplete("Enter the day the payment came in.", ("Paid on",))
    if typed.paid_cents is not None and not 0 <= typed.paid_cents <= 100_000_000:
        raise Refused("Enter the amount in dollars, such as 100 or 41.50.")


def _case(session: Session, access: Access) -> CaseId:
    if access.case is None:
        raise Refused("Open a case first: this belongs to a case.")
    require(session, access.case, Level.WRITE)
    return access.case


def _save(
    session: Session, access: Access, value: Association, verb: str, action: Action
) -> None:
    with session.store.change(session.who.id, verb, value.case) as change:
        change.put_association(value)
        change.log(
            LogLine(action, access, fields=("association",), count=1, detail=value.id)
        )
        change.commit()
