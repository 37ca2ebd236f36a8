"""One table of a report as a card: a bar beside each number, or a line with a table to open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.report_periods import Step
from assisterdesk.actions.reports import Row, Section
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.reports.view_model import number, row_words, step_words
from assisterdesk.ui.theme.scale import ROW_COMPACT, Space
from assisterdesk.ui.widgets.arrange import row as across
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.plot import Bar, Line
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import shown, tr

#: a longer title of a bar is cut, in pixels; its tooltip has it whole
_WIDEST_TITLE = 300
#: rows of a table that is opened, before it scrolls
_MOST_ROWS = 12


class SectionCard(Card):
    """Its words and numbers are real labels, so that a screen reader reads them as they stand."""

    def __init__(self, section: Section) -> None:
        super().__init__(tr(section.title))
        self.setObjectName(f"reports_{section.id}")
        if section.has_total:
            said = tr("In all {number}").format(number=number(section.total))
            self.verbs.addWidget(Label(said, "muted"))
        if not section.rows or section.total == 0:
            self.add(Label(tr("Nothing in this time."), "muted"))
        elif section.over_time:
            self._line(section)
        else:
            self.body.addLayout(_bars(section.rows))
        if section.note:
            self.add(Label(shown(section.note), "muted", wrap=True))

    def _line(self, section: Section) -> None:
        over = [r for r in section.rows if r.step is not Step.TO_COME]
        line = Line(
            [shown(r.title) for r in section.rows],
            [r.value for r in over],
            running=bool(over) and over[-1].step is Step.RUNNING,
        )
        line.setAccessibleName(tr(section.title))
        self._table: TableList | None = None
        self._section = section
        self.open = Button(tr("As a table"), "quiet", icon="chevron-down", on_click=self._open)
        self.open.setObjectName(f"reports_{section.id}_table_open")
        self.open.setAccessibleName(tr("{title} as a table").format(title=tr(section.title)))
        self.add(line)
        self.body.addLayout(across(self.open, None))

    def _open(self) -> None:
        if self._table is None:
            rows = [r for r in self._section.rows if r.step is not Step.TO_COME]
            columns: list[Column[Row]] = [
                Column(tr("When"), lambda row: shown(row.title), stretch=True),
                Column(
                    tr("Number"), step_words, width=190, numbers=True
                ),
            ]
            model = RowsModel(columns, lambda row: row.title, self)
            model.set_rows(rows)
            table = self._table = TableList(compact=True)
            table.setObjectName(f"reports_{self._section.id}_table")
            name(table, tr(self._section.title))
            table.setModel(model)
            table.setFixedHeight(ROW_COMPACT * (min(len(rows), _MOST_ROWS) + 2))
            table.hide()
            self.add(table)
        self._table.setVisible(self._table.isHidden())


def _bars(rows: Sequence[Row]) -> QGridLayout:
    lay = QGridLayout()
    lay.setHorizontalSpacing(Space.SNUG)
    lay.setVerticalSpacing(Space.HAIR)
    longest = max((Label(shown(row.title)).sizeHint().width() for row in rows), default=0)
    lay.setColumnMinimumWidth(0, min(longest + Space.TIGHT, _WIDEST_TITLE))
    lay.setColumnStretch(1, 3)
    lay.setColumnStretch(2, 2)
    most = max((row.value or 0 for row in rows), default=0)
    middle = Qt.AlignmentFlag.AlignVCenter
    for at, row in enumerate(rows):
        parts: tuple[QWidget, ...] = (
            Label(shown(row.title), "body" if row.value != 0 else "muted", elide=True),
            Bar(row.value, most),
            Label(row_words(row), "body" if row.value else "muted", elide=True),
        )
        for column, part in enumerate(parts):
            lay.addWidget(part, at, column, middle)
    return lay
