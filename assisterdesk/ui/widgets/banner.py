"""What a person should know right here: icon, word, sentence and perhaps one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import shown, tr

TONE_ICONS = {
    Tone.CALM: "info",
    Tone.ATTENTION: "warning",
    Tone.REFUSED: "refused",
    Tone.DONE: "done",
}


def tone_word(tone: Tone) -> str:
    """The word that goes with a tone's colour and icon."""
    return {
        Tone.CALM: tr("Good to know"),
        Tone.ATTENTION: tr("Please look"),
        Tone.REFUSED: tr("Refused"),
        Tone.DONE: tr("Done"),
    }[tone]


class Banner(QFrame):
    """`word` stands in the tone's colour before the text; `closable` adds a cross."""

    closed = Signal()

    def __init__(
        self,
        tone: Tone,
        text: str,
        *,
        word: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_action = on_action
        self._glyph = Glyph(TONE_ICONS[tone], tone.value)
        self._word = Label("", tone.value)
        self._text = Label("", wrap=True)
        self.action = Button(action, "", on_click=self._act)
        # a widget shown before it has a parent would be a window of its own for a moment
        if not action:
            self.action.hide()
        self._close = IconButton("close", tr("Close this message"), on_click=self._shut)
        if not closable:
            self._close.hide()
        words = QVBoxLayout()
        words.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        words.setSpacing(2)
        words.addWidget(self._word)
        words.addWidget(self._text)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.SNUG, Space.HAIR, Space.SNUG, Space.HAIR)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        lay.addLayout(words, 1)
        lay.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        lay.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(tone, text, word=word)

    def say(self, tone: Tone, text: str, *, word: str = "") -> None:
        """Change what it says. Sentences of the rooms below are translated here."""
        text = shown(text) if text else ""
        said = word or tone_word(tone)
        dress(self, role="banner", tone=tone.value)
        self._glyph.show_icon(TONE_ICONS[tone], tone.value)
        self._word.set_text(said)
        self._word.set_role(tone.value)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{said}. {text}")

    def text(self) -> str:
        return self._text.whole_text()

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()
