"""Reading who may see what: one's own, and everybody's for whoever decides or oversees (O-D1)."""

from datetime import datetime

from assisterdesk.access.grants import CaseloadGrant, Grant, Level
from assisterdesk.access.job_review import JobReview
from assisterdesk.access.requests import ApproverCard, Asked
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.store import access_requests, grants, office
from assisterdesk.store.access_steps import DECIDES, OVERSEES
from assisterdesk.store.connections import Database
from assisterdesk.store.job_steps import roles_of

_NOT_OTHERS = (
    "What others may see is read by the supervisor, the information owner and the privacy contact. "
    "Ask one of them."
)


def asked(db: Database, who: StaffId) -> tuple[Asked, ...]:
    # in an office of two the other person signs, whatever their roles
    active = [m.id for m in office.all_staff(db) if m.active]
    if roles_of(db, who) & OVERSEES or (len(active) == 2 and who in active):
        return access_requests.every(db)
    return access_requests.of_staff(db, who)


def held(
    db: Database, who: StaffId, of: StaffId, now: datetime
) -> tuple[tuple[tuple[Grant, str], ...], tuple[CaseloadGrant, ...]]:
    if who != of:
        _overseer(db, who)
    single, loads = grants.in_force_of(db, of, now)
    names = access_requests.references(db, dict.fromkeys(g.case for g in single))
    return tuple((g, names[g.case]) for g in single), loads


def to_case(
    db: Database, who: StaffId, case: CaseId, now: datetime
) -> tuple[tuple[Grant, ...], tuple[CaseloadGrant, ...]]:
    level = grants.level(db, who, case, now)
    if level is None or level < Level.READ:
        _overseer(db, who)
    return grants.of_case(db, case), grants.on_caseload_of(db, case)


def owned(db: Database, who: StaffId, owner: StaffId) -> tuple[tuple[CaseId, str], ...]:
    if who != owner and not roles_of(db, who) & DECIDES:
        raise NotAllowed(_NOT_OTHERS)
    cases = access_requests.own_cases(db, owner)
    return tuple(access_requests.references(db, cases).items())


def reviews(db: Database, who: StaffId) -> tuple[JobReview, ...]:
    return access_requests.reviews(db) if roles_of(db, who) & OVERSEES else ()


def approver_cards(db: Database) -> tuple[ApproverCard, ...]:
    return access_requests.cards(db)


def _overseer(db: Database, who: StaffId) -> None:
    if not roles_of(db, who) & OVERSEES:
        raise NotAllowed(_NOT_OTHERS)
