"""A few things as cards, such as the people of a household; a long list is a `TableList`."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class CardText:
    """What one card shows. `id` is never shown."""

    id: str
    title: str
    lines: tuple[str, ...] = ()
    icon: str = "person"
    badge: str = ""
    #: of the badge; without one, of the icon
    tone: Tone | None = None


class _Tile(Button):
    def __init__(self, card: CardText) -> None:
        super().__init__("", "tile")
        self.card = card
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(". ".join((*card.lines, card.badge)).strip(". "))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.SNUG, Space.TIGHT, Space.SNUG, Space.TIGHT)
        lay.setSpacing(Space.SNUG)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(card.title, "strong", elide=True))
        for line in card.lines:
            words.addWidget(Label(line, "small", elide=True))
        tint = card.tone.value if card.tone and not card.badge else "text_muted"
        lay.addWidget(Glyph(card.icon, tint), 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(words, 1)
        if card.badge:
            lay.addWidget(Badge(card.badge, card.tone), 0, Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())


class CardList(QWidget):
    """Up and Down move between the cards, Enter or a click says `chosen` with the card's id.

    For a few dozen at most: each card is a widget.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[_Tile] = []
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setSpacing(Space.TIGHT)
        # the sheet gives buttons a minimum of nothing, so only the hint says how high cards are
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_cards(self, cards: Sequence[CardText]) -> None:
        """Show `cards` instead; the keyboard stays on the one it was on, or its neighbour."""
        at, held = next(
            ((i, t.card.id) for i, t in enumerate(self._tiles) if t.hasFocus()), (-1, "")
        )
        for old in self._tiles:
            old.hide()
            self._lay.removeWidget(old)
            old.deleteLater()
        self._tiles = []
        for card in cards:
            tile = _Tile(card)
            tile.setObjectName("card_tile")
            tile.clicked.connect(lambda _=False, chosen=card.id: self.chosen.emit(chosen))
            self._lay.addWidget(tile)
            self._tiles.append(tile)
        if at >= 0 and self._tiles:
            same = [i for i, tile in enumerate(self._tiles) if tile.card.id == held]
            self.go_to(same[0] if same else min(at, len(self._tiles) - 1))

    def go_to(self, index: int) -> None:
        """The keyboard to the card of that place, if there is one."""
        if 0 <= index < len(self._tiles):
            # a layout shows what it takes in only later, and what is hidden takes no keys
            self._tiles[index].show()
            self._tiles[index].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((i for i, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if at is None:
            super().keyPressEvent(event)
            return
        card = self._tiles[at].card
        if copying.wants_copy(event):
            copying.offer("\n".join((card.title, *card.lines)), self)
        elif event.key() == Qt.Key.Key_Down:
            self._tiles[min(at + 1, len(self._tiles) - 1)].setFocus()
        elif event.key() == Qt.Key.Key_Up:
            self._tiles[max(at - 1, 0)].setFocus()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
