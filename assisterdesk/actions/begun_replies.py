"""What a cut-off reply may have left in Drafts: looked for, shown, and decided by a person.

The server makes a reply from the mail it answers and quotes it; our own words and our mark are put
over that in a second step. Between the two the draft cannot be told from anybody else's. So that a
reply is begun is committed first, and afterwards the mailbox is looked through once more.
"""

from dataclasses import replace
from datetime import timedelta

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.mailbox import Mailbox, opened
from assisterdesk.actions.program import Session
from assisterdesk.actions.under_way import is_under_way
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SubmissionId, new_id
from assisterdesk.egress.mail import ItemRef
from assisterdesk.egress.stray_drafts import Circumstances, FindsStrays, StrayDraft
from assisterdesk.securemail.begun import BegunReply, FoundDraft

#: the server's clock and this computer's may differ by so much
CLOCKS_DIFFER = timedelta(hours=1)
#: a draft may show in the folder a little after it was made
SHOWS_AFTER = timedelta(minutes=2)

_GONE = "This draft is not there any more, or it was changed since it was found. Nothing was done."


def note_begun(
    session: Session, submission: SubmissionId, in_reply_to: str, subject: str
) -> None:
    """Before the server is asked for a reply. A second try keeps the time of the first."""
    for begun in session.store.begun_replies(session.who.id):
        if (begun.submission, begun.in_reply_to) == (submission, in_reply_to):
            return
    session.store.put_begun_reply(
        session.who.id,
        BegunReply(new_id(), submission, in_reply_to, subject, session.program.now()),
    )


def look_for_halves(session: Session, mailbox: Mailbox) -> int:
    """How many drafts are newly found that may be half-made replies; each waits for a person.

    Where none is there, the reply is forgotten. Raises `OutOfReach` and the like.
    """
    known = session.store.begun_replies(session.who.id)
    transport = mailbox.transport
    if not known or not isinstance(transport, FindsStrays):
        return 0
    count = 0
    for begun in known:
        if is_under_way(begun.submission):
            # its draft is being written over this moment
            continue
        strays = transport.strays(_circumstances(begun))
        if strays:
            count += begun.found is None
            _keep(session, begun, strays[0])
        elif session.program.now() - begun.begun_at >= SHOWS_AFTER:
            session.store.drop_begun_reply(session.who.id, begun.id)
    return count


def found_in_drafts(session: Session) -> tuple[BegunReply, ...]:
    """What waits for the person's decision, oldest first. Nothing of a client is read."""
    return tuple(b for b in session.store.begun_replies(session.who.id) if b.found)


def delete_half(session: Session, id: str) -> None:
    """A person says it is none of theirs: it goes from Drafts, for good.

    Looked for once more first: raises `Refused` when it is gone or not the one that was found.
    """
    begun, found_at = _one(session, id)
    with opened(session) as mailbox:
        transport = mailbox.transport
        if not isinstance(transport, FindsStrays):
            raise Refused(_GONE)
        strays = transport.strays(_circumstances(begun))
        there = ItemRef(found_at.ref_id, found_at.ref_key)
        found = next((stray for stray in strays if stray.ref == there), None)
        if found is None:
            _after(session, begun, strays)
            raise Refused(_GONE)
        transport.discard(found.ref)
    _log(session, begun, "deleted")
    _after(session, begun, tuple(stray for stray in strays if stray is not found))


def leave_half(session: Session, id: str) -> None:
    """A person wants to keep it: the program asks no more."""
    begun, _ = _one(session, id)
    _log(session, begun, "left")
    session.store.drop_begun_reply(session.who.id, id)


def _one(session: Session, id: str) -> tuple[BegunReply, FoundDraft]:
    for begun in session.store.begun_replies(session.who.id):
        if begun.id == id and begun.found is not None:
            return begun, begun.found
    raise Refused(_GONE)


def _circumstances(begun: BegunReply) -> Circumstances:
    return Circumstances(begun.in_reply_to, begun.begun_at - CLOCKS_DIFFER, begun.subject)


def _keep(session: Session, begun: BegunReply, stray: StrayDraft) -> None:
    found = FoundDraft(stray.ref.id, stray.ref.change_key, stray.created_at)
    if found != begun.found:
        session.store.put_begun_reply(session.who.id, replace(begun, found=found))


def _after(session: Session, begun: BegunReply, left: tuple[StrayDraft, ...]) -> None:
    if left:
        _keep(session, begun, left[0])
    else:
        session.store.drop_begun_reply(session.who.id, begun.id)


def _log(session: Session, begun: BegunReply, result: str) -> None:
    submission = session.store.submission(begun.submission)
    case = submission.case if submission else None
    session.store.log(
        LogLine(
            Action.CHANGED,
            session.access("status_inquiry", case),
            fields=("draft",),
            result=result,
            count=1,
            detail=begun.submission,
        )
    )
