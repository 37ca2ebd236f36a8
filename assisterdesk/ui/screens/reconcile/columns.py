"""What each column of the list means: its header, what stands in it, and a choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.access.reasons import Reason
from assisterdesk.actions.reconcile_columns import COLUMN_TITLE, Column, Columns
from assisterdesk.egress.extract.tables import Table
from assisterdesk.ui.screens.reconcile.view_model import samples
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr

#: more columns than a person maps are left out at once
MOST = 40


class ColumnsCard(Card):
    """`compare_asked` with the columns as chosen and the carrier, "" for a list of the state."""

    compare_asked = Signal(object, str)

    def __init__(self, reasons: Sequence[Reason], likely: str) -> None:
        super().__init__(tr("What the columns mean"), icon="settings")
        self.setObjectName("reconcile_columns")
        self._columns = Columns(-1, ())
        self._choices: list[Choice] = []
        self._place = QGridLayout()
        self._place.setHorizontalSpacing(Space.NORMAL)
        self._place.setVerticalSpacing(Space.TIGHT)
        self._place.setColumnStretch(1, 1)
        self._place.setColumnMinimumWidth(0, 170)
        self.body.addLayout(self._place)
        self.carrier = LineField(max_length=80)
        self.carrier.setObjectName("reconcile_carrier")
        self.carrier_field = Field(
            tr("Carrier, if it is one carrier's list"),
            self.carrier,
            help=tr("Then only your records of that carrier are missed in it."),
            optional=True,
        )
        self.carrier_field.setMaximumWidth(420)
        self.reason = Choice([(r.id, tr(r.title)) for r in reasons if not r.needs_note])
        self.reason.setObjectName("reconcile_reason")
        self.reason.choose(likely)
        reason_field = Field(
            tr("Reason"), self.reason, help=tr("For the log of each case that you then change.")
        )
        reason_field.setMaximumWidth(420)
        self.error = Label("", "error", wrap=True)
        self.error.setObjectName("reconcile_error")
        self.go = Button(tr("Compare"), "primary", icon="check", on_click=self._ask)
        self.go.setObjectName("reconcile_go")
        self.add(self.carrier_field, reason_field, self.error)
        self.body.addLayout(row(self.go, None))

    def show_table(self, table: Table, columns: Columns) -> None:
        self._columns = columns
        self._clear()
        options = [(c.value, tr(COLUMN_TITLE[c])) for c in Column]
        for at, (title, values) in enumerate(samples(table, columns)[:MOST]):
            choice = Choice(options)
            choice.choose(columns.targets[at].value)
            choice.setObjectName(f"reconcile_column_{at}")
            choice.setAccessibleName(tr("Column {title} is").format(title=title))
            choice.setMinimumWidth(200)
            self._choices.append(choice)
            top = Qt.AlignmentFlag.AlignVCenter
            self._place.addWidget(Label(title, "strong", elide=True), at, 0, top)
            self._place.addWidget(Label(values, "muted", elide=True), at, 1, top)
            self._place.addWidget(choice, at, 2, top)
        self.say("")
        self.go.setFocus()

    def say(self, error: str) -> None:
        self.error.set_text(error)
        self.error.setVisible(bool(error))

    def _ask(self) -> None:
        chosen = tuple(Column(choice.chosen_id()) for choice in self._choices)
        rest = self._columns.targets[len(chosen) :]
        targets = (*chosen, *(Column.NOTHING for _ in rest))
        self.compare_asked.emit(Columns(self._columns.header, targets), self.carrier.text())

    def forget(self) -> None:
        """Show nothing of any list."""
        self._clear()
        self.carrier.clear()
        self._columns = Columns(-1, ())

    def _clear(self) -> None:
        self._choices.clear()
        while (item := self._place.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
