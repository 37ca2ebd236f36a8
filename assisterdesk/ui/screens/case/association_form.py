"""The short form of one agent of record or association, inside its card."""

import re
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.associations import TypedAssociation, typed_of, usual_kind
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import (
    ASSOCIATION_KIND_TITLE,
    Association,
    AssociationKind,
    AssociationState,
    CoverageProgram,
)
from assisterdesk.ui.association_words import program_word, state_word
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.never_kept import NeverKept
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr

_AMOUNT = re.compile(r"\$?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?")
#: the days of the form, as the value names them
DAYS = (
    "applied_on", "enrolled_on", "asked_on", "confirmed_on", "pay_expected_on", "paid_on",
)  # fmt: skip


class NoAmount(ValueError):
    """What was typed is no amount; the text says how to write one."""


def cents(text: str) -> int | None:
    """``$1,041.50`` as 104150; None when empty. Raises `NoAmount`."""
    text = text.strip()
    if not text:
        return None
    found = _AMOUNT.fullmatch(text)
    if found is None:
        raise NoAmount(tr("Write the amount in dollars, such as 100 or 41.50."))
    whole, part = found[1].replace(",", ""), (found[2] or "").ljust(2, "0")
    return int(whole) * 100 + int(part or 0)


class AssociationForm(QWidget):
    """`saved(TypedAssociation)`, `cancelled` by Esc or the button."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, kind: AssisterKind) -> None:
        super().__init__()
        self.setObjectName("case_association_form")
        self._usual = usual_kind(kind)
        self.kind = Choice([(k.value, tr(t)) for k, t in ASSOCIATION_KIND_TITLE.items()])
        self.program = Choice([(p.value, program_word(p)) for p in CoverageProgram])
        self.carrier = LineField(max_length=80)
        self.plan_year = LineField(max_length=4)
        self.state = Choice([(s.value, state_word(s)) for s in AssociationState])
        self.days = {name: DayField() for name in DAYS}
        self.amount = LineField(max_length=12)
        self.text = ProseLine(max_length=300)
        for name, entry in (
            ("kind", self.kind),
            ("program", self.program),
            ("carrier", self.carrier),
            ("plan_year", self.plan_year),
            ("state", self.state),
            ("amount", self.amount),
            ("text", self.text),
            *self.days.items(),
        ):
            entry.setObjectName(f"case_association_{name}")
        self.keep = Button(tr("Save"), on_click=self._save)
        self.keep.setObjectName("case_association_keep")
        cancel = Button(tr("Cancel"), "quiet", on_click=self.cancelled.emit)
        cancel.setObjectName("case_association_cancel")
        self._lay(cancel)
        self._show_fields()
        self.kind.picked.connect(lambda _id: self._show_fields())
        self.program.picked.connect(lambda _id: self._show_fields())
        self.state.picked.connect(lambda _id: self._show_fields())
        lines = (self.carrier, self.plan_year, self.amount, self.text, *self.days.values())
        for line in lines:
            line.returnPressed.connect(self._save)

    def _lay(self, cancel: Button) -> None:
        titles = {
            "applied_on": tr("Applied on"),
            "enrolled_on": tr("Enrolled on"),
            "asked_on": tr("Asked on"),
            "confirmed_on": tr("Confirmed on"),
            "pay_expected_on": tr("Payment by"),
            "paid_on": tr("Paid on"),
        }
        self.fields = {name: Field(titles[name], self.days[name]) for name in DAYS}
        self.carrier_field = Field(tr("Carrier"), self.carrier)
        self.year_field = Field(tr("Plan year"), self.plan_year, optional=True)
        self.amount_field = Field(tr("Amount in dollars"), self.amount, optional=True)
        self.program_field = Field(tr("Program"), self.program)
        self.state_field = Field(tr("Where it stands"), self.state)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(Field(tr("What"), self.kind))
        lay.addWidget(self.program_field)
        lay.addLayout(row(self.carrier_field, self.year_field))
        pair = self.fields
        lay.addLayout(row(pair["applied_on"], pair["enrolled_on"]))
        lay.addWidget(self.state_field)
        lay.addLayout(row(pair["asked_on"], pair["confirmed_on"]))
        lay.addLayout(row(pair["pay_expected_on"], pair["paid_on"]))
        lay.addWidget(self.amount_field)
        lay.addWidget(Field(tr("In a few words"), self.text, optional=True))
        lay.addWidget(NeverKept(self.text))
        lay.addLayout(row(self.keep, cancel, None))

    def _show_fields(self) -> None:
        """Only what this kind and state can have."""
        state = AssociationState(self.state.chosen_id())
        is_plan = self.program.chosen_id() == CoverageProgram.QHP.value
        aor = self.kind.chosen_id() == AssociationKind.AGENT_OF_RECORD.value
        asked = state is not AssociationState.TO_ASK
        self.carrier_field.setVisible(is_plan or aor)
        self.fields["asked_on"].setVisible(asked)
        for name in ("confirmed_on", "pay_expected_on", "paid_on"):
            self.fields[name].setVisible(
                state in (AssociationState.CONFIRMED, AssociationState.REMOVED)
            )
        self.amount_field.setVisible(self.fields["paid_on"].isVisibleTo(self))

    def begin(self, value: Association | None) -> None:
        """Empty, or with what is known of one."""
        typed = typed_of(value) if value is not None else TypedAssociation(self._usual)
        self.kind.choose(typed.kind.value)
        self.program.choose(typed.program.value)
        self.state.choose(typed.state.value)
        self.carrier.setText(typed.carrier)
        self.plan_year.setText(str(typed.plan_year or ""))
        for name, line in self.days.items():
            line.set_day(getattr(typed, name))
        amount = typed.paid_cents
        self.amount.setText("" if amount is None else f"{amount // 100}.{amount % 100:02d}")
        self.text.setText(typed.text)
        self._clear_errors()
        self._show_fields()
        self.keep.setEnabled(True)
        self.kind.setFocus()

    def _clear_errors(self) -> None:
        for field in (*self.fields.values(), self.year_field, self.amount_field, self.state_field):
            field.clear_error()

    def _typed(self) -> TypedAssociation | None:
        """What the form holds; None after saying what is wrong."""
        typed = TypedAssociation(
            kind=AssociationKind(self.kind.chosen_id()),
            state=AssociationState(self.state.chosen_id()),
            program=CoverageProgram(self.program.chosen_id()),
            carrier=self.carrier.text() if self.carrier_field.isVisibleTo(self) else "",
            text=self.text.text(),
        )
        days: dict[str, date | None] = {}
        for name, line in self.days.items():
            if not self.fields[name].isVisibleTo(self):
                continue
            try:
                days[name] = line.day()
            except NoDay as error:
                self.fields[name].set_error(str(error))
                line.setFocus()
                return None
        year = self.plan_year.text().strip()
        if year and not (year.isdecimal() and len(year) == 4):
            self.year_field.set_error(tr("Four digits"))
            self.plan_year.setFocus()
            return None
        typed = replace(typed, plan_year=int(year) if year else None)
        try:
            paid = cents(self.amount.text()) if self.amount_field.isVisibleTo(self) else None
        except NoAmount as error:
            self.amount_field.set_error(str(error))
            self.amount.setFocus()
            return None
        return replace(
            typed,
            paid_cents=paid,
            applied_on=days.get("applied_on"),
            enrolled_on=days.get("enrolled_on"),
            asked_on=days.get("asked_on"),
            confirmed_on=days.get("confirmed_on"),
            pay_expected_on=days.get("pay_expected_on"),
            paid_on=days.get("paid_on"),
        )

    def _save(self) -> None:
        self._clear_errors()
        typed = self._typed()
        if typed is not None:
            self.keep.setEnabled(False)
            self.saved.emit(typed)

    def not_saved(self, why: str) -> None:
        """What was typed stays."""
        self.keep.setEnabled(True)
        self.state_field.set_error(why)

    def forget(self) -> None:
        for line in (self.carrier, self.plan_year, self.amount, self.text, *self.days.values()):
            line.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
