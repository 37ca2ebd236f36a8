"""Which conversation with a desk a new message goes on with: one is kept per person and desk.

The desks ask for that: a secure conversation does not expire and is used again, with the subject
changed to the new case type. A follow-up on an earlier request stays with that request.
"""

from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.securemail.conversation import Conversation
from assisterdesk.submissions.submission import Evidence, State

#: how far back a conversation is looked for, in submissions of this person
_LOOKED_AT = 200


def conversation(
    session: Session, desk: DeskId, case: CaseId, routes: tuple[str, ...]
) -> Conversation | None:
    """The newest about this case, else the newest with this desk; None before the first.

    Only what went by one of `routes`, which encrypt, is gone on with. Nothing of a person is read.
    """
    own = [
        s
        for s in session.store.recent_submissions(session.who.id, _LOOKED_AT)
        if s.desk is desk
        and s.route in routes
        and s.message_id
        and s.state in (State.SENT, State.ANSWERED)
        and s.evidence is not Evidence.NONE
    ]
    if not own:
        return None
    last = max(own, key=lambda s: (s.case == case, s.changed_at))
    return Conversation(last.answer_id or last.message_id, last.changed_at, last.case == case)
