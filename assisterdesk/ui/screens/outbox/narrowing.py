"""What the outbox is narrowed to: how submissions stand, and views of it that a person keeps."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.search import SavedFilter
from assisterdesk.submissions.submission import Submission
from assisterdesk.ui.kept_views import KeptViews
from assisterdesk.ui.screens.outbox.view_model import (
    EVERYTHING,
    Narrowed,
    as_view,
    from_view,
    group_words,
    groups_of,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.saved_views import SavedViews
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


class Narrowing(QWidget):
    """A chip for each way a submission can stand; none is on while nothing is narrowed."""

    changed = Signal()

    def __init__(self, context: ScreenContext, table: TableList) -> None:
        super().__init__()
        self.setObjectName("outbox_narrowing")
        self.now = EVERYTHING
        self.chips: dict[str, Chip] = {}
        chips = Flow(gap=Space.TIGHT)
        for id, words in group_words():
            chip = Chip(words)
            chip.setObjectName(f"outbox_filter_{id}")
            chip.toggled.connect(lambda on, id=id: self._pick(id, on))
            self.chips[id] = chip
            chips.addWidget(chip)
        self.number = Label("", "small")
        self.number.setObjectName("outbox_number")
        self.views = SavedViews("outbox", apart=True)
        # chips are lower than the button beside them, and may take two lines
        beside = column(chips, None, gap=0)
        beside.setContentsMargins(0, Space.TIGHT, 0, 0)
        self.number.setMinimumHeight(self.views.save.sizeHint().height())
        across = row(beside)
        across.setStretch(0, 1)
        for part in (self.number, self.views.save):
            across.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addLayout(across)
        lay.addWidget(self.views)
        lay.addWidget(self.views.naming)
        self._kept = KeptViews(
            context,
            self.views,
            table,
            of_list="outbox",
            now=lambda: as_view(self.now),
            put=self._put,
        )
        self._kept.read()

    def fits(self, submission: Submission, at: datetime) -> bool:
        return not self.now.groups or bool(groups_of(submission, at) & self.now.groups)

    def say_number(self, shown: int, there: int) -> None:
        said = tr("{shown} of {all}").format(shown=shown, all=there) if self.now.groups else ""
        self.number.set_text(said)

    def show_all(self) -> None:
        self.views.let_go()
        self._set(EVERYTHING)
        self.changed.emit()

    def _pick(self, id: str, on: bool) -> None:
        self.views.let_go()
        groups = self.now.groups | {id} if on else self.now.groups - {id}
        self.now = Narrowed(groups)
        self.changed.emit()

    def _put(self, kept: SavedFilter) -> None:
        self._set(from_view(kept))
        self.changed.emit()

    def _set(self, now: Narrowed) -> None:
        self.now = now
        for id, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(id in now.groups)
            chip.blockSignals(False)
            chip.mark()
