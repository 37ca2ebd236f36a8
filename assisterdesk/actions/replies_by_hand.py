"""A reply that came another way: pasted, or a mail, text or PDF taken in; and the desk's tray.

What came through the secure site or another mail program stops the desk's clock like any reply.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import PureWindowsPath

from assisterdesk.access.grants import Level
from assisterdesk.actions.documents import LARGEST, document_of, plain_name
from assisterdesk.actions.mailbox import opened
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.actions.reply_filing import (
    Files,
    attached,
    keep_reply,
    taken_in,
    words_of,
)
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import CaseId, MessageId, SubmissionId, new_id
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.extract.could_not_look import NO_WORDS, PICTURE
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.read import CouldNotLook, read_file
from assisterdesk.egress.extract.sandbox import shared
from assisterdesk.egress.mail import ItemRef
from assisterdesk.securemail.harmless import made_harmless
from assisterdesk.securemail.notice import is_notice
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.submission import FiledMessage, Submission

#: what a reply may come as; anything else is kept as a document of the case instead
TAKEN = (".eml", ".msg", ".txt", ".pdf")
#: longer than any reply; a paste of this size is a mistake
MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class HandReply:
    """A reply as a person gives it. `file` is kept on the case as it came; '' for a paste.

    `attachments` are what lay in a mail file; `html` is its harmless form, of which `text` is the
    words. `left_behind`: what could not be taken out of it, and is only inside the kept file.
    """

    text: str = field(repr=False)
    sender: str = ""
    subject: str = ""
    received_at: datetime | None = None
    file: str = ""
    content: bytes = field(default=b"", repr=False)
    html: str = field(default="", repr=False)
    attachments: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    message_id: str = ""
    notice: bool = False
    left_behind: int = 0

    def worded(self, text: str) -> "HandReply":
        """With the words a person left or wrote; other words than came have no other form."""
        return self if text == self.text else replace(self, text=text, html="")


def read_reply(name: str, content: bytes) -> HandReply:
    """What a mail, text or PDF file says and holds, read where it can do nothing but be read.
    Blocking. A page without words that can be read comes with none: a person writes them.

    Raises `Refused` for another kind of file, or one that cannot be looked into.
    """
    own_name = plain_name(name)
    if PureWindowsPath(own_name).suffix.lower() not in TAKEN:
        raise Refused("A reply is taken from a mail (.eml, .msg), a text or a PDF. Or paste it.")
    if len(content) > LARGEST:
        raise Refused("This file is larger than 25 MB. Paste the text of the reply instead.")
    kind = kind_of(content)
    try:
        if kind in (Kind.MAIL, Kind.OLE):
            return _mail(own_name, content)
        text = read_file(content)
    except CouldNotLook as error:
        if kind is not Kind.PDF or error.why not in (PICTURE, NO_WORDS):
            raise Refused(
                worded("{why} Paste the text of the reply instead.", why=worded(error.why))
            ) from None
        text = ""
    return HandReply(_short(text), file=own_name, content=content)


def _mail(own_name: str, content: bytes) -> HandReply:
    parts = shared().mail_of(content)
    names = tuple(name for name, _ in parts.files)
    text = _short(words_of(parts.html, parts.text))
    return HandReply(
        text,
        sender=parts.sender,
        subject=parts.subject[:500],
        received_at=parts.sent_at,
        file=own_name,
        content=content,
        html=made_harmless(parts.html, hosts=False).html if parts.html else "",
        attachments=parts.files,
        message_id=parts.message_id,
        notice=is_notice(text, names, parts.content_class),
        left_behind=parts.left_behind,
    )


def _short(text: str) -> str:
    """No longer than a reply may be: the rest is in the file, which is kept."""
    return text.strip()[:MOST_CHARACTERS]


def file_reply(
    session: Session,
    access: Access,
    reply: HandReply,
    submission_id: SubmissionId | None = None,
) -> FiledMessage:
    """File it on the case of `access`; with a submission, its clock stops. Its file and what was
    attached to it lie on the case in quarantine, as those of fetched mail do.

    Raises `Incomplete` for an empty one, `Refused` for a submission of another case or a time
    that lies ahead, `NotAllowed` without a grant to write.
    """
    text = reply.text.strip()
    if access.case is None:
        raise Refused("Open a case first: a reply belongs to a case.")
    if not text and not reply.content:
        raise Incomplete("Paste the reply, or choose its file.", ("Reply",))
    if len(text) > MOST_CHARACTERS:
        raise Refused("This is too long for a reply. Keep it as a document of the case instead.")
    now = session.program.now()
    received_at = reply.received_at or now
    if received_at > now:
        if not reply.file:
            raise Refused("The reply cannot have come in the future. Check the date.")
        # a sender's clock runs ahead: what matters is that it is here
        received_at = now
    require(session, access.case, Level.WRITE)
    submission = _submission(session, access.case, submission_id)
    id = MessageId(new_id())
    files, too_large = attached(session, access.case, id, reply.attachments)
    message = FiledMessage(
        id=id,
        case=access.case,
        submission=submission.id if submission else None,
        received_at=received_at,
        filed_at=now,
        sender=reply.sender,
        subject=reply.subject,
        text=text,
        html=reply.html,
        message_id=reply.message_id,
        notice=reply.notice,
        left_behind=reply.left_behind + too_large,
    )
    came = _as_it_came(session, message, reply)
    keep_reply(session, message, submission, access, came + files)
    return message


def _as_it_came(session: Session, message: FiledMessage, reply: HandReply) -> Files:
    """The file itself, quarantined like all that comes from outside."""
    if not reply.content:
        return ()
    if len(reply.content) > LARGEST:
        raise Refused("This file is larger than 25 MB. Paste the text of the reply instead.")
    document = document_of(session, message.case, reply.file, reply.content, "notice")
    return ((replace(document, quarantined=True, came_with=message.id), reply.content),)


def tray(session: Session) -> tuple[WaitingMail, ...]:
    """Mail of the desk that fits no case, newest first. Nothing of a person is read."""
    return session.store.waiting_mail(session.who.id)


def file_waiting(session: Session, id: str, reference: str) -> FiledMessage:
    """Fetch a mail of the tray and file it on the case with this reference.

    Where that case has a submission that waits, it is answered. Raises `Refused` for an unknown
    reference, `NotAllowed` without a grant, `OutOfReach` and the like of the mailbox.
    """
    waiting = _waiting(session, id)
    found = session.store.by_reference(reference.strip().upper())
    if found is None:
        raise Incomplete("There is no case with this reference.", ("Reference",))
    case, submissions = found
    require(session, case, Level.WRITE)
    own = [s for s in submissions if s.by == session.who.id and s.reply_due is not None]
    submission = max(own, key=lambda s: s.created_at, default=None)
    with opened(session) as mailbox:
        received = mailbox.transport.read(ItemRef(waiting.ref_id, waiting.ref_key))
    message, files = taken_in(session, received, case, submission)
    keep_reply(session, message, submission, session.access("status_inquiry", case), files)
    session.store.drop_waiting_mail(session.who.id, id)
    return message


def lay_aside(session: Session, id: str) -> WaitingMail:
    """Take it out of the tray; the mail itself stays in the mailbox. Returned for undoing."""
    waiting = _waiting(session, id)
    session.store.drop_waiting_mail(session.who.id, id)
    return waiting


def put_back(session: Session, waiting: WaitingMail) -> None:
    session.store.put_waiting_mail(session.who.id, waiting)


def _waiting(session: Session, id: str) -> WaitingMail:
    found = next((w for w in tray(session) if w.id == id), None)
    if found is None:
        raise Refused("This message is no longer in the tray.")
    return found


def _submission(
    session: Session, case: CaseId, submission_id: SubmissionId | None
) -> Submission | None:
    if submission_id is None:
        return None
    submission = session.store.submission(submission_id)
    if submission is None or submission.case != case:
        raise Refused("This submission is not on this case.")
    return submission
