"""Adding or changing one person: every field, checked when it is saved, said beside the field."""

from datetime import date

from PySide6.QtCore import QT_TR_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Person, PreferredContact, Relation
from assisterdesk.ui.record_values import contact_way_word, relation_word
from assisterdesk.ui.screens.case.person_fields import (
    HalfTyped,
    PersonText,
    person_of,
    problems,
    text_of,
)
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import PAUSE_MS
from assisterdesk.ui.wording import tr

#: the languages of MNsure's assister authorization handout, and a few asked for beside them
LANGUAGES: tuple[str, ...] = (
    str(QT_TR_NOOP("English")),
    str(QT_TR_NOOP("Amharic")),
    str(QT_TR_NOOP("Arabic")),
    str(QT_TR_NOOP("American Sign Language")),
    str(QT_TR_NOOP("Burmese")),
    str(QT_TR_NOOP("Chinese")),
    str(QT_TR_NOOP("French")),
    str(QT_TR_NOOP("Hmong")),
    str(QT_TR_NOOP("Karen")),
    str(QT_TR_NOOP("Khmer")),
    str(QT_TR_NOOP("Korean")),
    str(QT_TR_NOOP("Lao")),
    str(QT_TR_NOOP("Oromo")),
    str(QT_TR_NOOP("Russian")),
    str(QT_TR_NOOP("Somali")),
    str(QT_TR_NOOP("Spanish")),
    str(QT_TR_NOOP("Vietnamese")),
)


class PersonForm(QWidget):
    """`saved(person)` with a whole, checked `Person`; `cancelled` by Esc or the button.

    `keep_asked` carries what is half typed, as text, whenever typing pauses.
    """

    keep_asked = Signal(str)
    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("case_person_form")
        self._today = today
        self._case = CaseId("")
        self._base: Person | None = None
        self._before: PersonText | None = None
        self._is_open = False
        self._kept = PersonText()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.save = Button(tr("Save person"), "primary", on_click=self._save)
        self.save.setObjectName("case_person_save")
        cancel = Button(tr("Cancel"), on_click=self.cancelled.emit)
        cancel.setObjectName("case_person_cancel")
        self.page = Page(tr("Person"), actions=(cancel, self.save))
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.trouble = Banner(Tone.ATTENTION, "")
        self.trouble.setObjectName("case_person_trouble")
        self.trouble.hide()
        self.page.body.addWidget(self.trouble)
        self.lines: dict[str, LineField] = {}
        self.fields: dict[str, Field] = {}
        self._lay_cards()
        self.page.body.addStretch(1)
        for choice in (self.relation, self.language, self.preferred):
            choice.picked.connect(lambda _id: self._pause.start())
        for tick in (self.interpreter, self.newborn):
            tick.clicked.connect(lambda _on: self._pause.start())

    # -- building -----------------------------------------------------------------------------

    def _lay_cards(self) -> None:
        self.relation = Choice([(r.value, relation_word(r)) for r in Relation])
        self.relation.setObjectName("case_person_relation")
        self.language = Choice(
            [("", tr("Not asked yet")), *((words, tr(words)) for words in LANGUAGES)]
        )
        self.language.setObjectName("case_person_language")
        self.preferred = Choice([(p.value, contact_way_word(p)) for p in PreferredContact])
        self.preferred.setObjectName("case_person_preferred_contact")
        self.interpreter = Tick(tr("Needs an interpreter"))
        self.interpreter.setObjectName("case_person_interpreter")
        self.newborn = Tick(tr("Newborn, no Social Security number yet"))
        self.newborn.setObjectName("case_person_newborn")
        name = Card(tr("Name"), icon="person")
        self._row(
            name,
            self._line("given", tr("First name"), weight=3),
            self._line("middle", tr("Middle name"), optional=True, weight=2),
            self._line("family", tr("Family name"), optional=True, weight=3),
            self._line("suffix", tr("Suffix"), tr("Jr."), optional=True, weight=2),
        )
        self._row(
            name,
            self._line(
                "others",
                tr("Other names"),
                optional=True,
                help=tr("Maiden name, nickname or other spelling, with commas between them."),
                weight=3,
            ),
            (self._keep("relation", Field(tr("In this household"), self.relation)), 2),
        )
        self._row(
            name,
            self._line(
                "birthdate",
                tr("Birthdate"),
                tr("MM/DD/YYYY"),
                optional=True,
                help=tr("Month, day, year, such as 04/09/1988."),
                weight=1,
            ),
            self._line(
                "ssn",
                tr("Social Security number"),
                optional=True,
                help=tr("Only if the task needs it."),
                weight=1,
            ),
        )
        name.add(self.newborn)
        reach = Card(tr("How to reach this person"), icon="phone")
        self._row(
            reach,
            self._line("phones", tr("Phone"), "651-555-0134", optional=True, weight=1),
            self._line("emails", tr("Email"), "name@example.org", optional=True, weight=1),
        )
        self._row(
            reach,
            self._line("line1", tr("Street or PO box"), optional=True, weight=3),
            self._line("line2", tr("Apartment"), optional=True, weight=2),
        )
        self._row(
            reach,
            self._line("city", tr("City"), optional=True, weight=4),
            self._line("state", tr("State", "of the country"), weight=1),
            self._line("zip", tr("ZIP"), optional=True, weight=2),
        )
        self._row(
            reach,
            (self._keep("language", Field(tr("Language"), self.language)), 1),
            (self._keep("preferred_contact", Field(tr("Prefers"), self.preferred)), 1),
        )
        reach.add(self.interpreter)
        numbers = Card(tr("Case numbers"), icon="document")
        self._row(
            numbers,
            self._line(
                "ids",
                tr("Numbers of the state"),
                tr("MNsure 10234567"),
                optional=True,
                help=tr("The kind, then the number, with commas between them."),
                weight=1,
            ),
        )
        for card in (name, reach, numbers):
            self.page.body.addWidget(card)

    def _row(self, card: Card, *fields: tuple[Field, int] | None) -> None:
        across = QHBoxLayout()
        across.setSpacing(Space.SNUG)
        for each in fields:
            if each is None:
                across.addStretch(1)
            else:
                across.addWidget(each[0], each[1], Qt.AlignmentFlag.AlignTop)
        if card.body.count():
            card.body.addSpacing(Space.HAIR)
        card.body.addLayout(across)

    def _keep(self, key: str, field: Field) -> Field:
        self.fields[key] = field
        return field

    def _line(
        self,
        key: str,
        label: str,
        placeholder: str = "",
        *,
        optional: bool = False,
        help: str = "",
        weight: int = 1,
    ) -> tuple[Field, int]:
        line = LineField(placeholder=placeholder)
        line.setObjectName(f"case_person_{key}")
        # a narrow field has no room to say "optional"; the first name alone is needed
        field = Field(label, line, help=help)
        if optional:
            line.setAccessibleDescription(tr("Optional. {help}").format(help=help).strip())
        line.textChanged.connect(lambda _text, field=field: field.clear_error())
        line.textEdited.connect(lambda _text: self._pause.start())
        self.lines[key] = line
        self.fields[key] = field
        return field, weight

    # -- filling and reading ------------------------------------------------------------------

    def open_for(
        self,
        case: CaseId,
        reference: str,
        person: Person | None,
        typed: PersonText | None = None,
    ) -> None:
        """Begin with a person's fields, or empty for a new one; `typed` was left half done."""
        self._case, self._base = case, person
        self._before = text_of(person) if person else None
        title = tr("Change a person") if person else tr("Add a person")
        said = tr("Case {reference}. Only the first name is needed; fill in what you know.")
        self.page.set_title(title, said.format(reference=reference))
        self._kept = self._before or PersonText(relation=Relation.OTHER_RELATIVE)
        self.put(typed or self._kept)
        self._is_open = True
        if typed is None:
            self.trouble.hide()
        else:
            said = tr("This is what you were typing. It is not saved yet.")
            self.trouble.say(Tone.CALM, said)
            self.trouble.show()
        self.save.setEnabled(True)
        self.lines["given"].setFocus()

    def put(self, text: PersonText) -> None:
        for key, line in self.lines.items():
            line.setText(getattr(text, key))
        self.relation.choose(text.relation)
        if self.language.findData(text.language) < 0:
            self.language.addItem(text.language, text.language)
        self.language.choose(text.language)
        self.preferred.choose(text.preferred_contact)
        self.interpreter.setChecked(text.interpreter)
        self.newborn.setChecked(text.newborn)
        for field in self.fields.values():
            field.clear_error()

    def typed(self) -> PersonText:
        line = self.lines
        return PersonText(
            given=line["given"].text(),
            middle=line["middle"].text(),
            family=line["family"].text(),
            suffix=line["suffix"].text(),
            others=line["others"].text(),
            birthdate=line["birthdate"].text(),
            ssn=line["ssn"].text(),
            phones=line["phones"].text(),
            emails=line["emails"].text(),
            line1=line["line1"].text(),
            line2=line["line2"].text(),
            city=line["city"].text(),
            state=line["state"].text(),
            zip=line["zip"].text(),
            ids=line["ids"].text(),
            relation=self.relation.chosen_id(),
            language=self.language.chosen_id(),
            interpreter=self.interpreter.isChecked(),
            newborn=self.newborn.isChecked(),
            preferred_contact=self.preferred.chosen_id(),
        )

    def person(self) -> Person | None:
        """Who is being changed; None for a new person."""
        return self._base

    def is_changed(self) -> bool:
        return self.typed() != (self._before or PersonText(relation=Relation.OTHER_RELATIVE))

    def keep(self) -> None:
        """Ask for what is half typed to be kept, if it changed since."""
        self._pause.stop()
        typed = self.typed()
        if self._is_open and self.save.isEnabled() and typed != self._kept:
            self._kept = typed
            half = HalfTyped(self._base.id if self._base else None, typed)
            self.keep_asked.emit(half.as_text())

    def forget(self) -> None:
        """Hold nothing of anybody."""
        self._pause.stop()
        self._is_open = False
        self._base = self._before = None
        self.put(PersonText())

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        text = self.typed()
        wrong = problems(text, self._today, self._before)
        for key, field in self.fields.items():
            field.set_error(wrong.get(key, ""))
        first = next((key for key in self.lines if key in wrong), "")
        if wrong:
            (self.lines[first] if first else self.preferred).setFocus()
            return
        self.save.setEnabled(False)
        self.saved.emit(person_of(text, self._case, self._base))

    def show_error(self, text: str) -> None:
        """Why it was not saved; everything typed stays."""
        self.save.setEnabled(True)
        self.trouble.say(Tone.ATTENTION, text)
        self.trouble.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.is_enter(event):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
