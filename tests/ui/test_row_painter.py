"""Rows are painted by the table itself: markup is never read, what is chosen shows, long is cut."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from pytestqt.qtbot import QtBot

from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import ROW
from assisterdesk.ui.widgets.table_list import TableList


@pytest.fixture
def table(qtbot: QtBot) -> TableList:
    made = TableList()
    model = RowsModel(
        [
            Column[str]("Name", lambda r: r, width=120),
            Column[str]("Rest", lambda r: "", stretch=True),
        ],
        lambda r: r,
        made,
    )
    model.set_rows(["Mai Xiong", "<b></b>Mai Xiong", "W" * 400, "two\nlines"])
    made.setModel(model)
    made.resize(400, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def picture(table: TableList) -> QImage:
    return table.viewport().grab().toImage()


def moved_to(at: QPoint) -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    still = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(at), none, none, still)


def dark_in(image: QImage, row: int, left: int, right: int) -> int:
    """Pixels of writing in a row's stretch."""
    text = QColor(look.current().text).lightness()
    return sum(
        abs(image.pixelColor(x, y).lightness() - text) < 60
        for y in range(row * ROW + 2, (row + 1) * ROW - 3)
        for x in range(left, right)
    )


def test_a_name_is_never_read_as_markup(table: TableList) -> None:
    image = picture(table)
    assert dark_in(image, 1, 0, 120) != dark_in(image, 0, 0, 120)


def test_a_long_text_ends_inside_its_column(table: TableList) -> None:
    image = picture(table)
    assert dark_in(image, 2, 0, 120) > 0
    assert dark_in(image, 2, 121, 380) == 0


def test_the_chosen_row_and_the_one_under_the_mouse_have_their_ground(table: TableList) -> None:
    table.setCurrentIndex(table.model().index(1, 0))
    table.mouseMoveEvent(moved_to(QPoint(200, 3 * ROW + 10)))
    image, roles = picture(table), look.current()
    for row, ground in ((0, roles.surface), (1, roles.accent_soft), (3, roles.raised)):
        assert image.pixelColor(300, row * ROW + 5) == QColor(ground)
