"""What is being sent this moment, whoever asked for it: one sender for a submission."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import SubmissionId

_under_way: set[SubmissionId] = set()
_claims = threading.Lock()


@contextmanager
def alone(submission: SubmissionId) -> Iterator[None]:
    """Raises `Refused` while somebody else is at it: a second sender would make a second mail."""
    with _claims:
        if submission in _under_way:
            raise Refused("This is being sent right now. Look again in a moment.")
        _under_way.add(submission)
    try:
        yield
    finally:
        with _claims:
            _under_way.discard(submission)


def is_under_way(submission: SubmissionId) -> bool:
    with _claims:
        return submission in _under_way
