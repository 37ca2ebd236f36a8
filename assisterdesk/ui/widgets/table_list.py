"""A table of rows from a model: one height, one row chosen at a time, all of it by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListView,
    QMenu,
    QTableView,
    QWidget,
)

from assisterdesk.settings.list_layout import Layout
from assisterdesk.ui.paging import ID_ROLE, STRETCH_ROLE, WIDTH_ROLE, RowsModel
from assisterdesk.ui.theme.scale import ROW, ROW_COMPACT
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS
from assisterdesk.ui.widgets.list_menu import open_list_menu
from assisterdesk.ui.widgets.row_painter import Place, RowPainter

Index = QModelIndex | QPersistentModelIndex
#: the next page is fetched when fewer than so many screens are left below
AHEAD = 2


class TableList(QTableView):
    """Shows a model of `ui.paging`. Enter, Return or a double click say `chosen` with the row's id.

    `single_click` lets one click choose; `many` lets Shift, Ctrl and Ctrl+A mark several rows,
    whose ids `many_changed` says; Esc marks only one again. Ctrl+C offers the rows' visible text to
    the copy gate. A click on a heading sorts where that column can be sorted by; the menu key, or
    the right button, opens what can be done with the rows (`offer`) and the columns.
    """

    chosen = Signal(str)
    current_changed = Signal(str)
    many_changed = Signal(object)
    #: the person laid it out otherwise: columns, their order and widths, or what it is sorted by
    laid_out = Signal()

    def __init__(
        self,
        *,
        compact: bool = False,
        single_click: bool = False,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._single_click = single_click
        height = ROW_COMPACT if compact else ROW
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self._open_menu(header.mapToGlobal(at))
        )
        header.sectionClicked.connect(self._by_heading)
        header.viewport().installEventFilter(self)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(
            QAbstractItemView.SelectionMode.ExtendedSelection
            if many
            else QAbstractItemView.SelectionMode.SingleSelection
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._painter = RowPainter()
        self._hovered = -1
        #: what the page leaves out, by width or because names are hidden
        self._left_out: set[int] = set()
        self._never: frozenset[int] = frozenset()
        self._layout = Layout()
        self._settling = False
        #: puts what can be done with the chosen rows into the list's menu
        self.offer: Callable[[QMenu], None] | None = None

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        sideways = Qt.Orientation.Horizontal
        stretched = False
        for column in range(model.columnCount()):
            if model.headerData(column, sideways, STRETCH_ROLE):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
                stretched = True
                continue
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            width = model.headerData(column, sideways, WIDTH_ROLE)
            if isinstance(width, int) and width > 0:
                self.setColumnWidth(column, width)
        header.setStretchLastSection(not stretched)

    # -- the person's own layout

    def rows_model(self) -> "RowsModel[Any] | None":
        model = self.model()
        return model if isinstance(model, RowsModel) else None

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """What the page says; a person may leave out more, and see what is left out for room."""
        (self._left_out.add if hide else self._left_out.discard)(column)
        self._show_column(column)

    def _show_column(self, column: int) -> None:
        chosen = self._layout
        hide = column in chosen.hidden or (
            column in self._left_out and column not in chosen.shown - self.never
        )
        super().setColumnHidden(column, hide)

    @property
    def never(self) -> frozenset[int]:
        """Columns the page leaves out for good reason: the person cannot bring them back."""
        return self._never

    def leave_out(self, column: int, why: bool) -> None:
        """As `setColumnHidden`, for what must not be seen, such as names while they are hidden."""
        self._never = self._never | {column} if why else self._never - {column}
        self.setColumnHidden(column, why)

    def may_choose(self, column: int) -> bool:
        model = self.rows_model()
        return model is not None and column not in self._never and not model.is_stretched(column)

    def visible_columns(self) -> list[int]:
        """From the left, as they stand."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(at) for at in range(header.count()))
        return [column for column in places if not self.isColumnHidden(column)]

    def layout_now(self) -> Layout:
        return self._layout

    def put_layout(self, layout: Layout) -> None:
        """As it was kept; says nothing."""
        model = self.rows_model()
        if model is None:
            return
        before, self._layout = self._layout, layout
        header, self._settling = self.horizontalHeader(), True
        try:
            for column in range(model.columnCount()):
                self._show_column(column)
                wide = layout.widths.get(column, 0) or model.usual_width(column)
                if wide and not model.is_stretched(column):
                    self.setColumnWidth(column, wide)
            for at, column in enumerate(layout.order or range(model.columnCount())):
                header.moveSection(header.visualIndex(column), at)
            if layout.sort != before.sort:
                column, down = layout.sort if layout.sort is not None else (-1, False)
                model.sort_by(column, down=down)
        finally:
            self._settling = False

    def choose_column(self, column: int, shown: bool) -> None:
        now = self._layout
        hidden = now.hidden - {column} if shown else now.hidden | {column}
        more = now.shown | {column} if shown and column in self._left_out else now.shown - {column}
        self._change(replace(now, hidden=hidden, shown=more))

    def move_column(self, column: int, by: int) -> None:
        """Past the next one that can be seen."""
        seen, header = self.visible_columns(), self.horizontalHeader()
        at = seen.index(column) + by
        if 0 <= at < len(seen):
            header.moveSection(header.visualIndex(column), header.visualIndex(seen[at]))
            self._take_places()

    def sort_by(self, column: int, *, down: bool = False) -> None:
        """-1 for the list's own order."""
        model = self.rows_model()
        if model is not None:
            model.sort_by(column, down=down)
            kept = model.sorted_by if model.sorted_by[0] >= 0 else None
            self._layout = replace(self._layout, sort=kept)
            self.laid_out.emit()

    def reset_layout(self) -> None:
        self._change(Layout())

    def _change(self, layout: Layout) -> None:
        self.put_layout(layout)
        self.laid_out.emit()

    def _by_heading(self, column: int) -> None:
        model = self.rows_model()
        if model is None or not model.can_sort(column):
            return
        at, down = model.sorted_by
        if at != column:
            self.sort_by(column)
        else:
            # upwards, downwards, and then as the list comes
            self.sort_by(-1 if down else column, down=True)

    def _take_places(self) -> None:
        """The mouse moved a column or made it wider."""
        model, header = self.rows_model(), self.horizontalHeader()
        if model is None or self._settling:
            return
        order = tuple(header.logicalIndex(at) for at in range(header.count()))
        usual = tuple(range(header.count()))
        widths = {
            column: self.columnWidth(column)
            for column in range(header.count())
            if not self.isColumnHidden(column)
            and not model.is_stretched(column)
            and self.columnWidth(column) != model.usual_width(column)
        }
        kept = {c: w for c, w in self._layout.widths.items() if self.isColumnHidden(c)}
        now = replace(
            self._layout, order=() if order == usual else order, widths={**kept, **widths}
        )
        if now != self._layout:
            self._layout = now
            self.laid_out.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease:
            # once the header has taken it
            QTimer.singleShot(0, self, self._take_places)
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())
        event.accept()

    def _open_menu(self, where: QPoint) -> None:
        if self.rows_model() is not None:
            open_list_menu(self, self, where)

    def offer_deeds(self, menu: QMenu) -> None:
        if self.offer is not None:
            self.offer(menu)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        if not isinstance(model, RowsModel) or not model.rowCount():
            super().paintEvent(event)
            return
        area = event.rect()
        last = self.rowAt(area.bottom())
        rows = range(
            max(0, self.rowAt(area.top())), (model.rowCount() if last < 0 else last + 1)
        )
        places = self._places(model.columnCount(), area.left(), area.right())
        chosen = self.selectionModel()
        nowhere, enabled, font = QModelIndex(), self.isEnabled(), self.font()
        across, height = self.viewport().width(), self.rowHeight(0)
        painter = QPainter(self.viewport())
        try:
            for row in rows:
                box = QRect(0, self.rowViewportPosition(row), across, height)
                ground = "raised" if row == self._hovered else ""
                if chosen.isRowSelected(row, nowhere):
                    ground = "accent_soft"
                self._painter.row(
                    painter, box, places, model.cells(row), font, ground, enabled=enabled
                )
        finally:
            painter.end()
        left_below = model.rowCount() - rows.stop
        if left_below < AHEAD * len(rows) and model.canFetchMore(nowhere):
            model.fetchMore(nowhere)

    def _places(self, columns: int, left: int, right: int) -> list[Place]:
        found = []
        for column in range(columns):
            x, width = self.columnViewportPosition(column), self.columnWidth(column)
            if width > 0 and x <= right and x + width > left:
                found.append(Place(column, x, width))
        return found

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for one in (self._hovered, row):
            if one >= 0:
                top, across = self.rowViewportPosition(one), self.viewport().width()
                self.viewport().update(QRect(0, top, across, self.rowHeight(one)))
        self._hovered = row

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS or event.type() is QEvent.Type.FontChange:
            self._painter.forget()

    # -- which row

    def id_of(self, index: Index) -> str:
        found = index.data(ID_ROLE) if index.isValid() else ""
        return str(found or "")

    def current_id(self) -> str:
        """The id of the row that is selected, or ""."""
        return self.id_of(self.currentIndex()) if self.selectionModel() else ""

    def chosen_ids(self) -> tuple[str, ...]:
        """The ids of all rows that are marked, from the top."""
        selection = self.selectionModel()
        if not selection:
            return ()
        rows = sorted(selection.selectedRows(), key=lambda index: index.row())
        return tuple(self.id_of(index) for index in rows)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._is_many():
            self.many_changed.emit(self.chosen_ids())

    def _is_many(self) -> bool:
        return self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection

    def choose_ids(self, ids: Sequence[str]) -> None:
        """Mark these rows, where they are; the current row stays the current one."""
        model, selection = self.model(), self.selectionModel()
        if not model or not selection:
            return
        wanted = set(ids)
        whole = QItemSelection()
        last = model.columnCount() - 1
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if self.id_of(index) in wanted:
                whole.select(index, model.index(row, last))
        selection.select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_one(self) -> None:
        """Mark only the current row, of several that are."""
        self.setFocus()
        self.setCurrentIndex(self.currentIndex())
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())

    def choose_first(self) -> None:
        """Select the first row if none is."""
        model = self.model()
        if model is not None and model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, 0))

    def _choose(self) -> None:
        found = self.current_id()
        if found:
            self.chosen.emit(found)

    def _rows_text(self) -> str:
        index, model = self.currentIndex(), self.model()
        rows = sorted(i.row() for i in self.selectionModel().selectedRows())
        if not rows and index.isValid():
            rows = [index.row()]
        return "\n".join(
            "\t".join(
                str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
                for column in self.visible_columns()
            )
            for row in rows
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.id_of(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.wants_copy(event):
            copying.offer(self._rows_text(), self)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and len(self.chosen_ids()) > 1:
            self.choose_one()
            event.accept()
        elif copying.is_enter(event) and self.currentIndex().isValid():
            self._choose()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._single_click and self.indexAt(event.position().toPoint()).isValid():
            self._choose()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if not self._single_click and self.indexAt(event.position().toPoint()).isValid():
            self._choose()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose_first()


class PlainList(QListView):
    """A short list of words, as in a drop-down; Ctrl+C goes to the copy gate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.wants_copy(event):
            text = str(self.currentIndex().data(Qt.ItemDataRole.DisplayRole) or "")
            copying.offer(text, self)
            event.accept()
            return
        super().keyPressEvent(event)
