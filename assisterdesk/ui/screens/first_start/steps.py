"""The first three steps of the first start: forms that check themselves when asked for a value."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assisterdesk.access.signin import PassphraseAdvice
from assisterdesk.actions.signing_in import advise
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import (
    KIND_TITLE,
    REQUIRED_IDENTIFIER,
    ROLE_TITLE,
    Office,
    Staff,
)
from assisterdesk.ui.screens.first_start.view_model import first_staff, office_of
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField, PassphraseField
from assisterdesk.ui.widgets.strength_meter import StrengthMeter
from assisterdesk.ui.wording import tr

#: the first person of an office holds these; an office of one is flagged as such later
FIRST_ROLES = (
    Role.ASSISTER,
    Role.SUPERVISOR,
    Role.INFORMATION_OWNER,
    Role.PRIVACY_CONTACT,
)


def _pairs(parent: QWidget, fields: tuple[tuple[QWidget, ...], ...]) -> QGridLayout:
    """Fields on a two-column grid; a row of one spans both."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, Space.TIGHT, 0, 0)
    grid.setHorizontalSpacing(Space.NORMAL)
    grid.setVerticalSpacing(Space.SNUG)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    for at, line in enumerate(fields):
        if len(line) == 1:
            grid.addWidget(line[0], at, 0, 1, 2)
        else:
            for column, field in enumerate(line):
                grid.addWidget(field, at, column, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(fields), 1)
    return grid


class OfficeStep(QWidget):
    """Letterhead: stands under every submission and is never taken for a client's data."""

    entered = Signal()

    def __init__(self, sample: Office | None) -> None:
        super().__init__()
        self._name = LineField(sample.name if sample else "")
        self._name.setObjectName("first_start_office_name")
        self._address = LineField(sample.address if sample else "")
        self._address.setObjectName("first_start_office_address")
        self._phone = LineField(sample.phone if sample else "")
        self._phone.setObjectName("first_start_office_phone")
        self._email = LineField(sample.email if sample else "")
        self._email.setObjectName("first_start_office_email")
        self.setFocusProxy(self._name)
        _pairs(
            self,
            (
                (Field(tr("Office name"), self._name),),
                (Field(tr("Address"), self._address, optional=True),),
                (
                    Field(tr("Phone"), self._phone, optional=True),
                    Field(tr("Email"), self._email, optional=True),
                ),
            ),
        )
        for line in (self._name, self._address, self._phone, self._email):
            line.returnPressed.connect(self.entered)

    def office(self) -> Office:
        """Raises `Incomplete`."""
        return office_of(
            self._name.text(), self._address.text(), self._phone.text(), self._email.text()
        )

    def words(self) -> tuple[str, ...]:
        return (self._name.text(),)


class PersonStep(QWidget):
    """The first staff member: the kind decides which identifier the desk asks for."""

    entered = Signal()

    def __init__(self, sample: Staff | None) -> None:
        super().__init__()
        self._name = LineField(sample.name if sample else "")
        self._name.setObjectName("first_start_name")
        self._kind = Choice([(kind.value, tr(KIND_TITLE[kind])) for kind in AssisterKind])
        self._kind.setObjectName("first_start_kind")
        self._kind.choose(sample.kind.value if sample else AssisterKind.NAVIGATOR.value)
        self._identifier = LineField(sample.identifier if sample else "", max_length=40)
        self._identifier.setObjectName("first_start_identifier")
        self._phone = LineField(sample.phone if sample else "")
        self._phone.setObjectName("first_start_phone")
        self._email = LineField(sample.email if sample else "")
        self._email.setObjectName("first_start_email")
        self._identifier_field = Field("", self._identifier, help=" ")
        self._roles = {role: Tick(tr(ROLE_TITLE[role]), checked=True) for role in FIRST_ROLES}
        self.setFocusProxy(self._name)
        roles = QWidget()
        lay = QGridLayout(roles)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setHorizontalSpacing(Space.NORMAL)
        lay.setVerticalSpacing(Space.HAIR)
        for at, (role, tick) in enumerate(self._roles.items()):
            tick.setObjectName(f"first_start_role_{role.value}")
            lay.addWidget(tick, at // 2, at % 2)
        _pairs(
            self,
            (
                (Field(tr("Your name"), self._name), Field(tr("You are a"), self._kind)),
                (self._identifier_field, Field(tr("Phone"), self._phone, optional=True)),
                (Field(tr("Email"), self._email, optional=True),),
                (
                    Field(
                        tr("Your roles"),
                        roles,
                        help=tr(
                            "As the first person you hold all of them. You can share them out "
                            "when colleagues join."
                        ),
                    ),
                ),
            ),
        )
        self._kind.picked.connect(lambda _: self._show_identifier())
        self._show_identifier()
        for line in (self._name, self._identifier, self._phone, self._email):
            line.returnPressed.connect(self.entered)

    def _chosen_kind(self) -> AssisterKind:
        return AssisterKind(self._kind.chosen_id())

    def _show_identifier(self) -> None:
        _, label, shape = REQUIRED_IDENTIFIER[self._chosen_kind()]
        self._identifier_field.set_label(tr(label))
        self._identifier_field.set_help(
            tr("{0}. The desk asks for it.").format(shape[:1].upper() + shape[1:])
        )

    def staff(self) -> Staff:
        """Raises `Incomplete` or `Refused`."""
        return first_staff(
            self._name.text(),
            self._chosen_kind(),
            self._identifier.text(),
            self._phone.text(),
            self._email.text(),
            frozenset(role for role, tick in self._roles.items() if tick.isChecked()),
        )

    def words(self) -> tuple[str, ...]:
        return (self._name.text(),)


class PassphraseStep(QWidget):
    """Typed twice, with advice while typing."""

    entered = Signal()

    def __init__(
        self, context: ScreenContext, sample: str, about: Callable[[], tuple[str, ...]]
    ) -> None:
        super().__init__()
        self._context = context
        self._about = about
        self._advice: PassphraseAdvice | None = None
        self._first = PassphraseField()
        self._first.setObjectName("first_start_passphrase")
        self._second = PassphraseField()
        self._second.setObjectName("first_start_passphrase_again")
        self._meter = StrengthMeter()
        self._meter.setObjectName("first_start_strength")
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._pause.timeout.connect(self._judge)
        self.setFocusProxy(self._first)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, Space.TIGHT, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(
            Label(
                tr(
                    "Four or more words that do not belong together are easy to type and hard to "
                    "guess. Nobody can look your passphrase up, not even your IT."
                ),
                "muted",
                wrap=True,
            )
        )
        lay.addWidget(Field(tr("Passphrase"), self._first))
        lay.addWidget(self._meter)
        self._again = Field(tr("The same again"), self._second)
        lay.addWidget(self._again)
        lay.addStretch(1)
        self._first.text_changed.connect(lambda _: self._pause.start())
        self._second.text_changed.connect(lambda _: self._again.clear_error())
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(self.entered)
        if sample:
            self._first.line.setText(sample)
            self._second.line.setText(sample)

    def _judge(self) -> None:
        program, text, about = self._context.program, self._first.text(), self._about()
        if not text:
            self._meter.show_strength(-1)
            return
        self._context.background.run(
            self, lambda: advise(program, text, about), self._show, lane="free", group="advice"
        )

    def _show(self, advice: PassphraseAdvice) -> None:
        self._advice = advice
        self._meter.show_strength(int(advice.strength), advice.advice)

    def passphrase(self) -> str:
        """Raises `Refused` when it is too weak or the two differ."""
        advice = advise(self._context.program, self._first.text(), self._about())
        self._show(advice)
        if not advice.accepted:
            raise Refused(advice.advice or "Make the passphrase longer.")
        if self._first.text() != self._second.text():
            self._again.set_error(tr("This is not the same as above."))
            raise Refused("The two passphrases differ. Type the second one again.")
        return self._first.text()

    def forget(self) -> None:
        self._first.forget()
        self._second.forget()
