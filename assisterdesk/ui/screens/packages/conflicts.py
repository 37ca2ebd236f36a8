"""What differs between a package and the case here, side by side, and which of both shall stand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assisterdesk.actions.case_package import Difference, Side, Standing
from assisterdesk.cases.history import FieldChange, RecordChange
from assisterdesk.people.person import Person
from assisterdesk.ui.record_values import field_words, record_words, value_words
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, row, rule
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.choice import OneOf
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: shown at once; more on a press
AT_ONCE = 12


class Conflicts(Card):
    """One choice per record that both sides have otherwise; the newer one is chosen at first."""

    def __init__(self) -> None:
        super().__init__(tr("What differs"), icon="warning")
        self.setObjectName("packages_conflicts")
        said = tr(
            "These stand otherwise in the package than here. Choose for each which shall stand. "
            "What is replaced here stays in the history."
        )
        self.add(Label(said, "muted", wrap=True))
        self._inner = QWidget()
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.SNUG)
        self.add(self._inner)
        self._differences: tuple[Difference, ...] = ()
        self._choices: dict[tuple[str, str], OneOf] = {}
        self._more: Button | None = None
        self._names: Mapping[str, str] = {}
        self._names_hidden = False
        self.hide()

    def show_differences(
        self, found: Sequence[Difference], names: Mapping[str, str], *, names_hidden: bool
    ) -> None:
        """`names` are the staff's by id."""
        self.forget()
        self._differences, self._names = tuple(found), names
        self._names_hidden = names_hidden
        self._add_more()
        self.setVisible(bool(found))

    def chosen(self) -> dict[tuple[str, str], Side]:
        """What was chosen for each record; the newer one where nothing was."""
        found = {}
        for difference in self._differences:
            choice = self._choices.get(difference.key)
            side = Side(choice.chosen_id()) if choice else newer(difference)
            found[difference.key] = side
        return found

    def hide_names(self, hidden: bool) -> None:
        """Written anew; what was chosen stays."""
        chosen = self.chosen()
        self.show_differences(self._differences, self._names, names_hidden=hidden)
        while len(self._choices) < len(self._differences):
            self._add_more()
        for key, side in chosen.items():
            self._choices[key].choose(side)

    def forget(self) -> None:
        """Hold nothing of any package."""
        self._differences = ()
        self._choices = {}
        self._more = None
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def _add_more(self) -> None:
        if self._more is not None:
            self._list.removeWidget(self._more)
            self._more.hide()
            self._more.deleteLater()
            self._more = None
        begin = len(self._choices)
        for difference in self._differences[begin : begin + AT_ONCE]:
            if self._choices:
                self._list.addWidget(rule())
            self._list.addWidget(self._one(difference))
        left = len(self._differences) - len(self._choices)
        if left:
            more = Button(tr("Show {number} more").format(number=left), "quiet")
            more.setObjectName("packages_conflicts_more")
            more.clicked.connect(self._add_more)
            self._list.addWidget(more)
            self._more = more

    def _one(self, difference: Difference) -> QWidget:
        kind, id = difference.key
        record = RecordChange(kind, id, False, difference.fields())
        is_newer = difference.standing is Standing.NEWER
        badge = tr("The package is newer") if is_newer else tr("What is here is newer")
        choice = OneOf(
            [(Side.HERE, tr("Keep what is here")), (Side.PACKAGE, tr("Take the package’s"))],
            newer(difference),
        )
        choice.setObjectName(f"packages_conflict_{len(self._choices)}")
        choice.setAccessibleName(record_words(record))
        self._choices[difference.key] = choice
        part = QWidget()
        lay = QVBoxLayout(part)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addLayout(row(Label(self._title(difference, record), "strong"), Badge(badge), None))
        if self._names_hidden:
            # any text may name somebody
            lay.addWidget(Label(tr("Names are hidden. Show them to compare (Ctrl+H)."), "muted"))
        else:
            lay.addWidget(holder(self._table(record)))
        lay.addWidget(choice)
        return part

    def _title(self, difference: Difference, record: RecordChange) -> str:
        value = difference.part.value
        if isinstance(value, Person) and not self._names_hidden:
            return f"{record_words(record)} · {value.name.full}"
        return record_words(record)

    def _table(self, record: RecordChange) -> QGridLayout:
        """Field, here, package; one line each."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.HAIR)
        for column, said in ((1, tr("Here")), (2, tr("In the package"))):
            grid.addWidget(Label(said, "small"), 0, column)
        for at, change in enumerate(record.fields, start=1):
            name = Label(field_words(change.name), "muted", wrap=True)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            for column, value in ((1, change.before), (2, change.after)):
                said = self._value(record, change, value)
                label = Label(said, wrap=True, copyable=not change.masked)
                label.setObjectName("packages_conflict_value")
                grid.addWidget(label, at, column, Qt.AlignmentFlag.AlignTop)
        if not record.fields:
            same = Label(tr("Only the day or the author differs."), "muted")
            grid.addWidget(same, 1, 0, 1, 3)
        for column, share in ((0, 1), (1, 2), (2, 2)):
            grid.setColumnStretch(column, share)
        return grid

    def _value(self, record: RecordChange, change: FieldChange, value: str) -> str:
        if change.masked:
            return tr("differs, and stays covered")
        if change.name == "owner" and value and value not in self._names:
            return tr("Somebody at the other computer")
        return value_words(record, change.name, value, dict(self._names))


def newer(difference: Difference) -> Side:
    return Side.PACKAGE if difference.standing is Standing.NEWER else Side.HERE
