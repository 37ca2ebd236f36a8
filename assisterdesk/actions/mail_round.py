"""One round of the mailbox while its owner is signed in: what waited goes on, replies come in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assisterdesk.actions.compose import BY_HAND
from assisterdesk.actions.program import Session
from assisterdesk.actions.replies import MailCheck, check_mail
from assisterdesk.actions.send import Told, send
from assisterdesk.basics.errors import Refused
from assisterdesk.submissions.submission import State, Submission


@dataclass(frozen=True, slots=True)
class Round:
    """`gone_on`: what was tried, as it stands now. `offline`: the mailbox did not answer, so the
    rest waits; `wait_until`: it asked to wait so long. `mail` is None when the inbox was not looked
    into."""

    gone_on: tuple[Submission, ...] = ()
    offline: bool = False
    mail: MailCheck | None = None
    wait_until: datetime | None = None


def waits_for_network(submission: Submission) -> bool:
    """Whether its sender meant it to go and only the mailbox did not answer.

    What a person has just made ready again, or hands over by hand, is left to that person.
    """
    return (
        submission.state is State.PREPARED
        and bool(submission.problem)
        and submission.route not in BY_HAND
    )


def mail_round(
    session: Session, stopped: Callable[[], bool], told: Told | None = None
) -> Round:
    """Send what waited, one after the other, each judged again; then look for replies.

    `stopped` is asked before each step: a lock lets the one in flight end and begins no other.
    Raises `OutOfReach` and the like when the inbox does not answer.
    """
    if session.store.mail_account(session.who.id) is None:
        return Round()
    gone_on: list[Submission] = []
    for waiting in session.store.unfinished(session.who.id):
        if stopped():
            return Round(tuple(gone_on))
        if not waits_for_network(waiting):
            continue
        until = waiting.not_before
        if until is not None and until > session.program.now():
            # it is one mailbox: what waits behind it would only be asked to wait as well
            return Round(tuple(gone_on), wait_until=until)
        try:
            after = send(session, waiting.id, told)
        except Refused:
            # a person is at it this moment, or has dealt with it
            continue
        gone_on.append(after)
        if after.state is State.PREPARED:
            asked = after.not_before
            return Round(tuple(gone_on), offline=asked is None, wait_until=asked)
    if stopped():
        return Round(tuple(gone_on))
    return Round(tuple(gone_on), mail=check_mail(session))
