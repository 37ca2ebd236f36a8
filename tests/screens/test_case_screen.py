"""The Case screen over a real store: reason, notes, people, documents, lock and draft."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import cases as verbs
from assisterdesk.actions import signing_in
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.documents import add_document
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import Case, CaseState, DraftKind
from assisterdesk.people.person import Address, PersonField, Relation
from assisterdesk.practice.office import SAMPLE_STAFF
from assisterdesk.ui.screens.case import SCREEN
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.masked import DOTS
from assisterdesk.ui.widgets.text_area import TextArea


@pytest.fixture
def case(office):
    """One household of one person with every field."""
    first = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        ssn="666123456",
        phones=("651-555-0142",),
        emails=("mai.xiong@example.org",),
        address=Address("1420 Lantern Row", "", "Saint Paul", "MN", "55113"),
        ids=(("MNsure ID", "0003787491"),),
    )
    return create_case(office.session, "Xiong family", "renewal", (first,))


def logged(office, limit=40):
    line = LogLine(Action.LOG_VIEWED, office.session.access("policy_compliance"))
    return office.session.store.log_page(line, None, limit)


def again(office, case):
    """The case as another look sees it."""
    return open_case(office.session, give_reason(office.session, case, "renewal"))


def enter(opened, case):
    """Give the reason that is offered, as Enter does."""
    page = opened.go("case", case=case)
    choice = opened.find(QWidget, "reason_choice")
    opened.qtbot.keyClick(choice, Qt.Key.Key_Return)
    opened.settle()
    assert page.stack.currentWidget() is page.body
    return page


def write(opened, page, text):
    page.body.timeline.note.setFocus()
    opened.qtbot.keyClicks(page.body.timeline.note.text, text)


@pytest.mark.requirement("O-G2")
def test_nothing_of_the_case_is_read_before_a_reason_is_given(office, case, open_window):
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    opened.qtbot.waitUntil(opened.find(QWidget, "reason_bar").isVisible)
    assert Action.OPENED not in [entry.line.action for entry in logged(office)]
    assert page.opened is None
    enter(opened, case)
    assert [e.line.action for e in logged(office)].count(Action.OPENED) == 1


def test_the_reason_is_asked_once_a_day(case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.go("cases")
    opened.go("case", case=case)
    assert page.stack.currentWidget() is page.body


def test_escape_at_the_reason_goes_back_to_the_list(case, open_window):
    opened = open_window(SCREEN)
    opened.go("case", case=case)
    opened.qtbot.keyClick(opened.find(QWidget, "reason_note"), Qt.Key.Key_Escape)
    assert opened.screen == "cases"


def test_a_reason_that_needs_words_says_so_and_refuses_names(office, case, open_window):
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    opened.find(QWidget, "reason_choice").choose("other")
    field = opened.find(Field, "reason_note_field")
    opened.find(QPushButton, "reason_accept").click()
    assert "few words" in field.error()
    note = opened.find(LineField, "reason_note")
    opened.qtbot.keyClicks(note, "about Mai Xiong 666-12-3456")
    assert field.error() == ""
    opened.qtbot.keyClick(note, Qt.Key.Key_Return)
    opened.settle()
    assert "Leave names and numbers out" in field.error()
    note.setText("asked by the supervisor")
    opened.qtbot.keyClick(note, Qt.Key.Key_Return)
    opened.settle()
    assert page.stack.currentWidget() is page.body


def test_the_reason_used_last_is_offered_for_the_next_case(office, case, open_window):
    other = create_case(office.session, "Delgado family", "renewal")
    give_reason(office.session, other, "appeal_support")
    opened = open_window(SCREEN)
    opened.go("case", case=case)
    assert opened.find(QWidget, "reason_choice").chosen_id() == "appeal_support"


def of_a_colleague(office, level=None):
    """A colleague's case with one person; `level` is what the person signed in may do."""
    now, store = office.program.now(), office.session.store
    colleague = SAMPLE_STAFF[4]
    case = Case(
        CaseId("f" * 32),
        "7QX2KD",
        "Delgado family",
        CaseState.OPEN,
        colleague.id,
        now,
        changed_at=now,
    )
    person = replace(new_person(case.id, "Ana", "Delgado", Relation.SELF), ssn="666001234")
    with store.change(office.session.who.id, "add colleague") as change:
        change.put_staff(colleague)
        change.commit()
    with store.change(colleague.id, "create case") as change:
        change.put_case(case)
        change.put_person(person)
        if level is not None:
            change.put_grant(Grant(office.session.who.id, case.id, level, "assigned", now))
        change.commit()
    return case.id


def test_a_case_of_a_colleague_is_not_open_and_the_refusal_is_logged(office, open_window):
    opened = open_window(SCREEN)
    opened.go("case", case=of_a_colleague(office))
    opened.find(QPushButton, "reason_accept").click()
    opened.settle()
    opened.qtbot.waitUntil(opened.find(QWidget, "case_not_open").isVisible)
    assert Action.REFUSED in [entry.line.action for entry in logged(office)]


def test_n_puts_the_cursor_in_the_note_and_ctrl_enter_saves_it(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.qtbot.waitUntil(page.body.hasFocus)
    opened.qtbot.keyClick(page.body, Qt.Key.Key_N)
    text = page.body.timeline.note.text
    opened.qtbot.waitUntil(text.hasFocus)
    opened.qtbot.keyClicks(text, "Never sent an N")
    opened.qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert text.text() == ""
    assert [note.text for note in again(office, case).notes] == ["Never sent an N"]
    (shown,) = page.body.timeline.area.findChildren(Label, "case_entry_text")
    assert shown.whole_text() == "Never sent an N"
    assert office.session.store.draft(office.session.who.id, case, DraftKind.NOTE) is None


def test_an_empty_note_is_not_saved_and_says_why(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.find(QPushButton, "case_note_save").click()
    assert page.body.timeline.note.status.whole_text() == "Write the note first."
    assert again(office, case).notes == ()


def test_what_is_typed_is_kept_as_a_draft_when_typing_pauses(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    write(opened, page, "half a sen")

    def kept():
        draft = office.session.store.draft(office.session.who.id, case, DraftKind.NOTE)
        return draft is not None and draft.text == "half a sen"

    opened.qtbot.waitUntil(kept)
    opened.qtbot.waitUntil(lambda: "Draft kept" in page.body.timeline.note.status.whole_text())


@pytest.mark.requirement("O-G1")
def test_a_draft_survives_the_lock(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    write(opened, page, "half a sen")
    sign_in_again(opened, office)
    page = opened.go("case", case=case)
    # the reason given this morning still stands
    assert page.body.timeline.note.text.text() == "half a sen"


def test_leaving_for_another_case_keeps_the_draft_and_shows_nothing_of_the_first(
    office, case, open_window
):
    other = create_case(office.session, "Delgado family", "renewal")
    opened = open_window(SCREEN)
    page = enter(opened, case)
    write(opened, page, "half a sen")
    enter(opened, other)
    assert page.body.timeline.note.text.text() == ""
    assert "Xiong" not in " ".join(w.accessibleName() for w in page.findChildren(QWidget))
    opened.go("case", case=case)
    assert page.body.timeline.note.text.text() == "half a sen"


def test_a_note_that_cannot_be_saved_stays_in_the_field(office, case, open_window, monkeypatch):
    def full(*_):
        raise verbs.Refused("The disk is full. Make room, then save again.")

    opened = open_window(SCREEN)
    page = enter(opened, case)
    write(opened, page, "important")
    monkeypatch.setattr(verbs, "add_note", full)
    opened.find(QPushButton, "case_note_save").click()
    opened.settle()
    note = page.body.timeline.note
    assert note.text.text() == "important"
    assert "disk is full" in note.status.whole_text()
    assert not note.text.isReadOnly()


def test_changing_a_note_makes_a_new_version_and_keeps_the_old(office, case, open_window):
    access = give_reason(office.session, case, "renewal")
    note = verbs.add_note(office.session, access, "She called Monday.")
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    view = page.body.timeline.entry(note.id)
    view.findChild(QPushButton, "case_entry_edit").click()
    area = view.findChild(TextArea, "case_entry_editor")
    area.setPlainText("She called Tuesday.")
    view.findChild(QPushButton, "case_entry_keep").click()
    opened.settle()
    view = page.body.timeline.entry(note.id)
    assert view.text.whole_text() == "She called Tuesday."
    view.findChild(QPushButton, "case_entry_edited").click()
    opened.settle()
    said = [label.whole_text() for label in view.findChildren(Label)]
    assert "She called Monday." in said


def test_a_half_changed_note_outlives_a_refresh(office, case, open_window):
    access = give_reason(office.session, case, "renewal")
    note = verbs.add_note(office.session, access, "She called Monday.")
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    page.body.timeline.entry(note.id).edit()
    area = opened.find(TextArea, "case_entry_editor")
    area.setPlainText("She called on Tue")
    write(opened, page, "another note")
    opened.find(QPushButton, "case_note_save").click()
    opened.settle()
    assert opened.find(TextArea, "case_entry_editor").toPlainText() == "She called on Tue"


@pytest.mark.requirement("O-G3")
def test_an_identifier_is_masked_until_asked_for_and_each_look_is_logged(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    (view,) = page.body.household.views.values()
    masked = view.masked[PersonField.SSN]
    text = masked.findChild(Label, "masked_text")
    assert text.whole_text() == DOTS
    masked.findChild(QPushButton, "masked_eye").click()
    opened.settle()
    assert text.whole_text() == "666-12-3456"
    entry = next(e for e in logged(office) if e.line.action is Action.REVEALED)
    assert entry.line.fields == ("ssn",)
    opened.go("cases")
    assert text.whole_text() == DOTS


def test_whoever_may_read_only_sees_no_field_to_write(office, open_window):
    case = of_a_colleague(office, Level.READ)
    opened = open_window(SCREEN)
    page = enter(opened, case)
    assert page.body.timeline.only_read.isVisible()
    assert page.body.timeline.note.isHidden()
    assert page.body.submit.isHidden()
    (view,) = page.body.household.views.values()
    view.masked[PersonField.SSN].findChild(QPushButton, "masked_eye").click()
    opened.settle()
    assert "do not have access" in opened.find(QWidget, "message_banner").text()


def test_a_person_is_added_and_known_to_the_gate_at_once(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.find(QPushButton, "case_add_person").click()
    form = page.form
    assert form.isVisible()
    opened.qtbot.keyClicks(form.lines["given"], "Tou")
    opened.qtbot.keyClicks(form.lines["family"], "Xiong")
    opened.qtbot.keyClicks(form.lines["birthdate"], "4/9/2012")
    form.relation.choose("child")
    opened.qtbot.keyClick(form.lines["birthdate"], Qt.Key.Key_Return)
    opened.settle()
    assert page.stack.currentWidget() is page.body
    people = again(office, case).people
    assert [p.name for p in people] == ["Mai Xiong", "Tou Xiong"]
    assert people[1].relation is Relation.CHILD
    assert len(page.body.household.views) == 2


def test_wrong_fields_are_said_beside_themselves_and_nothing_is_lost(case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.find(QPushButton, "case_add_person").click()
    form = page.form
    form.lines["birthdate"].setText("13/45/1990")
    form.lines["ssn"].setText("12345")
    form.lines["phones"].setText("555")
    form.lines["emails"].setText("mai@")
    form.lines["zip"].setText("5511")
    opened.find(QPushButton, "case_person_save").click()
    wrong = {key for key, field in form.fields.items() if field.error()}
    assert wrong == {"given", "birthdate", "ssn", "phones", "emails", "zip"}
    opened.qtbot.waitUntil(form.lines["given"].hasFocus)
    assert form.lines["birthdate"].text() == "13/45/1990"


def test_changing_a_person_shows_every_field_and_keeps_the_untouched(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.find(QPushButton, "case_person_edit").click()
    opened.settle()
    form = page.form
    assert form.lines["ssn"].text() == "666-12-3456"
    assert form.lines["ids"].text() == "MNsure ID 0003787491"
    form.lines["phones"].setText("651-555-0142, 651-555-0177")
    opened.find(QPushButton, "case_person_save").click()
    opened.settle()
    access = give_reason(office.session, case, "renewal")
    person = verbs.person_to_edit(office.session, access, again(office, case).people[0].id)
    assert person.phones == ("651-555-0142", "651-555-0177")
    assert person.ids == (("MNsure ID", "0003787491"),)
    assert person.ssn == "666123456"


def test_escape_drops_a_person_but_undo_brings_back_what_was_typed(case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.find(QPushButton, "case_add_person").click()
    opened.qtbot.keyClicks(page.form.lines["given"], "Tou")
    opened.qtbot.keyClick(page.form.lines["given"], Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.body
    assert page.form.lines["given"].text() == ""
    opened.find(QPushButton, "undo_button").click()
    assert page.form.lines["given"].text() == "Tou"


def sign_in_again(opened, office):
    opened.window.lock()
    opened.settle()
    slot = signing_in.people_who_sign_in(office.program)[0]
    office.session = signing_in.sign_in(office.program, slot.id, office.program.practice.passphrase)
    opened.window.enter(office.session)
    opened.settle()


@pytest.mark.parametrize("who", ["a new person", "somebody there"])
def test_a_person_half_typed_survives_the_lock(office, case, open_window, who):
    opened = open_window(SCREEN)
    enter(opened, case)
    button = "case_add_person" if who == "a new person" else "case_person_edit"
    opened.find(QPushButton, button).click()
    opened.settle()
    opened.qtbot.keyClicks(opened.find(LineField, "case_person_middle"), "Nkauj")
    sign_in_again(opened, office)
    page = opened.go("case", case=case)
    assert page.stack.currentWidget() is page.form
    assert page.form.lines["middle"].text() == "Nkauj"
    assert page.form.lines["given"].text() == ("" if who == "a new person" else "Mai")
    opened.qtbot.keyClick(page.form.lines["given"], Qt.Key.Key_Escape)
    opened.settle()
    assert office.session.store.draft(office.session.who.id, case, DraftKind.PERSON) is None


def test_a_saved_person_leaves_no_draft(office, case, open_window):
    opened = open_window(SCREEN)
    enter(opened, case)
    opened.find(QPushButton, "case_add_person").click()
    given = opened.find(LineField, "case_person_given")
    opened.qtbot.keyClicks(given, "Tou")

    def kept():
        return office.session.store.draft(office.session.who.id, case, DraftKind.PERSON)

    opened.qtbot.waitUntil(lambda: kept() is not None)
    opened.qtbot.keyClick(given, Qt.Key.Key_Return)
    opened.settle()
    assert kept() is None


def test_a_file_becomes_a_document_of_the_case(office, case, open_window, tmp_path):
    paper = tmp_path / "xiong notice.txt"
    paper.write_text("Your renewal is due.", encoding="utf-8")
    opened = open_window(SCREEN)
    page = enter(opened, case)
    opened.find(QPushButton, "case_add_document").click()
    dialog = opened.find(QFileDialog, "case_file_dialog")
    dialog.fileSelected.emit(str(paper))
    dialog.close()
    opened.find(QPushButton, "case_document_keep").click()
    assert "Choose what kind" in page.body.documents.form.kind_field.error()
    page.body.documents.form.kind.choose("notice")
    opened.find(QPushButton, "case_document_keep").click()
    opened.settle()
    (document,) = again(office, case).documents
    assert (document.name, document.kind, document.media_type) == (
        "xiong notice.txt",
        "notice",
        "text/plain",
    )
    opened.qtbot.waitUntil(opened.find(QWidget, f"case_document_{document.id}").isVisible)


@pytest.mark.parametrize(("content", "said"), [(b"", "empty"), (None, "could not be read")])
def test_a_file_that_is_no_use_is_refused_in_words(case, open_window, tmp_path, content, said):
    paper = tmp_path / "notice.txt"
    if content is not None:
        paper.write_bytes(content)
    opened = open_window(SCREEN)
    page = enter(opened, case)
    documents = page.body.documents
    documents.add_asked.emit(paper, "notice")
    opened.settle()
    assert said in documents.form.kind_field.error()


def test_hiding_names_leaves_no_name_on_the_case(office, case, open_window):
    access = give_reason(office.session, case, "renewal")
    verbs.add_note(office.session, access, "Mai Xiong called.")
    add_document(office.session, access, "mai_xiong_paystub.csv", b"a,b", "income")
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    opened.window.set_names_hidden(True)
    visible = [w for w in page.body.findChildren(QWidget) if w.isVisible()]
    spoken = " ".join(f"{w.accessibleName()} {w.toolTip()}" for w in visible)
    assert "Xiong" not in spoken
    assert "xiong" not in spoken
    assert office.session.store.case_reference(case) in spoken
    opened.window.set_names_hidden(False)
    assert page.body.title.whole_text() == "Xiong family"


def test_a_case_is_closed_and_opened_again(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    turn = opened.find(QPushButton, "case_turn")
    turn.click()
    opened.settle()
    assert again(office, case).case.state is CaseState.CLOSED
    assert turn.text() == "Reopen"
    assert page.body.submit.isHidden()
    turn.click()
    opened.settle()
    assert again(office, case).case.state is CaseState.OPEN


def test_submit_takes_the_case_along(case, open_window):
    opened = open_window(SCREEN)
    enter(opened, case)
    opened.find(QPushButton, "case_submit").click()
    assert opened.screen == "submit"
    assert opened.params() == {"case": case}


def test_the_filters_narrow_the_timeline(office, case, open_window):
    access = give_reason(office.session, case, "renewal")
    verbs.add_note(office.session, access, "first talk")
    add_document(office.session, access, "notice.txt", b"x", "notice")
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)

    def kinds():
        return [entry.kind.value for entry in page.body.timeline.shown()]

    assert kinds() == ["documents", "notes"]
    opened.find(QPushButton, "case_filter_documents").click()
    assert kinds() == ["notes"]
    opened.find(QPushButton, "case_filter_notes").click()
    assert kinds() == []
