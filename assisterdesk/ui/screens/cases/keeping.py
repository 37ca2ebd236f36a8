"""Reads what the filters offer, and keeps and deletes the saved ones."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from assisterdesk.actions.search import (
    SavedFilter,
    forget_filter,
    save_filter,
    saved_filters,
)
from assisterdesk.ui.screens.cases.filters import FilterPanel
from assisterdesk.ui.screens.cases.view_model import Options, Search, options
from assisterdesk.ui.shell.screen import ScreenContext


class KeepingFilters(QObject):
    """Between the panel and the verbs; `search` is what the page looks for now."""

    def __init__(
        self, context: ScreenContext, panel: FilterPanel, search: Callable[[], Search]
    ) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._search = search
        panel.save_asked.connect(self._save)
        panel.forget_asked.connect(self._forget)

    def read(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: (options(session), saved_filters(session)), self._offer
        )

    def _offer(self, read: tuple[Options, tuple[SavedFilter, ...]]) -> None:
        offered, saved = read
        self._panel.show_options(offered)
        self._panel.put(self._search().kept)
        self._panel.show_saved(saved, self._panel.saved.chosen_id())

    def _save(self, title: str) -> None:
        session = self._context.session
        kept = replace(self._panel.value(), title=title, states=self._search().states)

        def work() -> tuple[SavedFilter, tuple[SavedFilter, ...]]:
            return save_filter(session, kept), saved_filters(session)

        self._context.background.run(
            self,
            work,
            lambda saved: self._panel.saved_as(*saved),
            lambda error: self._panel.saving_failed(error.text),
        )

    def _forget(self, id: str) -> None:
        session = self._context.session

        def work() -> tuple[SavedFilter, ...]:
            forget_filter(session, id)
            return saved_filters(session)

        self._context.background.run(self, work, self._panel.show_saved)
