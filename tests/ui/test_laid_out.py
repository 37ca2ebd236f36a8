"""The parts of a layout in their order, and nothing remembered of parts that are gone."""

import subprocess  # noqa: S404, TID251 - what is tried here ends a program that is wrong
import sys

import pytest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.laid_out import laid_out

#: widgets come and go in one layout while others are made where they lay in memory
CHURN = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from assisterdesk.ui.widgets.laid_out import laid_out

def asked_for_items(layout):
    return [layout.itemAt(n).widget() for n in range(layout.count())]

ask = {"items": asked_for_items, "parts": lambda layout: list(laid_out(layout))}[sys.argv[1]]
app = QApplication([])
box = QWidget()
layout = QVBoxLayout(box)

def gone(widgets):
    while widgets:
        widgets.pop().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

for _round in range(20):
    labels = [QLabel("x") for _n in range(200)]
    for label in labels:
        layout.addWidget(label)
    assert ask(layout) == labels
    del label
    gone(labels)
    others = [QWidget() for _n in range(300)]
    for other in others:
        QVBoxLayout(other)
    del other
    gone(others)
"""


def churned(ask: str) -> int:
    asked = [sys.executable, "-c", CHURN, ask]
    return subprocess.run(asked, check=False, capture_output=True, timeout=300).returncode  # noqa: S603


def test_parts_come_in_the_order_of_the_layout(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    outer = QVBoxLayout(ground)
    first, inner, grid, last = QLabel("first"), QHBoxLayout(), QGridLayout(), QLabel("last")
    outer.addWidget(last)
    outer.insertLayout(0, grid)
    outer.insertLayout(0, inner)
    outer.insertWidget(0, first)
    right, left = QLabel("right"), QLabel("left")
    inner.addWidget(right)
    inner.addStretch(1)
    inner.insertWidget(0, left)
    below, above = QLabel("below"), QLabel("above")
    grid.addWidget(below, 1, 0)
    grid.addWidget(above, 0, 0)
    QLabel("in no layout", ground)
    assert list(laid_out(outer)) == [first, left, right, above, below, last]
    assert list(laid_out(inner)) == [left, right]


def test_parts_that_are_gone_end_no_program() -> None:
    assert churned("parts") == 0


@pytest.mark.skipif(sys.platform != "linux", reason="a program ends otherwise on other systems")
def test_items_would() -> None:
    """Should this fail, the items can be asked for again: shiboken forgets them in time."""
    assert churned("items") < 0
