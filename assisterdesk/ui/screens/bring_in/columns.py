"""The second step: how the file is read, what each column is, and which rows belong together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assisterdesk.actions.import_columns import Columns, Group, Target
from assisterdesk.egress.extract.tables import ENCODINGS, How
from assisterdesk.ui.screens.bring_in.view_model import (
    DELIMITER_WORDS,
    ENCODING_WORDS,
    Sheet,
    asks_for_days,
    column_lines,
    group_options,
    header_options,
    sheet_options,
    target_options,
)
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf, Tick
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import count, shown, tr

MONTH, DAY = "month", "day"


class FileCard(Card):
    """The file's name, and its sheet, or its delimiter and encoding. `how_changed(How)`,
    `header_changed(int)`."""

    how_changed = Signal(object)
    header_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("The file"), icon="document")
        self.setObjectName("bring_in_file")
        self.file = Label("", "strong", elide=True)
        self.file.setObjectName("bring_in_file_name")
        self.sheet = self._choice("bring_in_sheet")
        self.delimiter = self._choice("bring_in_delimiter")
        self.encoding = self._choice("bring_in_encoding")
        self.header = Choice()
        self.header.setObjectName("bring_in_header")
        self.header.picked.connect(lambda id: self.header_changed.emit(int(id)))
        self.sheet_field = Field(tr("Sheet"), self.sheet)
        self.delimiter_field = Field(tr("Cells are parted by"), self.delimiter)
        self.encoding_field = Field(tr("Letters are written as"), self.encoding)
        fields = (
            self.sheet_field,
            self.delimiter_field,
            self.encoding_field,
            Field(tr("Headers are in"), self.header),
        )
        self.said = Banner(Tone.ATTENTION, "")
        self.said.setObjectName("bring_in_said")
        self.said.hide()
        self.add(self.file)
        self.body.addLayout(row(*fields, None, gap=Space.NORMAL))
        self.add(self.said)

    def _choice(self, object_name: str) -> Choice:
        made = Choice()
        made.setObjectName(object_name)
        made.picked.connect(lambda _id: self._how())
        return made

    def _how(self) -> None:
        sheet = self.sheet.chosen_id()
        how = How(int(sheet or -1), self.encoding.chosen_id(), self.delimiter.chosen_id())
        self.how_changed.emit(how)

    def show_file(self, sheet: Sheet, *, names_hidden: bool) -> None:
        table = sheet.table
        rows = count(len(table.rows), tr("row"), tr("rows"))
        wide = count(table.width, tr("column"), tr("columns"))
        name_shown = tr("Your file") if names_hidden else sheet.name
        self.file.set_text(f"{name_shown} · {rows}, {wide}")
        is_book = bool(table.sheets)
        self.sheet.set_options(sheet_options(table))
        self.sheet.choose(str(table.how.sheet))
        self.sheet_field.setVisible(len(table.sheets) > 1)
        delimiters = list(DELIMITER_WORDS)
        if table.how.delimiter and table.how.delimiter not in delimiters:
            delimiters.append(table.how.delimiter)
        self.delimiter.set_options([(d, tr(DELIMITER_WORDS.get(d, d))) for d in delimiters])
        self.delimiter.choose(table.how.delimiter)
        self.encoding.set_options([(e, tr(ENCODING_WORDS[e])) for e in ENCODINGS])
        self.encoding.choose(table.how.encoding)
        for part in (self.delimiter_field, self.encoding_field):
            part.setVisible(not is_book)
        self.header.set_options(header_options(table))
        self.header.choose(str(sheet.columns.header))
        self.said.say(Tone.ATTENTION, " ".join(shown(said) for said in table.said))
        self.said.setVisible(bool(table.said))


class ColumnsCard(Card):
    """Every column with its first values and what it is. `target_changed(int, Target)`."""

    target_changed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__(tr("What each column is"), icon="pencil")
        self.setObjectName("bring_in_columns")
        self._grid: QWidget | None = None
        self._choices: dict[int, Choice] = {}
        self._samples: dict[int, Label] = {}

    def choice(self, column: int) -> Choice:
        """Raises `KeyError` for a column that never comes in."""
        return self._choices[column]

    def show_columns(self, sheet: Sheet, *, names_hidden: bool) -> None:
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._choices, self._samples = {}, {}
        lay = QGridLayout()
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setHorizontalSpacing(Space.NORMAL)
        lay.setVerticalSpacing(Space.TIGHT)
        for column, words in enumerate((tr("Column"), tr("First values"), tr("Comes in as"))):
            lay.addWidget(Label(words, "small"), 0, column)
        lay.setColumnStretch(1, 1)
        lay.setColumnMinimumWidth(0, 150)
        middle = Qt.AlignmentFlag.AlignVCenter
        for line in column_lines(sheet, names_hidden=names_hidden):
            at = line.number + 1
            title = Label(line.title, "strong", elide=True)
            title.setMinimumWidth(150)
            lay.addWidget(title, at, 0, middle)
            if line.never:
                lay.addWidget(Label(tr(line.never), "refused", wrap=True), at, 1, 1, 2)
                continue
            samples = Label(line.samples or tr("empty"), "muted", elide=True)
            self._samples[line.number] = samples
            lay.addWidget(samples, at, 1)
            choice = Choice(target_options())
            choice.setObjectName(f"bring_in_target_{line.number}")
            choice.choose(line.target.value)
            choice.setMaxVisibleItems(18)
            choice.setMinimumContentsLength(21)
            name(choice, tr("What the column {title} is").format(title=line.title))
            choice.picked.connect(
                lambda id, number=line.number: self.target_changed.emit(number, Target(id))
            )
            self._choices[line.number] = choice
            lay.addWidget(choice, at, 2)
        self._grid = holder(lay)
        self.add(self._grid)

    def show_samples(self, sheet: Sheet, *, names_hidden: bool) -> None:
        """As names are hidden and shown again, or a column became something else."""
        for line in column_lines(sheet, names_hidden=names_hidden):
            if line.number in self._samples:
                self._samples[line.number].set_text(line.samples or tr("empty"))


class RulesCard(Card):
    """Which rows are a household, how days and names are written. `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("How to understand it"), icon="people")
        self.setObjectName("bring_in_rules")
        self.group = Choice(group_options())
        self.group.setObjectName("bring_in_group")
        self.group_field = Field(
            tr("One household, and so one case, is"), self.group,
            help=tr("Who stands in several rows of one household comes in once, with all notes."),
        )  # fmt: skip
        self.days = OneOf(
            [
                (MONTH, tr("Month first: 05/03 is May 3")),
                (DAY, tr("Day first: 05/03 is March 5")),
            ]
        )
        self.days.setObjectName("bring_in_days")
        self.days_field = Field(
            tr("How are days written?"), self.days,
            help=tr("The days in this file read both ways, so please say it."),
        )  # fmt: skip
        self.family_first = Tick(tr("Full names begin with the last name: Xiong Mai"))
        self.family_first.setObjectName("bring_in_family_first")
        self.whole_rows = OneOf(
            [
                ("row", tr("Leave its whole row out")),
                ("value", tr("Leave only that value out")),
            ],
            "row",
        )
        self.whole_rows.setObjectName("bring_in_whole_rows")
        lay = QVBoxLayout()
        lay.setSpacing(Space.SNUG)
        for part in (
            self.group_field,
            self.days_field,
            self.family_first,
            Field(tr("When a value does not read"), self.whole_rows),
        ):
            lay.addWidget(part)
        self.body.addLayout(lay)
        self.group.picked.connect(lambda _id: self.changed.emit())
        self.days.picked.connect(lambda _id: self._days_said())
        self.family_first.toggled.connect(lambda _on: self.changed.emit())
        self.whole_rows.picked.connect(lambda _id: self.changed.emit())

    def _days_said(self) -> None:
        self.days_field.clear_error()
        self.changed.emit()

    def show_rules(self, sheet: Sheet) -> None:
        columns = sheet.columns
        self.group.choose(columns.group.value)
        self.family_first.blockSignals(True)
        self.family_first.setChecked(columns.family_first)
        self.family_first.blockSignals(False)
        self.whole_rows.choose("row" if columns.whole_rows else "value")
        self.fit(sheet)

    def fit(self, sheet: Sheet) -> None:
        """Ask only what this file leaves open."""
        self.family_first.setVisible(Target.FULL_NAME in sheet.columns.targets)
        asks = asks_for_days(sheet) or bool(self.days.chosen_id())
        self.days_field.setVisible(asks)

    def rules(self, columns: Columns) -> Columns:
        """`columns` as these say."""
        said = self.days.chosen_id()
        return Columns(
            columns.header,
            columns.targets,
            Group(self.group.chosen_id() or Group.ROW.value),
            None if not said else said == DAY,
            self.family_first.isChecked(),
            self.whole_rows.chosen_id() == "row",
        )
