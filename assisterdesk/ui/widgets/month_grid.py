"""A month as six weeks of days: arrows move by day and week, Page Up and Down by month."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from assisterdesk.ui import wording
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import FOCUS_RING, RADIUS, Space, Text
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.wording import tr

Index = QModelIndex | QPersistentModelIndex
WEEKS, DAYS = 6, 7
_LINE = 18
#: the number of a day in its box
_BADGE = 24
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Mark:
    """A line in a day's box; `tone` None for what is ordinary. `faint`: known, not to be done."""

    text: str
    tone: Tone | None = None
    faint: bool = False


def first_shown(month: date) -> date:
    """The Sunday on or before the first of the month: weeks begin on Sunday here."""
    first = month.replace(day=1)
    return first - timedelta(days=(first.weekday() + 1) % DAYS)


class _Days(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.month = date(2000, 1, 1)
        self.today = date(2000, 1, 1)
        self.marks: Mapping[date, Sequence[Mark]] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else DAYS

    def day_at(self, index: Index) -> date:
        return first_shown(self.month) + timedelta(days=index.row() * DAYS + index.column())

    def index_of(self, day: date) -> QModelIndex:
        row, column = divmod((day - first_shown(self.month)).days, DAYS)
        return self.index(row, column) if 0 <= row < WEEKS else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        day = self.day_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            marks = self.marks.get(day, ())
            if role == Qt.ItemDataRole.ToolTipRole and not marks:
                return None
            return "\n".join((wording.long_day(day), *(mark.text for mark in marks)))
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return wording.short_weekday((section - 1) % DAYS)
        return None

    def put(self, month: date, today: date, marks: Mapping[date, Sequence[Mark]]) -> None:
        self.beginResetModel()
        self.month, self.today, self.marks = month.replace(day=1), today, marks
        self.endResetModel()


class _Day(QStyledItemDelegate):
    """The box of one day: its number, as many lines as fit, and how many more there are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _BADGE + _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, _Days):
            return
        day, roles = model.day_at(index), look.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        inside = day.month == model.month.month
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = roles.focus if focus else roles.accent if chosen else roles.border
        painter.setPen(QPen(QColor(ring), FOCUS_RING if chosen else 1))
        ground = roles.accent_soft if chosen else roles.surface if inside else roles.background
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._number(painter, box, day, today=day == model.today, inside=inside)
        self._lines(painter, box, model.marks.get(day, ()), inside=inside)
        painter.restore()

    def _number(
        self, painter: QPainter, box: QRectF, day: date, *, today: bool, inside: bool
    ) -> None:
        roles = look.current()
        badge = QRectF(box.left() + Space.HAIR, box.top() + Space.HAIR, _BADGE, _BADGE)
        painter.setFont(look.font(Text.BODY, strong=today))
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.accent))
            painter.drawEllipse(badge)
            painter.setPen(QColor(roles.on_accent))
        else:
            painter.setPen(QColor(roles.text if inside else roles.text_muted))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _lines(
        self, painter: QPainter, box: QRectF, marks: Sequence[Mark], *, inside: bool
    ) -> None:
        roles = look.current()
        painter.setFont(look.font(Text.SMALL))
        left, width = int(box.left()) + Space.TIGHT, int(box.width()) - 2 * Space.TIGHT
        top = int(box.top()) + Space.HAIR + _BADGE + 2
        room = max(0, (int(box.bottom()) - top) // _LINE)
        shown = marks if len(marks) <= room else marks[: max(0, room - 1)]
        for at, mark in enumerate(shown):
            line = QRect(left, top + at * _LINE, width, _LINE)
            if mark.tone is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(roles.of(mark.tone.value)))
                from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
                x = left + width - 3 if from_right else left
                painter.drawRect(QRectF(x, line.top() + 4, 3, _LINE - 8))
                if from_right:
                    line.setRight(x - Space.TIGHT)
                else:
                    line.setLeft(left + Space.TIGHT)
            muted = mark.faint or not inside
            painter.setPen(QColor(roles.text_muted if muted else roles.text))
            text = painter.fontMetrics().elidedText(
                mark.text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        if len(shown) < len(marks):
            more = f"+{len(marks) - len(shown)}"
            line = QRect(left, top + len(shown) * _LINE, width, _LINE)
            painter.setPen(QColor(roles.text_muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, more)


class MonthGrid(QTableView):
    """`day_chosen(day)` as one moves, `opened(day)` on Enter or a double click,
    `month_asked(month)` when one moves beyond the weeks shown."""

    day_chosen = Signal(object)
    opened = Signal(object)
    month_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = _Days(self)
        self.setModel(self._days)
        self.setItemDelegate(_Day(self))
        self.setAccessibleName(tr("Month"))
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setMinimumHeight(WEEKS * (_BADGE + _LINE))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._days.day_at(index)))

    def put(
        self, month: date, chosen: date, today: date, marks: Mapping[date, Sequence[Mark]]
    ) -> None:
        """Show a month with what stands on its days, and choose a day of it."""
        self._days.put(month, today, marks)
        index = self._days.index_of(chosen)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def chosen_day(self) -> date:
        return self._days.day_at(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.day_chosen.emit(self._days.day_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.wants_copy(event):
            words = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            copying.offer(str(words or ""), self)
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.chosen_day())
            event.accept()
            return
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._go_to(self.chosen_day() + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            back = event.key() == Qt.Key.Key_PageUp
            self._go_to(month_beside(self.chosen_day(), -1 if back else 1))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _go_to(self, day: date) -> None:
        index = self._days.index_of(day)
        if index.isValid() and day.month == self._days.month.month:
            self.setCurrentIndex(index)
        else:
            self.month_asked.emit(day)


def month_beside(day: date, step: int) -> date:
    """The same day of another month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    for number in range(day.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 27))
