"""A new passphrase typed twice, with advice while it is typed; who judges it is handed in."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.basics.errors import Refused
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import PassphraseField
from assisterdesk.ui.widgets.strength_meter import StrengthMeter
from assisterdesk.ui.wording import tr

_PAUSE_MS = 150
_FORGET_AFTER_S = 120

#: takes the level (0-4), the advice, and whether it would be accepted
Show = Callable[[int, str, bool], None]
#: judges a passphrase off the UI thread, then shows what it found
Judge = Callable[[str, Show], None]


class NewPassphrase(QWidget):
    """`name` begins the objectNames: ``<name>_new``, ``<name>_again``, ``<name>_strength``."""

    entered = Signal()

    def __init__(self, judge: Judge, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._advice: tuple[str, bool] | None = None
        self.first = PassphraseField(forget_after_s=_FORGET_AFTER_S)
        self.second = PassphraseField(forget_after_s=_FORGET_AFTER_S)
        self.meter = StrengthMeter()
        self.first.line.setObjectName(f"{name}_new")
        self.second.line.setObjectName(f"{name}_again")
        self.meter.setObjectName(f"{name}_strength")
        self.first_field = Field(tr("New passphrase"), self.first)
        self.second_field = Field(tr("The same again"), self.second)
        self.setFocusProxy(self.first)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.HAIR)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.first_field, 0, 0)
        grid.addWidget(self.second_field, 0, 1)
        grid.addWidget(self.meter, 1, 0, 1, 2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.first.text_changed.connect(self._typed)
        self.second.text_changed.connect(lambda _: self.second_field.clear_error())
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)

    def _typed(self, text: str) -> None:
        self._advice = None
        self.first_field.clear_error()
        if text:
            self._pause.start()
        else:
            self._pause.stop()
            self.meter.show_strength(-1)

    def _ask(self) -> None:
        text = self.first.text()
        self._judge(text, lambda level, advice, ok: self._show(text, level, advice, ok))

    def _show(self, text: str, level: int, advice: str, accepted: bool) -> None:
        if text == self.first.text() and text:
            self._advice = (advice, accepted)
            self.meter.show_strength(level, advice)

    def passphrase(self) -> str:
        """What was typed twice. Raises `Refused`, and says beside the field what is wrong.

        What the advice has not come in for yet is judged by the verb that takes it.
        """
        if not self.first.text():
            self.first_field.set_error(tr("Type the new passphrase."))
            self.first.setFocus()
            raise Refused("Type the new passphrase.")
        if self._advice is not None and not self._advice[1]:
            self.first_field.set_error(self._advice[0] or tr("Make the passphrase longer."))
            self.first.setFocus()
            raise Refused("Make the passphrase longer.")
        if self.first.text() != self.second.text():
            self.second_field.set_error(tr("This is not the same as the one before it."))
            self.second.setFocus()
            raise Refused("The two passphrases differ.")
        return self.first.text()

    def forget(self) -> None:
        """Empty both fields."""
        self.first.forget()
        self.second.forget()
        self.first_field.clear_error()
        self.second_field.clear_error()
