"""Keeps how a person laid out a list, and lays it out so the next time it is built."""

from typing import TYPE_CHECKING

from assisterdesk.actions.list_layouts import keep_layout, layout_text
from assisterdesk.settings.list_layout import from_text, to_text
from assisterdesk.ui.shell.screen import ScreenContext

if TYPE_CHECKING:
    from assisterdesk.ui.widgets.table_list import TableList


def keep(context: ScreenContext, table: "TableList", name: str) -> None:
    """`name` tells the list from the others, such as ``cases``. The table has its model."""
    session, columns = context.session, table.model().columnCount()

    def put(text: str) -> None:
        # whoever was quicker than the store keeps what they chose meanwhile
        if text and table.layout_now().is_usual:
            table.put_layout(from_text(text, columns))

    def changed() -> None:
        text = to_text(table.layout_now(), columns)
        context.background.run(
            table, lambda: keep_layout(session, name, text), lambda _: None, must_finish=True
        )

    context.background.run(table, lambda: layout_text(session, name), put)
    table.laid_out.connect(changed)
