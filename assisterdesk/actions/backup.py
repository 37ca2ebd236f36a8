"""Backups: made by themselves and on request, checked, listed, and put back.

Whoever is signed in holds the store's key, so backups are made during a session: after signing in
when the last is older than a day, and when it ends if anything changed.
"""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.log_line import Action, ChainVerdict, LogLine
from assisterdesk.access.signin import Opened, SlotCard
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError, Cancelled, Damaged, NotAllowed, Refused
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded
from assisterdesk.office.backups import (
    CHECK_AFTER,
    DUE_AFTER,
    NEVER,
    STALE_AFTER,
    Backup,
    BackupNotes,
    Keeping,
    kept,
    outlived,
)

_RESTORERS = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER})
_CHOOSERS = _RESTORERS
WHO_RESTORES = (
    "Only the supervisor, the information owner or the holder of the recovery key puts back a "
    "backup."
)
WHO_CHOOSES = "Only the supervisor or the information owner chooses where backups go."
DAMAGED_STORE = (
    "A part of the store's file is damaged. Stop working in it, and put back the newest backup."
)
KEEPING = Keeping()


@dataclass(frozen=True, slots=True)
class BackupState:
    """`problem`: how the last try failed, as a sentence, "" when it did not. `stale`: what
    changed in the last days is in no backup."""

    place: Path
    usual: bool
    backups: tuple[Backup, ...]
    problem: str
    stale: bool
    may_choose: bool
    may_restore: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """`aside` is the folder, within the store's, that keeps what was replaced."""

    backup: Backup
    aside: str


def nobody(_: float) -> None:
    """Tells nobody how far it is."""


def place_of(program: Program) -> Path:
    """The folder where this store's backups go: where IT's policy names folders, below one."""
    chosen = program.backups.notes(program.folder).place
    place = Path(chosen) if chosen else program.backups.usual_place(program.folder)
    allowed = allowed_places(program)
    if allowed and not _below(place, allowed):
        # stores of several people may share the folder: each has a place named by its own path
        own = hashlib.sha256(str(program.folder).encode()).hexdigest()[:8]
        return allowed[0] / f"assisterdesk-{own}"
    return place


def allowed_places(program: Program) -> tuple[Path, ...]:
    """The folders below which IT lets backups go; empty when all are free."""
    lines = program.policy.lines("keeping.backup_places")
    return tuple(Path(os.path.expandvars(line.strip())).expanduser() for line in lines)


def _below(place: Path, allowed: tuple[Path, ...]) -> bool:
    whole = Path(os.path.normpath(place))
    return any(whole.is_relative_to(os.path.normpath(folder)) for folder in allowed)


def backups(program: Program, place: Path | None = None) -> tuple[Backup, ...]:
    """Newest first; with unusable ones, which say why. Nobody need be signed in.

    Raises `Trouble` when the folder cannot be read.
    """
    return program.backups.all(place or place_of(program))


def backup_anchors(program: Program, key: bytes) -> tuple[Anchor, ...]:
    """Where the log ended when each backup was made; none when their folder cannot be read."""
    with suppress(AssisterDeskError):
        return program.backups.anchors(place_of(program), key)
    return ()


def backup_state(session: Session) -> BackupState:
    """For the Backups page and Today. Raises `Trouble` when the folder cannot be read."""
    program = session.program
    notes = program.backups.notes(program.folder)
    found = backups(program)
    good = [b for b in found if not b.problem]
    return BackupState(
        place_of(program),
        not notes.place,
        found,
        notes.damage or notes.problem,
        _is_stale(session, notes, good),
        bool(session.who.roles & _CHOOSERS),
        bool(session.who.roles & _RESTORERS),
    )


def _is_stale(session: Session, notes: BackupNotes, good: list[Backup]) -> bool:
    if not good:
        # before the first try there is nothing to tell: one is made after signing in
        return notes.tried_at is not None
    old = session.program.now() - good[0].made_at > STALE_AFTER
    return old and good[0].last_change != session.store.last_change()


def back_up(session: Session, progress: Progress = nobody) -> Backup:
    """Make a backup now, and let go of those no longer kept.

    Raises `Trouble` (the place is full or cannot be written to: the older ones stay), `Damaged`
    (the store does not read), `Refused`, `Cancelled` by `progress`.
    """
    _say_begun(session)
    return _made(session.program, session.opened, progress)


def back_up_if_due(session: Session, progress: Progress = nobody) -> Backup | None:
    """After signing in: when something changed since the last and that is older than a day, or
    when it still opens for somebody who left. What fails is kept for Today, not raised."""
    if not _is_due(session, DUE_AFTER):
        return None
    _say_begun(session)
    return _tried(session.program, session.opened, progress)


def look_after(session: Session, progress: Progress = nobody) -> Backup | None:
    """The day's round after signing in: the backup when it is due, else now and then a reading of
    the whole store, since a damaged page is best found while a good backup is there.

    What is found is kept for Today, not raised; `Cancelled` by `progress` is.
    """
    made = back_up_if_due(session, progress)
    if made is None:
        _check_if_due(session, progress)
    return made


def _check_if_due(session: Session, progress: Progress) -> None:
    program, now = session.program, session.program.now()
    notes = program.backups.notes(program.folder)
    if program.practice is not None or notes.problem:
        return
    with suppress(AssisterDeskError):
        read = [b.made_at for b in backups(program) if not b.problem]
        last = max([*read, notes.checked_at or NEVER])
        if now - last <= CHECK_AFTER:
            return
    damage = ""
    try:
        program.stores.check(program.folder, session.opened.store_key, progress)
    except Damaged:
        damage = DAMAGED_STORE
    with suppress(AssisterDeskError):
        program.backups.keep_notes(program.folder, replace(notes, damage=damage, checked_at=now))


def due_when_leaving(session: Session) -> bool:
    """Asked before the store closes; writes the line of the backup that follows."""
    due = _is_due(session, None)
    if due:
        _say_begun(session)
    return due


def back_up_closed(program: Program, opened: Opened, progress: Progress = nobody) -> Backup | None:
    """Of a store that was just closed, with the key it has now. What fails is kept for Today."""
    return _tried(program, opened, progress)


def choose_place(session: Session, folder: Path | None) -> None:
    """Where backups go from now on; None for the usual place beside the store.

    Raises `NotAllowed` by role, `Refused` for a folder within the store's own, `Trouble`.
    """
    program = session.program
    if not session.who.roles & _CHOOSERS:
        raise NotAllowed(WHO_CHOOSES)
    if folder is not None and (folder == program.folder or program.folder in folder.parents):
        raise Refused(
            "This folder is the store's own: what damages the store would damage the backups. "
            "Choose another one, best on another disk."
        )
    allowed = allowed_places(program)
    if folder is not None and allowed and not _below(folder, allowed):
        raise Refused(
            worded(
                "Backups do not go there. {why}", why=program.policy.locked("keeping.backup_places")
            )
        )
    notes = program.backups.notes(program.folder)
    program.backups.keep_notes(
        program.folder, replace(notes, place=str(folder) if folder else "")
    )
    session.store.log(
        LogLine(
            Action.CHANGED, session.access("office_administration"), fields=("backup_place",)
        )
    )


def who_opens(program: Program, backup: Path) -> tuple[SlotCard, ...]:
    """Whose passphrases open it, as they were when it was made; the recovery key's comes last.

    Raises `Refused` or `Damaged` when its slots do not read.
    """
    return tuple(sorted(program.keys.slots(backup), key=lambda slot: slot.is_recovery))


def unlock(program: Program, backup: Path, slot: SlotId | None, secret: str) -> Opened:
    """With a passphrase of that time, or with the recovery key (`slot` None)."""
    if slot is None:
        return program.keys.open_with_recovery(backup, secret)
    return program.keys.open(backup, slot, secret, only_look=True)


def verify_backup(
    program: Program, backup: Path, opened: Opened, progress: Progress = nobody
) -> ChainVerdict:
    """Read all of it: files, pages, log. Raises `Damaged` with what is wrong.

    `opened`: a session's, for a backup under the store's present key, or from `unlock`.
    """
    found = program.backups.one(backup)
    if found.problem:
        raise Damaged(found.problem)
    try:
        program.keys.vouch(backup, opened)
    except Damaged:
        raise Refused(
            "This backup is under another store key, or its key file was changed. Open it with a "
            "passphrase as it was when the backup was made."
        ) from None
    return program.backups.verify(backup, opened.store_key, progress)


def restore(
    program: Program, backup: Path, opened: Opened, progress: Progress = nobody
) -> Restored:
    """Put a backup in the store's place; nobody may be signed in. What was there is kept aside.

    It is the first entry of the log that goes on, under a new signing key. Raises `NotAllowed` by
    the role the person had then, `Refused` while the store is open, `Damaged`, `Trouble`.
    """
    found = program.backups.one(backup)
    if found.problem:
        raise Damaged(found.problem)
    who = opened.slot.staff
    program.keys.vouch(backup, opened)
    if who is not None and not (
        program.backups.roles(backup, opened.store_key, who) & _RESTORERS
    ):
        raise NotAllowed(WHO_RESTORES)
    aside = program.backups.restore(
        backup, opened.store_key, program.folder, program.now(), progress
    )
    store = program.stores.open(program.folder, opened.store_key, program.clock, program.device)
    try:
        by = who or StaffId("")
        store.new_epoch(by)
        store.log(
            LogLine(
                Action.RESTORED,
                Access(by, "office_administration"),
                count=found.entries,
                result="recovery key" if who is None else "done",
                detail=found.id,
            )
        )
    finally:
        store.close()
    _note(program, "", damage="")
    return Restored(found, aside)


def _is_due(session: Session, after: timedelta | None) -> bool:
    """`after`: how old the last one may be; None when any change counts."""
    program = session.program
    if program.practice is not None:
        return False  # a throw-away store with invented people
    try:
        own = [b for b in backups(program) if not b.problem]
        generation = program.keys.generation(program.folder)
    except AssisterDeskError:
        return True  # trying says what is wrong
    if not own or program.backups.notes(program.folder).problem:
        return True
    if own[0].generation < generation:
        return True
    if own[0].last_change == session.store.last_change():
        return False
    return after is None or program.now() - own[0].made_at > DUE_AFTER


def _say_begun(session: Session) -> None:
    """The line comes first: a copy holds everybody's data."""
    session.store.log(
        LogLine(Action.BACKED_UP, session.access("office_administration"), result="begun")
    )


def _tried(program: Program, opened: Opened, progress: Progress) -> Backup | None:
    try:
        return _made(program, opened, progress)
    except Cancelled:
        raise
    except AssisterDeskError:
        return None  # kept in the notes, from where Today tells it


def _made(program: Program, opened: Opened, progress: Progress) -> Backup:
    place = place_of(program)
    try:
        made = program.backups.make(
            program.folder,
            opened.store_key,
            place,
            program.now(),
            program.keys.generation(program.folder),
            lambda folder: program.keys.vouch(folder, opened),
            progress,
        )
    except Cancelled:
        raise
    except AssisterDeskError as error:
        with suppress(AssisterDeskError):
            _note(program, error.text)
        raise
    with suppress(AssisterDeskError):
        _note(program, "")
    if not program.backups.notes(program.folder).damage:
        # of a store known to be damaged the older ones may be the better ones
        _let_go(program, made, place)
    return made


def _let_go(program: Program, newest: Backup, place: Path) -> None:
    """Of those of this store that are neither a day's, week's nor month's newest, and of those that
    somebody who left could still open."""
    own = [b for b in program.backups.all(place) if b.store == newest.store]
    stay = kept(own, KEEPING) - {b.folder for b in outlived(own, newest)}
    for backup in own:
        if backup.folder not in stay:
            program.backups.drop(backup.folder)


def _note(program: Program, problem: str, damage: str | None = None) -> None:
    """`damage`: None leaves what was found as it is."""
    notes: BackupNotes = program.backups.notes(program.folder)
    at: datetime = program.now()
    kept = notes.damage if damage is None else damage
    program.backups.keep_notes(
        program.folder, replace(notes, tried_at=at, problem=problem, damage=kept)
    )
