"""Recording a consent: the wording to read aloud at one side, what was allowed at the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.consents import Wording, usual_end
from assisterdesk.basics.ids import PersonId
from assisterdesk.cases.consent import CONSENT_WAY_TITLE, ConsentWay
from assisterdesk.people.person import PersonCard
from assisterdesk.privacy.consent_words import Scope
from assisterdesk.privacy.print_words import ENGLISH
from assisterdesk.ui.screens.case.half_typed import HalfTyped, as_text, from_text
from assisterdesk.ui.screens.case.read_aloud import ReadAloud
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf, Tick
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr


@dataclass(frozen=True, slots=True)
class TypedConsent:
    """What the form holds, its days checked to be days."""

    way: ConsentWay
    scopes: tuple[str, ...]
    given_on: date
    person: PersonId | None
    representative: str = dataclass_field(repr=False)
    limits: str = dataclass_field(repr=False)
    expires_on: date | None
    copy_given_on: date | None
    language: str


class ConsentForm(Page):
    """`saved(TypedConsent)`, `cancelled` by Esc or the button; `wording_asked` for which scopes and
    in which language."""

    saved = Signal(object)
    cancelled = Signal()
    wording_asked = Signal(object, str)

    def __init__(self, today: Callable[[], date], scopes: Mapping[str, Scope]) -> None:
        self.save = Button(tr("Save consent"), "primary", on_click=lambda: self._save())
        self.save.setObjectName("case_consent_save")
        cancel = Button(tr("Cancel"), on_click=lambda: self.cancelled.emit())
        cancel.setObjectName("case_consent_cancel")
        super().__init__(tr("Record a consent"), actions=(cancel, self.save))
        self.setObjectName("case_consent_form")
        self._today = today
        self._scopes = scopes
        self.person = Choice()
        self.person.setObjectName("case_consent_person")
        self.representative = LineField(max_length=120)
        self.representative.setObjectName("case_consent_representative")
        self.way = OneOf([(w.value, tr(CONSENT_WAY_TITLE[w])) for w in ConsentWay], "oral")
        self.way.setObjectName("case_consent_way")
        self.limits = ProseLine(max_length=300)
        self.limits.setObjectName("case_consent_limits")
        self.given, self.ends = DayField(), DayField()
        self.given.setObjectName("case_consent_given")
        self.ends.setObjectName("case_consent_ends")
        self.copy_given = Tick(tr("The client got a copy today"))
        self.copy_given.setObjectName("case_consent_copy_given")
        self.ticks: dict[str, Tick] = {}
        self.aloud = ReadAloud()
        self._languages: dict[str, str] = {}
        self._lay()
        self.half = HalfTyped(self._as_text, self)
        self.person.picked.connect(self.half.typed)
        self.way.picked.connect(self.half.typed)
        self.person.picked.connect(self._person_picked)
        self.aloud.language_chosen.connect(self._ask_wording)
        self.aloud.language_chosen.connect(self.half.typed)
        for line in (self.representative, self.limits, self.given, self.ends):
            line.textEdited.connect(self.half.typed)
        for tick in (*self.ticks.values(), self.copy_given):
            tick.clicked.connect(self.half.typed)

    def _lay(self) -> None:
        who = Card(tr("Who gives it"), icon="person")
        who.add(
            Field(tr("Person"), self.person),
            Field(
                tr("Representative"),
                self.representative,
                help=tr("Only if somebody else gives it for this person."),
            ),
            Field(tr("How it is given"), self.way),
        )
        what = Card(tr("What is allowed"), icon="check")
        self.scopes_holder = QWidget()
        ticks = QVBoxLayout(self.scopes_holder)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setSpacing(Space.TIGHT)
        for id, scope in self._scopes.items():
            tick = Tick(tr(scope.title), checked=scope.usual)
            tick.setObjectName(f"case_consent_scope_{id}")
            tick.setToolTip(tr(scope.aloud))
            tick.clicked.connect(lambda _on: self._chosen_changed())
            self.ticks[id] = tick
            ticks.addWidget(tick)
        self.scopes_field = Field(tr("Read each one aloud"), self.scopes_holder)
        what.add(self.scopes_field, Field(tr("Limits the client sets"), self.limits))
        self.given_field = Field(tr("Given on"), self.given)
        self.ends_field = Field(
            tr("Last day"), self.ends, help=tr("Empty: until the client takes it back.")
        )
        what.body.addLayout(row(self.given_field, self.ends_field, gap=Space.SNUG))
        what.add(self.copy_given)
        left = QVBoxLayout()
        left.setSpacing(Space.NORMAL)
        left.addWidget(who)
        left.addWidget(what)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.aloud)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(Space.NORMAL)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.kept = Banner(Tone.CALM, tr("This is what you were typing. It is not saved yet."))
        self.kept.setObjectName("case_consent_kept")
        self.body.addWidget(self.kept)
        self.body.addLayout(across)
        self.body.addStretch(1)
        for line, field in ((self.given, self.given_field), (self.ends, self.ends_field)):
            line.textEdited.connect(lambda _text, field=field: field.clear_error())

    def open_for(
        self,
        reference: str,
        people: Sequence[PersonCard],
        kept: str = "",
        *,
        languages: Mapping[str, str] = MappingProxyType({}),
        language: str = ENGLISH,
        names_hidden: bool,
    ) -> None:
        """Begin with the usual ticks, today, and a year, or with what was left half typed.

        `language`: the household's; `languages`: of each person who said one.
        """
        self.set_title(
            tr("Record a consent"),
            tr("Case {reference}. Ask first, then record what was said.").format(
                reference=reference
            ),
        )
        shown = [
            (p.id, tr("Person {n}").format(n=n) if names_hidden else p.name)
            for n, p in enumerate(people, start=1)
        ]
        self.person.set_options([*shown, ("", tr("Somebody else"))])
        self._languages = dict(languages)
        self.aloud.begin(self._languages.get(self.person.chosen_id(), language))
        for id, scope in self._scopes.items():
            self.ticks[id].setChecked(scope.usual)
        self.representative.clear()
        self.limits.clear()
        self.way.choose("oral")
        self.copy_given.setChecked(False)
        self.given.set_day(self._today())
        self.ends.set_day(usual_end(self._today()))
        for field in (self.scopes_field, self.given_field, self.ends_field):
            field.clear_error()
        self.save.setEnabled(True)
        self._put(from_text(kept))
        self.half.begin()
        self.kept.setVisible(bool(kept))
        self._chosen_changed()
        self.person.setFocus()

    def _as_text(self) -> str:
        return as_text(
            {
                "person": self.person.chosen_id(),
                "representative": self.representative.text(),
                "way": self.way.chosen_id(),
                "language": self.aloud.language.chosen_id(),
                "scopes": " ".join(self.chosen()),
                "limits": self.limits.text(),
                "given": self.given.text(),
                "ends": self.ends.text(),
                "copy": "yes" if self.copy_given.isChecked() else "",
            }
        )

    def _put(self, kept: Mapping[str, str]) -> None:
        if not kept:
            return
        person = kept.get("person", "")
        # whoever is not on the case any more is somebody else
        self.person.choose(person if self.person.findData(person) >= 0 else "")
        self.way.choose(kept.get("way", "oral"))
        if language := kept.get("language", ""):
            self.aloud.begin(language)
        scopes = kept.get("scopes", "").split()
        for id, tick in self.ticks.items():
            tick.setChecked(id in scopes)
        for name, line in (
            ("representative", self.representative),
            ("limits", self.limits),
            ("given", self.given),
            ("ends", self.ends),
        ):
            line.setText(kept.get(name, ""))
        self.copy_given.setChecked(bool(kept.get("copy")))

    def chosen(self) -> tuple[str, ...]:
        return tuple(id for id, tick in self.ticks.items() if tick.isChecked())

    def _chosen_changed(self) -> None:
        self.scopes_field.clear_error()
        self._ask_wording()

    def _person_picked(self, person: str) -> None:
        """The wording follows whoever is asked."""
        if language := self._languages.get(person):
            self.aloud.begin(language)
            self._ask_wording()

    def _ask_wording(self) -> None:
        self.wording_asked.emit(self.chosen(), self.aloud.language.chosen_id())

    def show_wording(self, wording: Wording) -> None:
        self.aloud.show_wording(wording)

    def _save(self) -> None:
        days: list[date | None] = []
        for line, field in ((self.given, self.given_field), (self.ends, self.ends_field)):
            try:
                days.append(line.day())
            except NoDay as error:
                field.set_error(str(error))
                line.setFocus()
                return
        given, ends = days
        if given is None:
            self.given_field.set_error(tr("Enter the day the consent was given."))
            self.given.setFocus()
            return
        self.save.setEnabled(False)
        self.half.end()
        person = self.person.chosen_id()
        self.saved.emit(
            TypedConsent(
                way=ConsentWay(self.way.chosen_id()),
                scopes=self.chosen(),
                given_on=given,
                person=PersonId(person) if person else None,
                representative=self.representative.text(),
                limits=self.limits.text(),
                expires_on=ends,
                copy_given_on=self._today() if self.copy_given.isChecked() else None,
                language=self.aloud.language.chosen_id(),
            )
        )

    def not_saved(self, why: str) -> None:
        """What was typed stays."""
        self.save.setEnabled(True)
        self.half.resume()
        self.scopes_field.set_error(why)

    def forget(self) -> None:
        """Hold nothing of anybody."""
        self.half.end()
        self.person.set_options([])
        self._languages = {}
        self.representative.clear()
        self.limits.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
