"""Who may see what, and what becomes of it when somebody's work changes (O-D1)."""

from dataclasses import dataclass, replace

from assisterdesk.access.grants import CaseloadGrant, Grant
from assisterdesk.access.job_review import (
    JOB_EVENT_TITLE,
    Assigned,
    GrantEnded,
    JobEvent,
    JobReview,
    Looked,
    Moved,
    ReviewId,
)
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.access_asking import decides, put
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff, checked

NOT_YOURS = "Only the supervisor or the information owner changes somebody's work."


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody may see now: cases by reference, and whole caseloads by whose they are."""

    who: Staff
    cases: tuple[tuple[Grant, str], ...]
    caseloads: tuple[tuple[CaseloadGrant, str], ...]


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A review with names. `mine_to_close`: the person signed in may close it."""

    review: JobReview
    who: str
    event: str
    mine_to_close: bool


def held_by(session: Session, who: StaffId) -> Held:
    """Raises `NotAllowed` for what others may see, by role."""
    names = {m.id: m for m in session.store.staff()}
    if who not in names:
        raise Refused("There is no such staff member any more.")
    cases, loads = session.store.access_held(session.who.id, who)
    ordered = tuple(sorted(cases, key=lambda one: one[1]))
    return Held(
        names[who],
        ordered,
        tuple((g, names[g.owner].name if g.owner in names else "") for g in loads),
    )


def who_sees(
    session: Session, case: CaseId
) -> tuple[tuple[str, Grant | CaseloadGrant], ...]:
    """Everyone who may see the case now, by name, with the grant that lets them."""
    names = {m.id: m.name for m in session.store.staff()}
    now = session.program.now()
    single, loads = session.store.access_to(session.who.id, case)
    every: list[Grant | CaseloadGrant] = [*single, *loads]
    found = [(names.get(g.staff, ""), g) for g in every if g.until is None or g.until > now]
    return tuple(sorted(found, key=lambda one: (one[0].casefold(), -one[1].level)))


def end_grant(session: Session, grant: Grant) -> None:
    put(session, "end access", GrantEnded(grant.staff, grant.case, grant.basis))


# -- changes of work


def change_work(
    session: Session, who: StaffId, kind: AssisterKind, roles: frozenset[Role]
) -> Staff:
    """Other roles, or another kind of assister: what they could see beside their own cases ends at
    once, and is asked for anew if it is still needed.

    Raises `NotAllowed`, `Refused` when nobody would be information owner any more.
    """
    staff = {m.id: m for m in session.store.staff()}
    member = staff.get(who)
    if not decides(session):
        raise NotAllowed(NOT_YOURS)
    if member is None or not member.active:
        raise Refused("This person does not work here any more.")
    changed = checked(replace(member, kind=kind, roles=roles))
    owners = [
        m for m in staff.values()
        if m.active and m.id != who and Role.INFORMATION_OWNER in m.roles
    ]  # fmt: skip
    if Role.INFORMATION_OWNER not in roles and not owners:
        raise Refused("Name another information owner first: an office needs one.")
    if who == session.who.id and any(
        m.active and m.id != who and m.roles & {Role.SUPERVISOR, Role.INFORMATION_OWNER}
        for m in staff.values()
    ):
        raise NotAllowed("Somebody else changes your own roles.")
    with session.store.change(session.who.id, "change work") as change:
        change.put_staff(changed)
        change.log(
            LogLine(
                Action.CHANGED,
                session.access("office_administration"),
                fields=("roles", "kind"),
                detail=who,
            )
        )
        change.commit()
    return changed


def away(session: Session, who: StaffId, event: JobEvent) -> None:
    """Leave, or other work: everything closes to the person at once, their own cases too."""
    put(session, "change work", Moved(who, event))


def reviews(session: Session) -> tuple[ReviewRow, ...]:
    """Open ones first; none for who neither decides nor oversees."""
    staff = session.store.staff()
    names = {m.id: m.name for m in staff}
    others = {Role.SUPERVISOR, Role.INFORMATION_OWNER}

    def mine(review: JobReview) -> bool:
        if not review.is_open or not decides(session):
            return False
        alone = not any(m.active and m.id != review.staff and m.roles & others for m in staff)
        return review.staff != session.who.id or alone

    return tuple(
        ReviewRow(r, names.get(r.staff, ""), JOB_EVENT_TITLE[r.event], mine(r))
        for r in session.store.job_reviews(session.who.id)
    )


def close_review(session: Session, review: ReviewId, gives_back: bool) -> None:
    """`gives_back`: their own cases open to them again. What was approved is asked for anew."""
    put(session, "look over access", Looked(review, gives_back))


def owned_cases(session: Session, owner: StaffId) -> tuple[tuple[CaseId, str], ...]:
    """The cases somebody owns, by reference."""
    return session.store.owned_cases(session.who.id, owner)


def assign(session: Session, cases: tuple[CaseId, ...], to: StaffId) -> int:
    """Give these cases to a colleague; nothing of them is read. Returns how many."""
    put(session, "assign cases", *(Assigned(case, to) for case in cases))
    return len(cases)
