"""What the four cards share: work off the UI thread, a busy button, and the answer in the card."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from assisterdesk.basics.errors import AssisterDeskError, OutOfReach
from assisterdesk.ui.background import Lane
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.wording import tr

T = TypeVar("T")


class StepCard(Card):
    """`name` begins its objectNames. `changed`: something was written, read the overview again."""

    changed = Signal()

    def __init__(self, context: ScreenContext, name: str, title: str, icon: str) -> None:
        self.state = Badge("")
        super().__init__(title, icon=icon, actions=(self.state,))
        self.setObjectName(name)
        self.state.setObjectName(f"{name}_state")
        self._context = context
        self.result = Banner(Tone.DONE, "", closable=True)
        self.result.setObjectName(f"{name}_result")
        self.result.hide()
        self._went_from: Button | None = None

    def say(self, tone: Tone, text: str, word: str = "") -> None:
        self.result.say(tone, text, word=word)
        self.result.show()
        # below a long form it would come out of sight; the page is laid out anew by then
        QTimer.singleShot(0, self.result, self._bring_result)

    def _bring_result(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.result.isVisible():
            area.ensureWidgetVisible(self.result, 0, Space.NORMAL)

    def run(
        self,
        button: Button,
        busy: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        lane: Lane = "store",
    ) -> None:
        """Run a verb; `button` says `busy` meanwhile. An error goes into the card."""
        words, focused = button.text(), button.hasFocus()
        button.setEnabled(False)
        button.setText(busy)
        self.result.hide()

        def back() -> None:
            button.setText(words)
            button.setEnabled(True)
            if focused:
                # a button that waits loses the focus to whatever comes next
                button.setFocus()
                self._went_from = button

        def came(value: T) -> None:
            back()
            if lane == "free":
                self._context.set_online(True)
            done(value)

        def went_wrong(error: AssisterDeskError) -> None:
            back()
            if isinstance(error, OutOfReach):
                self._context.set_online(False)
            (failed or self.say_error)(error)

        self._context.background.run(self, work, came, went_wrong, lane=lane)

    def go_on(self) -> None:
        """The step that was pressed may be over now: the keyboard goes to this card's next one."""
        button, self._went_from = self._went_from, None
        if button is None or button.isVisible():
            return
        steps = [b for b in self.findChildren(Button) if b.isVisible() and b.isEnabled()]
        heir = next((b for b in steps if b.role() == "primary"), next(iter(steps), None))
        if heir is not None:
            heir.setFocus()

    def say_error(self, error: AssisterDeskError) -> None:
        self.say(Tone.REFUSED, error.text, tr("That did not work"))
