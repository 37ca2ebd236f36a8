"""The button beside a list that opens what can be done with its columns."""

from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.widgets.list_menu import open_list_menu
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


class ListButton(IconButton):
    """The same menu as on the list itself (right button, or the menu key)."""

    def __init__(self, table: TableList, name: str) -> None:
        super().__init__("settings", tr("Columns and order of this list"), on_click=self._open)
        self.setObjectName(name)
        self._table = table

    def _open(self) -> None:
        open_list_menu(self._table, self, self.mapToGlobal(self.rect().bottomLeft()))
