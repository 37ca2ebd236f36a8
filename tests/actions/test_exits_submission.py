"""A submission on paper: as it was reviewed, read under a log line."""

import pytest

from assisterdesk.access.log_line import Action
from assisterdesk.actions.exits_ask import ask
from assisterdesk.actions.exits_paper import on_paper, submission_sheet
from assisterdesk.actions.log import log_page
from assisterdesk.actions.send import clear
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.egress.outgoing import Outcome
from tests.actions.parts import Desk, composed_submission


def test_it_says_what_was_sent_where_and_how_it_stands(desk: Desk) -> None:
    desk.open_own_service()
    bench, form, composed, verdict = composed_submission(desk)
    submission = clear(desk.session, bench, composed, form, verdict)
    text = submission_sheet(desk.session, desk.access, submission.id)
    assert composed.subject in text
    assert composed.body.strip() in text
    assert "Ready to send" in text
    read = [e for e in log_page(desk.session) if e.line.detail == submission.id]
    assert Action.OPENED in {e.line.action for e in read}
    assert ask(desk.session, on_paper(text)).verdict.outcome is Outcome.WARN


def test_one_of_another_case_is_not_shown(desk: Desk) -> None:
    with pytest.raises(Refused):
        submission_sheet(desk.session, desk.access, SubmissionId("0" * 32))
