"""What the first submission needs is made ready before it."""

from assisterdesk.actions.signing_in import lock
from assisterdesk.actions.warm_up import warm_up
from assisterdesk.egress.extract.sandbox import shared
from tests.actions.parts import Desk


def test_the_process_that_reads_files_runs_before_the_first_file(desk: Desk) -> None:
    shared().close()
    warm_up(desk.session)
    assert shared().process_id is not None
    shared().close()


def test_nothing_is_said_when_the_window_locked_meanwhile(desk: Desk) -> None:
    session = desk.session
    lock(session)
    warm_up(session)
    shared().close()
