"""Makes ready what the first submission would otherwise wait for, at a moment when nobody waits."""

from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.egress.extract import read
from assisterdesk.egress.text import Channel
from assisterdesk.submissions.body import body_template


def warm_up(session: Session) -> None:
    """Starts the process that reads files, and lets the gate see the office's own letters once.

    Blocking, for a worker. What goes wrong here is told where it matters: at the first submission.
    """
    try:
        read.warm_up()
        for case_type in session.program.catalogues.case_types.values():
            session.gate.spans(Channel.SUBJECT, case_type.subject)
            if case_type.body:
                session.gate.spans(Channel.EMAIL, body_template(case_type.body).template)
    except AssisterDeskError:
        return
