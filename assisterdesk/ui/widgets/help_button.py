"""The question mark in a page's head: leads to the words about that page, as F1 does."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.wording import tr

_help: list[Callable[[], object] | None] = [None]


def set_help(show: Callable[[], object] | None) -> None:
    """Called once by the shell."""
    _help[0] = show


class HelpButton(IconButton):
    """F1 is its key; it takes no Tab stop, so that pages begin with their own first field."""

    def __init__(self) -> None:
        super().__init__("help", tr("Help for this page (F1)"), on_click=_ask)
        self.setObjectName("page_help")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _ask() -> None:
    show = _help[0]
    if show is not None:
        show()
