"""Reads what the filters of the case list offer, and its saved views."""

from PySide6.QtCore import QObject

from assisterdesk.actions.search import SavedFilter, saved_filters
from assisterdesk.ui.kept_views import KeptViews
from assisterdesk.ui.screens.cases.filters import FilterPanel
from assisterdesk.ui.screens.cases.view_model import Options, Search, options
from assisterdesk.ui.shell.screen import ScreenContext


class KeepingFilters(QObject):
    """Between the panel and the verbs."""

    def __init__(self, context: ScreenContext, panel: FilterPanel, views: KeptViews) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._views = views

    def read(self, search: Search) -> None:
        """`search`: what the page looks for now."""
        session = self._context.session

        def offer(read: tuple[Options, tuple[SavedFilter, ...]]) -> None:
            offered, saved = read
            self._panel.show_options(offered)
            self._panel.put(search.kept)
            self._views.show_kept(saved)

        self._context.background.run(
            self, lambda: (options(session), saved_filters(session)), offer
        )
