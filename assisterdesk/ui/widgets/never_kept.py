"""A line beside a field that speaks up when somebody types what nobody may keep."""

from PySide6.QtWidgets import QWidget

from assisterdesk.privacy.never_kept import never_kept
from assisterdesk.ui.widgets.dressing import show_if
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import shown


class NeverKept(Label):
    """Hidden until it has something to say; what was typed stays, the person takes it out."""

    def __init__(self, entry: TextArea | LineField, parent: QWidget | None = None) -> None:
        super().__init__("", "attention", wrap=True)
        self.setObjectName(f"{entry.objectName()}_never_kept")
        self._entry = entry
        self.hide()
        entry.textChanged.connect(lambda *_text: self._look())

    def _look(self) -> None:
        said = never_kept(self._entry.text())
        if shown(said) != self.whole_text():
            self.set_text(shown(said) if said else "")
            show_if(self, bool(said))
