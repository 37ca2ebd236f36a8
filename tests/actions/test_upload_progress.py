"""How far a large file is, and stopping in the middle of one: nothing leaves, no draft stays."""

import pytest

from assisterdesk.actions.compose import OWN_SERVICES
from assisterdesk.actions.delivery import Course
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.send import clear, send
from assisterdesk.egress.mail import MailKind
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.screens.submit.sending_words import files_words
from tests.actions.parts import composed_submission
from tests.actions.test_every_fault import On, office, on

__all__ = ["office", "on"]  # fixtures

pytestmark = pytest.mark.requirement("X2")

#: more than one piece of an upload session
LARGE = 4_500_000


@pytest.fixture(scope="module")
def large(office: On) -> str:
    content = b"%PDF-1.4 " + b"scan " * (LARGE // 5)
    access = office.desk.access
    return add_document(office.desk.session, access, "scan.pdf", content, "income").id


def ready(on: On, large: str) -> Submission:
    bench, form, composed, verdict = composed_submission(
        on.desk, route=OWN_SERVICES[on.kind], documents=(large,), apart=True
    )
    return clear(on.desk.session, bench, composed, form, verdict)


def test_it_is_told_how_far_a_file_is(on: On, large: str) -> None:
    told: list[tuple[int, int, int]] = []
    course = Course(uploaded=lambda file, done, whole: told.append((file, done, whole)))
    waiting = ready(on, large)
    assert send(on.desk.session, waiting.id, None, course).state is State.SENT
    assert {file for file, _, _ in told} == {0}
    done = [d for _, d, _ in told]
    assert done == sorted(done) and told[0][1] == 0
    if on.kind is MailKind.GRAPH:
        assert len(told) > 2 and done[-1] == told[-1][2]
    assert on.arrived(waiting.id) == 1


def test_stopped_in_the_middle_nothing_left_and_no_draft_stays(on: On, large: str) -> None:
    before = on.drafts()
    begun: list[int] = []
    course = Course(
        stopped=lambda: bool(begun), uploaded=lambda file, done, whole: begun.append(done)
    )
    waiting = ready(on, large)
    stopped = send(on.desk.session, waiting.id, None, course)
    assert (stopped.state, stopped.problem) == (State.PREPARED, "")
    assert on.drafts() == before
    assert on.arrived(waiting.id) == 0
    on.live_on(waiting.id)


@pytest.mark.parametrize(
    ("place", "done", "whole", "words"),
    [
        (0, 0, 0, "File 1 is on its way"),
        (1, 0, 9, "File 2 is on its way"),
        (0, 5, 10, "File 1: 50 %"),
        (0, 99, 10, "File 1: 100 %"),
    ],
)
def test_it_is_said_in_words(place: int, done: int, whole: int, words: str) -> None:
    assert files_words(place, done, whole) == words
