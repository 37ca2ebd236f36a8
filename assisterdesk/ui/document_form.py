"""Files to be kept on a case, one after the other: which it is, and what kind of document."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.documents import DOCUMENT_KINDS
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class DocumentForm(QWidget):
    """Hidden until a file is offered. `add_asked(path, kind)`, `opened`, and `ended` when no file
    waits any more. `id` begins the names of its parts."""

    add_asked = Signal(Path, str)
    opened = Signal()
    ended = Signal()

    def __init__(self, id: str, keep: str) -> None:
        """`keep`: what the button says."""
        super().__init__()
        self._path = Path()
        self._waiting: list[Path] = []
        self.kind = Choice(
            [(kind, tr(words)) for kind, words in DOCUMENT_KINDS.items()],
            placeholder=tr("Choose"),
        )
        self.kind.setObjectName(f"{id}_kind")
        self.kind_field = Field(tr("What is it?"), self.kind)
        self._name = Label("", "strong", elide=True)
        self._name.setObjectName(f"{id}_file")
        self.keep = Button(keep, on_click=self._ask)
        self.keep.setObjectName(f"{id}_keep")
        self.cancel = Button(tr("Cancel"), "quiet", on_click=self._next)
        self.cancel.setObjectName(f"{id}_cancel")
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self._name)
        lay.addWidget(self.kind_field)
        lay.addLayout(row(self.keep, self.cancel, None))
        self.kind.picked.connect(lambda _id: self.kind_field.clear_error())
        self.hide()

    def offer(self, paths: Sequence[Path]) -> None:
        """Asked about one after the other, behind those that wait already."""
        self._waiting += paths
        if self.isHidden() and self._waiting:
            self._show(self._waiting.pop(0))

    def _show(self, path: Path) -> None:
        self._path = path
        self._name.set_text(path.name)
        self.kind.choose("")
        self.kind_field.clear_error()
        self.keep.setEnabled(True)
        self.show()
        self.kind.setFocus()
        self.opened.emit()

    def _ask(self) -> None:
        kind = self.kind.chosen_id()
        if not kind:
            self.kind_field.set_error(tr("Choose what kind of document it is."))
            self.kind.setFocus()
            return
        self.keep.setEnabled(False)
        self.add_asked.emit(self._path, kind)

    def added(self) -> None:
        self._next()

    def not_added(self, why: str) -> None:
        """The file stays chosen, with the reason beside it."""
        self.keep.setEnabled(True)
        self.kind_field.set_error(why)

    def _next(self) -> None:
        self.hide()
        self._path = Path()
        self._name.set_text("")
        self.ended.emit()
        self.offer(())

    def clear(self) -> None:
        """Hold nothing of any case."""
        self._waiting.clear()
        self._path = Path()
        self._name.set_text("")
        self.hide()
