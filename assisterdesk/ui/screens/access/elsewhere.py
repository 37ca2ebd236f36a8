"""The second yes from another computer: send a request sealed, answer one, take an answer in."""

from collections.abc import Callable
from pathlib import Path

from assisterdesk.access.letters import LetterCard
from assisterdesk.access.requests import RequestState
from assisterdesk.actions import access_asking, access_letters
from assisterdesk.actions.access_asking import SEAT_TITLE, Row
from assisterdesk.actions.access_letters import Elsewhere, SealedAnswer, SealedRequest
from assisterdesk.basics.errors import AssisterDeskError, Refused, Trouble
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.sealed_file import ENDING
from assisterdesk.ui.screens.access import view_model
from assisterdesk.ui.screens.access.section import AccessSection, button
from assisterdesk.ui.screens.access.view_model import Everything
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import PassphraseField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr

_MOST_BYTES = 200_000


class ElsewhereSection(AccessSection):
    def __init__(self, context: ScreenContext, id: str, again: Callable[[], None]) -> None:
        super().__init__(context, id, again)
        self._to_send: list[tuple[Row, Elsewhere]] = []
        self._content = b""
        self._opened: SealedRequest | None = None
        self.column.addWidget(self._send_part())
        self.column.addWidget(self._open_part())
        self.cards = self._card_part()
        self.column.addWidget(self.cards)
        self.column.addStretch(1)

    def _send_part(self) -> Card:
        card = Card(tr("Send a request to somebody at another computer"), icon="submit")
        card.setObjectName("access_send_card")
        self.send_words = Label("", "muted", wrap=True)
        self.send_words.setObjectName("access_send_words")
        self.to = Choice([])
        self.to.setObjectName("access_send_to")
        name(self.to, tr("Which request to whom"))
        self.send_button = button("send", tr("&Save the sealed request"), self._send, "primary")
        card.add(self.send_words, self.to)
        card.body.addLayout(row(self.send_button, None))
        return card

    def _open_part(self) -> Card:
        card = Card(tr("Open a sealed request or answer"), icon="lock")
        card.setObjectName("access_open_card")
        self.file_button = button("sealed_file", tr("Choose the &file"), self._choose_sealed)
        self.file_name = Label("", "muted")
        self.passphrase = PassphraseField()
        self.passphrase.setObjectName("access_sealed_passphrase")
        name(self.passphrase, tr("Your passphrase"))
        self.open_button = button("sealed_open", tr("&Open it"), self._open)
        self.facts = FactList(across=2)
        self.facts.setObjectName("access_sealed_facts")
        self.words = ProseLine(placeholder=tr("A few words, if you like"), max_length=300)
        self.words.setObjectName("access_sealed_words")
        self.yes = button("sealed_yes", tr("Say &yes"), lambda: self._answer(True), "primary")
        self.no = button("sealed_no", tr("Say &no"), lambda: self._answer(False))
        card.add(
            Label(
                tr("It opens with your passphrase, and only for you."), "muted", wrap=True
            )
        )
        card.body.addLayout(row(self.file_button, self.file_name, None, gap=Space.NORMAL))
        card.add(Field(tr("Your passphrase"), self.passphrase))
        card.body.addLayout(row(self.open_button, None))
        card.add(self.facts, self.words)
        card.body.addLayout(row(self.yes, self.no, None))
        self._show_request(None)
        return card

    def _card_part(self) -> Card:
        card = Card(tr("Cards of colleagues who decide at another computer"), icon="key")
        card.setObjectName("access_cards_card")
        self.known = Label("", wrap=True)
        self.known.setObjectName("access_cards_known")
        self.staff = Choice([], placeholder=tr("Whose card"))
        self.staff.setObjectName("access_card_staff")
        name(self.staff, tr("Whose card"))
        self.staff.setMaximumWidth(280)
        self.card_button = button("card_file", tr("&Read their card"), self._choose_card)
        card.add(
            Label(
                tr(
                    "They save their card on the page Case packages and give it to you. Compare "
                    "its mark by phone."
                ),
                "muted",
                wrap=True,
            ),
            self.known,
        )
        card.body.addLayout(row(self.staff, self.card_button, None))
        return card

    # -- showing

    def show_all(self, everything: Everything) -> None:
        session = self.context.session
        names = {str(m.id): m.name for m in everything.staff}
        oversees = access_asking.OVERSEES
        self.staff.set_options(
            [
                (str(m.id), m.name)
                for m in everything.staff
                if m.active and m.id != session.who.id and m.roles & oversees
            ]
        )
        self.cards.setVisible(access_asking.decides(session))
        waiting = [r for r in everything.rows if r.asked.state is RequestState.OPEN]

        def read() -> tuple[list[tuple[Row, Elsewhere]], list[str]]:
            found = [(r, to) for r in waiting for to in access_letters.elsewhere(session, r)]
            cards = [names.get(c.staff, c.label) for c in session.store.approver_cards()]
            return found, cards

        self.run(read, lambda answer: self._show_sending(*answer), "elsewhere")

    def _show_sending(self, found: list[tuple[Row, Elsewhere]], cards: list[str]) -> None:
        self._to_send = found
        self.to.set_options(
            [
                (
                    str(number),
                    tr("{what}, to {name} as {seat}").format(
                        what=view_model.what(one), name=to.name, seat=tr(SEAT_TITLE[to.seat])
                    ),
                )
                for number, (one, to) in enumerate(found)
            ]
        )
        self.to.setVisible(bool(found))
        self.send_button.setVisible(bool(found))
        self.send_words.set_text(
            tr("One file that only this colleague can open. Send it as you like.")
            if found
            else tr(
                "No open request can be sent. Ask first; and a supervisor or the information owner "
                "takes in the colleague's card below."
            )
        )
        said = tr("Cards that are here: {names}").format(names=", ".join(cards))
        self.known.set_text(said if cards else tr("No card is here yet."))

    def _show_request(self, found: SealedRequest | None) -> None:
        self._opened = found
        for widget in (self.facts, self.words, self.yes, self.no):
            widget.setVisible(found is not None)
        if found is not None:
            self.facts.set_facts(
                (
                    (tr("Office"), found.office),
                    (tr("Who asks"), found.who),
                    (tr("For"), found.what),
                    (tr("Access"), tr(found.level)),
                    (tr("Reason"), tr(found.reason)),
                    (tr("In their words"), found.purpose),
                    (tr("Until"), found.until),
                    (tr("You sign as"), tr(SEAT_TITLE[found.seat])),
                )
            )

    # -- doing

    def _send(self) -> None:
        session = self.context.session
        chosen = self.to.chosen_id()
        if not chosen:
            self.say(tr("Choose which request goes to whom."))
            return
        one, to = self._to_send[int(chosen)]
        self.change(lambda: access_letters.send_request(session, one, to), self._save)

    def _save(self, cleared: Cleared) -> None:
        suggested = cleared.outgoing.attachments[0].name

        def write(path: Path) -> None:
            self.context.exits.files.write(cleared, path)
            self.context.notify(tr("The sealed file was saved. Only your colleague can open it."))

        self.context.exits.places.to_save(
            self.window(), tr("Save a sealed file"), suggested, f"*{ENDING}", write
        )

    def _choose_sealed(self) -> None:
        def chosen(paths: tuple[Path, ...]) -> None:
            self.file_name.set_text(paths[0].name)
            self.context.background.run(
                self, lambda: _read(paths[0]), self._keep, self.say, lane="free"
            )

        self.context.exits.places.to_read(
            self.window(), tr("Choose a sealed file"), f"*{ENDING}", chosen
        )

    def _keep(self, content: bytes) -> None:
        self._content = content
        self.passphrase.line.setFocus()

    def _open(self) -> None:
        session, content, typed = self.context.session, self._content, self.passphrase.text()
        if not content:
            self.say(tr("Choose the file first."))
            return

        def work() -> SealedRequest | tuple[SealedAnswer, RequestState]:
            found = access_letters.open_sealed(session, content, typed)
            if isinstance(found, SealedRequest):
                return found
            return found, access_letters.take_answer(session, found)

        def opened(found: SealedRequest | tuple[SealedAnswer, RequestState]) -> None:
            self.passphrase.forget()
            if isinstance(found, SealedRequest):
                self._show_request(found)
                self.words.setFocus()
                return
            answer, state = found
            said = {
                RequestState.APPROVED: tr("The answer is yes. Access is open now."),
                RequestState.DECLINED: tr("The answer is no."),
            }.get(state, tr("The answer is yes. Another signature is still missing."))
            self.context.notify(said)
            self._done()

        self.change(work, opened)

    def _answer(self, approves: bool) -> None:
        session, found, words = self.context.session, self._opened, self.words.text()
        if found is None:
            return

        def answered(cleared: Cleared) -> None:
            self._done()
            self._save(cleared)

        self.change(lambda: access_letters.answer(session, found, approves, words), answered)

    def _done(self) -> None:
        self._content = b""
        self.file_name.set_text("")
        self.words.clear()
        self._show_request(None)
        self.again()

    def _choose_card(self) -> None:
        session, staff = self.context.session, StaffId(self.staff.chosen_id())
        if not staff:
            self.say(tr("Choose whose card it is."))
            return

        def chosen(paths: tuple[Path, ...]) -> None:
            def take() -> LetterCard:
                card = LetterCard.from_text(_read(paths[0]).decode("utf-8", "replace"))
                access_letters.register_card(session, staff, card)
                return card

            self.change(take, taken)

        def taken(card: LetterCard) -> None:
            self.context.notify(
                tr("The card with the mark {mark} is here.").format(mark=card.fingerprint)
            )
            self.again()

        self.context.exits.places.to_read(
            self.window(), tr("Read a colleague's card"), tr("Card (*.txt)"), chosen
        )

    def say(self, error: AssisterDeskError | str) -> None:
        super().say(error)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError:
        raise Trouble("This file could not be read. Check it and choose it again.") from None
    if len(content) > _MOST_BYTES:
        raise Refused("This file is too large to be a request, an answer or a card.")
    return content
