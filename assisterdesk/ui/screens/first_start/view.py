"""Four calm steps: your office, you, your passphrase, the recovery key on paper."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.office.staff import Office, Staff
from assisterdesk.ui.screens.first_start.recovery import RecoveryStep
from assisterdesk.ui.screens.first_start.steps import OfficeStep, PassphraseStep, PersonStep
from assisterdesk.ui.screens.first_start.view_model import Made, begun, make
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH, Space
from assisterdesk.ui.widgets.arrange import row, scrolling
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.copying import is_enter
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.step_list import StepList
from assisterdesk.ui.wording import tr


class FirstStart(QWidget):
    """Holds the steps; nothing is written before the third is done."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("first_start")
        self._context = context
        practice = context.program.practice
        filled = begun(context.program)
        self._office_step = OfficeStep(filled.office)
        self._person_step = PersonStep(filled.first)
        self._passphrase_step = PassphraseStep(
            context, practice.passphrase if practice else "", self._about
        )
        self._recovery_step = RecoveryStep(context)
        self._steps: tuple[QWidget, ...] = (
            self._office_step,
            self._person_step,
            self._passphrase_step,
            self._recovery_step,
        )
        self._made: Made | None = None
        self._at = 0

        self._list = StepList(
            (tr("Office"), tr("You"), tr("Passphrase"), tr("Recovery key")), across=True
        )
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._problem = Banner(Tone.REFUSED, "")
        self._problem.setObjectName("first_start_problem")
        if filled.problem:
            self._problem.say(Tone.REFUSED, tr(filled.problem))
        self._problem.setVisible(bool(filled.problem))
        self._back = Button(tr("Back"), "quiet", on_click=self._go_back)
        self._back.setObjectName("first_start_back")
        self._next = Button(tr("Next"), "primary", on_click=self._go_on)
        self._next.setObjectName("first_start_next")
        self._next.setDefault(True)

        box = Card()
        box.setFixedWidth(READING_WIDTH)
        box.body.setSpacing(Space.NORMAL)
        box.add(self._list, self._problem, self._stack)
        self._why = Label(tr("Tick it first: the key is never shown again."), "small")
        self._why.setObjectName("first_start_why")
        box.body.addLayout(row(self._back, None, self._why, self._next, gap=Space.SNUG))
        inner = QWidget()
        lay = QVBoxLayout(inner)
        lay.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        lay.setSpacing(Space.NORMAL)
        title = Label(tr("Set up your office"), "hero")
        lead = Label(
            tr("Practice: everything is filled in. Change what you like, or just go on.")
            if practice
            else tr("This takes about two minutes. Everything stays on this computer, encrypted."),
            "muted",
            wrap=True,
        )
        head = QWidget()
        head.setFixedWidth(READING_WIDTH)
        head_lay = QVBoxLayout(head)
        head_lay.setContentsMargins(0, 0, 0, 0)
        head_lay.setSpacing(Space.HAIR)
        head_lay.addWidget(title)
        head_lay.addWidget(lead)
        lay.addStretch(1)
        lay.addWidget(head, 0, Qt.AlignmentFlag.AlignHCenter)
        lay.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        lay.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
        for step in (self._office_step, self._person_step, self._passphrase_step):
            step.entered.connect(self._go_on)
        self._recovery_step.kept_changed.connect(lambda _: self._show_buttons())
        self._show_step(0)

    def _about(self) -> tuple[str, ...]:
        return self._office_step.words() + self._person_step.words()

    def _show_step(self, index: int) -> None:
        self._at = index
        self._stack.setCurrentIndex(index)
        self._list.go_to(index)
        self._problem.hide()
        self._show_buttons()
        self._steps[index].setFocus()

    def _show_buttons(self) -> None:
        self._back.setVisible(0 < self._at < 3)
        if self._at == 2:
            self._next.setText(tr("Make the office"))
        elif self._at == 3:
            self._next.setText(tr("Open AssisterDesk"))
        else:
            self._next.setText(tr("Next"))
        waits = self._at == 3 and not self._recovery_step.kept()
        self._next.setEnabled(not waits)
        self._why.setVisible(waits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from the tick of the last step, as it does from the fields before."""
        if self._at == 3 and is_enter(event):
            self._go_on()
            event.accept()
            return
        super().keyPressEvent(event)

    def _go_back(self) -> None:
        self._show_step(self._at - 1)

    def _go_on(self) -> None:
        if not self._next.isEnabled():
            return
        if self._at == 3:
            self._enter()
            return
        checks: tuple[Callable[[], object], ...] = (
            self._office_step.office,
            self._person_step.staff,
            self._passphrase_step.passphrase,
        )
        try:
            checks[self._at]()
        except AssisterDeskError as error:
            self._say(error)
            return
        if self._at < 2:
            self._show_step(self._at + 1)
        else:
            self._make(self._office_step.office(), self._person_step.staff())

    def _make(self, office: Office, first: Staff) -> None:
        program, passphrase = self._context.program, self._passphrase_step.passphrase()
        self._busy(True)
        self._next.setText(tr("Making the keys …"))
        self._context.background.run(
            self,
            lambda: make(program, office, first, passphrase),
            self._was_made,
            self._was_not_made,
        )

    def _was_made(self, made: Made) -> None:
        self._made = made
        self._passphrase_step.forget()
        self._busy(False)
        self._recovery_step.show_key(made)
        self._show_step(3)

    def _was_not_made(self, error: AssisterDeskError) -> None:
        self._busy(False)
        self._show_buttons()
        self._say(error)

    def _enter(self) -> None:
        made, self._made = self._made, None
        if made is None:
            return
        practice = self._context.program.practice
        self._recovery_step.forget()
        if practice is None:
            self._context.enter(made.session)
            return
        self._busy(True)
        self._next.setText(tr("Filling the practice office …"))
        session = made.session
        self._context.background.run(
            self,
            lambda: practice.fill(session, lambda done, of: None),
            lambda _: self._context.enter(session),
        )

    def _busy(self, busy: bool) -> None:
        for part in (self._back, self._next, self._stack):
            part.setEnabled(not busy)

    def _say(self, error: AssisterDeskError) -> None:
        self._problem.say(Tone.REFUSED, error.text)
        self._problem.show()


def build(context: ScreenContext) -> QWidget:
    return FirstStart(context)
