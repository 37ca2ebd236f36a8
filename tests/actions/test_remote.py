"""Working from afar: told from the session's signs, written down, and refused where IT says so."""

from dataclasses import replace
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import remote
from assisterdesk.actions.signing_in import people_who_sign_in, sign_in
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.remote_session import by_signs
from assisterdesk.settings.policy import Fixed, Policy, Source
from tests.actions.parts import Desk


@pytest.mark.requirement("M4")
@pytest.mark.parametrize(
    ("environment", "kept", "said"),
    [
        ({}, "", ""),
        ({"SSH_CONNECTION": "192.0.2.1 22 192.0.2.2 22"}, "", "SSH"),
        ({"XRDP_SESSION": "1"}, "", "Remote Desktop"),
        ({"XDG_SESSION_ID": "c2"}, "REMOTE=1\nSERVICE=xrdp-sesman\n", "Remote Desktop"),
        ({"XDG_SESSION_ID": "c2"}, "REMOTE=1\nSERVICE=other\n", "Remote session"),
        ({"XDG_SESSION_ID": "c2"}, "REMOTE=0\nSERVICE=gdm-password\n", ""),
        ({"XDG_SESSION_ID": "../c2"}, "REMOTE=1\n", ""),
        ({"XDG_SESSION_ID": "gone"}, "REMOTE=1\n", ""),
    ],
)
def test_the_signs_of_a_remote_session_are_read(
    tmp_path: Path, environment: dict[str, str], kept: str, said: str
) -> None:
    logind = tmp_path / "sessions"
    logind.mkdir()
    for place in (logind, tmp_path):
        (place / "c2").write_text(kept, "utf-8")
    assert by_signs(environment, logind) == said


def far_desk(desk: Desk, rule: str) -> Desk:
    fixed = {remote.RULE: Fixed(rule, Source.FILE)} if rule else {}
    desk.session.store.close()
    program = replace(desk.program, remote=lambda: "Remote Desktop", policy=Policy(fixed))
    return replace(desk, program=program)


@pytest.mark.requirement("M4")
@pytest.mark.parametrize("rule", ["", "allow"])
def test_a_sign_in_from_afar_is_written_down(desk: Desk, rule: str) -> None:
    desk = far_desk(desk, rule)
    (slot,) = people_who_sign_in(desk.program)
    session = sign_in(desk.program, slot.id, desk.passphrase)
    try:
        viewing = LogLine(Action.LOG_VIEWED, session.access("audit"))
        told = [e.line for e in session.store.log_page(viewing, None, 4)]
        (far,) = [x for x in told if x.action is Action.REMOTE_SESSION]
        assert far.detail == "Remote Desktop"
        assert remote.look_again(session, "Remote Desktop") == "Remote Desktop"
        assert remote.look_again(session, "") == "Remote Desktop"
    finally:
        session.store.close()


@pytest.mark.requirement("M4")
def test_a_sign_in_from_afar_is_refused_by_policy_and_so_is_taking_over(desk: Desk) -> None:
    at_the_desk = desk.program
    desk = far_desk(desk, "refuse")
    (slot,) = people_who_sign_in(desk.program)
    with pytest.raises(NotAllowed, match="from afar"):
        sign_in(desk.program, slot.id, desk.passphrase)
    session = sign_in(at_the_desk, slot.id, desk.passphrase)
    try:
        taken_over = replace(session, program=desk.program)
        with pytest.raises(NotAllowed, match="from afar"):
            remote.look_again(taken_over, "")
        viewing = LogLine(Action.LOG_VIEWED, session.access("audit"))
        lines = [e.line for e in session.store.log_page(viewing, None, 9)]
        refused = [x.result for x in lines if x.action is Action.REMOTE_SESSION]
        assert refused == ["refused", "refused"]
    finally:
        session.store.close()
