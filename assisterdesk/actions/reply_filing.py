"""Filing a desk's mail on its case: its words, its harmless form, and what was attached to it.

Attachments go into the store with it, quarantined: they are looked at inside the window until a
person releases them.
"""

from collections.abc import Sequence
from dataclasses import replace
from email.utils import parseaddr

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.documents import LARGEST, document_of
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import CaseId, MessageId, new_id
from assisterdesk.cases.case import CaseState, Document
from assisterdesk.egress.mail import Received
from assisterdesk.securemail.automatic import Sort
from assisterdesk.securemail.harmless import made_harmless
from assisterdesk.securemail.notice import is_notice
from assisterdesk.submissions.submission import Evidence, FiledMessage, State, Submission

#: the kind under which an attachment is kept until somebody says what it is
ATTACHMENT_KIND = "document"

CAME_BACK_TEXT = (
    "It came back: the mail could not be delivered. Read on the case why, then make a new one or "
    "take another way."
)

Files = tuple[tuple[Document, bytes], ...]


def taken_in(
    session: Session, received: Received, case: CaseId, submission: Submission | None
) -> tuple[FiledMessage, Files]:
    """The message and its attachments as they will be kept; nothing is written yet."""
    now = session.program.now()
    id = MessageId(new_id())
    envelope = received.envelope
    files, unfit = attached(session, case, id, received.attachments)
    text = text_of(received)
    content_class = next(
        (value for name, value in received.headers if name.casefold() == "content-class"), ""
    )
    message = FiledMessage(
        id=id,
        case=case,
        submission=submission.id if submission else None,
        received_at=envelope.received_at or now,
        filed_at=now,
        sender=parseaddr(envelope.sender)[1],
        subject=envelope.subject,
        text=text,
        html=made_harmless(received.html, hosts=False).html if received.html else "",
        message_id=envelope.message_id,
        notice=is_notice(text, tuple(name for name, _ in received.attachments), content_class),
        left_behind=received.left_behind + unfit,
    )
    return message, files


def attached(
    session: Session,
    case: CaseId,
    message: MessageId,
    attachments: Sequence[tuple[str, bytes]],
) -> tuple[Files, int]:
    """What was attached to a message, as quarantined documents, and how much of it does not fit.
    An empty one is nothing that could be kept."""
    fit = [(name, data) for name, data in attachments if 0 < len(data) <= LARGEST]
    files = tuple((_quarantined(session, case, message, name, data), data) for name, data in fit)
    return files, len(attachments) - len(fit)


def _quarantined(
    session: Session, case: CaseId, message: MessageId, name: str, content: bytes
) -> Document:
    found = document_of(session, case, name, content, ATTACHMENT_KIND)
    return replace(found, quarantined=True, came_with=message)


def keep_reply(
    session: Session,
    message: FiledMessage,
    submission: Submission | None,
    access: Access,
    files: Files = (),
    sort: Sort = Sort.REPLY,
) -> None:
    """File it on its case, log line first: the submission is answered, the case goes on. What a
    machine sent (`sort`) is filed too, and answers nothing.

    Raises `NotAllowed` without a grant on the case.
    """
    now = message.filed_at
    line = LogLine(
        Action.RECEIVED,
        access,
        fields=("reply", "attachments") if files else ("reply",),
        recipient=(submission.desk if submission else session.who.desk).value,
        count=1 + len(files),
        detail=submission.id if submission else "",
    )
    with session.store.look(line) as look:
        case = look.case()
    with session.store.change(session.who.id, "file reply", message.case) as change:
        change.put_message(message)
        for document, content in files:
            change.put_document(document, content)
        if submission is not None and submission.state in (State.SENT, State.ANSWERED):
            change.put_submission(
                _answered(submission, message)
                if sort is Sort.REPLY
                else _told_by_machine(submission, sort)
            )
        if sort is Sort.REPLY and case.state is CaseState.WAITING:
            change.put_case(replace(case, state=CaseState.OPEN, changed_at=now))
        change.commit()


def _answered(submission: Submission, message: FiledMessage) -> Submission:
    # a notice comes from a machine: nobody reads what answers it
    tip = submission.answer_id if message.notice else message.message_id
    return submission.moved(
        State.ANSWERED,
        message.filed_at,
        evidence=_evidence(submission),
        answer_id=tip or submission.answer_id,
        problem="",
    )


def _told_by_machine(submission: Submission, sort: Sort) -> Submission:
    """The clock runs on: nobody at the desk has read it yet."""
    if sort is Sort.RETURNED and submission.state is State.SENT:
        return replace(submission, problem=CAME_BACK_TEXT)
    if sort is Sort.ENCRYPTED and submission.evidence is Evidence.TRIGGER_SET:
        return replace(submission, evidence=Evidence.CONFIRMED_BY_NOTICE)
    return submission


def _evidence(submission: Submission) -> Evidence:
    """The desk's answer vouches for the mail's encryption; what a person carried says more."""
    if submission.evidence in (Evidence.SECURE_SITE, Evidence.SEALED_FILE):
        return submission.evidence
    return Evidence.CONFIRMED_BY_DESK


def text_of(received: Received) -> str:
    """The plain text; of a mail in HTML what its harmless form says, since servers that make a
    text of it drop tables and the places links lead to, or leave the tags in."""
    return words_of(received.html, received.text)


def words_of(html: str, text: str) -> str:
    made = made_harmless(html).text if html else ""
    return made or text
