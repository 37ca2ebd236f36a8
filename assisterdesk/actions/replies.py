"""Mail that came back: a desk's reply is filed on its case, its invitation moves the channel on.

Of all other mail only sender, subject and reply headers are looked at, in memory, and nothing is
kept of it.
"""

import hashlib
import re
import threading
from dataclasses import dataclass, replace
from email.utils import parseaddr

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.mailbox import Mailbox, opened
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH, MessageId, new_id
from assisterdesk.cases.case import CaseState
from assisterdesk.egress.mail import Envelope, Received
from assisterdesk.office.desks import Desk
from assisterdesk.securemail.channel import ChannelState
from assisterdesk.securemail.invitation import Mail, invitation_in
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.subjects import is_reference
from assisterdesk.submissions.submission import Evidence, FiledMessage, State, Submission

_WORD = re.compile(f"\\b[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}\\b")


@dataclass(frozen=True, slots=True)
class MailCheck:
    """What one look into the inbox brought. `waiting`: mail of a desk that fits no case."""

    filed: tuple[FiledMessage, ...] = ()
    invited: bool = False
    waiting: int = 0


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
            if submission is not None:
                filed.append(_file(session, mailbox, envelope, submission))
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
    return MailCheck(tuple(filed), invited, waiting)


def _from(envelope: Envelope, desk: Desk) -> bool:
    return parseaddr(envelope.sender)[1].casefold() == desk.email.casefold()


def _answered(session: Session, envelope: Envelope) -> Submission | None:
    """The submission this mail answers: by thread, or by reference when it is from its desk."""
    for message_id in re.findall(r"<[^<>\s]+>", f"{envelope.in_reply_to} {envelope.references}"):
        submission = session.store.by_message_id(message_id)
        if submission is not None and submission.by == session.who.id:
            return submission
    desk = session.program.catalogues.desks[session.who.desk]
    if not _from(envelope, desk):
        return None
    for word in _WORD.findall(envelope.subject):
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
    now = session.program.now()
    message = FiledMessage(
        id=MessageId(new_id()),
        case=submission.case,
        submission=submission.id,
        received_at=envelope.received_at or now,
        filed_at=now,
        sender=parseaddr(envelope.sender)[1],
        subject=envelope.subject,
        text=text_of(received),
    )
    keep_reply(session, message, submission, session.access("status_inquiry", submission.case))
    return message


def keep_reply(
    session: Session, message: FiledMessage, submission: Submission | None, access: Access
) -> None:
    """File it on its case, log line first: the submission is answered, the case goes on.

    Raises `NotAllowed` without a grant on the case.
    """
    now = message.filed_at
    line = LogLine(
        Action.RECEIVED,
        access,
        fields=("reply",),
        recipient=(submission.desk if submission else session.who.desk).value,
        count=1,
        detail=submission.id if submission else "",
    )
    with session.store.look(line) as look:
        case = look.case()
    with session.store.change(session.who.id, "file reply", message.case) as change:
        change.put_message(message)
        if submission is not None and submission.state in (State.SENT, State.ANSWERED):
            change.put_submission(
                submission.moved(State.ANSWERED, now, evidence=_evidence(submission))
            )
        if case.state is CaseState.WAITING:
            change.put_case(replace(case, state=CaseState.OPEN, changed_at=now))
        change.commit()


def _evidence(submission: Submission) -> Evidence:
    """The desk's answer vouches for the mail's encryption; on its own site there was no mail."""
    if submission.evidence is Evidence.SECURE_SITE:
        return Evidence.SECURE_SITE
    return Evidence.CONFIRMED_BY_DESK


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


def text_of(received: Received) -> str:
    """The plain text; of an HTML-only mail the text between its tags."""
    if received.text.strip():
        return received.text
    from html.parser import HTMLParser

    class Words(HTMLParser):
        def __init__(self) -> None:
            super().__init__(convert_charrefs=True)
            self.words: list[str] = []
            self._hidden = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self._hidden += tag in ("script", "style")

        def handle_endtag(self, tag: str) -> None:
            self._hidden -= tag in ("script", "style") and self._hidden > 0
            if tag in ("p", "br", "div", "tr", "li"):
                self.words.append("\n")

        def handle_data(self, data: str) -> None:
            if not self._hidden:
                self.words.append(data)

    words = Words()
    words.feed(received.html)
    return "".join(words.words).strip()
