"""The tour's own eye: what is cut off or covered is seen, and what fits is not."""

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.tour.legible import problems
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.label import Label

LONG = "A sentence that is longer than the room it was given by whoever laid it out"


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.resize(420, 200)
    qtbot.addWidget(made)
    return made


def laid_out(page: QWidget, *parts: QWidget) -> None:
    lay = QVBoxLayout(page)
    for part in parts:
        lay.addWidget(part)
    page.show()


def test_what_fits_is_no_problem(page):
    parts = (Label("Short"), Label(LONG, wrap=True), Label(LONG * 3, elide=True), Button("Go"))
    laid_out(page, *parts)
    assert problems(page) == ()


def test_a_label_and_a_button_cut_off_are_named(page):
    label, button = Label(LONG), Button(LONG)
    label.setObjectName("cut_label")
    button.setObjectName("cut_button")
    label.setFixedWidth(60)
    button.setFixedWidth(60)
    laid_out(page, label, button)
    said = "\n".join(problems(page))
    assert "cut_label “A sentence" in said
    assert "cut_button" in said


def test_a_wrapped_text_without_height_is_named(page):
    label = Label(LONG * 3, wrap=True)
    label.setFixedHeight(14)
    laid_out(page, label)
    assert any("px of height" in said for said in problems(page))


def test_parts_on_each_other_are_named(page):
    lay = QHBoxLayout(page)
    one, other = Button("One"), Button("Other")
    one.setObjectName("one")
    other.setObjectName("other")
    lay.addWidget(one)
    lay.addWidget(other)
    page.show()
    QApplication.processEvents()
    other.setGeometry(one.geometry())
    assert any("one and other lie on each other" in said for said in problems(page))
