"""The Case packages screen: seal a case into a file, open one, and take in what differs."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from assisterdesk.access.letters import LetterCard
from assisterdesk.actions import cases as verbs
from assisterdesk.actions.case_package import open_package, own_card, pack
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.signing_in import create_office
from assisterdesk.actions.tasks import add_task, change_task
from assisterdesk.basics.ids import CaseId, StaffId, new_id
from assisterdesk.bootstrap import practice_office
from assisterdesk.cases.task import TaskKind
from assisterdesk.people.person import Relation
from assisterdesk.ui.screens.packages import SCREEN
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label

WORDS = "birch canoe seven harbor"


@pytest.fixture
def case(office):
    first = replace(new_person(CaseId(""), "Mai", "Xiong", Relation.SELF), ssn="666123456")
    return create_case(office.session, "Xiong family", "renewal", (first,))


@pytest.fixture
def other():
    """A colleague's store at another computer."""
    with practice_office() as (program, _):
        first = replace(program.practice.first, id=StaffId(new_id()), name="Omar Ali")
        session, _ = create_office(program, program.practice.office, first, WORDS)
        yield session
        session.store.close()


def press(opened, name):
    opened.find(QPushButton, name).click()
    opened.settle()


def answer(opened, *paths):
    opened.window.context.exits.places.answer_next(*paths)


def test_a_case_is_sealed_for_the_colleague_whose_card_was_read(
    office, case, other, open_window, tmp_path
):
    card = own_card(other)
    (tmp_path / "omar.txt").write_text(card.as_text(), "utf-8")
    target = tmp_path / "out.adcase"
    opened = open_window(SCREEN)
    page = opened.go("packages", case=case)
    reference = office.session.store.case_reference(case)
    assert reference in page.send.said.whole_text()
    press(opened, "packages_send_go")
    assert "Choose for whom" in page.send.to_field.error()
    answer(opened, tmp_path / "omar.txt")
    press(opened, "packages_read_card")
    assert page.send.to.currentText() == "Omar Ali"
    assert card.fingerprint in page.send.mark.whole_text()
    press(opened, "packages_send_go")
    assert "Open the case first" in page.send.to_field.error()
    give_reason(office.session, case, "renewal")
    answer(opened, target)
    press(opened, "packages_send_go")
    package = open_package(other, target.read_bytes(), WORDS)
    assert package.case.id == case
    assert b"Xiong" not in target.read_bytes()


def test_a_file_that_is_no_card_says_so(office, case, open_window, tmp_path):
    (tmp_path / "no.txt").write_text("hello", "utf-8")
    opened = open_window(SCREEN)
    page = opened.go("packages", case=case)
    answer(opened, tmp_path / "no.txt")
    press(opened, "packages_read_card")
    assert "no AssisterDesk card" in page.send.to_field.error()
    answer(opened, tmp_path / "gone.txt")
    press(opened, "packages_read_card")
    assert "could not be read" in page.send.to_field.error()


def test_a_package_is_opened_shown_and_taken_in(office, other, open_window, tmp_path):
    theirs = create_case(other, "Hassan family", "renewal")
    access = give_reason(other, theirs, "renewal")
    verbs.add_note(other, access, "Will bring the lease.")
    sealed = pack(other, access, own_card(office.session)).outgoing.attachments[0].content
    (tmp_path / "in.adcase").write_bytes(sealed)
    opened = open_window(SCREEN)
    page = opened.go("packages")
    assert not page.send.go.isVisible()
    answer(opened, tmp_path / "in.adcase")
    press(opened, "packages_choose")
    page.take.passphrase.line.setText("wrong words")
    press(opened, "packages_open")
    assert isinstance(page.take.passphrase_field, Field)
    assert "does not open" in page.take.passphrase_field.error()
    page.take.passphrase.line.setText(office.program.practice.passphrase)
    press(opened, "packages_open")
    said = page.take.words.whole_text()
    assert "Omar Ali" in said
    assert "1 note" in said
    assert "not here yet" in said
    assert page.take.passphrase.text() == ""
    press(opened, "packages_take_go")
    assert opened.params()["case"] == theirs
    own = give_reason(office.session, theirs, "renewal")
    there = open_case(office.session, own)
    assert there.notes[0].text == "Will bring the lease."

    verbs.rewrite_note(office.session, own, there.notes[0], "Brought it.")
    page = opened.go("packages")
    answer(opened, tmp_path / "in.adcase")
    press(opened, "packages_choose")
    page.take.passphrase.line.setText(office.program.practice.passphrase)
    press(opened, "packages_open")
    assert "is here already" in page.take.words.whole_text()
    assert not page.take.go.isVisible()
    assert not page.conflicts.isVisible()


def taking(opened, office, path):
    """The packages page with the package opened and compared."""
    page = opened.go("packages")
    answer(opened, path)
    press(opened, "packages_choose")
    page.take.passphrase.line.setText(office.program.practice.passphrase)
    press(opened, "packages_open")
    return page


def said_in(page):
    """The conflicts' values as pairs: here, in the package."""
    values = [
        label.whole_text()
        for label in page.conflicts.findChildren(Label, "packages_conflict_value")
        if label.isVisible()
    ]
    return list(zip(values[::2], values[1::2], strict=True))


def test_each_conflict_shows_both_sides_and_is_chosen_for_itself(
    office, other, open_window, tmp_path
):
    theirs = create_case(other, "Hassan family", "renewal")
    access = give_reason(other, theirs, "renewal")
    due = other.program.today()
    for words in ("Ask for the lease", "Call the county"):
        add_task(other, access, TaskKind.OTHER, words, due, owner=other.who.id)
    amina = new_person(theirs, "Amina", "Hassan", Relation.SELF)
    verbs.save_person(other, access, replace(amina, ssn="666120001"))
    path = tmp_path / "in.adcase"
    path.write_bytes(
        pack(other, access, own_card(office.session)).outgoing.attachments[0].content
    )
    opened = open_window(SCREEN)
    taking(opened, office, path)
    press(opened, "packages_take_go")
    own = give_reason(office.session, theirs, "renewal")
    here = open_case(office.session, own)
    for task in here.tasks:
        change_task(office.session, own, task, TaskKind.OTHER, f"{task.text} here", due)
    changed = replace(amina, ssn="666120002", name=replace(amina.name, middle="Sahra"))
    verbs.save_person(office.session, own, changed)

    page = taking(opened, office, path)
    assert "Newer here: 3" in page.take.words.whole_text()
    pairs = said_in(page)
    assert ("Ask for the lease here", "Ask for the lease") in pairs
    assert ("Sahra", "empty") in pairs
    assert ("differs, and stays covered",) * 2 in pairs
    assert not any("6661" in value for pair in pairs for value in pair)
    choices = {key: choice for key, choice in page.conflicts._choices.items()}
    assert {choice.chosen_id() for choice in choices.values()} == {"here"}
    first = next(task for task in here.tasks if task.text == "Ask for the lease")
    choices["task", first.id].choose("package")
    opened.window.set_names_hidden(True)
    assert said_in(page) == []
    assert page.conflicts.chosen()["task", first.id] == "package"
    opened.window.set_names_hidden(False)
    press(opened, "packages_take_go")
    assert {t.text for t in open_case(office.session, own).tasks} == {
        "Ask for the lease",
        "Call the county here",
    }
    (person,) = open_case(office.session, own).people
    assert "Sahra" in person.name, "what was kept here was not touched"


def test_the_own_card_is_saved_and_its_mark_shown(office, open_window, tmp_path):
    opened = open_window(SCREEN)
    page = opened.go("packages")
    own = own_card(office.session)
    assert own.fingerprint in page.mark.whole_text()
    target = tmp_path / "card.txt"
    answer(opened, target)
    press(opened, "packages_save_card")
    opened.qtbot.waitUntil(target.exists, timeout=60_000)
    assert LetterCard.from_text(target.read_text("utf-8")) == own
