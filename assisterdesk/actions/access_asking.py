"""Asking for access, deciding on it, and the way in for an emergency (O-D1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from assisterdesk.access.grants import Level
from assisterdesk.access.requests import (
    GLASS_HOURS_MOST,
    AccessRequest,
    Answer,
    Asked,
    Flag,
    RequestId,
    RequestState,
    Seat,
    Turn,
    missing_seats,
    seats_for,
)
from assisterdesk.actions.ports import AccessValue
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import CaseId, StaffId, new_id
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded

#: who may read what everybody asked for
OVERSEES = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT})
DECIDES = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})
_LOOKS_AFTER = frozenset({Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER})
#: what the form begins with, in days
DAYS = 30
DAYS_MOST = 365
#: shorter says nothing
_LEAST_WORDS = 10
SEAT_TITLE: dict[Seat, str] = {
    Seat.SUPERVISOR: "supervisor",
    Seat.INFORMATION_OWNER: "information owner",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A request as it is shown. `seats`: what the person signed in may sign now, and its flag;
    `missing`: for whom nobody could sign, so that a role has to be given first."""

    asked: Asked
    who: str
    whose: str
    seats: dict[Seat, Flag]
    missing: tuple[Seat, ...]

    @property
    def id(self) -> RequestId:
        return self.asked.request.id


def oversees(session: Session) -> bool:
    return bool(session.who.roles & OVERSEES)


def decides(session: Session) -> bool:
    return bool(session.who.roles & DECIDES)


def rows(session: Session) -> tuple[Row, ...]:
    """Everybody's requests for whoever oversees, else one's own; newest first."""
    staff = session.store.staff()
    names = {m.id: m.name for m in staff}
    found = []
    for asked in session.store.access_asked(session.who.id):
        request = asked.request
        found.append(
            Row(
                asked,
                names.get(request.staff, ""),
                names.get(request.owner, "") if request.owner else "",
                seats_for(session.who.id, asked, staff),
                missing_seats(asked, staff),
            )
        )
    return tuple(found)


def to_sign(session: Session) -> tuple[Row, ...]:
    """Requests that wait for this person and whose time has not passed, oldest first."""
    now = session.program.now()
    waiting = [r for r in rows(session) if r.seats and r.asked.request.until > now]
    return tuple(reversed(waiting))


def to_look_into(session: Session) -> tuple[Row, ...]:
    """Emergency access that nobody looked into yet, for privacy contact and information owner;
    one's own only when there is nobody else."""
    if not session.who.roles & _LOOKS_AFTER:
        return ()
    alone = not any(
        m.active and m.id != session.who.id and m.roles & _LOOKS_AFTER
        for m in session.store.staff()
    )
    return tuple(
        row
        for row in rows(session)
        if row.asked.request.break_glass
        and row.asked.seen_by is None
        and (alone or row.asked.request.staff != session.who.id)
    )


# -- asking


def case_named(session: Session, reference: str) -> CaseId:
    """The case with this reference; says nothing of it. Raises `Incomplete`, `Refused`."""
    reference = "".join(reference.split()).upper()
    if not reference:
        raise Incomplete("Type the reference of the case.", ("Case",))
    found = session.store.by_reference(reference)
    if found is None:
        raise Refused("No case has this reference. Check it for a typing error.")
    return found[0]


def ask_for_case(
    session: Session, case: CaseId, level: Level, reason: str, purpose: str, days: int
) -> RequestId:
    """Ask for one case. It opens once a supervisor and an information owner said yes."""
    return _ask(session, level, reason, purpose, days, case=case)


def ask_for_caseload(
    session: Session, owner: StaffId, level: Level, reason: str, purpose: str, days: int
) -> RequestId:
    """Ask for all cases of a colleague, those to come as well."""
    return _ask(session, level, reason, purpose, days, owner=owner)


def _ask(
    session: Session,
    level: Level,
    reason: str,
    purpose: str,
    days: int,
    case: CaseId | None = None,
    owner: StaffId | None = None,
) -> RequestId:
    if not 1 <= days <= DAYS_MOST:
        raise Refused(worded("Choose from 1 to {most} days.", most=DAYS_MOST))
    now = session.program.now()
    request = AccessRequest(
        RequestId(new_id()),
        session.who.id,
        level,
        _reason(session, reason),
        words_without_names(session, purpose, "Say in a few words what you need it for."),
        now,
        now + timedelta(days=days),
        case=case,
        owner=owner,
    )
    put(session, "ask for access", request)
    return request.id


def glass_hours(session: Session) -> int:
    """The longest emergency access on this computer, in hours."""
    return session.program.policy.at_most("access.emergency_hours_most", GLASS_HOURS_MOST)


def break_glass(
    session: Session, case: CaseId, level: Level, reason: str, purpose: str, hours: int
) -> datetime:
    """Open a case at once, for hours, without asking anybody; returns until when.

    It is in the log, and the privacy contact sees it on Today until somebody looked into it.
    """
    most = glass_hours(session)
    if not 1 <= hours <= most:
        raise Refused(worded("Emergency access lasts from 1 to {most} hours.", most=most))
    now = session.program.now()
    until = now + timedelta(hours=hours)
    request = AccessRequest(
        RequestId(new_id()),
        session.who.id,
        level,
        _reason(session, reason),
        words_without_names(session, purpose, "Say in a few words why it cannot wait."),
        now,
        until,
        case=case,
        break_glass=True,
    )
    put(session, "emergency access", request)
    return until


def _reason(session: Session, reason: str) -> str:
    known = session.program.catalogues.reasons.get(reason)
    if known is None or known.program:
        raise Incomplete("Choose the reason.", ("Reason",))
    return reason


def words_without_names(session: Session, words: str, missing: str) -> str:
    """The words tidied. Raises `Incomplete` for too few, `Refused` for what names a client."""
    words = " ".join(words.split())
    if len(words) < _LEAST_WORDS:
        raise Incomplete(missing, ("Purpose",))
    refuse_names(session, words)
    return words


def refuse_names(session: Session, words: str) -> None:
    if session.gate.names_somebody(words):
        raise Refused(
            "Leave names, numbers and facts about clients out: this is kept for years. "
            "The case is recorded already."
        )


# -- deciding


def decide(session: Session, row: Row, approves: bool, words: str = "") -> RequestState:
    """Sign for the seat that is open to this person (in a very small office, for both), or say no.

    Returns what became of the request. Raises `NotAllowed`, `Refused`.
    """
    words = " ".join(words.split())
    if words:
        refuse_names(session, words)
    if not row.seats:
        raise Refused("This request does not wait for you.")
    flags = set(row.seats.values())
    both = approves and flags <= {Flag.OFFICE_OF_ONE, Flag.OFFICE_OF_TWO}
    seats = tuple(row.seats) if both else tuple(row.seats)[:1]
    answers = tuple(Answer(row.id, seat, session.who.id, approves, words) for seat in seats)
    put(session, "decide on access", *answers)
    found = (a for a in session.store.access_asked(session.who.id) if a.request.id == row.id)
    return next((a.state for a in found), RequestState.OPEN)


def withdraw(session: Session, request: RequestId) -> None:
    """Take back one's own request."""
    put(session, "withdraw request", Turn(request, RequestState.WITHDRAWN))


def end(session: Session, request: RequestId) -> None:
    """End access before its day: the person, the case's owner, or whoever oversees."""
    put(session, "end access", Turn(request, RequestState.ENDED))


def looked_into(session: Session, request: RequestId, words: str = "") -> None:
    """The privacy contact looked into an emergency access, and says what it came to."""
    words = " ".join(words.split())
    if words:
        refuse_names(session, words)
    put(session, "look into emergency access", Turn(request, None, words))


def put(session: Session, verb: str, *values: AccessValue) -> None:
    """One change for all of them; the store holds to the rules and writes the lines."""
    with session.store.change(session.who.id, verb) as change:
        for value in values:
            change.put_access(value)
        change.commit()
