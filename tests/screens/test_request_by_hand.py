"""Secure email without a mailbox: the request opens in the computer's own mail program."""

import pytest
from PySide6.QtWidgets import QPushButton

from assisterdesk.securemail.channel import REQUEST_SUBJECT, ChannelState
from assisterdesk.ui.exits.open import Links
from assisterdesk.ui.screens.secure_email import SCREEN


@pytest.mark.requirement("M7", "M8")
def test_the_request_opens_in_the_mail_program_and_names_nobody(office, open_window):
    opened = open_window(SCREEN)
    addresses = []
    opened.window.exits.links = Links(lambda url: not addresses.append(url.toString()))
    opened.go("secure_email")
    button = opened.find(QPushButton, "secure_email_write_request")
    opened.qtbot.waitUntil(button.isEnabled, timeout=60_000)
    button.click()
    opened.settle()
    desk = office.program.catalogues.desks[office.session.who.desk]
    assert addresses == [f"mailto:{desk.email}?subject={REQUEST_SUBJECT}"]
    state = office.session.store.channel(office.session.who.id, desk.desk).state
    assert state is ChannelState.NONE, "only the person knows whether it was sent"
