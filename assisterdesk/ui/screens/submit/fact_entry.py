"""One thing the desk needs: its label, the entry to fill it in, and whether it is there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assisterdesk.submissions.facts import Fact, FactKind
from assisterdesk.submissions.needs import FactState, NeededFact
from assisterdesk.ui.screens.submit.view_model import capital
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr

#: a choice that takes an optional answer back
_NONE = "\x00"


class FactEntry(QWidget):
    """`changed` comes with every key; what is wrong with an answer is said once it is left."""

    changed = Signal(str, str)

    def __init__(self, fact: Fact, needed: NeededFact, value: str) -> None:
        super().__init__()
        self.fact = fact
        self.required = needed.required
        self._problem = ""
        self._entry = _entry(fact, needed.required, value)
        self._entry.setObjectName(f"submit_fact_{fact.id}")
        self.field = Field(
            capital(tr(fact.label)), self._entry, help=tr(fact.help), optional=not needed.required
        )
        self._glyph = Glyph("dot", "text_muted")
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        lay.addWidget(self.field, 1)
        self.setFocusProxy(self._entry)
        self._entry.installEventFilter(self)
        match self._entry:
            case LineField():
                self._entry.textEdited.connect(self._tell)
            case TextArea():
                self._entry.textChanged.connect(self._tell)
            case Choice():
                self._entry.picked.connect(self._tell)
        self.show_state(needed)

    def value(self) -> str:
        match self._entry:
            case Choice():
                chosen = self._entry.chosen_id()
                return "" if chosen == _NONE else chosen
            case LineField() | TextArea():
                return self._entry.text()
        return ""

    def show_state(self, needed: NeededFact) -> None:
        """Present, missing or optional, by icon and in words for a screen reader."""
        self._problem = needed.problem
        match needed.state:
            case FactState.PRESENT:
                self._glyph.show_icon("done", "done")
                said = tr("filled in")
            case FactState.MISSING:
                self._glyph.show_icon("warning", "attention")
                said = tr("missing")
            case FactState.OPTIONAL:
                self._glyph.show_icon("dot", "text_muted")
                said = tr("optional")
        self._entry.setAccessibleName(f"{self.field.label.whole_text()}, {said}")
        if not self._problem:
            self.field.clear_error()
        elif not self._entry.hasFocus():
            self.field.set_error(self._problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._problem:
            self.field.set_error(self._problem)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self.field.clear_error()
        self.changed.emit(self.fact.id, self.value())


def _entry(fact: Fact, required: bool, value: str) -> Choice | LineField | TextArea:
    match fact.kind:
        case FactKind.CHOICE:
            options = [(choice, tr(choice)) for choice in fact.choices]
            if not required:
                options.insert(0, (_NONE, tr("Leave out")))
            choice = Choice(options, placeholder=tr("Choose"))
            choice.choose(value)
            return choice
        case FactKind.LONG_TEXT:
            area = TextArea(value, lines=3)
            area.setMaximumHeight(area.minimumHeight())
            return area
        case FactKind.DATE:
            return LineField(value, placeholder=tr("MM/DD/YYYY"), max_length=20)
        case FactKind.MONTH:
            return LineField(value, placeholder=tr("MM/YYYY"), max_length=20)
        case _:
            return LineField(value)
