"""The rules of need-to-know where nobody gets round them: in the transaction that would break them.

Whoever asks, decides, ends or moves is looked up in the store at that moment, roles and all.
"""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import datetime

from assisterdesk.access.grants import (
    APPROVED,
    ASSIGNED,
    BREAK_GLASS,
    CREATED,
    HANDED_OVER,
    CaseloadGrant,
    Grant,
    Level,
    basis_of,
)
from assisterdesk.access.job_review import Assigned, GrantEnded, HandedBack, Looked, Moved
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.requests import (
    GLASS_HOURS_MOST,
    LONGEST,
    AccessRequest,
    Answer,
    ApproverCard,
    Asked,
    Flag,
    RequestState,
    SentAway,
    Turn,
    seats_for,
)
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.staff import Staff
from assisterdesk.store import access_requests as kept_requests
from assisterdesk.store import cases, found, grants, hand_back, job_steps, office
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.connections import Database
from assisterdesk.store.stamped import Stamped

AccessValue = (
    AccessRequest | Answer | Turn | SentAway | ApproverCard | Moved | Looked | Assigned
    | HandedBack | GrantEnded
)  # fmt: skip

DECIDES = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})
OVERSEES = DECIDES | {Role.PRIVACY_CONTACT}
_LOOKS_AFTER = frozenset({Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER})
_ADMIN = "office_administration"


def key_of(value: AccessValue) -> tuple[str, str]:
    """(kind, id) of a value for the change record."""
    match value:
        case AccessRequest():
            return "access_request", value.id
        case Answer() | Turn() | SentAway():
            return "access_request", value.request
        case ApproverCard():
            return "approver_card", f"{value.staff} {value.slot}"
        case Moved():
            return "job_review", value.staff
        case Looked():
            return "job_review", value.review
        case Assigned():
            return "grant", f"{value.to} {value.case}"
        case HandedBack():
            return "grant", value.case
        case GrantEnded():
            return "grant", f"{value.staff} {value.case}"


def recorded(value: AccessValue) -> dict[str, object]:
    """What of a value goes into the change record: no secret and no key."""
    kept = {f.name: getattr(value, f.name) for f in fields(value)}
    return {name: part for name, part in kept.items() if not isinstance(part, bytes)}


def carry_out(
    db: Database, keys: CaseKeys, value: AccessValue, kept: Stamped
) -> tuple[LogLine, ...]:
    """Do it, and return the lines that go into the log with it. Raises `NotAllowed` for what the
    person may not decide, `Refused` or `Incomplete` for what does not stand any more."""
    match value:
        case AccessRequest():
            return _ask(db, keys, value, kept)
        case Answer():
            return _answer(db, keys, value, kept)
        case Turn():
            return _turn(db, value, kept)
        case SentAway():
            return _send_away(db, value, kept)
        case ApproverCard():
            return _register(db, value, kept)
        case Moved():
            return job_steps.move(db, value, kept)
        case Looked():
            return job_steps.look_over(db, value, kept)
        case Assigned():
            return job_steps.assign(db, keys, value, kept)
        case HandedBack():
            return hand_back.hand_back(db, keys, value, kept)
        case GrantEnded():
            return _end(db, value, kept)


def check_grant(db: Database, grant: Grant, kept: Stamped) -> None:
    """What `put_grant` may give or end: the owner or a supervisor passes a case on, nothing else
    comes about without being asked for. Raises `NotAllowed`."""
    roles = job_steps.roles_of(db, kept.who)
    owner = cases.owner(db, grant.case)
    passes_on = kept.who == owner or grants.made_by(db, kept.who, grant.case)
    if not passes_on and not roles & DECIDES:
        raise NotAllowed("Only the owner of a case or the supervisor lets others work on it.")
    if grant.until is not None and grant.until <= kept.at:
        return
    if grant.basis not in (ASSIGNED, HANDED_OVER):
        raise NotAllowed("This kind of access is asked for and approved by two people.")
    held = grants.level(db, grant.staff, grant.case, kept.at)
    if grant.staff == kept.who and (held is None or grant.level > held):
        raise NotAllowed("Nobody gives themselves access. Ask for it on the Access page.")


def check_owner(db: Database, case: CaseId, owner: StaffId, kept: Stamped) -> None:
    """Who may make somebody else the owner: the owner, or a supervisor. Raises `NotAllowed`."""
    former = cases.owner(db, case)
    if owner != former and kept.who != former:
        if not job_steps.roles_of(db, kept.who) & DECIDES:
            raise NotAllowed("Only the owner of a case or the supervisor hands it over.")


# -- asking and answering


def _ask(
    db: Database, keys: CaseKeys, request: AccessRequest, kept: Stamped
) -> tuple[LogLine, ...]:
    if kept.who != request.staff:
        raise NotAllowed("Everyone asks for their own access.")
    staff = {m.id: m for m in office.all_staff(db)}
    if kept.who not in staff or not staff[kept.who].active:
        raise NotAllowed("Only people of this office ask for access.")
    if (request.case is None) == (request.owner is None):
        raise Incomplete("Choose one case, or one person's cases.", ("Case",))
    if request.case is not None and not cases.exists(db, request.case):
        raise Refused("This case is not here. Check its reference.")
    if request.owner is not None and (request.owner not in staff or request.owner == kept.who):
        raise Refused("Choose a colleague whose cases you need.")
    if not request.purpose.strip():
        raise Incomplete("Say in a few words what you need it for.", ("Purpose",))
    longest = LONGEST.total_seconds() if not request.break_glass else GLASS_HOURS_MOST * 3600
    # the moment of asking was a moment ago
    if not 0 < (request.until - kept.at).total_seconds() <= longest:
        raise Refused("Choose for how long: not in the past, and not longer than is allowed.")
    request = replace(request, asked_at=kept.at)
    if not request.break_glass:
        kept_requests.insert(db, request, RequestState.OPEN)
        return (_line(Action.ACCESS_ASKED, request, kept, detail=request.id),)
    if request.case is None:
        raise Incomplete("Emergency access is to one case.", ("Case",))
    job_steps.refuse_while_away(db, kept.who)
    kept_requests.insert(db, request, RequestState.APPROVED)
    _give(db, keys, request, BREAK_GLASS, kept.at)
    hours = round((request.until - kept.at).total_seconds() / 3600)
    return (_line(Action.BREAK_GLASS, request, kept, detail=request.id, count=hours),)


def _answer(db: Database, keys: CaseKeys, answer: Answer, kept: Stamped) -> tuple[LogLine, ...]:
    asked = kept_requests.one(db, answer.request)
    request, staff = asked.request, office.all_staff(db)
    if asked.state is not RequestState.OPEN:
        raise Refused("This request is decided already. Open the page again.")
    if answer.elsewhere:
        if not kept_requests.was_sent(db, answer):
            raise NotAllowed("This answer does not belong to a request that was sent from here.")
    elif kept.who != answer.by:
        raise NotAllowed("Everyone signs for themselves.")
    flag = seats_for(answer.by, asked, staff).get(answer.seat)
    if flag is None:
        raise NotAllowed(
            "This is for a supervisor and an information owner to decide: two people, and neither "
            "the one who asked."
        )
    if answer.approves:
        _refuse_stale(db, request, staff, kept.at)
    kept_requests.decide(db, answer, flag, kept.at)
    said = "approved" if answer.approves else "declined"
    line = _line(
        Action.ACCESS_DECIDED, request, kept, detail=request.id,
        fields=(answer.seat.value, *((flag.value,) if flag else ())), result=said,
        recipient=answer.by if answer.elsewhere else "",
    )  # fmt: skip
    if not answer.approves:
        kept_requests.set_state(db, request.id, RequestState.DECLINED)
        return (line,)
    if kept_requests.one(db, request.id).open_seats:
        return (line,)
    kept_requests.set_state(db, request.id, RequestState.APPROVED)
    _give(db, keys, request, APPROVED, kept.at)
    return line, _line(Action.ACCESS_GIVEN, request, kept, detail=request.id)


def _refuse_stale(
    db: Database, request: AccessRequest, staff: Iterable[Staff], now: datetime
) -> None:
    if request.until <= now:
        raise Refused("The time that was asked for has passed. Decline it, and let them ask again.")
    if not any(m.id == request.staff and m.active for m in staff):
        raise Refused("The person who asked does not work here any more. Decline it.")
    if request.case is not None and not cases.exists(db, request.case):
        raise Refused("The case was erased in the meantime. Decline the request.")
    if kept_requests.open_reviews_of(db, request.staff):
        raise Refused(
            "This person's work changed, and what they may see is not looked over yet. "
            "Finish that review first."
        )


def _give(db: Database, keys: CaseKeys, request: AccessRequest, kind: str, now: datetime) -> None:
    basis, level = basis_of(kind, request.id), request.level
    if request.owner is not None:
        load = CaseloadGrant(request.staff, request.owner, level, basis, now, request.until)
        grants.put_caseload(db, load)
    elif request.case is not None:
        grants.put(db, Grant(request.staff, request.case, level, basis, now, request.until))
        found.follow(db, keys, request.case, (("grant", basis),))


# -- what becomes of it


def _turn(db: Database, turn: Turn, kept: Stamped) -> tuple[LogLine, ...]:
    asked = kept_requests.one(db, turn.request)
    request = asked.request
    if turn.state is None:
        return _look_after(db, asked, turn, kept)
    if turn.state is RequestState.WITHDRAWN:
        if request.staff != kept.who:
            raise NotAllowed("Only the person who asked takes a request back.")
        if asked.state is not RequestState.OPEN:
            raise Refused("This request is decided already.")
    elif turn.state is RequestState.ENDED:
        roles = job_steps.roles_of(db, kept.who)
        owner = cases.owner(db, request.case) if request.case else request.owner
        if kept.who not in (request.staff, owner) and not roles & OVERSEES:
            raise NotAllowed("Ask the supervisor or the privacy contact to end this access.")
        if asked.state is not RequestState.APPROVED:
            raise Refused("This access is not in force.")
        job_steps.end_request(db, request, kept.at)
    else:
        raise ValueError("a request does not turn into that")
    kept_requests.set_state(db, request.id, turn.state)
    return (
        _line(Action.ACCESS_ENDED, request, kept, detail=request.id, result=turn.state.value),
    )


def _look_after(db: Database, asked: Asked, turn: Turn, kept: Stamped) -> tuple[LogLine, ...]:
    """Somebody looks into an emergency access, and not the one who took it."""
    request = asked.request
    if not job_steps.roles_of(db, kept.who) & _LOOKS_AFTER:
        raise NotAllowed("The privacy contact looks into emergency access.")
    others = [
        m for m in office.all_staff(db)
        if m.active and m.id != request.staff and m.roles & _LOOKS_AFTER
    ]  # fmt: skip
    if kept.who == request.staff and others:
        raise NotAllowed("Somebody else looks into the emergency access that you took yourself.")
    if not request.break_glass or asked.seen_by is not None:
        raise Refused("This was looked into already. Open the page again.")
    kept_requests.set_seen(db, request.id, kept.who, kept.at, turn.words)
    flag = () if others else (Flag.OFFICE_OF_ONE.value,)
    return (_line(Action.ACCESS_REVIEWED, request, kept, detail=request.id, fields=flag),)


def _end(db: Database, ended: GrantEnded, kept: Stamped) -> tuple[LogLine, ...]:
    owner = cases.owner(db, ended.case)
    roles = job_steps.roles_of(db, kept.who)
    if kept.who not in (ended.staff, owner) and not roles & OVERSEES:
        raise NotAllowed("Ask the supervisor or the privacy contact to end this access.")
    if ended.staff == owner and ended.basis in (CREATED, ASSIGNED):
        raise Refused("This person owns the case. Give it to somebody else first.")
    held = [
        g for g in grants.in_force_of(db, ended.staff, kept.at)[0]
        if g.case == ended.case and g.basis == ended.basis
    ]  # fmt: skip
    for grant in held:
        grants.put(db, replace(grant, until=kept.at))
    line = LogLine(
        Action.ACCESS_ENDED,
        Access(kept.who, _ADMIN, ended.case),
        count=len(held),
        recipient=ended.staff,
        detail=ended.basis.partition(":")[0],
    )
    return (line,)


# -- at another computer


def _register(db: Database, card: ApproverCard, kept: Stamped) -> tuple[LogLine, ...]:
    if not job_steps.roles_of(db, kept.who) & DECIDES:
        raise NotAllowed("The supervisor or the information owner takes in a colleague's card.")
    member = next((m for m in office.all_staff(db) if m.id == card.staff), None)
    if member is None or not member.active or not member.roles & OVERSEES:
        raise Refused("Only somebody who decides on access needs their card here.")
    kept_requests.put_card(db, replace(card, by=kept.who), kept.at)
    return (
        LogLine(
            Action.CHANGED, Access(kept.who, _ADMIN), fields=("approver card",), detail=card.staff
        ),
    )


def _send_away(db: Database, sent: SentAway, kept: Stamped) -> tuple[LogLine, ...]:
    asked = kept_requests.one(db, sent.request)
    card = next((c for c in kept_requests.cards(db) if c.staff == sent.to), None)
    if asked.state is not RequestState.OPEN:
        raise Refused("This request is decided already.")
    if card is None or card.by == asked.request.staff:
        raise NotAllowed("Somebody else than the person who asks takes in the approver's card.")
    if sent.seat not in seats_for(sent.to, asked, office.all_staff(db)):
        raise Refused("This colleague cannot sign this request. Choose another one.")
    kept_requests.put_letter(db, sent, kept.at)
    return (_line(Action.ACCESS_ASKED, asked.request, kept, detail=sent.request,
                  recipient=sent.to, route="case_package"),)  # fmt: skip


def _line(
    action: Action, request: AccessRequest, kept: Stamped, *, detail: str = "", count: int = 1,
    fields: tuple[str, ...] = (), result: str = "done", recipient: str = "", route: str = "",
) -> LogLine:  # fmt: skip
    """`fields` begin with the level; the case or whose caseload it is stands where it belongs."""
    scope = () if request.owner is None else (f"caseload of {request.owner}",)
    case: CaseId | None = request.case
    own = kept.who == request.staff
    return LogLine(
        action,
        Access(StaffId(kept.who), request.reason if own else _ADMIN, case),
        fields=(Level(request.level).name.lower(), *scope, *fields),
        count=count,
        recipient=recipient or ("" if own else request.staff),
        route=route,
        result=result,
        detail=detail,
    )
