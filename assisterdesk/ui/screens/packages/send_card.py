"""Sending a case: to whom, by that person's card, and the sealed file saved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from assisterdesk.access.letters import LetterCard
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class SendCard(Card):
    """`card_wanted` asks for a card's file, `send_asked(LetterCard)` for the sealed case."""

    card_wanted = Signal()
    send_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Send a case"), icon="outbox")
        self.setObjectName("packages_send")
        self._cards: dict[str, LetterCard] = {}
        self.said = Label("", "muted", wrap=True)
        self.to = Choice(placeholder=tr("Choose a colleague"))
        self.to.setObjectName("packages_to")
        self.to_field = Field(tr("For whom"), self.to)
        self.read = Button(tr("Read a colleague's card"), on_click=self.card_wanted.emit)
        self.read.setObjectName("packages_read_card")
        self.mark = Label("", "muted", wrap=True, copyable=True)
        self.mark.setObjectName("packages_mark")
        self.go = Button(tr("Seal and save"), "primary", icon="lock", on_click=self._ask)
        self.go.setObjectName("packages_send_go")
        self.add(self.said, self.to_field, self.mark)
        self.body.addLayout(row(self.go, self.read, None))
        self.to.picked.connect(lambda _id: self._show_mark())

    def begin(self, reference: str, cards: Sequence[LetterCard]) -> None:
        """`reference` is empty when no case was chosen."""
        if reference:
            said = tr(
                "Case {reference}, with everything but what is still being sent. Only the person "
                "you choose can open the file, with their passphrase."
            ).format(reference=reference)
        else:
            said = tr("Open a case and choose “Send to another computer” in its history.")
        self.said.set_text(said)
        self._cards = {card.slot: card for card in cards}
        self._show_cards("")
        for part in (self.to_field, self.go, self.read):
            part.setVisible(bool(reference))

    def add_card(self, card: LetterCard) -> None:
        """A card that was read from a file is offered, and chosen."""
        self._cards[card.slot] = card
        self._show_cards(card.slot)

    def _show_cards(self, chosen: str) -> None:
        self.to.set_options([(slot, card.label) for slot, card in self._cards.items()])
        if chosen:
            self.to.choose(chosen)
        self._show_mark()

    def _show_mark(self) -> None:
        self.to_field.clear_error()
        card = self._cards.get(self.to.chosen_id())
        self.mark.setVisible(card is not None)
        if card is None:
            return
        said = tr("Mark {mark}. Read it to your colleague by phone: it has to be theirs.")
        self.mark.set_text(said.format(mark=card.fingerprint))

    def _ask(self) -> None:
        card = self._cards.get(self.to.chosen_id())
        if card is None:
            self.to_field.set_error(tr("Choose for whom, or read your colleague's card."))
            self.to.setFocus()
        else:
            self.send_asked.emit(card)

    def show_error(self, why: str) -> None:
        self.to_field.set_error(why)
