"""Saving what can be read of a damaged store, where a backup is missing or too old.

Nobody may be signed in. A good backup loses less as a rule, so it is named first; it also lends
what the damaged store no longer has, but none of its records.
"""

from contextlib import suppress
from dataclasses import dataclass, replace

from assisterdesk.access.signin import Opened, SlotCard
from assisterdesk.actions.backup import WHO_RESTORES, backups, who_opens
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.program import Program
from assisterdesk.basics.errors import AssisterDeskError, Damaged, NotAllowed, Refused
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.backups import Backup
from assisterdesk.office.salvaged import Salvaged

_MAY = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})


@dataclass(frozen=True, slots=True)
class Offer:
    """Whose secret opens what is left, the recovery key last, and the newest good backup."""

    slots: tuple[SlotCard, ...]
    newest: Backup | None


def nobody(_: float) -> None:
    """Tells nobody how far it is."""


def salvage_offer(program: Program) -> Offer:
    """Raises `Refused` when neither the store nor a backup says who opens it."""
    newest = _newest(program)
    try:
        slots = program.keys.slots(program.folder)
    except AssisterDeskError as error:
        if newest is None:
            raise Refused(error.text) from None
        slots = who_opens(program, newest.folder)
    return Offer(tuple(sorted(slots, key=lambda slot: slot.is_recovery)), newest)


def unlock_damaged(program: Program, slot: SlotId | None, secret: str) -> Opened:
    """By the store's key file, or where that is damaged by the newest backup's; `slot` None for
    the recovery key. Raises `WrongPassphrase`, `Refused`, `Damaged`, `Trouble`."""
    folder = program.folder
    try:
        program.keys.slots(folder)
    except AssisterDeskError:
        newest = _newest(program)
        if newest is None:
            raise
        folder = newest.folder
    if slot is None:
        return program.keys.open_with_recovery(folder, secret)
    return program.keys.open(folder, slot, secret, only_look=True)


def salvage(program: Program, opened: Opened, progress: Progress = nobody) -> Salvaged:
    """Put what can be read in the store's place; the damaged files are kept aside.

    It is an entry of the log, with how much was lost. Raises `NotAllowed` by role, `Refused` while
    the store is open, `Damaged` when too little is left, `Trouble`.
    """
    by = opened.slot.staff

    def may(roles: frozenset[Role]) -> None:
        if by is not None and not roles & _MAY:
            raise NotAllowed(WHO_RESTORES)

    lends = _lending(program, opened)
    slots = program.folder
    try:
        program.keys.vouch(slots, opened)
    except AssisterDeskError:
        if lends is None:
            raise
        slots = lends.folder
    keys = [opened.store_key, *([opened.next_key] if opened.next_key else [])]
    for at, key in enumerate(keys, start=1):
        try:
            done = program.stores.salvage(
                program.folder,
                key,
                by or StaffId(""),
                program.now(),
                program.device,
                slots,
                lends.folder if lends else None,
                may,
                progress,
            )
            break
        except Damaged:
            # while the store key is being changed the file is under one of the two
            if at == len(keys):
                raise
    with suppress(AssisterDeskError):
        notes = program.backups.notes(program.folder)
        kept = replace(notes, problem="", damage="", checked_at=None)
        program.backups.keep_notes(program.folder, kept)
    return done


def _newest(program: Program) -> Backup | None:
    with suppress(AssisterDeskError):
        return next((b for b in backups(program) if not b.problem), None)
    return None


def _lending(program: Program, opened: Opened) -> Backup | None:
    """The newest backup under the same store key."""
    with suppress(AssisterDeskError):
        for backup in backups(program):
            with suppress(AssisterDeskError):
                if not backup.problem:
                    program.keys.vouch(backup.folder, opened)
                    return backup
    return None
