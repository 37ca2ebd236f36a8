"""A group of settings as a card: each answer is kept as soon as it is given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import Refused
from assisterdesk.ui.screens.settings import view_model
from assisterdesk.ui.screens.settings.view_model import Kind, Question
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import OneOf, Tick
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr

NUMBER_WIDTH = 72


class GroupCard(Card):
    """`answered` carries a `Question` and its new value."""

    answered = Signal(object, object)

    def __init__(self, title: str, icon: str, questions: tuple[Question, ...]) -> None:
        super().__init__(title, icon=icon)
        self.body.setSpacing(Space.NORMAL)
        self._questions = {question.id: question for question in questions}
        self._fields: dict[str, Field] = {}
        self._entries: dict[str, QWidget] = {}
        for question in questions:
            self.add(self._field(question))
        self.show_answers(questions)

    def _field(self, question: Question) -> QWidget:
        entry: QWidget
        match question.kind:
            case Kind.ONE_OF:
                entry = choice = OneOf(question.choices)
                choice.picked.connect(lambda id: self._give(question, id))
            case Kind.YES_NO:
                entry = tick = Tick(question.label)
                tick.clicked.connect(lambda on: self._give(question, "yes" if on else "no"))
            case Kind.NUMBER:
                entry = line = LineField(max_length=4)
                line.setFixedWidth(NUMBER_WIDTH)
                line.editingFinished.connect(lambda: self._give(question, line.text()))
        entry.setObjectName(f"settings_{question.id}")
        self._entries[question.id] = entry
        if question.kind is Kind.YES_NO:
            whole = QWidget()
            words = Label(question.help, "help", wrap=True)
            whole.setLayout(column(entry, words, gap=Space.HAIR))
            return whole
        shown: QWidget = entry
        if question.unit:
            shown = QWidget()
            shown.setLayout(row(entry, Label(question.unit), None))
            shown.setFocusProxy(entry)
        field = Field(question.label, shown, help=question.help)
        self._fields[question.id] = field
        return field

    def show_answers(self, questions: tuple[Question, ...]) -> None:
        for question in questions:
            self._questions[question.id] = question
            entry = self._entries[question.id]
            if isinstance(entry, OneOf):
                entry.choose(question.answer)
            elif isinstance(entry, Tick):
                entry.setChecked(question.answer == "yes")
            elif isinstance(entry, LineField) and not entry.hasFocus():
                entry.setText(question.answer)

    def show_error(self, question: Question, text: str) -> None:
        if question.id in self._fields:
            self._fields[question.id].set_error(text)

    def _give(self, question: Question, text: str) -> None:
        if question.id in self._fields:
            self._fields[question.id].clear_error()
        if text == self._questions[question.id].answer:
            return
        try:
            value = view_model.value_of(question, text)
        except Refused as error:
            self.show_error(question, tr(error.text))
            return
        self.answered.emit(question, value)
