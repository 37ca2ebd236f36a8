"""The menu on the left, built from the cards of the screens."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.ui.shell.screen import ScreenCard
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Count
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: in most languages; one with long words gets what it needs, up to the most; whoever wants more
#: room for the words, or the count beside them, draws it wider
_WIDTH, _MOST, _WIDEST = 188, 250, 360
#: above and below the words of an entry where entries stand close; the name and the margins, in all
_CLOSE, _ABOVE_AND_BELOW = 10, 84


class _Entry(Button):
    """One screen, with how many wait there."""

    _is_current = False

    def __init__(self, card: ScreenCard) -> None:
        super().__init__(tr(card.title), "rail", icon=card.icon)
        self._card = card
        self._number = 0
        self.setObjectName(f"rail_{card.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = Count()
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, Space.TIGHT, 0)
        lay.addStretch(1)
        lay.addWidget(self._count)
        self.relabel()

    def relabel(self) -> None:
        title = tr(self._card.title)
        self.setText(title)
        if self._card.shortcut:
            self.setToolTip(f"{title}  ({self._card.shortcut})")
        spoken = tr("{title}, {number} waiting").format(title=title, number=self._number)
        self.setAccessibleName(spoken if self._number else title)
        self.setAccessibleDescription(tr("This page is open") if self._is_current else "")

    def sizeHint(self) -> QSize:
        """The same for the page in front, whose words are bold: the rail keeps room for that."""
        hint = super().sizeHint()
        if self._is_current:
            plain = QFont(self.font())
            plain.setWeight(QFont.Weight.Normal)
            usual = QFontMetrics(plain).horizontalAdvance(self.text())
            more = self.fontMetrics().horizontalAdvance(self.text()) - usual
            hint.setWidth(hint.width() - more)
        return hint

    def is_current(self) -> bool:
        return self._is_current

    def show_current(self, current: bool) -> None:
        """Marked as the page in front; not a check box, which a screen reader would call it."""
        self._is_current = current
        dress(self, current=current)
        self.show_icon(self.icon_name())
        self.relabel()

    def icon_role(self) -> str:
        return "accent_text" if self._is_current else super().icon_role()

    def set_count(self, number: int) -> None:
        self._number = number
        self._count.set_number(number)
        self.relabel()


class Rail(QFrame):
    """`picked` tells the id of the screen that was chosen."""

    picked = Signal(str)

    def __init__(
        self,
        cards: Iterable[ScreenCard],
        on_lock: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        dress(self, role="rail")
        self.setObjectName("rail")
        self._entries: dict[str, _Entry] = {}
        #: with which every word is read, in pixels
        self.usual_width = _WIDTH
        lay = QVBoxLayout(self)
        lay.setContentsMargins(Space.TIGHT, Space.NORMAL, Space.TIGHT, Space.SNUG)
        lay.setSpacing(Space.HAIR)
        brand = QHBoxLayout()
        brand.setContentsMargins(Space.SNUG, 0, 0, Space.TIGHT)
        brand.setSpacing(Space.TIGHT)
        brand.addWidget(Glyph("shield", "accent_text", 22))
        brand.addWidget(Label("AssisterDesk", "brand"), 1)
        lay.addLayout(brand)
        cards = tuple(cards)
        self._under = {c.id: c.under for c in cards if c.under}
        menu = [c for c in cards if c.order is not None]
        menu.sort(key=lambda c: (c.order or 0, c.id))
        for card in menu:
            if card.group != "foot":
                lay.addWidget(self._entry(card))
        lay.addStretch(1)
        for card in menu:
            if card.group == "foot":
                lay.addWidget(self._entry(card))
        self._lock = Button(tr("Lock"), "rail", icon="lock", on_click=on_lock)
        self._lock.setObjectName("rail_lock")
        self._lock.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lay.addWidget(self._lock)
        self.relabel()

    def relabel(self) -> None:
        """Everything in the language of now."""
        self.setAccessibleName(tr("Screens"))
        self._lock.setText(tr("Lock"))
        self._lock.setAccessibleName(tr("Lock"))
        self._lock.setToolTip(tr("Lock  (Ctrl+L)"))
        for entry in self._entries.values():
            entry.relabel()
        self._take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        """In a low window the entries stand closer, so that each keeps its place."""
        entries = (*self._entries.values(), self._lock)
        usual = max(entry.sizeHint().height() for entry in entries)
        lay = self.layout()
        if lay is None:
            return
        room = (self.height() - _ABOVE_AND_BELOW) // len(entries) - 1
        close = room + 1 < usual + Space.HAIR
        least = max(_CLOSE + self.fontMetrics().height(), room)
        lay.setSpacing(1 if close else Space.HAIR)
        lay.setContentsMargins(
            Space.TIGHT, Space.TIGHT if close else Space.NORMAL, Space.TIGHT,
            Space.HAIR if close else Space.SNUG,
        )  # fmt: skip
        for entry in entries:
            entry.setFixedHeight(min(usual, least) if close else usual)

    def _take_room(self) -> None:
        needed = max((e.sizeHint().width() for e in self._entries.values()), default=0)
        # the chosen one is bold, and a little wider than its hint
        needed += needed // 16 + 2 * Space.TIGHT
        self.usual_width = min(max(_WIDTH, needed), _MOST)
        self.setMinimumWidth(min(needed, _MOST))
        self.setMaximumWidth(_WIDEST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_room()
            self._take_height()

    def _entry(self, card: ScreenCard) -> _Entry:
        entry = _Entry(card)
        entry.clicked.connect(lambda _=False: self.picked.emit(card.id))
        self._entries[card.id] = entry
        return entry

    def show_current(self, screen_id: str) -> None:
        """`screen_id`: the page in front; one that is not in the menu marks where it belongs."""
        marked = self._under.get(screen_id, screen_id)
        for each_id, entry in self._entries.items():
            if entry.is_current() != (each_id == marked):
                entry.show_current(each_id == marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from entry to entry; Enter opens."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        entries: list[Button] = [*self._entries.values(), self._lock]
        at = next((i for i, entry in enumerate(entries) if entry.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        entries[min(max(at + step, 0), len(entries) - 1)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        event.accept()

    def set_count(self, screen_id: str, number: int) -> None:
        """Screens without an entry have no count to show."""
        entry = self._entries.get(screen_id)
        if entry is not None:
            entry.set_count(number)

    def clear_counts(self) -> None:
        for entry in self._entries.values():
            entry.set_count(0)
