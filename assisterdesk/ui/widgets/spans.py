"""Places in a text that are marked: by underline style, colour and a legend in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

_Underline = QTextCharFormat.UnderlineStyle
#: straight ones on a tinted ground: a wave on plain ground is the spelling's
_STYLES = (
    _Underline.SingleUnderline,
    _Underline.DashUnderline,
    _Underline.DotLine,
    _Underline.DashDotLine,
    _Underline.DashDotDotLine,
)
_PENS = {
    _Underline.SingleUnderline: Qt.PenStyle.SolidLine,
    _Underline.DashUnderline: Qt.PenStyle.DashLine,
    _Underline.DotLine: Qt.PenStyle.DotLine,
    _Underline.DashDotLine: Qt.PenStyle.DashDotLine,
    _Underline.DashDotDotLine: Qt.PenStyle.DashDotDotLine,
}


@dataclass(frozen=True, slots=True)
class Span:
    """`start`, `end`: Python characters. `category`: the legend's word. `why`: a sentence."""

    start: int
    end: int
    category: str
    why: str = ""


def utf16(text: str, offset: int) -> int:
    """Qt counts UTF-16 units, Python counts characters: the Qt place of a Python offset."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def qt_places(text: str) -> Callable[[int], int]:
    """`utf16` for many offsets of one text; in most texts both count alike."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda offset: offset
    return lambda offset: utf16(text, offset)


def python_place(text: str, place: int) -> int:
    """The Python offset of a Qt place."""
    if text.isascii() or max(text) <= "\uffff":
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def categories(spans: Sequence[Span]) -> dict[str, int]:
    """How many places per category, in the order they first appear."""
    found: dict[str, int] = {}
    for span in sorted(spans, key=lambda s: s.start):
        found[span.category] = found.get(span.category, 0) + 1
    return found


def underline(order: int) -> QTextCharFormat:
    """The mark of the `order`-th category of a text."""
    roles = look.current()
    mark = QTextCharFormat()
    mark.setUnderlineStyle(_STYLES[order % len(_STYLES)])
    mark.setUnderlineColor(QColor(roles.refused))
    mark.setBackground(QColor(roles.refused_soft))
    mark.setForeground(QColor(roles.text))
    return mark


def wave() -> QTextCharFormat:
    """The mark of a word that no dictionary knows: told from the others by its form as well."""
    mark = QTextCharFormat()
    mark.setUnderlineStyle(_Underline.WaveUnderline)
    mark.setUnderlineColor(QColor(look.current().refused))
    return mark


class _Sample(QWidget):
    """A short piece of the underline, beside the legend's word."""

    def __init__(self, order: int) -> None:
        super().__init__()
        self._style = _STYLES[order % len(_STYLES)]
        self.setFixedSize(QSize(Space.WIDE, Space.NORMAL))

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(self.rect()), QColor(roles.refused_soft))
        painter.setPen(QPen(QColor(roles.refused), 1.6, _PENS[self._style]))
        base = self.height() - 4
        painter.drawLine(0, base, self.width(), base)
        painter.end()


class Legend(QWidget):
    """Says in words what each underline means and how often it occurs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow()
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self._flow)
        self.hide()

    def show_spans(self, spans: Sequence[Span]) -> None:
        self._flow.clear()
        found = categories(spans)
        for order, (category, times) in enumerate(found.items()):
            entry = QWidget()
            lay = QHBoxLayout(entry)
            lay.setContentsMargins(0, 0, Space.TIGHT, 0)
            lay.setSpacing(Space.TIGHT)
            lay.addWidget(_Sample(order))
            lay.addWidget(Label(f"{category} ×{times}", "small"))
            self._flow.addWidget(entry)
        self.setVisible(bool(found))
        said = ", ".join(f"{c}: {n}" for c, n in found.items())
        self.setAccessibleName(tr("Marked in the text: {said}").format(said=said) if said else "")
