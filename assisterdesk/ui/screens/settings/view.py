"""The Settings page: cards for each group, the office's words, the passphrase, the data's place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.settings import choose, settings
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.settings.own import OwnSettings
from assisterdesk.ui.screens.settings import view_model
from assisterdesk.ui.screens.settings.form import GroupCard
from assisterdesk.ui.screens.settings.passphrase import PassphraseCard
from assisterdesk.ui.screens.settings.second import SecondCard
from assisterdesk.ui.screens.settings.view_model import Question
from assisterdesk.ui.screens.settings.words import WordsCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import READING_WIDTH
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

_ICONS = ("eye", "lock", "pencil")


class SettingsPage(QWidget):
    """Reads the settings when shown; each change is kept and followed at once."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("settings_page")
        self._context = context
        self._groups: tuple[GroupCard, ...] = ()
        self.page = Page(
            tr("Settings"), tr("Yours alone: colleagues have their own."), width=READING_WIDTH
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.passphrase = PassphraseCard(context)
        self._place = Card(tr("Where the data lies"), icon="office")
        self.place_facts = FactList(view_model.store_facts(context.program))
        self.place_facts.setObjectName("settings_place")
        self._place.add(
            self.place_facts,
            Label(
                tr(
                    "Everything is in this folder, encrypted. There is no server and no cloud. "
                    "Backups are made by themselves: see Backups."
                ),
                "help",
                wrap=True,
            ),
        )
        self.second = SecondCard(context)
        self.words = WordsCard(context)
        # its field would else take the focus from what stands above it and is read first
        self.words.hide()
        self.page.body.addWidget(self.words)
        self.page.body.addWidget(self.passphrase)
        self.page.body.addWidget(self.second)
        self.page.body.addWidget(self._place)
        self.page.body.addStretch(1)

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(self, lambda: settings(session), self._show, group="read")
        self.second.reload()
        self.words.reload()

    def _show(self, found: OwnSettings) -> None:
        groups = view_model.questions(found, self._context.program.policy)
        if not self._groups:
            self._groups = tuple(
                GroupCard(title, icon, questions)
                for icon, (title, questions) in zip(_ICONS, groups, strict=True)
            )
            for at, card in enumerate(self._groups):
                card.answered.connect(self._keep)
                self.page.body.insertWidget(at, card)
            self.words.show()
        for card, (_, questions) in zip(self._groups, groups, strict=True):
            card.show_answers(questions)

    def _keep(self, question: Question, value: object) -> None:
        session = self._context.session

        def kept(found: OwnSettings) -> None:
            self._context.saved()
            self._context.follow(found)
            self._show(found)

        def failed(error: AssisterDeskError) -> None:
            for card in self._groups:
                card.show_error(question, error.text)

        self._context.background.run(
            self, lambda: choose(session, question.named, value), kept, failed, must_finish=True
        )
