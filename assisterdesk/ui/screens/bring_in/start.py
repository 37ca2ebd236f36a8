"""The first step: a file chosen or dropped, and what was brought in before, to take it back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assisterdesk.cases.imported import Import
from assisterdesk.ui.screens.bring_in.view_model import import_line, import_words
from assisterdesk.ui.widgets.arrange import column, holder, row, rule
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card, EmptyState
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: imports named one by one
SHOWN = 6


class StartCard(Card):
    """`file_wanted` asks for a file, `dropped(Path)` brings one."""

    file_wanted = Signal()
    dropped = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bring_in_start")
        self.empty = EmptyState(
            "inbox",
            tr("Bring in your spreadsheet"),
            tr(
                "Choose an Excel workbook or a CSV file, or drop it here. You see everything "
                "before anything comes in, and can take all of it back. The file itself is not "
                "kept."
            ),
            button=tr("Choose a file …"),
            on_click=self.file_wanted.emit,
        )
        self.empty.button.setObjectName("bring_in_choose")
        self.add(self.empty)
        self.setFocusProxy(self.empty.button)
        self.target = DropTarget(self, tr("Drop your spreadsheet here."), single=True)
        self.target.dropped.connect(lambda paths: self.dropped.emit(paths[0]))


class PastCard(Card):
    """What was brought in; `back_asked(Import)` wants one taken back."""

    back_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Brought in before"), icon="clock")
        self.setObjectName("bring_in_past")
        self._list: QWidget | None = None
        self.hide()

    def show_imports(self, found: Sequence[tuple[Import, str, bool]]) -> None:
        """Each with who brought it in, and whether this person may take it back."""
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        lay = column(gap=8)
        for number, (value, who, may) in enumerate(found[:SHOWN]):
            if number:
                lay.addWidget(rule())
            words = column(
                Label(import_words(value), elide=True),
                Label(import_line(value, who), "small", elide=True),
                gap=2,
            )
            if may:
                back = Button(tr("Take it back …"), "quiet")
                back.setObjectName(f"bring_in_back_{number}")
                back.clicked.connect(lambda _=False, value=value: self.back_asked.emit(value))
                line = row(words, back)
            else:
                line = row(words)
            line.setStretch(0, 1)
            lay.addLayout(line)
        self._list = holder(lay)
        self.add(self._list)
        self.setVisible(bool(found))
