"""Small plots in the theme's colours: a bar for one number, a line over steps of time.

Whatever is drawn stands beside it in words or in a table as well; a hidden number is hatched, so
that it is told from nought without colours.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import Space, Text
from assisterdesk.ui.wording import tr

_BAR, _ROUND = 14, 3
#: a hidden number is drawn this wide, whatever it is
_HIDDEN_WIDTH = 28


class Bar(QWidget):
    """One number against the largest of its table; None for a hidden one."""

    def __init__(self, value: int | None, most: int) -> None:
        super().__init__()
        self._value, self._most = value, max(most, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BAR + 2)
        self.setMinimumWidth(60)

    def sizeHint(self) -> QSize:
        return QSize(240, _BAR + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(roles.edge), 1))
        if self._value is None:
            painter.setBrush(QBrush(QColor(roles.text_muted), Qt.BrushStyle.BDiagPattern))
            width = float(_HIDDEN_WIDTH)
        else:
            painter.setBrush(QColor(roles.accent))
            width = (self.width() - 2) * self._value / self._most
        if width >= 1:
            painter.drawRoundedRect(QRectF(0.5, 0.5, width, _BAR), _ROUND, _ROUND)
        painter.end()


class Line(QWidget):
    """Numbers over steps of time, from nought up; the points of hidden ones are hatched boxes.

    Steps without a value are still to come and stay empty. `running`: the last value's step is not
    over, so the way to it is dashed and its point is open: it is no fall.
    """

    def __init__(
        self, titles: Sequence[str], values: Sequence[int | None], *, running: bool = False
    ) -> None:
        super().__init__()
        self._titles, self._values = tuple(titles), tuple(values)
        self._running = len(self._values) - 1 if running else -1
        self._not_over = tr("not over yet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(150)
        hidden = tr("hidden")
        told = (
            f"{title}: {hidden if value is None else value}"
            + (f" ({self._not_over})" if at == self._running else "")
            for at, (title, value) in enumerate(zip(self._titles, self._values, strict=False))
            if value != 0 or at == self._running
        )
        self.setAccessibleDescription("; ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(480, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Text.SMALL))
        metrics = painter.fontMetrics()
        most = max((value or 0 for value in self._values), default=0)
        top_mark = _round_up(most)
        left = metrics.horizontalAdvance(str(top_mark)) + Space.TIGHT
        bottom = metrics.height() + Space.HAIR
        wide, high = self.width() - left - Space.TIGHT, self.height() - bottom - Space.SNUG
        area = QRectF(left, Space.TIGHT, wide, high)
        muted = QColor(roles.text_muted)
        for part in (0.0, 0.5, 1.0):
            y = area.bottom() - area.height() * part
            painter.setPen(QPen(QColor(roles.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            mark = top_mark * part
            if mark == int(mark):
                painter.setPen(muted)
                box = QRectF(0, y - metrics.height() / 2, left - Space.HAIR, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(int(mark)))
        points = self._points(area, top_mark)
        self._draw(painter, points)
        if 0 <= self._running < len(points):
            self._say_running(painter, points[self._running], area)
        self._label(painter, area, muted)
        painter.end()

    def _points(self, area: QRectF, most: int) -> list[QPointF]:
        steps = max(len(self._titles) - 1, 1)
        return [
            QPointF(
                area.left() + area.width() * at / steps,
                area.bottom() - area.height() * (value or 0) / most,
            )
            for at, value in enumerate(self._values)
        ]

    def _draw(self, painter: QPainter, points: list[QPointF]) -> None:
        roles = look.current()
        painter.setPen(QPen(QColor(roles.accent), 2))
        run: list[QPointF] = []
        for at, (point, value) in enumerate(zip(points, self._values, strict=True)):
            if value is None or at == self._running:
                painter.drawPolyline(QPolygonF(run))
                before, run = run[-1:], []
                if value is not None and before:
                    painter.setPen(QPen(QColor(roles.accent), 2, Qt.PenStyle.DashLine))
                    painter.drawLine(before[0], point)
            else:
                run.append(point)
        painter.drawPolyline(QPolygonF(run))
        for at, (point, value) in enumerate(zip(points, self._values, strict=True)):
            if at == self._running and value is not None:
                painter.setPen(QPen(QColor(roles.accent), 2))
                painter.setBrush(QColor(roles.surface))
                painter.drawEllipse(point, 4, 4)
            elif value is None:
                painter.setPen(QPen(QColor(roles.edge), 1))
                painter.setBrush(QBrush(QColor(roles.text_muted), Qt.BrushStyle.BDiagPattern))
                painter.drawRect(QRectF(point.x() - 5, point.y() - 10, 10, 10))
            elif value:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(roles.accent))
                painter.drawEllipse(point, 3, 3)

    def _say_running(self, painter: QPainter, point: QPointF, area: QRectF) -> None:
        """Beside the open point, where there is more room."""
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(self._not_over)
        right = point.x() + Space.TIGHT + wide <= area.right()
        x = point.x() + Space.TIGHT if right else point.x() - Space.TIGHT - wide
        y = max(point.y() - Space.TIGHT, area.top() + metrics.ascent())
        painter.setPen(QColor(look.current().text_muted))
        painter.drawText(QPointF(max(x, 0), y), self._not_over)

    def _label(self, painter: QPainter, area: QRectF, color: QColor) -> None:
        """As many titles as have room, the first and the last among them."""
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(t) for t in self._titles), default=1)
        room = max(1, int(area.width() // (widest + Space.NORMAL)))
        last = len(self._titles) - 1
        every = -(-max(last, 1) // max(room - 1, 1))
        painter.setPen(color)
        for at in range(0, last + 1, every):
            title = self._titles[at]
            wide = metrics.horizontalAdvance(title)
            x = area.left() + area.width() * at / max(last, 1) - wide / 2
            x = min(max(x, 0), self.width() - wide - 1)
            painter.drawText(QPointF(x, self.height() - Space.HAIR - metrics.descent()), title)


def _round_up(most: int) -> int:
    """The even number at the top of the scale."""
    for step in (2, 4, 6, 10, 20, 30, 50, 100, 150, 200, 300, 500, 1_000, 2_000, 5_000, 10_000):
        if most <= step:
            return step
    return -(-most // 10_000) * 10_000
