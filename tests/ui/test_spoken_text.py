"""Text to read aloud ends its lines where it may, and letters without a font are noticed."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.spoken_text import MAY_BREAK, SpokenText, can_show

SYLLABLES = ("kwam", "niam", "txiv", "neej", "tsev", "hmoob", "kev", "pab")


@pytest.fixture
def spoken(qtbot: QtBot) -> SpokenText:
    made = SpokenText()
    qtbot.addWidget(made)
    made.show()
    return made


def test_letters_without_a_font_are_noticed(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert can_show(f"Nplooj\n 1{MAY_BREAK}2 \u2068office\u2069", widget.font())
    assert not can_show("Nplooj \U0010fffd", widget.font())


def test_lines_end_only_where_the_text_says_so(spoken: SpokenText) -> None:
    whole = MAY_BREAK.join(SYLLABLES)
    spoken.set_text(whole)
    spoken.resize(2 * spoken.minimumSizeHint().width(), 400)
    lines = spoken.text().split("\n")
    assert len(lines) > 1 and "".join(lines) == "".join(SYLLABLES)
    ends = {"".join(SYLLABLES[:n]) for n in range(1, len(SYLLABLES) + 1)}
    assert {"".join(lines[: n + 1]) for n in range(len(lines))} <= ends
    fits = spoken.contentsRect().width()
    assert all(spoken.fontMetrics().horizontalAdvance(line) <= fits for line in lines)
    assert spoken.heightForWidth(spoken.width()) >= len(lines) * spoken.fontMetrics().lineSpacing()
    assert spoken.whole_text() == whole


def test_a_wider_place_takes_fewer_lines_and_paragraphs_stay(spoken: SpokenText) -> None:
    spoken.set_text(f"{MAY_BREAK.join(SYLLABLES)}\n\nkev pab{MAY_BREAK}kho mob")
    spoken.resize(4_000, 400)
    assert spoken.text() == "".join(SYLLABLES) + "\n\nkev pabkho mob"
    tall = spoken.heightForWidth(spoken.minimumSizeHint().width())
    assert tall > spoken.heightForWidth(4_000)


def test_other_texts_are_left_to_qt(spoken: SpokenText) -> None:
    spoken.set_text("We ask you for facts about you.")
    spoken.resize(60, 200)
    assert spoken.text() == "We ask you for facts about you."
