"""How long a passphrase would hold: five bars and a word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import shown, tr

_ROLES = ("refused", "refused", "attention", "done", "done")


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.level = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(6)

    def sizeHint(self) -> QSize:
        return QSize(200, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 4 * Space.HAIR) / 5
        for i in range(5):
            lit = i <= self.level
            # unlit bars are hollow: the number lit is seen without telling colours apart
            painter.setPen(Qt.PenStyle.NoPen if lit else QPen(QColor(roles.border), 1))
            painter.setBrush(QColor(roles.of(_ROLES[self.level]) if lit else roles.raised))
            inset = 0 if lit else 0.5
            box = QRectF(i * (width + Space.HAIR), 0, width, 6)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3)
        painter.end()


class StrengthMeter(QWidget):
    """`show_strength(level, advice)`: level 0 (weak) to 4 (strong), -1 for nothing typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars()
        self._words = Label("", "small", wrap=True)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, Space.HAIR, 0, 0)
        lay.setSpacing(Space.HAIR)
        lay.addWidget(self._bars)
        lay.addWidget(self._words)
        self.show_strength(-1)

    def show_strength(self, level: int, advice: str = "") -> None:
        words = (tr("Weak"), tr("Poor"), tr("Fair"), tr("Good"), tr("Strong"))
        self._bars.level = max(-1, min(4, level))
        self._bars.update()
        word = words[self._bars.level] if level >= 0 else tr("Type a passphrase.")
        text = f"{word}. {shown(advice)}" if level >= 0 and advice else word
        self._words.set_text(text)
        self.setAccessibleName(tr("Passphrase strength: {text}").format(text=text))

    def text(self) -> str:
        return self._words.whole_text()
