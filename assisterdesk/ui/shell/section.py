"""A part of a page that works by itself: where its work runs, and where its errors stand."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.wording import tr

Answer = TypeVar("Answer")


class WorkSection(QWidget):
    """`name` is its object name; what it shows goes into `body`, below the place for errors."""

    def __init__(self, context: ScreenContext, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.context = context
        self.problem = Banner(Tone.REFUSED, "", closable=True)
        self.problem.setObjectName(f"{name}_problem")
        self.problem.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.SNUG)
        self.body.addWidget(self.problem)

    def shown(self) -> None:
        """Came to the front: read again."""

    def run(
        self,
        work: Callable[[], Answer],
        done: Callable[[Answer], None],
        group: str = "",
        owner: QWidget | None = None,
    ) -> None:
        """Off the UI thread; an error stands at the top of this section. `owner`: a part that may
        go before the answer comes, which is then dropped."""
        self.problem.hide()
        self.context.background.run(owner or self, work, done, self.say, group=group or None)

    def change(self, work: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        """As `run`, for what must be finished also when the program locks meanwhile."""

        def answered(answer: Answer) -> None:
            self.context.saved()
            done(answer)

        self.problem.hide()
        self.context.background.run(self, work, answered, self.say, must_finish=True)

    def say(self, error: AssisterDeskError | str) -> None:
        text = error if isinstance(error, str) else error.text
        self.problem.say(Tone.REFUSED, text, word=tr("Not yet"))
        self.problem.show()
