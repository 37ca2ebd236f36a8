"""The privacy assessments: questions by section, each save a version, complete ones with a date."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from assisterdesk.actions import privacy_assessment as verbs
from assisterdesk.basics.errors import AssisterDeskError, Incomplete
from assisterdesk.privacy.assessment import (
    ASSESSMENT_TITLE,
    Assessment,
    AssessmentKind,
    questions,
)
from assisterdesk.ui import wording
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.section import (
    PDF_FILES,
    Section,
    abreast,
    area,
    button,
    clear,
    field,
    named,
    tall,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


KIND_WIDTH = 290


class AssessmentSection(Section):
    """What was typed is saved as a version by hand, and when another section is opened it stays."""

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._areas: dict[str, TextArea] = {}
        self._fields: dict[str, Field] = {}
        self._shown: Assessment | None = None
        self._filled = ""
        kinds = [(k.value, tr(ASSESSMENT_TITLE[k])) for k in AssessmentKind]
        self.kind = Choice(kinds)
        named(self.kind, "assessment_kind", tr("Which assessment"))
        self.kind.setMinimumWidth(KIND_WIDTH)
        self.kind.picked.connect(lambda _: self._read())
        self.state = Label("", "muted")
        named(self.state, "assessment_state")
        self.next_due = DayField(self.today + timedelta(days=365))
        self.save_button = button("assessment_save", tr("&Save draft"), self._save)
        self.complete_button = button(
            "assessment_complete", tr("&Complete it"), self._complete, "primary"
        )
        self.print_button = button(
            "assessment_print", tr("Save as PDF"), self._print, "quiet", icon="print"
        )
        self._sections = QVBoxLayout()
        self.body.addLayout(row(self.kind, self.state, None))
        self.body.addWidget(tall(column(self._sections, None)), 1)
        due = field("assessment_due", tr("Due again on"), self.next_due)
        self.body.addLayout(
            abreast(
                due,
                self.save_button,
                self.complete_button,
                self.print_button,
            )
        )

    def _kind(self) -> AssessmentKind:
        return AssessmentKind(self.kind.chosen_id())

    def shown(self) -> None:
        # what is typed and not yet saved is not read over
        if self._filled != self._kind():
            self._read()

    def _read(self) -> None:
        session, kind = self.context.session, self._kind()

        def read() -> tuple[Assessment, date | None]:
            return verbs.begun(session, kind), verbs.due(session, kind)

        self.run(read, self._show, "assessment")

    def _show(self, found: tuple[Assessment, date | None]) -> None:
        begun, due = found
        if self._filled != begun.kind:
            self._lay_out(begun)
        self._shown = begun
        self.print_button.setEnabled(begun.version > 0)
        said = tr("Nothing saved yet")
        if begun.version:
            stands = tr("complete") if begun.complete else tr("draft")
            said = tr("Version {n}, {stands}").format(n=begun.version, stands=stands)
        if due is not None:
            said += " · " + tr("due again {day}").format(
                day=view_model.due_words(due, self.today)
            )
        self.state.set_text(said)

    def _lay_out(self, begun: Assessment) -> None:
        clear(self._sections)
        self._areas, self._fields = {}, {}
        self._filled = begun.kind
        cards: dict[str, Card] = {}
        for question in questions(begun.kind).values():
            card = cards.get(question.section)
            if card is None:
                card = cards[question.section] = Card(tr(question.section))
                self._sections.addWidget(card)
            entry = area(question.lines, begun.answers.get(question.id, ""))
            made = field(
                f"assessment_{question.id}", tr(question.text), entry, help=tr(question.help)
            )
            self._areas[question.id], self._fields[question.id] = entry, made
            card.add(made)

    def _answers(self) -> dict[str, str]:
        for made in self._fields.values():
            made.clear_error()
        return {id: entry.text() for id, entry in self._areas.items()}

    def _save(self) -> None:
        session, kind, answers = self.context.session, self._kind(), self._answers()
        self.change(lambda: verbs.save(session, kind, answers), lambda _: self._read())

    def _complete(self) -> None:
        ahead = self.day(self.next_due, tr("Due again on"))
        if ahead is None:
            return
        session, kind, answers = self.context.session, self._kind(), self._answers()
        self.change(
            lambda: verbs.save(session, kind, answers, next_due=ahead), lambda _: self._read()
        )

    def say(self, error: AssisterDeskError | str) -> None:
        """Also beside the questions that are still open."""
        super().say(error)
        if isinstance(error, Incomplete):
            for id in error.missing:
                if id in self._fields:
                    self._fields[id].set_error(tr("Answer this, or write “does not apply”."))
            first = next((id for id in error.missing if id in self._areas), "")
            if first:
                self._areas[first].setFocus()

    def _print(self) -> None:
        shown = self._shown
        if shown is None or not shown.version:
            return

        def gather(session: "Session", _name: str) -> "Outgoing":
            return verbs.leaving_as_pdf(session, shown)

        name = f"{shown.kind.value}-assessment-{wording.day(shown.at.date())}.pdf"
        save_file(
            self.context, self.print_button, name.replace(" ", "-"), PDF_FILES, gather, self.say
        )
