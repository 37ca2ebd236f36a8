"""The Privacy office page: its sections as a row of choices, one of them in front."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.actions.exits_ask import CaseInHand
from assisterdesk.actions.log import may_read_log
from assisterdesk.actions.privacy_contacts import WHO_WORKS_HERE, works_here
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.assessment import AssessmentSection
from assisterdesk.ui.screens.privacy.contacts import ContactsSection
from assisterdesk.ui.screens.privacy.incidents import IncidentsSection
from assisterdesk.ui.screens.privacy.laws import LawsSection
from assisterdesk.ui.screens.privacy.policy import PolicySection
from assisterdesk.ui.screens.privacy.requests import RequestsSection
from assisterdesk.ui.screens.privacy.retention import RetentionSection
from assisterdesk.ui.screens.privacy.review import ReviewSection
from assisterdesk.ui.screens.privacy.section import Section
from assisterdesk.ui.screens.privacy.seen import SeenSection
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.chip import SectionChip
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.wording import tr


class PrivacyPage(QWidget):
    """A section is made when first shown; `open_with(section=...)` brings one to the front."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("privacy_page")
        self._context = context
        session = context.session
        here, reads = works_here(session), may_read_log(session)
        self._open = view_model.open_sections(here, reads)
        self.page = Page(
            tr("Privacy office"),
            "" if here else tr(WHO_WORKS_HERE),
            scrolls=False,
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self._chips: dict[str, SectionChip] = {}
        self._sections: dict[str, Section] = {}
        self._stack = QStackedWidget()
        flow = Flow()
        for id, title in self._open:
            chip = SectionChip(tr(title))
            chip.setObjectName(f"privacy_go_{id}")
            chip.clicked.connect(partial(self._picked, id))
            flow.addWidget(chip)
            self._chips[id] = chip
            context.add_verb(
                self,
                Verb(
                    f"privacy.{id}",
                    tr("Privacy office: {section}").format(section=tr(title)),
                    partial(self._come, id),
                    icon="shield",
                ),
            )
        self.page.body.addWidget(flow)
        self.page.body.addWidget(self._stack, 1)
        self._front = self._open[0][0]

    def open_with(self, **params: str) -> None:
        wanted = params.get("section", "")
        if wanted in self._chips:
            self.go(wanted)

    def shown(self) -> None:
        self.go(self._front)

    def go(self, id: str) -> None:
        """Bring a section to the front and let it read again."""
        self._front = id
        for each, chip in self._chips.items():
            chip.setChecked(each == id)
        if id not in self._sections:
            section = SECTION[id](self._context, id)
            self._sections[id] = section
            self._stack.addWidget(section)
        self._stack.setCurrentWidget(self._sections[id])
        self._sections[id].shown()

    def case_in_hand(self) -> CaseInHand | None:
        """What leaves from here is logged under the reason of the section in front."""
        section = self._sections.get(self._front)
        if section is None:
            return None
        return CaseInHand(self._context.session.access(section.reason), "")

    def _picked(self, id: str, _checked: bool = False) -> None:
        self.go(id)

    def _come(self, id: str) -> None:
        self._context.navigate("privacy", section=id)


SECTION: dict[str, type[Section]] = {
    "requests": RequestsSection,
    "incidents": IncidentsSection,
    "review": ReviewSection,
    "seen": SeenSection,
    "policy": PolicySection,
    "retention": RetentionSection,
    "assessment": AssessmentSection,
    "laws": LawsSection,
    "contacts": ContactsSection,
}
