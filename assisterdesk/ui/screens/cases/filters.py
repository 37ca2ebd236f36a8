"""The further filters of the case list: owner, desk, kind, due day, unanswered; and saved ones."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.kinds import DeskId
from assisterdesk.ui.screens.cases.view_model import ANY, MINE, NO_FILTER, Options
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class FilterPanel(QWidget):
    """`changed` when another filter is set; `save_asked(title)` and `forget_asked(id)`.

    States are chips beside the search field and not here.
    """

    changed = Signal()
    save_asked = Signal(str)
    forget_asked = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cases_filters")
        self._saved: tuple[SavedFilter, ...] = ()
        self.owner = self._choice("cases_filter_owner", tr("Owner"))
        self.desk = self._choice("cases_filter_desk", tr("Desk"))
        self.kind = self._choice("cases_filter_type", tr("Kind of request"))
        self.due = self._choice("cases_filter_due", tr("Due"))
        self.unanswered = Chip(tr("Waiting for an answer"))
        self.unanswered.setObjectName("cases_filter_unanswered")
        self.unanswered.toggled.connect(lambda _on: self._by_hand())
        self.saved = Choice(placeholder=tr("Saved filters"))
        self.saved.setObjectName("cases_saved_filter")
        name(self.saved, tr("Saved filters"))
        self.saved.picked.connect(self._take_saved)
        self.forget = IconButton("trash", tr("Delete this saved filter"), on_click=self._forget)
        self.forget.setObjectName("cases_forget_filter")
        self.forget.hide()
        self.save = Button(tr("Save as…"), "quiet", on_click=self._open_naming)
        self.save.setObjectName("cases_save_filter")
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
        self.title = LineField(placeholder=tr("Name of the filter"), max_length=40)
        self.title.setObjectName("cases_filter_title")
        self.title.returnPressed.connect(self._save)
        name(self.title, tr("Name of the filter"))
        self.naming = Field(tr("Save this filter as"), self.title)
        self.naming.hide()
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.TIGHT)
        verbs.addWidget(self.unanswered)
        verbs.addWidget(self.clear)
        verbs.addStretch(1)
        verbs.addWidget(self.saved)
        verbs.addWidget(self.forget)
        verbs.addWidget(self.save)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addLayout(boxes)
        lay.addLayout(verbs)
        lay.addWidget(self.naming)

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

    def show_saved(self, saved: Sequence[SavedFilter], chosen: str = "") -> None:
        self._saved = tuple(saved)
        self.saved.set_options([(one.id, one.title) for one in self._saved])
        self.saved.choose(chosen)
        self.saved.setVisible(bool(self._saved))
        self.forget.setVisible(bool(chosen))

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

    def picked(self) -> SavedFilter | None:
        """The saved filter that is chosen, None when something was changed since."""
        return next((one for one in self._saved if one.id == self.saved.chosen_id()), None)

    def saving_failed(self, text: str) -> None:
        self.naming.set_error(text)
        self.title.setFocus()

    def _by_hand(self) -> None:
        self.saved.choose("")
        self.forget.hide()
        self.changed.emit()

    def _take_saved(self, id: str) -> None:
        kept = self.picked()
        if kept is not None:
            self.put(kept)
            self.forget.show()
            self.changed.emit()

    def _forget(self) -> None:
        if self.saved.chosen_id():
            self.forget_asked.emit(self.saved.chosen_id())

    def _open_naming(self) -> None:
        self.naming.clear_error()
        self.naming.show()
        self.title.setFocus()

    def _save(self) -> None:
        self.naming.clear_error()
        self.save_asked.emit(self.title.text())

    def saved_as(self, kept: SavedFilter, every: Sequence[SavedFilter]) -> None:
        self.title.setText("")
        self.naming.hide()
        self.show_saved(every, kept.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.naming.isVisible():
                self.naming.hide()
                self.save.setFocus()
            else:
                self._close()
            event.accept()
        elif copying.is_enter(event) and self.title.hasFocus():
            # the field said it already; no button of the page may take it as well
            event.accept()
        else:
            super().keyPressEvent(event)
