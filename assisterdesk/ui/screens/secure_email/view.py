"""The Secure email page: the desk and where one stands on the left, the four steps on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.secure_channel import Overview, overview
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.account import AccountCard
from assisterdesk.ui.screens.secure_email.proof import ProofCard
from assisterdesk.ui.screens.secure_email.service import ServiceCard
from assisterdesk.ui.screens.secure_email.site import SiteCard
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.channel_pill import pill
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.wording import tr

DESK_WIDTH = 264


class SecureEmailPage(QWidget):
    """Reads one overview each time it is shown and after each step, and hands it to every card."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("secure_email_page")
        self._context = context
        self.page = Page(
            tr("Secure email"),
            tr("Personal data goes to the desk encrypted, or not at all. Here you set up the way."),
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.standing = Banner(Tone.CALM, "")
        self.standing.setObjectName("secure_email_standing")
        self.desk_facts = FactList(stacked=True)
        self.desk_facts.setObjectName("secure_email_desk")
        self.account = AccountCard(context)
        self.site = SiteCard(context)
        self.service = ServiceCard(context)
        self.proof = ProofCard(context)
        self.cards: tuple[StepCard, ...] = (self.account, self.site, self.service, self.proof)
        for card in self.cards:
            card.changed.connect(self.shown)
        self._ground = self._lay_out()
        self._ground.hide()
        self.page.body.addWidget(self._ground)
        self.page.body.addStretch(1)

    def _lay_out(self) -> QWidget:
        ground = QWidget()
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.NORMAL)
        whole.addWidget(self.standing)
        across = QHBoxLayout()
        across.setSpacing(Space.NORMAL)
        self.desk_card = Card(tr("The desk"), icon="office")
        self.desk_card.add(self.desk_facts)
        self.desk_card.setFixedWidth(DESK_WIDTH)
        across.addWidget(self.desk_card, 0, Qt.AlignmentFlag.AlignTop)
        steps = QVBoxLayout()
        steps.setSpacing(Space.NORMAL)
        for card in self.cards:
            steps.addWidget(card)
        steps.addStretch(1)
        across.addLayout(steps, 1)
        whole.addLayout(across)
        return ground

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(self, lambda: overview(session), self._show, group="overview")

    def _show(self, found: Overview) -> None:
        now = view_model.standing(found)
        self.standing.say(now.tone, now.text, word=now.word)
        self.desk_facts.set_facts(((tr("Name"), found.desk.name), *view_model.desk_facts(found)))
        self.account.show_overview(found)
        self.site.show_overview(found)
        self.service.show_overview(found)
        self.proof.show_overview(found)
        self._context.set_channel(*pill(found))
        self._ground.show()
