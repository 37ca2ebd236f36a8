"""The privacy warning is recorded on the case page; sheets for the client pass the gate."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.privacy_warnings import Reading
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Relation
from assisterdesk.ui.application import open_window
from assisterdesk.ui.screens.case.print_form import PrintForm
from assisterdesk.ui.screens.case.warning_form import WarningForm
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from tests.screens.conftest import Office

LONG = 60_000


@pytest.fixture
def case(office: Office) -> CaseId:
    session = office.session
    made = create_case(session, "Vang family", "renewal")
    access = give_reason(session, made, "status_inquiry")
    person = new_person(made, "Bao", "Vang", Relation.SELF)
    save_person(session, access, replace(person, language="Hmong", interpreter=True))
    return made


@pytest.fixture
def window(office: Office, case: CaseId, qtbot: QtBot) -> MainWindow:
    made = open_window(office.program)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.enter(office.session)
    made.navigate("case", case=case)
    qtbot.waitUntil(lambda: _shown(made, "case_add_warning"), timeout=LONG)
    return made


def _shown(window: MainWindow, name: str) -> bool:
    return any(w.isVisible() and w.isEnabled() for w in window.findChildren(QWidget, name))


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: _shown(window, name), timeout=LONG)
    (button,) = (b for b in window.findChildren(Button, name) if b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def idle(window: MainWindow) -> Callable[[], bool]:
    return lambda: not window.background.is_busy()


def test_the_warning_is_read_and_recorded_and_the_reminder_goes(
    window: MainWindow, qtbot: QtBot
) -> None:
    badge = window.findChild(Badge, "case_warning_state")
    assert badge is not None and badge.isVisible()
    press(window, qtbot, "case_add_warning")
    form = window.findChild(WarningForm, "case_warning_form")
    words = window.findChild(Label, "case_warning_words")
    assert form is not None and words is not None
    qtbot.waitUntil(lambda: words.whole_text().startswith("Peb nug koj"), timeout=LONG)
    assert form.language.chosen_id() == "Hmong" and form.way.chosen_id() == "interpreted"
    qtbot.waitUntil(form.draft.isVisible, timeout=LONG)
    form.given.setText("someday")
    press(window, qtbot, "case_warning_save")
    assert form.given_field.error()
    form.given.setText("11/20/2026")
    form.language.choose("English")
    form.language.picked.emit("English")
    qtbot.waitUntil(lambda: words.whole_text().startswith("We ask you"), timeout=LONG)
    qtbot.waitUntil(lambda: not form.draft.isVisible(), timeout=LONG)
    press(window, qtbot, "case_warning_save")
    qtbot.waitUntil(lambda: _shown(window, "case_warning_copy"), timeout=LONG)
    assert not badge.isVisible()
    press(window, qtbot, "case_warning_copy")
    qtbot.waitUntil(lambda: not _shown(window, "case_warning_copy"), timeout=LONG)
    qtbot.waitUntil(idle(window), timeout=LONG)


def test_a_sheet_is_saved_in_the_households_language(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.pages.page("case").client.print("next")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: _shown(window, "case_print_save"), timeout=LONG)
    form = window.findChild(PrintForm, "case_print_form")
    assert form is not None
    assert form.language.chosen_id() == "Hmong" and form.kind.chosen_id() == "next"
    assert "draft" in form.state.text()
    file = tmp_path / "next.pdf"
    window.exits.places.answer_next(file)
    press(window, qtbot, "case_print_save")
    qtbot.waitUntil(file.is_file, timeout=LONG)
    qtbot.waitUntil(idle(window), timeout=LONG)
    assert file.read_bytes().startswith(b"%PDF")
    form.language.choose("Karen")
    form.language.picked.emit("Karen")
    assert "English is printed" in form.state.text()
    form.kind.choose("appointment")
    form.kind.picked.emit("appointment")
    press(window, qtbot, "case_print_open")
    qtbot.waitUntil(form.when.hasFocus, timeout=LONG)
    form.kind.choose("papers")
    form.kind.picked.emit("papers")
    press(window, qtbot, "case_print_open")
    qtbot.waitUntil(form.wrong.isVisible, timeout=LONG)
    assert "checklist" in form.wrong.text()
    press(window, qtbot, "case_print_back")
    qtbot.waitUntil(lambda: _shown(window, "case_add_warning"), timeout=LONG)


def test_a_language_without_words_or_letters_is_said_where_it_is_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.pages.page("case")
    page.client.print("next")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: _shown(window, "case_print_open"), timeout=LONG)
    form = window.findChild(PrintForm, "case_print_form")
    assert form is not None
    qtbot.waitUntil(idle(window), timeout=LONG)
    assert form.open.isEnabled() and form.save.isEnabled()
    form.say("An answer that comes late does not take this away.")
    form.show_letters("Hmong", "There is no font. Ask your IT.")
    assert form.wrong.isVisible()
    assert form.state.isVisible() and form.state.text() == "There is no font. Ask your IT."
    assert not form.open.isEnabled() and not form.save.isEnabled()
    assert form.language.hasFocus() or not form.open.hasFocus()
    form.show_letters("Khmer", "An answer about a language that is not chosen any more.")
    assert "There is no font" in form.state.text()
    form.language.choose("English")
    form.language.picked.emit("English")
    assert form.open.isEnabled() and not form.state.isVisible()
    qtbot.waitUntil(idle(window), timeout=LONG)
    press(window, qtbot, "case_print_back")
    press(window, qtbot, "case_add_warning")
    warning = window.findChild(WarningForm, "case_warning_form")
    assert warning is not None
    warning.language.choose("Karen")
    warning.language.picked.emit("Karen")
    qtbot.waitUntil(lambda: "this is English" in warning.draft.text(), timeout=LONG)
    assert warning.words.whole_text().startswith("We ask you")
    warning.show_wording(Reading("\U0010fffd", reviewed=True, own=True, font="Noto Serif Lao"))
    assert "“Noto Serif Lao”" in warning.draft.text() and not warning.words.isVisible()
    qtbot.waitUntil(idle(window), timeout=LONG)


def test_submit_reminds_and_stops_nothing(window: MainWindow, qtbot: QtBot, case: CaseId) -> None:
    window.navigate("submit", case=case)
    qtbot.waitUntil(idle(window), timeout=LONG)
    window.pages.page("submit").drafting.choose_type("renewal_status")  # type: ignore[union-attr]

    def reminded() -> bool:
        labels = window.findChildren(Label)
        return any("No privacy warning" in label.whole_text() for label in labels)

    qtbot.waitUntil(reminded, timeout=LONG)
    qtbot.waitUntil(idle(window), timeout=LONG)
