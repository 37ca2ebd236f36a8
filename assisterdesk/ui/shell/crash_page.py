"""The one page for a bug: says what to do, shows where it was, never what was in it."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.technical_log import places
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import centred, column, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

_WIDTH = 600


def whereabouts(error: BaseException) -> str:
    """The kind of error and the places it passed: names of modules and lines, no message, no value.

    The message of an error may hold what a person typed, so it is left out on purpose.
    """
    return f"{type(error).__name__} · " + " › ".join(places(error) or ("?",))


class CrashPage(QWidget):
    """Takes the place of the screen on which it happened."""

    def __init__(
        self,
        error: BaseException,
        *,
        go_on: Callable[[], object],
        close: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        dress(self, role="page")
        self.setObjectName("crash_page")
        where = Label(whereabouts(error), "code", wrap=True)
        where.setObjectName("crash_where")
        onward = Button(tr("Go to the first screen"), "primary", on_click=go_on)
        onward.setObjectName("crash_go_on")
        shut = Button(tr("Lock"), on_click=close)
        card = Card()
        card.body.setSpacing(Space.NORMAL)
        card.body.addLayout(
            row(
                Glyph("warning", "attention", 24),
                Label(tr("AssisterDesk made a mistake"), "title"),
                None,
                gap=Space.SNUG,
            )
        )
        card.add(
            Label(
                tr(
                    "This is our fault, not yours. What was saved is still saved, and nothing was "
                    "sent because of it. Go on with the first screen; if it happens again, lock "
                    "and sign in anew."
                ),
                wrap=True,
            ),
            Label(tr("For whoever looks after this program; it holds no client's data:"), "small"),
            where,
        )
        card.body.addLayout(row(onward, shut, None))
        self.setLayout(column(None, centred(card, _WIDTH), None, margin=Space.VAST))


class CrashHook(QObject):
    """Brings every exception nobody caught, from any thread, to one function on the UI thread."""

    _fell = Signal(object)

    def __init__(
        self, show: Callable[[BaseException], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._fell.connect(self._bring, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on, for the whole process."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread

    def report(self, error: BaseException) -> None:
        """For whoever caught a bug and knows no better; from any thread."""
        self._fell.emit(error)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        self._fell.emit(error)

    def _in_thread(self, fallen: threading.ExceptHookArgs) -> None:
        if fallen.exc_value is not None:
            self._fell.emit(fallen.exc_value)

    def _bring(self, error: BaseException) -> None:
        self._show(error)
