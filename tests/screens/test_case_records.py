"""Tasks, consents, contacts, history, papers, hand-over and erasing on the Case screen."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

import assisterdesk.ui
from assisterdesk.actions import history
from assisterdesk.actions.cases import (
    close_case,
    create_case,
    give_reason,
    new_person,
    open_case,
    save_person,
)
from assisterdesk.actions.consents import record_consent
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.tasks import add_task
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import Role
from assisterdesk.cases.consent import ConsentWay
from assisterdesk.cases.task import TaskKind
from assisterdesk.people.person import PreferredContact, Relation
from assisterdesk.practice.office import SAMPLE_STAFF
from assisterdesk.ui.screens.case import SCREEN
from assisterdesk.ui.screens.case.view_model import EntryKind
from assisterdesk.ui.widgets.label import Label
from tests.egress.files.pdf_files import pdf, words


@pytest.fixture
def case(office):
    first = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        ssn="666123456",
        phones=("651-555-0142",),
    )
    return create_case(office.session, "Xiong family", "renewal", (first,))


def access(office, case):
    return give_reason(office.session, case, "renewal")


def again(office, case):
    """The case as another look sees it."""
    return open_case(office.session, access(office, case))


def enter(opened, case):
    access(opened.office, case)
    page = opened.go("case", case=case)
    assert page.stack.currentWidget() is page.body
    return page


def press(opened, name, where=None):
    button = (where or opened.window).findChild(QPushButton, name)
    assert button is not None, f"no {name}"
    button.click()
    opened.settle()


def texts(widget):
    # what was laid out just now is shown with the next events
    QApplication.processEvents()
    return [label.whole_text() for label in widget.findChildren(Label) if label.isVisible()]


# -- tasks


def test_a_task_is_added_done_and_undone(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_add_task")
    card = page.body.tasks
    card.form.due.setText("13/45/2026")
    press(opened, "case_task_keep")
    assert card.form.due_field.error()
    card.form.due.setText("11/30/2026")
    card.form.kind.choose("other")
    press(opened, "case_task_keep")
    assert "few words" in card.form.text_field.error()
    card.form.text.setText("Bring the lease")
    press(opened, "case_task_keep")
    (task,) = again(office, case).tasks
    assert (task.text, task.due) == ("Bring the lease", date(2026, 11, 30))
    assert "Bring the lease" in texts(card)
    card.findChild(QCheckBox, "case_task_done").click()
    opened.settle()
    assert not again(office, case).tasks[0].is_open
    card.findChild(QCheckBox, "case_task_done").click()
    opened.settle()
    assert again(office, case).tasks[0].is_open
    press(opened, "case_task_off", card)
    assert again(office, case).tasks == ()


def test_free_words_of_a_task_are_hidden_with_the_names(office, case, open_window):
    add_task(office.session, access(office, case), TaskKind.CALL_CLIENT, "Mai's school")
    opened = open_window(SCREEN)
    page = enter(opened, case)
    assert "Call the client: Mai's school" in texts(page.body.tasks)
    page.body.show_case(page.opened, names_hidden=True)
    assert "Call the client" in texts(page.body.tasks)
    assert not any("school" in text for text in texts(page.body.tasks))


# -- consent


def test_consent_is_recorded_with_the_wording_in_sight(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    assert page.body.consent.text() == "No consent"
    press(opened, "case_add_consent")
    form = page.records.consent_form
    assert page.stack.currentWidget() is form
    said = form.aloud.words.whole_text()
    assert office.session.who.name in said
    assert "renewed" not in said
    form.ticks["renewal_follow_up"].click()
    opened.settle()
    assert "renewed" in form.aloud.words.whole_text()
    form.ends.setText("01/01/2020")
    press(opened, "case_consent_save")
    assert "before it was given" in form.scopes_field.error()
    form.ends.setText("01/01/2028")
    form.limits.setText("No calls at work")
    press(opened, "case_consent_save")
    assert page.stack.currentWidget() is page.body
    (consent,) = again(office, case).consents
    assert consent.limits == "No calls at work"
    assert "renewal_follow_up" in consent.scopes
    assert consent.person == page.opened.people[0].id
    assert page.body.consent.text() == "Consent given"
    press(opened, "case_consent_copy")
    assert again(office, case).consents[0].copy_given_on == office.program.today()
    press(opened, "case_consent_revoke")
    opened.find(QWidget, "case_consent_how").setText("By phone")
    press(opened, "case_consent_sure")
    assert again(office, case).consents[0].revocation == "By phone"
    assert page.body.consent.text() == "Consent taken back"


def test_escape_leaves_the_form_and_nothing_is_recorded(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_add_consent")
    opened.qtbot.keyClick(page.records.consent_form, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.body
    press(opened, "case_add_contact")
    opened.qtbot.keyClick(page.records.contact_form, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.body
    assert again(office, case).consents == again(office, case).contacts == ()


# -- contacts


def test_a_call_is_recorded_and_stands_on_the_timeline(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_add_contact")
    form = page.records.contact_form
    press(opened, "case_contact_save")
    assert "what was said" in form.text_field.error()
    form.party.choose("arc")
    form.whom.setText("Jordan")
    form.text.set_text("They look at it.")
    press(opened, "case_contact_save")
    (contact,) = again(office, case).contacts
    assert (contact.whom, contact.text) == ("Jordan", "They look at it.")
    (entry,) = [e for e in page.body.timeline.shown() if e.kind is EntryKind.CONTACTS]
    assert entry.title == "Phone call: Assister Resource Center"
    page.body.timeline.chips[EntryKind.CONTACTS].click()
    assert not [e for e in page.body.timeline.shown() if e.kind is EntryKind.CONTACTS]


# -- people


def test_how_a_person_wants_to_be_reached_is_asked_and_shown(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_person_edit")
    page.form.preferred.choose(PreferredContact.EMAIL)
    press(opened, "case_person_save")
    assert "email" in page.form.fields["preferred_contact"].error()
    page.form.preferred.choose(PreferredContact.TEXT)
    press(opened, "case_person_save")
    card = again(office, case).people[0]
    assert card.preferred_contact is PreferredContact.TEXT
    assert any("prefers text messages" in text for text in texts(page.body.household))


# -- the history


def test_the_history_hides_identifiers_until_asked_and_undoes(office, case, open_window):
    own = access(office, case)
    person = again(office, case).people[0]
    whole = replace(
        new_person(case, "Mai", "Xiong", Relation.SELF),
        id=person.id,
        birthdate=date(1987, 5, 3),
        ssn="666123999",
        phones=("651-555-0142",),
        language="Hmong",
    )
    save_person(office.session, own, whole)
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_history_open")
    shown = page.history.page
    assert page.stack.currentWidget() is shown
    said = " ".join(texts(shown))
    assert "Language: empty → Hmong" in said
    assert "Social Security number: changed, hidden" in said
    assert "666123" not in said
    newest = next(iter(shown.views.values()))
    press(opened, "case_change_show", newest)
    assert any("666123456 → 666123999" in text for text in texts(newest))
    newest.hide_values()
    assert not any("666123" in text for text in texts(newest))
    press(opened, "case_change_undo", newest)
    assert again(office, case).people[0].language == ""
    assert page.opened.people[0].language == ""
    assert len(page.history.page.views) == 3
    opened.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.body


def test_an_earlier_version_is_put_back_from_the_history(office, case, open_window):
    own = access(office, case)
    task = add_task(office.session, own, TaskKind.CALL_CLIENT, "first words")
    with office.session.store.change(office.session.who.id, "change task", case) as change:
        change.put_task(replace(task, text="other words"))
        change.commit()
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_history_open")
    added = list(page.history.page.views.values())[1]
    press(opened, "case_change_restore", added)
    assert again(office, case).tasks[0].text == "first words"
    assert page.opened.tasks[0].text == "first words"


def test_the_history_says_nothing_while_names_are_hidden(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    own = access(office, case)
    page.history.page.show_history(
        "7QX2KD",
        history.history(office.session, own),
        {},
        office.session.who.id,
        may_write=True,
        names_hidden=True,
    )
    page.bring(page.history.page)
    assert not any("Xiong" in text or "Mai" in text for text in texts(page.history.page))


# -- papers


def test_a_pdf_is_shown_page_by_page_and_forgotten(office, case, open_window):
    add_document(office.session, access(office, case), "letter.pdf", pdf(words("Hello")), "notice")
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_document_look")
    preview = page.preview.page
    opened.qtbot.waitUntil(lambda: preview.picture.isVisible(), timeout=60_000)
    picture = opened.find(QLabel, "case_preview_picture")
    assert picture.pixmap().width() > 200
    press(opened, "case_preview_back")
    assert page.stack.currentWidget() is page.body
    assert picture.pixmap().isNull()


def test_a_text_and_a_picture_are_shown_and_a_broken_one_says_so(office, case, open_window):
    own = access(office, case)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    png = _png(image)
    papers = [
        add_document(office.session, own, "note.txt", b"Bring the lease.", "notice"),
        add_document(office.session, own, "photo.png", png, "identity"),
        add_document(office.session, own, "broken.png", png[:40], "identity"),
        add_document(office.session, own, "broken.pdf", b"%PDF-1.4 nothing", "notice"),
    ]
    opened = open_window(SCREEN)
    page = enter(opened, case)
    preview = page.preview.page
    page.preview.open(papers[0])
    opened.settle()
    assert preview.words.whole_text() == "Bring the lease."
    page.preview.open(papers[1])
    opened.settle()
    assert preview.picture.pixmap().width() == 40
    assert not preview.words.isVisible()
    for broken in papers[2:]:
        page.preview.open(broken)
        opened.settle()
        assert "cannot be shown" in preview.problem.whole_text()
        assert not preview.picture.isVisible()


def _png(image):
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_no_screen_decodes_a_file():
    """Decoders are what hostile pictures attack: they run in the reading process alone."""
    screens = Path(assisterdesk.ui.__file__).parent
    decoders = ("QImageReader", "QMovie", "loadFromData", "fromData")
    found = [
        f"{file.name}: {decoder}"
        for file in screens.rglob("*.py")
        for decoder in decoders
        if decoder in file.read_text(encoding="utf-8")
    ]
    assert not found


def test_files_dragged_onto_the_case_are_asked_about_one_by_one(
    office, case, open_window, tmp_path
):
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name, "utf-8")
    (tmp_path / "folder").mkdir()
    opened = open_window(SCREEN)
    page = enter(opened, case)
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / n)) for n in ("one.txt", "folder", "two.txt")]
    )
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt hands a drop over only from a drag of its own
    assert page.papers.target.hear(drop)
    assert drop.isAccepted()
    card = page.body.documents
    for name in ("one.txt", "two.txt"):
        assert opened.find(Label, "case_document_file").whole_text() == name
        card.form.kind.choose("notice")
        press(opened, "case_document_keep")
    assert {d.name for d in again(office, case).documents} == {"one.txt", "two.txt"}
    assert not card.form.isVisible()


# -- handing over and erasing


def test_a_case_is_handed_over_from_the_history(office, case, open_window):
    colleague = SAMPLE_STAFF[4]
    with office.session.store.change(office.session.who.id, "add staff member") as change:
        change.put_staff(colleague)
        change.commit()
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_history_open")
    card = page.history.hand_over
    press(opened, "case_hand_over_give")
    assert "Choose the colleague" in card.to_field.error()
    card.to.choose(colleague.id)
    press(opened, "case_hand_over_give")
    assert again(office, case).case.owner == colleague.id
    assert page.stack.currentWidget() is page.body
    assert page.opened.owner == colleague.name
    press(opened, "case_history_open")
    assert not card.give.isVisible(), "the former owner hands nothing over any more"
    press(opened, "undo_button")
    opened.settle()
    assert again(office, case).case.owner == office.session.who.id


def test_only_the_information_owner_sees_how_to_erase(office, case, open_window):
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_history_open")
    is_owner = Role.INFORMATION_OWNER in office.session.who.roles
    assert page.history.erase.isVisible() == is_owner


def test_a_closed_case_is_erased_after_its_reference_was_typed(office, case, open_window):
    own = access(office, case)
    reference = again(office, case).case.reference
    roles = office.session.who.roles | {Role.INFORMATION_OWNER}
    who = replace(office.session.who, roles=roles)
    with office.session.store.change(who.id, "roles") as change:
        change.put_staff(who)
        change.commit()
    office.session = replace(office.session, who=who)
    close_case(office.session, own, again(office, case).case, closed=True)
    opened = open_window(SCREEN)
    page = enter(opened, case)
    press(opened, "case_history_open")
    card = page.history.erase
    card.ground.choose("mistake")
    press(opened, "case_erase_go")
    assert "Type the reference" in card.reference_field.error()
    card.reference.setText(reference.lower())
    press(opened, "case_erase_go")
    assert opened.screen == "cases"
    with pytest.raises(NotAllowed):
        again(office, case)
    assert office.session.store.tombstones()[0].reference == reference


def test_a_case_of_consents_and_tasks_shows_nothing_after_leaving(office, case, open_window):
    own = access(office, case)
    add_task(office.session, own, TaskKind.OTHER, "Auerhahn")
    day = office.program.today() - timedelta(days=1)
    record_consent(
        office.session, own, ConsentWay.ORAL, ("application_help",), day, limits="Auerhahn"
    )
    other = create_case(office.session, "Hassan family", "renewal")
    opened = open_window(SCREEN)
    page = enter(opened, case)
    assert any("Auerhahn" in text for text in texts(page.body))
    enter(opened, other)
    assert not any("Auerhahn" in text for text in texts(page))
    assert page.opened.people == ()
