"""The badge and the lock of a session that is worked on from afar."""

from collections.abc import Callable

import pytest

from assisterdesk.basics.errors import AssisterDeskError, NotAllowed
from assisterdesk.ui.shell import remote_watch
from assisterdesk.ui.shell.remote_watch import RemoteWatch


class AtOnce:
    """Runs work in place, as a background would."""

    def run(
        self,
        _owner: object,
        work: Callable[[], str],
        done: Callable[[str], None],
        failed: Callable[[AssisterDeskError], None],
    ) -> None:
        try:
            done(work())
        except AssisterDeskError as error:
            failed(error)


class Here:
    """A session whose program is taken over from afar when told so."""

    def __init__(self) -> None:
        self.how = ""
        self.program = self

    def remote(self) -> str:
        return self.how


@pytest.mark.requirement("M4")
def test_taking_over_from_afar_is_shown_and_locks_where_it_is_refused(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, shown, locked = Here(), list[str](), list[str]()
    watch = RemoteWatch(
        AtOnce(), lambda: here, shown.append, locked.append  # type: ignore[arg-type,return-value]
    )
    answers: list[str | NotAllowed] = ["SSH", "", NotAllowed("Sit down at the computer.")]

    def told(_session: object, _known: str) -> str:
        answer = answers.pop(0)
        if isinstance(answer, NotAllowed):
            raise answer
        return answer

    monkeypatch.setattr(remote_watch.remote, "look_again", told)
    watch.start()
    for _ in range(3):
        watch.look()
    watch.stop()
    assert shown == ["", "SSH", "", ""]
    assert locked == ["Sit down at the computer."]
