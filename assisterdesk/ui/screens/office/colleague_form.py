"""Adding a colleague: the kind decides what is asked; the colleague types the passphrase."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.access.signin import PassphraseAdvice
from assisterdesk.actions.signing_in import add_colleague, advise
from assisterdesk.basics.errors import AssisterDeskError, Incomplete, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import KIND_TITLE, REQUIRED_IDENTIFIER, ROLE_TITLE, Staff
from assisterdesk.ui.screens.office import view_model
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.new_passphrase import NewPassphrase, Show
from assisterdesk.ui.wording import tr

#: rows of one, three and four fields all end on these
_COLUMNS = 12


class ColleagueForm(Card):
    """`added` carries the new colleague's name; `closed`: put away without."""

    added = Signal(str)
    closed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Add a colleague"), icon="person")
        self.setObjectName("office_colleague_form")
        self._context = context
        self._staff: StaffId | None = None
        self.problem = Banner(Tone.REFUSED, "")
        self.problem.setObjectName("office_problem")
        self.problem.hide()
        self.name = LineField()
        self.kind = Choice([(kind.value, tr(KIND_TITLE[kind])) for kind in AssisterKind])
        self.identifier = LineField(max_length=40)
        self.phone, self.email = LineField(), LineField()
        self.trained, self.certified = DayField(), DayField()
        self.ticks = {role: Tick(tr(ROLE_TITLE[role])) for role in Role}
        for role, tick in self.ticks.items():
            tick.setObjectName(f"office_role_{role.value}")
        for part in ("name", "kind", "identifier", "phone", "email", "trained", "certified"):
            getattr(self, part).setObjectName(f"office_{part}")
        self.passphrase = NewPassphrase(self._judge, "office_passphrase")
        self._fields = {
            "Name": Field(tr("Name"), self.name),
            "identifier": Field("", self.identifier, help=" "),
            "Roles": Field(tr("Roles"), self._roles()),
            "trained": Field(tr("Trained on"), self.trained, optional=True),
            "certified": Field(tr("Certified until"), self.certified, optional=True),
        }
        self.add_button = Button(tr("Add the colleague"), "primary", on_click=self._add)
        self.add_button.setObjectName("office_add")
        self.cancel_button = Button(tr("Cancel"), "quiet", on_click=self.closed.emit)
        self.cancel_button.setObjectName("office_cancel")
        self.setFocusProxy(self.name)
        self.body.setSpacing(Space.SNUG)
        self.add(self.problem)
        self.body.addLayout(self._grid())
        self.add(
            Label(
                tr(
                    "Let your colleague type the passphrase. Four or more words that do not "
                    "belong together are easy to type and hard to guess."
                ),
                "muted",
                wrap=True,
            ),
            self.passphrase,
        )
        self.body.addLayout(row(self.add_button, self.cancel_button, None))
        self.kind.currentIndexChanged.connect(lambda _: self._ask_identifier())
        for line in (self.name, self.identifier, self.phone, self.email, self.trained):
            line.textEdited.connect(lambda _: self._clear_errors())
        self.certified.textEdited.connect(lambda _: self._clear_errors())
        self.passphrase.entered.connect(self._add)
        self._ask_identifier()

    def _roles(self) -> QWidget:
        box = QWidget()
        lay = row(*self.ticks.values(), None, gap=Space.NORMAL)
        box.setLayout(lay)
        box.setFocusProxy(self.ticks[Role.ASSISTER])
        return box

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.SNUG)
        rows: tuple[tuple[Field, ...], ...] = (
            (self._fields["Name"], Field(tr("Works as"), self.kind), self._fields["identifier"]),
            (
                Field(tr("Phone"), self.phone, optional=True),
                Field(tr("Email"), self.email, optional=True),
                self._fields["trained"],
                self._fields["certified"],
            ),
            (self._fields["Roles"],),
        )
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for at, fields in enumerate(rows):
            span = _COLUMNS // len(fields)
            for place, field in enumerate(fields):
                grid.addWidget(field, at, place * span, 1, span, Qt.AlignmentFlag.AlignTop)
        return grid

    # -- filling

    def begin(self, staff: Staff | None = None) -> None:
        """An empty form, or one for a staff member who has no sign-in yet."""
        self._staff = staff.id if staff else None
        self.title.set_text(tr("Give a sign-in") if staff else tr("Add a colleague"))
        self.add_button.setText(tr("Give the sign-in") if staff else tr("Add the colleague"))
        self.name.setText(staff.name if staff else "")
        self.kind.choose((staff.kind if staff else AssisterKind.NAVIGATOR).value)
        self.identifier.setText(staff.identifier if staff else "")
        self.phone.setText(staff.phone if staff else "")
        self.email.setText(staff.email if staff else "")
        self.trained.set_day(staff.trained_on if staff else None)
        self.certified.set_day(staff.certified_until if staff else None)
        held = staff.roles if staff else frozenset({Role.ASSISTER})
        for role, tick in self.ticks.items():
            tick.setChecked(role in held)
        self.passphrase.forget()
        self._clear_errors()
        self._ask_identifier()
        (self.passphrase if staff else self.name).setFocus()

    def _kind(self) -> AssisterKind:
        return AssisterKind(self.kind.chosen_id())

    def _ask_identifier(self) -> None:
        _, label, shape = REQUIRED_IDENTIFIER[self._kind()]
        field = self._fields["identifier"]
        field.set_label(tr(label))
        field.set_help(tr("{shape}; the desk asks for it.").format(shape=tr(shape).capitalize()))
        field.clear_error()

    def _clear_errors(self) -> None:
        self.problem.hide()
        for field in self._fields.values():
            field.clear_error()

    def _judge(self, passphrase: str, show: Show) -> None:
        program = self._context.program
        about = (self.name.text(), self._context.session.office.name)

        def shown(advice: PassphraseAdvice) -> None:
            show(int(advice.strength), advice.advice, advice.accepted)

        self._context.background.run(
            self, lambda: advise(program, passphrase, about), shown, lane="free", group="advice"
        )

    # -- adding

    def _add(self) -> None:
        if not self.add_button.isEnabled():
            return
        self._clear_errors()
        try:
            colleague = self._colleague()
            passphrase = self.passphrase.passphrase()
        except NoDay:
            return
        except Refused as error:
            self._show(error)
            return
        session = self._context.session
        self._busy(True)
        self._context.background.run(
            self,
            lambda: add_colleague(session, colleague, passphrase),
            self._added,
            self._not_added,
            must_finish=True,
        )

    def _colleague(self) -> Staff:
        return view_model.colleague_of(
            self.name.text(),
            self._kind(),
            self.identifier.text(),
            frozenset(role for role, tick in self.ticks.items() if tick.isChecked()),
            phone=self.phone.text(),
            email=self.email.text(),
            trained_on=self._day("trained", self.trained),
            certified_until=self._day("certified", self.certified),
            staff=self._staff,
        )

    def _day(self, which: str, entry: DayField) -> date | None:
        try:
            return entry.day()
        except NoDay as error:
            self._fields[which].set_error(str(error))
            entry.setFocus()
            raise

    def _show(self, error: AssisterDeskError) -> None:
        """Beside the field it is about; what is about none stands at the top."""
        label = REQUIRED_IDENTIFIER[self._kind()][1]
        named = error.missing if isinstance(error, Incomplete) else ()
        if label in named or f" {label} " in f" {error.text} ":
            which = "identifier"
        else:
            which = next((n for n in named if n in self._fields), "")
        if which:
            self._fields[which].set_error(error.text)
            self._fields[which].setFocus()
        elif not (self.passphrase.first_field.error() or self.passphrase.second_field.error()):
            self.problem.say(Tone.REFUSED, error.text, word=tr("Not added"))
            self.problem.show()

    def _busy(self, busy: bool) -> None:
        self.add_button.setEnabled(not busy)
        if busy:
            self.add_button.setText(tr("Making the keys …"))

    def _added(self, colleague: Staff) -> None:
        self._busy(False)
        self.passphrase.forget()
        self._context.saved()
        self.added.emit(colleague.name)

    def _not_added(self, error: AssisterDeskError) -> None:
        self._busy(False)
        self.add_button.setText(tr("Give the sign-in") if self._staff else tr("Add the colleague"))
        self._show(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.add_button.isEnabled():
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)
