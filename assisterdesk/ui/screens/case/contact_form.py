"""Recording a contact: a call, a talk or a letter, with whom, and what came of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.cases.contact import (
    CONTACT_KIND_TITLE,
    OUTCOME_TITLE,
    PARTY_TITLE,
    ContactKind,
    Outcome,
    Party,
)
from assisterdesk.ui.screens.case.half_typed import HalfTyped, as_text, from_text
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH, Space
from assisterdesk.ui.widgets.arrange import Page, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.never_kept import NeverKept
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr


@dataclass(frozen=True, slots=True)
class TypedContact:
    """What the form holds. `at` None: now."""

    kind: ContactKind
    party: Party
    outcome: Outcome
    whom: str = field(repr=False)
    text: str = field(repr=False)
    at: datetime | None


class ContactForm(Page):
    """`saved(TypedContact)`, `cancelled` by Esc or the button."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        self.save = Button(tr("Save contact"), "primary", on_click=lambda: self._save())
        self.save.setObjectName("case_contact_save")
        cancel = Button(tr("Cancel"), on_click=lambda: self.cancelled.emit())
        cancel.setObjectName("case_contact_cancel")
        super().__init__(tr("Record a contact"), actions=(cancel, self.save), width=READING_WIDTH)
        self.setObjectName("case_contact_form")
        self._today = today
        self.kind = Choice([(k.value, tr(CONTACT_KIND_TITLE[k])) for k in ContactKind])
        self.party = Choice([(p.value, tr(PARTY_TITLE[p])) for p in Party])
        self.outcome = Choice([(o.value, tr(OUTCOME_TITLE[o])) for o in Outcome])
        self.whom = LineField(max_length=120)
        self.day = DayField()
        self.text = TextArea(lines=6)
        for widget, id in (
            (self.kind, "kind"),
            (self.party, "party"),
            (self.outcome, "outcome"),
            (self.whom, "whom"),
            (self.day, "day"),
            (self.text, "text"),
        ):
            widget.setObjectName(f"case_contact_{id}")
        self.day_field = Field(tr("Day"), self.day)
        self.text_field = Field(tr("What was said or agreed"), self.text)
        card = Card()
        card.body.addLayout(
            row(
                Field(tr("What it was"), self.kind),
                Field(tr("With"), self.party),
                gap=Space.SNUG,
            )
        )
        card.body.addLayout(
            row(Field(tr("Name at the other end"), self.whom), self.day_field, gap=Space.SNUG)
        )
        card.add(
            Field(tr("What came of it"), self.outcome), self.text_field, NeverKept(self.text)
        )
        holder = QWidget()
        lay = QVBoxLayout(holder)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(card)
        self.kept = Banner(Tone.CALM, tr("This is what you were typing. It is not saved yet."))
        self.kept.setObjectName("case_contact_kept")
        self.body.addWidget(self.kept)
        self.body.addWidget(holder)
        self.body.addStretch(1)
        self.half = HalfTyped(self._as_text, self)
        for choice in (self.kind, self.party, self.outcome):
            choice.picked.connect(self.half.typed)
        for line in (self.whom, self.day):
            line.textEdited.connect(self.half.typed)
        self.text.textChanged.connect(self.half.typed)
        self.text.submitted.connect(self._save)
        self.text.textChanged.connect(lambda: self.text_field.clear_error())
        self.day.textEdited.connect(lambda _text: self.day_field.clear_error())

    def open_for(self, reference: str, kept: str = "") -> None:
        """Begin anew, with today, or with what was left half typed (`kept`)."""
        self.set_title(
            tr("Record a contact"),
            tr("Case {reference}. A call, a talk or a letter.").format(reference=reference),
        )
        self.forget()
        self.day.set_day(self._today())
        for choice in (self.kind, self.party, self.outcome):
            choice.setCurrentIndex(0)
        self.day_field.clear_error()
        self.text_field.clear_error()
        self.save.setEnabled(True)
        self._put(from_text(kept))
        self.half.begin()
        self.kept.setVisible(bool(kept))
        if kept:
            # go on where one was
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            self.text.setFocus()
        else:
            self.kind.setFocus()

    def _as_text(self) -> str:
        return as_text(
            {
                "kind": self.kind.chosen_id(),
                "party": self.party.chosen_id(),
                "outcome": self.outcome.chosen_id(),
                "whom": self.whom.text(),
                "day": self.day.text(),
                "text": self.text.text(),
            }
        )

    def _put(self, kept: Mapping[str, str]) -> None:
        for name, choice in (
            ("kind", self.kind),
            ("party", self.party),
            ("outcome", self.outcome),
        ):
            if choice.findData(kept.get(name)) >= 0:
                choice.choose(kept[name])
        for name, line in (("whom", self.whom), ("day", self.day)):
            if name in kept:
                line.setText(kept[name])
        self.text.set_text(kept.get("text", ""))

    def _save(self) -> None:
        try:
            day = self.day.day()
        except NoDay as error:
            self.day_field.set_error(str(error))
            self.day.setFocus()
            return
        self.save.setEnabled(False)
        self.half.end()
        at = None
        if day is not None and day != self._today():
            # of another day the hour is not asked: noon, in local time
            at = datetime.combine(day, time(12)).astimezone()
        self.saved.emit(
            TypedContact(
                ContactKind(self.kind.chosen_id()),
                Party(self.party.chosen_id()),
                Outcome(self.outcome.chosen_id()),
                self.whom.text(),
                self.text.text(),
                at,
            )
        )

    def not_saved(self, why: str) -> None:
        """What was typed stays."""
        self.save.setEnabled(True)
        self.half.resume()
        self.text_field.set_error(why)
        self.text.setFocus()

    def forget(self) -> None:
        """Hold nothing of anybody."""
        self.half.end()
        self.whom.clear()
        self.text.set_text("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
