"""Backups, putting one back, and a new passphrase, in the window over a real store."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from assisterdesk.access.log_line import Action
from assisterdesk.actions.backup import back_up, backups
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.log import log_page
from assisterdesk.actions.signing_in import (
    add_colleague,
    create_office,
    lock,
    people_who_sign_in,
    sign_in,
)
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff
from assisterdesk.settings.policy import Fixed, Policy, Source
from assisterdesk.ui.screens.backups import SCREEN as BACKUPS
from assisterdesk.ui.screens.forgotten import SCREEN as FORGOTTEN
from assisterdesk.ui.screens.office import SCREEN as OFFICE
from assisterdesk.ui.screens.restore import SCREEN as RESTORE
from assisterdesk.ui.screens.sign_in import SCREEN as SIGN_IN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList

NEW, THEIRS = "violet engine harbor sixty", "copper lantern seven wheat"


def saved(office) -> str:
    return office.program.practice.passphrase


@pytest.mark.requirement("X1")
def test_a_backup_is_made_listed_and_checked(office, open_window):
    opened = open_window(BACKUPS)
    page = opened.go("backups")
    assert not page.nothing.isHidden()
    opened.find(Button, "backups_now").click()
    opened.settle()
    banner = opened.find(Banner, "backups_banner")
    assert "read back from end to end" in banner.text()
    table = opened.find(TableList, "backups_table")
    assert table.model().rowCount() == 1
    opened.find(Button, "backups_check").click()
    opened.settle()
    assert "entries are in order" in banner.text()


@pytest.mark.requirement("X5")
def test_folders_that_it_fixed_are_named_with_who_fixed_them(office, open_window, tmp_path):
    fixed = {"keeping.backup_places": Fixed((str(tmp_path / "vault"),), Source.FILE)}
    program = replace(office.session.program, policy=Policy(fixed))
    office.program, office.session = program, replace(office.session, program=program)
    opened = open_window(BACKUPS)
    page = opened.go("backups")
    said = page.fixed.whole_text()
    assert page.fixed.isVisible() and str(tmp_path / "vault") in said
    assert "signed for this computer" in said


def test_a_folder_that_cannot_be_written_to_is_said_and_another_chosen(
    office, open_window, tmp_path
):
    (tmp_path / "file").write_text("in the way")
    opened = open_window(BACKUPS)
    page = opened.go("backups")
    opened.window.exits.places.answer_next(tmp_path / "file" / "x")
    opened.find(Button, "backups_choose").click()
    opened.settle()
    page.back_up()
    opened.settle()
    assert "cannot be written to" in opened.find(Banner, "backups_banner").text()
    opened.window.exits.places.answer_next(tmp_path / "stick")
    opened.find(Button, "backups_choose").click()
    opened.settle()
    page.back_up()
    opened.settle()
    assert len(list((tmp_path / "stick").glob("2*"))) == 1
    opened.find(Button, "backups_usual").click()
    opened.settle()
    assert page.model.rows() == ()


def test_stopping_says_so_and_the_page_is_ready_again(office, open_window):
    opened = open_window(BACKUPS)
    page = opened.go("backups")
    page.back_up()
    page.progress.stop()
    opened.settle()
    assert "Stopped" in page.banner.text()
    assert page.now_button.isEnabled()
    assert backups(office.program) == ()


@pytest.mark.requirement("X1")
def test_put_back_from_the_page_locks_first_and_ends_at_the_sign_in(office, open_window):
    back_up(office.session)
    create_case(office.session, "After the backup", "renewal")
    opened = open_window(BACKUPS, RESTORE)
    opened.go("backups")
    opened.find(Button, "backups_restore").click()
    opened.find(QWidget, "question").accept()
    opened.qtbot.waitUntil(lambda: opened.screen == "restore", timeout=60_000)
    opened.settle()
    assert opened.window.session is None
    opened.find(LineField, "restore_passphrase").setText("not this one")
    opened.find(Button, "restore_go").click()
    opened.settle()
    message = opened.find(Banner, "restore_message")
    assert "does not open" in message.text()
    opened.find(LineField, "restore_passphrase").setText(saved(office))
    opened.find(Button, "restore_go").click()
    opened.settle()
    assert "is in place" in message.text()
    opened.find(Button, "restore_back").click()
    assert opened.screen == "sign_in"
    session = sign_in(office.program, people_who_sign_in(office.program)[0].id, saved(office))
    assert session.store.counts(session.who.id)["open"] == 0
    assert Action.RESTORED in [e.line.action for e in log_page(session)]
    lock(session)


def test_the_broken_door_leads_to_the_backups(office, open_window):
    back_up(office.session)
    opened = open_window(SIGN_IN, RESTORE)
    opened.window.lock()
    opened.settle()
    assert opened.find(Button, "sign_in_restore").isHidden()
    (office.program.folder / "slots.json").write_text("{")
    opened.go("sign_in")
    assert not opened.find(Button, "sign_in_restore").isHidden()
    assert opened.find(Button, "sign_in_go").isHidden()
    opened.find(Button, "sign_in_restore").click()
    opened.settle()
    assert opened.find(Choice, "restore_which").count() == 1
    opened.find(LineField, "restore_passphrase").setText(saved(office))
    opened.find(Button, "restore_go").click()
    opened.settle()
    opened.find(Button, "restore_back").click()
    opened.settle()
    assert not opened.find(Button, "sign_in_go").isHidden()


def test_a_folder_without_a_backup_says_what_to_do(office, open_window, tmp_path):
    opened = open_window(RESTORE)
    opened.window.lock()
    opened.settle()
    page = opened.go("restore")
    assert "Choose the folder" in page.message.text()
    (tmp_path / "empty").mkdir()
    opened.window.exits.places.answer_next(tmp_path / "empty")
    opened.find(Button, "restore_elsewhere").click()
    opened.settle()
    assert "Choose the folder" in page.message.text()
    assert page.go.isHidden()


@pytest.fixture
def with_recovery(office):
    """The same office made anew, whose recovery key is known."""
    lock(office.session)
    for path in office.program.folder.iterdir():
        path.unlink()
    practice = office.program.practice
    office.session, recovery = create_office(
        office.program, practice.office, practice.first, practice.passphrase
    )
    return recovery


@pytest.mark.requirement("O-G1")
def test_the_recovery_key_gives_a_new_passphrase_at_the_door(office, with_recovery, open_window):
    opened = open_window(SIGN_IN, FORGOTTEN)
    opened.window.lock()
    opened.settle()
    opened.find(Button, "sign_in_forgotten").click()
    opened.settle()
    page = opened.window.pages.page("forgotten")
    opened.find(LineField, "forgotten_recovery").setText(with_recovery[:-1] + "!")
    opened.find(LineField, "forgotten_passphrase_new").setText(NEW)
    opened.find(LineField, "forgotten_passphrase_again").setText(NEW)
    opened.find(Button, "forgotten_go").click()
    opened.settle()
    assert page.recovery_field.error()
    opened.find(LineField, "forgotten_recovery").setText(with_recovery)
    opened.find(Button, "forgotten_go").click()
    opened.settle()
    assert "opens the store from now on" in page.message.text()
    assert not page.recovery.text()
    lock(sign_in(office.program, people_who_sign_in(office.program)[0].id, NEW))


@pytest.mark.requirement("O-G1")
def test_taking_away_a_sign_in_locks_and_leaves_the_others_theirs(office, open_window):
    leaver = Staff(
        StaffId("s9"), "Eh Doh Htoo", AssisterKind.CAC, frozenset({Role.ASSISTER}),
        assister_id="EHDCAC001",
    )  # fmt: skip
    add_colleague(office.session, leaver, THEIRS)
    opened = open_window(OFFICE)
    page = opened.go("office")
    rows = [c.staff.id for c in page.model.rows()]
    page.table.setCurrentIndex(page.model.index(rows.index(office.session.who.id), 0))
    assert opened.find(Button, "office_take_away").isHidden(), "never one's own"
    page.table.setCurrentIndex(page.model.index(rows.index("s9"), 0))
    opened.find(Button, "office_take_away").click()
    opened.find(QWidget, "question").accept()
    opened.qtbot.waitUntil(lambda: opened.window.session is None, timeout=60_000)
    opened.settle()
    assert office.program.keys.generation(office.program.folder) == 2
    assert [s.staff for s in people_who_sign_in(office.program)] == [office.session.who.id]
    session = sign_in(office.program, people_who_sign_in(office.program)[0].id, saved(office))
    assert Action.STAFF_LEFT in [e.line.action for e in log_page(session)]
    lock(session)
