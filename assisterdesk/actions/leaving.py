"""Leaving: the store is closed and free for a colleague, then its backup is made."""

from collections.abc import Callable

from assisterdesk.actions.backup import back_up_closed, due_when_leaving
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import lock
from assisterdesk.basics.errors import AssisterDeskError


def leave(session: Session) -> Callable[[Progress], object] | None:
    """Lock, as `signing_in.lock` does. Returns the backup to make afterwards, None when nothing
    changed; it takes its time, and nobody has to wait for it."""
    try:
        due = due_when_leaving(session)
    except AssisterDeskError:
        due = True  # a store that cannot even be asked is closed all the same, and trying says why
    opened = lock(session)
    program = session.program
    return (lambda progress: back_up_closed(program, opened, progress)) if due else None
