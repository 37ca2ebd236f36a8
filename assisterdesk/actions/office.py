"""The office and its staff: who works here, who signs in, and until when each is trained."""

from dataclasses import dataclass, replace
from datetime import date

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.desks import Desk
from assisterdesk.office.staff import Office, Staff
from assisterdesk.office.training import Lapse, lapses

_MAY_CHANGE_STAFF = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})
NO_STAFF_CHANGES = "Only the supervisor or the information owner adds staff."


@dataclass(frozen=True, slots=True)
class Colleague:
    """A staff member; `signs_in`: holds a key slot of this store."""

    staff: Staff
    desk: Desk
    signs_in: bool
    lapses: tuple[Lapse, ...]


@dataclass(frozen=True, slots=True)
class OfficeView:
    """`may_change_staff`: the person signed in may add and change colleagues."""

    office: Office
    colleagues: tuple[Colleague, ...]
    today: date
    may_change_staff: bool


def office_view(session: Session) -> OfficeView:
    """Nothing of a client is read, so no log line is due."""
    program, today = session.program, session.program.today()
    slots = {slot.staff for slot in program.keys.slots(program.folder)}
    return OfficeView(
        session.store.office(),
        tuple(
            Colleague(
                member,
                program.catalogues.desks[member.desk],
                member.id in slots,
                lapses(member, today),
            )
            for member in session.store.staff()
        ),
        today,
        may_change_staff(session),
    )


def may_change_staff(session: Session) -> bool:
    return bool(session.who.roles & _MAY_CHANGE_STAFF)


def record_training(
    session: Session, who: StaffId, trained_on: date | None, certified_until: date | None
) -> Staff:
    """Write down when somebody was trained and until when they are certified.

    Everyone does it for themselves, supervisor and information owner for all (`NotAllowed`).
    Raises `Refused` for a training that lies ahead.
    """
    if who != session.who.id and not may_change_staff(session):
        raise NotAllowed("Only the supervisor or the information owner changes others' dates.")
    if trained_on and trained_on > session.program.today():
        raise Refused("The training cannot lie in the future. Check the date.")
    member = next((m for m in session.store.staff() if m.id == who), None)
    if member is None:
        raise Refused("There is no such staff member any more.")
    changed = replace(member, trained_on=trained_on, certified_until=certified_until)
    with session.store.change(session.who.id, "record training") as change:
        change.put_staff(changed)
        change.log(
            LogLine(
                Action.CHANGED,
                session.access("office_administration"),
                fields=("training", "certification"),
                detail=who,
            )
        )
        change.commit()
    return changed
