"""The views a person keeps of a list: pick one, keep the present one under a name, delete one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr

#: id and title of each
Views = Sequence[tuple[str, str]]


class SavedViews(QWidget):
    """`id` begins the names of its parts. `naming` is put by the page where it has room; with
    `apart` so is `save`, and the row is there only while a view is kept.
    """

    picked = Signal(str)
    save_asked = Signal(str)
    forget_asked = Signal(str)
    #: whether the field for a name is open: a low page makes room for it
    naming_open = Signal(bool)

    def __init__(self, id: str, *, apart: bool = False) -> None:
        super().__init__()
        self._apart = apart
        self.choice = Choice(placeholder=tr("Saved views"))
        self.choice.setObjectName(f"{id}_saved_filter")
        name(self.choice, tr("Saved views"))
        self.choice.picked.connect(self._pick)
        self.forget = IconButton("trash", tr("Delete this saved view"), on_click=self._forget)
        self.forget.setObjectName(f"{id}_forget_filter")
        self.forget.hide()
        self.save = Button(tr("Save as…"), "quiet", on_click=self._open_naming)
        self.save.setObjectName(f"{id}_save_filter")
        self.title = LineField(placeholder=tr("Name of the view"), max_length=40)
        self.title.setObjectName(f"{id}_filter_title")
        name(self.title, tr("Name of the view"))
        self.naming = _Naming(self)
        self.naming.hide()
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self.choice)
        lay.addWidget(self.forget)
        if apart:
            lay.addStretch(1)
            self.hide()
        else:
            lay.addWidget(self.save)

    def show_views(self, views: Views, chosen: str = "") -> None:
        self.choice.set_options(list(views))
        self.choice.choose(chosen)
        self.choice.setVisible(bool(views))
        if self._apart:
            self.setVisible(bool(views))
        self.forget.setVisible(bool(chosen))

    def chosen_id(self) -> str:
        return self.choice.chosen_id()

    def let_go(self) -> None:
        """Something was changed by hand: it is none of the saved ones any more."""
        self.choice.choose("")
        self.forget.hide()

    def saved_as(self, views: Views, id: str) -> None:
        self.title.setText("")
        self._close()
        self.show_views(views, id)

    def saving_failed(self, text: str) -> None:
        self.naming.set_error(text)
        self.title.setFocus()

    def close_naming(self) -> bool:
        """Whether it was open."""
        if self.naming.isHidden():
            return False
        self._close()
        self.save.setFocus()
        return True

    def _close(self) -> None:
        self.naming.hide()
        self.naming_open.emit(False)

    def _pick(self, id: str) -> None:
        self.forget.setVisible(bool(id))
        self.picked.emit(id)

    def _forget(self) -> None:
        if self.choice.chosen_id():
            self.forget_asked.emit(self.choice.chosen_id())

    def _open_naming(self) -> None:
        self.naming.clear_error()
        self.naming.show()
        self.naming_open.emit(True)
        self.title.setFocus()

    def ask(self) -> None:
        """Keep the present one under the name typed."""
        self.naming.clear_error()
        self.save_asked.emit(self.title.text())


class _Naming(Field):
    """Enter keeps the view, Esc closes the field."""

    def __init__(self, views: SavedViews) -> None:
        super().__init__(tr("Save this view as"), views.title)
        self._views = views

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._views.close_naming()
        elif copying.is_enter(event):
            # no button of the page may take it as well
            self._views.ask()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
