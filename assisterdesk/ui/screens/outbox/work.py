"""What the outbox has done off the UI thread: one verb for each deed."""

from collections.abc import Callable

from assisterdesk.actions.many_submissions import bring_back, set_aside
from assisterdesk.actions.outbox import try_again
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import it_was_sent, send, send_again, settle, withdraw
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.submissions.submission import Submission
from assisterdesk.ui.background import Lane
from assisterdesk.ui.screens.outbox.view_model import Deed

Told = Callable[[Submission], None]

#: what talks to the mail server must not hold up notes being saved
LANES: dict[Deed, Lane] = {
    Deed.SEND_NOW: "free",
    Deed.HAND_OVER: "store",
    Deed.REPLY_CAME: "store",
    Deed.TRY_AGAIN: "free",
    Deed.CHECK_MAILBOX: "free",
    Deed.WAS_SENT: "store",
    Deed.DID_NOT_LEAVE: "store",
    Deed.SET_ASIDE: "store",
    Deed.BRING_BACK: "store",
    Deed.WITHDRAW: "store",
}


def do(session: Session, deed: Deed, id: SubmissionId, told: Told) -> Submission:
    """Raises what the verb raises; the submission then stands where it stood."""
    match deed:
        case Deed.SEND_NOW:
            return send(session, id, told)
        case Deed.TRY_AGAIN:
            return try_again(session, id, told)
        case Deed.CHECK_MAILBOX:
            return settle(session, id)
        case Deed.WAS_SENT:
            return it_was_sent(session, id)
        case Deed.DID_NOT_LEAVE:
            return send_again(session, id)
        case Deed.SET_ASIDE | Deed.BRING_BACK:
            return _alone(session, deed, id)
        case Deed.WITHDRAW:
            return withdraw(session, id)
        case Deed.HAND_OVER | Deed.REPLY_CAME:
            raise Refused("This is done by hand, on the screen.")


def _alone(session: Session, deed: Deed, id: SubmissionId) -> Submission:
    outcome = (set_aside if deed is Deed.SET_ASIDE else bring_back)(session, (id,))
    if outcome.left:
        raise Refused(outcome.left[0].why)
    return outcome.done[0]
