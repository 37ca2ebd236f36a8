"""Recording the privacy warning: the words to read at one side, to whom and how at the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from assisterdesk.actions.privacy_warnings import Reading
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.privacy_warning import WARNING_WAY_TITLE, WarningWay
from assisterdesk.people.person import PersonCard
from assisterdesk.ui.screens.case.person_form import LANGUAGES
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, column, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf, Tick
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.spoken_text import SpokenText, can_show
from assisterdesk.ui.wording import tr


@dataclass(frozen=True, slots=True)
class TypedWarning:
    """What the form holds, its day checked to be one."""

    way: WarningWay
    language: str
    given_on: date
    person: PersonId | None
    copy_given_on: date | None


class WarningForm(Page):
    """`saved(TypedWarning)`, `cancelled` by Esc or the button, `wording_asked(language)`,
    `print_asked(language)`."""

    saved = Signal(object)
    cancelled = Signal()
    wording_asked = Signal(str)
    print_asked = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        self.save = Button(tr("Save"), "primary", on_click=lambda: self._save())
        self.save.setObjectName("case_warning_save")
        cancel = Button(tr("Cancel"), on_click=lambda: self.cancelled.emit())
        cancel.setObjectName("case_warning_cancel")
        super().__init__(tr("Privacy warning"), actions=(cancel, self.save))
        self.setObjectName("case_warning_form")
        self._today = today
        self.language = Choice([(name, tr(name)) for name in LANGUAGES])
        self.language.setObjectName("case_warning_language")
        self.way = OneOf([(w.value, tr(WARNING_WAY_TITLE[w])) for w in WarningWay], "aloud")
        self.way.setObjectName("case_warning_way")
        self.person = Choice()
        self.person.setObjectName("case_warning_person")
        self.given = DayField()
        self.given.setObjectName("case_warning_given")
        self.copy_given = Tick(tr("The client got a copy today"))
        self.copy_given.setObjectName("case_warning_copy_given")
        self.given_field = Field(tr("Given on"), self.given)
        how = Card(tr("How it was given"), icon="person")
        how.add(
            Field(tr("Language"), self.language),
            Field(tr("How"), self.way),
            Field(tr("To whom"), self.person),
            self.given_field,
            self.copy_given,
        )
        self.print = Button(
            tr("Print it"), "quiet", icon="print",
            on_click=lambda: self.print_asked.emit(self.language.chosen_id()),
        )  # fmt: skip
        self.print.setObjectName("case_warning_print")
        aloud = Card(tr("Read this aloud"), icon="note", actions=(self.print,))
        self.draft = Banner(Tone.ATTENTION, "")
        self.draft.setObjectName("case_warning_draft")
        self.words = SpokenText()
        self.words.setObjectName("case_warning_words")
        aloud.add(
            self.draft,
            self.words,
            Label(
                tr(
                    "These are our own plain words on what Minnesota's law asks. Give the client "
                    "MNsure's own privacy warnings as well."
                ),
                "help",
                wrap=True,
            ),
        )
        across = row(column(how, None), column(aloud, None), gap=Space.NORMAL)
        across.setStretch(0, 2)
        across.setStretch(1, 3)
        self.body.addLayout(across)
        self.body.addStretch(1)
        self.language.picked.connect(self.wording_asked)
        self.given.textEdited.connect(lambda _text: self.given_field.clear_error())

    def open_for(
        self, reference: str, people: Sequence[PersonCard], language: str, *, names_hidden: bool
    ) -> None:
        """Begin with today, the household's language, and an interpreter where one is needed."""
        self.set_title(
            tr("Privacy warning"),
            tr("Case {reference}. Read it before you ask for facts.").format(reference=reference),
        )
        shown = [
            (p.id, tr("Person {n}").format(n=n) if names_hidden else p.name)
            for n, p in enumerate(people, start=1)
        ]
        self.person.set_options([("", tr("The whole household")), *shown])
        self.language.choose(language if self.language.findData(language) >= 0 else "English")
        interpreted = any(p.interpreter for p in people)
        self.way.choose(WarningWay.INTERPRETED if interpreted else WarningWay.ALOUD)
        self.given.set_day(self._today())
        self.copy_given.setChecked(False)
        self.given_field.clear_error()
        self.save.setEnabled(True)
        self.wording_asked.emit(self.language.chosen_id())
        self.language.setFocus()

    def show_wording(self, found: Reading) -> None:
        """Nothing of it where this computer has no letters for it."""
        showable = can_show(found.text, self.words.font())
        said = ""
        if not showable:
            said = worded(
                "This computer has no font to show this language. Ask your IT to install the font "
                "“{font}”, or choose English and have an interpreter say it.",
                font=found.font or "Noto",
            )
        elif not found.own:
            said = tr(
                "There is no text in this language yet: this is English. Have an interpreter say "
                "it in the client's language."
            )
        elif not found.reviewed:
            said = tr("A draft: no certified translator has checked these words. English counts.")
        self.words.set_text(found.text if showable else "")
        show_in_place(self.words, showable)
        self.draft.say(Tone.ATTENTION, said)
        show_in_place(self.draft, bool(said))

    def _save(self) -> None:
        try:
            given = self.given.day()
        except NoDay as error:
            self.given_field.set_error(str(error))
            self.given.setFocus()
            return
        if given is None:
            self.given_field.set_error(tr("Enter the day it was given."))
            self.given.setFocus()
            return
        self.save.setEnabled(False)
        person = self.person.chosen_id()
        self.saved.emit(
            TypedWarning(
                way=WarningWay(self.way.chosen_id()),
                language=self.language.chosen_id(),
                given_on=given,
                person=PersonId(person) if person else None,
                copy_given_on=self._today() if self.copy_given.isChecked() else None,
            )
        )

    def not_saved(self, why: str) -> None:
        """What was chosen stays."""
        self.save.setEnabled(True)
        self.given_field.set_error(why)

    def forget(self) -> None:
        """Hold nothing of anybody."""
        self.person.set_options([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
