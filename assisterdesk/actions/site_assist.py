"""Handing a submission over on the desk's secure site, piece by piece, by the person's own hand.

The site has no interface for programs. So the program prepares subject, message and files, lays
each where the person can put it in, and writes down what the person says was sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.compose import SECURE_SITE
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import cleared_again, own_submission, sent_by_person
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Attachment, Decision, Outgoing, Protection
from assisterdesk.submissions.submission import Evidence, State, Submission

#: how long a piece lies on the clipboard, in seconds: one has to find the box it goes into
PIECE_SECONDS = 90


class PieceKind(StrEnum):
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    MESSAGE = "message"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to put in. `text` is what is copied; `names` are the files' leaving names."""

    kind: PieceKind
    text: str = field(default="", repr=False)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandOver:
    """A submission opened for handing over. It holds its content: drop it at the lock."""

    submission: Submission
    pieces: tuple[Piece, ...]
    attachments: tuple[Attachment, ...] = field(repr=False)
    host: str

    def piece(self, kind: PieceKind) -> Piece:
        """Raises `Refused` for one that this submission does not have."""
        found = next((p for p in self.pieces if p.kind is kind), None)
        if found is None:
            raise Refused("This submission has no such piece.")
        return found


def open_hand_over(session: Session, submission_id: SubmissionId) -> HandOver:
    """Read the submission for handing over; the gate judges it again, its log line comes first.

    Raises `Refused` when it is not waiting for that, or when the site may not be used (any more).
    """
    submission = own_submission(session, submission_id)
    if submission.route != SECURE_SITE or submission.state is not State.PREPARED:
        raise Refused("This submission does not wait to be handed over. Look where it stands.")
    access = session.access("status_inquiry", submission.case)
    outgoing = cleared_again(session, submission, access).outgoing
    channel = session.store.channel(session.who.id, submission.desk)
    pieces = [
        Piece(PieceKind.RECIPIENT, outgoing.recipients[0].address),
        Piece(PieceKind.SUBJECT, outgoing.subject),
        Piece(PieceKind.MESSAGE, outgoing.body),
    ]
    if outgoing.attachments:
        names = tuple(a.name for a in outgoing.attachments)
        pieces.append(Piece(PieceKind.FILES, names=names))
    return HandOver(submission, tuple(pieces), outgoing.attachments, channel.confirmed_host)


def hand_out(session: Session, hand_over: HandOver, kind: PieceKind) -> Cleared:
    """One piece, cleared: a text for the clipboard, or the files for the private folder.

    Each is a line in the log. Raises `Refused` where the gate says no, or when the site was
    closed meanwhile.
    """
    submission = hand_over.submission
    closed = session.store.channel(session.who.id, submission.desk).site_closed
    if closed:
        raise Refused(closed)
    piece = hand_over.piece(kind)
    outgoing = Outgoing(
        route=SECURE_SITE,
        protection=Protection.SECURE_SITE,
        body=piece.text,
        attachments=hand_over.attachments if kind is PieceKind.FILES else (),
        submission=submission.id,
    )
    verdict = session.gate.judge(outgoing)
    cleared = session.gate.clear(outgoing, Decision(session.who.id, outgoing.content_hash))
    session.store.log(
        LogLine(
            Action.OPENED_OUTSIDE if kind is PieceKind.FILES else Action.COPIED,
            session.access("status_inquiry", submission.case),
            people=tuple(sorted({f.person for f in verdict.findings if f.person})),
            categories=tuple(sorted({f.category for f in verdict.findings})),
            fields=(kind.value,),
            count=len(outgoing.attachments) or 1,
            recipient=submission.desk.value,
            route=SECURE_SITE,
            detail=submission.id,
        )
    )
    return cleared


def sent_on_site(
    session: Session,
    submission_id: SubmissionId,
    done: Iterable[PieceKind],
    at: datetime | None = None,
) -> Submission:
    """The person says that it was sent, with everything in `done` put in. `at`: when, now if None.

    The submission's content hash says what it was. Raises `Refused` while a piece is missing, for
    a time before it was prepared or ahead, or when it is not waiting for this.
    """
    submission = own_submission(session, submission_id)
    if submission.route != SECURE_SITE or submission.state is not State.PREPARED:
        raise Refused("This submission does not wait to be handed over. Look where it stands.")
    needed = {PieceKind.RECIPIENT, PieceKind.SUBJECT, PieceKind.MESSAGE}
    if submission.documents:
        needed.add(PieceKind.FILES)
    if needed - set(done):
        raise Refused("Not everything was put in yet. Go through the list, then say it was sent.")
    now = session.program.now()
    at = at or now
    if at > now or at < submission.created_at:
        raise Refused("It cannot have been sent then. Check the date and time.")
    return sent_by_person(session, submission, at, Evidence.SECURE_SITE)
