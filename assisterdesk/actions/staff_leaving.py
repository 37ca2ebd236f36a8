"""Somebody leaves the office, or forgot their passphrase: what becomes of their key slot."""

from dataclasses import dataclass, replace

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.signin import Opened
from assisterdesk.actions.backup import backups
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import advise, under_one_key
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError, NotAllowed, Refused
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.staff import Staff

_MAY_TAKE_AWAY = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})


@dataclass(frozen=True, slots=True)
class Left:
    """`old_backups` of the office's folder still open with the old passphrase until the session
    ends and a new backup replaces them; copies kept elsewhere open for ever."""

    staff: Staff
    old_backups: int


def take_away_sign_in(session: Session, who: StaffId) -> Left:
    """They can no longer sign in, and the store gets a new key when this session locks.

    Until then nobody new is added. Killed in between, the next sign-in goes on with it; asked
    again, it is done again. Raises `NotAllowed` by role, `Refused`, `Trouble`.
    """
    program = session.program
    if not session.who.roles & _MAY_TAKE_AWAY:
        raise NotAllowed("Only the supervisor or the information owner takes away a sign-in.")
    if who == session.who.id:
        raise Refused("You cannot take away your own sign-in. A colleague can.")
    staff = {m.id: m for m in session.store.staff()}
    member = staff.get(who)
    if member is None:
        raise Refused("There is no such staff member any more.")
    owners = [
        m
        for m in staff.values()
        if m.active and m.id != who and Role.INFORMATION_OWNER in m.roles
    ]
    if Role.INFORMATION_OWNER in member.roles and not owners:
        raise Refused("Name another information owner first: an office needs one.")
    # the person first: should the power go now, they are shown as gone and it is asked again
    with session.store.change(session.who.id, "take away sign-in") as change:
        change.put_staff(replace(member, active=False))
        change.log(
            LogLine(
                Action.STAFF_LEFT,
                session.access("office_administration"),
                fields=("sign_in",),
                detail=who,
            )
        )
        change.commit()
    slot = next((s.id for s in program.keys.slots(program.folder) if s.staff == who), None)
    program.keys.announce_key(program.folder, session.opened, slot)
    return Left(member, _still_open(program))


def _still_open(program: Program) -> int:
    try:
        return sum(1 for b in backups(program) if not b.problem)
    except AssisterDeskError:
        return 0


def reset_passphrase(session: Session, who: StaffId, recovery: str, new: str) -> None:
    """The information owner gives a colleague who forgot theirs a new one, typed by them.

    Takes the recovery key. Their mailbox password has to be typed again. Raises `NotAllowed`,
    `WrongPassphrase` for the recovery key, `Refused` for a weak passphrase, `Trouble`.
    """
    program = session.program
    if Role.INFORMATION_OWNER not in session.who.roles:
        raise NotAllowed("Only the information owner gives a colleague a new passphrase.")
    member = next((m for m in session.store.staff() if m.id == who), None)
    slot = next((s.id for s in program.keys.slots(program.folder) if s.staff == who), None)
    if member is None or not member.active or slot is None:
        raise Refused("This person has no sign-in. Give them one on the Office page.")
    _refuse_weak(program, new, (member.name, session.office.name))
    opened = program.keys.open_with_recovery(program.folder, recovery)
    program.keys.give_new_passphrase(program.folder, opened, slot, new)
    session.store.log(
        LogLine(
            Action.CHANGED,
            session.access("office_administration"),
            fields=("passphrase",),
            result="recovery key",
            detail=who,
        )
    )


def reset_at_the_door(program: Program, slot: SlotId, recovery: str, new: str) -> None:
    """The same before anyone signed in: whoever holds the recovery key lets one person in again.

    Raises as `reset_passphrase`, and `Refused` while the store is open elsewhere.
    """
    card = next((s for s in program.keys.slots(program.folder) if s.id == slot), None)
    if card is None or card.staff is None:
        raise Refused("This sign-in is no longer in the store. Choose another one.")
    _refuse_weak(program, new, (card.label,))
    opened: Opened = under_one_key(
        program, program.keys.open_with_recovery(program.folder, recovery)
    )
    store = program.stores.open(program.folder, opened.store_key, program.clock, program.device)
    try:
        member = next((m for m in store.staff() if m.id == card.staff), None)
        if member is None or not member.active:
            raise NotAllowed("This sign-in no longer belongs to anyone here.")
        store.new_epoch(StaffId(""))
        program.keys.give_new_passphrase(program.folder, opened, slot, new)
        store.log(
            LogLine(
                Action.CHANGED,
                Access(StaffId(""), "office_administration"),
                fields=("passphrase",),
                result="recovery key",
                detail=card.staff,
            )
        )
    finally:
        store.close()


def _refuse_weak(program: Program, passphrase: str, about: tuple[str, ...]) -> None:
    advice = advise(program, passphrase, about)
    if not advice.accepted:
        raise Refused(advice.advice)
