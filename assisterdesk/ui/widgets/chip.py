"""Small words on a ground: a chip filters, a badge states, a count counts."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QWidget

from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import dress, show_if
from assisterdesk.ui.widgets.label import Label


class Chip(Button):
    """A filter that is on or off."""

    def __init__(
        self,
        text: str,
        *,
        checked: bool = False,
        on_toggle: Callable[[bool], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "chip", parent=parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.toggled.connect(lambda _on: self.mark())
        self.mark()
        if on_toggle is not None:
            self.toggled.connect(lambda on: on_toggle(on))

    def mark(self) -> None:
        """A tick says it as well as the colour does; to be called where nobody hears `toggled`."""
        if self.isChecked():
            self.show_icon("check")
        else:
            self.setIcon(QIcon())
            self.show_icon("")


class SectionChip(Chip):
    """One of a row of sections of a page: one is chosen, Tab comes to that one, arrows go on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setAutoExclusive(True)


class Badge(Label):
    """A state in one or two words; `tone` None is neutral."""

    def __init__(self, text: str, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, "badge", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.set_tone(tone)

    def set_tone(self, tone: Tone | None) -> None:
        dress(self, tone=tone.value if tone else "none")

    def show_state(self, text: str, tone: Tone | None = None) -> None:
        self.set_text(text)
        self.set_tone(tone)


class Count(Label):
    """How many wait; hidden at nought."""

    def __init__(self, number: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", "count", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        self.set_text(str(number) if number < 100 else "99+")
        show_if(self, number > 0)
