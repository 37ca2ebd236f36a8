"""Tab goes through what is in sight, in the order in which it is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assisterdesk.ui.shell.tab_order import bring_into_sight, next_stop, stops_of
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.arrange import scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice, OneOf
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.line_field import LineField

pytestmark = pytest.mark.usefixtures("dressed")


def named(kind: type[QWidget], name: str) -> QWidget:
    made = kind()
    made.setObjectName(name)
    return made


def names(root: QWidget) -> list[str]:
    return [w.objectName() for w in stops_of(root)]


def test_what_is_made_late_is_a_stop_where_it_stands(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    columns = QHBoxLayout(ground)
    left, right = QVBoxLayout(), QVBoxLayout()
    columns.addLayout(left)
    columns.addLayout(right)
    right.addWidget(named(QLineEdit, "right"))
    left.addWidget(named(QLineEdit, "left 2"))
    ground.show()
    left.insertWidget(0, named(QPushButton, "left 1"))
    qtbot.waitUntil(lambda: names(ground) == ["left 1", "left 2", "right"], timeout=60_000)
    hidden = ground.findChild(QWidget, "left 2")
    assert hidden is not None
    hidden.setEnabled(False)
    assert names(ground) == ["left 1", "right"]


def test_the_last_stop_leads_to_the_first_and_back(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    lay = QVBoxLayout(ground)
    for name in "abc":
        lay.addWidget(named(QLineEdit, name))
    ground.show()
    first, _middle, last = stops_of(ground)
    assert next_stop(ground, last, forward=True) is first
    assert next_stop(ground, first, forward=False) is last
    assert next_stop(ground, QLineEdit(), forward=True) is None


def test_of_a_few_options_the_chosen_one_is_the_stop(qtbot: QtBot) -> None:
    options = OneOf([("a", "First"), ("b", "Second"), ("c", "Third")])
    qtbot.addWidget(options)
    options.show()
    options.choose("b")
    assert names(options) == ["option_b"]


def test_a_stop_below_the_edge_is_scrolled_into_sight(qtbot: QtBot) -> None:
    inner = QWidget()
    lay = QVBoxLayout(inner)
    for at in range(40):
        lay.addWidget(named(QLineEdit, str(at)))
    area: QScrollArea = scrolling(inner)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    last = list(stops_of(area))[-1]
    assert last.visibleRegion().isEmpty()
    bring_into_sight(last)
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty(), timeout=60_000)


def test_tab_in_the_window_comes_by_everything_once(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    entry = window.findChild(Button, "rail_today")
    assert entry is not None
    entry.setFocus()
    met = []
    for _stop in range(60):
        now = QApplication.focusWidget()
        assert now is not None
        if met and now is met[0]:
            break
        met.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert len(met) == len(set(met))
    assert met == list(stops_of(window.centralWidget()))[: len(met)] or set(met) == set(
        stops_of(window.centralWidget())
    )
    QTest.keyClick(met[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is met[-1]


def test_a_button_that_waited_has_the_keyboard_again(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    button = window.findChild(Button, "rail_notes")
    other = window.findChild(QWidget, "search_button")
    assert button is not None and other is not None
    button.setFocus()
    button.setEnabled(False)
    assert QApplication.focusWidget() is not button
    button.setEnabled(True)
    assert QApplication.focusWidget() is button
    # whoever went on meanwhile stays where they went
    button.setEnabled(False)
    other.setFocus()
    button.setEnabled(True)
    assert QApplication.focusWidget() is other


def test_tab_stays_in_the_palette_while_it_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.palette_box
    field = box.findChild(LineField, "palette_field")
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert now is not None and box.isAncestorOf(now)


def test_from_right_to_left_the_first_chip_stands_on_the_right(qtbot: QtBot) -> None:
    flow = Flow()
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(flow)
    flow.resize(400, 60)
    first, second = named(QPushButton, "first"), named(QPushButton, "second")
    flow.addWidget(first)
    flow.addWidget(second)
    flow.show()
    assert first.x() > second.x()
    assert first.geometry().right() == flow.rect().right()
    assert names(flow) == ["first", "second"]


def test_from_right_to_left_the_arrow_of_a_choice_is_not_over_its_words(qtbot: QtBot) -> None:
    choice = Choice([("a", "A long answer to choose")])
    choice.resize(220, 36)
    qtbot.addWidget(choice)
    choice.show()

    def ink(left: int, right: int) -> set[int]:
        picture = choice.grab().toImage()
        return {
            picture.pixelColor(x, y).rgb()
            for x in range(left, right)
            for y in range(12, picture.height() - 12)
        }

    assert len(ink(8, 12)) == 1 and len(ink(194, 210)) > 1
    choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert len(ink(10, 26)) > 1
