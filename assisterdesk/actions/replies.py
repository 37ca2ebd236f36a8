"""Mail that came back: a desk's reply is filed on its case, its invitation moves the channel on.

Of all other mail only sender, subject and reply headers are looked at, in memory, and nothing is
kept of it.
"""

import hashlib
import re
import threading
from dataclasses import dataclass
from email.utils import parseaddr

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.begun_replies import look_for_halves
from assisterdesk.actions.mailbox import Mailbox, opened
from assisterdesk.actions.program import Session
from assisterdesk.actions.reply_filing import keep_reply, taken_in
from assisterdesk.basics.errors import NotAllowed, Refused, Trouble
from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.egress.mail import Envelope
from assisterdesk.office.desks import Desk
from assisterdesk.securemail.automatic import sort_of
from assisterdesk.securemail.channel import ChannelState
from assisterdesk.securemail.invitation import Mail, invitation_in
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.subjects import is_reference
from assisterdesk.submissions.submission import FiledMessage, State, Submission

_MESSAGE_ID = re.compile(r"<[^<>\s]+>")
_WORD = re.compile(f"\\b[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}\\b")


@dataclass(frozen=True, slots=True)
class MailCheck:
    """What one look into the mailbox brought. `waiting`: mail of a desk that fits no case;
    `halves`: drafts newly found that a cut-off reply may have left behind."""

    filed: tuple[FiledMessage, ...] = ()
    invited: bool = False
    waiting: int = 0
    halves: int = 0


def check_mail(session: Session) -> MailCheck:
    """Fetch what is new, file replies, recognise the invitation.

    Raises `OutOfReach` and the like when the mailbox does not answer; what was filed stays filed.
    """
    with _checking:
        return _check_mail(session)


#: one look at a time: two would file the same mail twice
_checking = threading.Lock()


def _check_mail(session: Session) -> MailCheck:
    desk = session.program.catalogues.desks[session.who.desk]
    filed: list[FiledMessage] = []
    invited, waiting = False, 0
    with opened(session) as mailbox:
        cursor = session.store.mail_cursor(session.who.id)
        envelopes, cursor = mailbox.transport.new_mail(cursor)
        for envelope in envelopes:
            mark = hashlib.sha256(envelope.ref.id.encode()).hexdigest()
            if session.store.is_filed(session.who.id, mark):
                continue
            submission = _answered(session, envelope)
            message = _filed(session, mailbox, envelope, submission)
            if message is not None:
                filed.append(message)
            elif _from(envelope, desk):
                if _invitation(session, mailbox, envelope, desk):
                    invited = True
                else:
                    session.store.put_waiting_mail(session.who.id, _outside(envelope, mark))
                    waiting += 1
            else:
                continue
            session.store.mark_filed(session.who.id, mark)
        session.store.keep_mail_cursor(session.who.id, cursor)
        halves = _halves(session, mailbox)
    return MailCheck(tuple(filed), invited, waiting, halves)


def _halves(session: Session, mailbox: Mailbox) -> int:
    """The mail is in by now: a server that cannot look through Drafts takes nothing from that."""
    try:
        return look_for_halves(session, mailbox)
    except (Refused, Trouble):
        return 0


def _filed(
    session: Session, mailbox: Mailbox, envelope: Envelope, submission: Submission | None
) -> FiledMessage | None:
    """None where it belongs to no case this person may still work on: it goes into the tray."""
    if submission is None:
        return None
    try:
        return _file(session, mailbox, envelope, submission)
    except NotAllowed:
        return None


def _from(envelope: Envelope, desk: Desk) -> bool:
    return parseaddr(envelope.sender)[1].casefold() == desk.email.casefold()


def _answered(session: Session, envelope: Envelope) -> Submission | None:
    """The submission this mail answers, None where it is not plain which.

    One conversation with a desk runs on over many cases. So a reference in the desk's subject comes
    first; then the mail that was answered; then the newest one in the chain, as long as the whole
    chain is about one case.
    """
    desk = session.program.catalogues.desks[session.who.desk]
    named = _named(session, envelope.subject) if _from(envelope, desk) else None
    answered = _sent_as(session, envelope.in_reply_to)
    if answered and (named is None or answered[-1].case == named.case):
        return answered[-1]
    if named is not None:
        return named
    chain = _sent_as(session, envelope.references)
    return chain[-1] if len({each.case for each in chain}) == 1 else None


def _sent_as(session: Session, header: str) -> list[Submission]:
    """The person's own submissions with these message ids, in the header's order."""
    found = [session.store.by_message_id(id) for id in _MESSAGE_ID.findall(header)]
    return [each for each in found if each is not None and each.by == session.who.id]


def _named(session: Session, subject: str) -> Submission | None:
    """The newest submission that went out of the case whose reference the subject names."""
    for word in _WORD.findall(subject):
        found = session.store.by_reference(word) if is_reference(word) else None
        if found:
            waiting = [
                s
                for s in found[1]
                if s.by == session.who.id and s.state in (State.SENT, State.ANSWERED)
            ]
            if waiting:
                return max(waiting, key=lambda s: s.created_at)
    return None


def _file(
    session: Session, mailbox: Mailbox, envelope: Envelope, submission: Submission
) -> FiledMessage:
    received = mailbox.transport.read(envelope.ref)
    message, files = taken_in(session, received, submission.case, submission)
    access = session.access("status_inquiry", submission.case)
    desk = session.program.catalogues.desks[submission.desk]
    sort = sort_of(
        message.sender, message.subject, message.text, received.headers, desk.email
    )
    keep_reply(session, message, submission, access, files, sort)
    return message


def _outside(envelope: Envelope, mark: str) -> WaitingMail:
    return WaitingMail(
        mark,
        envelope.ref.id,
        envelope.ref.change_key,
        parseaddr(envelope.sender)[1],
        envelope.subject,
        envelope.received_at,
    )


def _invitation(session: Session, mailbox: Mailbox, envelope: Envelope, desk: Desk) -> bool:
    channel = session.store.channel(session.who.id, desk.desk)
    if channel.state not in (ChannelState.NONE, ChannelState.REQUESTED):
        return False
    received = mailbox.transport.read(envelope.ref)
    found = invitation_in(
        Mail(
            sender=parseaddr(envelope.sender)[1],
            subject=envelope.subject,
            text=received.text,
            html=received.html,
            in_reply_to=envelope.in_reply_to,
            headers=received.headers,
        ),
        desk.email,
        channel.request_message_id,
    )
    if found is None:
        return False
    now = session.program.now()
    moved = channel.moved(
        ChannelState.INVITED, now, invited_at=now, link=found.link, link_host=found.host
    )
    with session.store.change(session.who.id, "secure channel invited") as change:
        change.put_channel(moved)
        change.log(
            LogLine(
                Action.CHANNEL_CHANGED,
                session.access("office_administration"),
                fields=("channel",),
                recipient=desk.desk.value,
                result=moved.state.value,
                count=len(found.signs),
            )
        )
        change.commit()
    return True
