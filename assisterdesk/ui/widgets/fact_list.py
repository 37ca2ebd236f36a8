"""Facts under one another: what it is on the left, how it is on the right, all in line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.label import Label

#: in pixels: a value of a few words, which wrap
VALUE_LEAST = 120


class FactList(QWidget):
    """`across` facts stand beside each other, fewer where their names leave no room for values;
    `stacked` puts each name above its value."""

    def __init__(
        self,
        facts: Sequence[tuple[str, str]] = (),
        *,
        across: int = 1,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._across = across
        self._stacked = stacked
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.NORMAL)
        self._grid.setVerticalSpacing(Space.HAIR if stacked else Space.TIGHT)
        self._facts: tuple[tuple[str, str], ...] = ()
        self._labels: list[tuple[Label, Label]] = []
        self._now_across = across
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these; a fact without a value is left out."""
        shown = tuple((what, value) for what, value in facts if value)
        if shown == self._facts:
            return
        self._facts = shown
        for label, text in self._labels:
            for widget in (label, text):
                widget.hide()
                widget.deleteLater()
        self._labels = []
        for what, value in shown:
            label = Label(what, "small" if self._stacked else "muted")
            text = Label(value, wrap=True)
            text.setAccessibleName(f"{what}: {value}")
            self._labels.append((label, text))
        self._lay_out(self._fitting())
        show_in_place(self, bool(shown))

    def _lay_out(self, across: int) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._now_across, top = across, Qt.AlignmentFlag.AlignTop
        for at, (label, text) in enumerate(self._labels):
            row, place = divmod(at, across)
            if self._stacked:
                self._grid.addWidget(label, row * 3, place, top)
                self._grid.addWidget(text, row * 3 + 1, place, top)
                self._grid.setRowMinimumHeight(row * 3 + 2, Space.HAIR)
                self._grid.setColumnStretch(place, 1)
            else:
                self._grid.addWidget(label, row, place * 2, top)
                self._grid.addWidget(text, row, place * 2 + 1, top)
                self._grid.setColumnStretch(place * 2 + 1, 1)

    def _fitting(self) -> int:
        """How many have room beside each other."""
        if self._stacked or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return self._across
        gap = 2 * self._grid.horizontalSpacing()
        for across in range(self._across, 1, -1):
            names = sum(
                max((name.sizeHint().width() for name, _ in self._labels[at::across]), default=0)
                for at in range(across)
            )
            if names + across * (VALUE_LEAST + gap) - gap // 2 <= self.width():
                return across
        return 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._across > 1 and (across := self._fitting()) != self._now_across:
            self._lay_out(across)

    def value(self, what: str) -> str:
        """The value shown beside `what`, '' when there is none."""
        return dict(self._facts).get(what, "")
