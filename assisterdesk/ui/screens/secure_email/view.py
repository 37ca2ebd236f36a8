"""The Secure email page: the four steps, and beside them the desk and where one stands."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.secure_channel import Overview, overview
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.account import AccountCard
from assisterdesk.ui.screens.secure_email.certificate import CertificateCard
from assisterdesk.ui.screens.secure_email.proof import ProofCard
from assisterdesk.ui.screens.secure_email.service import ServiceCard
from assisterdesk.ui.screens.secure_email.site import SiteCard
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.channel_pill import pill
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import FOCUS_ROOM, Page, column, scrolling
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.wording import tr

DESK_WIDTH = 280
#: a page narrower than this has no room for the desk beside the steps
ROOM_FOR_BOTH = 900


class SecureEmailPage(QWidget):
    """Reads one overview each time it is shown and after each step, and hands it to every card."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("secure_email_page")
        self._context = context
        self.page = Page(
            tr("Secure email"),
            tr("Personal data goes to the desk encrypted, or not at all. Here you set up the way."),
            scrolls=False,
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
        self.certificate = CertificateCard(context)
        self.cards: tuple[StepCard, ...] = (
            self.account,
            self.site,
            self.service,
            self.proof,
            self.certificate,
        )
        for card in self.cards:
            card.changed.connect(self.shown)
        self._narrow: bool | None = None
        self._ground = self._lay_out()
        self._place_desk(narrow=False)
        self._ground.hide()
        self.page.body.addWidget(self._ground, 1)

    def _lay_out(self) -> QWidget:
        """Beside the steps the desk stays in sight while they scroll; a narrow window has it
        among them."""
        self.desk_card = Card(tr("The desk"), icon="office")
        self.desk_card.add(self.desk_facts)
        left, steps = QWidget(), QWidget()
        self._beside = column(None, margin=FOCUS_ROOM)
        self._steps = column(*self.cards, None, margin=FOCUS_ROOM)
        left.setLayout(self._beside)
        steps.setLayout(self._steps)
        self._aside = scrolling(left)
        self._aside.setFixedWidth(DESK_WIDTH)
        ground = QWidget()
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.TIGHT)
        across.addWidget(scrolling(steps), 1)
        across.addWidget(self._aside)
        return ground

    def _place_desk(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        where = self._steps if narrow else self._beside
        where.insertWidget(0, self.standing)
        where.insertWidget(1 + len(self.cards) if narrow else 1, self.desk_card)
        self._aside.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_desk(narrow=event.size().width() < ROOM_FOR_BOTH)

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(self, lambda: overview(session), self._show, group="overview")

    def _show(self, found: Overview) -> None:
        now = view_model.standing(found)
        self.standing.say(now.tone, now.text, word=now.word)
        named = (tr("Name"), tr(found.desk.name))
        self.desk_facts.set_facts((named, *view_model.desk_facts(found)))
        self.account.show_overview(found)
        self.site.show_overview(found)
        self.service.show_overview(found)
        self.proof.show_overview(found)
        self.certificate.show_overview(found)
        for card in self.cards:
            card.go_on()
        self._context.set_channel(*pill(found))
        self._ground.show()
