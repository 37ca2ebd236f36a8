"""The cases a person opened last: from the access log, since the list was cleared."""

from datetime import datetime

from assisterdesk.actions.program import Session
from assisterdesk.cases.case import RecentCase

#: the person's own setting with the moment since which the list begins
_CLEARED = "recent.cleared"
MOST = 10


def recent_cases(session: Session, limit: int = MOST) -> tuple[RecentCase, ...]:
    """Those the person may still read, the last one first. References alone: nothing is looked at,
    so no line is written; opening one asks for its reason as ever."""
    text = session.store.settings(session.who.id).get(_CLEARED, "")
    try:
        since = datetime.fromisoformat(text) if text else None
    except ValueError:
        since = None
    return session.store.recent_cases(session.who.id, since, limit)


def clear_recent(session: Session) -> str:
    """The list begins anew now; what gives the former one back. The log keeps what was opened."""
    former = session.store.settings(session.who.id).get(_CLEARED, "")
    _put(session, session.program.now().isoformat())
    return former


def put_back_recent(session: Session, former: str) -> None:
    """Undoes `clear_recent`."""
    _put(session, former)


def _put(session: Session, text: str) -> None:
    with session.store.change(session.who.id, "clear recent cases") as change:
        change.put_settings(session.who.id, {_CLEARED: text})
        change.commit()
