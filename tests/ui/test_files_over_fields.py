"""Files dragged over a text field belong to the page around it and are never a path in the text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip
FIELDS = [LineField, TextArea]


def dragged(path: Path | None = None, words: str = "") -> QMimeData:
    data = QMimeData()
    if path is not None:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    else:
        data.setText(words)
    return data


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


@pytest.mark.parametrize("field", FIELDS)
def test_the_target_around_hears_of_files_over_a_field(
    area: QWidget, qtbot: QtBot, tmp_path: Path, field: Callable[[str], LineField | TextArea]
) -> None:
    lease = tmp_path / "lease.txt"
    lease.write_text("rent", "utf-8")
    typed = field("as it was")
    typed.setParent(area)
    typed.setGeometry(0, 0, 300, 100)
    target = DropTarget(area, "Drop a file here")
    area.show()
    qtbot.waitUntil(typed.isVisible, timeout=60_000)
    data = dragged(lease)
    enter = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    QApplication.sendEvent(typed, enter)
    assert enter.isAccepted() and target.isVisible()
    move = QDragMoveEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    QApplication.sendEvent(typed, move)
    assert move.isAccepted()
    QApplication.sendEvent(typed, QDragLeaveEvent())
    assert not target.isVisible()
    dropped: list[list[Path]] = []
    target.dropped.connect(dropped.append)
    # Qt hands a drop over only from a drag of its own
    typed.dropEvent(QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE))
    assert dropped == [[lease]] and typed.text() == "as it was"


@pytest.mark.parametrize("field", FIELDS)
def test_without_a_target_files_are_refused_and_words_come_in(
    area: QWidget, tmp_path: Path, field: Callable[[str], LineField | TextArea]
) -> None:
    typed = field("")
    typed.setParent(area)
    typed.setGeometry(0, 0, 300, 100)
    data = dragged(tmp_path)
    drop = QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE)
    typed.dropEvent(drop)
    assert not drop.isAccepted() and typed.text() == ""
    words = dragged(words="Mai")
    QApplication.sendEvent(typed, QDragEnterEvent(QPoint(9, 9), COPY, words, LEFT, NONE))
    typed.dropEvent(QDropEvent(QPointF(9, 9), COPY, words, LEFT, NONE))
    assert typed.text() == "Mai"
