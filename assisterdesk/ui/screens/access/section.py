"""What the sections of the Access page share."""

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from assisterdesk.ui.screens.access.view_model import Everything
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.shell.section import WorkSection
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import scrolling
from assisterdesk.ui.widgets.button import Button


class AccessSection(WorkSection):
    """`again` reads the whole page anew, after something was changed."""

    def __init__(self, context: ScreenContext, id: str, again: Callable[[], None]) -> None:
        super().__init__(context, f"access_{id}")
        self.again = again
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, Space.TIGHT, 0)
        self.column.setSpacing(Space.NORMAL)
        inner = QWidget()
        inner.setLayout(self.column)
        self.body.addWidget(scrolling(inner), 1)

    def show_all(self, everything: Everything) -> None:
        """Show what was read."""

    def open_with(self, **params: str) -> None:
        """What the page was opened with, for the section it was opened for."""


def button(
    id: str, words: str, on_click: Callable[[], object], role: str = "", icon: str = ""
) -> Button:
    made = Button(words, role, icon=icon, on_click=on_click)
    made.setObjectName(f"access_{id}")
    return made


def empty(layout: QLayout) -> None:
    """Take out the widgets of a layout that is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
