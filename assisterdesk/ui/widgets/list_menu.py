"""A list's menu: what can be done with the chosen rows, then with the columns and their order."""

from typing import Any, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from assisterdesk.settings.list_layout import Layout
from assisterdesk.ui.paging import RowsModel
from assisterdesk.ui.wording import tr


class Columned(Protocol):
    """A list as far as its columns go (`table_list.TableList`)."""

    def rows_model(self) -> RowsModel[Any] | None: ...

    def visible_columns(self) -> list[int]: ...

    def isColumnHidden(self, column: int) -> bool: ...

    def may_choose(self, column: int) -> bool: ...

    def choose_column(self, column: int, shown: bool) -> None: ...

    def move_column(self, column: int, by: int) -> None: ...

    def sort_by(self, column: int, *, down: bool = False) -> None: ...

    def layout_now(self) -> Layout: ...

    def reset_layout(self) -> None: ...

    def offer_deeds(self, menu: QMenu) -> None: ...


def list_menu(table: Columned, parent: QWidget) -> QMenu:
    """For the table's own columns; goes when it is closed."""
    menu = QMenu(parent)
    menu.setObjectName("list_menu")
    menu.setAccessibleName(tr("Columns and order of this list"))
    model = table.rows_model()
    if model is None:
        return menu
    table.offer_deeds(menu)
    titles = model.titles()
    at, down = model.sorted_by
    sortable = [column for column in table.visible_columns() if model.can_sort(column)]
    if sortable:
        by = menu.addMenu(tr("Sort by"))
        usual = by.addAction(tr("As the list comes"))
        usual.setCheckable(True)
        usual.setChecked(at < 0)
        usual.triggered.connect(lambda _=False: table.sort_by(-1))
        for column in sortable:
            entry = by.addAction(titles[column])
            entry.setCheckable(True)
            entry.setChecked(column == at)
            entry.triggered.connect(lambda _=False, column=column: table.sort_by(column))
        turn = by.addAction(tr("The other way round"))
        turn.setEnabled(at >= 0)
        turn.triggered.connect(lambda _=False: table.sort_by(at, down=not down))
    choice = menu.addMenu(tr("Columns"))
    for column, title in enumerate(titles):
        if not table.may_choose(column):
            continue
        tick = choice.addAction(title)
        tick.setCheckable(True)
        tick.setChecked(not table.isColumnHidden(column))
        tick.toggled.connect(lambda on, column=column: table.choose_column(column, on))
    places = menu.addMenu(tr("Move column"))
    for column in table.visible_columns():
        both = places.addMenu(titles[column])
        left = both.addAction(tr("To the left"))
        left.triggered.connect(lambda _=False, column=column: table.move_column(column, -1))
        right = both.addAction(tr("To the right"))
        right.triggered.connect(lambda _=False, column=column: table.move_column(column, 1))
    menu.addSeparator()
    reset = menu.addAction(tr("As delivered"))
    reset.setEnabled(not table.layout_now().is_usual)
    reset.triggered.connect(lambda _=False: table.reset_layout())
    return menu


def open_list_menu(table: Columned, parent: QWidget, where: QPoint) -> None:
    """At this place of the screen."""
    menu = list_menu(table, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
