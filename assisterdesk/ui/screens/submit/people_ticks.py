"""Who it is about: a tick for each person of the household, and what of them would go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.people.person import PersonCard
from assisterdesk.submissions.needs import NeededPerson
from assisterdesk.ui.screens.submit.view_model import capital, person_words, picked_words
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.short_tick import ShortTick
from assisterdesk.ui.wording import shown


class PeopleTicks(QWidget):
    """`ticked` carries a person's id and whether they are in."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[PersonCard, ...] = ()
        self._ticks: dict[str, ShortTick] = {}
        self._goes: dict[str, Label] = {}
        self._lacks: dict[str, Label] = {}
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setSpacing(0)

    def set_people(self, cards: Sequence[PersonCard], names_hidden: bool) -> None:
        """One tick each, in the household's order."""
        while (item := self._lay.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._cards = tuple(cards)
        self._ticks, self._goes, self._lacks = {}, {}, {}
        for place, card in enumerate(self._cards, start=1):
            tick = ShortTick()
            tick.setObjectName(f"submit_person_{place}")
            tick.toggled.connect(lambda on, id=card.id: self.ticked.emit(id, on))
            goes, lacks = Label("", "small", wrap=True), Label("", "error", wrap=True)
            for line in (goes, lacks):
                line.setContentsMargins(Space.WIDE + 6, 0, 0, Space.HAIR)
                line.hide()
            for part in (tick, goes, lacks):
                self._lay.addWidget(part)
            self._ticks[card.id], self._goes[card.id], self._lacks[card.id] = tick, goes, lacks
        self.hide_names(names_hidden)

    def hide_names(self, hidden: bool) -> None:
        for place, card in enumerate(self._cards, start=1):
            self._ticks[card.id].set_words(person_words(card, place, hidden))

    def choose(self, chosen: Sequence[str]) -> None:
        """Tick without saying `ticked`."""
        for id, tick in self._ticks.items():
            tick.blockSignals(True)
            tick.setChecked(id in chosen)
            tick.blockSignals(False)

    def show_needed(self, people: Sequence[NeededPerson]) -> None:
        """Under each person which identifiers go, and which are lacking."""
        by_id = {str(person.person): person for person in people}
        for id in self._ticks:
            person = by_id.get(id)
            self._show(self._goes[id], picked_words(person) if person else "")
            lacks = tr_missing(person) if person else ""
            self._show(self._lacks[id], lacks)

    @staticmethod
    def _show(label: Label, text: str) -> None:
        label.set_text(text)
        label.setVisible(bool(text))


def tr_missing(person: NeededPerson) -> str:
    """What lacks, as a sentence of its own; the needs say it within a list."""
    return f"{capital(shown(person.missing))}." if person.missing else ""
