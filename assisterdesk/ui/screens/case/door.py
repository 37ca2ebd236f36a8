"""The door of a case: the reason is asked, then the case is opened under it, or it says why not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.access.log_line import Action
from assisterdesk.access.reasons import reason_for
from assisterdesk.actions import cases
from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError, NotAllowed
from assisterdesk.basics.ids import CaseId
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import READING_WIDTH
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.reason_bar import ReasonBar, offered
from assisterdesk.ui.wording import tr


class CaseDoor(QWidget):
    """`opened` carries an `OpenCase`; `needed` asks to be seen: there is a question or a trouble.

    Knows the reference at most: nothing of the case is read before the reason is given.
    """

    opened = Signal(object)
    needed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("case_door")
        self._context = context
        self._shown: QWidget | None = None
        self._reference = ""
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)

    def enter(self, case: CaseId) -> None:
        """Open the case, at once if its reason was given today."""
        session = self._context.session

        def ask() -> tuple[Access | None, str]:
            given = cases.reason_given_today(session, case)
            return given, session.store.case_reference(case)

        def answered(answer: tuple[Access | None, str]) -> None:
            given, reference = answer
            self._reference = reference
            if given is not None:
                self._open(given)
            else:
                self._ask_reason(case, reference)

        self._context.background.run(self, ask, answered, self._cannot, group="open")

    def clear(self) -> None:
        """Ask and show nothing."""
        self._put(None)

    def _ask_reason(self, case: CaseId, reference: str) -> None:
        program, who = self._context.program, self._context.session.who
        likely = reason_for(Action.OPENED.name.lower(), program.reasons.last(who.id))
        bar = ReasonBar(offered(program.catalogues.reasons), likely)
        bar.went_back.connect(lambda: self._context.navigate("cases"))
        bar.accepted.connect(lambda reason, note: self._give_reason(bar, case, reason, note))
        page = Page(tr("Case {reference}").format(reference=reference), width=READING_WIDTH)
        page.body.addWidget(bar)
        page.body.addStretch(1)
        self._put(page)
        bar.setFocus()

    def _give_reason(self, bar: ReasonBar, case: CaseId, reason: str, note: str) -> None:
        session = self._context.session
        bar.set_busy(True)
        self._context.background.run(
            self,
            lambda: cases.give_reason(session, case, reason, note),
            self._open,
            lambda error: bar.show_error(error.text),
            group="open",
        )

    def _open(self, access: Access) -> None:
        session = self._context.session
        self._context.background.run(
            self,
            lambda: cases.open_case(session, access),
            self._let_in,
            self._cannot,
            group="open",
        )

    def _let_in(self, opened: OpenCase) -> None:
        self.opened.emit(opened)

    def _cannot(self, error: AssisterDeskError) -> None:
        not_allowed = isinstance(error, NotAllowed)
        # what is refused can be asked for from here
        on_click = self._ask_access if not_allowed else self._back
        state = EmptyState(
            "lock" if not_allowed else "warning",
            tr("This case is not open to you") if not_allowed else tr("The case did not open"),
            error.text,
            button=tr("Ask for access") if not_allowed else tr("Back to the cases"),
            on_click=on_click,
        )
        state.setObjectName("case_not_open")
        self._put(state)
        state.button.setFocus()

    def _back(self) -> None:
        self._context.navigate("cases")

    def _ask_access(self) -> None:
        self._context.navigate("access", section="mine", reference=self._reference)

    def _put(self, page: QWidget | None) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._lay.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = page
        if page is not None:
            self._lay.addWidget(page)
            self.needed.emit()
