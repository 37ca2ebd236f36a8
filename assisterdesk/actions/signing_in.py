"""Making the office, signing in, locking: the doors of the program."""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.signin import Created, Opened, PassphraseAdvice, SlotCard
from assisterdesk.actions import remote, sign_in_lines
from assisterdesk.actions.own_side import gate_over, own_side
from assisterdesk.actions.ports import Store
from assisterdesk.actions.privacy_contacts import OFFICE
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import (
    AssisterDeskError,
    Incomplete,
    NotAllowed,
    Refused,
    Trouble,
)
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.taught import Taught
from assisterdesk.office.staff import Office, Staff, checked


class Readiness(StrEnum):
    """What the store's folder holds when the program starts."""

    EMPTY = "empty"
    #: keys were made but the power went before the store was: nothing was saved yet
    UNFINISHED = "unfinished"
    READY = "ready"
    #: a store file without its keys, or keys that do not read: a backup is needed
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Door:
    """Which door to show, and for a broken store the sentence that says what to do."""

    readiness: Readiness
    text: str = ""


def door(program: Program) -> Door:
    """What the folder holds: first start, sign-in, or an explanation.

    Changes nothing, but for a backup that was being put back when the power went: that is ended.
    """
    try:
        program.backups.settle(program.folder)
    except AssisterDeskError as error:
        return Door(Readiness.BROKEN, error.text)
    present = program.stores.present(program.folder)
    try:
        program.keys.slots(program.folder)
    except Refused as error:
        # no slots at all in an empty folder is a first start; anything else needs a person
        return Door(Readiness.BROKEN, error.text) if present else Door(Readiness.EMPTY)
    except Trouble as error:
        return Door(Readiness.BROKEN, error.text)
    return Door(Readiness.READY if present else Readiness.UNFINISHED)


def people_who_sign_in(program: Program) -> tuple[SlotCard, ...]:
    """The sign-in names, without the recovery slot. Raises `Damaged` when the slots do not read."""
    return tuple(s for s in program.keys.slots(program.folder) if not s.is_recovery)


def advise(program: Program, passphrase: str, about: tuple[str, ...]) -> PassphraseAdvice:
    """How long this passphrase would hold and what would make it better."""
    return program.keys.advise(passphrase, about)


def create_office(
    program: Program, office: Office, first: Staff, passphrase: str
) -> tuple[Session, str]:
    """Make the store with its first staff member, who is signed in.

    Returns the session and the recovery key, which is shown and printed once and kept nowhere.
    Raises `Incomplete` or `Refused` for the form, `Trouble` when the folder cannot be written; then
    nothing is left behind that would stop a second try.
    """
    name = " ".join(office.name.split())
    if not name:
        raise Incomplete("Enter the name of your office.", ("Office name",))
    first = checked(first)
    advice = advise(program, passphrase, (first.name, name))
    if not advice.accepted:
        raise Refused(advice.advice)
    unsafe = program.stores.unsafe_place(program.folder)
    if unsafe:
        raise Refused(unsafe)
    if door(program).readiness is Readiness.UNFINISHED:
        program.keys.set_aside(program.folder)
    office = Office(
        name, office.address, office.phone, office.email, practice=program.practice is not None
    )
    created: Created = program.keys.create(program.folder, first.id, first.name, passphrase)
    try:
        store = program.stores.create(
            program.folder, created.opened.store_key, program.clock, program.device
        )
    except Trouble:
        with suppress(Trouble):
            program.keys.set_aside(program.folder)
        raise
    with store.change(first.id, "create office") as change:
        change.put_office(office)
        change.put_staff(first)
        change.log(LogLine(Action.STORE_CREATED, Access(first.id, "office_administration")))
        change.commit()
    return _session(program, store, created.opened, first), created.recovery


def sign_in(program: Program, slot: SlotId, passphrase: str) -> Session:
    """Open the store. Raises `WrongPassphrase` with the seconds to wait, `Damaged`, `Trouble`."""
    return _signed_in(program, program.keys.open(program.folder, slot, passphrase))


def _signed_in(program: Program, opened: Opened) -> Session:
    opened = under_one_key(program, opened)
    store = program.stores.open(
        program.folder, opened.store_key, program.clock, program.device
    )
    try:
        staff = {m.id: m for m in store.staff()}
        if not staff:
            # the power went before the office was saved: a store without staff holds nobody
            store.close()
            program.stores.set_aside(program.folder)
            raise Refused(
                "Setting up this office was interrupted before anything was saved. "
                "Start AssisterDesk again and set it up once more."
            )
        who = staff.get(opened.slot.staff or StaffId(""))
        if who is None or not who.active:
            raise NotAllowed("This sign-in no longer belongs to anyone here. Ask your supervisor.")
        if store.office().practice != (program.practice is not None):
            raise Refused(
                "This store and this program do not belong together: one of them is the practice "
                "office. Start AssisterDesk without “practice” to open your office's store."
            )
        why = remote.refused(program)
        if why:
            store.log(remote.line(program, who.id, "refused"))
            raise NotAllowed(why)
        return _session(program, store, opened, who)
    except Exception:
        store.close()
        raise


def _session(program: Program, store: Store, opened: Opened, who: Staff) -> Session:
    store.new_epoch(who.id)
    sign_in_lines.tell(program, store, who.id)
    office = store.office()
    known = KnownPeople.filling(store.known_people)
    own = own_side(office, store.staff(), program.catalogues.desks.values(), program.practice)
    taught = Taught(store.not_personal())
    gate = gate_over(program, known, own, taught=taught, kept=store.settings(OFFICE))
    return Session(program, who, opened, store, office, gate, known, taught)


def lock(session: Session) -> Opened:
    """Write the line, close the store, forget the key. Drafts were kept as they were typed.

    A new store key that was announced meanwhile is put in force. Returns what opens the store now.
    """
    try:
        session.store.log(
            LogLine(Action.LOCKED, Access(session.who.id, "office_administration"))
        )
    finally:
        session.gate.forget()
        session.store.close()
    return under_one_key(session.program, session.opened)


def under_one_key(program: Program, opened: Opened) -> Opened:
    """End a change of the store key, begun here or left by a kill; usually there is none.

    Raises `Trouble`; everybody can still sign in then, and the next who does goes on with it.
    """
    opened = program.keys.announced_key(program.folder, opened)
    if not opened.next_key:
        return opened
    program.stores.rekey(program.folder, opened.store_key, opened.next_key)
    return program.keys.adopt_key(program.folder, opened)


def add_colleague(session: Session, colleague: Staff, passphrase: str) -> Staff:
    """A further staff member with an own slot; the colleague types the passphrase.

    Raises `NotAllowed` unless the person signed in is supervisor or information owner.
    """
    if not session.who.roles & {Role.SUPERVISOR, Role.INFORMATION_OWNER}:
        raise NotAllowed("Only the supervisor or the information owner adds staff.")
    colleague = checked(colleague)
    advice = advise(session.program, passphrase, (colleague.name, session.office.name))
    if not advice.accepted:
        raise Refused(advice.advice)
    with session.store.change(session.who.id, "add staff member") as change:
        change.put_staff(colleague)
        change.log(
            LogLine(
                Action.CREATED,
                session.access("office_administration"),
                fields=("staff",),
                detail=colleague.id,
            )
        )
        change.commit()
    # the person first, the slot after: a slot without a person could not sign in, a person
    # without a slot can be given one again
    session.program.keys.add(
        session.program.folder, session.opened, colleague.id, colleague.name, passphrase
    )
    return colleague


def change_passphrase(session: Session, old: str, new: str) -> None:
    """Re-wrap the own slot under a new passphrase; nobody else's slot changes."""
    advice = advise(session.program, new, (session.who.name, session.office.name))
    if not advice.accepted:
        raise Refused(advice.advice)
    session.program.keys.change_passphrase(
        session.program.folder, session.opened.slot.id, old, new
    )
    session.store.log(
        LogLine(
            Action.CHANGED,
            Access(session.who.id, "office_administration"),
            fields=("passphrase",),
        )
    )
