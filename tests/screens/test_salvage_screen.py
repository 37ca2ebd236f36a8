"""From the broken door to what could be saved, in the window over a real store."""

import pytest

from assisterdesk.actions.backup import back_up
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.signing_in import lock, people_who_sign_in, sign_in
from assisterdesk.ui.screens.salvage import SCREEN as SALVAGE
from assisterdesk.ui.screens.sign_in import SCREEN as SIGN_IN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField


def break_a_page(office) -> None:
    path = office.program.folder / "cases.db"
    data = bytearray(path.read_bytes())
    # the first page: nobody can sign in
    data[200] ^= 1
    path.write_bytes(data)


@pytest.mark.requirement("X1")
def test_a_damaged_store_leads_to_saving_what_can_be_read(office, open_window):
    create_case(office.session, "Xiong family", "renewal")
    slot = people_who_sign_in(office.program)[0].id
    saved = office.program.practice.passphrase
    opened = open_window(SIGN_IN, SALVAGE)
    opened.window.lock()
    opened.settle()
    assert opened.find(Button, "sign_in_salvage").isHidden()
    break_a_page(office)
    page = opened.window.pages.page("sign_in")
    page._passphrase.line.setText(saved)
    opened.find(Button, "sign_in_go").click()
    opened.settle()
    assert not opened.find(Button, "sign_in_restore").isHidden()
    opened.find(Button, "sign_in_salvage").click()
    opened.settle()
    assert "no backup" in opened.find(Label, "salvage_advice").whole_text()
    message = opened.find(Banner, "salvage_message")
    opened.find(Button, "salvage_go").click()
    assert "Type it" in opened.window.pages.page("salvage").passphrase_field.error()
    opened.find(LineField, "salvage_passphrase").setText("not this one")
    opened.find(Button, "salvage_go").click()
    opened.settle()
    assert "does not open" in message.text()
    opened.find(LineField, "salvage_passphrase").setText(saved)
    opened.find(Button, "salvage_go").click()
    opened.settle()
    assert "kept in the store's folder" in message.text()
    opened.find(Button, "salvage_back").click()
    assert opened.screen == "sign_in"
    session = sign_in(office.program, slot, saved)
    assert session.store.counts(session.who.id)["open"] >= 0
    lock(session)


def test_a_backup_is_named_first_where_there_is_one(office, open_window):
    back_up(office.session)
    opened = open_window(SALVAGE)
    opened.window.lock()
    opened.settle()
    opened.go("salvage")
    assert "Put it back when little was written since" in (
        opened.find(Label, "salvage_advice").whole_text()
    )
    opened.find(Button, "salvage_backup").click()
    assert opened.screen == "restore"
