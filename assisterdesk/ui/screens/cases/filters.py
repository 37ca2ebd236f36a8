"""The further filters of the case list: owner, desk, kind, due day, unanswered; and saved ones."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.kinds import DeskId
from assisterdesk.ui.screens.cases.view_model import ANY, MINE, NO_FILTER, Options
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.saved_views import SavedViews
from assisterdesk.ui.wording import tr


class FilterPanel(QWidget):
    """`changed` when another filter is set by hand. States are chips beside the search field and
    not here.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cases_filters")
        self.owner = self._choice("cases_filter_owner", tr("Owner"))
        self.desk = self._choice("cases_filter_desk", tr("Desk"))
        self.kind = self._choice("cases_filter_type", tr("Kind of request"))
        self.due = self._choice("cases_filter_due", tr("Due"))
        self.unanswered = Chip(tr("Waiting for an answer"))
        self.unanswered.setObjectName("cases_filter_unanswered")
        self.unanswered.toggled.connect(lambda _on: self._by_hand())
        self.views = SavedViews("cases")
        self.clear = Button(tr("Clear"), "quiet", on_click=self.reset)
        self.clear.setObjectName("cases_clear_filters")
        self._lay_out()
        self.hide()

    def _choice(self, id: str, spoken: str) -> Choice:
        made = Choice()
        made.setObjectName(id)
        made.setMinimumContentsLength(10)
        made.picked.connect(lambda _id: self._by_hand())
        name(made, spoken)
        return made

    def _lay_out(self) -> None:
        boxes = Flow(gap=Space.SNUG)
        for label, entry in (
            (tr("Owner"), self.owner),
            (tr("Desk"), self.desk),
            (tr("Kind of request"), self.kind),
            (tr("Due"), self.due),
        ):
            boxes.addWidget(Field(label, entry))
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.TIGHT)
        verbs.addWidget(self.unanswered)
        verbs.addWidget(self.clear)
        verbs.addStretch(1)
        verbs.addWidget(self.views)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(boxes)
        lay.addLayout(verbs)
        lay.addWidget(self.views.naming)

    def show_options(self, options: Options) -> None:
        for choice, offered in (
            (self.owner, options.owners),
            (self.desk, options.desks),
            (self.kind, options.kinds),
            (self.due, options.due),
        ):
            chosen = choice.chosen_id()
            choice.set_options(offered)
            choice.choose(chosen or ANY)

    def value(self) -> SavedFilter:
        """What is set, without states and title."""
        owner, due = self.owner.chosen_id(), self.due.chosen_id()
        desk = self.desk.chosen_id()
        return replace(
            NO_FILTER,
            mine=owner == MINE,
            owner=owner if owner not in (ANY, MINE, "") else None,  # type: ignore[arg-type]
            desk=DeskId(desk) if desk not in (ANY, "") else None,
            case_type=self.kind.chosen_id() if self.kind.chosen_id() != ANY else "",
            unanswered=self.unanswered.isChecked(),
            due_in=int(due) if due not in (ANY, "") else None,
        )

    def put(self, kept: SavedFilter) -> None:
        """Show a filter without saying `changed`."""
        self.owner.choose(MINE if kept.mine else kept.owner or ANY)
        self.desk.choose(kept.desk.value if kept.desk else ANY)
        self.kind.choose(kept.case_type or ANY)
        self.due.choose(ANY if kept.due_in is None else str(kept.due_in))
        self.unanswered.blockSignals(True)
        self.unanswered.setChecked(kept.unanswered)
        self.unanswered.blockSignals(False)

    def open_or_close(self) -> None:
        if self.isVisible():
            self._close()
        else:
            self.show()
            self.owner.setFocus()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def reset(self) -> None:
        self.put(NO_FILTER)
        self._by_hand()

    def _by_hand(self) -> None:
        self.views.let_go()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.views.close_naming():
                self._close()
            event.accept()
        else:
            super().keyPressEvent(event)
