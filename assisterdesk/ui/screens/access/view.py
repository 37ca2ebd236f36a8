"""The Access page: its sections as a row of choices, one of them in front."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.ui.screens.access import view_model
from assisterdesk.ui.screens.access.decide import DecideSection
from assisterdesk.ui.screens.access.elsewhere import ElsewhereSection
from assisterdesk.ui.screens.access.held import HeldSection
from assisterdesk.ui.screens.access.mine import MineSection
from assisterdesk.ui.screens.access.section import AccessSection
from assisterdesk.ui.screens.access.view_model import Everything
from assisterdesk.ui.screens.access.work import WorkChanges
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.chip import SectionChip
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.wording import tr


class AccessPage(QWidget):
    """`open_with(section=..., reference=...)` brings a section to the front."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("access_page")
        self._context = context
        self.page = Page(
            tr("Access"),
            tr("Closed unless two people say yes, and nobody to their own request."),
            scrolls=False,
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self._chips: dict[str, SectionChip] = {}
        self._sections: dict[str, AccessSection | HeldSection] = {}
        self._stack = QStackedWidget()
        flow = Flow()
        self._titles = dict(view_model.sections(context.session))
        for id, title in self._titles.items():
            chip = SectionChip(tr(title))
            chip.setObjectName(f"access_go_{id}")
            chip.clicked.connect(partial(self._picked, id))
            flow.addWidget(chip)
            self._chips[id] = chip
            section = SECTION[id](context, id, self.shown)
            self._sections[id] = section
            self._stack.addWidget(section)
        context.add_verb(
            self,
            Verb("access.ask", tr("Ask for access"), partial(self._come, "mine"), icon="key"),
        )
        self.page.body.addWidget(flow)
        self.page.body.addWidget(self._stack, 1)
        self._front = "mine"
        self._went = False

    def open_with(self, **params: str) -> None:
        wanted = params.get("section", "mine" if params.get("reference") else "")
        if wanted in self._sections:
            self._front, self._went = wanted, True
            self._sections[wanted].open_with(**params)

    def shown(self) -> None:
        session = self._context.session
        self._go(self._front)
        self._context.background.run(
            self, lambda: view_model.read(session), self._show, group="access"
        )

    def _show(self, everything: Everything) -> None:
        waits = 0
        for id, section in self._sections.items():
            section.show_all(everything)
            number = everything.number(id)
            waits += number
            title = tr(self._titles[id])
            self._chips[id].setText(f"{title} ({number})" if number else title)
        self._context.set_count("access", waits)
        if waits and not self._went:
            # whoever comes here without a wish finds what waits
            self._went = True
            self._go("decide" if everything.number("decide") else "work")

    def _go(self, id: str) -> None:
        self._front = id
        for each, chip in self._chips.items():
            chip.setChecked(each == id)
        self._stack.setCurrentWidget(self._sections[id])

    def _picked(self, id: str, _checked: bool = False) -> None:
        self._went = True
        self._go(id)

    def _come(self, id: str) -> None:
        self._context.navigate("access", section=id)


SECTION: dict[str, type[AccessSection] | type[HeldSection]] = {
    "mine": MineSection,
    "decide": DecideSection,
    "held": HeldSection,
    "work": WorkChanges,
    "elsewhere": ElsewhereSection,
}
