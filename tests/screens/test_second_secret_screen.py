"""The second secret in the window: switched on in Settings, told of and missed at the sign-in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assisterdesk.actions.signing_in import create_office, lock, people_who_sign_in
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office as OfficeFacts
from assisterdesk.office.staff import Staff
from assisterdesk.ui.screens.settings import SCREEN as SETTINGS
from assisterdesk.ui.screens.sign_in import SCREEN as SIGN_IN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField, PassphraseField
from tests.keys.kept_credentials import KeptCredentials
from tests.screens.conftest import Office

PASSPHRASE = "violet engine harbor sixty"


@pytest.fixture
def credentials() -> KeptCredentials:
    return KeptCredentials()


@pytest.fixture
def office(tmp_path: Path, credentials: KeptCredentials) -> Iterator[Office]:
    """Not the practice office, which touches no password store."""
    made = program(tmp_path / "store", quick_keys=True, credentials=credentials)
    first = Staff(
        StaffId(new_id()),
        "Amina Warsame",
        AssisterKind.NAVIGATOR,
        frozenset({Role.ASSISTER}),
        assister_id="AB12CD34E",
    )
    session, _ = create_office(made, OfficeFacts("North Star Help"), first, PASSPHRASE)
    yield Office(made, None, session)
    session.store.close()


def switch(opened, passphrase=PASSPHRASE):
    opened.find(LineField, "settings_second_passphrase").setText(passphrase)
    opened.find(Button, "settings_second_go").click()
    opened.settle()


def test_it_is_switched_on_and_off_with_the_passphrase(office, open_window, credentials):
    opened = open_window(SETTINGS)
    page = opened.go("settings")
    state = opened.find(Badge, "settings_second_state")
    assert "Off" in state.text()
    assert "the test's password store" in opened.find(Label, "settings_second_lead").whole_text()
    opened.find(Button, "settings_second_go").click()
    assert "Type your passphrase" in page.second.field.error()
    switch(opened, "not this one")
    assert "does not open" in page.second.field.error()
    assert not people_who_sign_in(office.program)[0].second
    switch(opened)
    assert "On" in state.text()
    assert people_who_sign_in(office.program)[0].second
    assert any(name.startswith("sign-in") for name in credentials.kept)
    switch(opened)
    assert "Off" in state.text()
    assert not people_who_sign_in(office.program)[0].second


def test_where_there_is_no_password_store_it_says_so(office, open_window, credentials):
    credentials.why_not = "It is not running here. Ask your IT to set it up."
    opened = open_window(SETTINGS)
    page = opened.go("settings")
    assert "Ask your IT" in opened.find(Label, "settings_second_lead").whole_text()
    assert page.second._form.isHidden()


def test_the_sign_in_tells_of_it_and_says_what_to_do_without(office, open_window, credentials):
    opened = open_window(SETTINGS, SIGN_IN)
    opened.go("settings")
    switch(opened)
    kept = dict(credentials.kept)
    credentials.kept.clear()
    opened.window.lock()
    opened.settle()
    opened.qtbot.waitUntil(lambda: not opened.find(Label, "sign_in_second").isHidden())
    opened.find(PassphraseField, "sign_in_passphrase").line.setText(PASSPHRASE)
    opened.find(Button, "sign_in_go").click()
    opened.settle()
    assert "recovery key" in opened.find(Banner, "sign_in_problem").text()
    assert not opened.find(Button, "sign_in_forgotten").isHidden()
    credentials.kept |= kept
    opened.find(PassphraseField, "sign_in_passphrase").line.setText(PASSPHRASE)
    opened.find(Button, "sign_in_go").click()
    opened.settle()
    assert opened.window.session is not None
    lock(opened.window.session)
