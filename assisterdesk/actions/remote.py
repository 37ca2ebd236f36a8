"""Working from afar: shown, written down at sign-in, and refused where IT's policy says so (M4)."""

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.sentence import worded

RULE = "access.remote_sessions"


def refused(program: Program) -> str:
    """Why nobody may sign in here now, as a sentence; '' when they may."""
    how = program.remote()
    if not how or program.policy.text(RULE) != "refuse":
        return ""
    return worded(
        "You are working on this computer from afar ({how}), and your organization does not "
        "allow that here. Sit down at the computer, or ask your IT.",
        how=how,
    )


def line(program: Program, who: StaffId, result: str = "done") -> LogLine:
    return LogLine(
        Action.REMOTE_SESSION,
        Access(who, "office_administration"),
        result=result,
        detail=program.remote(),
    )


def look_again(session: Session, known: str) -> str:
    """Asked now and then while somebody is signed in: how they work from afar now, "" when not.

    A change is written down. Raises `NotAllowed` where it is refused: lock then.
    """
    program = session.program
    how = program.remote()
    if how == known or not how:
        return how
    why = refused(program)
    session.store.log(line(program, session.who.id, "refused" if why else "done"))
    if why:
        raise NotAllowed(why)
    return how
