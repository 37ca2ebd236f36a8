"""What can be done with several rows of a list at once: one line below it, and the list's menu."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.announcing import announce
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ChosenDeed:
    """Something that is done with what is chosen; not offered where it does not fit."""

    id: str
    title: str
    run: Callable[[], object]
    icon: str = ""
    fits: Callable[[], bool] = _always


class ChosenBar(QWidget):
    """In sight while two rows or more are chosen; below the list, so that no row moves away under
    the pointer. `id` begins the names of its parts. `placed`: it came, moved or went.
    """

    placed = Signal()

    def __init__(self, table: TableList, id: str, deeds: Sequence[ChosenDeed]) -> None:
        super().__init__()
        self.setObjectName(f"{id}_chosen")
        self._id, self._table, self._deeds = id, table, tuple(deeds)
        self._chosen = 0
        self.buttons: dict[str, Button] = {}
        self.number = Label("", "strong")
        self.number.setObjectName(f"{id}_chosen_number")
        table.many_changed.connect(lambda _ids: self.refresh())
        table.offer = self._offer
        self.hide()

    def _build(self) -> None:
        """When it is first wanted: most days go by without it."""
        across = Flow(gap=Space.TIGHT)
        across.addWidget(self.number)
        for deed in self._deeds:
            button = Button(deed.title, "quiet", icon=deed.icon)
            button.setObjectName(f"{self._id}_chosen_{deed.id}")
            button.clicked.connect(lambda _=False, deed=deed: deed.run())
            self.buttons[deed.id] = button
            across.addWidget(button)
            self.number.setMinimumHeight(button.sizeHint().height())
        none = IconButton("close", tr("Choose only one again"), on_click=self._table.choose_one)
        none.setObjectName(f"{self._id}_chosen_none")
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.SNUG, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(across, 1)
        lay.addWidget(none, 0, Qt.AlignmentFlag.AlignTop)

    def origin(self, deed: str) -> QWidget:
        """The button of a deed, or the list when it was chosen in its menu."""
        button = self.buttons.get(deed)
        return button if button is not None and button.isVisible() else self._table

    def refresh(self) -> None:
        """Say anew how many are chosen and what fits them."""
        before, self._chosen = self._chosen, len(self._table.chosen_ids())
        many = self._chosen > 1
        if many:
            if not self.buttons:
                self._build()
            for deed in self._deeds:
                self.buttons[deed.id].setVisible(deed.fits())
            said = self.words()
            self.number.set_text(said)
            self.setAccessibleName(said)
        self.setVisible(many)
        if self._chosen != before and (many or before > 1):
            announce(self._table, self.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.placed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.placed.emit()

    def words(self) -> str:
        """How many; where all in sight are chosen and the list goes on, that as well."""
        said = tr("{n} chosen").format(n=self._chosen)
        model = self._table.model()
        whole = not model.canFetchMore(self._table.rootIndex())
        if whole or self._chosen < model.rowCount():
            return said
        return tr("{chosen}. The list goes on below.").format(chosen=said)

    def _offer(self, menu: QMenu) -> None:
        """The same in the menu of the list, there for a single row too."""
        if not self._table.chosen_ids():
            return
        for deed in self._deeds:
            if deed.fits():
                entry = menu.addAction(deed.title)
                if deed.icon:
                    entry.setIcon(icons.icon(deed.icon, "text"))
                entry.triggered.connect(lambda _=False, deed=deed: deed.run())
        menu.addSeparator()
