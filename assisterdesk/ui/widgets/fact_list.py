"""Facts under one another: what it is on the left, how it is on the right, all in line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.label import Label


class FactList(QWidget):
    """`across` facts stand beside each other; `stacked` puts each name above its value."""

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
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these; a fact without a value is left out."""
        shown = tuple((what, value) for what, value in facts if value)
        if shown == self._facts:
            return
        self._facts = shown
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, (what, value) in enumerate(shown):
            row, place = divmod(at, self._across)
            label = Label(what, "small" if self._stacked else "muted")
            text = Label(value, wrap=True)
            text.setAccessibleName(f"{what}: {value}")
            top = Qt.AlignmentFlag.AlignTop
            if self._stacked:
                self._grid.addWidget(label, row * 3, place, top)
                self._grid.addWidget(text, row * 3 + 1, place, top)
                self._grid.setRowMinimumHeight(row * 3 + 2, Space.HAIR)
                self._grid.setColumnStretch(place, 1)
            else:
                self._grid.addWidget(label, row, place * 2, top)
                self._grid.addWidget(text, row, place * 2 + 1, top)
                self._grid.setColumnStretch(place * 2 + 1, 1)
        show_in_place(self, bool(shown))

    def value(self, what: str) -> str:
        """The value shown beside `what`, '' when there is none."""
        return dict(self._facts).get(what, "")
