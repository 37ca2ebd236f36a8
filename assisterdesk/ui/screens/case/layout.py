"""How a case is laid out: header, household and documents at the left, timeline at the right."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.access.grants import Level
from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.privacy.consent_words import Scope
from assisterdesk.ui.screens.case.associations_card import Associations
from assisterdesk.ui.screens.case.consents_card import Consents
from assisterdesk.ui.screens.case.documents import Documents
from assisterdesk.ui.screens.case.household import Household
from assisterdesk.ui.screens.case.tasks_card import Tasks
from assisterdesk.ui.screens.case.timeline import Timeline
from assisterdesk.ui.screens.case.view_model import header_of
from assisterdesk.ui.screens.case.warnings_card import Warnings
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, row, scrolling
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.split import Split
from assisterdesk.ui.wording import tr

#: the left column: wide enough for a masked address, narrow enough for the smallest window; by
#: itself two fifths up to the usual, by hand up to the most
LEFT_LEAST, LEFT_USUAL, LEFT_MOST = 312, 380, 620


class CaseView(Page):
    """Shows what it is given; the page beside it does the work."""

    def __init__(
        self,
        now: Callable[[], datetime],
        today: Callable[[], date],
        open_submission: Callable[[str], None],
        kind: AssisterKind,
        scopes: Mapping[str, Scope],
    ) -> None:
        self.state = Badge("")
        self.state.setObjectName("case_state")
        self.turn = Button(tr("Close case"))
        self.turn.setObjectName("case_turn")
        self.consent = Badge("")
        self.consent.setObjectName("case_consent_state")
        self.warning = Badge("")
        self.warning.setObjectName("case_warning_state")
        self.warning.show_state(tr("No privacy warning"), Tone.ATTENTION)
        self.deadline = Badge("")
        self.deadline.setObjectName("case_deadline")
        self.history = IconButton("clock", tr("History, hand over, erase"))
        self.history.setObjectName("case_history_open")
        self.submit = Button(tr("Submit to the desk"), "primary", icon="submit")
        self.submit.setObjectName("case_submit")
        super().__init__(tr("Case"), actions=(self.history, self.turn, self.submit), scrolls=False)
        self.setObjectName("case_body")
        # takes the keys when the case opens, so that N works and no button is pressed by chance
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.is_closed = False
        self.household = Household()
        self.consents, self.tasks = Consents(today, scopes), Tasks(today)
        self.warnings = Warnings()
        self.associations = Associations(kind, today)
        self.documents = Documents()
        self._today = today
        self.timeline = Timeline(now, open_submission)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.TIGHT, Space.NORMAL)
        column.setSpacing(Space.NORMAL)
        column.addWidget(self.household)
        column.addWidget(self.consents)
        column.addWidget(self.warnings)
        column.addWidget(self.tasks)
        column.addWidget(self.associations)
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
        self.tasks.form_opened.connect(
            lambda: QTimer.singleShot(0, self, self._show_task_form)
        )
        self.associations.form_opened.connect(
            lambda: QTimer.singleShot(0, self, self._show_association_form)
        )
        self.timeline.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.split = Split("case_split", area, self.timeline, usual=_usual_left)
        self.body.addWidget(self.split, 1)
        # a row of its own: the title keeps its room in a small window
        self.body.insertLayout(0, row(self.state, self.consent, self.warning, self.deadline, None))

    def take_exits(self, button: QWidget) -> None:
        """The case's way onto paper, before its verbs."""
        self.verbs.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignTop)

    def _show_form(self) -> None:
        self._left.ensureWidgetVisible(self.documents.form.keep, 0, Space.VAST)

    def _show_task_form(self) -> None:
        self._left.ensureWidgetVisible(self.tasks.form.keep, 0, Space.VAST)

    def _show_association_form(self) -> None:
        self._left.ensureWidgetVisible(self.associations.form.keep, 0, Space.VAST)
        self._left.ensureWidgetVisible(self.associations.form.kind, 0, Space.VAST)

    def show_case(self, opened: OpenCase, *, names_hidden: bool) -> None:
        header = header_of(opened, names_hidden=names_hidden, today=self._today())
        self.is_closed = header.closed
        self.set_title(header.title, header.line)
        # takes the keys when the case opens, so a screen reader says whose it is
        self.setAccessibleName(header.title)
        self.setAccessibleDescription(header.line)
        self.state.show_state(header.state, header.tone)
        self.consent.show_state(header.consent, header.consent_tone)
        self.deadline.show_state(header.deadline, header.deadline_tone)
        self.deadline.setVisible(bool(header.deadline))
        self.turn.setText(tr("Reopen") if header.closed else tr("Close case"))
        self.turn.setVisible(header.may_write)
        self.submit.setVisible(header.may_send and not header.closed)
        may_write = header.may_write
        self.household.show_people(opened.people, names_hidden=names_hidden, may_write=may_write)
        self.documents.show_documents(
            opened.documents,
            names_hidden=names_hidden,
            may_write=may_write,
            may_see=opened.level >= Level.READ_MASKED_FIELDS,
        )
        self.consents.show_consents(
            opened.consents,
            {person.id: person.name for person in opened.people},
            names_hidden=names_hidden,
            may_write=may_write,
        )
        self.warning.setVisible(not opened.warnings and may_write and not header.closed)
        self.warnings.show_warnings(
            opened.warnings,
            {person.id: person.name for person in opened.people},
            opened.authors,
            names_hidden=names_hidden,
            may_write=may_write,
        )
        self.tasks.show_tasks(
            opened.tasks,
            opened.authors,
            opened.access.who,
            names_hidden=names_hidden,
            may_write=may_write,
        )
        self.associations.show_associations(
            opened.associations, names_hidden=names_hidden, may_write=may_write
        )
        self.timeline.show_case(opened, names_hidden=names_hidden, may_write=may_write)

    def clear(self) -> None:
        """Show nothing of any case."""
        self.set_title(tr("Case"))
        self.household.clear()
        self.consents.clear()
        self.warnings.clear()
        self.tasks.clear()
        self.associations.clear()
        self.documents.clear()
        self.timeline.clear()


def _usual_left(width: int) -> int:
    return max(LEFT_LEAST, min(LEFT_USUAL, width * 2 // 5))
