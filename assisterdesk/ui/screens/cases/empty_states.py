"""What the case list shows instead of rows: the first step, or the way back to all cases."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.wording import tr


class EmptyStates(QStackedWidget):
    """0: the office has no case; 1: none fits the search."""

    def __init__(self, create: Callable[[], object], show_all: Callable[[], object]) -> None:
        super().__init__()
        first = EmptyState(
            "cases",
            tr("No case yet"),
            tr(
                "A case holds one household: its people, notes, documents and what you send to "
                "the desk. It stays on this computer, locked with your passphrase."
            ),
            button=tr("Create the first case"),
            on_click=create,
        )
        first.setObjectName("cases_empty_first")
        none = EmptyState(
            "search",
            tr("No case fits"),
            tr("Nothing fits your search and filters. Closed cases show when “Closed” is on."),
            button=tr("Show all my cases"),
            on_click=show_all,
        )
        none.setObjectName("cases_empty_search")
        self.addWidget(first)
        self.addWidget(none)
