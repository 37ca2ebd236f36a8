"""Printing for the client: which sheet, in which language, and what stands on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.prints import PRINT_TITLE, PrintKind, PrintLanguage, Sheet
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, column, holder, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, OneOf, Tick
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.spoken_text import can_show
from assisterdesk.ui.wording import tr


def about_words() -> dict[PrintKind, str]:
    """What each sheet is for, in a sentence."""
    return {
        PrintKind.WARNING: tr("What you ask and why, to keep at home."),
        PrintKind.CONSENT: tr(
            "The newest consent of this case as a copy, or an empty form to sign."
        ),
        PrintKind.PAPERS: tr("The papers on this case's checklist that are still asked for."),
        PrintKind.APPOINTMENT: tr("Day, time and place. It does not say what it is about."),
        PrintKind.NEXT: tr("The steps after you sent something, with the days that matter."),
    }


class PrintForm(Page):
    """`save_asked(Sheet)`, `open_asked(Sheet)`, `left` by Esc or the button.

    `letters_asked(language)` wants `show_letters` for an answer.
    """

    save_asked = Signal(object)
    open_asked = Signal(object)
    letters_asked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        back = Button(tr("Back to the case"), on_click=lambda: self.left.emit())
        back.setObjectName("case_print_back")
        self.save = Button(tr("Save as PDF …"), on_click=lambda: self._go(self.save_asked))
        self.save.setObjectName("case_print_save")
        self.open = Button(
            tr("Open to print"), "primary", icon="print",
            on_click=lambda: self._go(self.open_asked),
        )  # fmt: skip
        self.open.setObjectName("case_print_open")
        super().__init__(tr("Print for the client"), actions=(back,))
        self.setObjectName("case_print_form")
        self._languages: dict[str, PrintLanguage] = {}
        #: by language, why nothing can be printed in it here
        self._missing: dict[str, str] = {}
        self.kind = OneOf([(k.value, tr(PRINT_TITLE[k])) for k in PrintKind], "warning")
        self.kind.setObjectName("case_print_kind")
        self._about = Label("", "help", wrap=True)
        self.language = Choice()
        self.language.setObjectName("case_print_language")
        self.state = Banner(Tone.CALM, "")
        self.state.setObjectName("case_print_state")
        self.with_name = Tick(tr("With the client's name"), checked=True)
        self.with_name.setObjectName("case_print_name")
        self.when, self.where = LineField(max_length=80), LineField(max_length=160)
        self.when.setObjectName("case_print_when")
        self.where.setObjectName("case_print_where")
        self._when_field = Field(
            tr("Day and time"),
            self.when,
            help=tr("With a.m. or p.m.: not everybody counts the hours from midnight."),
        )
        self._where_field = Field(tr("Place"), self.where, help=tr("Empty: your office."))
        self._appointment = holder(
            column(self._when_field, self._where_field, gap=Space.SNUG)
        )
        what = Card(tr("What to print"), icon="document")
        what.add(Field(tr("Sheet"), self.kind), self._about)
        how = Card(tr("How"), icon="print")
        how.add(
            Field(tr("Language"), self.language), self.state, self.with_name, self._appointment
        )
        verbs = Flow()
        for verb in (self.open, self.save):
            verbs.addWidget(verb)
        how.add(verbs)
        self.wrong = Banner(Tone.ATTENTION, "")
        self.wrong.setObjectName("case_print_wrong")
        self.wrong.hide()
        across = row(column(what, None), column(how, None), gap=Space.NORMAL)
        across.setStretch(0, 1)
        across.setStretch(1, 1)
        self.body.addWidget(self.wrong)
        self.body.addLayout(across)
        self.body.addStretch(1)
        self.kind.picked.connect(lambda _id: self._changed())
        self.language.picked.connect(lambda _id: self._chosen())
        self.when.textEdited.connect(lambda _text: self._when_field.clear_error())

    def open_for(
        self,
        reference: str,
        languages: Sequence[PrintLanguage],
        language: str,
        kind: str = "",
    ) -> None:
        """Begin in the household's language."""
        self.set_title(
            tr("Print for the client"), tr("Case {reference}").format(reference=reference)
        )
        self._languages = {one.language: one for one in languages}
        self._missing.clear()
        font = self.language.font()
        self.language.set_options([(one.language, _option(one, font)) for one in languages])
        self.language.choose(language if language in self._languages else "English")
        if kind:
            self.kind.choose(kind)
        self.when.clear()
        self.where.clear()
        self._chosen()
        self.open.setFocus()

    def sheet(self) -> Sheet:
        """What is chosen; the page fills in what the case knows."""
        return Sheet(
            kind=PrintKind(self.kind.chosen_id()),
            language=self.language.chosen_id(),
            when=self.when.text(),
            where=self.where.text(),
        )

    def _changed(self) -> None:
        self.wrong.hide()
        kind = PrintKind(self.kind.chosen_id())
        self._about.set_text(about_words()[kind])
        self._appointment.setVisible(kind is PrintKind.APPOINTMENT)
        named: QWidget = self.with_name
        show_in_place(named, kind in (PrintKind.WARNING, PrintKind.CONSENT))
        self._show_state()

    def _show_state(self) -> None:
        """What there is to know about the chosen language."""
        one = self._languages.get(self.language.chosen_id())
        if one is None:
            return
        missing = self._missing.get(one.language, "")
        verbs = (self.open, self.save)
        if missing and any(verb.hasFocus() for verb in verbs):
            self.language.setFocus()
        for verb in verbs:
            verb.setEnabled(not missing)
        if missing:
            self.state.say(Tone.ATTENTION, missing)
        elif not one.has_words:
            said = tr(
                "There is no text in this language yet. English is printed: go through it with "
                "an interpreter."
            )
            self.state.say(Tone.ATTENTION, said)
        elif not one.reviewed:
            said = tr(
                "A draft, and the sheet says so: a certified translator has to review it before "
                "it is used. Your office can put the reviewed text in its place."
            )
            self.state.say(Tone.CALM, said)
        show_in_place(self.state, bool(missing) or not (one.has_words and one.reviewed))

    def _chosen(self) -> None:
        self._changed()
        self.letters_asked.emit(self.language.chosen_id())

    def show_letters(self, language: str, missing: str) -> None:
        """`missing`: why nothing can be printed in the language on this computer, "" when it can
        be."""
        self._missing[language] = missing
        if language == self.language.chosen_id():
            self._show_state()

    def _go(self, signal: SignalInstance) -> None:
        self.wrong.hide()
        if self.kind.chosen_id() == PrintKind.APPOINTMENT and not self.when.text().strip():
            self._when_field.set_error(tr("Write the day and time first."))
            self.when.setFocus()
            return
        signal.emit(self.sheet())

    def say(self, why: str) -> None:
        """Why nothing was printed, in place."""
        self.wrong.say(Tone.ATTENTION, why)
        self.wrong.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _option(one: PrintLanguage, font: QFont) -> str:
    words = tr(one.language)
    told = one.own_name not in (one.language, words) and can_show(one.own_name, font)
    return f"{words} · {one.own_name}" if told else words
