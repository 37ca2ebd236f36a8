"""The agents of record and associations of a case: where each stands, and the next step."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import Association, AssociationState
from assisterdesk.ui.association_words import (
    STATE_TONE,
    clock_words,
    day_lines,
    is_late,
    kind_line,
    of_whom,
    state_word,
    title,
)
from assisterdesk.ui.screens.case.association_form import AssociationForm
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import rule
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class AssociationView(QWidget):
    """`step_asked(state)`, `paid_asked`, `change_asked`, `off_asked` of one record."""

    step_asked = Signal(str)
    paid_asked = Signal()
    change_asked = Signal()
    off_asked = Signal()

    def __init__(
        self, value: Association, today: date, *, names_hidden: bool, may_write: bool
    ) -> None:
        super().__init__()
        self.setObjectName(f"case_association_{value.id}")
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        said = title(value)
        head.addWidget(Label(said, "strong", elide=True), 1)
        badge = Badge(state_word(value.state), STATE_TONE[value.state])
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(2)
        lay.addLayout(head)
        lay.addWidget(Label(kind_line(value), "small", wrap=True))
        clock = clock_words(value, today)
        if clock:
            role = "attention" if is_late(value, today) else "small"
            lay.addWidget(Label(clock, role, wrap=True))
        for line in day_lines(value):
            lay.addWidget(Label(line, "small", wrap=True))
        if value.text and not names_hidden:
            lay.addWidget(Label(value.text, "small", wrap=True))
        if may_write:
            lay.addLayout(self._verbs(value, said))

    def _verbs(self, value: Association, said: str) -> QHBoxLayout:
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.TIGHT)
        step = _next_step(value)
        if step is not None:
            words, name, ask = step
            button = Button(words, "quiet", on_click=lambda: ask(self))
            button.setObjectName(f"case_association_{name}")
            verbs.addWidget(button)
        for icon, spoken, name, signal in (
            ("pencil", tr("Change: {what}"), "change", self.change_asked),
            ("close", tr("Take off: {what}"), "off", self.off_asked),
        ):
            one = IconButton(icon, spoken.format(what=said), on_click=signal.emit)
            one.setObjectName(f"case_association_{name}")
            verbs.addWidget(one)
        verbs.addStretch(1)
        return verbs


_Step = tuple[str, str, Callable[[AssociationView], None]]


def _next_step(value: Association) -> _Step | None:
    match value.state:
        case AssociationState.TO_ASK:
            asked = AssociationState.ASKED.value
            return tr("Asked today"), "asked", lambda view: view.step_asked.emit(asked)
        case AssociationState.ASKED:
            there = AssociationState.CONFIRMED.value
            return tr("Confirmed today"), "confirmed", lambda view: view.step_asked.emit(there)
        case AssociationState.CONFIRMED if value.paid_on is None:
            return tr("Paid"), "paid", lambda view: view.paid_asked.emit()
    return None


class Associations(Card):
    """`saved(association or None, TypedAssociation)`, and what is asked of one record."""

    saved = Signal(object, object)
    step_asked = Signal(object, str)
    off_asked = Signal(object)
    form_opened = Signal()

    def __init__(self, kind: AssisterKind, today: Callable[[], date]) -> None:
        self.add_button = Button(tr("Add"), "quiet", icon="plus")
        self.add_button.setObjectName("case_add_association")
        super().__init__(of_whom(kind), actions=(self.add_button,))
        self.add_button.setAccessibleName(tr("Add: {what}").format(what=of_whom(kind)))
        self.setObjectName("case_associations")
        self._kind, self._today = kind, today
        self._form: AssociationForm | None = None
        self._edited: Association | None = None
        self.add_button.clicked.connect(lambda: self.open_form(None))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SNUG)
        self.body.addLayout(self._list)

    @property
    def form(self) -> AssociationForm:
        """Made when it is first wanted: most looks at a case go by without it."""
        if self._form is None:
            form = self._form = AssociationForm(self._kind)
            form.hide()
            form.saved.connect(lambda typed: self.saved.emit(self._edited, typed))
            form.cancelled.connect(self.close_form)
            self.body.insertWidget(0, form)
        return self._form

    def open_form(self, value: Association | None) -> None:
        self._edited = value
        self.form.show()
        self.form.begin(value)
        self.form_opened.emit()

    def close_form(self) -> None:
        if self._form is not None and not self._form.isHidden():
            self._form.hide()
            self._form.forget()
            self.add_button.setFocus()
        self._edited = None

    def show_associations(
        self, values: Sequence[Association], *, names_hidden: bool, may_write: bool
    ) -> None:
        self.clear_list()
        self.add_button.setVisible(may_write)
        for at, value in enumerate(values):
            if at:
                self._list.addWidget(rule())
            view = AssociationView(
                value, self._today(), names_hidden=names_hidden, may_write=may_write
            )
            view.step_asked.connect(
                lambda state, value=value: self.step_asked.emit(value, state)
            )
            view.paid_asked.connect(lambda value=value: self._open_paid(value))
            view.change_asked.connect(lambda value=value: self.open_form(value))
            view.off_asked.connect(lambda value=value: self.off_asked.emit(value))
            self._list.addWidget(view)
        if not values:
            said = (
                tr("None is recorded. Note it here, and Today reminds you before its time is up.")
                if self._kind.is_broker_side
                else tr(
                    "None is recorded. Note the application day here, and Today reminds you "
                    "before the form's thirty days are over."
                )
            )
            self._list.addWidget(Label(said, "muted", wrap=True))

    def _open_paid(self, value: Association) -> None:
        self.open_form(value)
        line = self.form.days["paid_on"]
        line.set_day(self._today())
        self.form.amount.setFocus()

    def clear(self) -> None:
        """Show nothing of any case."""
        self.clear_list()
        self.close_form()

    def clear_list(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
