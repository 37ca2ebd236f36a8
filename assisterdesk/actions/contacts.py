"""Contacts: what was talked about with the client, the desk or an agency, and what came of it."""

from datetime import datetime

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import ContactId, new_id
from assisterdesk.cases.case import DraftKind
from assisterdesk.cases.contact import Contact, ContactKind, Outcome, Party


def add_contact(
    session: Session,
    access: Access,
    kind: ContactKind,
    party: Party,
    outcome: Outcome,
    *,
    whom: str = "",
    text: str = "",
    at: datetime | None = None,
) -> Contact:
    """Keep one contact and drop its draft; `at` is now when not given.

    Raises `Incomplete` when it does not say what came of a talk, `Refused` for a time to come.
    """
    if access.case is None:
        raise Refused("Open a case first: a contact belongs to a case.")
    now = session.program.now()
    at = at or now
    if at > now:
        raise Refused("This time is still to come. Make it a task instead.")
    text = text.strip()
    if outcome in (Outcome.REACHED, Outcome.SETTLED) and not text:
        raise Incomplete("Write down what was said or agreed.", ("What was said",))
    require(session, access.case, Level.WRITE)
    contact = Contact(
        id=ContactId(new_id()),
        case=access.case,
        kind=kind,
        party=party,
        at=at,
        outcome=outcome,
        by=session.who.id,
        whom=" ".join(whom.split()),
        text=text,
    )
    with session.store.change(session.who.id, "add contact", access.case) as change:
        change.put_contact(contact)
        change.drop_draft(session.who.id, access.case, DraftKind.CONTACT)
        change.log(
            LogLine(Action.CREATED, access, fields=("contact",), count=1, detail=contact.id)
        )
        change.commit()
    return contact
