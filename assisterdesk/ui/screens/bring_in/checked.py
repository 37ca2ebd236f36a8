"""The third step: what would come in, what is wrong with rows, and who is here already."""

from PySide6.QtCore import Signal

from assisterdesk.actions.import_rows import Problem, Weight
from assisterdesk.actions.import_run import Choice, Twin
from assisterdesk.basics.ids import PersonId
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.bring_in.view_model import (
    Checked,
    choice_word,
    plan_words,
    rows_words,
    weight_word,
    why_words,
)
from assisterdesk.ui.theme import icons
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import count, shown, tr

_TALLEST, _LINE, _FRAME = 260, 30, 44
_ICON = {Weight.ROW: ("refused", "refused"), Weight.VALUE: ("warning", "attention"),
         Weight.LOOK: ("info", "calm")}  # fmt: skip


class SummaryCard(Card):
    """What would come in."""

    def __init__(self) -> None:
        super().__init__(tr("What would come in"), icon="check")
        self.setObjectName("bring_in_summary")
        self.amounts = Label("", "lead", wrap=True)
        self.amounts.setObjectName("bring_in_amounts")
        self.rows = Label("", "muted", wrap=True)
        self.rows.setObjectName("bring_in_rows")
        self.add(self.amounts, self.rows)

    def show_checked(self, checked: Checked) -> None:
        self.amounts.set_text(plan_words(checked.plan))
        self.rows.set_text(rows_words(checked.plan))


class ProblemsCard(Card):
    """One line for each problem. `save_asked` wants the list as a file."""

    save_asked = Signal()

    def __init__(self) -> None:
        self.save = Button(tr("Save this list …"), "quiet", icon="outbox")
        super().__init__(tr("What is wrong with rows"), icon="warning", actions=(self.save,))
        self.setObjectName("bring_in_problems")
        self.save.setObjectName("bring_in_save_problems")
        self.save.clicked.connect(self.save_asked.emit)
        self.number = Label("", "muted", wrap=True)
        self.model: RowsModel[tuple[int, Problem]] = RowsModel(
            (
                Column(tr("Row"), lambda line: str(line[1].row), width=60, numbers=True),
                Column(tr("Column"), lambda line: line[1].column, width=110),
                Column(tr("What is wrong"), lambda line: tr(line[1].text), stretch=True),
                Column(tr("Stands there"), lambda line: line[1].shown, width=112),
                Column(
                    tr("What follows"),
                    lambda line: weight_word(line[1]),
                    width=148,
                    icon=lambda line: icons.icon(*_ICON[line[1].weight]),
                ),
            ),
            lambda line: str(line[0]),
            self,
        )
        self.table = TableList(compact=True)
        self.table.setObjectName("bring_in_problem_table")
        name(self.table, tr("What is wrong with rows"))
        self.table.setModel(self.model)
        self.whole = Label("", wrap=True)
        self.whole.setObjectName("bring_in_problem_whole")
        self.add(self.table, self.whole, self.number)
        self.table.current_changed.connect(self._tell)

    def _tell(self, id: str) -> None:
        """The whole sentence, where the table has no room for it."""
        line = self.model.row(id)
        if line is None:
            self.whole.set_text("")
            return
        problem = line[1]
        place = f"{problem.column}: " if problem.column else ""
        said = tr("Row {row}. {place}{text}")
        self.whole.set_text(
            said.format(row=problem.row, place=place, text=shown(problem.text))
        )

    def show_checked(self, checked: Checked) -> None:
        problems = checked.plan.problems
        self.model.set_rows(tuple(enumerate(problems)))
        self.table.setFixedHeight(min(_TALLEST, _FRAME + _LINE * len(problems)))
        self.table.choose_first()
        more = checked.plan.number_of_problems - len(problems)
        self.number.set_text(tr("{n} more are not listed.").format(n=f"{more:,}"))
        self.number.setVisible(more > 0)
        self.setVisible(bool(problems))


class TwinsCard(Card):
    """People whom the office seems to have, and what becomes of each. `chosen_changed()`."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Who seems to be here already"), icon="people")
        self.setObjectName("bring_in_twins")
        self._choices: dict[PersonId, Choice] = {}
        self._twins: dict[str, Twin] = {}
        self._names_hidden = False
        self.said = Label("", "muted", wrap=True)
        self.model: RowsModel[Twin] = RowsModel(
            (
                Column(tr("Row"), lambda twin: str(twin.row), width=60, numbers=True),
                Column(tr("In the file"), self._name, width=150),
                Column(tr("Here already"), self._here, width=180),
                Column(tr("The same"), why_words, stretch=True),
                Column(tr("What to do"), lambda twin: choice_word(self._of(twin)), width=150),
            ),
            lambda twin: twin.person,
            self,
        )
        self.table = TableList(compact=True)
        self.table.setObjectName("bring_in_twin_table")
        name(self.table, tr("Who seems to be here already"))
        self.table.setModel(self.model)
        self.buttons: dict[Choice, Button] = {}
        for choice in Choice:
            button = Button(choice_word(choice))
            button.setObjectName(f"bring_in_twin_{choice.value}")
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            self.buttons[choice] = button
        self.all = Button(tr("Do the same for all"), "quiet", on_click=self._same_for_all)
        self.all.setObjectName("bring_in_twin_all")
        self.why_not = Label("", "small", wrap=True)
        self.whole = Label("", wrap=True)
        self.whole.setObjectName("bring_in_twin_whole")
        self.add(self.said, self.table, self.whole)
        self.body.addLayout(row(*self.buttons.values(), None, self.all))
        self.add(self.why_not)
        self.table.current_changed.connect(lambda _id: self._show_current())

    def choices(self) -> dict[PersonId, Choice]:
        return dict(self._choices)

    def show_checked(self, checked: Checked) -> None:
        self._twins = {twin.person: twin for twin in checked.twins}
        self._choices = dict(checked.suggested)
        self.model.set_rows(checked.twins)
        self.table.setFixedHeight(min(_TALLEST, _FRAME + _LINE * len(checked.twins)))
        people = count(len(checked.twins), tr("person"), tr("people"))
        self.said.set_text(
            tr(
                "{people} of the file may be kept by your office. Added to a person, the facts "
                "that are missing come to them, and the rest of the household to their case."
            ).format(people=people)
        )
        self.setVisible(bool(checked.twins))
        self.table.choose_first()
        self._show_current()

    def hide_names(self, hidden: bool) -> None:
        self._names_hidden = hidden
        self.model.refresh()
        self._show_current()

    def _name(self, twin: Twin) -> str:
        return tr("Name hidden") if self._names_hidden else twin.name

    def _here(self, twin: Twin) -> str:
        there = twin.likely[0]
        return there.reference if self._names_hidden else f"{there.name}, {there.reference}"

    def _of(self, twin: Twin) -> Choice:
        return self._choices.get(twin.person, Choice.SKIP)

    def _choose(self, choice: Choice) -> None:
        twin = self._twins.get(self.table.current_id())
        if twin is None:
            return
        self._choices[twin.person] = choice
        self._changed()

    def _same_for_all(self) -> None:
        twin = self._twins.get(self.table.current_id())
        if twin is None:
            return
        choice = self._of(twin)
        for other in self._twins.values():
            if choice is not Choice.ADD or other.writable:
                self._choices[other.person] = choice
        self._changed()

    def _changed(self) -> None:
        self.model.refresh()
        self._show_current()
        self.chosen_changed.emit()

    def _show_current(self) -> None:
        twin = self._twins.get(self.table.current_id())
        may_add = twin is not None and twin.writable
        said = tr("Row {row} and {here}: the same {why}.")
        self.whole.set_text(
            said.format(row=twin.row, here=self._here(twin), why=why_words(twin)) if twin else ""
        )
        for choice, button in self.buttons.items():
            is_chosen = twin is not None and self._of(twin) is choice
            button.setEnabled(
                twin is not None and not is_chosen and (choice is not Choice.ADD or may_add)
            )
        self.all.setEnabled(twin is not None and len(self._twins) > 1)
        self.why_not.setVisible(twin is not None and not may_add)
        self.why_not.set_text(tr("You may read that person's case, but not write on it."))
