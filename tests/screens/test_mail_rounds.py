"""Mail goes on by itself while its sender is signed in, and says where it stands."""

import pytest

from assisterdesk.actions.mailbox import save_account
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.ui.background import Background
from assisterdesk.ui.shell.mail_rounds import EVERY_S, FIRST_RETRY_S, MailRounds
from assisterdesk.ui.shell.status_line import StatusLine
from assisterdesk.ui.widgets.label import Label


@pytest.fixture
def rounds(qapp, qtbot, office):
    practice = office.program.practice
    save_account(office.session, practice.account, practice.password)
    errors = []
    background = Background(errors.append, errors.append)
    looked_after = MailRounds(background)
    yield looked_after
    looked_after.stop()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=60_000)
    background.close()
    assert errors == []


@pytest.mark.requirement("X1")
def test_it_waits_longer_each_time_the_mailbox_is_silent_and_says_when_it_tries(
    qtbot, office, rounds
):
    with office.exchange.refusing():
        with qtbot.waitSignal(rounds.online, timeout=60_000) as first:
            rounds.start(office.session)
        assert rounds._timer.interval() >= FIRST_RETRY_S * 1000
        with qtbot.waitSignal(rounds.online, timeout=60_000) as second:
            rounds.round_now()
        assert rounds._timer.interval() >= 2 * FIRST_RETRY_S * 1000
    assert first.args[0] is second.args[0] is False
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_online(*second.args)
    assert "tries again at" in line.findChild(Label, "status_text").whole_text()
    with qtbot.waitSignal(rounds.online, timeout=60_000) as third:
        rounds.round_now()
    assert third.args == [True, None]
    assert rounds._timer.interval() == EVERY_S * 1000


@pytest.mark.requirement("X2")
def test_a_server_that_asks_to_wait_is_asked_again_when_it_said(qtbot, office, rounds):
    office.exchange.faults.add(Fault.BUSY, "SyncFolderItems")
    with qtbot.waitSignal(rounds.online, timeout=60_000) as first:
        rounds.start(office.session)
    assert first.args == [True, None], "it answers, it only asks for patience"
    assert 80_000 < rounds._timer.interval() < 100_000


def test_nothing_begins_after_the_lock(qtbot, office, rounds):
    rounds.start(office.session)
    rounds.stop()
    rounds.round_now()
    assert not rounds._timer.isActive()
