"""Three columns where there is room; in a small window the first holds the gate as well."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QStackedWidget, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, row
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.wording import tr

#: from this width on, in pixels, three columns can be read side by side
THREE_FROM = 860
_MESSAGE_LEAST = 330


class Columns(QWidget):
    """`middle` holds the message, or the call sheet in its place; `gate` only goes with a mail.

    In a small window two chips say whether the left column shows the needs or the gate.
    """

    def __init__(self, what: QWidget, middle: QStackedWidget, gate: QWidget) -> None:
        super().__init__()
        self._what, self._middle, self._gate = what, middle, gate
        self._gate_shown = True
        self._needs_chip = Chip(tr("The desk needs"), checked=True)
        self._needs_chip.setObjectName("submit_show_needs")
        self._gate_chip = Chip(tr("Gate"))
        self._gate_chip.setObjectName("submit_show_gate")
        self._chips = QButtonGroup(self)
        for chip in (self._needs_chip, self._gate_chip):
            self._chips.addButton(chip)
        self._chips.buttonToggled.connect(lambda _chip, _on: self._show_parts())
        self._chip_row = holder(row(self._needs_chip, self._gate_chip, None))
        for part in (self._chip_row, what, middle, gate):
            part.setParent(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SNUG)
        self._wide: bool | None = None
        self._place(True)

    def show_gate(self, shown: bool) -> None:
        if shown != self._gate_shown:
            self._gate_shown = shown
            wide, self._wide = self._wide, None
            self._place(bool(wide))

    def say_gate(self, text: str) -> None:
        """What the gate's chip says, for when its panel is out of sight."""
        self._gate_chip.setText(text)

    def is_wide(self) -> bool:
        return bool(self._wide)

    def _place(self, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        parts = (self._chip_row, self._what, self._middle, self._gate)
        for part in parts:
            self._grid.removeWidget(part)
        if wide or not self._gate_shown:
            self._grid.addWidget(self._what, 0, 0)
            self._grid.addWidget(self._middle, 0, 1)
            self._grid.addWidget(self._gate, 0, 2)
            rows = (1, 0)
        else:
            self._grid.addWidget(self._chip_row, 0, 0)
            self._grid.addWidget(self._what, 1, 0)
            self._grid.addWidget(self._gate, 1, 0)
            self._grid.addWidget(self._middle, 0, 1, 2, 1)
            rows = (0, 1)
        for place, stretch in enumerate(rows):
            self._grid.setRowStretch(place, stretch)
        three = wide and self._gate_shown
        # the message wraps; what it would like to have is the gate's in longer languages
        self._middle.setMinimumWidth(_MESSAGE_LEAST if three else 0)
        for place, stretch in enumerate((28, 38, 34) if three else (40, 60, 0)):
            self._grid.setColumnStretch(place, stretch)
        self._show_parts()

    def _show_parts(self) -> None:
        shared = not self._wide and self._gate_shown
        to_gate = self._gate_chip.isChecked()
        self._chip_row.setVisible(shared)
        self._what.setVisible(not (shared and to_gate))
        self._gate.setVisible(self._gate_shown and (to_gate or not shared))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width() >= THREE_FROM)
