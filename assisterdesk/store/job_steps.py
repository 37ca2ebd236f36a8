"""What becomes of a person's access when their work changes, and who may change it."""

from dataclasses import replace
from datetime import datetime

from assisterdesk.access.grants import (
    APPROVED,
    ASSIGNED,
    BREAK_GLASS,
    CREATED,
    Grant,
    Level,
    basis_of,
)
from assisterdesk.access.job_review import (
    CLOSES_OWN,
    Assigned,
    JobEvent,
    JobReview,
    Looked,
    Moved,
    ReviewId,
)
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.requests import AccessRequest, RequestState
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import Role
from assisterdesk.office.staff import Staff
from assisterdesk.store import access_requests as kept_requests
from assisterdesk.store import cases, found, grants, office
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import moment
from assisterdesk.store.connections import Database
from assisterdesk.store.stamped import Stamped

_DECIDES = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})
_ADMIN = "office_administration"


def roles_of(db: Database, who: StaffId) -> frozenset[Role]:
    """The roles in force; none for somebody who does not work here."""
    member = next((m for m in office.all_staff(db) if m.id == who), None)
    return member.roles if member is not None and member.active else frozenset()


def put_staff(db: Database, staff: Staff, kept: Stamped) -> tuple[LogLine, ...]:
    """Insert or replace. Other work ends what the person could see; that is not optional.

    Raises `NotAllowed`: roles and work are changed by the supervisor or the information owner.
    """
    all_staff = office.all_staff(db)
    former = next((m for m in all_staff if m.id == staff.id), None)
    same_work = former is not None and (
        (former.roles, former.kind, former.active, former.name)
        == (staff.roles, staff.kind, staff.active, staff.name)
    )
    # an office that nobody decides in any more would be locked out of its own staff
    someone_decides = any(m.active and m.roles & _DECIDES for m in all_staff)
    if someone_decides and not roles_of(db, kept.who) & _DECIDES:
        if kept.who != staff.id or not same_work:
            raise NotAllowed("Only the supervisor or the information owner changes staff.")
    office.put_staff(db, staff)
    if former is None or not former.active or same_work:
        return ()
    if not staff.active:
        return _end_all(db, staff.id, JobEvent.LEFT, kept)
    if (former.roles, former.kind) != (staff.roles, staff.kind):
        return _end_all(db, staff.id, JobEvent.JOB_CHANGED, kept)
    return ()


def move(db: Database, moved: Moved, kept: Stamped) -> tuple[LogLine, ...]:
    """Leave or other work, without a change of roles."""
    _decides_about(db, moved.staff, kept)
    member = next((m for m in office.all_staff(db) if m.id == moved.staff), None)
    if member is None or not member.active:
        raise Refused("This person does not work here any more.")
    if moved.event not in (JobEvent.TRANSFERRED, JobEvent.LEAVE):
        raise ValueError("this follows from the change of the staff member")
    return _end_all(db, moved.staff, moved.event, kept)


def _end_all(
    db: Database, staff: StaffId, event: JobEvent, kept: Stamped
) -> tuple[LogLine, ...]:
    """End at once what this event ends, and leave a review that somebody has to close."""
    own = set(kept_requests.own_cases(db, staff))
    single, loads = grants.in_force_of(db, staff, kept.at)
    ended = 0
    for grant in single:
        is_own = grant.case in own and grant.basis in (CREATED, ASSIGNED)
        if event in CLOSES_OWN or not is_own:
            grants.put(db, replace(grant, until=kept.at))
            ended += 1
    for load in loads:
        grants.put_caseload(db, replace(load, until=kept.at))
        ended += 1
    for request in kept_requests.in_force_of(db, staff, kept.at):
        kept_requests.set_state(db, request.id, RequestState.ENDED)
    for id in kept_requests.open_of(db, staff):
        kept_requests.set_state(db, id, RequestState.WITHDRAWN)
    review = JobReview(ReviewId(new_id()), staff, event, kept.at, kept.who, ended)
    kept_requests.put_review(db, review)
    line = LogLine(
        Action.WORK_CHANGED,
        Access(kept.who, _ADMIN),
        count=ended,
        recipient=staff,
        result=event.value,
        detail=review.id,
    )
    return (line,)


def look_over(db: Database, looked: Looked, kept: Stamped) -> tuple[LogLine, ...]:
    """Close a review: the person's own cases open again, or stay closed to them."""
    review = kept_requests.review(db, looked.review)
    alone = _decides_about(db, review.staff, kept)
    if not review.is_open:
        raise Refused("This review is closed already. Open the page again.")
    active = any(m.id == review.staff and m.active for m in office.all_staff(db))
    if looked.gives_back and not active:
        raise Refused("This person does not work here any more. Give their cases to others.")
    own = kept_requests.own_cases(db, review.staff)
    if looked.gives_back:
        for case in own:
            grants.put(db, Grant(review.staff, case, Level.SEND, ASSIGNED, kept.at))
    else:
        single, _ = grants.in_force_of(db, review.staff, kept.at)
        for grant in single:
            if grant.case in set(own):
                grants.put(db, replace(grant, until=kept.at))
    kept_requests.close_review(
        db, review.id, kept.who, kept.at, gave_back=looked.gives_back, flagged=alone
    )
    line = LogLine(
        Action.ACCESS_REVIEWED,
        Access(kept.who, _ADMIN),
        count=len(own) if looked.gives_back else 0,
        recipient=review.staff,
        result="given back" if looked.gives_back else "stays closed",
        detail=review.id,
    )
    return (line,)


def assign(
    db: Database, keys: CaseKeys, assigned: Assigned, kept: Stamped
) -> tuple[LogLine, ...]:
    """A case gets another owner, by whoever decides on staff; nothing of it is read."""
    case, to = assigned.case, assigned.to
    if not roles_of(db, kept.who) & _DECIDES:
        raise NotAllowed("Only the supervisor or the information owner assigns cases.")
    members = {m.id: m for m in office.all_staff(db) if m.active}
    if to not in members:
        raise Refused("Choose a colleague who works here.")
    if to == kept.who and len(members) > 1:
        held = grants.level(db, to, case, kept.at)
        if held is None or held < Level.SEND:
            raise NotAllowed("Nobody gives themselves access. Ask for it on the Access page.")
    refuse_while_away(db, to)
    former = cases.owner(db, case)
    if former is None:
        raise Refused("This case is not here any more.")
    for grant in grants.of_case(db, case):
        if grant.staff == former and (grant.until is None or grant.until > kept.at):
            grants.put(db, replace(grant, until=kept.at))
    db.execute(
        "UPDATE cases SET owner = ?, changed_at = ? WHERE id = ?", (to, moment(kept.at), case)
    )
    grants.put(db, Grant(to, case, Level.SEND, ASSIGNED, kept.at))
    found.follow(db, keys, case, (("grant", to),))
    line = LogLine(
        Action.HANDED_OVER,
        Access(kept.who, _ADMIN, case),
        fields=("owner", "grants"),
        count=1,
        recipient=to,
        detail=to,
    )
    return (line,)


def end_request(db: Database, request: AccessRequest, now: datetime) -> None:
    """End what an approved request, or an emergency, gives."""
    single, loads = grants.in_force_of(db, request.staff, now)
    bases = {basis_of(kind, request.id) for kind in (APPROVED, BREAK_GLASS)}
    for grant in single:
        if grant.basis in bases:
            grants.put(db, replace(grant, until=now))
    for load in loads:
        if load.basis in bases:
            grants.put_caseload(db, replace(load, until=now))


def refuse_while_away(db: Database, staff: StaffId) -> None:
    """Raises `Refused` for somebody whose access was closed and not looked over since."""
    if any(r.event in CLOSES_OWN for r in kept_requests.open_reviews_of(db, staff)):
        raise Refused(
            "Access was closed when the work changed, and has to be looked over first. "
            "Ask the supervisor to finish that review."
        )


def _decides_about(db: Database, staff: StaffId, kept: Stamped) -> bool:
    """Raises `NotAllowed` by role and for one's own; returns whether nobody else could."""
    members = [m for m in office.all_staff(db) if m.active]
    others = any(m.id != staff and m.roles & _DECIDES for m in members)
    if not roles_of(db, kept.who) & _DECIDES or (kept.who == staff and others):
        raise NotAllowed("Another supervisor or information owner decides about this.")
    return not others
