"""Reading the store while nobody works: a piece at a time, once a day all of it, then the log.

A damaged page is best found while there is a good backup. How far it came is kept beside the store,
so that short breaks add up to a whole round.
"""

from dataclasses import replace
from datetime import timedelta

from assisterdesk.access.log_line import ChainState
from assisterdesk.actions.backup import DAMAGED_STORE
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.log import chain_verdict
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Damaged

#: a round begins when the last ended this long ago
EVERY = timedelta(days=1)
LOG_NOT_IN_ORDER = (
    "The access log is no longer in order. Open “Access log”, press “Check the log”, and show the "
    "information owner what it says. The newest backup still has the log as it was."
)


def idle_step(session: Session, progress: Progress) -> bool:
    """Read one piece. True when there is nothing more to read for today.

    What is found is kept for Today and `assisterdesk doctor`. Raises what `progress` raises, and
    `Trouble` when the store cannot be read now; the piece is begun again the next time.
    """
    program, now = session.program, session.program.now()
    notes = program.backups.notes(program.folder)
    fresh = notes.checked_at is not None and timedelta() <= now - notes.checked_at < EVERY
    if program.practice is not None or fresh:
        return True
    damage = ""
    try:
        part = program.stores.check_part(
            program.folder, session.opened.store_key, notes.checked_to, progress
        )
        if part is None and chain_verdict(session).state is ChainState.CONTRADICTION:
            damage = LOG_NOT_IN_ORDER
    except Damaged:
        part, damage = None, DAMAGED_STORE
    # read again: meanwhile a backup may have been made
    notes = program.backups.notes(program.folder)
    if part is None:
        done = replace(notes, damage=damage, checked_at=now, checked_to="")
        program.backups.keep_notes(program.folder, done)
        return True
    program.backups.keep_notes(program.folder, replace(notes, checked_to=part))
    return False
