"""Lists hold rows, fetch them a page at a time, and never twice or out of order."""

import threading
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assisterdesk.basics.errors import Trouble
from assisterdesk.ui.background import Background
from assisterdesk.ui.paging import ID_ROLE, Column, PagedModel, RowsModel, Slice
from assisterdesk.ui.widgets.table_list import TableList

Settle = Callable[[], None]


class Line(NamedTuple):
    id: str
    about: str
    days: int


COLUMNS = (
    Column[Line]("About", lambda r: r.about, stretch=True),
    Column[Line]("Days", lambda r: str(r.days), numbers=True, spoken=lambda r: f"{r.days} days"),
)


def lines(count: int) -> list[Line]:
    return [Line(f"{n:05}", f"Renewal {n}", n) for n in range(count)]


class Shelf:
    """A store of lines that pages by key."""

    def __init__(self, count: int, size: int = 25) -> None:
        self.rows = lines(count)
        self.size = size
        self.asked: list[str | None] = []
        self.broken = False

    def __call__(self, after: str | None) -> Slice[Line]:
        self.asked.append(after)
        if self.broken:
            raise Trouble("The list could not be read. Try again.")
        rest = [r for r in self.rows if after is None or r.id > after]
        page = tuple(rest[: self.size])
        return Slice(page, page[-1].id if len(rest) > self.size else None)


def paged(background: Background, shelf: Shelf) -> PagedModel[Line]:
    return PagedModel(background, COLUMNS, lambda r: r.id, shelf)


def test_a_page_is_fetched_when_the_view_asks_for_it(
    background: Background, settle: Settle, qtmodeltester: ModelTester
) -> None:
    shelf = Shelf(60)
    model = paged(background, shelf)
    qtmodeltester.check(model)
    while not model.is_whole():
        model.fetchMore()
        settle()
    assert model.rowCount() == 60
    assert shelf.asked == [None, "00024", "00049"]
    assert model.is_whole()
    assert [r.id for r in model.rows()] == [r.id for r in shelf.rows]
    qtmodeltester.check(model)


def test_a_view_that_fetches_from_inside_the_insertion_gets_each_row_once(
    background: Background, settle: Settle, qtmodeltester: ModelTester
) -> None:
    shelf = Shelf(200, size=10)
    model = paged(background, shelf)
    qtmodeltester.check(model)
    model.rowsInserted.connect(lambda *_: model.fetchMore())
    model.fetchMore()
    settle()
    assert [r.id for r in model.rows()] == [r.id for r in shelf.rows]
    assert len(shelf.asked) == 20


def test_asking_twice_while_a_page_is_on_its_way_asks_once(
    background: Background, settle: Settle
) -> None:
    shelf = Shelf(60)
    model = paged(background, shelf)
    model.fetchMore()
    model.fetchMore()
    assert not model.canFetchMore()
    settle()
    assert shelf.asked == [None]


def test_a_new_search_drops_the_answer_of_the_old_one(
    background: Background, settle: Settle
) -> None:
    gate = threading.Event()
    slow = Shelf(30)

    def waiting(after: str | None) -> Slice[Line]:
        gate.wait(60)
        return slow(after)

    model = PagedModel(background, COLUMNS, lambda r: r.id, waiting)
    model.fetchMore()
    model.reload(Shelf(3))
    gate.set()
    settle()
    assert model.rowCount() == 3


def test_a_row_that_moved_between_two_pages_is_shown_once(
    background: Background, settle: Settle
) -> None:
    shelf = Shelf(30)
    pages = [Slice(tuple(shelf.rows[:20]), "x"), Slice(tuple(shelf.rows[15:30]))]
    model = PagedModel(background, COLUMNS, lambda r: r.id, lambda _: pages.pop(0))
    for _ in range(2):
        model.fetchMore()
        settle()
    assert [r.id for r in model.rows()] == [r.id for r in shelf.rows]


def test_a_page_that_fails_says_so_and_is_tried_again(
    background: Background, settle: Settle, qtbot: QtBot
) -> None:
    shelf = Shelf(5)
    shelf.broken = True
    model = paged(background, shelf)
    said: list[str] = []
    model.failed.connect(said.append)
    model.fetchMore()
    settle()
    assert said == ["The list could not be read. Try again."]
    shelf.broken = False
    assert model.canFetchMore()
    model.fetchMore()
    settle()
    assert model.rowCount() == 5


def test_a_table_shows_a_long_list_a_page_at_a_time(
    background: Background, settle: Settle, qtbot: QtBot, dressed: object
) -> None:
    shelf = Shelf(500, size=50)
    model = paged(background, shelf)
    table = TableList()
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.setModel(model)
    table.show()
    qtbot.waitUntil(lambda: model.rowCount() >= 50)
    settle()
    assert model.rowCount() < 200
    table.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() >= 100)


def test_rows_say_their_text_their_side_and_what_a_reader_speaks(
    qtmodeltester: ModelTester,
) -> None:
    model = RowsModel(COLUMNS, lambda r: r.id)
    model.set_rows(lines(3))
    qtmodeltester.check(model)
    index = model.index(2, 1)
    assert index.data() == "2"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Days: 2 days"
    assert index.data(ID_ROLE) == "00002"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.row("00001") == lines(3)[1]
    assert model.row("nobody") is None
    assert model.columnCount(QModelIndex()) == 2
    with_header = model.headerData(0, Qt.Orientation.Horizontal)
    assert with_header == "About"


def test_a_row_is_written_once_and_anew_when_it_must_be(qapp: object) -> None:
    written: list[int] = []

    def write(row: int) -> str:
        written.append(row)
        return f"row {row}"

    model = RowsModel([Column[int]("Row", write)], str)
    model.set_rows([1, 2])
    assert [model.cells(0)[0].text, model.cells(0)[0].text] == ["row 1", "row 1"]
    assert written == [1]
    model.refresh()
    assert model.cells(0)[0].text == "row 1"
    model.set_rows([5])
    assert model.cells(0)[0].text == "row 5"
    assert written == [1, 1, 5]
