"""The small form for a new case: four fields in a line, Enter creates, Esc closes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from assisterdesk.basics.errors import AssisterDeskError, Incomplete
from assisterdesk.ui.screens.cases.view_model import NewCase, household_for
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class NewCasePanel(Card):
    """`wanted` carries a `NewCase`; `closed` says that the person left it."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("New case"), icon="plus")
        self.setObjectName("cases_new_panel")
        self.given = self._line("cases_new_given", tr("such as Mai"))
        self.family = self._line("cases_new_family", tr("such as Xiong"))
        self.household = self._line("cases_new_household", tr("such as Xiong family"))
        self.topic = self._line("cases_new_topic", tr("such as renewal"))
        self.fields = {
            "First name": Field(tr("First name"), self.given),
            "Family name": Field(tr("Family name"), self.family, optional=True),
            "Household": Field(tr("Household"), self.household),
            "Topic": Field(tr("What it is about"), self.topic, optional=True),
        }
        across = QHBoxLayout()
        across.setSpacing(Space.SNUG)
        for field in self.fields.values():
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)
        self.create_button = Button(tr("Create case"), "primary", on_click=self._want)
        self.create_button.setObjectName("cases_new_create")
        self.cancel_button = Button(tr("Cancel"), on_click=self._close)
        self.cancel_button.setObjectName("cases_new_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        buttons.addWidget(self.create_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self.body.addSpacing(Space.HAIR)
        self.body.addLayout(buttons)
        self._own_household = False
        self.family.textEdited.connect(self._offer_household)
        self.household.textEdited.connect(self._household_typed)
        self.setFocusProxy(self.given)

    def _line(self, name: str, placeholder: str) -> LineField:
        line = LineField(placeholder=placeholder, max_length=120)
        line.setObjectName(name)
        line.textChanged.connect(lambda _text: self._clear_errors())
        return line

    def _offer_household(self, family: str) -> None:
        if not self._own_household:
            self.household.setText(household_for(family))

    def _household_typed(self, text: str) -> None:
        self._own_household = bool(text)

    def _clear_errors(self) -> None:
        for field in self.fields.values():
            field.clear_error()

    def _want(self) -> None:
        if self.create_button.isEnabled():
            self.create_button.setEnabled(False)
            self.wanted.emit(
                NewCase(
                    self.given.text(), self.family.text(), self.household.text(), self.topic.text()
                )
            )

    def show_error(self, error: AssisterDeskError) -> None:
        """Beside the field it is about; what was typed stays."""
        self.create_button.setEnabled(True)
        missing = error.missing if isinstance(error, Incomplete) else ()
        field = self.fields.get(missing[0] if missing else "Household")
        if field is not None:
            field.set_error(error.text)
            field.entry.setFocus()

    def reset(self) -> None:
        """Empty again, for the next case."""
        for line in (self.given, self.family, self.household, self.topic):
            line.setText("")
        self._own_household = False
        self.create_button.setEnabled(True)
        self._clear_errors()

    def _close(self) -> None:
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.is_enter(event):
            self._want()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
