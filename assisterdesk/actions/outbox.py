"""What a person has sent or still wants to send: references, types and states, never a name."""

from assisterdesk.actions.program import Session
from assisterdesk.actions.send import Told, send, send_again
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.submissions.submission import State, Submission

#: how many sent ones are shown below what is unfinished; older ones stand on their cases
SHOWN = 200


def outbox(session: Session, limit: int = SHOWN) -> tuple[Submission, ...]:
    """The person's own submissions: unfinished ones first, then by their last change.

    Nothing of a person is read, so no log line is due.
    """
    found = {s.id: s for s in session.store.recent_submissions(session.who.id, limit)}
    unfinished = session.store.unfinished(session.who.id)
    found.update((s.id, s) for s in unfinished)
    first = {s.id for s in unfinished}
    return tuple(
        sorted(
            found.values(),
            key=lambda s: (s.id not in first, -s.changed_at.timestamp(), s.id),
        )
    )


def try_again(
    session: Session, submission_id: SubmissionId, told: Told | None = None
) -> Submission:
    """Send what waits for a person once more; the gate judges it again on the way.

    Raises `Refused` for one whose outcome is unknown: somebody has to say first that it did not
    leave.
    """
    submission = session.store.submission(submission_id)
    if submission is not None and submission.state is State.OUTCOME_UNKNOWN:
        raise Refused(
            "It may have left already. Look into your mailbox first, then say here whether it did."
        )
    if submission is not None and submission.state is State.NEEDS_PERSON:
        send_again(session, submission_id)
    return send(session, submission_id, told)
