"""The window and screenshots: asked where the system can, and written down when it is lifted."""

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.access.log_line import Action
from assisterdesk.actions.log import log_page
from assisterdesk.actions.settings import CAPTURE, choose, settings
from assisterdesk.actions.signing_in import create_office
from assisterdesk.bootstrap import practice_office
from assisterdesk.settings.own import Privacy
from assisterdesk.settings.setting import settings_of
from assisterdesk.ui.shell.capture import can_be_hidden, keep_out


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems take the wish")
def test_linux_knows_no_such_wish_and_nothing_breaks(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert not can_be_hidden()
    assert not keep_out(window, True)


@pytest.mark.requirement("M4")
def test_lifting_it_is_a_line_in_the_log() -> None:
    with practice_office() as (program, _exchange):
        practice = program.practice
        assert practice is not None
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        named = next(n for n in settings_of(Privacy) if n.id == CAPTURE)
        assert settings(session).privacy.hide_from_capture
        choose(session, named, False)
        choose(session, named, True)
        told = [e.line.result for e in log_page(session) if e.line.action is Action.CHANGED]
        assert sorted(told) == ["hidden", "shown"]
        session.store.close()
