"""What was just done is told without covering the line that says how many rows are chosen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.cases import create_case
from assisterdesk.ui.screens.cases import SCREEN
from assisterdesk.ui.widgets.undo_bar import UndoBar

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(office, open_window):
    for household in ("Xiong family", "Warsame household", "Delgado family"):
        create_case(office.session, household, "renewal")
    window = open_window(SCREEN)
    page = window.go("cases")
    window.until(lambda: page.model.rowCount() == 3)
    return window


def box(opened, widget):
    ground = opened.window.centralWidget()
    return QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())


def apart(opened):
    told, chosen = opened.find(UndoBar, "undo_bar"), opened.find(QWidget, "cases_chosen")
    if not (told.isVisible() and chosen.isVisible()):
        return False
    return not box(opened, told).intersects(box(opened, chosen))


def tell(opened, text):
    """As the window does it, but it stays for as long as this is looked at."""
    opened.window.notify(text, lambda: None)
    opened.window.undo_bar.say(text, lambda: None, seconds=3600)


def choose_all(opened):
    page = opened.window.pages.page("cases")
    page.table.setFocus()
    opened.key(page.table, Qt.Key.Key_A, CONTROL)
    opened.until(opened.find(QWidget, "cases_chosen").isVisible)


@pytest.mark.parametrize("size", [(960, 640), (1180, 760)])
def test_it_stands_above_what_is_chosen_and_low_again_afterwards(opened, size):
    opened.window.resize(*size)
    told, page = opened.find(UndoBar, "undo_bar"), opened.window.pages.page("cases")
    tell(opened, "The case was handed over.")
    opened.until(told.isVisible)
    low = box(opened, told).bottom()
    choose_all(opened)
    opened.until(lambda: apart(opened))
    tell(opened, "Another case was handed over.")
    opened.until(lambda: apart(opened))
    opened.window.resize(size[0], size[1] + 40)
    opened.until(lambda: apart(opened) and opened.window.height() == size[1] + 40)
    opened.window.resize(*size)
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    tell(opened, "The third was handed over.")
    opened.until(lambda: box(opened, told).bottom() == low)
    assert box(opened, told).right() <= opened.window.centralWidget().width()


def test_it_comes_down_with_another_page(opened):
    choose_all(opened)
    told = opened.find(UndoBar, "undo_bar")
    tell(opened, "The case was handed over.")
    opened.until(lambda: apart(opened))
    high = box(opened, told).bottom()
    opened.window.navigate("help")
    tell(opened, "The case was handed over.")
    opened.until(lambda: box(opened, told).bottom() > high)
