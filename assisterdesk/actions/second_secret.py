"""Asking for more than the passphrase at sign-in: a secret in this computer's password store."""

from dataclasses import dataclass

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.ids import SlotId


@dataclass(frozen=True, slots=True)
class SecondState:
    """`where` is the password store's name, `why_not` a sentence when it cannot be switched on."""

    on: bool
    where: str
    why_not: str


def second_state(session: Session) -> SecondState:
    """As it stands for the person signed in. Blocking: the desktop is asked."""
    program, slot = session.program, session.opened.slot.id
    offered = program.credentials.offered()
    return SecondState(_is_on(program, slot), offered.name, offered.why_not)


def ask_for_second(session: Session, passphrase: str, on: bool) -> SecondState:
    """Switch it for the own sign-in. Backups made while it was on go on asking for it.

    Raises `WrongPassphrase`, `Refused` where there is no password store, `Trouble`.
    """
    program, slot = session.program, session.opened.slot.id
    program.keys.ask_for_second(program.folder, slot, passphrase, on)
    session.store.log(
        LogLine(
            Action.CHANGED,
            session.access("office_administration"),
            fields=("second_secret",),
            result="on" if on else "off",
        )
    )
    return second_state(session)


def _is_on(program: Program, slot: SlotId) -> bool:
    return any(card.second for card in program.keys.slots(program.folder) if card.id == slot)
