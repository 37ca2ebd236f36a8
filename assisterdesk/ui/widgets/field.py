"""A question on a form: its label above, help below, and what is wrong with the answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import shown, tr


class Field(QWidget):
    """`optional` is said in words; what is not optional is needed."""

    def __init__(
        self,
        label: str,
        entry: QWidget,
        *,
        help: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._spoken = label
        words = tr("{label} (optional)").format(label=label) if optional else label
        self.label = Label(words, "label")
        self.label.setBuddy(entry)
        self._help = Label(help, "help", wrap=True)
        if not help:
            self._help.hide()
        self._error_row = QWidget()
        error_lay = QHBoxLayout(self._error_row)
        error_lay.setContentsMargins(0, 0, 0, 0)
        error_lay.setSpacing(Space.HAIR)
        self._error = Label("", "error", wrap=True)
        error_lay.addWidget(Glyph("warning", "refused", 16), 0, Qt.AlignmentFlag.AlignTop)
        error_lay.addWidget(self._error, 1)
        self._error_row.hide()
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.HAIR)
        lay.addWidget(self.label)
        lay.addWidget(entry)
        lay.addWidget(self._error_row)
        lay.addWidget(self._help)
        self.setFocusProxy(entry)
        name(self._target(), words, help)

    def _target(self) -> QWidget:
        return self.entry.focusProxy() or self.entry

    def set_label(self, text: str) -> None:
        """Another label, for an entry whose meaning follows from another choice."""
        self._spoken = text
        self.label.set_text(text)
        name(self._target(), text, self._help.whole_text())

    def set_help(self, text: str) -> None:
        self._help.set_text(text)
        self._help.setVisible(bool(text))
        self._target().setAccessibleDescription(text)

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to mend it, in the person's language; "" clears it."""
        text = shown(text) if text else ""
        self._error.set_text(text)
        self._error_row.setVisible(bool(text))
        target = self._target()
        dress(target, wrong="true" if text else "false")
        target.setAccessibleDescription(text or self._help.whole_text())

    def clear_error(self) -> None:
        self.set_error("")

    def error(self) -> str:
        return self._error.whole_text()
