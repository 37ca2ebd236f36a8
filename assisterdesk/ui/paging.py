"""Rows on screen are data: models that hold frozen rows and fetch them a page at a time."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.background import Background, Lane
from assisterdesk.ui.wording import tr

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STRETCH_ROLE = int(Qt.ItemDataRole.UserRole) + 2
WIDTH_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_SIDEWAYS = Qt.Orientation.Horizontal
_NOWHERE = QModelIndex()
#: rows whose cells are kept as painted, and for how long
_KEPT_ROWS = 400
_KEPT_S = 60.0


# without slots: a frozen, slotted, generic class cannot be called as ``Column[Row](...)``
@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its heading and how a row is written in it. One column should `stretch`."""

    title: str
    text: Callable[[Row], str]
    width: int = 120
    stretch: bool = False
    numbers: bool = False
    #: an icon for the row, as Qt draws it (``icons.icon(...)``), or None
    icon: Callable[[Row], object] | None = None
    #: what a screen reader says instead of the text
    spoken: Callable[[Row], str] | None = None
    #: by what rows are sorted: True for the text as it stands, None for a row without a value
    sort: Callable[[Row], Any] | bool = False
    #: of a list read in pages: what the store calls that order
    order: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it is painted; `icon` as Qt draws it, or None."""

    text: str
    icon: object
    right: bool


@dataclass(frozen=True)
class Slice(Generic[Row]):
    """A page of rows and the key after which the next begins; None when there are no more."""

    rows: tuple[Row, ...]
    next: str | None = None


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows that are all here; `set_rows` replaces them."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row_id = row_id
        self._rows: list[Row] = []
        #: as they were given, before they were sorted
        self._given: list[Row] = []
        #: the column they are sorted by, -1 for none, and whether downwards
        self.sorted_by: tuple[int, bool] = (-1, False)
        self._written: dict[int, tuple[Cell, ...]] = {}
        self._written_at = 0.0

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._given = list(rows)
        self._rows = self._in_order()
        self._written.clear()
        self.endResetModel()

    # -- their order

    def titles(self) -> tuple[str, ...]:
        return tuple(column.title for column in self._columns)

    def is_stretched(self, column: int) -> bool:
        return self._columns[column].stretch

    def usual_width(self, column: int) -> int:
        return self._columns[column].width

    def can_sort(self, column: int) -> bool:
        return bool(self._columns[column].sort)

    def sort_by(self, column: int, *, down: bool = False) -> None:
        """By a column that can be sorted by; -1 for the order in which they were given."""
        self.sorted_by = (column, down) if column >= 0 and self.can_sort(column) else (-1, False)
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._row_id(self._rows[index.row()]) for index in held]
        self._rows = self._in_order()
        self._written.clear()
        places = {self._row_id(row): at for at, row in enumerate(self._rows)}
        moved = [self.index(places[id], i.column()) for id, i in zip(ids, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(_SIDEWAYS, 0, len(self._columns) - 1)

    def _in_order(self) -> list[Row]:
        at, down = self.sorted_by
        if at < 0:
            return list(self._given)
        column = self._columns[at]
        by = column.sort if callable(column.sort) else lambda row: column.text(row).casefold()
        with_value = [row for row in self._given if by(row) is not None]
        without = [row for row in self._given if by(row) is None]
        # a row without a value stands below, whichever way round
        return [*sorted(with_value, key=by, reverse=down), *without]

    def cells(self, row: int) -> tuple[Cell, ...]:
        """A row as it is painted. Kept for a minute at most, since "4 minutes ago" grows old."""
        now = time.monotonic()
        if len(self._written) >= _KEPT_ROWS or now - self._written_at > _KEPT_S:
            self._written.clear()
            self._written_at = now
        cells = self._written.get(row)
        if cells is None:
            value = self._rows[row]
            cells = self._written[row] = tuple(
                Cell(c.text(value), c.icon(value) if c.icon else None, c.numbers)
                for c in self._columns
            )
        return cells

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def refresh(self) -> None:
        """Write every visible row again, as when names are hidden or shown."""
        self._written.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, row_id: str) -> Row | None:
        return next((r for r in self._rows if self._row_id(r) == row_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.numbers else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row) if column.icon else None
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (column.spoken or column.text)(row)
                return f"{column.title}: {said}"
            case _ if role == ID_ROLE:
                return self._row_id(row)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not _SIDEWAYS or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                at, down = self.sorted_by
                return f"{column.title} {'▾' if down else '▴'}" if at == section else column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.numbers else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ if role == STRETCH_ROLE:
                return column.stretch
            case _ if role == WIDTH_ROLE:
                return column.width
        return None


@dataclass(slots=True)
class _Course(Generic[Row]):
    """One run through the pages; a reload begins another and this one's answers are dropped."""

    fetch: Callable[[str | None], Slice[Row]]
    next: str | None = None
    more: bool = True
    busy: bool = False
    seen: set[str] = field(default_factory=set)


class PagedModel(RowsModel[Row]):
    """Fetches a page when the view nears the end; `fetch(after)` runs on the background.

    `after` is None for the first page, then the `next` of the page before (a key, never an
    offset). A failing page says `failed` and is tried again at the next scroll.
    """

    loaded = Signal()
    failed = Signal(str)
    #: the store's order of that name is wanted, "" for its own, and whether downwards
    order_asked = Signal(str, bool)

    def __init__(
        self,
        background: Background,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], str],
        fetch: Callable[[str | None], Slice[Row]],
        *,
        lane: Lane = "store",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, row_id, parent)
        self._background = background
        self._lane = lane
        self._course = _Course(fetch)

    def reload(self, fetch: Callable[[str | None], Slice[Row]] | None = None) -> None:
        """Begin again at the top, with another search if one is given."""
        self._course = _Course(fetch or self._course.fetch)
        self.set_rows(())
        self.fetchMore()

    def can_sort(self, column: int) -> bool:
        return bool(self._columns[column].order)

    def sort_by(self, column: int, *, down: bool = False) -> None:
        """Ask for it: the store sorts what is read in pages."""
        self.sorted_by = (column, down) if column >= 0 and self.can_sort(column) else (-1, False)
        self.headerDataChanged.emit(_SIDEWAYS, 0, len(self._columns) - 1)
        at, down = self.sorted_by
        self.order_asked.emit(self._columns[at].order if at >= 0 else "", down)

    def _in_order(self) -> list[Row]:
        return list(self._given)

    def set_rows(self, rows: Sequence[Row]) -> None:
        super().set_rows(rows)
        self._course.seen = {self._row_id(r) for r in rows}

    def is_whole(self) -> bool:
        """Are all rows here?"""
        return not self._course.more

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._course.more and not self._course.busy

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if not self.canFetchMore(parent):
            return
        course = self._course
        course.busy = True
        after = course.next
        self._background.run(
            self,
            lambda: course.fetch(after),
            lambda page: self._add(course, page),
            lambda error: self._fail(course, error),
            lane=self._lane,
        )

    def _add(self, course: _Course[Row], page: Slice[Row]) -> None:
        if course is not self._course:
            return
        course.next = page.next
        course.more = page.next is not None
        # a row changed between two pages may come twice; a list shows it once
        fresh = [r for r in page.rows if self._row_id(r) not in course.seen]
        if not fresh:
            course.busy = False
            self.loaded.emit()
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._rows.extend(fresh)
        course.seen.update(self._row_id(r) for r in fresh)
        # views call fetchMore from inside endInsertRows: the flag falls after the rows are in
        course.busy = False
        self.endInsertRows()
        self.loaded.emit()

    def _fail(self, course: _Course[Row], error: AssisterDeskError) -> None:
        if course is not self._course:
            return
        course.busy = False
        self.failed.emit(tr(error.text))
