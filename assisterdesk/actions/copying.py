"""Copying out of the program: judged like everything that leaves, and logged either way."""

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Decision, Outgoing, Protection, Verdict

CLIPBOARD = "clipboard"


def clear_copy(session: Session, text: str) -> Cleared:
    """Clear a text for the system clipboard. Raises `Refused` when it holds personal data: other
    programs, and clipboard histories in the cloud, read what lies there."""
    outgoing = Outgoing(CLIPBOARD, Protection.UNENCRYPTED_EXIT, body=text)
    verdict = session.gate.judge(outgoing)
    try:
        cleared = session.gate.clear(outgoing, Decision(session.who.id, outgoing.content_hash))
    except Refused:
        session.store.log(_line(session, verdict, Action.REFUSED))
        raise
    session.store.log(_line(session, verdict, Action.COPIED))
    return cleared


def _line(session: Session, verdict: Verdict, action: Action) -> LogLine:
    return LogLine(
        action,
        session.access("daily_work"),
        people=tuple(sorted({f.person for f in verdict.findings if f.person})),
        categories=tuple(sorted({f.category for f in verdict.findings})),
        count=len(verdict.findings),
        route=CLIPBOARD,
        result=verdict.outcome.value,
    )
