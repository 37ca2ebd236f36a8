"""The note field: a template at one key, and a warning for what nobody may keep."""

import pytest
from PySide6.QtCore import Qt

from assisterdesk.actions.cases import create_case, give_reason
from assisterdesk.office.note_templates import GAP, note_templates
from assisterdesk.ui.screens.case import SCREEN


@pytest.fixture
def box(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    give_reason(office.session, case, "renewal")
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    return opened, page.body.timeline.note


def test_a_template_comes_with_one_key_and_its_first_gap_is_typed_over(box):
    opened, note = box
    opened.window.activateWindow()
    note.text.setFocus()
    note.text.set_text("Before.")
    note.text.moveCursor(note.text.textCursor().MoveOperation.End)
    note.templates.put(note_templates()["called_client"])
    assert note.text.text().startswith("Before.\nCalled the client.")
    assert note.text.textCursor().selectedText() == GAP
    opened.qtbot.keyClicks(note.text, "Mai")
    assert "Reached: Mai Said: ..." in note.text.text()


def test_each_template_has_a_key_of_its_own():
    keys = [one.key for one in note_templates().values()]
    assert len(keys) == len(set(keys)) == 8


def test_a_password_in_a_note_is_warned_of_while_it_is_typed(box):
    opened, note = box
    assert note.never_kept.isHidden()
    opened.qtbot.keyClicks(note.text, "Her password is Loon2026")
    assert "password" in note.never_kept.whole_text()
    assert not note.never_kept.isHidden()
    note.text.set_text("She has it herself.")
    assert note.never_kept.isHidden()
    opened.qtbot.keyClick(note.text, Qt.Key.Key_Home)
