"""The last step: the recovery key, shown once, printed, and confirmed by the person."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.exits.printing import RecoverySheet
from assisterdesk.ui.screens.first_start.view_model import Made
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class RecoveryStep(QWidget):
    """`kept()` is true once the person says the key is on paper in a safe place."""

    kept_changed = Signal(bool)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._sheet: RecoverySheet | None = None
        self._key = Label("", "key", wrap=True)
        self._key.setObjectName("first_start_recovery_key")
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._result = Banner(Tone.CALM, "")
        self._result.setObjectName("first_start_recovery_result")
        self._result.hide()
        self._tick = Tick(tr("I have it on paper, in a safe place away from this computer."))
        self._tick.setObjectName("first_start_recovery_kept")
        self._tick.toggled.connect(self.kept_changed)
        print_it = Button(tr("Print …"), icon="print", on_click=self._print)
        print_it.setObjectName("first_start_recovery_print")
        save_it = Button(tr("Save as PDF …"), "quiet", on_click=self._choose_file)
        save_it.setObjectName("first_start_recovery_save")
        printing = context.exits.printing
        print_it.setHidden(bool(printing.no_paper))
        save_it.setHidden(bool(printing.no_files))
        by_hand = Label(
            tr("Write it down by hand, group by group, and compare.") + f" {printing.no_paper}",
            "strong",
            wrap=True,
        )
        by_hand.setVisible(bool(printing.no_paper))
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, Space.TIGHT, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(
            Label(
                tr(
                    "This key opens the store when every passphrase is forgotten. It is shown only "
                    "now. Print it, lock it away, and delete any copy on a computer."
                ),
                wrap=True,
            )
        )
        lay.addWidget(self._key)
        lay.addWidget(by_hand)
        lay.addLayout(row(print_it, save_it, None))
        lay.addWidget(self._result)
        lay.addWidget(self._tick)
        lay.addStretch(1)
        self.setFocusProxy(print_it)

    def show_key(self, made: Made) -> None:
        session = made.session
        self._sheet = RecoverySheet(
            office=session.office.name,
            person=session.who.name,
            key=made.recovery,
            made_on=session.program.today(),
        )
        self._key.set_text(_in_two_lines(made.recovery))

    def kept(self) -> bool:
        return self._tick.isChecked()

    def forget(self) -> None:
        """Take the key off the screen; it is kept nowhere."""
        self._sheet = None
        self._key.set_text("")

    def save_pdf(self, path: Path) -> None:
        """Write the sheet to a file; the answer is shown beside the buttons."""
        if self._sheet is None:
            return
        try:
            self._context.exits.printing.recovery_pdf(self._sheet, path)
        except AssisterDeskError as error:
            self._result.say(Tone.REFUSED, error.text)
        else:
            self._result.say(
                Tone.ATTENTION, tr("Saved. Print it, then delete the file: it opens the store.")
            )
        self._result.show()

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the recovery key"), "recovery-key.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.save_pdf(Path(chosen))

    def _print(self) -> None:
        if self._sheet is None:
            return
        try:
            self._context.exits.printing.recovery_sheet(self, self._sheet)
        except AssisterDeskError as error:
            self._result.say(Tone.REFUSED, error.text)
            self._result.show()


def _in_two_lines(key: str) -> str:
    groups = key.split("-")
    middle = (len(groups) + 1) // 2
    return "-".join(groups[:middle]) + "-\n" + "-".join(groups[middle:])
