"""Copying out of the program: judged like everything that leaves, and logged either way."""

from assisterdesk.actions.exits_ask import CLIPBOARD, ask, leaving, let_out
from assisterdesk.actions.program import Session
from assisterdesk.egress.cleared import Cleared


def clear_copy(session: Session, text: str) -> Cleared:
    """Clear a text for the system clipboard as it is. Raises `Refused` when it holds personal data:
    other programs, and clipboard histories in the cloud, read what lies there."""
    return let_out(session, ask(session, leaving(CLIPBOARD, body=text)))
