"""The Case packages page: send a case sealed, take one in, and the own card to give around."""

from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.access.letters import LetterCard
from assisterdesk.actions import case_package, cases
from assisterdesk.actions.case_package import Comparison, Take
from assisterdesk.actions.exits_files import TEXT, file_leaving
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError, Refused, Trouble
from assisterdesk.basics.ids import CaseId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.sealed_file import ENDING
from assisterdesk.ui.screens.packages.conflicts import Conflicts
from assisterdesk.ui.screens.packages.send_card import SendCard
from assisterdesk.ui.screens.packages.take_card import TakeCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import Page, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: the reason for taking in a case that is not here yet: the one a new case has
_NEW = "application_help"
_MOST_CARD = 10_000


class PackagesPage(QWidget):
    """`case` as a parameter: the one to send."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("packages_page")
        self._context = context
        self._case = CaseId("")
        self._compared: tuple[Comparison, Access] | None = None
        self.back = Button(tr("Back"), icon="arrow-left", on_click=self._back)
        self.back.setObjectName("packages_back")
        self.page = Page(
            tr("Case packages"),
            tr("A whole case in one file that only the colleague you choose can open."),
            actions=(self.back,),
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.send, self.take = SendCard(), TakeCard()
        left = QVBoxLayout()
        left.setSpacing(Space.NORMAL)
        left.addWidget(self.send)
        left.addWidget(self._own_card())
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.take)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(Space.NORMAL)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.page.body.addLayout(across)
        self.conflicts = Conflicts()
        self.page.body.addWidget(self.conflicts)
        self.page.body.addStretch(1)
        self.send.card_wanted.connect(self._choose_card)
        self.send.send_asked.connect(self._send)
        self.take.file_wanted.connect(self._choose_package)
        self.take.open_asked.connect(self._open)
        self.take.take_asked.connect(self._take_in)
        self.target = DropTarget(
            self, tr("Drop a case package or a colleague's card here."), single=True
        )
        self.target.dropped.connect(lambda paths: self._dropped(paths[0]))
        self.target.refused.connect(context.say)
        context.names_hidden_changed.connect(self.conflicts.hide_names)

    def _own_card(self) -> Card:
        card = Card(tr("Your card"), icon="key")
        self.mark = Label("", wrap=True, copyable=True)
        self.mark.setObjectName("packages_own_mark")
        self.save_card = Button(tr("Save my card"), on_click=self._save_card)
        self.save_card.setObjectName("packages_save_card")
        said = tr(
            "Give it to colleagues at other computers, so that they can send you a case. It is no "
            "secret and opens nothing."
        )
        card.add(Label(said, "muted", wrap=True), self.mark)
        card.body.addLayout(row(self.save_card, None))
        return card

    # -- coming and going

    def open_with(self, **params: str) -> None:
        self._case = CaseId(params.get("case", ""))

    def shown(self) -> None:
        session, case = self._context.session, self._case

        def read() -> tuple[str, tuple[LetterCard, ...], LetterCard]:
            reference = session.store.case_reference(case) if case else ""
            cards = case_package.colleagues_cards(session)
            return reference, cards, case_package.own_card(session)

        def show(answer: tuple[str, tuple[LetterCard, ...], LetterCard]) -> None:
            reference, cards, own = answer
            self.send.begin(reference, cards)
            said = tr("{name}, mark {mark}")
            self.mark.set_text(said.format(name=own.label, mark=own.fingerprint))

        self._context.background.run(self, read, show, group="cards")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._compared = None
            self.take.forget()
            self.conflicts.forget()

    def _back(self) -> None:
        if self._case:
            self._context.navigate("case", case=self._case)
        else:
            self._context.navigate("cases")

    # -- the cards

    def _save_card(self) -> None:
        save_file(
            self._context,
            self.save_card,
            "assisterdesk-card.txt",
            tr("Card (*.txt)"),
            lambda session, name: file_leaving(
                name, case_package.own_card(session).as_text(), TEXT
            ),
            self._say,
        )

    def _choose_card(self) -> None:
        self._context.exits.places.to_read(
            self.window(),
            tr("Read a colleague's card"),
            tr("Card (*.txt)"),
            lambda paths: self._read_card(paths[0]),
        )

    def _read_card(self, path: Path) -> None:
        self._context.background.run(
            self,
            lambda: LetterCard.from_text(_read_text(path)),
            self.send.add_card,
            lambda error: self.send.show_error(error.text),
            lane="free",
        )

    def _dropped(self, path: Path) -> None:
        """A package is taken in, a card is for sending the case that was chosen."""
        if path.suffix.lower() == ENDING:
            self._new_file((path,))
        elif path.suffix.lower() != ".txt":
            self._context.say(
                tr("This is neither a case package (.adcase) nor a colleague's card (.txt).")
            )
        elif not self._case:
            self._context.say(tr("Open the case you want to send first, then drop the card."))
        else:
            self._read_card(path)

    # -- sending

    def _send(self, card: LetterCard) -> None:
        session, case = self._context.session, self._case
        access = cases.reason_given_today(session, case)
        if access is None:
            self.send.show_error(tr("Open the case first and say why, then send it."))
            return

        def chosen(path: Path) -> None:
            def write(cleared: Cleared) -> None:
                try:
                    self._context.exits.files.write(cleared, path)
                except AssisterDeskError as error:
                    self.send.show_error(error.text)
                    return
                said = tr("The package was saved. Only {name} can open it.")
                self._context.notify(said.format(name=card.label))

            self._context.background.run(
                self,
                lambda: case_package.pack(session, access, card),
                write,
                lambda error: self.send.show_error(error.text),
            )

        reference = session.store.case_reference(case)
        self._context.exits.places.to_save(
            self.window(),
            tr("Save the case package"),
            f"case-{reference}{ENDING}",
            tr("Case package (*.adcase)"),
            chosen,
        )

    # -- taking in

    def _choose_package(self) -> None:
        self._context.exits.places.to_read(
            self.window(),
            tr("Choose a case package"),
            tr("Case package (*.adcase)"),
            self._new_file,
        )

    def _new_file(self, paths: tuple[Path, ...]) -> None:
        self._compared = None
        self.conflicts.forget()
        self.take.set_file(paths[0])

    def _open(self, path: Path, passphrase: str) -> None:
        session = self._context.session

        def work() -> tuple[Comparison, Access, dict[str, str]]:
            package = case_package.open_package(session, _read(path), passphrase)
            case = package.case.id
            given = cases.reason_given_today(session, case)
            if given is None and session.store.case_reference(case):
                raise Refused(
                    "This case is here already. Open it first and say why, then take the package "
                    "in."
                )
            access = given or session.access(_NEW, case)
            names = {str(member.id): member.name for member in session.store.staff()}
            return case_package.compare(session, package, access), access, names

        def show(answer: tuple[Comparison, Access, dict[str, str]]) -> None:
            compared, access, names = answer
            self._compared = compared, access
            self.take.show_compared(compared)
            self.conflicts.show_differences(
                compared.conflicts(), names, names_hidden=self._context.names_hidden
            )

        self._context.background.run(
            self, work, show, lambda error: self.take.show_error(error.text), group="package"
        )

    def _take_in(self) -> None:
        if self._compared is None:
            return
        session = self._context.session
        compared, access = self._compared
        chosen = self.conflicts.chosen()

        def done(case: CaseId) -> None:
            self._context.notify(tr("The case was taken in."))
            self._context.navigate("case", case=case)

        self._context.background.run(
            self,
            lambda: case_package.take_in(session, compared, Take.NEWER, access, chosen),
            done,
            self._not_taken,
            must_finish=True,
        )

    def _not_taken(self, error: AssisterDeskError) -> None:
        self.take.not_taken()
        self._say(error)

    def _say(self, error: AssisterDeskError) -> None:
        self._context.say(error)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(case_package.LARGEST + 1)
    except OSError:
        raise Trouble("This file could not be read. Check that it is still there.") from None
    if len(content) > case_package.LARGEST:
        raise Refused("This file is too large to be a case package.")
    return content


def _read_text(path: Path) -> str:
    content = b""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_CARD)
    except OSError:
        raise Trouble("This file could not be read. Check that it is still there.") from None
    return content.decode("utf-8", "replace")
