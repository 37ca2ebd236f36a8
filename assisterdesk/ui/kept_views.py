"""Between the saved views of a list and the verbs: read, kept, put in place, deleted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assisterdesk.actions.search import SavedFilter, forget_filter, save_filter, saved_filters
from assisterdesk.settings.list_layout import from_text, to_text
from assisterdesk.ui.shell.screen import ScreenContext

if TYPE_CHECKING:
    from assisterdesk.ui.widgets.saved_views import SavedViews
    from assisterdesk.ui.widgets.table_list import TableList


class KeptViews(QObject):
    """`now` says what the list shows, without title and layout; `put` shows a kept one."""

    def __init__(
        self,
        context: ScreenContext,
        views: "SavedViews",
        table: "TableList",
        *,
        of_list: str,
        now: Callable[[], SavedFilter],
        put: Callable[[SavedFilter], None],
    ) -> None:
        super().__init__(views)
        self._context, self._views, self._table = context, views, table
        self._list, self._now, self._put = of_list, now, put
        self._kept: tuple[SavedFilter, ...] = ()
        views.picked.connect(self._pick)
        views.save_asked.connect(self._save)
        views.forget_asked.connect(self._forget)

    def read(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: saved_filters(session, self._list), self.show_kept
        )

    def show_kept(self, kept: Sequence[SavedFilter]) -> None:
        self._kept = tuple(kept)
        self._views.show_views(_titled(self._kept), self._views.chosen_id())

    def picked(self) -> SavedFilter | None:
        """The one that is chosen, None when something was changed since."""
        id = self._views.chosen_id()
        return next((one for one in self._kept if one.id == id), None)

    def _pick(self, _id: str) -> None:
        kept = self.picked()
        if kept is not None:
            self._table.put_layout(from_text(kept.layout, self._table.model().columnCount()))
            self._put(kept)

    def _save(self, title: str) -> None:
        session = self._context.session
        layout = to_text(self._table.layout_now(), self._table.model().columnCount())
        kept = replace(self._now(), title=title, layout=layout, of_list=self._list)

        def work() -> tuple[SavedFilter, tuple[SavedFilter, ...]]:
            return save_filter(session, kept), saved_filters(session, self._list)

        def done(saved: tuple[SavedFilter, tuple[SavedFilter, ...]]) -> None:
            one, self._kept = saved
            self._views.saved_as(_titled(self._kept), one.id)

        self._context.background.run(
            self, work, done, lambda error: self._views.saving_failed(error.text)
        )

    def _forget(self, id: str) -> None:
        session = self._context.session

        def work() -> tuple[SavedFilter, ...]:
            forget_filter(session, id)
            return saved_filters(session, self._list)

        def done(kept: tuple[SavedFilter, ...]) -> None:
            self._kept = kept
            self._views.show_views(_titled(kept))

        self._context.background.run(self, work, done)


def _titled(kept: Sequence[SavedFilter]) -> list[tuple[str, str]]:
    return [(one.id, one.title) for one in kept]
