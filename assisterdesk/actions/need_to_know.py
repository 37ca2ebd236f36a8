"""The wall of need-to-know as the verbs meet it (O-D1): closed unless a grant opens it."""

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId


def require(session: Session, case: CaseId, level: Level) -> None:
    """Raises `NotAllowed`, and logs the refusal, when the person's grant does not reach `level`."""
    held = session.store.level(session.who.id, case, session.program.now())
    if held is not None and held >= level:
        return
    session.store.log(
        LogLine(
            Action.REFUSED,
            session.access("daily_work", case),
            result="no grant",
            detail=level.name.lower(),
        )
    )
    raise NotAllowed(
        "You do not have access to do this on this case. "
        "Ask your supervisor and the information owner for it."
    )
