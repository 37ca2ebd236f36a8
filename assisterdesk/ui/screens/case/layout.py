"""How a case is laid out: header, household and documents at the left, timeline at the right."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.actions.cases import OpenCase
from assisterdesk.ui.screens.case.documents import Documents
from assisterdesk.ui.screens.case.household import Household
from assisterdesk.ui.screens.case.timeline import Timeline
from assisterdesk.ui.screens.case.view_model import header_of
from assisterdesk.ui.theme.scale import CONTROL, Space
from assisterdesk.ui.widgets.arrange import Page, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.wording import tr

#: the left column: wide enough for a masked address, narrow enough for the smallest window
LEFT_LEAST, LEFT_MOST = 312, 380


class CaseView(Page):
    """Shows what it is given; the page beside it does the work."""

    def __init__(self, now: Callable[[], datetime], open_submission: Callable[[str], None]) -> None:
        self.state = Badge("")
        self.state.setObjectName("case_state")
        self.turn = Button(tr("Close case"))
        self.turn.setObjectName("case_turn")
        self.submit = Button(tr("Submit to the desk"), "primary", icon="submit")
        self.submit.setObjectName("case_submit")
        super().__init__(tr("Case"), actions=(self.turn, self.submit), scrolls=False)
        self.setObjectName("case_body")
        # takes the keys when the case opens, so that N works and no button is pressed by chance
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.is_closed = False
        self.household = Household()
        self.documents = Documents()
        self.timeline = Timeline(now, open_submission)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.TIGHT, Space.NORMAL)
        column.setSpacing(Space.NORMAL)
        column.addWidget(self.household)
        column.addWidget(self.documents)
        column.addStretch(1)
        area = scrolling(left)
        area.setMinimumWidth(LEFT_LEAST)
        area.setMaximumWidth(LEFT_MOST)
        self._left = area
        self.documents.form_opened.connect(
            # once the form has its place
            lambda: QTimer.singleShot(0, self, self._show_form)
        )
        self.timeline.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across = QHBoxLayout()
        across.setSpacing(Space.TIGHT)
        across.addWidget(area, 2)
        across.addWidget(self.timeline, 3)
        self.body.addLayout(across, 1)
        beside = QWidget()
        beside.setFixedHeight(CONTROL)
        inside = QHBoxLayout(beside)
        inside.setContentsMargins(0, 0, Space.HAIR, 0)
        inside.addWidget(self.state)
        self.verbs.insertWidget(0, beside, 0, Qt.AlignmentFlag.AlignTop)

    def take_exits(self, button: QWidget) -> None:
        """The case's way onto paper, before its verbs."""
        self.verbs.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignTop)

    def _show_form(self) -> None:
        self._left.ensureWidgetVisible(self.documents.keep, 0, Space.VAST)

    def show_case(self, opened: OpenCase, *, names_hidden: bool) -> None:
        header = header_of(opened, names_hidden=names_hidden)
        self.is_closed = header.closed
        self.set_title(header.title, header.line)
        self.state.show_state(header.state, header.tone)
        self.turn.setText(tr("Reopen") if header.closed else tr("Close case"))
        self.turn.setVisible(header.may_write)
        self.submit.setVisible(header.may_send and not header.closed)
        may_write = header.may_write
        self.household.show_people(opened.people, names_hidden=names_hidden, may_write=may_write)
        self.documents.show_documents(
            opened.documents, names_hidden=names_hidden, may_write=may_write
        )
        self.timeline.show_case(opened, names_hidden=names_hidden, may_write=may_write)

    def clear(self) -> None:
        """Show nothing of any case."""
        self.set_title(tr("Case"))
        self.household.clear()
        self.documents.clear()
        self.timeline.clear()
