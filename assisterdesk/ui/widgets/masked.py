"""An identifier at rest: a fixed number of dots, an eye that asks, and hiding again by itself."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: always as many, so that the dots say nothing about the length
DOTS = "•" * 8


class Masked(QWidget):
    """Holds no value until one is shown. `reveal_asked`: fetch it under an Access, then `reveal`.

    `what` names the field for the eye and the screen reader ("Social Security number"). With a
    `label` that stands above the value, a long value wraps and the eye is at the right edge.
    """

    reveal_asked = Signal()
    hidden_again = Signal()

    def __init__(
        self,
        what: str,
        *,
        label: str = "",
        hides_after_s: float = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._what = what
        self._text = Label(DOTS, copyable=True, wrap=bool(label))
        self._text.setObjectName("masked_text")
        self._eye = IconButton("eye", "", on_click=self._toggle)
        self._eye.setObjectName("masked_eye")
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.HAIR)
        if label:
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(label, "small"))
            words.addWidget(self._text)
            lay.addLayout(words, 1)
            lay.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignTop)
        else:
            lay.addWidget(self._text)
            lay.addWidget(self._eye)
            lay.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(hides_after_s * 1000))
        self._timer.timeout.connect(self.hide_value)
        self._revealed = True
        self.hide_value()

    def is_revealed(self) -> bool:
        return self._revealed

    def reveal(self, value: str) -> None:
        """Show the value until the time is over, the eye is pressed or `hide_value` is called."""
        self._revealed = True
        self._text.set_text(value)
        if self._text.wordWrap():
            # what is shown may break within a long address; what is copied is the value
            self._text.setText(value.replace("@", "@\u200b").replace(".", ".\u200b"))
        self._text.setEnabled(True)
        self._eye.show_icon("eye-off", tr("Hide {what}").format(what=self._what))
        self._timer.start()

    def hide_value(self) -> None:
        self._timer.stop()
        was = self._revealed
        self._revealed = False
        self._text.set_text(DOTS)
        self._text.setEnabled(False)
        name(self._text, tr("{what}, hidden").format(what=self._what))
        self._eye.show_icon("eye", tr("Show {what}").format(what=self._what))
        if was:
            self.hidden_again.emit()

    def _toggle(self) -> None:
        if self._revealed:
            self.hide_value()
        else:
            self.reveal_asked.emit()
