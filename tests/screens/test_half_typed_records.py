"""Contacts, consents and changed notes, half typed, outlive lock, crash and cancelling."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions import cases as verbs
from assisterdesk.actions import signing_in
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.today import today
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import DraftKind
from assisterdesk.people.person import Relation
from assisterdesk.ui.screens.case import SCREEN
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea


@pytest.fixture
def case(office):
    first = new_person(CaseId(""), "Mai", "Xiong", Relation.SELF)
    return create_case(office.session, "Xiong family", "renewal", (first,))


@pytest.fixture
def access(office, case):
    return give_reason(office.session, case, "renewal")


def press(opened, id):
    opened.find(QPushButton, id).click()
    opened.settle()


def sign_in_again(opened, office):
    opened.window.lock()
    opened.settle()
    slot = signing_in.people_who_sign_in(office.program)[0]
    office.session = signing_in.sign_in(office.program, slot.id, office.program.practice.passphrase)
    opened.window.enter(office.session)
    opened.settle()


def draft(office, case, kind):
    kept = office.session.store.draft(office.session.who.id, case, kind)
    return kept.text if kept else None


def in_case(opened, case):
    page = opened.go("case", case=case)
    opened.settle()
    return page


def half_a_contact(opened, case):
    page = in_case(opened, case)
    press(opened, "case_add_contact")
    opened.qtbot.keyClicks(opened.find(LineField, "case_contact_whom"), "Ms. Lindqvist")
    opened.qtbot.keyClicks(opened.find(TextArea, "case_contact_text"), "She will call b")
    return page


@pytest.mark.requirement("O-G1")
def test_a_contact_half_typed_survives_the_lock_and_is_gone_once_saved(
    office, case, access, open_window
):
    opened = open_window(SCREEN)
    half_a_contact(opened, case)
    sign_in_again(opened, office)
    page = in_case(opened, case)
    form = page.records.contact_form
    assert page.stack.currentWidget() is form
    assert (form.whom.text(), form.text.text()) == ("Ms. Lindqvist", "She will call b")
    assert form.kept.isVisible()
    opened.qtbot.keyClicks(form.text, "ack")
    press(opened, "case_contact_save")
    assert page.stack.currentWidget() is page.body
    assert open_case(office.session, access).contacts[0].text == "She will call back"
    assert draft(office, case, DraftKind.CONTACT) is None
    press(opened, "case_add_contact")
    assert form.text.text() == ""
    assert not form.kept.isVisible()


def test_a_contact_is_kept_when_typing_pauses_and_dropped_when_it_is_cancelled(
    office, case, access, open_window
):
    opened = open_window(SCREEN)
    page = half_a_contact(opened, case)
    opened.qtbot.waitUntil(
        lambda: "She will call b" in (draft(office, case, DraftKind.CONTACT) or "")
    )
    form = page.records.contact_form
    opened.qtbot.keyClick(form.whom, Qt.Key.Key_Escape)
    opened.settle()
    assert page.stack.currentWidget() is page.body
    assert draft(office, case, DraftKind.CONTACT) is None
    press(opened, "undo_button")
    assert page.stack.currentWidget() is form
    assert form.text.text() == "She will call b"
    assert "She will call b" in (draft(office, case, DraftKind.CONTACT) or "")


def test_a_form_only_looked_at_leaves_nothing(office, case, access, open_window):
    opened = open_window(SCREEN)
    page = in_case(opened, case)
    press(opened, "case_add_contact")
    sign_in_again(opened, office)
    page = in_case(opened, case)
    assert page.stack.currentWidget() is page.body
    assert today(office.session).unfinished == ()


@pytest.mark.requirement("O-G1")
def test_a_consent_half_typed_survives_the_lock_and_is_gone_once_saved(
    office, case, access, open_window
):
    opened = open_window(SCREEN)
    page = in_case(opened, case)
    press(opened, "case_add_consent")
    form = page.records.consent_form
    form.way.choose("written")
    form.aloud.language.choose("Hmong")
    scopes = list(form.ticks)
    form.ticks[scopes[-1]].click()
    chosen, person = form.chosen(), form.person.chosen_id()
    opened.qtbot.keyClicks(form.limits, "not to the empl")
    sign_in_again(opened, office)
    assert [u.kind for u in today(office.session).unfinished] == [DraftKind.CONSENT]
    page = in_case(opened, case)
    form = page.records.consent_form
    assert page.stack.currentWidget() is form
    assert (form.limits.text(), form.chosen(), form.person.chosen_id()) == (
        "not to the empl",
        chosen,
        person,
    )
    assert form.way.chosen_id() == "written"
    assert form.aloud.language.chosen_id() == "Hmong"
    opened.qtbot.keyClicks(form.limits, "oyer")
    press(opened, "case_consent_save")
    assert open_case(office.session, access).consents[0].limits == "not to the employer"
    assert draft(office, case, DraftKind.CONSENT) is None


def edit(opened, page, note):
    view = page.body.timeline.entry(note.id)
    view.findChild(QWidget, "case_entry_edit").click()
    return view.findChild(TextArea, "case_entry_editor")


@pytest.mark.requirement("O-G1")
def test_changes_of_notes_survive_the_lock_each_for_itself(office, case, access, open_window):
    notes = [verbs.add_note(office.session, access, text) for text in ("Called.", "Wrote.")]
    opened = open_window(SCREEN)
    page = in_case(opened, case)
    for note in notes:
        opened.qtbot.keyClicks(edit(opened, page, note), " Twi")
    sign_in_again(opened, office)
    page = in_case(opened, case)
    areas = {
        note.id: page.body.timeline.entry(note.id).findChild(TextArea, "case_entry_editor")
        for note in notes
    }
    assert [areas[n.id].text() for n in notes] == ["Called. Twi", "Wrote. Twi"]
    opened.qtbot.keyClicks(areas[notes[0].id], "ce.")
    opened.qtbot.keyClick(
        areas[notes[0].id], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    opened.settle()
    found = {n.id: n.text for n in open_case(office.session, access).notes}
    assert found[notes[0].id] == "Called. Twice."
    left = draft(office, case, DraftKind.REWRITE) or ""
    assert "Wrote. Twi" in left
    assert "Called" not in left
    view = page.body.timeline.entry(notes[1].id)
    view.findChild(QPushButton, "case_entry_cancel").click()
    opened.settle()
    assert draft(office, case, DraftKind.REWRITE) is None


def test_a_saved_change_of_a_note_leaves_no_draft(office, case, access, open_window):
    note = verbs.add_note(office.session, access, "Called.")
    opened = open_window(SCREEN)
    page = in_case(opened, case)
    area = edit(opened, page, note)
    opened.qtbot.keyClicks(area, " Twice.")
    opened.qtbot.waitUntil(lambda: draft(office, case, DraftKind.REWRITE) is not None)
    opened.qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert draft(office, case, DraftKind.REWRITE) is None
