"""Leaving a case or a submission in the real window: warned beside the button, then out or not."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from assisterdesk.access.log_line import Action
from assisterdesk.actions.cases import create_case, give_reason, new_person
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.log import log_page
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.people.person import Address, Relation
from assisterdesk.ui.gate_words import body_findings
from assisterdesk.ui.screens.case import SCREEN as CASE
from assisterdesk.ui.screens.submit import SCREEN as SUBMIT
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea

CONTENT = b"Notice for Mai Xiong, born 5/3/1987."


@pytest.fixture
def case(office):
    first = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        ssn="666123456",
        phones=("651-555-0142",),
        address=Address("1420 Lantern Row", "", "Saint Paul", "MN", "55113"),
    )
    made = create_case(office.session, "Xiong family", "renewal", (first,))
    access = give_reason(office.session, made, "status_inquiry")
    add_document(office.session, access, "Xiong notice.txt", CONTENT, "notice")
    return made


@pytest.fixture
def page(case, open_window):
    opened = open_window(CASE, SUBMIT)
    opened.page = opened.go("case", case=case)
    assert opened.page.opened is not None
    return opened


def clipboard():
    return QGuiApplication.clipboard().text()


def panel(opened):
    opened.qtbot.waitUntil(lambda: opened.window.leaving.panel() is not None, timeout=60_000)
    return opened.window.leaving.panel()


def lines(office, *actions):
    return [e.line for e in log_page(office.session) if e.line.action in actions]


@pytest.mark.requirement("X4")
def test_fields_are_copied_for_the_site_one_per_press_and_logged_once(page, office):
    before = len(lines(office, Action.COPIED))
    page.find(IconButton, "case_site_next").click()
    page.qtbot.waitUntil(lambda: clipboard() == "Mai")
    page.page.exits.next_field()
    page.qtbot.waitUntil(lambda: clipboard() == "Xiong")
    page.find(IconButton, "case_site_ssn").click()
    page.qtbot.waitUntil(lambda: clipboard() == "666-12-3456")
    page.page.exits.next_field()
    page.qtbot.waitUntil(lambda: clipboard() == "1420 Lantern Row")
    assert page.window.leaving.panel() is None
    assert "90 seconds" in page.find(Label, "clipboard_text").whole_text()
    assert len(lines(office, Action.COPIED)) == before + 1
    page.window.lock()
    assert clipboard() == ""


def test_where_the_policy_closes_the_site_nothing_is_offered(case, open_window, office):
    gate = office.session.gate
    gate.policy = replace(gate.policy, closed=frozenset({"site_field"}))
    opened = open_window(CASE)
    opened.go("case", case=case)
    assert not opened.find(IconButton, "case_site_next").isVisible()
    assert not opened.find(IconButton, "case_site_ssn").isVisible()


@pytest.mark.requirement("X4")
def test_a_document_is_opened_by_a_tick_from_a_private_folder_that_the_lock_empties(page, office):
    launched: list[Path] = []
    page.window.exits.programs.launch = lambda url: bool(
        launched.append(Path(url.toLocalFile())) or True
    )
    page.find(IconButton, "case_document_open").click()
    warning = panel(page)
    warning.findChild(Tick, "warning_tick").setChecked(True)
    warning.findChild(Button, "warning_override_acknowledged").click()
    page.qtbot.waitUntil(lambda: bool(launched), timeout=60_000)
    (path,) = launched
    assert path.read_bytes() == CONTENT
    assert "Xiong" not in str(path)
    assert path.stat().st_mode & 0o377 == 0, "others could read it, or its program change it"
    (line,) = lines(office, Action.OPENED_OUTSIDE)
    assert line.access.case == page.page.opened.case.id
    page.window.lock()
    assert not path.exists()


def test_what_a_crash_left_in_the_private_folder_goes_at_the_next_start(office, open_window):
    left = office.program.folder / "opened" / "abc"
    left.mkdir(parents=True)
    (left / "7QX2KD-notice-1.txt").write_bytes(CONTENT)
    open_window(CASE)
    assert not left.parent.exists()


def test_a_kind_of_file_that_could_run_is_not_opened(page, office):
    access = give_reason(office.session, page.page.opened.case.id, "status_inquiry")
    document = add_document(office.session, access, "setup.exe", b"MZ not really", "document")
    opened: list[QUrl] = []
    page.window.exits.programs.launch = lambda url: bool(opened.append(url) or True)
    page.page.exits._open(document.id, page.page)
    banner = page.find(QWidget, "message_banner")
    page.qtbot.waitUntil(banner.isVisible, timeout=60_000)
    assert "could run" in banner.text()
    assert opened == []


@pytest.mark.requirement("X4")
def test_a_document_is_saved_with_a_reason_or_not_at_all(page, office, tmp_path):
    path = tmp_path / "copy.txt"
    page.window.exits.places.answer_next(path)
    page.find(IconButton, "case_document_save").click()
    warning = panel(page)
    assert warning.findChild(Tick, "warning_tick") is None
    qtbot = page.qtbot
    warning.findChild(LineField, "warning_reason").setText("the client brought a stick for it")
    assert not path.exists()
    warning.findChild(Button, "warning_override_justified").click()
    qtbot.waitUntil(path.exists, timeout=60_000)
    assert path.read_bytes() == CONTENT
    assert lines(office, Action.WRITTEN_OUT)[0].access.note == "the client brought a stick for it"
    assert list(tmp_path.iterdir()) == [path]


def test_the_summary_becomes_a_pdf_after_a_tick(page, office, tmp_path):
    path = tmp_path / "case.pdf"
    page.window.exits.places.answer_next(path)
    page.page.exits._save_pdf()
    warning = panel(page)
    assert "PDF" in warning.findChild(QWidget, "warning_facts").value("Where to")
    warning.findChild(Tick, "warning_tick").setChecked(True)
    warning.findChild(Button, "warning_override_acknowledged").click()
    page.qtbot.waitUntil(path.exists, timeout=60_000)
    page.settle()
    assert path.read_bytes().startswith(b"%PDF-")
    assert lines(office, Action.PRINTED)


def test_a_copied_note_is_logged_under_the_case_and_its_reason(page, office):
    note = page.page.body.timeline.note.text
    note.setPlainText("Mai Xiong called.")
    note.setFocus()
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    panel(page).findChild(Button, "warning_fix_reference").click()
    reference = page.page.opened.case.reference
    page.qtbot.waitUntil(lambda: clipboard() == f"case {reference} called.", timeout=60_000)
    (line,) = lines(office, Action.COPIED)
    assert line.access.case == page.page.opened.case.id
    assert line.access.reason == "status_inquiry"
    assert line.result == "go"


def test_the_secure_way_leads_to_the_submission_of_this_case(page):
    note = page.page.body.timeline.note.text
    note.setPlainText("Mai Xiong called.")
    note.selectAll()
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    panel(page).findChild(Button, "warning_secure").click()
    assert page.screen == "submit"
    assert page.window.leaving.panel() is None


def test_one_press_fixes_a_kind_of_data_in_the_message_and_can_be_undone(page):
    case = page.page.opened.case.id
    submit = page.go("submit", case=case)
    submit.drafting.choose_type("renewal_status")
    drafting = submit.drafting

    def judged():
        standing = drafting.standing
        return not drafting.is_stale() and standing is not None and standing.judged()

    page.qtbot.waitUntil(judged, timeout=60_000)
    body = page.find(TextArea, "submit_body")
    assert "Mai Xiong" in body.text()
    before = body.text()
    page.find(Button, "fix_person_name_reference").click()
    page.qtbot.waitUntil(lambda: "Mai Xiong" not in body.text(), timeout=60_000)
    page.qtbot.waitUntil(judged, timeout=60_000)
    page.settle()
    left = {f.category for f in body_findings(drafting.standing.verdict)}
    assert PiiCategory.PERSON_NAME not in left
    assert PiiCategory.BIRTHDATE in left, "one press fixes one kind"
    body.undo()
    assert body.text() == before
