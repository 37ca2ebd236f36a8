"""A person lays out a list: columns, their order and width, what it is sorted by, and all back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from assisterdesk.settings.list_layout import Layout, from_text, to_text
from assisterdesk.ui.background import Background
from assisterdesk.ui.paging import Column, PagedModel, RowsModel, Slice
from assisterdesk.ui.widgets.list_menu import list_menu
from assisterdesk.ui.widgets.table_list import TableList

pytestmark = pytest.mark.usefixtures("dressed")
Row = tuple[str, str, int | None]
ROWS: tuple[Row, ...] = (("b", "Yang", 2), ("a", "abdi", None), ("c", "Xiong", 10))


def columns() -> list[Column[Row]]:
    return [
        Column("Reference", lambda r: r[0], width=90),
        Column("Household", lambda r: r[1], width=120, sort=True),
        Column("Topic", lambda r: "", stretch=True),
        Column("Days", lambda r: str(r[2] or ""), width=60, numbers=True, sort=lambda r: r[2]),
    ]


@pytest.fixture
def table(qtbot: QtBot) -> TableList:
    made = TableList()
    qtbot.addWidget(made)
    model: RowsModel[Row] = RowsModel(columns(), lambda r: r[0], made)
    model.set_rows(ROWS)
    made.setModel(model)
    made.resize(600, 300)
    made.show()
    return made


def ids(table: TableList) -> list[str]:
    return [row[0] for row in table.rows_model().rows()]


def test_a_click_on_a_heading_sorts_up_down_and_back(table: TableList) -> None:
    table.setCurrentIndex(table.model().index(0, 0))
    header = table.horizontalHeader()

    def click(column: int) -> None:
        at = header.sectionViewportPosition(column) + 20
        QTest.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, header.height() // 2)
        )

    click(1)
    assert ids(table) == ["a", "c", "b"]
    # the chosen row stays the chosen one
    assert table.current_id() == "b"
    assert table.model().headerData(1, Qt.Orientation.Horizontal).endswith("▴")
    click(1)
    assert ids(table) == ["b", "c", "a"]
    click(1)
    assert ids(table) == ["b", "a", "c"]
    # a column that is only words in a row is left alone
    click(0)
    assert ids(table) == ["b", "a", "c"]


def test_numbers_sort_as_numbers_and_a_row_without_one_stands_below(table: TableList) -> None:
    table.sort_by(3)
    assert ids(table) == ["b", "c", "a"]
    table.sort_by(3, down=True)
    assert ids(table) == ["c", "b", "a"]
    # rows that come later are put in their place
    table.rows_model().set_rows((*ROWS, ("d", "Vue", 5)))
    assert ids(table) == ["c", "d", "b", "a"]


def test_columns_are_left_out_moved_and_given_back(table: TableList) -> None:
    heard: list[bool] = []
    table.laid_out.connect(lambda: heard.append(True))
    table.choose_column(0, False)
    table.move_column(3, -1)
    assert table.visible_columns() == [1, 3, 2]
    kept = table.layout_now()
    assert kept.hidden == {0}
    assert len(heard) == 2
    table.reset_layout()
    assert table.visible_columns() == [0, 1, 2, 3]
    table.put_layout(kept)
    assert table.visible_columns() == [1, 3, 2]
    assert len(heard) == 3


def test_what_the_page_leaves_out_for_room_may_be_brought_back_but_not_hidden_names(
    table: TableList,
) -> None:
    table.setColumnHidden(0, True)
    assert table.isColumnHidden(0)
    table.choose_column(0, True)
    assert not table.isColumnHidden(0)
    table.setColumnHidden(0, True)
    assert not table.isColumnHidden(0)
    table.leave_out(1, True)
    assert table.isColumnHidden(1)
    assert not table.may_choose(1)
    table.put_layout(Layout(shown=frozenset({1})))
    assert table.isColumnHidden(1)
    table.leave_out(1, False)
    assert not table.isColumnHidden(1)


def test_a_width_drawn_with_the_mouse_is_kept(
    table: TableList, settle: Callable[[], None], qtbot: QtBot
) -> None:
    header = table.horizontalHeader()
    edge = header.sectionViewportPosition(1) + header.sectionSize(1) - 1
    middle, left = header.height() // 2, Qt.MouseButton.LeftButton
    QTest.mousePress(header.viewport(), left, pos=QPoint(edge, middle))
    QTest.mouseMove(header.viewport(), QPoint(edge + 40, middle))
    QTest.mouseRelease(header.viewport(), left, pos=QPoint(edge + 40, middle))
    qtbot.waitUntil(lambda: bool(table.layout_now().widths), timeout=60_000)
    assert set(table.layout_now().widths) == {1}
    wide = table.columnWidth(1)
    table.reset_layout()
    assert table.columnWidth(1) == 120 != wide


def test_the_menu_does_all_of_it_by_keyboard(table: TableList, qtbot: QtBot) -> None:
    menu = list_menu(table, table)
    titles = {action.text() for action in menu.actions()}
    assert {"Sort by", "Columns", "Move column", "As delivered"} <= titles
    named = {sub.title(): sub for sub in menu.findChildren(QMenu)}
    by = {action.text(): action for action in named["Sort by"].actions()}
    assert set(by) == {"As the list comes", "Household", "Days", "The other way round"}
    by["Days"].trigger()
    assert ids(table) == ["b", "c", "a"]
    ticks = {action.text(): action for action in named["Columns"].actions()}
    # the one that takes the room there is always stays
    assert set(ticks) == {"Reference", "Household", "Days"}
    ticks["Reference"].trigger()
    assert table.isColumnHidden(0)
    menu.close()


def test_a_list_read_in_pages_is_sorted_by_the_store(
    background: Background, settle: Callable[[], None], qtbot: QtBot
) -> None:
    table = TableList()
    qtbot.addWidget(table)
    ordered = [Column("Household", lambda r: r[1], order="household"), *columns()[2:]]
    model: PagedModel[Row] = PagedModel(
        background, ordered, lambda r: r[0], lambda _: Slice(ROWS), parent=table
    )
    asked: list[tuple[str, bool]] = []
    model.order_asked.connect(lambda order, down: asked.append((order, down)))
    table.setModel(model)
    model.reload()
    settle()
    table.sort_by(0)
    table.sort_by(0, down=True)
    table.sort_by(-1)
    assert asked == [("household", False), ("household", True), ("", False)]
    # nothing is sorted here: only a part of the rows is
    assert ids(table) == ["b", "a", "c"]


def test_a_layout_reads_as_it_was_written_and_of_another_list_not_at_all() -> None:
    layout = Layout(frozenset({1}), frozenset({3}), (3, 2, 1, 0), {2: 80}, (3, True))
    text = to_text(layout, 4)
    assert from_text(text, 4) == layout
    assert from_text(text, 5) == Layout()
    assert to_text(Layout(), 4) == ""
    for broken in ("", "[]", "{}", '{"columns":4}', text.replace("3", "9"), text.replace("[", "{")):
        assert from_text(broken, 4) == Layout()
