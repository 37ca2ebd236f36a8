"""Asking the desk about several cases in one go: one message for each, seen before, sent together.

Each goes past the gate like any other: what is incomplete or refused stays a draft of its case.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from assisterdesk.actions.cases import give_reason, open_list, reason_given_today
from assisterdesk.actions.compose import (
    SECURE_SITE,
    Composed,
    Form,
    Workbench,
    compose,
    judge,
    start,
    types_to_choose,
    with_people,
)
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import clear, send
from assisterdesk.actions.submission_drafts import keep_form, kept_form
from assisterdesk.basics.errors import AssisterDeskError, Cancelled
from assisterdesk.basics.ids import CaseId, SubmissionId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import (
    Association,
    AssociationFilter,
    AssociationKind,
    AssociationState,
)
from assisterdesk.cases.finding import CaseFilter
from assisterdesk.egress.outgoing import Outcome, Verdict
from assisterdesk.people.person import Relation
from assisterdesk.submissions.case_types import CaseType
from assisterdesk.submissions.facts import FactOrigin
from assisterdesk.submissions.needs import FactState
from assisterdesk.submissions.submission import State, Submission

Progress = Callable[[float], None]
#: one goes through a batch before lunch; more are two batches
MOST = 50


class Standing(StrEnum):
    READY = "ready"
    LACKS = "lacks"
    #: the gate refuses it, or it is not done by mail
    STOPPED = "stopped"
    #: it can only be put into the desk's site by hand
    BY_HAND = "by_hand"
    #: something else is half written for this case and stays as it is
    DRAFT = "draft"
    SENT = "sent"
    #: in the outbox, not sent: `says` tells why
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A case to ask about, and what of it is known already, by fact id."""

    case: CaseId
    reference: str
    household: str = field(repr=False)
    facts: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Asking:
    """One message of the batch. `goes`: which identifiers go, by their names, never values."""

    wanted: Wanted
    standing: Standing
    says: str = ""
    goes: tuple[str, ...] = ()
    #: of what lacks, facts that a person types, as (id, label)
    typed_lack: tuple[tuple[str, str], ...] = ()
    form: Form = field(default_factory=Form, repr=False)
    bench: Workbench | None = field(default=None, repr=False)
    composed: Composed | None = field(default=None, repr=False)
    verdict: Verdict | None = field(default=None, repr=False)
    submission: SubmissionId = SubmissionId("")


def fitting_type(kind: AssisterKind, values: Iterable[Association]) -> str:
    """The id of the case type that most likely fits what is asked about."""
    if not kind.is_broker_side:
        return "case_association"
    found = tuple(values)
    retroactive = found and all(
        v.kind is AssociationKind.AGENT_OF_RECORD
        and v.state is AssociationState.TO_ASK
        and v.enrolled_on is not None
        for v in found
    )
    return "retroactive_aor" if retroactive else "aor_status"


def types_for_many(session: Session) -> tuple[CaseType, ...]:
    """What several cases can be asked about alike: by mail, one household a message."""
    return tuple(
        t
        for t in types_to_choose(session)
        if t.about_people and t.by_mail and not t.rows_in_attachment
    )


def known_facts(value: Association) -> dict[str, str]:
    """What the record says already, by fact id."""
    days = {
        "application_date": value.applied_on,
        "enrollment_date": value.enrolled_on,
        "association_date": value.confirmed_on or value.asked_on,
    }
    found = {fact: on.isoformat() for fact, on in days.items() if on is not None}
    if value.carrier:
        found["carrier"] = value.carrier
    return found


def wanted_cases(
    session: Session, cases: Sequence[CaseId]
) -> tuple[tuple[Wanted, ...], tuple[Association, ...]]:
    """What to ask about these cases, in that order, and the association each of them has; shown
    under one list access. A case that is closed to the person is left out."""
    wanted, values = [], []
    listed = open_list(session)
    try:
        rows = listed.page(None, len(cases), only=CaseFilter(among=frozenset(cases)))
        by_id = {row.id: row for row in rows}
        for case in cases:
            if (row := by_id.get(case)) is None:
                continue
            found = listed.clients(None, 1, only=AssociationFilter(case=case))
            value = found[0].association if found else None
            facts = known_facts(value) if value is not None else {}
            wanted.append(Wanted(case, row.reference, row.household, facts))
            if value is not None:
                values.append(value)
    finally:
        listed.pause()
    return tuple(wanted), tuple(values)


def prepare(
    session: Session,
    wanted: Sequence[Wanted],
    case_type: str,
    common: Mapping[str, str],
    reason: str,
    progress: Progress,
) -> tuple[Asking, ...]:
    """Make each message and let the gate see it; nothing is sent and no draft is touched.

    `common` are facts typed for all of them. Each case is opened under `reason`, unless one was
    given for it today. Raises `Incomplete` for an unknown reason and what `progress` raises.
    """
    asked = []
    for number, one in enumerate(wanted):
        progress(number / max(len(wanted), 1))
        try:
            asked.append(_prepared(session, one, case_type, common, reason))
        except Cancelled:
            raise
        except AssisterDeskError as error:
            asked.append(Asking(one, Standing.STOPPED, error.text))
    progress(1)
    return tuple(asked)


def _prepared(
    session: Session, one: Wanted, case_type: str, common: Mapping[str, str], reason: str
) -> Asking:
    access = reason_given_today(session, one.case) or give_reason(session, one.case, reason)
    bench = start(session, access)
    draft = kept_form(session, bench)
    if draft != Form() and draft.case_type != case_type:
        said = "Another message is half written for this case. Finish it or start it over first."
        return Asking(one, Standing.DRAFT, said)
    first = next((c.id for c in bench.people if c.relation is Relation.SELF), None)
    chosen = (first,) if first else tuple(c.id for c in bench.people[:1])
    typed = {**one.facts, **{k: v for k, v in common.items() if v.strip()}}
    form = Form(case_type=case_type, people=draft.people or chosen, typed=typed)
    if draft != Form():
        form = replace(draft, typed={**typed, **draft.typed})
    bench = with_people(session, bench, form.people)
    composed = compose(session, bench, form)
    allowed = {*composed.case_type.required, *composed.case_type.optional}
    form = replace(form, typed={k: v for k, v in form.typed.items() if k in allowed})
    composed = compose(session, bench, form)
    goes = tuple(p.label for person in composed.needs.people for p in person.picked)
    lack = tuple(
        (f.fact, f.label)
        for f in composed.needs.facts
        if f.state is FactState.MISSING and f.origin is FactOrigin.TYPED
    )
    asking = Asking(one, Standing.READY, "", goes, lack, form, bench, composed)
    if composed.needs.missing:
        said = "; ".join(composed.needs.missing)
        return replace(asking, standing=Standing.LACKS, says=said)
    if composed.outgoing is None:
        return replace(
            asking,
            standing=Standing.STOPPED,
            says=composed.problem or "This is not done by email. Open the case and see how.",
        )
    verdict = judge(session, composed)
    asking = replace(asking, verdict=verdict)
    if verdict is None or verdict.outcome is not Outcome.GO:
        said = " ".join(verdict.reasons) if verdict else composed.problem
        return replace(asking, standing=Standing.STOPPED, says=said)
    if composed.route == SECURE_SITE:
        said = "Goes by the desk's secure site, one after the other, by hand."
        return replace(asking, standing=Standing.BY_HAND, says=said)
    return asking


def keep_drafts(session: Session, asked: Iterable[Asking]) -> int:
    """What does not go by itself stays as a draft of its case, to be finished there; how many."""
    kept = 0
    for one in asked:
        if one.form.case_type and one.standing in (
            Standing.LACKS, Standing.STOPPED, Standing.BY_HAND,
        ):  # fmt: skip
            keep_draft_of(session, one)
            kept += 1
    return kept


def keep_draft_of(session: Session, one: Asking) -> None:
    """To be looked at and finished on its own."""
    keep_form(session, one.wanted.case, one.form)


def send_ready(
    session: Session, asked: Sequence[Asking], progress: Progress
) -> tuple[Asking, ...]:
    """Send those that are ready, one after the other. Stopped halfway, what was sent is sent and
    the rest is ready as before."""
    found = list(asked)
    ready = [i for i, one in enumerate(found) if one.standing is Standing.READY]
    for number, at in enumerate(ready):
        try:
            progress(number / len(ready))
        except Cancelled:
            break
        found[at] = _sent(session, found[at])
    return tuple(found)


def _sent(session: Session, one: Asking) -> Asking:
    if one.bench is None or one.composed is None or one.verdict is None:
        return one
    try:
        submission = clear(session, one.bench, one.composed, one.form, one.verdict)
    except AssisterDeskError as error:
        return replace(one, standing=Standing.STOPPED, says=error.text)
    one = replace(one, submission=submission.id)
    try:
        after = send(session, submission.id)
    except AssisterDeskError as error:
        return replace(one, standing=Standing.WAITS, says=error.text)
    return _told(one, after)


def _told(one: Asking, after: Submission) -> Asking:
    if after.state is State.SENT:
        return replace(one, standing=Standing.SENT, says="")
    return replace(
        one, standing=Standing.WAITS, says=after.problem or "It waits in the outbox."
    )
