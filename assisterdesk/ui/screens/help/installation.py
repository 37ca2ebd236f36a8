"""Is this installation in order, what does it connect to, and whose work is it built on?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.mail_doctor import Finding, Health
from assisterdesk.ui.screens.help import view_model
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import shown, tr

_TONES = {Health.GOOD: Tone.DONE, Health.OPEN: Tone.ATTENTION, Health.BAD: Tone.REFUSED}
_TITLE_WIDTH = 110


class Installation(QWidget):
    """Looks when it is first shown, and again when asked."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._looked = False
        self._card = Card(tr("This computer"))
        self._card.setObjectName("help_this_computer")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.NORMAL)
        self._grid.setVerticalSpacing(Space.SNUG)
        self._grid.setColumnMinimumWidth(1, _TITLE_WIDTH)
        self._grid.setColumnStretch(2, 1)
        self._again = Button(tr("Look again"), on_click=self.look)
        self._again.setObjectName("help_look_again")
        self._save = Button(tr("Save for IT …"), "quiet", on_click=self._save_for_it)
        self._save.setObjectName("help_save_for_it")
        show_in_place(self._save, context.signed_in)
        self._card.body.addLayout(self._grid)
        self._card.body.addLayout(row(self._again, self._save, None))
        self._card.add(
            Label(
                tr(
                    "The text for IT holds these lines, the policy and the technical log. None of "
                    "it has room for anybody's data, and the gate looks at it all the same."
                ),
                "small",
                wrap=True,
            )
        )
        network = Card(tr("What it connects to"))
        network.setObjectName("help_network")
        network.add(Label(tr("These hosts and no others, always encrypted."), wrap=True))
        network.add(FactList(view_model.network()))
        self.setLayout(column(self._card, network, gap=Space.NORMAL))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self.look()

    def look(self) -> None:
        self._looked = True
        self._again.setEnabled(False)
        program = self._context.program
        self._context.background.run(
            self, lambda: view_model.findings(program), self._show, lane="free", group="doctor"
        )

    def _show(self, found: tuple[Finding, ...]) -> None:
        self._again.setEnabled(True)
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, finding in enumerate(found):
            badge = Badge("")
            badge.show_state(view_model.health_words(finding.health), _TONES[finding.health])
            top = Qt.AlignmentFlag.AlignTop
            title = Label(view_model.finding_title(finding.id), "strong")
            said = Label(shown(finding.text), wrap=True)
            said.setObjectName(f"help_finding_{finding.id}")
            for place, part in enumerate((badge, title, said)):
                self._grid.addWidget(part, at, place, top)

    def _save_for_it(self) -> None:
        save_file(
            self._context,
            self._save,
            view_model.ARCHIVE,
            tr("Text (*.txt)"),
            view_model.archive,
        )


def licences() -> QWidget:
    """Every part with its licence, and where the texts lie."""
    card = Card(tr("Built on the work of others"))
    card.setObjectName("help_licence_list")
    card.add(Label(view_model.where_licences_lie(), wrap=True, copyable=True))
    card.add(FactList(view_model.licences()))
    return card
